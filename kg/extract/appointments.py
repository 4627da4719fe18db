"""Finds who enters or leaves a post: "bổ nhiệm ông A giữ chức Giám đốc Sở X"."""

from dataclasses import dataclass
from itertools import pairwise

from kg import lexicon
from kg.extract.actors import Acting
from kg.extract.appointees import Appointees, Verb
from kg.extract.delegations import DELEGATION, DEPUTY
from kg.extract.gathering import Gathering
from kg.extract.mentions import BodyMention, PostMention
from kg.extract.past_years import is_history
from kg.extract.scene import Scene
from kg.facts import Action, Actor, Body, Evidence, Person, Post
from kg.text import Sentence

_COMMITTEES = frozenset(
    ("Ban Chấp hành", "Ban Thường vụ", "Ban Chấp hành Trung ương Đảng", DELEGATION)
)
_JOINS = frozenset(("appointed", "elected", "transferred"))
_OFFICE = frozenset("giữ chức làm khỏi đảm nhiệm".split())
_WITHIN_OFFICE = _OFFICE | frozenset("vụ danh nhận nhiệm các vào vị trí cương".split())
_NAMES_OFFICE = frozenset("giữ chức danh vụ kết quả lại bổ sung việc thêm các vào".split())
_NOT_YET = frozenset(("để", "sẽ", "sắp"))
_NEAR = 8
_DISCUSSED = ("ý kiến về", "đề xuất", "kiến nghị")
_SUMS_UP = (("theo", "đó"), ("cụ", "thể"), ("theo", "quyết"))
_HANDS_OVER = frozenset(("trao", "công", "triển"))
_LEAVES = frozenset(("dismissed", "resigned", "retired"))
_TAKES = frozenset(("là", "cho"))
_MOVES = frozenset(("để", "về", "sang"))
_PURPOSE = 6
_LONGEST_OFFICE = 5
_REACH = 70


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


