"""Terms in a query that a graph does not have: misspelt ones, and those wider than its own."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from kg.namespaces import CIVIC, VOCABULARIES
from kg.query.names import Ask
from kg.query.tokens import tokens
from kg.resources import read

_PREFIX = "civic:"


def unknown_terms(ask: Ask, sparql: str) -> Iterator[str]:
    """Yield a sentence on each term of ``civic:`` in a query that the ontology does not have.

    Args:
        ask: asks the graph.
        sparql: the query.
    """
    named = _named(sparql, [_PREFIX])
    if not named:
        return
    known = [
        _PREFIX + term.value.removeprefix(CIVIC)
        for (term,) in ask(read("queries/names/terms.rq")).rows()
    ]
    for name in named:
        if name not in known:
            near = get_close_matches(name, known, n=1, cutoff=0.75)
            yield f"there is no {name}" + (f"; did you mean {near[0]}?" if near else "")


def wider_terms(ask: Ask, sparql: str) -> Iterator[str]:
    """Yield a sentence on each term in a query that a graph has only by narrower ones.

    Args:
        ask: asks the graph.
        sparql: the query.
    """
    named = _named(sparql, (f"{prefix}:" for prefix in VOCABULARIES))
    narrower = defaultdict[str, list[str]](list)
    for wide, narrow in ask(read("queries/names/narrower.rq")).rows() if named else ():
        narrower[wide.value].append(_PREFIX + narrow.value.removeprefix(CIVIC))
    for name in named:
        prefix, _, local = name.partition(":")
        if own := narrower.get(VOCABULARIES[prefix] + local):
            yield f"there is no {name} here, only {', '.join(own)}"


def _named(sparql: str, prefixes: Iterable[str]) -> list[str]:
    """Return the terms with one of some prefixes in a query, each once."""
    sought = tuple(prefixes)
    return list(dict.fromkeys(
        token.text for token in tokens(sparql) if token.text.startswith(sought)
    ))  # fmt: skip
