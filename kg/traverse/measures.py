"""Who matters in a network, by several measures, and who belongs together."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import networkx as nx

from kg.traverse.projections import simple

if TYPE_CHECKING:
    import rustworkx as rx

_EXACT = 20_000  # things up to which every shortest path is followed
_SAMPLE = 256  # things from which shortest paths are taken where there are more
_DAMPING = 0.85
_DIGITS = 12  # what is computed on several processors differs in the last digits


def degree(graph: "nx.Graph[str]") -> dict[str, float]:
    """To how many others a thing is tied."""
    return {name: float(count) for name, count in graph.degree()}


def betweenness(graph: "nx.Graph[str]") -> dict[str, float]:
    """On which share of the shortest paths between others a thing lies (0 to 1).

    Of a network of more than 20,000 things an estimate, always the same, from paths that start at
    256 of them.
    """
    if len(graph) > _EXACT:
        return nx.betweenness_centrality(graph, k=_SAMPLE, seed=0)
    import rustworkx as rx

    return _by_name(graph, rx.betweenness_centrality(_quick(graph)))


def pagerank(graph: "nx.Graph[str]") -> dict[str, float]:
    """How often someone who strolls along ties is met at a thing (all add up to 1)."""
    import rustworkx as rx

    both_ways = _quick(graph).to_directed()
    return _by_name(graph, rx.pagerank(both_ways, _DAMPING, tol=1e-12, max_iter=1000))


def _quick(graph: "nx.Graph[str]") -> "rx.PyGraph[str, None]":
    """Return the same network in the library that measures it ten to a hundred times as fast."""
    import rustworkx as rx

    quick: rx.PyGraph[str, None] = rx.PyGraph(multigraph=False)
    numbers = dict(zip(graph, quick.add_nodes_from(list(graph)), strict=True))
    quick.add_edges_from_no_data([(numbers[one], numbers[other]) for one, other in graph.edges()])
    return quick


def _by_name(graph: "nx.Graph[str]", values: "rx.CentralityMapping") -> dict[str, float]:
    return {name: round(values[number], _DIGITS) for number, name in enumerate(graph)}


MEASURES: dict[str, Callable[["nx.Graph[str]"], dict[str, float]]] = {
    "degree": degree,
    "betweenness": betweenness,
    "pagerank": pagerank,
}


def rank(
    net: "nx.MultiDiGraph[str]", measure: str = "degree", kind: str | None = None
) -> list[tuple[str, float]]:
    """Return the things of a network by a measure, the greatest first.

    Args:
        net: a network or a projection of one.
        measure: one of :data:`MEASURES`.
        kind: only things of this kind; the measure is still that of the whole network.
    """
    values = MEASURES[measure](simple(net))
    kept = [name for name in values if kind is None or net.nodes[name].get("kind") == kind]
    return [(name, values[name]) for name in sorted(kept, key=lambda name: (-values[name], name))]


def communities(net: "nx.MultiDiGraph[str]") -> list[list[str]]:
    """Return groups of things that are tied to one another more than to others, largest first.

    By the method of Louvain; the same network always gives the same groups. In each group the
    things come by the number of their ties.
    """
    graph = simple(net)
    found = nx.community.louvain_communities(graph, seed=0)
    groups = [sorted(group, key=lambda name: (-graph.degree(name), name)) for group in found]
    return sorted(groups, key=lambda group: (-len(group), group[0]))
