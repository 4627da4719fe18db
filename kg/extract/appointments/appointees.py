"""Who enters or leaves a post that a verb of appointment tells of."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Clauses
from kg.extract.mentions import PostMention
from kg.extract.posts.counted import is_counted
from kg.extract.posts.replaced import is_replaced
from kg.extract.reading import Reading
from kg.facts import Action
from kg.text import Sentence

_TO_WHOM = frozenset(("cho", "với"))
_NAMELY = frozenset(("là", "gồm"))
_OFFICE = frozenset(("làm", "giữ", "chức", "vụ", "danh"))
_MATTERS = frozenset(("việc", "phiếu", "cuộc"))
_NO_APPOINTEE = _OFFICE | {"theo"}
_WHOM_REACH = 12
_HAS = frozenset(("có", "gồm", "là", ":"))
_ENDS_OPENING = frozenset((";", ".", "bầu", "cử", "giữ"))
_NEAR_LIST = 4
_LIST_REACH = 20  # "nhiệm kỳ 2015-2020 gồm 52 đồng chí, trong đó đáng chú ý | có"
_LONGEST_ITEM = 8  # "ông A, Vụ trưởng | Giáo dục Mầm non , | ông B"
_VOTES = frozenset(("bầu", "tín"))
_NEAR = 3  # tokens: "bầu ủy viên mới là | ông A"
_MOVES_ON = frozenset(
    "trước đó đã vừa mới được bầu điều động bổ nhiệm phân công chuyển về đến sang làm giữ chức vụ"
    " nhận nhiệm".split()
)
_WON = frozenset(("đắc", "trúng", "tái"))  # "tái đắc cử": by nobody who is named


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of appointment in tokens ``[first, last)``; not ``is_said`` where it goes without."""

    action: Action
    first: int
    last: int
    is_said: bool = True


