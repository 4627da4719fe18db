"""Compares the facts read in a test article with its answers, family by family."""

from collections.abc import Iterable, Sequence

from kg.extract.days.dates import read_dates
from kg.extract.days.publication import published
from kg.facts import Agreement, Area, Award, Body, Facts, Meeting, Person
from kg.text import Document
from tests.counting import Count, Fact, key, keys, label, notation, pair
from tests.markup import Answer, Case

Compared = dict[str, tuple[Iterable[Fact], Iterable[Fact]]]
FAMILIES = (
    "people", "organizations", "places", "days", "posts", "former",
    "meetings", "meeting_days", "meeting_places", "participations",
    "agreements", "parties", "periods", "statuses", "appointments", "awards", "remarks",
)  # fmt: skip
WRONG = "✗"


class Score:
    """The counts of every family over some articles."""

    def __init__(self) -> None:
        self.counts: dict[str, Count] = {family: Count() for family in FAMILIES}

    def add(self, case: Case, facts: Facts) -> None:
        """Count the facts of one article."""
        for names in (_entities(case, facts), _meetings(case, facts), _others(case, facts)):
            for family, (expected, read) in names.items():
                self.counts[family].add(case.name, expected, read)


# ---- people, bodies, places, days, posts -------------------------------------------------------


def people(facts: Facts) -> set[str]:
    """Return the names of the people that were read."""
    return {m.thing.name for m in facts.mentions if isinstance(m.thing, Person)}


def bodies(case: Case, facts: Facts) -> set[str]:
    """Return the names of the bodies that were read; larger ones inside a name count if marked."""
    read = {m.thing for m in facts.mentions if isinstance(m.thing, Body)}
    inside = {key(body.parent.name) for body in read if body.parent}
    return {key(body.name) for body in read} - (inside - keys(case.marked("body")))


def _entities(case: Case, facts: Facts) -> Compared:
    areas = {key(m.thing.name) for m in facts.mentions if isinstance(m.thing, Area)}
    return {
        "people": (_single(case.marked("person")), _single(people(facts))),
        "organizations": (_single(keys(case.marked("body"))), _single(bodies(case, facts))),
        "places": (_single(keys(case.marked("place"))), _single(areas)),
        "days": ({(m.answer,) for m in case.marks if m.kind == "day"}, _days(case)),
        **_posts(case, facts),
    }


def _single(names: Iterable[str]) -> set[Fact]:
    return {(name,) for name in names}


def _days(case: Case) -> set[Fact]:
    document = Document(case.article)
    return {(day.iso,) for day in read_dates(document, published(document))}


def _posts(case: Case, facts: Facts) -> Compared:
    """Compare who holds what, and of what is found alike whether it is a former post."""
    answers = dict(_post_answer(answer) for answer in case.of("post"))
    read: dict[Fact, bool] = {
        (t.person.name, key(t.post.title), key(t.post.body.name) if t.post.body else ""): t.former
        for t in facts.tenures
    }
    both = answers.keys() & read.keys()
    return {
        "posts": (answers.keys(), read.keys()),
        "former": ({(*post, str(answers[post])) for post in both},
                   {(*post, str(read[post])) for post in both}),
    }  # fmt: skip


def _post_answer(answer: Answer) -> tuple[Fact, bool]:
    bare = answer.cells[1].removeprefix("nguyên ")
    post = (answer.cells[0], key(bare), key(answer.cell(2) or ""))
    return post, bare != answer.cells[1]


# ---- meetings ----------------------------------------------------------------------------------

_ROLES = (
    "organizer", "chair", "attendee", "speaker", "signatory", "witness", "presenter", "recipient",
)  # fmt: skip


