"""What a query may not do: change the graph, reach the network, leave the graph's own articles."""

from collections.abc import Iterator
from itertools import pairwise

from kg.errors import Refused
from kg.namespaces import prefixes
from kg.query.tokens import Token, tokens

_UPDATES = ("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH")
_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")


def check(sparql: str, *, allow_network: bool = False) -> None:
    """Refuse a query that would do more than read this graph.

    Args:
        sparql: the query.
        allow_network: whether ``SERVICE`` may ask other endpoints.

    Raises:
        Refused: it is an update, or it reaches out without leave.
    """
    found = list(tokens(sparql))
    _check_form(found)
    if not allow_network and any(token.says("SERVICE") for token in found):
        raise Refused(
            "SERVICE asks another endpoint over the network; allow that with --allow-network"
        )


def datasets(sparql: str) -> list[str]:
    """Return the IRIs of the graphs that a query names in ``FROM`` and ``FROM NAMED``."""
    found = list(tokens(sparql))
    known = prefixes() | dict(_declared(found))
    return [_expanded(token, known) for token in _from(found)]


def _check_form(found: list[Token]) -> None:
    """Look at the first keyword that is either a form of query or an update."""
    first = next((token for token in found if token.says(*_UPDATES, *_FORMS)), None)
    if first and first.says(*_UPDATES):
        raise Refused(
            f"{first.text.upper()} would change the graph, and queries only read it;"
            " a graph is made by building its articles: kg build ARTICLE..."
        )


def _from(found: list[Token]) -> Iterator[Token]:
    for before, token in pairwise(found):
        if token.kind in ("iri", "name") and before.says("FROM", "NAMED"):
            yield token


def _declared(found: list[Token]) -> Iterator[tuple[str, str]]:
    for before, name, iri in zip(found, found[1:], found[2:], strict=False):
        if before.says("PREFIX") and name.kind == "name" and iri.kind == "iri":
            yield name.text[:-1], iri.text[1:-1]


def _expanded(token: Token, known: dict[str, str]) -> str:
    prefix, _, local = token.text.partition(":")
    return token.text[1:-1] if token.kind == "iri" else known.get(prefix, "") + local
