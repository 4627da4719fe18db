"""The part of a network about some of its things."""

from collections.abc import Iterable

import networkx as nx


def around(
    net: "nx.MultiDiGraph[str]", centres: Iterable[str], hops: int
) -> "nx.MultiDiGraph[str]":
    """Keep what is at most so many facts away from any of some things.

    Args:
        net: the network.
        centres: names of nodes; those that the network lacks are passed over.
        hops: how many facts away, whichever way they point.

    Returns:
        A view of the network.
    """
    ties = net.to_undirected(as_view=True)
    rings = [
        nx.single_source_shortest_path_length(ties, centre, cutoff=hops)
        for centre in centres
        if centre in net
    ]
    return net.subgraph({name for ring in rings for name in ring})
