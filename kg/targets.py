"""Where a build goes: into a store folder, or into an RDF file."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO, Protocol

from kg.article import STANDARD_INPUT, Article
from kg.errors import GraphError, NoGraphError, OutputError, UnknownName
from kg.export import write_rdf
from kg.export.rdf import NamedGraph
from kg.formats import FORMATS, format_of
from kg.identity import local_name
from kg.namespaces import CIVIC, VOCABULARIES
from kg.output import staged
from kg.pipeline import Built
from kg.store import Writer
from kg.store.layout import is_store


class Target(Protocol):
    """A place that takes what articles say."""

    def holds(self, article: str, state: str) -> bool:
        """Tell whether an article (its IRI) is there already, in just this state."""

    def rival(self, iri: str, article: Article) -> str:
        """Return where the article of this IRI that is there comes from if it is another one.

        It is the same one if it has the file, the address or the text of this one, or if where it
        comes from is not known; then this is "".
        """

    def put(self, built: Built) -> None:
        """Take what one article says, in place of what it said before."""

    def gone(self, folders: Iterable[str] | None = None) -> list[str]:
        """Return the articles that are there, by their IRIs, and whose files are no longer.

        Args:
            folders: where the files were; None is anywhere.
        """


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
            yield _Store(writer, target)


def remove(target: str, ids: Sequence[str], *, gone: bool = False) -> int:
    """Take articles out of a store folder, and nothing that others say too.

    Args:
        target: the folder.
        ids: their ids or IRIs.
        gone: whether to take out also those whose files are no longer there.

    Returns:
        How many were taken out.

    Raises:
        NoGraphError: there is no store.
        UnknownName: it has no article of an id; then none is taken out.
    """
    if not is_store(target):
        raise NoGraphError(f"there is no graph store at '{target}'; an RDF file is built anew")
    with Writer(Path(target)) as writer:
        known = {local: iri for iri in writer.sources() for local in (iri, _local(iri))}
        missing = next((each for each in ids if _key(each) not in known), None)
        if missing is not None:
            raise UnknownName("article", missing, get_close_matches(missing, known, n=3))
        wanted = {known[_key(each)] for each in ids}
        wanted.update(_Store(writer, target).gone() if gone else ())
        for iri in sorted(wanted):
            writer.remove(iri)
    return len(wanted)


def _local(iri: str) -> str:
    return iri.rpartition("article/")[2]


def _key(given: str) -> str:
    """Return an IRI as it is, of an id or of ``article:id`` the end of its IRI."""
    return given.strip("<>") if "/" in given else local_name(given.removeprefix("article:"))


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
        raise OutputError(
            f"cannot write '{path}': its name must end in {' '.join(FORMATS)}; a store is -g {path}"
        )
    with staged(path) as file, TemporaryFile(dir=Path(path).parent) as spool:
        articles = _File(spool)
        yield articles
        write_rdf(file, rdf_format, articles.graphs())


class _Store:
    """Remembers files as seen from the store, so that both may be moved together.

    Args:
        writer: writes the store.
        folder: where the store is.
    """

    def __init__(self, writer: Writer, folder: str) -> None:
        self._writer, self._folder = writer, folder
        self.holds = writer.holds

    def rival(self, iri: str, article: Article) -> str:
        source, says = self._writer.source(iri), self._writer.says
        if (
            source in ("", self._seen_from_here(article.origin))
            or says(iri, f"{CIVIC}textDigest", article.digest)
            or says(iri, f"{VOCABULARIES['schema']}url", article.url or "")
        ):
            return ""
        return source if source == STANDARD_INPUT else os.path.relpath(Path(self._folder, source))

    def put(self, built: Built) -> None:
        source = self._seen_from_here(built.origin)
        self._writer.put(built.iri, built.statements, built.state, source)

    def gone(self, folders: Iterable[str] | None = None) -> list[str]:
        inside = None if folders is None else [Path(each).resolve() for each in folders]
        found = (
            (iri, Path(self._folder, source).resolve())
            for iri, source in self._writer.sources().items()
            if source not in ("", STANDARD_INPUT) and "\ufffd" not in source
        )
        return sorted(
            iri
            for iri, file in found
            if not file.exists() and (inside is None or any(map(file.is_relative_to, inside)))
        )

    def _seen_from_here(self, origin: str | None) -> str:
        if origin in (None, STANDARD_INPUT):
            return origin or ""
        return os.fsencode(os.path.relpath(origin, self._folder)).decode("utf-8", "replace")


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

    def rival(self, iri: str, article: Article) -> str:  # noqa: ARG002
        return ""

    def gone(self, folders: Iterable[str] | None = None) -> list[str]:  # noqa: ARG002
        return []

    def put(self, built: Built) -> None:
        start = self._spool.tell()
        self._spool.write("\n".join(built.statements).encode())
        self._places[built.iri] = start, self._spool.tell() - start

    def graphs(self) -> Iterator[NamedGraph]:
        """Yield the articles by the names of their graphs, in order."""
        for name, (start, length) in sorted(self._places.items()):
            self._spool.seek(start)
            yield name, self._spool.read(length).decode().split("\n")
