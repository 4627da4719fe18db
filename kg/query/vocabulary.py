"""Terms of the ontology that a query names and that do not exist."""

from collections.abc import Iterator
from difflib import get_close_matches

from kg.namespaces import CIVIC
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
    named = [token.text for token in tokens(sparql) if token.text.startswith(_PREFIX)]
    if not named:
        return
    known = [
        _PREFIX + term.value.removeprefix(CIVIC)
        for (term,) in ask(read("queries/names/terms.rq")).rows()
    ]
    for name in dict.fromkeys(named):
        if name not in known:
            near = get_close_matches(name, known, n=1, cutoff=0.75)
            yield f"there is no {name}" + (f"; did you mean {near[0]}?" if near else "")
