"""Makes a store of invented articles, as many as one likes, always the same.

    python tests/bench/synthetic.py 20000 /tmp/synthetic.kg [--lean]

Few bodies and people are in many articles and many in few, as in the news. An article makes about
350 triples, a lean one about 60: one meeting, in few words.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from random import Random
from typing import TypeVar

from kg.article import Article, Span
from kg.build import triples
from kg.facts import (
    Agreement,
    Appointment,
    Area,
    Award,
    Body,
    Evidence,
    Facts,
    Meeting,
    Mention,
    Participation,
    Person,
    Post,
    Remark,
    Role,
    Tenure,
    Thing,
)
from kg.identity import Identifiers
from kg.rdf_terms import statement
from kg.store import Writer

T = TypeVar("T")

_SYLLABLES = ("Thử", "Mẫu", "Giả", "Ví", "Dụ", "Tỉ", "Phỏng", "Tạm", "Hư", "Cấu", "Đoán", "Lệ")
_PLACES = [
    Area(f"tỉnh {one} {two}", "province") for one, two in product(_SYLLABLES, _SYLLABLES[:5])
]
_HEADS = (
    "UBND", "Công an", "Sở Y tế", "Sở Tài chính", "HĐND", "Tỉnh ủy", "Tỉnh đoàn", "Bảo tàng",
)  # fmt: skip
_BODIES = [
    Body(f"{head} {place.name}", "government", True, place)
    for head, place in product(_HEADS, _PLACES)
]
_FAMILIES = ("Trần", "Lê", "Hồ")
_PEOPLE = [
    Person(" ".join(name)) for name in product(_FAMILIES, _SYLLABLES, _SYLLABLES, _SYLLABLES)
]
_TITLES = ("Chủ tịch", "Phó Chủ tịch", "Giám đốc", "Phó Giám đốc")
_ROLES: Sequence[Role] = ("chair", "attendee", "attendee", "attendee", "speaker", "witness")
_FIRST_DAY = date(2015, 1, 1)


class _Story:
    """One article in the making: each sentence is written with the fact that it says."""

    def __init__(self, number: int) -> None:
        self.random = Random(number)
        self.day = _FIRST_DAY + timedelta(days=self.random.randrange(3650))
        self.text = f"Tin số {number}\n"
        self.mentions: list[Mention] = []

    def pick(self, among: Sequence[T]) -> T:
        """Choose one, the first of them far more often than the last."""
        return among[int(len(among) * self.random.random() ** 3)]

    def say(self, sentence: str, rule: str) -> tuple[Evidence, ...]:
        """Write a sentence, which is itself the evidence."""
        start = len(self.text)
        self.text += sentence + "\n"
        span = Span(start, start + len(sentence))
        return (Evidence(span, span, rule),)

    def mention(self, thing: Thing, name: str, evidence: tuple[Evidence, ...]) -> None:
        """Point to a name in a sentence."""
        start = self.text.index(name, evidence[0].span.start)
        self.mentions.append(
            Mention(thing, Evidence(Span(start, start + len(name)), evidence[0].span, "name"))
        )


def facts(number: int) -> Facts:
    """Return what an invented article says."""
    story = _Story(number)
    place, bodies = story.pick(_PLACES), sorted({story.pick(_BODIES) for _ in range(3)}, key=str)
    said = story.say(f"{bodies[0].name} họp số {number} tại {place.name}.", "meeting")
    day = story.day.isoformat()
    meeting = Meeting(f"Hội nghị số {number}", "conference", day, None, place, frozenset(), said)
    story.mention(place, place.name, said)
    tenures, parts = [], [Participation(meeting, bodies[0], "organizer", (), said)]
    for _ in range(story.random.randrange(2, 7)):
        person, body = story.pick(_PEOPLE), story.pick(_BODIES)
        post, role = Post(story.pick(_TITLES), body), story.pick(_ROLES)
        said = story.say(f"{post.title} {body.name} {person.name} tham gia ({role}).", "role")
        story.mention(person, person.name, said)
        story.mention(body, body.name, said)
        tenures.append(Tenure(person, post, False, said))
        parts.append(Participation(meeting, person, role, (post,), said))
    speaker = tenures[0].person
    said = story.say(f"{speaker.name} nói việc số {number} cần làm sớm.", "said")
    remarks = (Remark(speaker, f"việc số {number} cần làm sớm", meeting, said),)
    agreements = tuple(_agreements(story, number, meeting, bodies))
    awards = tuple(_awards(story, number, meeting, bodies[0], speaker))
    appointments = tuple(_appointments(story, number, tenures[0]))
    return Facts(
        Article(f"synthetic-{number}", story.text, published=day), headline=f"Tin số {number}",
        published=day, mentions=tuple(story.mentions), tenures=tuple(tenures),
        meetings=(meeting,), participations=tuple(parts), agreements=agreements,
        appointments=appointments, awards=awards, remarks=remarks,
    )  # fmt: skip


def lean(number: int) -> Facts:
    """Return what an invented article of few words says: a meeting, and at times one fact more."""
    story = _Story(number)
    bodies = sorted({story.pick(_BODIES) for _ in range(2)}, key=str)
    people = [story.pick(_PEOPLE) for _ in range(2 if number % 4 == 2 else 1)]
    said = story.say(f"{bodies[0].name} họp số {number}.", "meeting")
    day, place = story.day.isoformat(), bodies[0].area
    meeting = Meeting(f"Hội nghị số {number}", "conference", day, None, place, frozenset(), said)
    tenure = Tenure(people[0], Post(story.pick(_TITLES), bodies[0]), False, said)
    parts = [Participation(meeting, person, story.pick(_ROLES), (), said) for person in people]
    remark = Remark(people[0], f"việc số {number}", meeting, said)
    return Facts(
        Article(f"synthetic-{number}", story.text, published=day), headline=f"Tin số {number}",
        published=day, meetings=(meeting,), tenures=(tenure,) if number % 4 == 1 else (),
        participations=(Participation(meeting, bodies[0], "organizer", (), said), *parts),
        agreements=tuple(_agreements(story, number, meeting, bodies)) if number % 4 == 3 else (),
        appointments=tuple(_appointments(story, number, tenure)),
        awards=tuple(_awards(story, number, meeting, bodies[0], people[0])),
        remarks=(remark,) if number % 4 == 0 else (),
    )  # fmt: skip


def _agreements(
    story: _Story, number: int, meeting: Meeting, bodies: list[Body]
) -> Iterator[Agreement]:
    if number % 3 == 0 and len(bodies) > 1:
        said = story.say(f"{' và '.join(body.name for body in bodies)} ký kết.", "agreement")
        years = story.day.year, story.day.year + 4
        yield Agreement(
            f"Chương trình phối hợp số {number} giai đoạn {years[0]}-{years[1]}", "programme",
            tuple(bodies), f"việc số {number}", "signed", years, meeting.day, meeting, None, None,
            frozenset(), said,
        )  # fmt: skip


def _awards(
    story: _Story, number: int, meeting: Meeting, body: Body, person: Person
) -> Iterator[Award]:
    if number % 5 == 0:
        said = story.say(f"{body.name} tặng Bằng khen.", "award")
        kind = "certificate_of_merit"
        yield Award("Bằng khen", kind, (body,), (person,), 1, meeting.day, meeting, said)


def _appointments(story: _Story, number: int, tenure: Tenure) -> Iterator[Appointment]:
    if number % 10 == 0:
        said = story.say(f"{tenure.person.name} được bổ nhiệm.", "appointment")
        day = story.day.isoformat()
        yield Appointment(tenure.person, tenure.post, "appointed", day, None, said)


def articles(
    count: int, told_by: Callable[[int], Facts] = facts
) -> Iterator[tuple[str, list[str]]]:
    """Yield the IRI of each article and its statements."""
    for number in range(count):
        told = told_by(number)
        statements = sorted(set(map(statement, triples(told))))
        yield Identifiers(told.article).article, statements


def main() -> None:
    """Write as many articles as the first argument says into the store that the second names."""
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    total, told_by = 0, lean if "--lean" in sys.argv else facts
    with Writer(folder) as writer:
        for article, statements in articles(count, told_by):
            writer.put(article, statements, "synthetic")
            total += len(statements)
    print(f"{count} articles, {total} triples → {folder}")


if __name__ == "__main__":
    main()
