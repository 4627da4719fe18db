"""Runs the cascade on one article and states its outcome as facts."""

from collections.abc import Iterator

from kg.article import Article
from kg.extract.agreements.draft import AgreementDraft
from kg.extract.agreements.drafts import AgreementDrafts
from kg.extract.appointments.draft import AppointmentDraft
from kg.extract.appointments.drafts import AppointmentDrafts
from kg.extract.appointments.tenures import mentions, tenures
from kg.extract.awards.draft import AwardDraft
from kg.extract.awards.drafts import AwardDrafts
from kg.extract.clauses.grammar import Clauses
from kg.extract.meetings.background import is_background
from kg.extract.meetings.by_kind import is_for_speaking
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.drafts import MeetingDrafts
from kg.extract.meetings.scene import Scene
from kg.extract.reading import Reading
from kg.extract.remarks.drafts import RemarkDraft, RemarkDrafts
from kg.extract.roles.taking_part import Roles
from kg.extract.settings.days import Days
from kg.extract.settings.following import Following
from kg.extract.settings.venues import Venues
from kg.facts import (
    Agreement,
    Appointment,
    Award,
    Body,
    Facts,
    Meeting,
    Participation,
    Person,
    Remark,
)
from kg.text import whole


def read(article: Article) -> Facts:
    """Return everything that an article says of people, bodies, meetings and agreements.

    The same article gives the same facts, in the same order, on any machine.
    """
    reading = Reading(article)
    clauses = Clauses(reading)
    meetings = MeetingDrafts(reading, clauses)
    scene = Scene(reading, clauses, meetings)
    Roles(scene).read()
    agreement_drafts = AgreementDrafts(scene).all
    award_drafts = AwardDrafts(scene).all
    appointment_drafts = AppointmentDrafts(scene).all
    remark_drafts = RemarkDrafts(scene).all
    _sign(agreement_drafts)
    _confer(award_drafts)
    _speak(remark_drafts)
    _settle(scene, agreement_drafts)
    kept = [g for g in meetings.all if g.stated is not None]
    agreements = _agreements(agreement_drafts)
    return Facts(
        article=article,
        headline=article.title or _headline(reading),
        published=reading.published.iso,
        author=article.author or _author(reading),
        mentions=tuple(mentions(reading)),
        tenures=tuple(tenures(reading, appointment_drafts)),
        meetings=tuple(dict.fromkeys(g.stated for g in kept if g.stated)),
        participations=tuple(_participations(kept)),
        agreements=tuple(agreements),
        appointments=tuple(_appointments(reading, appointment_drafts)),
        awards=tuple(_award(draft) for draft in award_drafts),
        remarks=tuple(_remark(draft) for draft in remark_drafts if not draft.for_body),
    )


def _headline(reading: Reading) -> str | None:
    for sentence in reading.document.sentences:
        if sentence.kind == "headline":
            return reading.document.verbatim(sentence.first, sentence.last)
    return None


def _author(reading: Reading) -> str | None:
    """The byline, in the usual spelling of names."""
    lines = [s for s in reading.document.sentences if s.kind == "byline"]
    return reading.document.words(lines[0].first, lines[0].last).title() if lines else None


# ---- meetings ----------------------------------------------------------------------------------


def _settle(scene: Scene, agreement_drafts: list[AgreementDraft]) -> None:
    """Give each meeting that the article reports its day and place, and state it."""
    meetings = scene.meetings
    days, venues = Days(scene.reading, scene.clauses), Venues(scene.reading)
    for meeting in meetings.all:
        days.settle(meeting, main=meeting is meetings.all[0])
    following = Following(scene.reading, days.sat)
    following.give_days(meetings.all)
    told = [g for g in meetings.all if not is_background(g, meetings.all)]
    reported = [g for g in told if _is_reported(g, agreement_drafts) or days.is_of_these_days(g)]
    for meeting in reported:
        venues.settle(meeting, main=meeting is meetings.all[0])
    following.give_places(meetings.all)
    for meeting in reported:
        meeting.stated = _meeting(meeting)


def _is_reported(meeting: MeetingDraft, agreement_drafts: list[AgreementDraft]) -> bool:
    signed = any(
        draft.signed_at is meeting or draft.reviewed_at is meeting for draft in agreement_drafts
    )
    return bool(meeting.roles) or meeting.day is not None or signed


