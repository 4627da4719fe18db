"""Puts values into a query where it leaves a place for them.

A place is ``VALUES ?name { UNDEF }``, which means any: the query is SPARQL as it stands. A value
takes the place of ``UNDEF`` as an RDF term, written by :mod:`kg.query.terms`. In the place
``VALUES (?who ?year) { (UNDEF UNDEF) }`` a value is a row of both: the holder of a post acts as
such in some years alone.
"""

import re
from collections.abc import Mapping

from kg.errors import QueryError

_PLACE = re.compile(r"VALUES (\?(\w+)|\(\?(\w+) \?year\)) \{ (UNDEF|\(UNDEF UNDEF\)) \}")


def bind(sparql: str, values: Mapping[str, str]) -> str:
    """Put values where a query says ``VALUES ?name { UNDEF }``, and leave out those not given.

    Args:
        sparql: the query.
        values: a term in SPARQL for each variable's name; see :mod:`kg.query.terms`.

    Raises:
        QueryError: the query has no such place.

    >>> bind("SELECT ?s { VALUES ?s { UNDEF } ?s ?p ?o }", {"s": "<urn:a>"})
    'SELECT ?s { VALUES ?s { <urn:a> } ?s ?p ?o }'
    """
    names = {name for name, _ in places(sparql)}
    for name in values.keys() - names:
        known = f"it has {', '.join(sorted(names))}" if names else "it has none"
        raise QueryError(f"the query has no parameter {name!r}; {known}")
    return _PLACE.sub(lambda found: _values(found, values), sparql)


def places(sparql: str) -> set[tuple[str, bool]]:
    """Return the name of each place in a query, and whether its rows also tell a year."""
    return {(found[2] or found[3], bool(found[3])) for found in _PLACE.finditer(sparql)}


def _values(found: re.Match[str], values: Mapping[str, str]) -> str:
    name = found[2] or found[3]
    return f"VALUES {found[1]} {{ {values[name]} }}" if name in values else ""
