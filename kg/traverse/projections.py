"""Parts of a network by the sort of tie, each with a name."""

import networkx as nx

from kg.traverse.exploring import PLACES, WALKED
from kg.traverse.ties import TENURE

_IN_MEETINGS = (
    "organizer", "chair", "attendee", "speaker", "signatory", "witness", "presenter", "recipient",
)  # fmt: skip

PROJECTIONS: dict[str, tuple[str, ...]] = {
    "all": WALKED,
    "who-meeting": _IN_MEETINGS,
    "agency-agreement": ("party",),
    "person-agency": (TENURE,),
    "places": PLACES,
}
"""The roles of each:

- ``all``: every tie but those of place, which tie nearly all to nearly all;
- ``who-meeting``: who took part in which meeting;
- ``agency-agreement``: who is party to which agreement;
- ``person-agency``: who holds or held a post in which body;
- ``places``: what is where.
"""


def project(net: "nx.MultiDiGraph[str]", name: str = "all") -> "nx.MultiDiGraph[str]":
    """Return the part of a network that a projection keeps, with attributes.

    Args:
        net: as :func:`kg.traverse.network.network` makes it.
        name: one of :data:`PROJECTIONS`.
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
