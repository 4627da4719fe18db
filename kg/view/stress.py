"""Places the nodes of one connected net so that distances on paper are distances in the net.

Stress by stochastic gradient descent: Zheng, Pawar, Goodman, "Graph Drawing by Stochastic Gradient
Descent", IEEE TVCG 25 (2019), https://arxiv.org/abs/1710.04626. Larger nets keep the terms of a
few pivots only (Ortmann, Klimenta, Brandes, "A Sparse Stress Model", 2016). Plain floats and a
seeded generator, and no function whose last bit differs between machines: same net, same places.
"""

from collections.abc import Iterator, Mapping
from math import sqrt
from random import Random

import networkx as nx

from kg.view.lines import Place

Term = tuple[int, int, float]

ALL_PAIRS = 160
PIVOTS = 24
ROUNDS = 30
SEED = 1


def stress_layout(net: "nx.Graph[str]") -> dict[str, Place]:
    """Place the nodes of a connected net; a usual edge is about 1 long.

    Args:
        net: a connected undirected graph; parallel edges and directions are of no account.

    Returns:
        A place for each node, the longer axis of the whole lying flat.
    """
    names = sorted(net)
    spots = _relaxed(len(names), list(_terms(_roomy(net), names)))
    return dict(zip(names, _laid_flat(spots), strict=True))


def _roomy(net: "nx.Graph[str]") -> "nx.Graph[str]":
    """Give edges a length, longer about a hub, whose neighbors need room."""
    roomy: nx.Graph[str] = nx.Graph()
    roomy.add_nodes_from(sorted(net))
    for one, other in sorted((min(edge), max(edge)) for edge in net.edges()):
        roomy.add_edge(
            one, other, length=max(1.0, sqrt(max(net.degree(one), net.degree(other))) / 2)
        )
    return roomy


def _terms(net: "nx.Graph[str]", names: list[str]) -> Iterator[Term]:
    """Yield the pairs of nodes to hold apart, by their number, and how far."""
    number = {name: index for index, name in enumerate(names)}
    for pivot in _pivots(net, names):
        for name, length in _lengths(net, pivot).items():
            if number[name] != number[pivot]:
                yield number[pivot], number[name], length
    if len(names) > ALL_PAIRS:
        for one, other, length in net.edges(data="length"):
            yield number[one], number[other], length


def _pivots(net: "nx.Graph[str]", names: list[str]) -> Iterator[str]:
    """Yield the nodes whose distances to all others count: all, or a few that are far apart."""
    if len(names) <= ALL_PAIRS:
        yield from names
        return
    pivot = max(names, key=net.degree)
    nearest = dict.fromkeys(names, float("inf"))
    for _ in range(PIVOTS):
        yield pivot
        for name, length in _lengths(net, pivot).items():
            nearest[name] = min(nearest[name], length)
        pivot = max(names, key=nearest.__getitem__)


def _lengths(net: "nx.Graph[str]", start: str) -> Mapping[str, float]:
    lengths: Mapping[str, float] = nx.single_source_dijkstra_path_length(
        net, start, weight="length"
    )
    return lengths


def _relaxed(count: int, terms: list[Term]) -> list[Place]:
    chance = Random(SEED)
    side = sqrt(count)
    xs = [chance.random() * side for _ in range(count)]
    ys = [chance.random() * side for _ in range(count)]
    for step in _steps(terms):
        chance.shuffle(terms)
        _pull(xs, ys, terms, step)
    return list(zip(xs, ys, strict=True))


def _steps(terms: list[Term]) -> list[float]:
    """Return the step of each round, falling from the longest distance's square to a tenth."""
    if not terms:
        return []
    first = max(length for _, _, length in terms) ** 2
    factor = round((0.1 / first) ** (1 / (ROUNDS - 1)), 6)
    steps = [first]
    while len(steps) < ROUNDS:
        steps.append(steps[-1] * factor)
    return steps


def _pull(xs: list[float], ys: list[float], terms: list[Term], step: float) -> None:
    """Move both nodes of each term towards the distance that it asks for."""
    for one, other, length in terms:
        dx, dy = xs[one] - xs[other], ys[one] - ys[other]
        distance = sqrt(dx * dx + dy * dy) or 1e-9
        share = min(1.0, step / (length * length)) * (distance - length) / (2 * distance)
        xs[one], ys[one] = xs[one] - share * dx, ys[one] - share * dy
        xs[other], ys[other] = xs[other] + share * dx, ys[other] + share * dy


def _laid_flat(spots: list[Place]) -> list[Place]:
    """Turn the whole about its middle so that its longer axis is level: screens are wide."""
    mx = sum(x for x, _ in spots) / len(spots)
    my = sum(y for _, y in spots) / len(spots)
    cos, sin = _long_axis([(x - mx, y - my) for x, y in spots])
    return [
        (cos * (x - mx) + sin * (y - my), cos * (y - my) - sin * (x - mx)) for x, y in spots
    ]  # fmt: skip


def _long_axis(spots: list[Place]) -> Place:
    """Return the direction in which the spots vary most, as a unit vector."""
    xx, yy = sum(x * x for x, _ in spots), sum(y * y for _, y in spots)
    xy = sum(x * y for x, y in spots)
    half = (xx - yy) / 2
    along = half + sqrt(half * half + xy * xy)
    size = sqrt(along * along + xy * xy)
    return (along / size, xy / size) if size > 1e-9 else (1.0, 0.0)
