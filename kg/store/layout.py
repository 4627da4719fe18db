"""How a graph lies in a store of Oxigraph.

Each article has the named graph of its IRI; the ontology has one too. The default graph is the
merge of them, each triple once: asking it is what asking "the graph" means, and is both right
(a union of named graphs repeats what two articles say) and fast. A further named graph keeps the
books: which state of each article was built.
"""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox

from kg import namespaces, resources

ONTOLOGY = ox.NamedNode(namespaces.ONTOLOGY)
BOOKKEEPING = ox.NamedNode("urn:civic-kg:bookkeeping")
STATE = ox.NamedNode("https://schema.org/version")
UNFINISHED = ox.Literal("unfinished")
"""The state of an article while its graph is being written."""

_DRAFT = ox.NamedNode("urn:civic-kg:draft")
RESERVED = (ONTOLOGY, BOOKKEEPING, _DRAFT)
"""The named graphs that are no article's."""

_VOCABULARY = ("ontology/civic.ttl", "ontology/kinds.ttl")


def is_store(folder: Path) -> bool:
    """Tell whether a folder holds a store, by the file that every RocksDB database has."""
    return (folder / "CURRENT").is_file()


def state_of(store: ox.Store, graph: ox.NamedNode) -> ox.Literal | None:
    """Return the state in which a named graph was written, if it was."""
    for quad in store.quads_for_pattern(graph, STATE, None, BOOKKEEPING):
        assert isinstance(quad.object, ox.Literal)
        return quad.object
    return None


def unfinished(store: ox.Store) -> list[ox.NamedNode]:
    """Return the named graphs whose writing was cut off."""
    found = store.quads_for_pattern(None, STATE, UNFINISHED, BOOKKEEPING)
    return [quad.subject for quad in found if isinstance(quad.subject, ox.NamedNode)]


def load_ontology(store: ox.Store) -> None:
    """Put the ontology and its kinds into a store, unless just these are there."""
    texts = [resources.read(name) for name in _VOCABULARY]
    state = sha256("".join(texts).encode()).hexdigest()
    if state_of(store, ONTOLOGY) != ox.Literal(state):
        found = (ox.parse(text, ox.RdfFormat.TURTLE) for text in texts)
        replace(store, ONTOLOGY, (str(quad.triple) for quads in found for quad in quads), state)


def replace(store: ox.Store, graph: ox.NamedNode, triples: Iterable[str], state: str) -> None:
    """Make one named graph hold just these triples, and the merge follow, in one transaction.

    The triples come in through a draft graph and never stand in the text of the update.

    Args:
        store: the store to change.
        graph: the named graph.
        triples: statements of N-Triples, each without its full stop.
        state: what to remember of the article's state.
    """
    store.update(f"DROP SILENT GRAPH {_DRAFT}")
    store.load(in_graph(triples, _DRAFT), ox.RdfFormat.N_QUADS)
    store.update(
        f"""
        DELETE {{ ?s ?p ?o }}
        WHERE {{
          GRAPH {graph} {{ ?s ?p ?o }}
          FILTER NOT EXISTS {{
            GRAPH ?other {{ ?s ?p ?o }}
            FILTER (?other NOT IN ({graph}, {_DRAFT}))
          }}
        }} ;
        MOVE SILENT GRAPH {_DRAFT} TO GRAPH {graph} ;
        ADD SILENT GRAPH {graph} TO DEFAULT ;
        DELETE WHERE {{ GRAPH {BOOKKEEPING} {{ {graph} ?p ?o }} }} ;
        INSERT DATA {{ GRAPH {BOOKKEEPING} {{ {graph} {STATE} {ox.Literal(state)} }} }}
        """
    )


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
        DELETE WHERE {{ GRAPH {BOOKKEEPING} {{ ?graph {STATE} {UNFINISHED} }} }}
        """
    )