def _meetings(case: Case, facts: Facts) -> Compared:
    answers, meetings = case.of("meeting"), facts.meetings
    taken = {meeting: _roles_of(meeting, facts) for meeting in meetings}
    pairs = pair(answers, meetings, lambda a, m: _like_meeting(a, m, taken[m]))
    number = {meetings[j]: str(i) for i, j in pairs.items()}
    met = [(answers[i], meetings[j], str(i)) for i, j in sorted(pairs.items())]
    wrong = {(WRONG, meeting.name) for meeting in meetings if meeting not in number}
    return {
        "meetings": (_numbered(answers), {(i, a.cells[0]) for a, _, i in met} | wrong),
        "meeting_days": ({(i, a.cell(1) or "") for a, _, i in met},
                         {(i, _days_of(m)) for _, m, i in met}),
        "meeting_places": ({(i, key(a.cell(2) or "")) for a, _, i in met if a.cell(2)},
                           {(i, key(m.place.name)) for a, m, i in met if m.place and a.cell(2)}),
        "participations": (
            {(str(i), role, who) for i, a in enumerate(answers) for role, who in _roles_in(a)},
            {(number.get(m, WRONG), role, who) for m in meetings for role, who in taken[m]}),
    }  # fmt: skip


def _days_of(meeting: Meeting) -> str:
    return "/".join(filter(None, (meeting.day, meeting.last_day)))


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
    same_kind = notation("meeting", answer.cells[0]) == meeting.kind
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
    number = {j: str(i) for i, j in pairs.items()}
    met = [(answers[i], agreements[j], str(i)) for i, j in sorted(pairs.items())]
    wrong = {(WRONG, a.name) for j, a in enumerate(agreements) if j not in number}
    parties = {(str(i), key(who)) for i, a in enumerate(answers) for who in a.lists["party"]}
    bound = {
        (number.get(j, WRONG), label(who)) for j, a in enumerate(agreements) for who in a.parties
    }
    return {
        "agreements": (_numbered(answers), {(i, a.cells[0]) for a, _, i in met} | wrong),
        "parties": (parties, bound),
        "periods": ({(i, a.cells[2]) for a, _, i in met if a.cell(2)},
                    {(i, _years(b)) for _, b, i in met if b.period}),
        "statuses": ({(i, a.cells[1]) for a, _, i in met}, {(i, b.status) for _, b, i in met}),
    }  # fmt: skip


def _numbered(answers: Sequence[Answer]) -> set[Fact]:
    return {(str(i), answer.cells[0]) for i, answer in enumerate(answers)}


def _years(agreement: Agreement) -> str:
    return "-".join(map(str, agreement.period or ()))


def _like_agreement(answer: Answer, agreement: Agreement) -> float:
    same_kind = notation("agreement", answer.cells[0]) == agreement.kind
    parties, read = keys(answer.lists["party"]), {label(who) for who in agreement.parties}
    shared = len(parties & read) / (len(parties | read) or 1)
    years = _years(agreement)
    if years and answer.cell(2) and years != answer.cell(2):
        return 0
    return 2 * shared + same_kind + bool(years) if shared or same_kind else 0


def _awards(answers: Sequence[Answer], awards: Sequence[Award]) -> tuple[set[Fact], set[Fact]]:
    pairs = pair(answers, awards, _like_award)
    wrong = {(WRONG, a.name) for j, a in enumerate(awards) if j not in pairs.values()}
    return _numbered(answers), {(str(i), answers[i].cells[0]) for i in pairs} | wrong


def _like_award(answer: Answer, award: Award) -> float:
    if notation("award", answer.cells[0]) != award.kind:
        return 0
    by = keys(answer.lists.get("by", ())) & {label(who) for who in award.conferrers}
    to = keys(answer.lists.get("to", ())) & {label(who) for who in award.recipients}
    return len(by) + len(to)


def _remarks(answers: Sequence[Answer], facts: Facts) -> tuple[set[Fact], set[Fact]]:
    """Find each remark in one of its speaker's; whoever says but what no answer has is wrong."""
    expected: set[Fact] = {(key(a.cells[0]), key(a.cells[1])) for a in answers}
    said = [(label(remark.speaker), key(remark.text)) for remark in facts.remarks]
    found = {fact for fact in expected if any(fact[0] == who and fact[1] in s for who, s in said)}
    others = {who for who, _ in said} - {fact[0] for fact in found}
    return expected, found | {(who, WRONG) for who in others}
