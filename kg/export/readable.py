"""Turtle, TriG and JSON-LD that people like to read, by rdflib.

Articles come first, then who and what they tell of, then what happened, and the evidence last;
within a kind things stand in the order of their names.
"""

from collections.abc import Iterable, Mapping
from io import BytesIO

import pyoxigraph as ox
from rdflib import ORG, RDF, SKOS, Dataset, Graph
from rdflib.plugins.serializers.trig import TrigSerializer
from rdflib.plugins.serializers.turtle import TurtleSerializer

from kg.ontology import CIVIC, OA
from kg.terms import from_oxigraph

_KINDS = [
    CIVIC.Article, CIVIC.Person, ORG.Organization, CIVIC.Post, CIVIC.Area, CIVIC.Group,
    CIVIC.Meeting, CIVIC.Agreement, CIVIC.Appointment, CIVIC.AwardConferral, CIVIC.Remark,
    CIVIC.Tenure, CIVIC.Participation, CIVIC.Evidence, OA.TextPositionSelector,
]  # fmt: skip
_FIRST = [RDF.type, SKOS.prefLabel, SKOS.altLabel]


class _Turtle(TurtleSerializer):
    topClasses = _KINDS  # noqa: N815
    predicateOrder = _FIRST  # noqa: N815


class _Trig(TrigSerializer):
    topClasses = _KINDS  # noqa: N815
    predicateOrder = _FIRST  # noqa: N815


def as_turtle(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> bytes:
    """Return the merge of quads as Turtle."""
    graph = Graph(bind_namespaces="none")
    _bind(graph, prefixes)
    for quad in quads:
        subject, predicate, value = map(from_oxigraph, quad.triple)
        graph.add((subject, predicate, value))
    stream = BytesIO()
    _Turtle(graph).serialize(stream)
    return stream.getvalue()


def as_trig(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> bytes:
    """Return quads as TriG."""
    stream = BytesIO()
    _Trig(_dataset(quads, prefixes)).serialize(stream)
    return stream.getvalue()


def as_json_ld(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> bytes:
    """Return quads as JSON-LD, compacted with the prefixes as its context."""
    dataset = _dataset(quads, prefixes)
    text = dataset.serialize(format="json-ld", context=dict(prefixes), sort_keys=True, indent=1)
    return f"{text}\n".encode()


def _dataset(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> Dataset:
    dataset = Dataset(default_union=False)
    _bind(dataset, prefixes)
    for quad in quads:
        subject, predicate, value = map(from_oxigraph, quad.triple)
        name = quad.graph_name
        graph = dataset.default_graph if isinstance(name, ox.DefaultGraph) else name.value
        dataset.graph(graph).add((subject, predicate, value))
    return dataset


def _bind(graph: Graph, prefixes: Mapping[str, str]) -> None:
    for prefix, namespace in prefixes.items():
        graph.bind(prefix, namespace, override=True, replace=True)
