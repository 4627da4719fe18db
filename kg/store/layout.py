"""How a graph lies in a store of Oxigraph.

Each article has the named graph of its IRI; the ontology has one too. The default graph is the
merge of them, each triple once: asking it is what asking "the graph" means, and is both right
(a union of named graphs repeats what two articles say) and fast. A further named graph keeps the
books: which state of each article was built, and from where.
"""

import os
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import NamedTuple

import pyoxigraph as ox

from kg import namespaces

ONTOLOGY = ox.NamedNode(namespaces.ONTOLOGY)
BOOKKEEPING = ox.NamedNode("urn:civic-kg:bookkeeping")
STATE = ox.NamedNode("https://schema.org/version")
SOURCE = ox.NamedNode("http://purl.org/dc/terms/source")
UNFINISHED = ox.Literal("unfinished")
"""The state of an article while its graph is being written."""

_DRAFTS = _ADDED, _REMOVED, _GONE, _NOTED = tuple(
    ox.NamedNode(f"urn:civic-kg:{draft}") for draft in ("added", "removed", "gone", "noted")
)
_NO_DRAFTS = " ".join(f"DROP SILENT GRAPH {graph} ;" for graph in _DRAFTS)
RESERVED = (ONTOLOGY, BOOKKEEPING, *_DRAFTS)
"""The named graphs that are no article's."""


class Content(NamedTuple):
    """What a named graph is to hold, and what to remember of it.

    Args:
        triples: statements of N-Triples, each without its full stop.
        state: what tells this state of the article from others.
        source: where the article comes from, or "".
    """

    triples: Iterable[str]
    state: str
    source: str = ""


NOTHING = Content((), "")
"""What a named graph holds that is taken out: nothing is remembered of it either."""

_VOCABULARY = ("ontology/civic.ttl", "ontology/kinds.ttl")


def is_store(folder: os.PathLike[str] | str) -> bool:
    """Tell whether a folder holds a store, by the file that every RocksDB database has."""
    return os.path.isfile(os.path.join(folder, "CURRENT"))


def state_of(store: ox.Store, graph: ox.NamedNode) -> ox.Literal | None:
    """Return the state in which a named graph was written, if it was."""
    return _remembered(store, graph, STATE)


def source_of(store: ox.Store, graph: ox.NamedNode) -> str:
    """Return where the article of a named graph comes from, or "" if that is not known."""
    found = _remembered(store, graph, SOURCE)
    return found.value if found else ""


def sources(store: ox.Store) -> dict[str, str]:
    """Return where each article comes from, or "", by the IRI of its named graph."""
    kept = store.quads_for_pattern(None, STATE, None, BOOKKEEPING)
    graphs = (quad.subject for quad in kept if isinstance(quad.subject, ox.NamedNode))
    return {each.value: source_of(store, each) for each in graphs if each not in RESERVED}


def _remembered(store: ox.Store, graph: ox.NamedNode, what: ox.NamedNode) -> ox.Literal | None:
    for quad in store.quads_for_pattern(graph, what, None, BOOKKEEPING):
        assert isinstance(quad.object, ox.Literal)
        return quad.object
    return None


def unfinished(store: ox.Store) -> list[ox.NamedNode]:
    """Return the named graphs whose writing was cut off."""
    found = store.quads_for_pattern(None, STATE, UNFINISHED, BOOKKEEPING)
    return [quad.subject for quad in found if isinstance(quad.subject, ox.NamedNode)]


def load_ontology(store: ox.Store) -> None:
    """Put the ontology and its kinds into a store, unless just these are there."""
    from hashlib import sha256  # here, for readers of a store need neither

    from kg import resources

    texts = [resources.read(name) for name in _VOCABULARY]
    state = sha256("".join(texts).encode()).hexdigest()
    if state_of(store, ONTOLOGY) != ox.Literal(state):
        found = (ox.parse(text, ox.RdfFormat.TURTLE) for text in texts)
        triples = (str(quad.triple) for quads in found for quad in quads)
        replace(store, ONTOLOGY, Content(triples, state))


