"""Turtle, TriG and JSON-LD that people like to read, by rdflib.

Articles come first, then who and what they tell of, then what happened, and the evidence last;
within a kind things stand in the order of their names.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from itertools import groupby
from typing import Any

import pyoxigraph as ox
from rdflib import ORG, RDF, SKOS, Graph
from rdflib.plugins.serializers.jsonld import from_rdf
from rdflib.plugins.serializers.turtle import TurtleSerializer

from kg.ontology import CIVIC, OA
from kg.rdf_terms import from_oxigraph

_KINDS = [
    CIVIC.Article, CIVIC.Person, ORG.Organization, CIVIC.Post, CIVIC.Area, CIVIC.Group,
    CIVIC.Meeting, CIVIC.Agreement, CIVIC.Appointment, CIVIC.AwardConferral, CIVIC.Remark,
    CIVIC.Tenure, CIVIC.Participation, CIVIC.Evidence, OA.TextPositionSelector,
    CIVIC.Paragraph,
]  # fmt: skip
_HEAD = re.compile(r"\A(@prefix .*\n)*\n*")
"""The prefixes of a Turtle file, which TriG states once for all its graphs."""

_compacted: Callable[..., dict[str, Any]] = from_rdf
_FIRST = [RDF.type, SKOS.prefLabel, SKOS.altLabel]


class _Turtle(TurtleSerializer):
    topClasses = _KINDS  # noqa: N815
    predicateOrder = _FIRST  # noqa: N815


def as_turtle(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> bytes:
    """Return the merge of quads as Turtle."""
    stream = BytesIO()
    _Turtle(_graph(quads, prefixes)).serialize(stream)
    return stream.getvalue()


def as_trig(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> bytes:
    """Return quads as TriG: Turtle for each graph, between braces."""
    parts = ["".join(f"@prefix {name}: <{iri}> .\n" for name, iri in prefixes.items())]
    for name, members in groupby(quads, key=lambda quad: quad.graph_name):
        body = _HEAD.sub("", as_turtle(members, prefixes).decode()).rstrip("\n")
        parts.append(f"{name} {{\n{body}\n}}\n" if isinstance(name, ox.NamedNode) else f"{body}\n")
    return "\n".join(parts).encode()


def as_json_ld(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> bytes:
    """Return quads as JSON-LD, compacted with the prefixes as its context."""
    nodes: list[Any] = []
    for name, members in groupby(quads, key=lambda quad: quad.graph_name):
        graph = _graph(members, prefixes)
        content = _sorted(_compacted(graph, context_data=dict(prefixes), use_native_types=False))
        own = content.get("@graph") or [{k: v for k, v in content.items() if k != "@context"}]
        nodes += [{"@id": name.value, "@graph": own}] if isinstance(name, ox.NamedNode) else own
    document = {"@context": dict(prefixes), "@graph": nodes}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _sorted(value: Any) -> Any:
    """Return JSON whose members and values are in order: in JSON-LD their order says nothing."""
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return sorted(map(_sorted, value), key=lambda each: json.dumps(each, ensure_ascii=False))
    return value


def _graph(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> Graph:
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in prefixes.items():
        graph.bind(prefix, namespace)
    for quad in quads:
        subject, predicate, value = map(from_oxigraph, quad.triple)
        graph.add((subject, predicate, value))
    return graph
