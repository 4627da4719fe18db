"""What a user gives for a question's parameters, as RDF terms."""

import re
from collections.abc import Callable, Mapping

from kg.days import parse_day
from kg.errors import QueryError
from kg.namespaces import VOCABULARIES
from kg.query.binding import places
from kg.query.folding import pattern
from kg.query.holders import holders, in_years
from kg.query.names import Ask, look_up
from kg.query.periods import check_order
from kg.query.questions import Parameter, Question
from kg.query.terms import literal, node, typed

Tell = Callable[[str], object]
"""Tells a user something on the way."""


def terms(
    ask: Ask, question: Question, given: Mapping[str, str], tell: Tell = str
) -> dict[str, str]:
    """Return the term in SPARQL for each value that was given; of a post also those who hold it.

    Args:
        ask: asks the graph, to find things by name.
        question: whose parameters they are; a name it does not declare is a text.
        given: values as typed, by parameter.
        tell: is told whom an office is taken for, and what a part of a name.

    Raises:
        KgError: a name means nothing or several things; a day is none; the days of a period are
            in the wrong order.
    """
    if {"from", "to"} <= {name for name in given if question.parameter(name)}:
        period(given["from"], given["to"])
    return {name: _term(ask, question, name, value, tell) for name, value in given.items()}


def day(text: str) -> str:
    """Return a day, month or year in ISO 8601; see :func:`kg.days.parse_day`.

    Raises:
        QueryError: it is no day.
    """
    try:
        return parse_day(text)
    except ValueError as error:
        raise QueryError(str(error)) from error


def period(since: str, until: str) -> tuple[str, str]:
    """Return the first and last day, month or year of a period in ISO 8601; "" is open.

    Raises:
        QueryError: one is no day, or the last is before the first.
    """
    first, last = (day(each) if each else "" for each in (since, until))
    check_order(first, last)
    return first, last


def _term(ask: Ask, question: Question, name: str, value: str, tell: Tell) -> str:
    parameter = question.parameter(name)
    if parameter is None:
        return node(value[1:-1]) if re.fullmatch(r"<\S+>", value) else literal(value)
    if parameter.kind == "day":
        found = day(value)
        kind = {4: "gYear", 7: "gYearMonth"}.get(len(found), "date")
        return typed(found, VOCABULARIES["xsd"] + kind)
    if parameter.kind == "words":
        return literal(pattern(value))
    return _things(ask, question, parameter, value, tell)


def _things(ask: Ask, question: Question, parameter: Parameter, value: str, tell: Tell) -> str:
    """Return the thing of a name, of a post also those who held it: for they act, not the post."""
    found = look_up(ask, value, parameter.kind)
    held_by = holders(ask, found.iri) if parameter.kind == "actor" else []
    if held_by:
        tell(f"{found.label}: {', '.join(map(str, held_by))}")
    elif not found.is_called(value):
        tell(f"{value}: {found.label}")
    if (parameter.name, True) in places(question.sparql):
        return in_years(found.iri, held_by)
    return " ".join(map(node, [found.iri, *(each.iri for each in held_by)]))
