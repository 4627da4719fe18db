"""Facts to RDF: what one article says, as the statements of the named graph of its IRI.

The pattern is that of PROV, direct and qualified: a role is a property from the meeting to the
person, and the same fact has a node of its own that carries its evidence.
"""

from collections.abc import Iterator

from rdflib import Graph

from kg.build.article import describe_article
from kg.build.events import describe_events
from kg.build.scope import Scope
from kg.build.things import describe_mentions, describe_things
from kg.facts import Facts
from kg.namespaces import BASE
from kg.rdf_terms import Triple, empty_graph

__all__ = ["graph", "triples"]


def triples(facts: Facts, base: str = BASE) -> Iterator[Triple]:
    """Yield what one article says as statements; some come more than once.

    Args:
        facts: everything that was read in the article.
        base: where things live.
    """
    scope = Scope(facts, base)
    yield from describe_article(scope)
    yield from describe_mentions(scope)
    yield from describe_events(scope)
    yield from describe_things(scope)
    yield from scope.describe_evidence()


def graph(facts: Facts, base: str = BASE) -> Graph:
    """Return what one article says as one of rdflib's graphs, for notebooks.

    Args:
        facts: everything that was read in the article.
        base: where things live.
    """
    made = empty_graph(base)
    for triple in triples(facts, base):
        made.add(triple)
    return made