def replace(store: ox.Store, graph: ox.NamedNode, content: Content) -> None:
    """Make one named graph hold just this, and the merge follow, in one transaction.

    Only what changes is written. It comes in through draft graphs and never stands in the text of
    the update.

    Args:
        store: the store to change.
        graph: the named graph.
        content: what it is to hold.
    """
    store.update(_NO_DRAFTS)
    new = {quad.triple for quad in ox.parse(in_graph(content.triples, graph), ox.RdfFormat.N_QUADS)}
    old = {quad.triple for quad in store.quads_for_pattern(None, None, None, graph)}
    gone = [triple for triple in old - new if _is_said_once(store, triple)]
    drafts = _drafts(_ADDED, new - old), _drafts(_REMOVED, old - new), _drafts(_GONE, gone)
    store.extend(chain(*drafts, books(graph, content, _NOTED)))
    drop_empty = "" if new else f"DROP SILENT GRAPH {graph} ;"
    store.update(
        f"""
        DELETE {{ GRAPH {graph} {{ ?s ?p ?o }} }} WHERE {{ GRAPH {_REMOVED} {{ ?s ?p ?o }} }} ;
        DELETE {{ ?s ?p ?o }} WHERE {{ GRAPH {_GONE} {{ ?s ?p ?o }} }} ;
        INSERT {{ ?s ?p ?o . GRAPH {graph} {{ ?s ?p ?o }} }}
        WHERE {{ GRAPH {_ADDED} {{ ?s ?p ?o }} }} ;
        DELETE WHERE {{ GRAPH {BOOKKEEPING} {{ {graph} ?p ?o }} }} ;
        INSERT {{ GRAPH {BOOKKEEPING} {{ ?s ?p ?o }} }} WHERE {{ GRAPH {_NOTED} {{ ?s ?p ?o }} }} ;
        {drop_empty} {_NO_DRAFTS}
        """
    )


def books(
    graph: ox.NamedNode, content: Content, where: ox.NamedNode = BOOKKEEPING
) -> Iterator[ox.Quad]:
    """Yield what is remembered of a named graph, as it stands in the books."""
    if content.state:
        yield ox.Quad(graph, STATE, ox.Literal(content.state), where)
    if content.source:
        yield ox.Quad(graph, SOURCE, ox.Literal(content.source), where)


def _is_said_once(store: ox.Store, triple: ox.Triple) -> bool:
    """Tell whether only one named graph holds a triple; the merge holds it too."""
    copies = store.quads_for_pattern(triple.subject, triple.predicate, triple.object, None)
    return len(list(islice(copies, 3))) == 2


def _drafts(graph: ox.NamedNode, triples: Iterable[ox.Triple]) -> Iterator[ox.Quad]:
    return (ox.Quad(t.subject, t.predicate, t.object, graph) for t in triples)


def in_graph(triples: Iterable[str], graph: ox.NamedNode) -> bytes:
    """Return N-Quads of statements, each without its full stop, in a named graph."""
    return "".join(f"{triple} {graph} .\n" for triple in triples).encode()


def drop_unfinished(store: ox.Store) -> None:
    """Take away what was cut off in writing, so that the store is whole again."""
    drops = "".join(f"DROP SILENT GRAPH {graph} ;\n" for graph in unfinished(store))
    store.update(
        f"""
        {drops}
        DELETE {{ ?s ?p ?o }}
        WHERE {{ ?s ?p ?o FILTER NOT EXISTS {{ GRAPH ?g {{ ?s ?p ?o }} }} }} ;
        DELETE {{ GRAPH {BOOKKEEPING} {{ ?graph ?p ?o }} }}
        WHERE {{ GRAPH {BOOKKEEPING} {{ ?graph {STATE} {UNFINISHED} ; ?p ?o }} }}
        """
    )
