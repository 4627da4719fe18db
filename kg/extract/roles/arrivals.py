"""Who attends or chairs a meeting, named apart from the verb that says so.

"Ông A dẫn đầu đoàn đại biểu sang Lào | dự hội nghị"; "Dự hội nghị do Sở B tổ chức, | ông A …".
"""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act
from kg.extract.clauses.verb_shapes import VerbShapes
from kg.text import Sentence

_GOES = frozenset("sang đến tới đi rời về đường".split())
_ON_THE_WAY = _GOES | frozenset("để lên thủ đô thành phố của nước ( ) ,".split())
_LONGEST_WAY = 14  # tokens
_ASKED = frozenset(("mời", "đón", "mừng"))
_IN_FRONT = frozenset(
    "sau khi ngay nhân dịp trong thời gian đang mặc dù đến tới sáng chiều tối ngày hôm nay qua"
    " , - / )".split()
)
_SOURCE = "theo"
_HONORIFICS = frozenset("ông bà đồng chí".split())


class Arrivals(VerbShapes):
    """Reads who comes to the meetings of one article."""

    def of(self, act: Act, sentence: Sentence) -> list[Acting]:
        """Return who does what a verb tells that stands apart from his or her name."""
        return self._gone(act, sentence) or self.after_front(act, sentence)

    def _gone(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Ông A đã rời Hà Nội sang Lào để | dự hội nghị": who goes somewhere to attend it."""
        leaves = self._leaves(act, sentence)
        going = self.clauses.before(leaves, sentence) if leaves < act.first else []
        asked = {self.clauses.word(who.start - back) for who in going[:1] for back in (1, 2)}
        return [who for who in going if who.is_person and not _ASKED & asked]

    def _leaves(self, act: Act, sentence: Sentence) -> int:
        """Where the words begin that say where someone goes to attend; the verb if none do."""
        leaves = place = act.first
        end = max(sentence.first, act.first - _LONGEST_WAY)
        while place > end and self._is_on_the_way(place - 1):
            place -= 1
            leaves = place if self.clauses.word(place) in _GOES else leaves
        return leaves

    def _is_on_the_way(self, place: int) -> bool:
        return self._reading.tokens[place].capital or self.clauses.word(place) in _ON_THE_WAY

    def after_front(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Theo TTXVN, | chủ trì hội nghị của Sở B, ông A …": the one named after it."""
        if not self._is_front(act, sentence):
            return []
        named = self._reading.actors_in(act.last, sentence.last)
        return [who for who in named if who.is_person and self._opens_clause(who)][:1]

    def _is_front(self, act: Act, sentence: Sentence) -> bool:
        """Tell whether nothing before a verb of its sentence may be its subject."""
        sources = self._reading.actors_in(sentence.first, act.first)
        first = sources[0].end if sources else sentence.first
        named = sources and self.clauses.word(sources[0].start - 1) != _SOURCE
        return not named and all(self._is_in_front(at, act) for at in range(first, act.first))

    def _is_in_front(self, place: int, act: Act) -> bool:
        word = self.clauses.word(place)
        in_brackets = self.clauses.closes_before(place, act.first)
        return in_brackets or word in _IN_FRONT or word[:1].isdigit()

    def _opens_clause(self, acting: Acting) -> bool:
        place = acting.start - 1
        while self.clauses.word(place) in _HONORIFICS:
            place -= 1
        return self.clauses.word(place) == ","
