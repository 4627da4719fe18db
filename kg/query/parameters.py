"""What a user gives for a question's parameters, as RDF terms."""

import re
from collections.abc import Mapping
from datetime import date

from kg.errors import QueryError
from kg.namespaces import VOCABULARIES
from kg.query.folding import pattern
from kg.query.names import Ask, resolve
from kg.query.questions import Parameter, Question
from kg.query.terms import literal, node, typed

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_VIETNAMESE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


def terms(ask: Ask, question: Question, given: Mapping[str, str]) -> dict[str, str]:
    """Return the term in SPARQL for each value that was given.

    Args:
        ask: asks the graph, to find things by name.
        question: whose parameters they are; a name it does not declare is a text.
        given: values as typed, by parameter.

    Raises:
        KgError: a name means nothing or several things; a day is none.
    """
    declared = {each.name: each for each in question.parameters}
    return {name: _term(ask, declared.get(name), value) for name, value in given.items()}


def day(text: str) -> str:
    """Return a day, month or year in ISO 8601, from that or as Vietnamese write it.

    Raises:
        QueryError: it is no day.

    >>> day("3/4/2021"), day("2021-04"), day("2021")
    ('2021-04-03', '2021-04', '2021')
    """
    iso, local = _ISO.fullmatch(text.strip()), _VIETNAMESE.fullmatch(text.strip())
    parts = iso.groups() if iso else local.groups()[::-1] if local else ()
    numbers = [int(part) for part in parts if part]
    try:
        date(*[*numbers, 1, 1][:3])
    except (TypeError, ValueError) as error:
        raise QueryError(f"{text!r} is not a day; write 2021-04-03 or 3/4/2021") from error
    return "-".join(f"{number:02d}" for number in numbers)


def _term(ask: Ask, parameter: Parameter | None, value: str) -> str:
    if parameter is None:
        return node(value[1:-1]) if re.fullmatch(r"<\S+>", value) else literal(value)
    if parameter.kind == "day":
        found = day(value)
        kind = {4: "gYear", 7: "gYearMonth"}.get(len(found), "date")
        return typed(found, VOCABULARIES["xsd"] + kind)
    if parameter.kind == "words":
        return literal(pattern(value))
    return node(resolve(ask, value, parameter.kind))
