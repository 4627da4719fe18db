"""Finds who gives: the subject of a verb of giving, and not whom its clause thanks or praises."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.clauses.subjects import Subjects
from kg.extract.reading import Reading
from kg.facts import Area
from kg.text import Sentence

_PLANS = frozenset((("quyết", "định"), ("dự", "kiến"), ("đề", "nghị"), ("đề", "xuất")))

_ANNOUNCES, _DECISION, _PRESENT = "bố", "quyết", "quà"


class Givers:
    """Who gives in one article.

    Args:
        clauses: its verbs and who stands around them.
        reading: the article as read so far.
    """

    def __init__(self, clauses: Clauses, reading: Reading) -> None:
        self._clauses, self._reading = clauses, reading
        self._subjects = Subjects(clauses)

    def before(self, act: Act, sentence: Sentence) -> list[Acting]:
        """Return who gives what a verb gives; nobody where it is only planned."""
        if (self._clauses.word(act.first - 2), self._clauses.word(act.first - 1)) in _PLANS:
            return []
        shared = self._subjects.shared(act, sentence) if self._hands_over(act) else []
        subject = shared or self.subject(act.first, sentence)
        if subject and self._is_no_gift_of(subject[0].start):
            return []
        headline = sentence.kind == "headline"  # "Tỉnh A trao …": some body of it does
        return [giver for giver in subject if not (headline and isinstance(giver.thing, Area))]

    def _hands_over(self, act: Act) -> bool:
        """Tell whether something is given: not in "công bố chỉ số", "thăm, tặng quà gia đình B"."""
        given = self._clauses.word(act.last)
        if self._clauses.word(act.last - 1) == _ANNOUNCES:
            return given == _DECISION
        return given != _PRESENT or self._clauses.word(act.last + 1) == "cho"

    def _is_no_gift_of(self, place: int) -> bool:
        """ "những lá cờ mà | A trao tặng", "được đề nghị | A tặng": told aside or only meant."""
        before = (self._clauses.word(place - 2), self._clauses.word(place - 1))
        return before[1] == "mà" or before in _PLANS

    def subject(self, verb: int, sentence: Sentence) -> list[Acting]:
        """Return who is the subject of a verb of giving, planned or not."""
        subject = self._clauses.before(verb, sentence)
        if subject and self._clauses.word(subject[0].start - 1) == "của":
            return self._opening(subject[0], sentence)
        return subject

    def _opening(self, owner: Acting, sentence: Sentence) -> list[Acting]:
        """ "Bà A cảm ơn sự giúp đỡ của ông B và tặng …": A gives; else the owner himself."""
        named = self._reading.actors_in(sentence.first, owner.start)
        acts = {act.first for act in self._clauses.acts(sentence) if act.first < owner.start}
        acting = [
            giver for giver in named
            if giver.is_person and any(giver.end <= act <= giver.end + 1 for act in acts)
        ]  # fmt: skip
        return acting[-1:] or [owner]
