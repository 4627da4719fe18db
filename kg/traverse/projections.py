"""Parts of a network by the sort of tie, each with a name."""

import networkx as nx

from kg.roles import PROJECTIONS


def project(net: "nx.MultiDiGraph[str]", name: str = "all") -> "nx.MultiDiGraph[str]":
    """Return the part of a network that a projection keeps, with attributes.

    Args:
        net: as :func:`kg.traverse.network.network` makes it.
        name: one of :data:`kg.roles.PROJECTIONS`.
    """
    part: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for source, target, key, attributes in net.edges(keys=True, data=True):
        if attributes["role"] in PROJECTIONS[name]:
            part.add_edge(source, target, key, **attributes)
    nx.set_node_attributes(part, {name: net.nodes[name] for name in part})
    return part


def simple(net: "nx.MultiDiGraph[str]") -> "nx.Graph[str]":
    """Return a network undirected, one edge for all ties between two things, without loops.

    Nodes and edges are in the order of their names, so that every measure is reproducible.
    """
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(sorted(net))
    graph.add_edges_from(sorted(net.edges()))
    graph.remove_edges_from([(name, name) for name in graph])
    return graph
