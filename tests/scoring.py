"""Compares the facts read in a test article with its answers, family by family."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from kg import lexicon
from kg.extract.dates import published, read_dates
from kg.facts import (
    Actor,
    Agreement,
    Area,
    Award,
    Body,
    Facts,
    Meeting,
    Person,
    Post,
)
from kg.text import Document, tokenize
from kg.text.folding import fold
from tests.markup import Answer, Case

A = TypeVar("A")
B = TypeVar("B")
Fact = tuple[str, ...]
WRONG = "✗"


@dataclass
class Count:
    """How many facts of a family were found, missed and made up, and which."""

    found: int = 0
    missed: list[Fact] = field(default_factory=list)
    wrong: list[Fact] = field(default_factory=list)

    def add(self, case: str, expected: Iterable[Fact], read: Iterable[Fact]) -> None:
        """Compare two sets of facts of one article."""
        answers, facts = set(expected), set(read)
        self.found += len(answers & facts)
        self.missed += [(case, *fact) for fact in sorted(answers - facts)]
        self.wrong += [(case, *fact) for fact in sorted(facts - answers)]

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1 where there is nothing to find or read."""
        every = 2 * self.found + len(self.missed) + len(self.wrong)
        return 2 * self.found / every if every else 1.0


class Score:
    """The counts of every family over some articles."""

    def __init__(self) -> None:
        self.counts: dict[str, Count] = {family: Count() for family in FAMILIES}

    def add(self, case: Case, facts: Facts) -> None:
        """Count the facts of one article."""
        for names in (_entities(case, facts), _meetings(case, facts), _others(case, facts)):
            for family, (expected, read) in names.items():
                self.counts[family].add(case.name, expected, read)


Compared = dict[str, tuple[Iterable[Fact], Iterable[Fact]]]
FAMILIES = (
    "people", "organizations", "places", "days", "posts", "meetings", "meeting_days", "meeting_places",
    "participations", "agreements", "parties", "periods", "statuses", "appointments", "awards", "remarks",
)  # fmt: skip


# ---- names -------------------------------------------------------------------------------------


def key(name: str) -> str:
    """Return a name in the spelling in which names are compared."""
    return fold(name).lower()


def label(actor: Actor) -> str:
    """Return the name of whoever acts, as answers spell it."""
    if isinstance(actor, Post):
        return key(f"{actor.title} {actor.body.name}" if actor.body else actor.title)
    return key(actor.name)


def _notation(scheme: str, word: str) -> str:
    found = lexicon.kinds(scheme).match(tokenize(fold(word)), 0)
    assert found is not None, f"{word!r} is no word of the scheme {scheme}"
    return found[0].notation


def _keys(names: Iterable[str]) -> set[str]:
    return {key(name) for name in names}


# ---- people, bodies, places, days, posts -------------------------------------------------------


def people(facts: Facts) -> set[str]:
    """Return the names of the people that were read."""
    return {m.thing.name for m in facts.mentions if isinstance(m.thing, Person)}


def bodies(case: Case, facts: Facts) -> set[str]:
    """Return the names of the bodies that were read; larger ones inside a name count if marked."""
    read = {m.thing for m in facts.mentions if isinstance(m.thing, Body)}
    inside = {key(body.parent.name) for body in read if body.parent}
    return {key(body.name) for body in read} - (inside - _keys(case.marked("body")))


def _entities(case: Case, facts: Facts) -> Compared:
    areas = {key(m.thing.name) for m in facts.mentions if isinstance(m.thing, Area)}
    return {
        "people": (_single(case.marked("person")), _single(people(facts))),
        "organizations": (_single(_keys(case.marked("body"))), _single(bodies(case, facts))),
        "places": (_single(_keys(case.marked("place"))), _single(areas)),
        "days": ({(m.answer,) for m in case.marks if m.kind == "day"}, _days(case)),
        "posts": ({_post_answer(answer) for answer in case.of("post")}, _posts(facts)),
    }


