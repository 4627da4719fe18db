"""Who speaks at a meeting, by a verb of speaking or by what is told there."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act
from kg.extract.clauses.subjects import Subjects
from kg.extract.clauses.verb_shapes import VerbShapes
from kg.extract.meetings.scene import Scene
from kg.extract.roles.exchanges import Cast, Exchanges, cast
from kg.facts import Area
from kg.text import Sentence

_REPORT = ("báo", "cáo")
_ORDERS = "giao"
_ASKS = frozenset((("yêu", "cầu"), ("đề", "nghị"), ("chỉ", "đạo")))
_OF_PAPERS = frozenset("theo có bản nhật chỉnh thiện dự".split())
_OPENS = frozenset(("tại", "phát"))
_OPENING = 6  # tokens


class Speeches(VerbShapes):
    """Reads who speaks at the meetings of one article.

    Args:
        scene: the article with its verbs and meetings.
        exchanges: what changes hands there.
        subjects: who shares several verbs.
    """

    def __init__(self, scene: Scene, exchanges: Exchanges, subjects: Subjects) -> None:
        super().__init__(scene.reading, scene.clauses)
        self._meetings, self._exchanges, self._subjects = scene.meetings, exchanges, subjects

    def speakers(self, act: Act, sentence: Sentence) -> Cast:
        """ "Phát biểu tại hội nghị, ông A …", "Tại hội nghị, ông A phát biểu"."""
        if self._exchanges.are_over(sentence) or self._is_paper(act, sentence):
            return []
        if "discuss" in act.acts and self.clauses.word(act.first - 1) == "được":
            return []  # "Ông A được giới thiệu …"
        heads = self._is_in_capitals(act, sentence)  # after a legend that ends without a mark
        listed = "discuss" not in act.acts
        subject = [] if heads else self.clauses.speakers(act.first, sentence, listed=listed)
        if listed and not heads:
            subject = self._subjects.shared(act, sentence) or subject
        if not subject and (heads or self.opens(act, sentence)):
            subject = self._telling(act, sentence) or self._speaking_next(act, sentence)
        if subject and self._is_ordered(subject[0]):
            return []
        discusses = "discuss" in act.acts
        discusses |= act.first >= self.clauses.content_start(sentence)  # "A giao B báo cáo"
        return cast("speaker", [a for a in subject if a.is_person or not discusses])

    def _is_ordered(self, acting: Acting) -> bool:
        """ "giao | Sở A chủ trì, báo cáo …", "yêu cầu | Sở A báo cáo": to be done after it."""
        before = (self.clauses.word(acting.start - 2), self.clauses.word(acting.start - 1))
        return before[1] == _ORDERS or before in _ASKS

    def _is_paper(self, act: Act, sentence: Sentence) -> bool:
        """ "Theo báo cáo của Sở A", "Sở A đã có báo cáo", "Tờ trình, Báo cáo": nobody speaks."""
        verb = (self.clauses.word(act.first), self.clauses.word(act.first + 1))
        titled = self._is_in_capitals(act, sentence) and self.clauses.word(act.last) != "tại"
        named = titled or self.clauses.word(act.last) == "của"
        return verb == _REPORT and (named or self.clauses.word(act.first - 1) in _OF_PAPERS)

    def _is_in_capitals(self, act: Act, sentence: Sentence) -> bool:
        """ "Tờ trình, Báo cáo …", "… quà của Sở A Phát biểu tại lễ trao, bà B"."""
        return act.first > sentence.first and self._reading.tokens[act.first].capital

    def _telling(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Phát biểu giao nhiệm vụ cho các ông A, B, bà C nhấn mạnh": who says what is said."""
        later = (other for other in self.clauses.acts(sentence) if other.first > act.last)
        told = next((other for other in later if "tell" in other.acts), None)
        who = self.clauses.speakers(told.first, sentence) if told is not None else []
        return [acting for acting in who if acting.is_person]

    def _speaking_next(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Báo cáo tại đại hội, | ông A …", "…, đại diện Sở B …", "…, Sở B cho biết …"."""
        following = self.first_after_comma(act, sentence)
        tells = {other.first for other in self.clauses.acts(sentence) if "tell" in other.acts}
        return [
            a
            for a in following
            if a.is_person or self.clauses.is_represented(a) or {a.end, a.end + 1} & tells
        ]

    def tellers(self, act: Act, sentence: Sentence) -> Cast:
        """ "Tại hội nghị, ông A nhấn mạnh …": what is said at a meeting is said by a speaker."""
        opening = self._reading.tokens[sentence.first : sentence.first + _OPENING]
        number = self._reading.document.sentence_at[sentence.first]
        named = number in self._meetings.of_sentence
        if not named or not _OPENS & {token.key for token in opening}:
            return []
        if act.first >= self.clauses.content_start(sentence):
            return []  # "… cho biết: Bộ B đánh giá cao": said of others
        said = self.clauses.speakers(act.first, sentence)
        said = [a for a in said if a.is_person or self.clauses.word(a.start - 1) != "cùng"]
        return cast("speaker", [a for a in said if not isinstance(a.thing, Area)])
