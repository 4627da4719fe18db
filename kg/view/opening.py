"""Chooses what a page opens on: the part of a network that tells most."""

import networkx as nx

LIMIT = 1000
"""As many things as one picture can hold and a browser without a graphics card still moves."""


def opening(net: "nx.MultiDiGraph[str]", limit: int = LIMIT) -> list[str]:
    """Choose the things with most facts, without those that then stand alone.

    Args:
        net: the network.
        limit: at most so many things.

    Returns:
        Names of nodes, sorted; all of them where they are no more than ``limit``.
    """
    if len(net) <= limit:
        return sorted(net)
    busiest = sorted(net, key=lambda name: (-net.degree(name), name))[:limit]
    part = net.subgraph(busiest)
    return sorted(name for name in part if part.degree(name))
