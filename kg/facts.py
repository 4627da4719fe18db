"""What an article says, as plain values: the outcome of extraction, which knows nothing of RDF.

Things (people, bodies, areas, posts, groups) are values: two equal ones are the same thing in
every article. Facts point to things and to the words that state them.
"""

from dataclasses import dataclass
from typing import Literal

from kg.article import Article, Span

Sector = Literal["party", "government", "legislature", "justice", "military", "police", "front",
                 "service", "press", "company", "international", "foreign", "other"]  # fmt: skip
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
class Area:
    """A place: an administrative unit, a country, or a venue.

    Args:
        name: full Vietnamese name with its level and, where the name alone is not unique, its
            larger area: "thành phố Đà Nẵng", "huyện Châu Thành, tỉnh Long An".
        level: "country", "province", "district", "commune" or "venue".
        within: the larger area, if known.
    """

    name: str
    level: str
    within: "Area | None" = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person, by the personal name alone: "Lê Trung Chinh"."""

    name: str


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation, by its full Vietnamese name with its jurisdiction resolved.

    Args:
        name: "UBND thành phố Đà Nẵng".
        sector: notation of its sector in the scheme of the ontology.
        public: whether it is a public Vietnamese body (an Agency).
        area: the area of its jurisdiction, if known.
        parent: the body it belongs to, if its name says so.
    """

    name: str
    sector: Sector
    public: bool
    area: Area | None = None
    parent: "Body | None" = None


@dataclass(frozen=True, slots=True)
class Post:
    """A title, in a body if one is known ("Phó Bí thư" in "Thành ủy Đà Nẵng"), else of a country.

    Our own country goes without saying: ``country`` is the name of another one, or "".
    """

    title: str
    body: Body | None = None
    country: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """People or bodies described but not named: "19 tập thể". Known in one article only."""

    name: str


Actor = Person | Body | Area | Group | Post
Thing = Actor


@dataclass(frozen=True, slots=True)
class Mention:
    """A thing is named: its form is ``evidence.span`` of the raw text."""

    thing: Thing
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person holds a post, or held it (``former``), on the day of the article."""

    person: Person
    post: Post
    former: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """A gathering.

    Args:
        name: its label in Vietnamese, in the article's own words where it has a name.
        kind: notation of its kind in the scheme of meetings.
        day: ISO 8601 "2021-04-03", "2021-04", "2021" or "--04-03"; None where unknown.
        last_day: last day of a meeting of several days, else None.
        place: an area or venue.
        inferred: names of the fields whose values no words state, such as "place".
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
    """Someone took part in a meeting in a role, maybe in the capacity of some posts."""

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
    """A person enters or leaves a post."""

    person: Person
    post: Post
    action: Action
    day: str | None
    decided_by: Actor | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Award:
    """An honour is given.

    Args:
        name: its label in Vietnamese: "Bằng khen".
        kind: notation of its kind in the scheme of awards.
        conferrers: who confers: bodies, people or posts ("Chủ tịch UBND thành phố Đà Nẵng").
        recipients: who receives: people, bodies or groups ("19 tập thể").
        count: how many receive it, if said.
        day: ISO 8601 day, if known.
        meeting: where it is given, if known.
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
    """What a speaker is reported as saying, verbatim from the article."""

    speaker: Actor
    text: str
    meeting: Meeting | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that was read in one article, in the order of its text.

    ``headline``, ``published`` and ``author`` were given with the article or else read in it.
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
