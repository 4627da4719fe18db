"""Who matters in a network, by several measures, and who belongs together."""

from collections.abc import Callable

import networkx as nx

from kg.traverse.projections import simple

_SAMPLE = 256  # things from which shortest paths are taken where there are many
_DAMPING = 0.85
_CLOSE_ENOUGH = 1e-9


def degree(graph: "nx.Graph[str]") -> dict[str, float]:
    """To how many others a thing is tied."""
    return {name: float(count) for name, count in graph.degree()}


def betweenness(graph: "nx.Graph[str]") -> dict[str, float]:
    """On which share of the shortest paths between others a thing lies (0 to 1).

    Of a large network an estimate, always the same, from paths that start at 256 of its things.
    """
    sample = _SAMPLE if len(graph) > 4 * _SAMPLE else None
    return nx.betweenness_centrality(graph, k=sample, seed=0)


def pagerank(graph: "nx.Graph[str]") -> dict[str, float]:
    """How often someone who strolls along ties is met at a thing (all add up to 1)."""
    names, even = list(graph), 1.0 / max(len(graph), 1)
    rank = dict.fromkeys(names, even)
    for _ in range(200):
        stranded = sum(rank[name] for name in names if not graph[name])
        base = (1.0 - _DAMPING) * even + _DAMPING * stranded * even
        given = {name: _DAMPING * rank[name] / max(len(graph[name]), 1) for name in names}
        new = {name: base + sum(given[near] for near in graph[name]) for name in names}
        moved = sum(abs(new[name] - rank[name]) for name in names)
        rank = new
        if moved < _CLOSE_ENOUGH:
            break
    return rank


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
