"""Occasions that a verb tells: something is signed or handed over."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.encounter import Encounter, called, meets
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.reading import Reading
from kg.lexicon import KindWord, meetings_made
from kg.text import Sentence

_HANDING = frozenset(("trao", "tặng"))
_DECISION = KindWord("meeting", "decision_ceremony", "lễ trao quyết định")
_AWARD = KindWord("meeting", "award_ceremony", "lễ trao tặng")
_SIGNING = meetings_made()["sign"]


class Occasions:
    """Reads signings and handings-over that no noun names.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def handing(self, act: Act, sentence: Sentence) -> Encounter | None:
        """ "Ông A trao quyết định cho ông B", "… trao Huân chương cho ông C"."""
        hosts = [a for a in self._clauses.before(act.first, sentence) if meets(a)]
        recipients = self._recipients(act, sentence)
        kind = self._handed(act, sentence)
        hands = any(self._clauses.word(at) in _HANDING for at in range(act.first, act.last))
        if kind is None or not (hands and hosts and recipients):
            return None
        about = f"cho {called(recipients[:1])}"
        return Encounter(kind, hosts[0].start, recipients[0].end, tuple(hosts), (), about)

    def _recipients(self, act: Act, sentence: Sentence) -> tuple[Acting, ...]:
        named = self._reading.actors_in(act.last, sentence.last)
        return tuple(a for a in named if a.is_person and self._clauses.word(a.start - 1) != "của")

    def _handed(self, act: Act, sentence: Sentence) -> KindWord | None:
        """What is handed over: a decision or an honour; gifts make no occasion."""
        following = (self._clauses.word(act.last), self._clauses.word(act.last + 1))
        if following == ("quyết", "định") or self._clauses.word(act.last - 1) == "định":
            return _DECISION
        awards = (first for _, first, _ in self._reading.kind_words("award", sentence))
        return _AWARD if any(act.first < first <= act.last + 4 for first in awards) else None

    def signing(self, act: Act, sentence: Sentence) -> Encounter | None:
        """ "A và B ký kết thỏa thuận": where two sign, there was a signing."""
        if self._clauses.word(act.first - 1) == "được":
            return self._signed_between(act, sentence)
        words = self._reading.kind_words("agreement", sentence)
        near = [(first, last) for _, first, last in words if 0 <= first - act.last <= 6]
        signed = near[0][1] if near else None
        hosts = self._clauses.before(act.first, sentence)
        if (
            signed is None
            or not hosts
            or self._clauses.word(act.first - 1) in {"sẽ", "sắp", "từng"}
        ):
            return None
        about = self._reading.document.words(*near[0])
        return Encounter(_SIGNING, act.first, signed, tuple(hosts), (), about)

    def _signed_between(self, act: Act, sentence: Sentence) -> Encounter | None:
        """ "Biên bản được ký kết ngày … giữa A với B"."""
        before = [
            last
            for _, _, last in self._reading.kind_words("agreement", sentence)
            if last <= act.first
        ]
        for place in range(act.last, sentence.last):
            if self._clauses.word(place) == "giữa" and before:
                sides = self._clauses.after(place + 1, sentence)
                end = max([act.last, *(side.end for side in sides)])
                return Encounter(_SIGNING, act.first, end, tuple(sides), ()) if sides[1:] else None
        return None