class Appointees:
    """Finds who is appointed in one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def of(self, post: PostMention, verb: Verb, sentence: Sentence) -> list[Acting]:
        """Those between the verb and the post, else named after it, else the verb's subject."""
        if named := self._named_after(post, verb, sentence) or self._left(post, verb, sentence):
            return named
        if moved := self._moved_on(post, sentence):
            return moved
        people = self._people(sentence, verb)
        inside = [a for a in people if verb.last <= a.first < post.first]
        if is_counted(self._reading.tokens, post.first) and not inside:
            return self.to_whom(post.last, sentence)
        told_of = self._clauses.word(verb.first - 1) in _MATTERS  # "ông A nói về | việc bầu …"
        before = [] if told_of else people
        earlier = [
            a for a in before
            if a.first < verb.first and not (self._decides(a, verb) or self._votes(a, verb))
        ]  # fmt: skip
        far = _NEAR if self._is_vote(verb) else sentence.last
        return (
            self._listed(inside)
            or self.to_whom(post.last, sentence)
            or self._listed(earlier)
            or [a for a in people if post.last < a.first and a.start <= post.last + far][:1]
        )

    def _left(self, post: PostMention, verb: Verb, sentence: Sentence) -> list[Acting]:
        """ "cách chức Phó Giám đốc Sở X | ông A": whose post it is leaves it."""
        if verb.action != "dismissed":
            return []
        named = self._reading.actors_in(sentence.first, sentence.last)
        return [
            a for a in named
            if a.is_person and a.start <= post.first and 0 <= a.first - post.last <= 1
        ]  # fmt: skip

    def _moved_on(self, post: PostMention, sentence: Sentence) -> list[Acting]:
        """ "… thay ông B trước đó đã được bầu | làm Y": of whom another takes the place."""
        before = [a for a in self._reading.actors_in(sentence.first, post.first) if a.is_person]
        last = before[-1:]
        if not last or not is_replaced(self._reading.tokens, last[0].start):
            return []
        between = {self._clauses.word(at) for at in range(last[0].end, post.first)}
        moved = between - _OFFICE  # not in "bầu ông A thay ông B | giữ chức X"
        return last if moved and between <= _MOVES_ON else []

    def _is_vote(self, verb: Verb) -> bool:
        """Tell whether a verb is "bầu" and not "được bầu", "đắc cử"."""
        return self._clauses.word(verb.first) in _VOTES

    def _votes(self, acting: Acting, verb: Verb) -> bool:
        """ "Ông A nói đại hội bầu Tổng Bí thư": who stands before "bầu" is not elected by it."""
        between = (self._clauses.word(at) for at in range(acting.end, verb.first))
        return self._is_vote(verb) and "được" not in between

    def _people(self, sentence: Sentence, verb: Verb) -> list[Acting]:
        """The people of a sentence but for whom another takes the place of.

        Unless the verb is theirs: "… thay ông B được điều động làm X". An office that is entered
        names no one: "làm | Chủ tịch Hội".
        """
        actors = self._reading.actors_in(sentence.first, sentence.last)
        return [
            a for a in actors
            if a.is_person
            and (verb.first - a.end in {0, 1} or not is_replaced(self._reading.tokens, a.start))
            and self._clauses.word(a.start - 1) not in _NO_APPOINTEE
        ]  # fmt: skip

    def _named_after(self, post: PostMention, verb: Verb, sentence: Sentence) -> list[Acting]:
        """ "Hai phó chủ tịch huyện được chọn là bà A và ông B"."""
        if verb.first < post.last:
            return []
        given = verb.last + (self._clauses.word(verb.last) == "cho")
        found = self._clauses.after(given, sentence)
        return [a for a in found if a.is_person] or self._called(post, given, sentence)

    def _called(self, post: PostMention, given: int, sentence: Sentence) -> list[Acting]:
        """ "hai phó chủ tịch là Bộ trưởng X A và Bộ trưởng Y B": the post stands with A's name."""
        named = self._reading.actors_in(post.first, sentence.last)
        people = [a for a in named if a.is_person and a.first >= given]
        if not people or people[0].start > post.first:
            return []
        told_apart = (
            n for n, (one, other) in enumerate(pairwise(people), 1)
            if not self._is_with(one, other)
        )  # fmt: skip
        return people[: next(told_apart, len(people))]

    def run(self, post: PostMention, posts: Sequence[PostMention]) -> list[PostMention]:
        """Return the posts of a sentence that are joined to one, in order, with it."""
        run = [post]
        for other in posts:
            if other.first - run[-1].last == 1 and self._joins(run[-1].last):
                run.append(other)
        for other in reversed(posts):
            if run[0].first - other.last == 1 and self._joins(other.last):
                run.insert(0, other)
        return run

    def _joins(self, place: int) -> bool:
        return self._clauses.word(place) in {"và", ","}

    def _decides(self, acting: Acting, verb: Verb) -> bool:
        """ "được Chủ tịch nước bổ nhiệm", "quyết định của Chủ tịch nước": the decider.

        In "do ông A làm Trưởng ban" it is he who enters.
        """
        before = self._clauses.word(acting.start - 1)
        if self._clauses.word(verb.first) in _WON:
            return False
        if self._clauses.word(verb.first) == "làm":
            return before == "của"
        return before in {"của", "do"} or (before == "được" and acting.end == verb.first)

    def _listed(self, people: list[Acting]) -> list[Acting]:
        """The last of some people, and those in one list with him or her."""
        listed = people[-1:]
        for person in reversed(people[:-1]):
            if self._has_own_office(person) or not self._is_with(person, listed[0]):
                break
            listed.insert(0, person)
        return listed

    def _is_with(self, one: Acting, other: Acting) -> bool:
        """Tell whether two are in one list, also past words of a post that says no more."""
        parted = self._clauses.word(other.start - 1) in {",", "và"}
        near = parted and other.start - one.end <= _LONGEST_ITEM
        return self._clauses.is_list(one, other) or (near and bool(one.posts))

    def _has_own_office(self, person: Acting) -> bool:
        """ "ông A giữ chức X và bà B giữ chức Y": the post of one is not the other's."""
        reach = range(person.last, person.end)
        return any(self._clauses.word(at) in {"giữ", "làm"} for at in reach)

    def seated(self, post: PostMention, verb: Verb, sentence: Sentence) -> list[Acting]:
        """Return who comes to sit in a committee: "trúng cử vào Ban X khóa V có: A, B", "A, B …".

        Args:
            post: the seat, where the committee is named.
            verb: the verb by which they come to sit there.
            sentence: its sentence.
        """
        for place in range(post.last, min(sentence.last, post.last + _LIST_REACH)):
            if self._clauses.word(place) in _ENDS_OPENING:
                break
            if self._clauses.word(place) in _HAS:
                listed = [a for a in self._clauses.after(place + 1, sentence) if a.is_person]
                if listed:
                    return listed
        read_out = "sách" in self._reading.document.keys[verb.first - _NEAR_LIST : verb.first]
        return [] if read_out else self.of(post, verb, sentence)  # "đọc danh sách trúng cử"

    def to_whom(self, last: int, sentence: Sentence) -> list[Acting]:
        """Return whom words after a post or verb name: "… đối với ông A", "… cho ông A và bà B".

        Args:
            last: where the post or the verb ends.
            sentence: its sentence.
        """
        for place in range(last, min(sentence.last, last + _WHOM_REACH)):
            word = self._clauses.word(place)
            if self._clauses.word(place - 1) == "thay":
                continue  # "làm Giám đốc Sở X thay cho bà B"
            if word in _TO_WHOM or (word in _NAMELY and place == last):
                first = place + 1 + (self._clauses.word(place + 1) == ":")
                found = self._clauses.after(first, sentence)
                if people := [a for a in found if a.is_person]:
                    return people
        return []
