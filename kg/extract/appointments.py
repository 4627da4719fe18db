"""Finds who enters or leaves a post: "bổ nhiệm ông A giữ chức Giám đốc Sở X"."""

from dataclasses import dataclass

from kg.extract.clauses import Clauses
from kg.extract.gatherings import Gathering, Gatherings
from kg.extract.reading import Acting, Reading
from kg.facts import Action, Actor, Body, Evidence, Person, Post
from kg.text import Sentence

_ACTIONS: dict[str, Action] = {
    "bổ nhiệm": "appointed", "bổ nhiệm lại": "appointed", "chỉ định": "appointed", "phân công": "appointed",
    "giao": "appointed", "cử": "appointed", "bầu": "elected", "bầu bổ sung": "elected", "tái cử": "elected",
    "trúng cử": "elected", "đắc cử": "elected", "được bầu": "elected", "điều động": "transferred",
    "luân chuyển": "transferred", "phê chuẩn": "approved", "chuẩn y": "approved",
    "miễn nhiệm": "dismissed", "cách chức": "dismissed", "bãi nhiệm": "dismissed", "cho thôi giữ chức": "dismissed",
    "thôi giữ chức": "resigned", "từ chức": "resigned", "nghỉ hưu": "retired",
}  # fmt: skip
_OFFICE = frozenset(("giữ", "chức", "làm", "nhiệm", "vụ", "cương", "vị"))
_REACH = 30


@dataclass(eq=False)
class Change:
    """A person entering or leaving a post."""

    person: Person
    post: Post
    action: Action
    decided_by: Actor | None
    gathering: Gathering | None
    evidence: Evidence


class Changes:
    """The appointments of one article.

    Args:
        reading: the article as read so far.
        gatherings: its meetings.
    """

    def __init__(self, reading: Reading, gatherings: Gatherings) -> None:
        self._reading = reading
        self._gatherings = gatherings
        self._clauses = Clauses(reading)
        self.all: list[Change] = []
        for number, sentence in enumerate(reading.document.sentences):
            if sentence.kind in {"body", "headline", "caption"}:
                self._read_sentence(number, sentence)

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        for place in range(sentence.first, sentence.last):
            found = self._action(place)
            if found is None:
                continue
            action, last = found
            person = self._person_near(place, last, sentence)
            post = self._post_after(last, sentence, person) if person else None
            if person is None or post is None:
                continue
            self._keep(number, place, last, sentence, action, person, post)

    def _action(self, place: int) -> tuple[Action, int] | None:
        for length in (4, 3, 2, 1):
            words = " ".join(t.key for t in self._reading.tokens[place : place + length])
            if words in _ACTIONS:
                return _ACTIONS[words], place + length
        return None

    def _person_near(self, place: int, last: int, sentence: Sentence) -> Acting | None:
        """The person after the verb, else before "được bổ nhiệm"."""
        after = [
            a
            for a in self._reading.actors_in(last, min(sentence.last, last + _REACH))
            if a.is_person
        ]
        before = [a for a in self._reading.actors_in(sentence.first, place) if a.is_person]
        passive = self._clauses.word(place - 1) == "được"
        if passive and before:
            return before[-1]
        return after[0] if after else None

    def _post_after(self, last: int, sentence: Sentence, person: Acting) -> Post | None:
        """The post after "giữ chức", "làm", "giữ chức vụ"."""
        for post in self._reading.scan.posts:
            if last <= post.first < min(sentence.last, last + _REACH):
                words = {
                    t.key for t in self._reading.tokens[max(last, post.first - 3) : post.first]
                }
                if words & _OFFICE and not person.start <= post.first < person.first:
                    return self._reading.post(post)
        return None

    def _keep(
        self, number: int, place: int, last: int, sentence: Sentence, action: Action,
        person: Acting, post: Post,
    ) -> None:  # fmt: skip
        assert isinstance(person.thing, Person)
        if any(c.person == person.thing and c.post == post for c in self.all):
            return
        decider = next(
            (a.thing for a in self._clauses.before(place, sentence) if isinstance(a.thing, Body)),
            None,
        )
        evidence = self._reading.evidence(min(place, person.start), sentence.last, "change_of_post")
        self.all.append(
            Change(
                person.thing, post, action, decider, self._gatherings.spoken_of(number), evidence
            )
        )
