"""How two things are connected, and by which sentences.

A path through a body that is tied to everything tells little, so what lies between two ends costs
more the more is tied to it: ``1 + ln(ties)``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from math import log
from typing import Any

import networkx as nx

from kg.query.asking import Source
from kg.traverse.as_of import keep_known
from kg.traverse.exploring import Walk, Way, step
from kg.traverse.network import network

MOST_HOPS = 8

Tie = tuple[str, str, dict[str, Any]]
"""From where, to where, and the attributes of the edge."""


@dataclass(frozen=True, slots=True)
class Paths:
    """Paths between two things.

    Args:
        net: the network of what lies on them, as :func:`kg.traverse.network.network` makes it.
        paths: each as IRIs from one end to the other, the most telling first.
        more: whether there are more than these.
        hubs: labels of things that were not walked through because too much is tied to them.
    """

    net: "nx.MultiDiGraph[str]"
    paths: tuple[tuple[str, ...], ...]
    more: bool
    hubs: tuple[str, ...]

    def ties(self, path: tuple[str, ...]) -> Iterator[list[Tie]]:
        """Yield, for each step of a path, every tie between its two ends."""
        for one, two in pairwise(path):
            yield [*self._ties(one, two), *self._ties(two, one)]

    def _ties(self, source: str, target: str) -> Iterator[Tie]:
        if self.net.has_edge(source, target):
            for attributes in self.net[source][target].values():
                yield source, target, attributes


def paths(source: Source, one: str, other: str, way: Way | None = None, most: int = 3) -> Paths:
    """Find the most telling paths between two things.

    Args:
        source: the graph.
        one: IRI of one end.
        other: IRI of the other.
        way: along which roles, and as of which day.
        most: how many paths.

    Returns:
        None at all where the ends are not connected within ``MOST_HOPS``.
    """
    way = way or Way()
    met, hubs = _met(source, one, other, way)
    found = [*islice(_ranked(met, one, other), most + 1)] if met else []
    kept = tuple(found[:most])
    passed = {name for path in kept for name in path}
    net = network(source, only=passed | hubs)
    avoided = [name for name in hubs - passed if name in net]
    names = tuple(sorted(str(net.nodes[name]["label"]) for name in avoided))
    net.remove_nodes_from(avoided)
    if way.as_of:
        keep_known(net, way.as_of)
    return Paths(net, kept, len(found) > most, names)


def _met(source: Source, one: str, other: str, way: Way) -> "tuple[nx.Graph[str], set[str]]":
    """Walk from both ends, from the narrower side first, until the walks meet."""
    walks = Walk.begin(one), Walk.begin(other)
    for _ in range(MOST_HOPS):
        if walks[0].hops.keys() & walks[1].hops.keys() or not all(walk.edge for walk in walks):
            break
        step(source, min(walks, key=lambda walk: len(walk.edge)), way)
    net: nx.Graph[str] = nx.Graph()
    ties = (sorted(ends) for walk in walks for ends in walk.net.edges())
    net.add_edges_from(sorted((one, two) for one, two in ties))  # equals come in the same order
    return net, (walks[0].hubs | walks[1].hubs) - {one, other}


def _ranked(net: "nx.Graph[str]", one: str, other: str) -> "Iterator[tuple[str, ...]]":
    if one == other or one not in net or other not in net or not nx.has_path(net, one, other):
        return
    for start, target in net.edges:
        net.edges[start, target]["cost"] = _cost(net, start) + _cost(net, target)
    yield from map(tuple, nx.shortest_simple_paths(net, one, other, weight="cost"))


def _cost(net: "nx.Graph[str]", name: str) -> float:
    """Return half of what it costs to pass through a thing."""
    return (1.0 + log(net.degree(name))) / 2.0
