"""Finds who enters or leaves a post: "bổ nhiệm ông A giữ chức Giám đốc Sở X"."""

from dataclasses import dataclass

from kg import lexicon
from kg.extract.actors import Acting
from kg.extract.gatherings import Gathering
from kg.extract.mentions import PostMention
from kg.extract.scene import Scene
from kg.facts import Action, Actor, Body, Evidence, Person, Post
from kg.text import Sentence

_OFFICE = frozenset("giữ chức làm khỏi đảm".split())
_WITHIN_OFFICE = _OFFICE | frozenset("vụ danh nhận nhiệm các vào vị trí cương".split())
_NAMES_OFFICE = frozenset("giữ chức danh vụ kết quả lại bổ sung việc thêm các vào".split())
_TO_WHOM = frozenset(("cho", "với"))
_NOT_YET = frozenset(("để", "sẽ", "sắp"))
_SUMS_UP = (("theo", "đó"), ("cụ", "thể"), ("theo", "quyết"))
_HANDS_OVER = frozenset(("trao", "công", "triển"))
_LONGEST_OFFICE = 5
_REACH = 70
_LONGEST_NEWS = 9  # months
_WHOM_REACH = 12


@dataclass(eq=False)
class Change:
    """A person entering or leaving a post."""

    person: Person
    post: Post
    action: Action
    decided_by: Actor | None
    gathering: Gathering | None
    evidence: Evidence
    is_news: bool = True


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb of appointment in tokens ``[first, last)``."""

    action: Action
    first: int
    last: int


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
        verbs = self._verbs(sentence)
        self._leave(number, sentence, verbs)
        for post in self._posts.get(number, ()):
            verb = self._verb_of(post, verbs, sentence)
            if verb is None or self._is_meant(verb):
                continue
            for person in self._people_of(post, verb, sentence):
                self._keep(number, verb, sentence, person, self._reading.things.post(post))

    def _verbs(self, sentence: Sentence) -> list[_Verb]:
        tokens = self._reading.tokens
        found: list[_Verb] = []
        for place in lexicon.actions().openings(tokens, sentence.first, sentence.last):
            match = lexicon.actions().match(tokens, place)
            if match and not (found and place < found[-1].last):
                found.append(_Verb(match[0], place, match[1]))  # type: ignore[arg-type]
        return found

    # ---- which verb ------------------------------------------------------------------------

    def _verb_of(self, post: PostMention, verbs: list[_Verb], sentence: Sentence) -> _Verb | None:
        """The verb by which a post is entered or left."""
        near = [v for v in verbs if v.last <= post.first and post.first - v.last <= _REACH]
        if near and (self._is_entered(post.first) or self._is_object(post, near[-1])):
            return near[-1]
        if not verbs and self._is_entered(post.first) and self._sums_up(sentence):
            return _Verb("appointed", post.first - 1, post.first)
        return None

    def _is_entered(self, first: int) -> bool:
        """Tell whether "giữ chức", "làm" or the like stands right before a post."""
        for place in range(first - 1, first - _LONGEST_OFFICE, -1):
            if self._clauses.word(place) in _OFFICE:
                return True
            if self._clauses.word(place) not in _WITHIN_OFFICE:
                return False
        return False

    def _is_object(self, post: PostMention, verb: _Verb) -> bool:
        """ "bổ nhiệm Giám đốc Sở X", "miễn nhiệm chức danh Phó Chủ tịch", "tái đắc cử Bí thư"."""
        between = self._reading.tokens[verb.last : post.first]
        return all(token.key in _NAMES_OFFICE for token in between)

    def _sums_up(self, sentence: Sentence) -> bool:
        """ "Theo đó, ông A giữ chức …": the decision was told in the sentence before."""
        return (
            self._clauses.word(sentence.first),
            self._clauses.word(sentence.first + 1),
        ) in _SUMS_UP

    def _is_meant(self, verb: _Verb) -> bool:
        """ "được giới thiệu để bầu …": not yet done."""
        before = {self._clauses.word(place) for place in range(verb.first - 3, verb.first)}
        return bool(_NOT_YET & before)

    def _is_history(self, sentence: Sentence) -> bool:
        """ "được bổ nhiệm làm Thứ trưởng năm 2008": told of another year in a life."""
        year = self._reading.published.year
        dates = [d.iso for d in self._reading.dates if sentence.first <= d.first < sentence.last]
        told = [self._age(iso) for iso in dates if not iso.startswith("--")]
        told += [
            self._age(self._clauses.word(place + 1))
            for place in range(sentence.first, sentence.last - 1)
            if self._clauses.word(place) == "năm" and self._clauses.word(place + 1).isdigit()
        ]
        return year is not None and bool(told) and all(age > _LONGEST_NEWS for age in told)

    def _age(self, iso: str) -> int:
        """How many months lie between a day, month or year and the publication, at least."""
        year, month = self._reading.published.year or 0, self._reading.published.month
        if len(iso) >= len("2016-04") and month is not None:
            return abs(12 * (year - int(iso[:4])) + month - int(iso[5:7]))
        return 12 * max(0, abs(year - int(iso[:4])) - 1) if len(iso) >= len("2016") else 0

    # ---- who -------------------------------------------------------------------------------

    def _people_of(self, post: PostMention, verb: _Verb, sentence: Sentence) -> list[Acting]:
        """Those between the verb and the post, else named after it, else the verb's subject."""
        people = [a for a in self._reading.actors_in(sentence.first, sentence.last) if a.is_person]
        inside = [a for a in people if verb.last <= a.first < post.first]
        earlier = [a for a in people if a.first < verb.first and not self._decides(a, verb)]
        return (
            self._listed(inside)
            or self._to_whom(post, sentence)
            or self._listed(earlier)
            or [a for a in people if a.first > post.last][:1]
        )

    def _decides(self, acting: Acting, verb: _Verb) -> bool:
        """ "được Chủ tịch nước bổ nhiệm", "quyết định của Chủ tịch nước": the decider."""
        before = self._clauses.word(acting.start - 1)
        return before in {"của", "do"} or (before == "được" and acting.end == verb.first)

    def _listed(self, people: list[Acting]) -> list[Acting]:
        """The last of some people, and those in one list with him or her."""
        listed = people[-1:]
        for person in reversed(people[:-1]):
            if self._has_own_office(person) or not self._clauses.is_list(person, listed[0]):
                break
            listed.insert(0, person)
        return listed

    def _has_own_office(self, person: Acting) -> bool:
        """ "ông A giữ chức X và bà B giữ chức Y": the post of one is not the other's."""
        reach = range(person.last, person.end)
        return any(self._clauses.word(at) in {"giữ", "làm"} for at in reach)

    def _to_whom(self, post: PostMention, sentence: Sentence) -> list[Acting]:
        """ "… Phó Chủ tịch UBND tỉnh đối với ông A", "… cho ông A và bà B"."""
        for place in range(post.last, min(sentence.last, post.last + _WHOM_REACH)):
            if self._clauses.word(place) in _TO_WHOM:
                found = self._clauses.after(place + 1, sentence)
                if people := [a for a in found if a.is_person]:
                    return people
        return []

    def _leave(self, number: int, sentence: Sentence, verbs: list[_Verb]) -> None:
        """ "Ông A, Trưởng ban X, nghỉ hưu": the post left is the one beside the name."""
        for verb in verbs:
            if verb.action not in {"retired", "resigned"}:
                continue
            for acting in self._clauses.before(verb.first, sentence)[-1:]:
                if acting.is_person and acting.posts:
                    self._keep(number, verb, sentence, acting, acting.posts[-1])

    # ---- by whom ---------------------------------------------------------------------------

    def _decider(self, verb: _Verb, sentence: Sentence) -> Actor | None:
        """ "được Ban Bí thư chỉ định"; "Chủ tịch UBND tỉnh quyết định bổ nhiệm …"."""
        subject = self._clauses.before(verb.first, sentence)
        near = next((a for a in reversed(subject) if not a.is_person), None)
        if near is None or self._only_hands_over(near, verb):
            return None
        holds = near.rule == "holder_of_post" and near.posts
        decider = near.posts[0] if holds else near.thing
        return decider if isinstance(decider, Body | Post) else None

    def _only_hands_over(self, acting: Acting, verb: _Verb) -> bool:
        """ "trao quyết định bổ nhiệm": who brings a decision has not made it."""
        between = {self._clauses.word(place) for place in range(acting.end, verb.first)}
        return bool(_HANDS_OVER & between)

    def _keep(
        self, number: int, verb: _Verb, sentence: Sentence, person: Acting, post: Post
    ) -> None:
        assert isinstance(person.thing, Person)
        if any(c.person == person.thing and c.post == post for c in self.all):
            return
        evidence = self._reading.evidence(
            min(verb.first, person.start), sentence.last, "change_of_post"
        )
        self.all.append(
            Change(
                person.thing, post, verb.action, self._decider(verb, sentence),
                self._gatherings.spoken_of(number), evidence,
                not self._is_history(sentence),
            )
        )  # fmt: skip
