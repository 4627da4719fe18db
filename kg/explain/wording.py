"""Says each fact of an article in a line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from textwrap import shorten
from typing import TypeVar

from kg.facts import (
    Actor,
    Agreement,
    Appointment,
    Area,
    Award,
    Body,
    Evidence,
    Facts,
    Meeting,
    Participation,
    Person,
    Post,
    Remark,
    Tenure,
)
from kg.identity import label

F = TypeVar("F", Tenure, Meeting, Participation, Agreement, Appointment, Award, Remark)


_BRIEF = 60


@dataclass(frozen=True, slots=True)
class Told:
    """One fact in words.

    Args:
        vi: the family of the fact in Vietnamese, as a heading.
        en: the same in English.
        what: the fact.
        evidence: the words it was read from, each with its rule.
    """

    vi: str
    en: str
    what: str
    evidence: tuple[Evidence, ...]


def tell(facts: Facts) -> Iterator[Told]:
    """Yield every fact in words: who and what is named first, then what they did."""
    yield from _named("Người", "People", facts, Person)
    yield from _named("Cơ quan, tổ chức", "Bodies", facts, Body)
    yield from _named("Địa bàn", "Places", facts, Area)
    yield from _family("Chức vụ", "Posts", facts.tenures, _tenure)
    yield from _family("Cuộc họp, sự kiện", "Meetings", facts.meetings, _meeting)
    yield from _family("Tham gia", "Participations", facts.participations, _participation)
    yield from _family("Thỏa thuận", "Agreements", facts.agreements, _agreement)
    yield from _family("Nhân sự", "Appointments", facts.appointments, _appointment)
    yield from _family("Khen thưởng", "Awards", facts.awards, _award)
    yield from _family("Phát biểu", "Remarks", facts.remarks, _remark)


def name(actor: Actor) -> str:
    """Return what an actor is called; a post with its body."""
    if isinstance(actor, Post):
        return f"{actor.title}, {actor.body.name}" if actor.body else label(actor)
    return actor.name


def _named(
    vi: str, en: str, facts: Facts, kind: type[Person] | type[Body] | type[Area]
) -> Iterator[Told]:
    """One line a thing, with each of its forms."""
    forms: dict[str, list[Evidence]] = {}
    for mention in facts.mentions:
        if isinstance(mention.thing, kind):
            forms.setdefault(mention.thing.name, []).append(mention.evidence)
    yield from (Told(vi, en, called, tuple(evidence)) for called, evidence in forms.items())


def _family(vi: str, en: str, facts: Iterable[F], word: Callable[[F], str]) -> Iterator[Told]:
    return (Told(vi, en, word(fact), fact.evidence) for fact in facts)


def _joined(*parts: object) -> str:
    return " | ".join(str(part) for part in parts if part)


def _names(actors: Iterable[Actor]) -> str:
    return "; ".join(map(name, actors))


def _briefly(meeting: Meeting | None) -> str:
    """Point to a meeting that is told in full elsewhere."""
    return shorten(meeting.name, _BRIEF, placeholder=" …") if meeting else ""


def _inferred(fields: frozenset[str]) -> str:
    return f"được suy ra · inferred: {', '.join(sorted(fields))}" if fields else ""


def _tenure(tenure: Tenure) -> str:
    former = "nguyên · former" if tenure.former else ""
    return _joined(tenure.person.name, name(tenure.post), former)


def _meeting(meeting: Meeting) -> str:
    days = "/".join(filter(None, (meeting.day, meeting.last_day)))
    place = meeting.place.name if meeting.place else ""
    return _joined(meeting.name, meeting.kind, days, place, _inferred(meeting.inferred))


def _participation(part: Participation) -> str:
    return _joined(name(part.participant), part.role, _briefly(part.meeting))


def _agreement(agreement: Agreement) -> str:
    years = "-".join(map(str, agreement.period or ()))
    older = f"tiếp nối · succeeds: {agreement.succeeds.name}" if agreement.succeeds else ""
    return _joined(
        agreement.name, agreement.kind, agreement.status, years, _names(agreement.parties),
        agreement.signed_on, older, _inferred(agreement.inferred),
    )  # fmt: skip


def _appointment(change: Appointment) -> str:
    decided = f"do · by: {name(change.decided_by)}" if change.decided_by else ""
    return _joined(change.action, change.person.name, name(change.post), change.day, decided)


def _award(award: Award) -> str:
    by = f"do · by: {_names(award.conferrers)}" if award.conferrers else ""
    to = f"cho · to: {_names(award.recipients)}" if award.recipients else ""
    return _joined(award.name, award.kind, by, to, award.day)


def _remark(remark: Remark) -> str:
    return _joined(name(remark.speaker), remark.text, _briefly(remark.meeting))