def _single(names: Iterable[str]) -> set[Fact]:
    return {(name,) for name in names}


def _days(case: Case) -> set[Fact]:
    document = Document(case.article)
    return {(day.iso,) for day in read_dates(document, published(document))}


def _post_answer(answer: Answer) -> Fact:
    title = answer.cells[1]
    former = title.startswith("nguyên ")
    bare = title.removeprefix("nguyên ")
    return (answer.cells[0], key(bare), key(answer.cell(2) or ""), "former" if former else "held")


def _posts(facts: Facts) -> set[Fact]:
    return {
        (t.person.name, key(t.post.title), key(t.post.body.name) if t.post.body else "",
         "former" if t.former else "held")
        for t in facts.tenures
    }  # fmt: skip


# ---- meetings ----------------------------------------------------------------------------------

_ROLES = (
    "organizer", "chair", "attendee", "speaker", "signatory", "witness", "presenter", "recipient",
)  # fmt: skip


def _meetings(case: Case, facts: Facts) -> Compared:
    answers = case.of("meeting")
    taken = {meeting: _roles_of(meeting, facts) for meeting in facts.meetings}
    pairs = pair(answers, facts.meetings, lambda a, m: _like_meeting(a, m, taken[m]))
    number = {facts.meetings[j]: str(i) for i, j in pairs.items()}
    met = [(answer, facts.meetings[pairs[i]], str(i)) for i, answer in enumerate(answers) if i in pairs]
    return {
        "meetings": ({(str(i), a.cells[0]) for i, a in enumerate(answers)},
                     {(i, a.cells[0]) for a, _, i in met}
                     | {(WRONG, m.name) for m in facts.meetings if m not in number}),
        "meeting_days": ({(i, str(a.cell(1))) for a, _, i in met},
                         {(i, "/".join(filter(None, (m.day, m.last_day))) or "None")
                          for _, m, i in met}),
        "meeting_places": ({(i, key(str(a.cell(2)))) for a, _, i in met if a.cell(2)},
                           {(i, key(m.place.name)) for a, m, i in met if m.place and a.cell(2)}),
        "participations": (
            {(str(i), role, who) for i, a in enumerate(answers) for role, who in _roles_in(a)},
            {(number.get(m, WRONG), role, who) for m in facts.meetings for role, who in taken[m]}),
    }  # fmt: skip


def _roles_in(answer: Answer) -> set[tuple[str, str]]:
    unknown = set(answer.lists) - set(_ROLES)
    assert not unknown, f"{unknown} is no role"
    return {(role, key(who)) for role, names in answer.lists.items() for who in names}


def _roles_of(meeting: Meeting, facts: Facts) -> set[tuple[str, str]]:
    """Who took part; a body that signs is a party already."""
    return {
        (p.role, label(p.participant))
        for p in facts.participations
        if p.meeting == meeting and not (p.role == "signatory" and isinstance(p.participant, Body))
    }


def _like_meeting(answer: Answer, meeting: Meeting, roles: set[tuple[str, str]]) -> float:
    """How well a meeting fits an answer: its kind, its day and who took part."""
    same_kind = _notation("meeting", answer.cells[0]) == meeting.kind
    day = (answer.cell(1) or "").split("/")[0]
    same_day = bool(day) and meeting.day == day
    expected = {who for _, who in _roles_in(answer)}
    shared = len(expected & {who for _, who in roles}) / (len(expected) or 1)
    if day and meeting.day and not same_day and shared < 0.5:
        return 0
    weight = same_kind + same_day + shared
    return weight if weight >= 1 else 0


# ---- agreements, appointments, awards, remarks -------------------------------------------------


def _others(case: Case, facts: Facts) -> Compared:
    return {
        **_agreements(case.of("agreement"), facts.agreements),
        "appointments": ({_appointment_answer(a) for a in case.of("appointment")},
                         {(a.action, a.person.name, label(a.post)) for a in facts.appointments}),
        "awards": _awards(case.of("award"), facts.awards),
        "remarks": _remarks(case.of("remark"), facts),
    }  # fmt: skip


