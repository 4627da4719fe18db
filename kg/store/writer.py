"""Keeps a store folder up to date: one named graph an article, whole at any moment."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, Self

import pyoxigraph as ox

from kg.errors import GraphError
from kg.store import layout

if TYPE_CHECKING:
    from pathlib import Path

N_QUADS = ox.RdfFormat.N_QUADS
_BATCH = 256
"""Articles that are held in memory before they are written."""

_MANY = 32
"""New articles from which on bulk loading (about three times as fast) pays for its bookkeeping."""

_LARGE = 1 << 20
"""Bytes of log from which on it pays to open a store once more to be rid of it."""


class Writer:
    """Writes articles' graphs into a store folder.

    Building an article again replaces its graph and touches no other. Whatever stops a build, an
    article's graph is in the store as it was, as it is now, or not at all.

    Args:
        folder: the store folder; made if there is none.

    Raises:
        GraphError: the folder is something else, or another process is writing to it.
    """

    def __init__(self, folder: "Path") -> None:
        self._folder = folder
        self._store = _open(folder)
        self._waiting: dict[ox.NamedNode, layout.Content] = {}
        self._loaded = 0
        if layout.unfinished(self._store):
            layout.drop_unfinished(self._store)
        layout.load_ontology(self._store)

    def holds(self, article: str, state: str) -> bool:
        """Tell whether the graph of an article (its IRI) was written in just this state."""
        return layout.state_of(self._store, ox.NamedNode(article)) == ox.Literal(state)

    def source(self, article: str) -> str:
        """Return where an article (its IRI) comes from, as ``put`` was told, or ""."""
        return layout.source_of(self._store, ox.NamedNode(article))

    def sources(self) -> dict[str, str]:
        """Return where each article that is written comes from, or "", by its IRI."""
        return layout.sources(self._store)

    def says(self, article: str, prop: str, value: str) -> bool:
        """Tell whether the graph of an article (its IRI) says of it that a property has a value."""
        node = ox.NamedNode(article)
        found = self._store.quads_for_pattern(node, ox.NamedNode(prop), None, node)
        return any(getattr(quad.object, "value", None) == value for quad in found)

    def put(self, article: str, triples: Sequence[str], state: str, source: str = "") -> None:
        """Write what one article says, at once or with the next ones.

        Args:
            article: the IRI of the article and of its named graph.
            triples: statements of N-Triples, each without its full stop and without blank nodes.
            state: what tells this state of the article from others, for ``holds``.
            source: where the article comes from.
        """
        self._waiting[ox.NamedNode(article)] = layout.Content(triples, state, source)
        if len(self._waiting) >= _BATCH:
            self._write()

    def remove(self, article: str) -> None:
        """Take out what one article (its IRI) says, at once or with the next ones."""
        self._waiting[ox.NamedNode(article)] = layout.NOTHING

    def close(self) -> None:
        """Write what is waiting and let go of the store, which is put in order after much loading.

        A store in order answers about twice as fast; ordering takes seconds per million triples.
        """
        self._write()
        self._store.flush()
        if self._loaded >= _BATCH:
            self._store.optimize()
        del self._store
        _tidy(self._folder)

    def __enter__(self) -> Self:
        """Return the writer itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close; what was finished before an error or Ctrl-C is kept."""
        self.close()

    def _write(self) -> None:
        waiting, self._waiting = self._waiting, {}
        try:
            self._write_all(waiting)
        except OSError as error:
            raise GraphError(f"cannot write to the graph '{self._folder}': {error}") from error

    def _write_all(self, waiting: dict[ox.NamedNode, layout.Content]) -> None:
        new = [graph for graph in waiting if layout.state_of(self._store, graph) is None]
        if len(new) >= _MANY:
            self._write_in_bulk({graph: waiting.pop(graph) for graph in new})
        for graph, content in waiting.items():
            layout.replace(self._store, graph, content)

    def _write_in_bulk(self, articles: dict[ox.NamedNode, layout.Content]) -> None:
        """Load many new articles; bulk loading is no transaction, so the books are kept around."""
        begun = {each: at._replace(state=layout.UNFINISHED.value) for each, at in articles.items()}
        self._store.extend(chain.from_iterable(map(layout.books, begun, begun.values())))
        try:
            self._store.bulk_load(b"".join(map(_lines, articles, articles.values())), N_QUADS)
            self._loaded += len(articles)
            self._settle((graph, ox.Literal(each.state)) for graph, each in articles.items())
        except BaseException:
            layout.drop_unfinished(self._store)
            raise

    def _settle(self, states: Iterable[tuple[ox.NamedNode, ox.Literal]]) -> None:
        rows = " ".join(f"({graph} {state})" for graph, state in states)
        self._store.update(
            f"""
            DELETE {{ GRAPH {layout.BOOKKEEPING} {{ ?graph {layout.STATE} {layout.UNFINISHED} }} }}
            INSERT {{ GRAPH {layout.BOOKKEEPING} {{ ?graph {layout.STATE} ?state }} }}
            WHERE {{ VALUES (?graph ?state) {{ {rows} }} }}
            """
        )


def _open(folder: "Path") -> ox.Store:
    if folder.exists() and not (folder.is_dir() and _is_free(folder)):
        raise GraphError(
            f"'{folder}' is no graph store; give another place with -g or a file with -o"
        )
    try:
        return ox.Store(str(folder))
    except (OSError, RuntimeError) as error:  # a damaged store is a RuntimeError
        if "LOCK" in str(error):
            raise GraphError(
                f"another build is writing to '{folder}'; wait for it to end"
            ) from error
        raise GraphError(f"cannot write to the graph '{folder}': {error}") from error


def _tidy(folder: "Path") -> None:
    """Drop what RocksDB keeps beside its tables, which may be several times as much.

    It lets go of its log of what the tables hold by now when the store is opened the next time,
    and of its diaries of earlier times never.
    """
    if any(log.stat().st_size > _LARGE for log in folder.glob("*.log")):
        with suppress(OSError):  # another build is quicker, and will do the same
            ox.Store(str(folder))
    for diary in folder.glob("LOG.old.*"):
        diary.unlink(missing_ok=True)


def _is_free(folder: "Path") -> bool:
    return layout.is_store(folder) or not any(folder.iterdir())


def _lines(graph: ox.NamedNode, content: layout.Content) -> bytes:
    """Return N-Quads of an article in its named graph, and in the merge."""
    merged = "".join(f"{triple} .\n" for triple in content.triples)
    return layout.in_graph(content.triples, graph) + merged.encode()
