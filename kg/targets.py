"""Where a build goes: into a store folder, or into an RDF file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO, Protocol

from kg.errors import GraphError, OutputError
from kg.export import write_rdf
from kg.export.rdf import NamedGraph
from kg.formats import FORMATS, format_of
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
def open_store(target: str) -> Iterator[Target]:
    """Open a store folder that a build goes into; entering proves that it can be written.

    Args:
        target: the folder; an RDF file, by its suffix, is opened as one.

    Raises:
        GraphError: it is something else, or cannot be written.
    """
    if target.startswith(("http://", "https://")):
        raise GraphError(f"articles cannot be built into {target}; give a folder or a file")
    if format_of(target):
        with open_file(target) as file:
            yield file
    else:
        with Writer(Path(target)) as writer:
            yield _Store(writer)


@contextmanager
def open_file(path: str) -> Iterator[Target]:
    """Open an RDF file that is written anew when the block ends without an error.

    Args:
        path: the file, whose suffix is that of a format.

    Raises:
        OutputError: there is no such format, or the file cannot be written.
    """
    rdf_format = format_of(path)
    if rdf_format is None:
        raise OutputError(f"cannot write '{path}': its name must end in {' '.join(FORMATS)}")
    with staged(path) as file, TemporaryFile(dir=Path(path).parent) as spool:
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
