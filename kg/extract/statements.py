"""States drafts as facts, when all that is to be known of them is known."""

from collections.abc import Iterable, Iterator

from kg.extract.agreements.draft import AgreementDraft
from kg.extract.appointments.draft import AppointmentDraft
from kg.extract.awards.draft import AwardDraft
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.remarks.drafts import RemarkDraft
from kg.facts import Agreement, Appointment, Award, Meeting, Participation, Remark
from kg.text import whole


def meeting(draft: MeetingDraft) -> Meeting:
    """Return a meeting of which the day and place are settled."""
    name = whole(draft.full_name)
    return Meeting(
        name[:1].upper() + name[1:], draft.kind.notation, draft.day, draft.last_day,
        draft.place, frozenset(draft.inferred), tuple(dict.fromkeys(draft.evidence)),
    )  # fmt: skip


def participations(drafts: Iterable[MeetingDraft]) -> Iterator[Participation]:
    """Yield who takes part in the meetings that are stated, and how."""
    for draft in drafts:
        if draft.stated is not None:
            for (who, role), (posts, told) in draft.roles.items():
                yield Participation(draft.stated, who, role, posts, tuple(dict.fromkeys(told)))


def agreements(drafts: list[AgreementDraft]) -> list[Agreement]:
    """Return the agreements in the order of the text, each with the one that it continues."""
    made: list[tuple[AgreementDraft, Agreement]] = []
    by_period = sorted(drafts, key=lambda draft: (draft.period or (9999, 9999), draft.number))
    for draft in by_period:  # so that each knows the one it continues
        older = next((a for p, a in reversed(made) if _continues(draft, p)), None)
        made.append((draft, _agreement(draft, older)))
    return [agreement for _, agreement in sorted(made, key=lambda pair: pair[0].first)]


def _continues(draft: AgreementDraft, older: AgreementDraft) -> bool:
    """A signed agreement continues a reviewed one of its kind whose years end before its own."""
    if draft.period is None or older.period is None or draft.kind.notation != older.kind.notation:
        return False
    shared = bool(set(draft.parties) & set(older.parties))
    return (
        older.period[1] <= draft.period[0]
        and shared
        and (draft.continues or older.status == "reviewed")
    )


def _agreement(draft: AgreementDraft, older: Agreement | None) -> Agreement:
    at = draft.signed_at.stated if draft.signed_at and draft.status == "signed" else None
    reviewed = draft.reviewed_at.stated if draft.reviewed_at else None
    inferred = {"signed_on"} if at and at.day else set()
    if draft.inferred:
        inferred.add("parties")
    return Agreement(
        _label(draft), draft.kind.notation, tuple(draft.parties), draft.subject, draft.status,
        draft.period, (at and at.day) or draft.day, at, reviewed, older, frozenset(inferred),
        tuple(dict.fromkeys(draft.evidence)),
    )  # fmt: skip


def _label(draft: AgreementDraft) -> str:
    topic = "" if draft.topic.lower() in draft.words.lower() else draft.topic  # "biên bản ghi nhớ"
    parts = (draft.words, draft.lead, topic) if topic else (draft.words,)
    named = whole(" ".join(part for part in parts if part))
    words = f"{named} {_years(draft, named)}".rstrip()
    return words[:1].upper() + words[1:]


def _years(draft: AgreementDraft, named: str) -> str:
    """The years of an agreement as its label says them, unless its other words do."""
    if draft.period is None:
        return ""
    first, last = draft.period
    if first == last:
        return "" if str(first) in named else f"năm {first}"
    return f"giai đoạn {first}-{last}"


def award(draft: AwardDraft) -> Award:
    """Return an award, on the day of the meeting at which it is given."""
    meeting = draft.meeting.stated if draft.meeting else None
    return Award(
        whole(draft.name), draft.kind.notation, tuple(draft.conferrers),
        tuple(draft.recipients), draft.count, meeting.day if meeting else None, meeting,
        tuple(dict.fromkeys(draft.evidence)),
    )  # fmt: skip


def appointments(drafts: list[AppointmentDraft], published: str | None) -> Iterator[Appointment]:
    """Yield what is news, by its day: a meeting that is only announced has decided nothing.

    Args:
        drafts: who enters and leaves posts.
        published: when the article came out, ISO 8601, as far as it is known.
    """
    for draft in drafts:
        day = draft.day
        told = day if not (day and published and day[: len(published)] > published) else None
        if draft.is_news:
            yield Appointment(
                draft.person, draft.post, draft.action, told, draft.decided_by,
                (draft.evidence,),
            )  # fmt: skip


def remark(draft: RemarkDraft) -> Remark:
    """Return a remark, with the meeting at which it is made."""
    meeting = draft.heard_at.stated if draft.heard_at else None
    return Remark(draft.speaker, draft.text, meeting, (draft.evidence,))