def _meeting(meeting: MeetingDraft) -> Meeting:
    name = whole(meeting.full_name)
    return Meeting(
        name[:1].upper() + name[1:], meeting.kind.notation, meeting.day, meeting.last_day,
        meeting.place, frozenset(meeting.inferred), tuple(dict.fromkeys(meeting.evidence)),
    )  # fmt: skip


def _participations(meetings: list[MeetingDraft]) -> Iterator[Participation]:
    for meeting in meetings:
        assert meeting.stated is not None
        for (who, role), (posts, evidence) in meeting.roles.items():
            yield Participation(meeting.stated, who, role, posts, tuple(dict.fromkeys(evidence)))


def _sign(agreement_drafts: list[AgreementDraft]) -> None:
    """The parties of an agreement that is signed at a meeting are its signatories there."""
    for draft in agreement_drafts:
        if draft.signed_at is not None and draft.status == "signed":
            for signer in draft.signers:
                draft.signed_at.join(signer.thing, "signatory", signer.posts, draft.evidence[0])
            for party in draft.parties:
                if isinstance(party, Body) and (party, "signatory") not in draft.signed_at.roles:
                    draft.signed_at.join(party, "signatory", (), draft.evidence[0])


def _confer(award_drafts: list[AwardDraft]) -> None:
    """Who gets an award at a meeting is a recipient there."""
    for draft in award_drafts:
        if draft.meeting is None:
            continue
        for recipient in draft.recipients:
            if isinstance(recipient, Body | Person):
                draft.meeting.join(recipient, "recipient", (), draft.evidence[0])


def _speak(remark_drafts: list[RemarkDraft]) -> None:
    """Who is reported as saying something at a meeting speaks there."""
    for draft in remark_drafts:
        if draft.meeting is not None and _is_present(draft):
            draft.meeting.join(draft.speaker, "speaker", (), draft.evidence)


def _is_present(draft: RemarkDraft) -> bool:
    """ "Theo ông A, …" is said at a meeting by one who is known to take part, and by no body.

    Where people meet to speak, whoever is quoted while the meeting is told is one who spoke.
    """
    if draft.meeting is None or draft.evidence.rule != "according_to":
        return draft.meeting is not None
    spoken = is_for_speaking(draft.meeting.kind) and not draft.told_of
    known = spoken or draft.meeting.has(draft.speaker)
    return isinstance(draft.speaker, Person) and known


# ---- agreements, awards, appointments, remarks ---------------------------------------------------


def _agreements(agreement_drafts: list[AgreementDraft]) -> list[Agreement]:
    """The agreements in order of their periods, so that each knows the one it continues."""
    made: list[tuple[AgreementDraft, Agreement]] = []
    for draft in sorted(
        agreement_drafts, key=lambda draft: (draft.period or (9999, 9999), draft.number)
    ):
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
    named = whole(" ".join(part for part in (draft.words, topic) if part))
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


def _award(draft: AwardDraft) -> Award:
    meeting = draft.meeting.stated if draft.meeting else None
    return Award(
        whole(draft.name), draft.kind.notation, tuple(draft.conferrers),
        tuple(draft.recipients), draft.count, meeting.day if meeting else None, meeting,
        tuple(dict.fromkeys(draft.evidence)),
    )  # fmt: skip


def _appointments(
    reading: Reading, appointment_drafts: list[AppointmentDraft]
) -> Iterator[Appointment]:
    """What is news, by its day: a meeting that is only announced has decided nothing."""
    out = reading.published.iso
    for draft in appointment_drafts:
        day = draft.day
        told = day if not (day and out and day[: len(out)] > out) else None
        if draft.is_news:
            yield Appointment(
                draft.person, draft.post, draft.action, told, draft.decided_by,
                (draft.evidence,),
            )  # fmt: skip


def _remark(draft: RemarkDraft) -> Remark:
    heard = draft.meeting if _is_present(draft) else None
    meeting = heard.stated if heard else None
    return Remark(draft.speaker, draft.text, meeting, (draft.evidence,))


__all__ = ["read"]
