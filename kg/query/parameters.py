"""What a user gives for a question's parameters, as RDF terms."""

import re
from collections.abc import Mapping

from kg.days import parse_day
from kg.errors import QueryError
from kg.namespaces import VOCABULARIES
from kg.query.binding import bind
from kg.query.folding import pattern
from kg.query.names import Ask, resolve
from kg.query.periods import check_order
from kg.query.questions import Parameter, Question
from kg.query.terms import literal, node, typed


def terms(ask: Ask, question: Question, given: Mapping[str, str]) -> dict[str, str]:
    """Return the term in SPARQL for each value that was given; of a post also those who hold it.

    Args:
        ask: asks the graph, to find things by name.
        question: whose parameters they are; a name it does not declare is a text.
        given: values as typed, by parameter.

    Raises:
        KgError: a name means nothing or several things; a day is none; the days of a period are
            in the wrong order.
    """
    declared = {each.name: each for each in question.parameters}
    if {"from", "to"} <= {name for name in given if name in declared}:
        period(given["from"], given["to"])
    return {name: _term(ask, declared.get(name), value) for name, value in given.items()}


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


def _term(ask: Ask, parameter: Parameter | None, value: str) -> str:
    if parameter is None:
        return node(value[1:-1]) if re.fullmatch(r"<\S+>", value) else literal(value)
    if parameter.kind == "day":
        found = day(value)
        kind = {4: "gYear", 7: "gYearMonth"}.get(len(found), "date")
        return typed(found, VOCABULARIES["xsd"] + kind)
    if parameter.kind == "words":
        return literal(pattern(value))
    iri = resolve(ask, value, parameter.kind)
    return " ".join(map(node, [iri, *(_holders(ask, iri) if parameter.kind == "actor" else ())]))


def _holders(ask: Ask, iri: str) -> list[str]:
    """Return the people who hold a post, for they act and not the post; of other things nobody."""
    from kg.resources import read

    rows = ask(bind(read("queries/names/holders.rq"), {"post": node(iri)})).rows()
    return [person.value for (person,) in rows]
