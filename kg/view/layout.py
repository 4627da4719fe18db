"""Places a whole net: each connected part on its own, then the parts beside one another."""

from collections.abc import Iterable
from math import sqrt

import networkx as nx

from kg.view.clearing import clear
from kg.view.lines import Place
from kg.view.packing import ASPECT, pack
from kg.view.spacing import spread
from kg.view.stress import stress_layout

EDGE = 118
"""Pixels of a usual edge at full size."""

ROOM = (150.0, 98.0)
"""Width and height in pixels of a node with its label beneath."""

FEW = 40
CROWDED = (96.0, 72.0)
CROWD = 4.5
"""A part of more than a few things shows its labels only from nearby: it keeps less room for each
and is as large as so many times all of that."""

Whole = dict[str, Place]


def layout(net: "nx.Graph[str]") -> dict[str, tuple[int, int]]:
    """Place every node of a net, the same for the same net on any machine.

    Args:
        net: any graph; directions are of no account.

    Returns:
        Whole pixels for each node, y growing downwards, the middle of all at (0, 0).
    """
    parts = [_placed(net.subgraph(names)) for names in _parts(net)]
    corners = pack([_size(part) for part in parts])
    return _centred(_at(part, corner) for part, corner in zip(parts, corners, strict=True))


def _parts(net: "nx.Graph[str]") -> list[set[str]]:
    return sorted(nx.connected_components(net.to_undirected()), key=min)


def _placed(part: "nx.Graph[str]") -> Whole:
    places = stress_layout(nx.Graph(part.to_undirected()))
    wide, high = _scale(places)
    few = len(places) <= FEW
    whole = {name: (x * wide, y * high) for name, (x, y) in places.items()}
    apart = spread(whole, *(ROOM if few else CROWDED))
    return clear(part, apart, ROOM) if few else apart


def _scale(places: Whole) -> tuple[float, float]:
    """Return the pixels of a unit each way: a usual edge, or more where the part needs the room."""
    xs, ys = [x for x, _ in places.values()], [y for _, y in places.values()]
    wide, high = max(xs) - min(xs) or 1.0, max(ys) - min(ys) or 1.0
    # A part that is wider than the whole should be is stretched, since the picture is no strip.
    stretch = min(1.65, max(1.0, wide / (ASPECT * high)))
    needed = CROWD * len(places) * CROWDED[0] * CROWDED[1] / (wide * high * stretch)
    unit = max(EDGE, sqrt(needed)) if len(places) > FEW else EDGE
    return unit, unit * stretch


def _size(part: Whole) -> tuple[float, float]:
    xs, ys = [x for x, _ in part.values()], [y for _, y in part.values()]
    return max(xs) - min(xs) + ROOM[0], max(ys) - min(ys) + ROOM[1]


def _at(part: Whole, corner: Place) -> Whole:
    left = min(x for x, _ in part.values()) - ROOM[0] / 2
    top = min(y for _, y in part.values()) - ROOM[1] / 2
    return {name: (x - left + corner[0], y - top + corner[1]) for name, (x, y) in part.items()}


def _centred(parts: Iterable[Whole]) -> dict[str, tuple[int, int]]:
    whole = {name: place for part in parts for name, place in part.items()}
    if not whole:
        return {}
    xs, ys = [x for x, _ in whole.values()], [y for _, y in whole.values()]
    mx, my = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return {name: (round(x - mx), round(y - my)) for name, (x, y) in whole.items()}
