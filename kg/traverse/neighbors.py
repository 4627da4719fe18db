"""What lies around a thing."""

from dataclasses import dataclass

import networkx as nx

from kg.query.asking import Source
from kg.traverse.as_of import keep_known
from kg.traverse.exploring import Walk, Way, step
from kg.traverse.network import network


@dataclass(frozen=True, slots=True)
class Neighborhood:
    """What lies around a thing.

    Args:
        net: the network of it, as :func:`kg.traverse.network.network` makes it.
        hops: how far each thing in it is from the middle.
        cut: how many things were left out.
    """

    net: "nx.MultiDiGraph[str]"
    hops: dict[str, int]
    cut: int


def neighbors(
    source: Source, middle: str, hops: int = 1, way: Way | None = None, most: int = 100
) -> Neighborhood:
    """Return what lies within some hops of a thing.

    Args:
        source: the graph.
        middle: IRI of the thing.
        hops: how far to go.
        way: along which roles, and as of which day.
        most: how many things to keep: the nearer first, then those with more ties.
    """
    walk = Walk.begin(middle)
    for _ in range(hops):
        step(source, walk, way or Way())
    order = sorted(walk.hops, key=lambda name: (walk.hops[name], -walk.net.degree(name), name))
    kept = order[: most + 1]
    net = network(source, only=kept)
    if way and way.as_of:
        keep_known(net, way.as_of)
    return Neighborhood(net, {name: walk.hops[name] for name in kept if name in net},
                         len(order) - len(kept))  # fmt: skip
