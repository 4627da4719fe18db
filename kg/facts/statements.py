"""What an article says of things: each fact with the words that it was read from."""

from dataclasses import dataclass
from typing import Literal

from kg.article import Article, Span
from kg.facts.things import Actor, Area, Person, Post, Thing

Role = Literal["organizer", "chair", "attendee", "speaker", "signatory", "witness", "presenter",
               "recipient"]  # fmt: skip
Status = Literal["signed", "reviewed", "planned", "mentioned"]
Action = Literal["appointed", "elected", "transferred", "approved", "dismissed", "resigned",
                 "retired"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a fact was read from.

    Args:
        span: the words themselves, in the article's raw text.
        sentence: the sentence (or caption, or line) around them, which covers the span.
        rule: the name of the extraction rule that read them.
        paragraph: the block of the page around the sentence, which covers it; None if unknown.
    """

    span: Span
    sentence: Span
    rule: str
    paragraph: Span | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A thing is named.

    Args:
        thing: what is named.
        evidence: its span is the name as the article writes it.
    """

    thing: Thing
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person holds a post, or once held it, on the day of the article.

    Args:
        person: who.
        post: which post.
        former: whether it was held no longer.
        evidence: the words that say so, at least one.
    """

    person: Person
    post: Post
    former: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """A gathering of any kind.

    Args:
        name: its label in Vietnamese, in the article's own words where it has a name.
        kind: notation of its kind in the scheme of meetings.
        day: ISO 8601 "2021-04-03", "2021-04", "2021" or "--04-03"; None where unknown.
        last_day: last day of a meeting of several days, else None.
        place: an area or venue.
        inferred: names of the fields whose values no words state, such as "place".
        evidence: the words that tell of it, at least one.
    """

    name: str
    kind: str
    day: str | None
    last_day: str | None
    place: Area | None
    inferred: frozenset[str]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Participation:
    """Someone took part in a meeting.

    Args:
        meeting: where.
        participant: who.
        role: how.
        acting_as: the posts in whose name, in the order of the text; mostly one or none.
        evidence: the words that say so, at least one.
    """

    meeting: Meeting
    participant: Actor
    role: Role
    acting_as: tuple[Post, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two or more parties bind themselves.

    Args:
        name: its label in Vietnamese.
        kind: notation of its kind in the scheme of agreements.
        parties: who binds itself, in the order of the text.
        subject: its topic, verbatim.
        status: signed, reviewed, planned or mentioned.
        period: first and last year, or None.
        signed_on: ISO 8601 day of the signing, or None.
        signed_at: the meeting at which it was signed.
        reviewed_at: the meeting at which it was reviewed.
        succeeds: the older agreement that it continues.
        inferred: names of the fields whose values no words state.
        evidence: the words that tell of it, at least one.
    """

    name: str
    kind: str
    parties: tuple[Actor, ...]
    subject: str | None
    status: Status
    period: tuple[int, int] | None
    signed_on: str | None
    signed_at: Meeting | None
    reviewed_at: Meeting | None
    succeeds: "Agreement | None"
    inferred: frozenset[str]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Appointment:
    """A person enters or leaves a post.

    Args:
        person: who.
        post: which post.
        action: how it is entered or left.
        day: ISO 8601 day of the decision or the vote, or None.
        decided_by: the body, person or post that decides, if said.
        evidence: the words that say so, at least one.
    """

    person: Person
    post: Post
    action: Action
    day: str | None
    decided_by: Actor | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Award:
    """An honor is given.

    Args:
        name: its label in Vietnamese: "Bằng khen".
        kind: notation of its kind in the scheme of awards.
        conferrers: who confers: bodies, people or posts ("Chủ tịch UBND thành phố Đà Nẵng").
        recipients: who receives: people, bodies or groups ("19 tập thể").
        count: how many receive it, if said.
        day: ISO 8601 day, if known.
        meeting: where it is given, if known.
        evidence: the words that tell of it, at least one.
    """

    name: str
    kind: str
    conferrers: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    count: int | None
    day: str | None
    meeting: Meeting | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """What a speaker is reported as saying.

    Args:
        speaker: who says it.
        text: what is said, verbatim from the article.
        meeting: where it is said, if known.
        evidence: the words that say so, at least one.
    """

    speaker: Actor
    text: str
    meeting: Meeting | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that was read in one article; each sort of fact in the order of the text.

    Args:
        article: what was read.
        headline: as given with the article, else as read in it.
        published: ISO 8601 day, month or year, as given, else as read.
        author: the byline, as given, else as read.
        mentions: where things are named.
        tenures: who holds or held which post.
        meetings: the gatherings that it tells of.
        participations: who took part in them.
        agreements: who binds themselves to what.
        appointments: who enters or leaves which post.
        awards: which honors are given to whom.
        remarks: who says what.
    """

    article: Article
    headline: str | None = None
    published: str | None = None
    author: str | None = None
    mentions: tuple[Mention, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    participations: tuple[Participation, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    awards: tuple[Award, ...] = ()
    remarks: tuple[Remark, ...] = ()
