"""Finds who enters or leaves a post: "bổ nhiệm ông A giữ chức Giám đốc Sở X"."""

from dataclasses import dataclass

from kg import lexicon
from kg.extract.actors import Acting
from kg.extract.gatherings import Gathering
from kg.extract.mentions import PostMention
from kg.extract.scene import Scene
from kg.facts import Action, Actor, Body, Evidence, Person, Post
from kg.text import Sentence

_OFFICE = frozenset(("giữ", "chức", "làm", "khỏi"))
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
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._gatherings = scene.gatherings
        self.all: list[Change] = []
        self._posts: dict[int, list[PostMention]] = {}
        for post in scene.reading.scan.posts:
            number = scene.reading.document.sentence_at[post.first]
            self._posts.setdefault(number, []).append(post)
        for number, sentence in scene.prose():
            self._read_sentence(number, sentence)

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        verbs = [
            (place, found)
            for place in lexicon.actions().openings(
                self._reading.tokens, sentence.first, sentence.last
            )
            if (found := self._action(place))
        ]
        self._leave(number, sentence, verbs)
        for post in self._posts.get(number, ()):
            if not (self._is_entered(post.first) or self._is_won(post.first)):
                continue
            before = [
                verb for verb in verbs if verb[0] < post.first and post.first - verb[1][1] <= _REACH
            ]
            person = self._person_before(post, before[-1][1][1] if before else 0, sentence)
            if before and person is not None and not self._is_meant(before[-1][0]):
                place, (action, _) = before[-1]
                self._keep(number, place, sentence, action, person, self._reading.things.post(post))

    def _leave(
        self, number: int, sentence: Sentence, verbs: list[tuple[int, tuple[Action, int]]]
    ) -> None:
        """ "Ông A, Trưởng ban X, nghỉ hưu": the post left is the one beside the name."""
        for place, (action, _) in verbs:
            if action not in {"retired", "resigned"}:
                continue
            for acting in self._clauses.before(place, sentence)[-1:]:
                if acting.is_person and acting.posts:
                    self._keep(number, place, sentence, action, acting, acting.posts[-1])

    def _is_meant(self, verb: int) -> bool:
        """ "được giới thiệu để bầu …": not yet done."""
        before = {self._clauses.word(place) for place in range(verb - 3, verb)}
        return bool({"để", "sẽ", "sắp"} & before)

    def _is_entered(self, first: int) -> bool:
        """Tell whether "giữ chức", "làm" or the like stands right before a post."""
        return bool(
            _OFFICE & {token.key for token in self._reading.tokens[max(0, first - 3) : first]}
        )

    def _is_won(self, first: int) -> bool:
        """Tell whether a verb of election stands right before a post: "tái đắc cử Bí thư"."""
        return self._clauses.word(first - 1) == "cử"

    def _person_before(self, post: PostMention, verb: int, sentence: Sentence) -> Acting | None:
        """The person between the verb and the post, else the subject before the verb."""
        people = [a for a in self._reading.actors_in(sentence.first, sentence.last) if a.is_person]
        inside = [a for a in people if verb <= a.first < post.first]
        earlier = [a for a in people if a.first < verb]
        later = [a for a in people if a.first > post.last]
        return next(reversed(inside or earlier), None) or next(iter(later), None)

    def _action(self, place: int) -> tuple[Action, int] | None:
        return lexicon.actions().match(self._reading.tokens, place)  # type: ignore[return-value]

    def _keep(
        self, number: int, place: int, sentence: Sentence, action: Action,
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
