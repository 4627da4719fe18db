"""Asks a graph how much it holds of what."""

from dataclasses import dataclass

from kg.kinds import KINDS
from kg.query.asking import Source, shipped_rows


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of something.

    Args:
        of: "things", "roles" or "kinds".
        term: short name: "person", "chair", "meeting_conference".
        vi: what it is called in Vietnamese.
        en: what it is called in English.
        number: how many.
    """

    of: str
    term: str
    vi: str
    en: str
    number: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """What a graph holds.

    Args:
        first: first day of publication, ISO 8601, or None where no article tells its day.
        last: last day of publication.
        counts: things by kind, then roles in meetings, then kinds of meeting, agreement and award.
    """

    first: str | None
    last: str | None
    counts: tuple[Count, ...]


def statistics(source: Source) -> Statistics:
    """Count what a graph holds."""
    days = next(shipped_rows(source, "stats/days"), {})
    counts = (*_things(source), *_terms(source, "roles", "role"), *_terms(source, "kinds", "kind"))
    return Statistics(days.get("first"), days.get("last"), counts)


def _things(source: Source) -> list[Count]:
    rows = shipped_rows(source, "stats/things")
    numbers = {row["class"]: int(row["number"]) for row in rows}
    return [
        Count("things", kind.name, kind.vi, kind.many, numbers.get(kind.iri, 0)) for kind in KINDS
    ]


def _terms(source: Source, of: str, variable: str) -> list[Count]:
    labels = {row["term"]: (row["vi"], row["en"]) for row in shipped_rows(source, "stats/labels")}
    counted = ((row[variable], int(row["number"])) for row in shipped_rows(source, f"stats/{of}"))
    return [
        Count(of, _short(term), *labels.get(term, ("", "")), number) for term, number in counted
    ]


def _short(term: str) -> str:
    return term.rpartition("#")[2]
