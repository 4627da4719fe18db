"""The columns of ``SELECT *``, in the order in which a query names them."""

from collections.abc import Sequence
from itertools import dropwhile

from kg.query.tokens import Token, tokens


def named_in_order(sparql: str, variables: Sequence[str]) -> str:
    """Return a query that asks for its variables by name where it says ``SELECT *``.

    The standard leaves their order open; Oxigraph takes that of the alphabet.

    Args:
        sparql: the query.
        variables: what its answer has as columns.

    >>> named_in_order("SELECT * { ?s ?p ?o }", ["o", "p", "s"])
    'SELECT ?s ?p ?o { ?s ?p ?o }'
    """
    found = [*tokens(sparql)]
    star = _star(found)
    named = [each.text[1:] for each in found if each.kind == "variable"]
    in_order = sorted(variables, key=named.index) if set(variables) <= set(named) else variables
    if star is None or list(variables) == list(in_order):
        return sparql
    asked = " ".join(f"?{name}" for name in in_order)
    return f"{sparql[: star.start]}{asked}{sparql[star.end :]}"


def _star(found: Sequence[Token]) -> Token | None:
    """Return the star of the outermost SELECT, which is the first one."""
    after = dropwhile(lambda token: not token.says("SELECT"), found)
    what = (token for token in after if not token.says("SELECT", "DISTINCT", "REDUCED"))
    first = next(what, None)
    return first if first and first.text == "*" else None
