"""Counts what a graph holds."""

from dataclasses import dataclass

from kg.namespaces import CIVIC, VOCABULARIES
from kg.query.source import Source, shipped_rows
from kg.tally import KINDS

_CLASSES = {
    f"{CIVIC}Article": "article",
    f"{CIVIC}Person": "person",
    f"{VOCABULARIES['org']}Organization": "agency",
    f"{CIVIC}Post": "post",
    f"{CIVIC}Area": "area",
    f"{CIVIC}Group": "group",
    f"{CIVIC}Meeting": "meeting",
    f"{CIVIC}Participation": "participation",
    f"{CIVIC}Tenure": "tenure",
    f"{CIVIC}Agreement": "agreement",
    f"{CIVIC}Appointment": "appointment",
    f"{CIVIC}AwardConferral": "award",
    f"{CIVIC}Remark": "remark",
    f"{CIVIC}Evidence": "evidence",
}
"""Which class makes a thing of which kind."""


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
    numbers = {_CLASSES[row["class"]]: int(row["number"]) for row in rows}
    return [
        Count("things", kind, vi, many, numbers.get(kind, 0))
        for kind, (_, many, vi) in KINDS.items()
    ]


def _terms(source: Source, of: str, variable: str) -> list[Count]:
    labels = {row["term"]: (row["vi"], row["en"]) for row in shipped_rows(source, "stats/labels")}
    counted = ((row[variable], int(row["number"])) for row in shipped_rows(source, f"stats/{of}"))
    return [
        Count(of, _short(term), *labels.get(term, ("", "")), number) for term, number in counted
    ]


def _short(term: str) -> str:
    return term.rpartition("#")[2]
