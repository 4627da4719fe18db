"""Who signs, witnesses, gives and gets at a meeting."""

from collections.abc import Sequence
from itertools import pairwise

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.extract.awards.past_awards import PastAwards
from kg.extract.awards.presenters import Presenters
from kg.extract.awards.recipients import Recipients
from kg.extract.clauses.grammar import Act
from kg.extract.clauses.subjects import Subjects
from kg.extract.clauses.verb_shapes import VerbShapes
from kg.extract.meetings.by_kind import FACE_TO_FACE
from kg.extract.meetings.elsewhere import Elsewhere
from kg.extract.meetings.scene import Scene
from kg.extract.roles.both_sides import BothSides
from kg.facts import Role
from kg.text import Sentence

_NO_GIVING = frozenset(("được", "sẽ", "lễ", "nghị", "trình", "buổi"))
_NOT_GETTING = frozenset(
    "thấy nhiệm được định xét thức diện chức trách lời ra biết sự công lại".split()
)
_TAKEN_IN = frozenset("hồ bệnh ca lượt đơn phiếu trường hoa".split())
_COUNTED_REACH = 3  # tokens
_SEEN_REACH = 2

_FOR_TALKING = FACE_TO_FACE | {"press_conference"}
_OCCASION = frozenset(("dịp", "tại", "trong"))
_OPENING = 4  # tokens: "Cũng nhân dịp này"
_DECISION = ("quyết", "định")
_FOR_A_TERM = ("có", "thời", "hạn")
_LONGEST_ACTION = 6  # tokens

Cast = list[tuple[Acting, Role]]
"""Who takes part, and as what."""


def cast(role: Role, actors: Sequence[Acting]) -> Cast:
    """Give actors one role."""
    return [(acting, role) for acting in actors]


def _one_list(named: list[Acting]) -> list[Acting]:
    """ "… cho bà A | Ông B nhấn mạnh": with nothing between them, B opens the next sentence."""
    ends = (at for at in range(1, len(named)) if named[at].start == named[at - 1].end)
    return named[: next(ends, len(named))]


def _is_by_person(presenters: list[Acting]) -> bool:
    return any(presenter.is_person for presenter in presenters)


