"""Writes named graphs as RDF."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

import pyoxigraph as ox

from kg.export.readable import as_json_ld, as_trig, as_turtle
from kg.namespaces import BASE, prefixes

NamedGraph = tuple[str, Sequence[str]]
"""The IRI of an article, or an empty string, and its statements: N-Triples without full stops."""

READABLE = 100_000
"""Statements up to which Turtle, TriG and JSON-LD are laid out for people. Beyond, where nobody
reads on and rdflib takes minutes, Oxigraph writes them as fast as it can."""

_NOT_IN_XML = re.compile(
    r"((?<!\\)(?:\\\\)*)\\u(?:00(?:0[0-8BCEF]|1[0-9A-F])|FFF[EF])"  # as N-Triples writes them
)

_FOR_PEOPLE = {
    ox.RdfFormat.TURTLE: as_turtle,
    ox.RdfFormat.TRIG: as_trig,
    ox.RdfFormat.JSON_LD: as_json_ld,
}


def write_rdf(file: BinaryIO, rdf_format: ox.RdfFormat, graphs: Iterable[NamedGraph]) -> None:
    """Write named graphs, or their merge in a format that has no named graphs.

    Args:
        file: where to, open for writing.
        rdf_format: how.
        graphs: in order of their names, each with its statements in order.
    """
    if rdf_format == ox.RdfFormat.N_QUADS:
        for graph in graphs:
            file.write(_lines(*graph))
    elif rdf_format.supports_datasets:
        _write(file, rdf_format, list(graphs))
    else:
        merge = {statement for _, statements in graphs for statement in statements}
        if rdf_format == ox.RdfFormat.RDF_XML:
            merge = set(map(_for_xml, merge))
        _write(file, rdf_format, [("", sorted(merge))])


def _for_xml(statement: str) -> str:
    """Return a statement with U+FFFD for what XML 1.0 can hold in no way, not even escaped."""
    return _NOT_IN_XML.sub("\\1\ufffd", statement)


def _write(file: BinaryIO, rdf_format: ox.RdfFormat, graphs: Sequence[NamedGraph]) -> None:
    size = sum(len(statements) for _, statements in graphs)
    if rdf_format in _FOR_PEOPLE and size <= READABLE:
        quads = (quad for graph in graphs for quad in _quads(graph))
        file.write(_FOR_PEOPLE[rdf_format](quads, prefixes(_base(graphs))))
    else:
        _write_fast(file, rdf_format, graphs)


def _write_fast(file: BinaryIO, rdf_format: ox.RdfFormat, graphs: Sequence[NamedGraph]) -> None:
    quads: Iterator[ox.Quad] = (quad for graph in graphs for quad in _quads(graph))
    named = prefixes(_base(graphs))
    if rdf_format.supports_datasets:
        ox.serialize(quads, file, rdf_format, prefixes=named)
    else:
        ox.serialize((quad.triple for quad in quads), file, rdf_format, prefixes=named)


def _quads(graph: NamedGraph) -> Iterator[ox.Quad]:
    return iter(ox.parse(_lines(*graph), ox.RdfFormat.N_QUADS))


def _lines(name: str, statements: Sequence[str]) -> bytes:
    end = f" <{name}> .\n" if name else " .\n"
    return "".join(f"{statement}{end}" for statement in statements).encode()


def _base(graphs: Sequence[NamedGraph]) -> str:
    """Return where the things of a graph live, as its articles tell."""
    for name, statements in graphs:
        for place in (name, *(statement[1 : statement.index(">")] for statement in statements)):
            base, article, _ = place.rpartition("article/")
            if article:
                return base
    return BASE
