"""Runs the cascade on one article and states its outcome as facts."""

from kg.article import Article
from kg.extract import statements
from kg.extract.agreements.draft import AgreementDraft
from kg.extract.agreements.drafts import AgreementDrafts
from kg.extract.appointments.drafts import AppointmentDrafts
from kg.extract.appointments.tenures import tenures
from kg.extract.awards.draft import AwardDraft
from kg.extract.awards.drafts import AwardDrafts
from kg.extract.clauses.grammar import Clauses
from kg.extract.meetings.background import is_background
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.drafts import MeetingDrafts
from kg.extract.meetings.scene import Scene
from kg.extract.named_things import mentions
from kg.extract.reading import Reading
from kg.extract.remarks.drafts import RemarkDraft, RemarkDrafts
from kg.extract.roles.taking_part import Roles
from kg.extract.settings.days import Days
from kg.extract.settings.following import Following
from kg.extract.settings.venues import Venues
from kg.facts import Body, Facts, Person


def read(article: Article) -> Facts:
    """Return everything that an article says of people, bodies, meetings and agreements.

    The same article gives the same facts, in the same order, on any machine.
    """
    return read_from(Reading(article))


def read_from(reading: Reading) -> Facts:
    """Return the same of an article whose mentions are resolved already."""
    article = reading.article
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
    return Facts(
        article=article,
        headline=article.title or _headline(reading),
        published=reading.published.iso,
        author=article.author or _author(reading),
        mentions=tuple(mentions(reading)),
        tenures=tuple(tenures(reading, appointment_drafts)),
        meetings=tuple(dict.fromkeys(draft.stated for draft in meetings.all if draft.stated)),
        participations=tuple(statements.participations(meetings.all)),
        agreements=tuple(statements.agreements(agreement_drafts)),
        appointments=tuple(statements.appointments(appointment_drafts, reading.published.iso)),
        awards=tuple(statements.award(draft) for draft in award_drafts),
        remarks=tuple(statements.remark(draft) for draft in remark_drafts if not draft.for_body),
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


def _settle(scene: Scene, drafts: list[AgreementDraft]) -> None:
    """Give each meeting that the article reports its day and place, and state it."""
    meetings = scene.meetings
    days, venues = Days(scene.reading, scene.clauses), Venues(scene.reading)
    for meeting in meetings.all:
        days.settle(meeting, main=meeting is meetings.all[0])
    following = Following(scene.reading, days.sat)
    following.give_days(meetings.all)
    told = [g for g in meetings.all if not is_background(g, meetings.all)]
    reported = [g for g in told if _is_reported(g, drafts) or days.is_of_these_days(g)]
    for meeting in reported:
        venues.settle(meeting, main=meeting is meetings.all[0])
    following.give_places(meetings.all)
    for meeting in reported:
        meeting.stated = statements.meeting(meeting)


def _is_reported(meeting: MeetingDraft, drafts: list[AgreementDraft]) -> bool:
    signed = any(draft.signed_at is meeting or draft.reviewed_at is meeting for draft in drafts)
    return bool(meeting.roles) or meeting.day is not None or signed


def _sign(drafts: list[AgreementDraft]) -> None:
    """The parties of an agreement that is signed at a meeting are its signatories there."""
    for draft in drafts:
        if draft.signed_at is not None and draft.status == "signed":
            for signer in draft.signers:
                draft.signed_at.join(signer.thing, "signatory", signer.posts, draft.evidence[0])
            for party in draft.parties:
                if isinstance(party, Body) and (party, "signatory") not in draft.signed_at.roles:
                    draft.signed_at.join(party, "signatory", (), draft.evidence[0])


def _confer(drafts: list[AwardDraft]) -> None:
    """Who gets an award at a meeting is a recipient there."""
    for draft in drafts:
        if draft.meeting is None:
            continue
        for recipient in draft.recipients:
            if isinstance(recipient, Body | Person):
                draft.meeting.join(recipient, "recipient", (), draft.evidence[0])


def _speak(drafts: list[RemarkDraft]) -> None:
    """Who is reported as saying something at a meeting speaks there."""
    for draft in drafts:
        if draft.heard_at is not None:
            draft.heard_at.join(draft.speaker, "speaker", (), draft.evidence)
