"""Runs the cascade on one article and states its outcome as facts."""

from collections.abc import Iterator

from kg.article import Article
from kg.extract.agreements.pact import Pact
from kg.extract.agreements.pacts import Pacts
from kg.extract.appointments.change import Change
from kg.extract.appointments.changes import Changes
from kg.extract.appointments.holdings import mentions, tenures
from kg.extract.awards.conferrals import Honours
from kg.extract.awards.honours import Honour
from kg.extract.clauses.grammar import Clauses
from kg.extract.meetings.background import is_background
from kg.extract.meetings.by_kind import is_for_speaking
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.gatherings import Gatherings
from kg.extract.meetings.scene import Scene
from kg.extract.reading import Reading
from kg.extract.remarks.sayings import Saying, Sayings
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
    gatherings = Gatherings(reading, clauses)
    scene = Scene(reading, clauses, gatherings)
    Roles(scene).read()
    pacts = Pacts(scene).all
    honours = Honours(scene).all
    changes = Changes(scene).all
    sayings = Sayings(scene).all
    _sign(pacts)
    _confer(honours)
    _speak(sayings)
    _settle(scene, pacts)
    kept = [g for g in gatherings.all if g.meeting is not None]
    agreements = _agreements(pacts)
    return Facts(
        article=article,
        headline=article.title or _headline(reading),
        published=reading.published.iso,
        author=article.author or _author(reading),
        mentions=tuple(mentions(reading)),
        tenures=tuple(tenures(reading, changes)),
        meetings=tuple(dict.fromkeys(g.meeting for g in kept if g.meeting)),
        participations=tuple(_participations(kept)),
        agreements=tuple(agreements),
        appointments=tuple(_appointments(reading, changes)),
        awards=tuple(_award(honour) for honour in honours),
        remarks=tuple(_remark(saying) for saying in sayings if not saying.for_body),
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


def _settle(scene: Scene, pacts: list[Pact]) -> None:
    """Give each meeting that the article reports its day and place, and state it."""
    gatherings = scene.gatherings
    days, venues = Days(scene.reading, scene.clauses), Venues(scene.reading)
    for gathering in gatherings.all:
        days.settle(gathering, main=gathering is gatherings.all[0])
    following = Following(scene.reading, days.sat)
    following.give_days(gatherings.all)
    told = [g for g in gatherings.all if not is_background(g, gatherings.all)]
    reported = [g for g in told if _is_reported(g, pacts) or days.is_of_these_days(g)]
    for gathering in reported:
        venues.settle(gathering, main=gathering is gatherings.all[0])
    following.give_places(gatherings.all)
    for gathering in reported:
        gathering.meeting = _meeting(gathering)


def _is_reported(gathering: Gathering, pacts: list[Pact]) -> bool:
    signed = any(pact.signed_at is gathering or pact.reviewed_at is gathering for pact in pacts)
    return bool(gathering.roles) or gathering.day is not None or signed


def _meeting(gathering: Gathering) -> Meeting:
    name = whole(gathering.full_name)
    return Meeting(
        name[:1].upper() + name[1:], gathering.kind.notation, gathering.day, gathering.last_day,
        gathering.place, frozenset(gathering.inferred), tuple(dict.fromkeys(gathering.evidence)),
    )  # fmt: skip


def _participations(gatherings: list[Gathering]) -> Iterator[Participation]:
    for gathering in gatherings:
        assert gathering.meeting is not None
        for (who, role), (posts, evidence) in gathering.roles.items():
            yield Participation(gathering.meeting, who, role, posts, tuple(dict.fromkeys(evidence)))


def _sign(pacts: list[Pact]) -> None:
    """The parties of an agreement that is signed at a meeting are its signatories there."""
    for pact in pacts:
        if pact.signed_at is not None and pact.status == "signed":
            for signer in pact.signers:
                pact.signed_at.join(signer.thing, "signatory", signer.posts, pact.evidence[0])
            for party in pact.parties:
                if isinstance(party, Body) and (party, "signatory") not in pact.signed_at.roles:
                    pact.signed_at.join(party, "signatory", (), pact.evidence[0])


def _confer(honours: list[Honour]) -> None:
    """Who gets an award at a meeting is a recipient there."""
    for honour in honours:
        if honour.gathering is None:
            continue
        for taker in honour.recipients:
            if isinstance(taker, Body | Person):
                honour.gathering.join(taker, "recipient", (), honour.evidence[0])


def _speak(sayings: list[Saying]) -> None:
    """Who is reported as saying something at a meeting speaks there."""
    for saying in sayings:
        if saying.gathering is not None and _is_present(saying):
            saying.gathering.join(saying.speaker, "speaker", (), saying.evidence)


def _is_present(saying: Saying) -> bool:
    """ "Theo ông A, …" is said at a meeting by one who is known to take part, and by no body.

    Where people meet to speak, whoever is quoted while the meeting is told is one who spoke.
    """
    if saying.gathering is None or saying.evidence.rule != "according_to":
        return saying.gathering is not None
    spoken = is_for_speaking(saying.gathering.kind) and not saying.told_of
    known = spoken or saying.gathering.has(saying.speaker)
    return isinstance(saying.speaker, Person) and known


# ---- agreements, awards, appointments, remarks ---------------------------------------------------


def _agreements(pacts: list[Pact]) -> list[Agreement]:
    """The agreements in order of their periods, so that each knows the one it continues."""
    made: list[tuple[Pact, Agreement]] = []
    for pact in sorted(pacts, key=lambda pact: (pact.period or (9999, 9999), pact.number)):
        older = next((a for p, a in reversed(made) if _continues(pact, p)), None)
        made.append((pact, _agreement(pact, older)))
    return [agreement for _, agreement in sorted(made, key=lambda pair: pair[0].first)]


def _continues(pact: Pact, older: Pact) -> bool:
    """A signed agreement continues a reviewed one of its kind whose years end before its own."""
    if pact.period is None or older.period is None or pact.kind.notation != older.kind.notation:
        return False
    shared = bool(set(pact.parties) & set(older.parties))
    return (
        older.period[1] <= pact.period[0]
        and shared
        and (pact.continues or older.status == "reviewed")
    )


def _agreement(pact: Pact, older: Agreement | None) -> Agreement:
    at = pact.signed_at.meeting if pact.signed_at and pact.status == "signed" else None
    reviewed = pact.reviewed_at.meeting if pact.reviewed_at else None
    inferred = {"signed_on"} if at and at.day else set()
    if pact.inferred:
        inferred.add("parties")
    return Agreement(
        _label(pact), pact.kind.notation, tuple(pact.parties), pact.subject, pact.status,
        pact.period, (at and at.day) or pact.day, at, reviewed, older, frozenset(inferred),
        tuple(dict.fromkeys(pact.evidence)),
    )  # fmt: skip


def _label(pact: Pact) -> str:
    topic = "" if pact.topic.lower() in pact.words.lower() else pact.topic  # "biên bản ghi nhớ"
    named = whole(" ".join(part for part in (pact.words, topic) if part))
    words = f"{named} {_years(pact, named)}".rstrip()
    return words[:1].upper() + words[1:]


def _years(pact: Pact, named: str) -> str:
    """The years of an agreement as its label says them, unless its other words do."""
    if pact.period is None:
        return ""
    first, last = pact.period
    if first == last:
        return "" if str(first) in named else f"năm {first}"
    return f"giai đoạn {first}-{last}"


def _award(honour: Honour) -> Award:
    meeting = honour.gathering.meeting if honour.gathering else None
    return Award(
        whole(honour.name), honour.kind.notation, tuple(honour.conferrers),
        tuple(honour.recipients), honour.count, meeting.day if meeting else None, meeting,
        tuple(dict.fromkeys(honour.evidence)),
    )  # fmt: skip


def _appointments(reading: Reading, changes: list[Change]) -> Iterator[Appointment]:
    """What is news, by its day: a meeting that is only announced has decided nothing."""
    out = reading.published.iso
    for change in changes:
        day = change.day
        told = day if not (day and out and day[: len(out)] > out) else None
        if change.is_news:
            yield Appointment(
                change.person, change.post, change.action, told, change.decided_by,
                (change.evidence,),
            )  # fmt: skip


def _remark(saying: Saying) -> Remark:
    heard = saying.gathering if _is_present(saying) else None
    meeting = heard.meeting if heard else None
    return Remark(saying.speaker, saying.text, meeting, (saying.evidence,))


__all__ = ["read"]
