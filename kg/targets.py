"""Where a build goes: into a store folder, or into an RDF file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO, Protocol

from pyoxigraph import RdfFormat

from kg.errors import GraphError
from kg.export import write_rdf
from kg.export.rdf import NamedGraph
from kg.formats import format_of
from kg.output import staged
from kg.pipeline import Built
from kg.store import Writer


class Target(Protocol):
    """A place that takes what articles say."""

    def holds(self, article: str, state: str) -> bool:
        """Tell whether an article (its IRI) is there already, in just this state."""

    def put(self, built: Built) -> None:
        """Take what one article says, in place of what it said before."""


@contextmanager
def open_target(target: str) -> Iterator[Target]:
    """Open the place that a build goes to; entering proves that it can be written.

    Args:
        target: a store folder, or a file whose suffix is that of an RDF format, which is written
            anew when the block ends without an error.

    Raises:
        GraphError: it is neither, or cannot be written.
        OutputError: the file cannot be written.
    """
    if target.startswith(("http://", "https://")):
        raise GraphError(f"articles cannot be built into {target}; give a folder or a file")
    rdf_format = format_of(target)
    if rdf_format is None:
        with Writer(Path(target)) as writer:
            yield _Store(writer)
    else:
        with _file(target, rdf_format) as file:
            yield file


@contextmanager
def _file(target: str, rdf_format: RdfFormat) -> Iterator["_File"]:
    with staged(target) as file, TemporaryFile(dir=Path(target).parent) as spool:
        articles = _File(spool)
        yield articles
        write_rdf(file, rdf_format, articles.graphs())


class _Store:
    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self.holds = writer.holds

    def put(self, built: Built) -> None:
        self._writer.put(built.iri, built.statements, built.state)


class _File:
    """Keeps articles on disk until all have come, because they are written in order of name.

    Args:
        spool: a file to keep them in, which is ours.
    """

    def __init__(self, spool: BinaryIO) -> None:
        self._spool = spool
        self._places: dict[str, tuple[int, int]] = {}

    def holds(self, article: str, state: str) -> bool:  # noqa: ARG002
        return False

    def put(self, built: Built) -> None:
        start = self._spool.tell()
        self._spool.write("\n".join(built.statements).encode())
        self._places[built.iri] = start, self._spool.tell() - start

    def graphs(self) -> Iterator[NamedGraph]:
        for name, (start, length) in sorted(self._places.items()):
            self._spool.seek(start)
            yield name, self._spool.read(length).decode().split("\n")
