"""Finds who gives: the subject of a verb of giving, and not whom its clause thanks or praises."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.clauses.subjects import Subjects
from kg.extract.reading import Reading
from kg.facts import Area
from kg.text import Sentence

_PLANS = frozenset((("quyết", "định"), ("dự", "kiến"), ("đề", "nghị"), ("đề", "xuất")))

_IN_NAME_OF = frozenset((("thay", "mặt"), ("đại", "diện"), ("ủy", "quyền")))
_NAMES_REACH = 5  # tokens: "thay mặt | lãnh đạo các | Sở A"
_ASIDE = frozenset(("mà", "ơn"))
_TO = "cho"
_ANNOUNCES, _DECISION, _PRESENT = "bố", "quyết", "quà"


class Presenters:
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
        planned = (self._clauses.word(act.first - 2), self._clauses.word(act.first - 1)) in _PLANS
        if planned or self._opens_next(act, sentence):
            return []
        shared = self._subjects.shared(act, sentence) if self._hands_over(act) else []
        subject = shared or self.subject(act.first, sentence)
        subject = self._sent(act.first, sentence) or subject
        if subject and self._clauses.word(subject[0].start - 1) == _TO:
            subject = self._presenter_before(act, sentence)
        if subject and self._is_no_gift_of(subject[0].start):
            return []
        headline = sentence.kind == "headline"  # "Tỉnh A trao …": some body of it does
        return [
            presenter
            for presenter in subject
            if not (headline and isinstance(presenter.thing, Area))
        ]

    def _presenter_before(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "A trao Huy hiệu cho ông B và | trao Bằng khen cho bà C": A, and not who got one."""
        acts = (other for other in self._clauses.acts(sentence) if other.first < act.first)
        gave = [other for other in acts if "present" in other.acts]
        return self.before(gave[-1], sentence) if gave else []

    def _opens_next(self, act: Act, sentence: Sentence) -> bool:
        """ "Bà A chúc mừng ông B | Trao quyết định cho …": a sentence that ran into the next."""
        runs_on = self._clauses.word(act.first - 1)[-1:].isalnum() and act.first > sentence.first
        return runs_on and self._reading.tokens[act.first].capital

    def represented(self, verb: int, sentence: Sentence) -> list[Acting]:
        """Return in whose name the subject gives: "Ông A thay mặt | Sở B | trao …".

        Args:
            verb: where a verb of giving begins.
            sentence: its sentence.
        """
        place = self._name_place(verb, sentence)
        named = self._reading.actors_in(place, verb) if place else []
        near = bool(named) and named[0].start - place <= _NAMES_REACH
        return named[:1] if near and not named[0].is_person else []

    def _sent(self, verb: int, sentence: Sentence) -> list[Acting]:
        """ "Ông A | thay mặt Sở B trao …": who gives in the name of others."""
        if not self.represented(verb, sentence):
            return []
        named = self._reading.actors_in(sentence.first, self._name_place(verb, sentence))
        people = [who for who in named if who.is_person]
        if people and self._clauses.word(people[-1].start - 1) == "của":
            return self._opening(people[-1], sentence)
        return people[-1:]

    def _name_place(self, verb: int, sentence: Sentence) -> int:
        """The token after the last "thay mặt" before a verb, past the opening; 0 if none."""
        for place in range(verb - 1, sentence.first + 1, -1):
            if (self._clauses.word(place - 1), self._clauses.word(place)) in _IN_NAME_OF:
                return place + 1
        return 0

    def _hands_over(self, act: Act) -> bool:
        """Tell whether something is given: not in "công bố chỉ số", "thăm, tặng quà gia đình B"."""
        given = self._clauses.word(act.last)
        if self._clauses.word(act.last - 1) == _ANNOUNCES:
            return given == _DECISION
        return given != _PRESENT or self._clauses.word(act.last + 1) == "cho"

    def _is_no_gift_of(self, place: int) -> bool:
        """ "những lá cờ mà | A trao tặng", "cảm ơn | A đã trao": told aside, thanked or meant."""
        before = (self._clauses.word(place - 2), self._clauses.word(place - 1))
        return before[1] in _ASIDE or before in _PLANS

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
            presenter for presenter in named
            if presenter.is_person
            and any(presenter.end <= act <= presenter.end + 1 for act in acts)
        ]  # fmt: skip
        return acting[-1:] or [owner]