class Changes:
    """The appointments of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._gatherings = scene.gatherings
        self.all: list[Change] = []
        self._appointees = Appointees(scene.reading, scene.clauses)
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
            if verb is not None and not self._is_meant(verb):
                self._enter(number, sentence, verb, post)
        self._join_committees(number, sentence, verbs)

    def _enter(self, number: int, sentence: Sentence, verb: Verb, post: PostMention) -> None:
        """Keep who enters a post; of as many posts as people each enters one."""
        people = self._appointees.of(post, verb, sentence)
        run = self._appointees.run(post, self._posts[number])
        entered = (
            zip(run, people, strict=True)
            if len(run) == len(people) > 1
            else ((post, person) for person in people)
        )
        for each, person in entered:
            self._keep(number, verb, sentence, person, self._reading.things.post(each))

    def _verbs(self, sentence: Sentence) -> list[Verb]:
        tokens = self._reading.tokens
        found: list[Verb] = []
        for place in self._reading.openings.within("actions", sentence.first, sentence.last):
            match = lexicon.actions().match(tokens, place)
            if match and not (found and place < found[-1].last):
                found.append(Verb(match[0], place, match[1]))  # type: ignore[arg-type]
        return found

    def _join_committees(self, number: int, sentence: Sentence, verbs: list[Verb]) -> None:
        """ "chỉ định ông A tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy": a member of each."""
        joined = sentence.first
        for body in self._reading.scan.bodies:
            if (
                not sentence.first <= body.first < sentence.last
                or body.head.name not in _COMMITTEES
            ):
                continue
            near = [v for v in verbs if 0 < body.first - v.last <= _REACH and v.action in _JOINS]
            if not near or self._is_meant(near[-1]) or not self._is_joined(body.first, joined):
                continue
            joined = body.last
            post = Post(
                DEPUTY if body.head.name == DELEGATION else "Ủy viên",
                self._reading.things.body(body) or self._seat_after(body, sentence),
            )
            mention = PostMention(body.first, body.last, post.title)
            for person in self._appointees.of(mention, near[-1], sentence):
                self._keep(number, near[-1], sentence, person, post)

    def _is_joined(self, first: int, before: int) -> bool:
        """Tell whether "tham gia" stands before a committee, or another committee and a comma."""
        words = self._clauses.word(first - 2), self._clauses.word(first - 1)
        listed = before == first - 1 and words[1] in {",", "và"}
        return words == ("tham", "gia") or words[1] == "vào" or listed

    def _seat_after(self, body: BodyMention, sentence: Sentence) -> Body | None:
        """The party committee that the next post of the sentence names."""
        number = self._reading.document.sentence_at[sentence.first]
        later = (post for post in self._posts.get(number, ()) if post.first > body.first)
        bodies = (self._reading.things.post(post).body for post in later)
        return next((found for found in bodies if found is not None), None)

    # ---- which verb ------------------------------------------------------------------------

    def _verb_of(self, post: PostMention, verbs: list[Verb], sentence: Sentence) -> Verb | None:
        """The verb by which a post is entered or left."""
        near = [v for v in verbs if v.last <= post.first and post.first - v.last <= _REACH]
        if near and self._is_proposed(near[-1].last, post.first):
            return None
        if near and self._is_next(post, near[-1]):
            return Verb("appointed", near[-1].first, near[-1].last)
        if near and (self._is_entered(post.first) or self._is_object(post, near[-1])):
            return near[-1]
        after = [v for v in verbs if 0 <= v.first - post.last <= 1]
        if after and self._clauses.word(after[0].last) in _TAKES:
            return after[0]
        if not verbs and self._is_entered(post.first) and self._sums_up(sentence):
            return Verb("appointed", post.first - 1, post.first)
        return None

    def _is_entered(self, first: int) -> bool:
        """Tell whether "giữ chức", "làm" or the like stands right before a post."""
        for place in range(first - 1, first - _LONGEST_OFFICE, -1):
            if self._clauses.word(place) in _OFFICE:
                return True
            if self._clauses.word(place) not in _WITHIN_OFFICE:
                return False
        return False

    def _is_next(self, post: PostMention, verb: Verb) -> bool:
        """ "thôi giữ chức A để giữ chức B", "… về làm B": out of one post into the next."""
        first = max(verb.last, post.first - _PURPOSE)
        before = {self._clauses.word(place) for place in range(first, post.first)}
        return verb.action in _LEAVES and bool(_MOVES & before) and self._is_entered(post.first)

    def _is_proposed(self, first: int, last: int) -> bool:
        """ "…; giới thiệu ông A để hiệp thương giữ chức B": A does not hold the post yet."""
        words = [token.key for token in self._reading.tokens[first:last]]
        return ("giới", "thiệu") in pairwise(words)

    def _is_object(self, post: PostMention, verb: Verb) -> bool:
        """ "bổ nhiệm Giám đốc Sở X", "miễn nhiệm chức danh Phó Chủ tịch", "tái đắc cử Bí thư"."""
        between = self._reading.tokens[verb.last : post.first]
        return all(token.key in _NAMES_OFFICE for token in between)

    def _sums_up(self, sentence: Sentence) -> bool:
        """ "Theo đó, ông A giữ chức …": the decision was told in the sentence before."""
        return (
            self._clauses.word(sentence.first),
            self._clauses.word(sentence.first + 1),
        ) in _SUMS_UP

    def _is_meant(self, verb: Verb) -> bool:
        """ "được giới thiệu để bầu …", "cho ý kiến về việc miễn nhiệm …": not yet done."""
        before = [self._clauses.word(place) for place in range(verb.first - _NEAR, verb.first)]
        discussed = any(f" {words} " in f" {' '.join(before)} " for words in _DISCUSSED)
        return discussed or bool(_NOT_YET & set(before[-3:]))

    # ---- who -------------------------------------------------------------------------------

    def _leave(self, number: int, sentence: Sentence, verbs: list[Verb]) -> None:
        """ "Ông A, Trưởng ban X, nghỉ hưu": the post left is the one beside the name."""
        for verb in verbs:
            if verb.action not in {"retired", "resigned"}:
                continue
            for acting in self._clauses.before(verb.first, sentence)[-1:]:
                if acting.is_person and acting.posts:
                    self._keep(number, verb, sentence, acting, acting.posts[-1])

    # ---- by whom ---------------------------------------------------------------------------

    def _decider(self, verb: Verb, sentence: Sentence) -> Actor | None:
        """ "được Ban Bí thư chỉ định"; "Chủ tịch UBND tỉnh quyết định bổ nhiệm …"."""
        subject = self._clauses.before(verb.first, sentence)
        near = next((a for a in reversed(subject) if not a.is_person), None)
        if self._clauses.word(verb.first) == "được":  # "chủ tịch được chọn là": by others
            return None
        if near is None or self._only_hands_over(near, verb):
            return None
        holds = near.rule == "holder_of_post" and near.posts
        decider = near.posts[0] if holds else near.thing
        return decider if isinstance(decider, Body | Post) else None

    def _only_hands_over(self, acting: Acting, verb: Verb) -> bool:
        """ "trao quyết định bổ nhiệm": who brings a decision has not made it."""
        between = {self._clauses.word(place) for place in range(acting.end, verb.first)}
        return bool(_HANDS_OVER & between)

    def _keep(
        self, number: int, verb: Verb, sentence: Sentence, person: Acting, post: Post
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
                not is_history(self._reading, sentence),
            )
        )  # fmt: skip