def _appointment_answer(answer: Answer) -> Fact:
    action, person, title = answer.cells[:3]
    return action, person, key(" ".join(filter(None, (title, answer.cell(3)))))


def _agreements(answers: Sequence[Answer], agreements: Sequence[Agreement]) -> Compared:
    pairs = pair(answers, agreements, _like_agreement)
    number = {id(agreements[j]): str(i) for i, j in pairs.items()}
    met = [(answers[i], agreements[j], str(i)) for i, j in sorted(pairs.items())]
    return {
        "agreements": ({(str(i), a.cells[0]) for i, a in enumerate(answers)},
                       {(i, a.cells[0]) for a, _, i in met}
                       | {(WRONG, a.name) for a in agreements if id(a) not in number}),
        "parties": ({(str(i), key(who)) for i, a in enumerate(answers) for who in a.lists["party"]},
                    {(number.get(id(a), WRONG), label(who)) for a in agreements for who in a.parties}),
        "periods": ({(i, a.cells[2]) for a, _, i in met if a.cell(2)},
                    {(i, "{}-{}".format(*b.period)) for _, b, i in met if b.period}),
        "statuses": ({(i, a.cells[1]) for a, _, i in met}, {(i, b.status) for _, b, i in met}),
    }  # fmt: skip


def _like_agreement(answer: Answer, agreement: Agreement) -> float:
    same_kind = _notation("agreement", answer.cells[0]) == agreement.kind
    parties, read = _keys(answer.lists["party"]), {label(who) for who in agreement.parties}
    shared = len(parties & read) / (len(parties | read) or 1)
    period = "{}-{}".format(*agreement.period) if agreement.period else None
    if period and answer.cell(2) and period != answer.cell(2):
        return 0
    return 2 * shared + same_kind + bool(period) if shared or same_kind else 0


def _awards(answers: Sequence[Answer], awards: Sequence[Award]) -> tuple[set[Fact], set[Fact]]:
    pairs = pair(answers, awards, _like_award)
    taken = set(pairs.values())
    return (
        {(str(i), a.cells[0]) for i, a in enumerate(answers)},
        {(str(i), answers[i].cells[0]) for i in pairs}
        | {(WRONG, a.name) for j, a in enumerate(awards) if j not in taken},
    )


def _like_award(answer: Answer, award: Award) -> float:
    if _notation("award", answer.cells[0]) != award.kind:
        return 0
    by = _keys(answer.lists.get("by", ())) & {label(who) for who in award.conferrers}
    to = _keys(answer.lists.get("to", ())) & {label(who) for who in award.recipients}
    return len(by) + len(to)


def _remarks(answers: Sequence[Answer], facts: Facts) -> tuple[set[Fact], set[Fact]]:
    """A remark is found where the speaker's words hold the marked ones; one more is made up."""
    said: Counter[str] = Counter()
    read: set[Fact] = set()
    for remark in facts.remarks:
        speaker, words = label(remark.speaker), key(remark.text)
        hits = {(key(a.cells[0]), key(a.cells[1])) for a in answers
                if key(a.cells[0]) == speaker and key(a.cells[1]) in words}  # fmt: skip
        said[speaker] += bool(hits)
        read |= hits
    silent = {label(remark.speaker) for remark in facts.remarks} - {who for who in said if said[who]}
    return {(key(a.cells[0]), key(a.cells[1])) for a in answers}, read | {(WRONG, w) for w in silent}


# ---- pairing -----------------------------------------------------------------------------------


def pair(left: Sequence[A], right: Sequence[B], weigh: Callable[[A, B], float]) -> dict[int, int]:
    """Match one to one by weight, the heaviest first; a weight of 0 is no match."""
    weights = [(weigh(a, b), -i, -j) for i, a in enumerate(left) for j, b in enumerate(right)]
    pairs: dict[int, int] = {}
    for weight, i, j in sorted(weights, reverse=True):
        if weight > 0 and -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return pairs
