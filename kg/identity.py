"""What a thing is called: its label and its IRI, the same in every article and on any machine.

A thing that is known by its name (a person, body, post, area) has an IRI made of that name, as in
DBpedia: label and IRI say the same, and two articles that mean one thing name one node. What
happens (a meeting, an agreement, an appointment, an award) also tells its day or period, and what
only one article says (a remark, an unnamed group, what happened on no known day) that article.
"""

import re
from functools import lru_cache
from hashlib import sha256
from unicodedata import normalize

from kg.article import Article, Span
from kg.facts import (
    Agreement,
    Appointment,
    Area,
    Award,
    Body,
    Group,
    Meeting,
    Participation,
    Person,
    Post,
    Remark,
    Tenure,
    Thing,
)
from kg.namespaces import BASE

_LENGTH = 100
"""Characters of a name that are kept; the rest speaks through its digest."""

_LOOKS_DIGESTED = re.compile(r"_[0-9a-f]{8}$")
_FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_YEAR = re.compile(r"\d{4}")
_ONE_OF_A_SERIES = re.compile(r" thứ \w+ của \S")
"""What numbers the meetings of a body: it holds no two of one number in a year."""
_NOT_IN_TURTLE = "ªµº"
"""Letters to Unicode that no prefixed name of Turtle may hold."""


def label(thing: Thing) -> str:
    """Return the canonical Vietnamese label of a thing: NFC, single spaces."""
    if isinstance(thing, Post):
        return _office(tidy(thing.title), tidy(thing.body.name if thing.body else thing.country))
    return tidy(thing.name)


@lru_cache(maxsize=65_536)
def _office(title: str, whose: str) -> str:
    """Join a title and whose it is; words that end the one and begin the other are said once.

    >>> _office("Phó Trưởng ban", "Ban Kinh tế Trung ương"), _office("Cục trưởng", "Cục Thuế")
    ('Phó Trưởng Ban Kinh tế Trung ương', 'Cục trưởng Cục Thuế')
    """
    ends, begins = title.casefold().split(), whose.casefold().split()
    shared = next((n for n in range(len(begins), 0, -1) if ends[-n:] == begins[:n]), 0)
    return " ".join([*title.split()[: len(ends) - shared], whose]).strip()


@lru_cache(maxsize=65_536)
def tidy(words: str) -> str:
    """Return words in NFC with each run of white space (also no-break) made one space."""
    return " ".join(normalize("NFC", words).split())


@lru_cache(maxsize=65_536)
def local_name(name: str) -> str:
    """Return a name as the last part of an IRI, one-to-one.

    Spaces become ``_``. Where more than that changes, the name is followed by a digest of what it
    was, so that two names never meet.

    >>> local_name("Phó Bí thư Thành ủy Đà Nẵng")
    'Phó_Bí_thư_Thành_ủy_Đà_Nẵng'
    >>> local_name("huyện Châu Thành, tỉnh Long An")
    'huyện_Châu_Thành_tỉnh_Long_An_784b1955'
    """
    name = normalize("NFC", name)
    if len(name) <= _LENGTH and _is_plain(name):
        return name.replace(" ", "_")
    return f"{_cut(name, _LENGTH)}_{_digest(name)}"


def _is_plain(name: str) -> bool:
    kept = all(_is_kept(char) or char == " " for char in name)
    told_apart = not _LOOKS_DIGESTED.search(name.replace(" ", "_"))
    return kept and told_apart and not name.startswith("-") and bool(name)


def _is_kept(char: str) -> bool:
    return (char.isalpha() and char not in _NOT_IN_TURTLE) or char in "0123456789-"


def _cut(name: str, length: int) -> str:
    kept = "".join(char if _is_kept(char) else "_" for char in name)
    return re.sub("__+", "_", kept)[:length].strip("_-")


def _digest(*parts: str, length: int = 8) -> str:
    joined = "\x1f".join(normalize("NFC", part) for part in parts)
    return sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:length]


