"""What stands between actors and verbs: the words of a text and how to step over them."""

from collections.abc import Iterator, Sequence

from kg.extract.days.these_days import these_days_in
from kg.extract.reading import Reading

_COMPANY = frozenset(
    "cùng và với dẫn đầu làm trưởng đoàn công tác kiểm tra giám sát khảo đại biểu cấp cao của "
    "phu nhân các thành viên lãnh đạo trong".split()
)
_LONGEST_BRACKET = 40  # tokens
LONGEST_GAP = 5
"""How many words may stand between an actor and the verb."""


class Gaps:
    """The words between the actors of one article.

    Args:
        reading: the article as read so far.

    Attributes:
        word: returns the lower-case word at a place, empty beyond the text.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._tokens = reading.tokens
        self._keys = reading.document.keys
        self.word = reading.document.word
        self._closing = self._closings()
        told = {day.first: day.last for day in reading.dates}
        self._days = these_days_in(reading.document) | told

    def _closings(self) -> list[int]:
        """For each token the bracket that closes the innermost pair it stands in; else -1."""
        closing, opened = [-1] * len(self._tokens), list[int]()
        for place in self._reading.document.places_of_any("()"):
            if self._keys[place] == "(":
                opened.append(place)
            elif opened:
                first = opened.pop()
                if not opened and place - first <= _LONGEST_BRACKET:
                    closing[first:place] = [place] * (place - first)
        return closing

    def closes_before(self, first: int, place: int) -> bool:
        """Tell whether a token stands in brackets that close before a place."""
        return 0 <= self._closing[first] < place

    def _past_company(self, first: int) -> int:
        """Step over "cùng đoàn công tác của Bộ X", "dẫn đầu đoàn đại biểu …", "và phu nhân"."""
        taken, last, seen = self._reading.scan.taken, first, set[str]()
        while last < len(taken) and (self.word(last) in _COMPANY or (taken[last] and seen)):
            seen.add(self.word(last))
            last += 1
        return last if {"đoàn", "phu"} & seen else first

    def _past_place(self, first: int) -> int:
        """Step over ", Nhật Bản", "tại TPHCM", "tỉnh A", "(huyện A, tỉnh B)" after an actor."""
        if self.word(first) == "(" and self._closing[first] > 0:
            return self._closing[first] + 1
        taken = self._reading.scan.taken
        place = first + (self.word(first) in {",", "(", "tại", "từ"})
        if place >= len(taken) or not taken[place]:
            return first
        while place < len(taken) and taken[place]:
            place += 1
        return place + (self.word(place) == ")")

    def _past_day(self, first: int) -> int:
        """Step over "ngày 15/4", "sáng nay" or ", chiều 15/4" after an actor."""
        return self._days.get(first + (self.word(first) == ","), first)

    def _only(self, first: int, last: int, allowed: frozenset[str], gap: int = LONGEST_GAP) -> bool:
        """Tell whether few tokens, and only allowed ones, lie in ``[first, last)``."""
        between = self._keys[first:last]
        if "(" in between:
            between = list(_outside_brackets(between))
        return len(between) <= gap and allowed.issuperset(between)


def _outside_brackets(words: Sequence[str]) -> Iterator[str]:
    depth = 0
    for word in words:
        depth += word == "("
        if not depth:
            yield word
        depth -= word == ")" and depth > 0