class Exchanges(VerbShapes):
    """Reads what changes hands at the meetings of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene.reading, scene.clauses)
        self._meetings, self._hearing = scene.meetings, scene.hearing
        self._elsewhere, self._past = Elsewhere(scene), PastAwards(scene)
        self._presenters = Presenters(scene.clauses, scene.reading)
        self._subjects, self._both = Subjects(scene.clauses), BothSides(scene)
        self._recipients = Recipients(scene.reading, scene.clauses)

    def are_over(self, sentence: Sentence) -> bool:
        """ "Ngay sau hội nghị, ông A thông tin với báo chí": he speaks at it no longer."""
        number = self._reading.document.sentence_at[sentence.first]
        return self._hearing.is_told_to_press(number) or self._elsewhere.is_after(sentence)

    def signatories(self, act: Act, sentence: Sentence) -> Cast:
        """ "A và B ký kết chương trình phối hợp"."""
        words = self._reading.kind_words("agreement", sentence)
        planned = self.clauses.word(act.first - 1) in {"sẽ", "sắp"}
        if planned or not any(act.last <= first <= act.last + 6 for _, first, _ in words):
            return []
        apart = self._elsewhere.is_apart(sentence)
        if apart or self._elsewhere.is_reported(act.first, sentence):
            return []
        return cast("signatory", self.clauses.before(act.first, sentence))

    def witnesses(self, act: Act, sentence: Sentence) -> Cast:
        """ "dưới sự chứng kiến của ông A", "ông A chứng kiến lễ ký"."""
        apart = self._elsewhere.is_after(sentence) or self._only_receives(sentence)
        if apart and not self._sees_ceremony(act):
            return []
        if self.is_noun(act):
            signers = self._signers_after(act, sentence)
            seen_by = self.clauses.after(act.last, sentence)
            return cast("witness", [who for who in seen_by if who not in signers])
        if self.opens(act, sentence) and self.opens_list(act, sentence):
            return cast("witness", self.clauses.listed_after(act.last, sentence))
        seen_by = self._both.before(act, sentence) or self._subjects.of(act, sentence)
        return cast("witness", seen_by)

    def _sees_ceremony(self, act: Act) -> bool:
        """ "Sau cuộc hội đàm, hai ông chứng kiến | lễ ký …": it is a meeting of its own."""
        seen = range(act.last, act.last + _SEEN_REACH)
        return any(place in self._meetings.meant_at for place in seen)

    def _signers_after(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "dưới sự chứng kiến của A, | B và C | ký …": who is told right after who sees it."""
        signs = (later for later in self.clauses.acts(sentence) if later.first > act.first)
        verb = next((later for later in signs if "sign" in later.acts), None)
        return self.clauses.before(verb.first, sentence) if verb else []

    def _only_receives(self, sentence: Sentence) -> bool:
        """ "Sau buổi tiếp, ông A chứng kiến …": nothing is signed where a guest is received."""
        number = self._reading.document.sentence_at[sentence.first]
        meant = self._meetings.spoken_of(number)
        return meant is not None and meant.kind.notation == "reception"

    def presenters(self, act: Act, sentence: Sentence) -> Cast:
        """ "Ông A trao bằng khen cho bà B"."""
        if self.clauses.word(act.first - 1) in _NO_GIVING or self.is_noun(act):
            return []
        if self._elsewhere.is_apart(sentence) or self._is_told(act, sentence):
            return []
        presenters = self._presenters.before(act, sentence)
        if (
            not presenters
            or self._was_given(presenters[0], sentence)
            or self._is_work(presenters, sentence)
        ):
            return []
        return [*cast("presenter", presenters), *cast("recipient", self._given_to(act, sentence))]

    def _is_told(self, act: Act, sentence: Sentence) -> bool:
        """ "Ông A cho biết, đến nay Sở B đã trao 9 suất quà": not given where he speaks."""
        said = self.clauses.content_start(sentence)
        spoke = self._reading.actors_in(sentence.first, said) if act.first >= said else ()
        return any(who.is_person for who in spoke)

    def _is_work(self, presenters: list[Acting], sentence: Sentence) -> bool:
        """ "Sở A còn tặng 9 vé xe": of what bodies do, people only speak at a working session."""
        number = self._reading.document.sentence_at[sentence.first]
        meant = self._meetings.spoken_of(number)
        if meant is None or meant.kind.notation not in _FOR_TALKING or _is_by_person(presenters):
            return False
        named = number in self._meetings.of_sentence
        opening = range(sentence.first, sentence.first + _OPENING)
        return not named and all(self.clauses.word(at) not in _OCCASION for at in opening)

    def _was_given(self, presenter: Acting, sentence: Sentence) -> bool:
        """ "Với thành tích trong quá trình công tác, bà B đã được A tặng …": awards of a life."""
        passive = self.clauses.word(presenter.start - 1) == "được"
        return passive and self._past.sums_up(sentence, several=True)

    def _given_to(self, act: Act, sentence: Sentence) -> list[Acting]:
        if appointed := self._appointed(act, sentence):
            return appointed
        for place in range(act.last, sentence.last):
            if self.clauses.word(place) == "cho":
                return _one_list(self.clauses.after(place + 1, sentence))
        return []

    def _appointed(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "trao, công bố Quyết định bổ nhiệm ông A …; bổ nhiệm ông B …": each gets his own."""
        words = [self.clauses.word(at) for at in range(act.first, act.last + len(_DECISION))]
        if _DECISION not in pairwise(words):
            return []
        named = self._reading.actors_in(act.last, sentence.last)
        return [a for a in named if a.is_person and self._is_appointed(a.start, act.last)]

    def _is_appointed(self, place: int, first: int) -> bool:
        """Tell whether a verb of appointment ends at a place: "bổ nhiệm | ông A"."""
        limited = tuple(self.clauses.word(at) for at in range(place - len(_FOR_A_TERM), place))
        end = place - len(_FOR_A_TERM) if limited == _FOR_A_TERM else place
        starts = range(max(first, end - _LONGEST_ACTION), end)
        matches = (lexicon.actions().match(self._reading.tokens, start) for start in starts)
        return any(match is not None and match[1] == end for match in matches)

    def recipients(self, act: Act, sentence: Sentence) -> Cast:
        """ "Bà B nhận bằng khen"."""
        if self.clauses.word(act.last) in _NOT_GETTING or self._takes_in(act):
            return []
        if self._elsewhere.is_apart(sentence):
            return []
        return cast("recipient", self._recipients.getting(act.first, sentence))

    def _takes_in(self, act: Act) -> bool:
        """ "tiếp nhận 333 trường hợp", "tiếp nhận gần 90 hồ sơ": what comes in is no gift."""
        reach = range(act.last, act.last + _COUNTED_REACH)
        counts = next((at for at in reach if self.clauses.word(at)[:1].isdigit()), None)
        near = reach if counts is None else range(counts + 1, counts + 3)
        return any(self.clauses.word(at) in _TAKEN_IN for at in near)
