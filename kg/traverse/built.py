"""The answer to a CONSTRUCT or DESCRIBE as a network."""

from collections.abc import Iterable

import networkx as nx
import pyoxigraph as ox

from kg.query.asking import Source
from kg.query.results import compact
from kg.roles import BY_PROPERTY
from kg.traverse.labels import labels
from kg.traverse.network import network


def built(source: Source, triples: Iterable[ox.Triple]) -> "nx.MultiDiGraph[str]":
    """Return the network of what an answer ties.

    Things are as the graph knows them. A tie that the graph has too keeps its day and sentences;
    one that only the answer makes has the name of its property. What is no thing of the graph,
    such as a literal or a tenure, is left out.

    Args:
        source: the graph that was asked.
        triples: the answer.
    """
    links = {
        (each.subject.value, each.predicate.value, each.object.value)
        for each in triples
        if isinstance(each.subject, ox.NamedNode) and isinstance(each.object, ox.NamedNode)
    }
    ends = {end for start, _, target in links for end in (start, target)}
    known = network(source, only=ends)
    net: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    called = labels(source)
    for start, prop, target in sorted(links):
        if start in known and target in known:
            role = BY_PROPERTY.get(prop, compact(prop))
            vi, en = called.of(prop, role)
            made = {
                "role": role, "label_vi": vi, "label_en": en, "day": "", "until": "",
                "title": "", "former": False, "evidence": [],
            }  # fmt: skip
            net.add_edge(start, target, role, **known.get_edge_data(start, target, role, made))
    net.add_nodes_from((name, known.nodes[name]) for name in sorted(ends & set(known)))
    return net
