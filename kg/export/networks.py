"""GraphML and GEXF, for Gephi, Cytoscape and yEd: each tie with the sentence that says so."""

import re
from io import BytesIO
from typing import Any

import networkx as nx

from kg.store import GraphSource
from kg.traverse.evidence import first_sentence
from kg.traverse.network import network

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DATED = re.compile(rb' lastmodifieddate="[^"]*"')


def graphml(source: GraphSource) -> bytes:
    """Return a graph's network as GraphML."""
    stream = BytesIO()
    nx.write_graphml_xml(_plain(network(source)), stream)
    return stream.getvalue()


def gexf(source: GraphSource) -> bytes:
    """Return a graph's network as GEXF, without the day of writing."""
    stream = BytesIO()
    nx.write_gexf(_plain(network(source)), stream)
    return _DATED.sub(b"", stream.getvalue())


def _plain(net: "nx.MultiDiGraph[str]") -> "nx.MultiDiGraph[str]":
    """Return the network in order, with the attributes that these formats can hold."""
    plain: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for name in sorted(net):
        plain.add_node(name, **_attributes(net.nodes[name]))
    for source, target, key in sorted(net.edges(keys=True)):
        told = net.edges[source, target, key]
        plain.add_edge(source, target, key, **_attributes(told | first_sentence(told["evidence"])))
    return plain


def _attributes(told: dict[str, Any]) -> dict[str, str | bool]:
    kept = {key: value for key, value in told.items() if isinstance(value, str | bool)}
    return {key: _clean(value) for key, value in kept.items()}


def _clean(value: str | bool) -> str | bool:
    return _NOT_IN_XML.sub("", value) if isinstance(value, str) else value
