"""Follows a graph's ties: paths, neighbors, company, rank, communities and time.

In a notebook, :func:`network` gives a graph to networkx:

>>> from kg.store import open_graph
>>> from kg.traverse import network
>>> with open_graph("tests/data/invented.trig") as graph:
...     net = network(graph)
>>> sorted(net.nodes[name]["label"] for name in net if net.nodes[name]["kind"] == "agreement")[0]
'Biên bản ghi nhớ về vườn ươm'
"""

from kg.traverse.network import network

__all__ = ["network"]