class Identifiers:
    """The IRIs of one article and of what it says.

    Args:
        article: the article.
        base: where things live.
    """

    def __init__(self, article: Article, base: str = BASE) -> None:
        self._base = base
        self._id = local_name(article.id)
        self._published = article.published or ""
        self.article = f"{base}article/{self._id}"

    def thing(self, thing: Thing) -> str:
        """Return the IRI of a thing: of a group in its article, of others by label."""
        match thing:
            case Person():
                return self._named("person", label(thing))
            case Body():
                return self._named("agency", label(thing))
            case Area():
                return self._named("area", label(thing))
            case Post():
                return self._named("post", label(thing))
            case Group():
                return self._told("group", label(thing), self._id)

    def evidence(self, span: Span) -> str:
        """Return the IRI of a span of the article as evidence."""
        return f"{self._base}evidence/{self._id}-{span.start}-{span.end}"

    def selector(self, span: Span) -> str:
        """Return the IRI of what selects a span of the article."""
        return f"{self._base}selector/{self._id}-{span.start}-{span.end}"

    def paragraph(self, span: Span) -> str:
        """Return the IRI of a paragraph of the article."""
        return f"{self._base}paragraph/{self._id}-{span.start}-{span.end}"

    def tenure(self, tenure: Tenure) -> str:
        """Return the IRI of a tenure: one a person, post and whether it is over."""
        person, post = self.thing(tenure.person), self.thing(tenure.post)
        told = f"{label(tenure.person)} {label(tenure.post)}"
        return self._told("tenure", told, person, post, str(tenure.former))

    def meeting(self, meeting: Meeting) -> str:
        """Return the IRI of a meeting: one a label, kind, day and place.

        Of no known day it is one of its article, and "Kỳ họp thứ 3 của Quốc hội" one of its year.
        """
        place = self.thing(meeting.place) if meeting.place else ""
        where = self._unless_dated(meeting.day)
        year = _YEAR.match(self._published)
        if not meeting.day and year and _ONE_OF_A_SERIES.search(meeting.name):
            place, where = "", year[0]
        key = (tidy(meeting.name), meeting.kind, meeting.day or "", place, where)
        return self._told("meeting", f"{meeting.day or ''} {meeting.name}", *key)

    def agreement(self, agreement: Agreement) -> str:
        """Return the IRI of an agreement: one a label, kind, period and set of parties.

        Of its article where neither a period nor a day of signing is known.
        """
        parties = "\x1e".join(sorted(map(self.thing, agreement.parties)))
        when = agreement.period or agreement.signed_on or self._id
        key = (tidy(agreement.name), agreement.kind, str(when), parties)
        return self._told("agreement", agreement.name, *key)

    def participation(self, fact: Participation) -> str:
        """Return the IRI of a participation, of its article."""
        who = self.thing(fact.participant)
        key = (self._id, self.meeting(fact.meeting), who, fact.role)
        return self._told("participation", f"{label(fact.participant)} {fact.role}", *key)

    def appointment(self, fact: Appointment) -> str:
        """Return the IRI of an appointment: one a person, post, action and day.

        Of no known day it is one of its article.
        """
        person, post = self.thing(fact.person), self.thing(fact.post)
        key = (person, post, fact.action, fact.day or "", self._unless_dated(fact.day))
        return self._told("appointment", f"{label(fact.person)} {fact.action}", *key)

    def award(self, fact: Award) -> str:
        """Return the IRI of an award: one a name, kind, day, meeting, and all who take part.

        Of no known day, or of nobody in particular, it is one of its article.
        """
        where = self._unless_dated(fact.day) if fact.recipients else self._id
        meeting = self.meeting(fact.meeting) if fact.meeting else ""
        actors = ("\x1e".join(map(self.thing, each)) for each in (fact.conferrers, fact.recipients))
        key = (fact.kind, str(fact.count), fact.day or "", meeting, where, *actors)
        return self._told("award", fact.name, *key)

    def remark(self, fact: Remark) -> str:
        """Return the IRI of a remark, of its article."""
        return self._told("remark", label(fact.speaker), self._id, tidy(fact.text))

    def _unless_dated(self, day: str | None) -> str:
        """Return what tells events of no known day apart: their article."""
        return "" if _FULL_DAY.match(day or "") else self._id

    def _named(self, kind: str, name: str) -> str:
        return f"{self._base}{kind}/{local_name(name)}"

    def _told(self, kind: str, name: str, *key: str) -> str:
        """Return the IRI of what its key tells apart; the name is for readers."""
        return f"{self._base}{kind}/{_cut(tidy(name), 60)}_{_digest(tidy(name), *key, length=12)}"
