"""Moves boxes that overlap apart, a little at a time, until none does."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from kg.view.lines import Place

Cell = tuple[int, int]

ROUNDS = 60


def spread(places: Mapping[str, Place], width: float, height: float) -> dict[str, Place]:
    """Give every node a box of its own.

    Args:
        places: the middle of each node's box.
        width: of every box.
        height: of every box.

    Returns:
        Places near the old ones; only a crowd that 60 rounds cannot part still overlaps.
    """
    xs = {name: x for name, (x, _) in places.items()}
    ys = {name: y for name, (_, y) in places.items()}
    for _ in range(ROUNDS):
        if not sum(_part(xs, ys, pair, width, height) for pair in _close(xs, ys, width, height)):
            break
    return {name: (xs[name], ys[name]) for name in places}


def _close(
    xs: Mapping[str, float], ys: Mapping[str, float], width: float, height: float
) -> list[tuple[str, str]]:
    """List the pairs whose boxes may overlap: those in the same or neighboring cells."""
    cells: dict[Cell, list[str]] = defaultdict(list)
    for name in xs:
        cells[int(xs[name] // width), int(ys[name] // height)].append(name)
    return [
        (one, other) for cell, names in cells.items() for one in names
        for other in _around(cells, cell) if one < other
    ]  # fmt: skip


def _around(cells: Mapping[Cell, list[str]], cell: Cell) -> Iterator[str]:
    for column in (-1, 0, 1):
        for row in (-1, 0, 1):
            yield from cells.get((cell[0] + column, cell[1] + row), ())


def _part(
    xs: dict[str, float], ys: dict[str, float], pair: tuple[str, str], width: float, height: float
) -> bool:
    """Push one pair apart where its boxes overlap by the lesser share; tell whether it was."""
    one, other = pair
    dx, dy = xs[other] - xs[one], ys[other] - ys[one]
    over_x, over_y = width - abs(dx), height - abs(dy)
    if over_x <= 1e-6 or over_y <= 1e-6:
        return False
    coordinates, over, way = (
        (xs, over_x, dx) if over_x / width < over_y / height else (ys, over_y, dy)
    )
    push = (over / 2 + 1e-3) * (1 if way >= 0 else -1)
    coordinates[one] -= push
    coordinates[other] += push
    return True
