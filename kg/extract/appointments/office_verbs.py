"""Which verb of a sentence a post is entered or left by, and whether that has come to pass."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from kg import lexicon
from kg.extract.appointments.appointees import Verb
from kg.extract.appointments.past_years import is_history
from kg.extract.appointments.proposals import is_proposed
from kg.extract.appointments.unsaid import LONGEST_OFFICE, OFFICE, WITHIN_OFFICE, is_told
from kg.extract.clauses.grammar import Clauses
from kg.extract.mentions import PostMention
from kg.extract.posts.counted import is_counted
from kg.extract.reading import Reading
from kg.facts import Action
from kg.text import Sentence

LEAVES = lexicon.actions_that("leave")
_NAMES_OFFICE = frozenset(
    "giữ chức danh vụ kết quả lại bổ sung việc thêm các vào là trở thành có thời hạn".split()
)
_JOINS_OFFICES = frozenset((",", "và", "kiêm", "đồng", "thời"))
_HOLDS_ALREADY = frozenset("làm giữ tham đến về sang".split())
_NOT_YET = frozenset(("để", "sẽ", "sắp"))
_DISCUSSED = ("ý kiến về", "đề xuất", "kiến nghị", "dự thảo", "xem xét việc", "thảo luận về",
              "tờ trình về", "họp bàn", "bàn về", "làm thủ tục")  # fmt: skip
_MATTERS = frozenset(("việc", "về"))
_PARTS = frozenset((",", "-", ")"))
_HOLDS_NOW = frozenset(("hiện", "đang", "rời"))
_ONCE = "từng"
_TAKES = frozenset(("là", "cho"))
_MOVES = frozenset(("để", "về", "sang"))
_GIVES = frozenset(("cử", "giao"))  # most that is given is no post
_ELECTIONS = frozenset("bầu ứng đề tranh".split())  # "kết quả bầu | cử Tổng thống A"
_NEAR = 8
_PURPOSE = 6
_LONGEST_JOINT = 3
_LONGEST_PROPOSAL = 30
REACH = 70


class OfficeVerbs:
    """The verbs of appointment of one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def within(self, sentence: Sentence) -> list[Verb]:
        """Return those of a sentence; one right after a leave is part of it.

        In "thôi làm nhiệm vụ biệt phái" no one is sent anywhere.
        """
        tokens = self._reading.tokens
        found: list[Verb] = []
        for place in self._reading.phrases.within("actions", sentence.first, sentence.last):
            match = lexicon.actions().match(tokens, place)
            if not match or (found and place < found[-1].last):
                continue
            if match[1] - place == 1 and self._is_no_post_given(place, sentence):
                continue
            if found and place == found[-1].last and found[-1].action in LEAVES:
                found[-1] = Verb(found[-1].action, found[-1].first, match[1])
            elif found and self._is_end_of_work(found[-1], match[0], place):
                found[-1] = Verb("retired", found[-1].first, found[-1].last)
            else:
                found.append(Verb(match[0], place, match[1]))
        return found

    def _is_no_post_given(self, place: int, sentence: Sentence) -> bool:
        """ "giao | Sở X chủ trì", "bầu | cử", unlike "cử | ông A giữ chức …"."""
        if self._clauses.word(place) not in _GIVES:
            return False
        actors = self._reading.actors_in(place + 1, sentence.last)
        named = bool(actors) and actors[0].is_person and actors[0].start == place + 1
        return not named or self._clauses.word(place - 1) in _ELECTIONS

    def _is_end_of_work(self, verb: Verb, action: Action, place: int) -> bool:
        """ "thôi giữ chức Giám đốc Sở X để nghỉ hưu": he retires from it."""
        ends = verb.action == "resigned" and action == "retired"
        return ends and self._clauses.word(place - 1) == "để"

    def of(
        self, post: PostMention, verbs: Sequence[Verb], posts: Sequence[PostMention],
        sentence: Sentence,
    ) -> Verb | None:  # fmt: skip
        """Return the verb by which a post is entered or left, if any.

        Args:
            post: the post.
            verbs: the verbs of its sentence.
            posts: the posts of its sentence.
            sentence: the sentence.
        """
        near = [v for v in verbs if v.last <= post.first and post.first - v.last <= REACH]
        if near and self.is_proposed(near[-1].last, post.first):
            return None
        if near and self._is_news_after(near[-1], post, sentence):
            return None
        if near and self._is_next(post, near[-1], posts):
            return Verb("appointed", near[-1].first, near[-1].last)
        entered = self._is_entered(post.first, near[-1].last if near else sentence.first)
        if near and (entered or self._is_object(post, near[-1], sentence)):
            return near[-1]
        after = [v for v in verbs if 0 <= v.first - post.last <= 1]
        decides = self._clauses.word(post.first - 1) == "được"  # "được Thủ tướng bổ nhiệm là …"
        after = [] if decides or self._clauses.word(post.last) in _PARTS else after
        if after and self._clauses.word(after[0].last) in _TAKES:
            return after[0]
        if not verbs and entered and is_told(self._reading, post, sentence):
            return Verb("appointed", post.first - 1, post.first, is_said=False)
        return None

    def is_joined(self, post: PostMention, before: PostMention, sentence: Sentence) -> bool:
        """Tell whether a post goes with the one before: "thôi giữ chức Bí thư và Chủ tịch"."""
        between = self._reading.tokens[before.last : post.first]
        joined = 0 < len(between) <= _LONGEST_JOINT and all(
            token.key in _JOINS_OFFICES for token in between
        )
        return joined and not self._is_held(post, sentence)

    def is_entered(self, first: int) -> bool:
        """Tell whether "giữ chức" or the like stands right before a post.

        Args:
            first: where the post begins.
        """
        return self._is_entered(first, first - LONGEST_OFFICE)

    def is_proposed(self, first: int, last: int) -> bool:
        """ "…; giới thiệu ông A để hiệp thương giữ chức B": A does not hold the post yet.

        Args:
            first: where the words before the post begin.
            last: where the post begins.
        """
        words = self._reading.document.keys[first:last]
        return ("giới", "thiệu") in pairwise(words)

    def is_meant(self, verb: Verb) -> bool:
        """ "được giới thiệu để bầu …", "cho ý kiến về việc miễn nhiệm …": not yet done."""
        before = [self._clauses.word(place) for place in range(verb.first - _NEAR, verb.first)]
        discussed = any(f" {words} " in f" {' '.join(before)} " for words in _DISCUSSED)
        to_come = "sẽ" in before and bool(_MATTERS & set(before[-2:]))  # "sẽ báo cáo về việc"
        to_come |= "sẽ" in takewhile(lambda word: word != ",", reversed(before))
        soon = to_come or bool(_NOT_YET & set(before[-3:]))
        may = before[-1:] == ["quyền"] and before[-2:-1] != ["ủy"]  # "không có quyền cách chức"
        weighed = is_proposed(self._reading, verb) or self._is_put_forward(verb)
        return discussed or soon or may or weighed

    def _is_put_forward(self, verb: Verb) -> bool:
        """ "giới thiệu để Ủy ban hiệp thương cử …", "được giới thiệu tái cử": not decided."""
        if self._clauses.word(verb.first - 1) in {",", "và"}:
            return False
        for place in range(verb.first - 1, max(0, verb.first - _LONGEST_PROPOSAL), -1):
            if self._clauses.word(place) in {";", "."}:
                return False
            if (self._clauses.word(place - 1), self._clauses.word(place)) == ("giới", "thiệu"):
                between = [self._clauses.word(at) for at in range(place + 1, verb.first)]
                return "để" in between or len(between) <= 1
        return False

    def is_background(self, verb: Verb) -> bool:
        """ "Trước khi được bổ nhiệm …", "bà từng được giao giữ chức …": before the news."""
        return self._is_set_before(verb) or _ONCE in {
            self._clauses.word(verb.first - step) for step in (1, 2)
        }

    def _is_set_before(self, verb: Verb) -> bool:
        words = [self._clauses.word(place) for place in range(verb.first - 3, verb.first + 1)]
        return ("trước", "khi") in pairwise(words)

    def _is_news_after(self, verb: Verb, post: PostMention, sentence: Sentence) -> bool:
        """ "Trước khi được bổ nhiệm làm Giám đốc Sở X, …": the news is told elsewhere."""
        parted = any(token.text == "," for token in self._reading.tokens[verb.last : post.first])
        past = parted or is_history(self._reading, sentence)
        return self._is_set_before(verb) and not past

    def _is_entered(self, first: int, after: int) -> bool:
        """Tell whether "giữ chức", "làm" or the like, but not "hiện giữ", stands before a post."""
        entered = False
        for place in range(first - 1, max(after - 1, first - LONGEST_OFFICE), -1):
            word = self._clauses.word(place)
            if word in _HOLDS_NOW:
                return False
            entered = entered or word in OFFICE
            if word not in WITHIN_OFFICE:
                break
        return entered

    def _is_next(self, post: PostMention, verb: Verb, posts: Sequence[PostMention]) -> bool:
        """ "thôi giữ chức A để giữ chức B", "… A, giữ chức B": out of one post into the next."""
        if verb.action not in LEAVES or not self._is_entered(post.first, verb.last):
            return False
        first = max(verb.last, post.first - _PURPOSE)
        before = {self._clauses.word(place) for place in range(first, post.first)}
        left = any(verb.last <= other.first and other.last < post.first for other in posts)
        return left or bool(_MOVES & before)

    def _is_object(self, post: PostMention, verb: Verb, sentence: Sentence) -> bool:
        """ "bổ nhiệm Giám đốc Sở X", "bổ nhiệm 2 Thẩm phán", "cách chức Giám đốc Sở X ông A"."""
        last = post.first - is_counted(self._reading.tokens, post.first)
        between = self._reading.tokens[verb.last : last]
        names = all(token.key in _NAMES_OFFICE for token in between)
        return names and (verb.action == "dismissed" or not self._is_held(post, sentence))

    def _is_held(self, post: PostMention, sentence: Sentence) -> bool:
        """ "chỉ định Thứ trưởng Bộ X A làm …": who is appointed holds this post already."""
        if post.last >= sentence.last:
            return False
        following = self._reading.tokens[post.last]
        of_body = bool(self._reading.bodies_in(post.last, post.last + 1))  # "Tổng Bí thư | BCH"
        return (following.capital and not of_body) or following.key in _HOLDS_ALREADY
