"""Takes a graph elsewhere: RDF in any format, tables for a spreadsheet, networks for Gephi.

The same graph gives the same bytes, whatever was built first.
"""

from collections.abc import Callable
from pathlib import Path

from kg.errors import OutputError
from kg.export.rdf import write_rdf
from kg.formats import FORMATS, format_of
from kg.output import staged
from kg.store import GraphSource

__all__ = ["SUFFIXES", "export", "write_rdf"]


def _zipped_tables(source: GraphSource) -> bytes:
    from kg.export.tables import zipped_tables

    return zipped_tables(source)


def _edge_table(source: GraphSource) -> bytes:
    from kg.export.tables import edge_table

    return edge_table(source)


def _graphml(source: GraphSource) -> bytes:
    from kg.export.networks import graphml

    return graphml(source)


def _gexf(source: GraphSource) -> bytes:
    from kg.export.networks import gexf

    return gexf(source)


_NETWORKS: dict[str, Callable[[GraphSource], bytes]] = {
    ".csv": _edge_table,
    ".zip": _zipped_tables,
    ".graphml": _graphml,
    ".gexf": _gexf,
}

SUFFIXES = (*FORMATS, *_NETWORKS)
"""What an exported file may end in."""


def export(source: GraphSource, path: Path | str, suffix: str | None = None) -> None:
    """Write a graph to a file in the format of its suffix.

    Args:
        source: the graph.
        path: the file; ``-`` is standard output.
        suffix: the format, if not that of the file: one of ``SUFFIXES``.

    Raises:
        OutputError: there is no such format, or the file cannot be written.
    """
    suffix = suffix or Path(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise OutputError(f"cannot write '{path}': its name must end in {' '.join(SUFFIXES)}")
    with staged(path) as file:
        rdf_format = format_of(f"graph{suffix}")
        if rdf_format:
            write_rdf(file, rdf_format, source.named_graphs())
        else:
            file.write(_NETWORKS[suffix](source))
