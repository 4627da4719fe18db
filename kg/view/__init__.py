"""Shows a network: as one HTML file that needs nothing else, or in a notebook with pyvis.

A network is the ``networkx.MultiDiGraph`` of :func:`kg.traverse.network.network`: its nodes and
edges carry labels, kinds, days and the sentences that they rest on.
"""

from kg.view.page import page
from kg.view.picture import picture

__all__ = ["page", "picture"]
