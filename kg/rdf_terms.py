"""The border between the two RDF libraries: rdflib models and writes, Oxigraph stores and asks.

Terms recur (properties, types, things), so each is translated once.
"""

from collections.abc import Iterable
from functools import lru_cache

import pyoxigraph as ox
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.term import Node

from kg.namespaces import BASE, prefixes

Triple = tuple[URIRef, URIRef, URIRef | Literal]
"""Subject, predicate and object of one statement; no blank nodes, so that it has one name."""


@lru_cache(maxsize=65_536)
def to_oxigraph(term: Node) -> ox.NamedNode | ox.Literal | ox.BlankNode:
    """Return Oxigraph's term for one of rdflib's.

    Raises:
        TypeError: the term is no IRI, literal or blank node.
    """
    match term:
        case URIRef():
            return ox.NamedNode(str(term))
        case Literal(language=str(language)):
            return ox.Literal(str(term), language=language)
        case Literal(datatype=URIRef() as datatype):
            return ox.Literal(str(term), datatype=ox.NamedNode(str(datatype)))
        case Literal():
            return ox.Literal(str(term))
        case BNode():
            return ox.BlankNode(str(term))
    raise TypeError(f"not a term of an RDF graph: {term!r}")


@lru_cache(maxsize=65_536)
def from_oxigraph(term: ox.NamedNode | ox.Literal | ox.BlankNode | ox.Triple) -> Node:
    """Return rdflib's term for one of Oxigraph's; ``"x"^^xsd:string`` becomes plain ``"x"``.

    Raises:
        TypeError: the term is a quoted triple, which rdflib lacks.
    """
    match term:
        case ox.NamedNode():
            return URIRef(term.value)
        case ox.BlankNode():
            return BNode(term.value)
        case ox.Literal(language=str(language)):
            return Literal(term.value, lang=language)
        case ox.Literal() if term.datatype.value.endswith("XMLSchema#string"):
            return Literal(term.value)
        case ox.Literal():
            return Literal(term.value, datatype=URIRef(term.datatype.value), normalize=False)
    raise TypeError(f"rdflib has no term for {term}")


def graph_of(quads: Iterable[ox.Quad]) -> Graph:
    """Return the merge of quads as one of rdflib's graphs, with the prefixes of the project."""
    graph = empty_graph()
    for quad in quads:
        subject, predicate, value = map(from_oxigraph, quad.triple)
        graph.add((subject, predicate, value))
    return graph


def empty_graph(base: str = BASE) -> Graph:
    """Return a graph that knows the prefixes of the project and no others."""
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in prefixes(base).items():
        graph.bind(prefix, namespace)
    return graph


def statement(triple: Triple) -> str:
    """Return a triple as a statement of N-Triples without its full stop."""
    subject, predicate, value = triple
    return f"{_written(subject)} {_written(predicate)} {_written(value)}"


@lru_cache(maxsize=65_536)
def _written(term: URIRef | Literal) -> str:
    return str(to_oxigraph(term))
