"""Reads who comes to sit in a committee: "chỉ định ông A tham gia Ban Chấp hành"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.extract.appointments.appointees import Appointees, Verb
from kg.extract.appointments.office_verbs import REACH, OfficeVerbs
from kg.extract.appointments.rosters import COMMITTEES
from kg.extract.bodies.delegations import DELEGATION, DEPUTY
from kg.extract.clauses.grammar import Clauses
from kg.extract.mentions import BodyMention, PostMention
from kg.extract.reading import Reading
from kg.facts import Body, Post
from kg.text import Sentence

_COMMITTEES = COMMITTEES | {DELEGATION}
_OWNERS = frozenset(("party", "front"))
_TAKES_PART = "gia"  # "thôi tham gia Ban Chấp hành"
_ENTERS = frozenset((("tham", "gia"), ("trúng", "cử"), ("tái", "cử")))
_JOINING = lexicon.actions_that("join")


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat in a committee that a verb gives to someone, or takes."""

    verb: Verb
    person: Acting
    post: Post


class Committees:
    """The committees of one article in which someone comes to sit.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
        verbs: its verbs of appointment.
        appointees: whom they are about.
    """

    def __init__(
        self, reading: Reading, clauses: Clauses, verbs: OfficeVerbs, appointees: Appointees
    ) -> None:
        self._reading, self._clauses = reading, clauses
        self._verbs, self._appointees = verbs, appointees

    def joined(self, sentence: Sentence, verbs: Sequence[Verb]) -> Iterator[Seat]:
        """Yield the seats of a sentence: "tham gia Ban Chấp hành, Ban Thường vụ" gives two.

        Args:
            sentence: the sentence.
            verbs: its verbs of appointment, in order.
        """
        reached = sentence.first
        bodies = self._reading.bodies_in(sentence.first, sentence.last) if verbs else []
        for body in bodies:
            verb = self._joining(body, verbs) if body.head.name in _COMMITTEES else None
            if verb is not None and self._is_joined(body.first, reached):
                reached = body.last
                yield from self._seats(body, verb, sentence)

    def _seats(self, body: BodyMention, verb: Verb, sentence: Sentence) -> Iterator[Seat]:
        post = Post(
            DEPUTY if body.head.name == DELEGATION else "Ủy viên",
            self._reading.things.body(body) or self._seat_after(body, sentence),
        )
        mention = PostMention(body.first, body.last, post.title)
        for person in self._appointees.seated(mention, verb, sentence):
            yield Seat(verb, person, post)

    def _joining(self, body: BodyMention, verbs: Sequence[Verb]) -> Verb | None:
        """The verb by which someone comes to sit in a committee, if that has come to pass."""
        near = [
            verb for verb in verbs
            if 0 <= body.first - verb.last <= REACH
            and (verb.action in _JOINING or self._clauses.word(verb.last - 1) == _TAKES_PART)
        ]  # fmt: skip
        return near[-1] if near and not self._verbs.is_meant(near[-1]) else None

    def _is_joined(self, first: int, before: int) -> bool:
        """Tell whether "tham gia" stands before a committee, or another committee and a comma."""
        words = self._clauses.word(first - 2), self._clauses.word(first - 1)
        listed = before == first - 1 and words[1] in {",", "và"}
        return words in _ENTERS or words[1] == "vào" or listed

    def _seat_after(self, body: BodyMention, sentence: Sentence) -> Body | None:
        """The party committee that the next post of the sentence names, or the next part of it."""
        later = self._reading.posts_in(body.first + 1, sentence.last)
        bodies = [self._reading.things.post(post).body for post in later]
        parts = (
            part.parent for part in self._reading.scan.bodies
            if body.last <= part.first < sentence.last and part.parent
        )  # fmt: skip
        bodies += [self._reading.things.body(owner) for owner in parts]
        return next((found for found in bodies if found and found.sector in _OWNERS), None)
