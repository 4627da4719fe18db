"""What a query may not do: change the graph, reach the network, leave the graph's own articles."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.errors import QueryError, Refused

if TYPE_CHECKING:
    from kg.query.tokens import Token

_UPDATES = ("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH")
_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
FIRST_WORDS = frozenset((*_UPDATES, *_FORMS, "PREFIX", "BASE"))
"""With one of these SPARQL begins."""

_WATCHED = (*_UPDATES, "SERVICE", "FROM")


def check(sparql: str, *, allow_network: bool = False) -> None:
    """Refuse a query that would do more than read this graph.

    Args:
        sparql: the query.
        allow_network: whether ``SERVICE`` may ask other endpoints.

    Raises:
        QueryError: it is empty.
        Refused: it is an update, or it reaches out without leave.
    """
    if not sparql.strip():
        raise QueryError("the query is empty; give SPARQL, or a name from: kg questions")
    found = _watched(sparql)
    _check_form(found)
    if not allow_network and any(token.says("SERVICE") for token in found):
        raise Refused(
            "SERVICE asks another endpoint over the network; allow that with --allow-network"
        )


def datasets(sparql: str) -> dict[str, str]:
    """Return the graphs that a query names in ``FROM`` and ``FROM NAMED``, as it names them.

    Each comes with a query, under the same prefixes, that asks whether the graph has it.
    """
    found = _watched(sparql)
    head = sparql[: next((token.start for token in found if token.says(*_FORMS)), 0)]
    return {each.text: f"{head}ASK {{ GRAPH {each.text} {{ ?s ?p ?o }} }}" for each in _from(found)}


def _watched(sparql: str) -> "list[Token]":
    """Return the tokens of a query, or none of a query without any word that is watched."""
    said = sparql.upper()
    if not any(word in said for word in _WATCHED):
        return []
    from kg.query.tokens import tokens

    return [*tokens(sparql)]


def _check_form(found: "list[Token]") -> None:
    """Look at the first keyword that is either a form of query or an update."""
    first = next((token for token in found if token.says(*_UPDATES, *_FORMS)), None)
    if first and first.says(*_UPDATES):
        raise Refused(
            f"{first.text.upper()} would change the graph, and queries only read it;"
            " a graph is made by building its articles: kg build ARTICLE..."
        )


def _from(found: "list[Token]") -> "Iterator[Token]":
    for before, token in pairwise(found):
        if token.kind in ("iri", "name") and before.says("FROM", "NAMED"):
            yield token
