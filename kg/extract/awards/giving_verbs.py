"""Which verb of a clause gives or gets an award, and whether that has come to pass."""

from itertools import pairwise, takewhile

from kg.extract.clauses.grammar import Act, Clauses
from kg.text import Sentence

_REACH = 14
_VERB_REACH = 30
_SOON_REACH = 20  # "sẽ thi vòng cuối để chọn 9 học sinh giỏi nhất nhận học bổng"
_SOON = "sẽ"
_NOT_YET = frozenset(("nghị", "xét", "xuất", "trình", "sẽ"))
_CHOOSES = "chọn"
_WORKS = frozenset(("công", "chương"))
_BEFORE = "từng"
_NEAR = 3


class GivingVerbs:
    """The verbs of giving and getting around the awards of one article.

    Args:
        clauses: its verbs and who stands around them.
    """

    def __init__(self, clauses: Clauses) -> None:
        self._clauses = clauses

    def last(self, first: int, clause: Sentence, act: str) -> Act | None:
        """Return the last verb of an act within reach before the award at ``first``."""
        for found in reversed(self._clauses.acts(clause)):
            if self._clauses.word(found.first - 1) == "quà":
                continue  # "phần quà tặng có áo, huy hiệu"
            if act in found.acts and found.first < first <= found.last + _VERB_REACH:
                return found
        return None

    def passive(self, verb: int, clause: Sentence) -> int | None:
        """Return where "được" makes a verb of giving passive: not in "đạt được, …"."""
        for place in range(verb - 1, max(clause.first, verb - _REACH) - 1, -1):
            if self._clauses.word(place) == "được" and self._clauses.word(place + 1) != ",":
                return place
        return None

    def is_meant(self, place: int, clause: Sentence) -> bool:
        """ "được đề nghị Thủ tướng tặng", "sẽ được trao": not given; "từng nhận": not now."""
        words = self._before(place, clause, _REACH)
        asked = ("đề", "nghị") in pairwise(words) or self._is_asked(words[-2:])
        asked |= words[-1:] == ["để"] and _CHOOSES in words  # "chọn ra 9 tác phẩm để trao giải"
        return asked or _BEFORE in words[-_NEAR:] or self._is_to_come(place, clause)

    def _is_asked(self, words: list[str]) -> bool:
        """ "xét tặng", "trình tặng"; but not "41 công trình nhận"."""
        return bool(_NOT_YET & set(words[-1:])) and not _WORKS & set(words[:1])

    def _is_to_come(self, place: int, clause: Sentence) -> bool:
        """Tell whether "sẽ" stands before a verb with no comma between."""
        words = reversed(self._before(place, clause, _SOON_REACH))
        return _SOON in takewhile(lambda word: word != ",", words)

    def _before(self, place: int, clause: Sentence, reach: int) -> list[str]:
        return [self._clauses.word(at) for at in range(max(clause.first, place - reach), place)]

    def names_occasion(self, verb: Act) -> bool:
        """ "tổ chức Lễ trao giải": the verb is part of a meeting's name."""
        return self._clauses.word(verb.first - 1) in {"lễ", "buổi", "màn", "phần"}
