"""Puts values into a query where it leaves a place for them.

A place is ``VALUES ?name { UNDEF }``, which means any: the query is SPARQL as it stands. A value
takes the place of ``UNDEF`` as an RDF term, written by :mod:`kg.query.terms`.
"""

import re
from collections.abc import Mapping

from kg.errors import QueryError

_PLACE = re.compile(r"VALUES \?(\w+) \{ UNDEF \}")


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
    places = {found[1] for found in _PLACE.finditer(sparql)}
    for name in values.keys() - places:
        known = f"it has {', '.join(sorted(places))}" if places else "it has none"
        raise QueryError(f"the query has no parameter {name!r}; {known}")
    return _PLACE.sub(lambda found: _values(found[1], values), sparql)


def _values(name: str, values: Mapping[str, str]) -> str:
    return f"VALUES ?{name} {{ {values[name]} }}" if name in values else ""
