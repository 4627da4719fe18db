"""Opens a graph to read: a store folder, an RDF file or a SPARQL endpoint."""

import os
from collections.abc import Iterator

import pyoxigraph as ox

from kg.errors import GraphError, NoGraphError
from kg.formats import FORMATS, format_of
from kg.store.layout import RESERVED, is_store, load_ontology, unfinished
from kg.store.readable import GraphSource, Readable, Results
from kg.store.writer import Writer

_REMOTE = "http://", "https://"


def check_target(target: os.PathLike[str] | str) -> None:
    """Look whether a graph is there to be opened; whether it can be read is not known yet.

    Raises:
        NoGraphError: there is nothing at ``target``.
        GraphError: what is there is no graph.
    """
    path = os.fspath(target)
    if path.startswith(_REMOTE):
        return
    if not os.path.exists(path):
        raise NoGraphError(f"there is no graph at '{path}' yet; make one with: kg build ARTICLE...")
    if os.path.isdir(path) and not is_store(path):
        raise NoGraphError(
            f"there is no graph in the folder '{path}'; make one with: kg build ARTICLE... -g PLACE"
        )
    if not os.path.isdir(path) and format_of(path) is None:
        raise GraphError(f"'{path}' is not a graph; RDF files end in {' '.join(FORMATS)}")


def open_graph(target: os.PathLike[str] | str) -> GraphSource:
    """Open a graph to read.

    Args:
        target: a store folder, an RDF file (.ttl .trig .nq .nt .jsonld .rdf), or the http(s)
            address of a SPARQL 1.1 endpoint; only the last goes to the network.

    Raises:
        NoGraphError: there is nothing at ``target``.
        GraphError: what is there is no graph, or cannot be read.
    """
    check_target(target)
    path = os.fspath(target)
    if path.startswith(_REMOTE):
        from kg.store.endpoint import Endpoint  # urllib is half of the start-up time

        return Endpoint(path)
    return _open_folder(path) if os.path.isdir(path) else _open_file(path)


class _Held(Readable):
    """A graph in a store of Oxigraph, on disk or in memory.

    Args:
        store: the store, laid out as ``kg.store.layout`` says.
    """

    def __init__(self, store: ox.Store) -> None:
        self._store = store

    def query(self, sparql: str) -> Results:
        return self._store.query(sparql)

    def quads(self) -> Iterator[ox.Quad]:
        for name in self._articles():
            yield from self._store.quads_for_pattern(None, None, None, name)

    def _articles(self) -> list[ox.NamedNode]:
        names = (name for name in self._store.named_graphs() if isinstance(name, ox.NamedNode))
        return sorted((name for name in names if name not in RESERVED), key=str)


class _Folder(_Held):
    """A store folder, in which every triple is in a named graph: one at a time is held."""

    def named_graphs(self) -> Iterator[tuple[str, list[str]]]:
        for name in self._articles():
            quads = self._store.quads_for_pattern(None, None, None, name)
            yield name.value, sorted(str(quad.triple) for quad in quads)


class _File(_Held):
    """A graph that was read from a file, which may keep triples outside of any named graph."""

    def quads(self) -> Iterator[ox.Quad]:
        yield from super().quads()
        for quad in self._store.quads_for_pattern(None, None, None, ox.DefaultGraph()):
            named = self._store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
            if all(copy.graph_name == quad.graph_name for copy in named):
                yield quad


def _open_folder(path: str) -> _Folder:
    store = _read_only(path)
    if unfinished(store):
        del store
        _repair(path)
        store = _read_only(path)
    return _Folder(store)


def _repair(path: str) -> None:
    from pathlib import Path

    Writer(Path(path)).close()


def _read_only(path: str) -> ox.Store:
    try:
        return ox.Store.read_only(path)
    except (OSError, RuntimeError) as error:
        raise GraphError(
            f"the graph '{path}' cannot be read now; if it is being built, wait for that to end"
            f" ({error})"
        ) from error


def _open_file(path: str) -> _File:
    store, form = ox.Store(), format_of(path)
    assert form is not None
    try:
        store.bulk_load(path=path, format=form)
    except (SyntaxError, ValueError) as error:
        raise GraphError(f"'{path}' is not {form.name}: {error}") from error
    except OSError as error:
        raise GraphError(f"'{path}' cannot be read: {error}") from error
    store.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")  # the merge
    load_ontology(store)
    return _File(store)
