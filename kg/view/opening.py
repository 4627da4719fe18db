"""Chooses what a page opens on: the part of a network that tells most."""

import networkx as nx

LIMIT = 100
"""As many things as one picture can name."""

PIECE = 4
"""Of a network that is cut, pieces of fewer things tell too little to be shown."""


def opening(net: "nx.MultiDiGraph[str]", limit: int = LIMIT) -> list[str]:
    """Choose the things with most facts that hang together.

    Args:
        net: the network.
        limit: at most so many things.

    Returns:
        Names of nodes, sorted. Things without a tie are left to search and list, and so are small
        pieces of a network of more than ``limit`` things, unless there is nothing else.
    """
    busiest = sorted(net, key=lambda name: (-net.degree(name), name))[:limit]
    pieces = [*nx.weakly_connected_components(net.subgraph(busiest))]
    least = 2 if len(net) <= limit else PIECE
    chosen = [name for piece in pieces if len(piece) >= least for name in piece]
    return sorted(chosen or busiest)
