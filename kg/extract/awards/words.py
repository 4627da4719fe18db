"""Tells which words of a sentence mean an award, and joins those that mean one together."""

from collections.abc import Iterator

from kg.extract.clauses.grammar import Clauses
from kg.extract.reading import Reading, Word
from kg.text import Sentence

_STANDINGS = frozenset(
    ("cultural_community", "new_rural_standard", "heroic_mother", "advanced_worker")
)
_BADGES = frozenset(("badge", "party_badge"))
_LONGEST_BADGE = 12  # tokens: "Huy hiệu 55, 50, 45, 40 và 30 năm tuổi Đảng"
_RANKS = frozenset("nhất nhì ba 1 2 3 i ii iii".split())
_BEFORE_PRIZE = frozenset("trao đạt đoạt giành nhận tặng các và".split())
_OF_ALL_KINDS = ("các", "loại")
_AFTER_FLAG = frozenset("cho của và thi , đơn tặng".split())


class AwardWords:
    """The words for awards in one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def of(self, sentence: Sentence) -> list[Word]:
        """Return the words of a sentence that mean an award, in order."""
        words = self._reading.kind_words("award", sentence)
        awards = [self._ranked(word) for word in words if self._is_award(word, sentence)]
        return list(self._joined(awards))

    def _ranked(self, word: Word) -> Word:
        """ "Huân chương Lao động | hạng Nhì": the class is part of its name."""
        kind, first, last = word
        ranked = self._clauses.word(last) == "hạng" and self._clauses.word(last + 1) in _RANKS
        return (kind, first, last + 2) if ranked else word

    def _is_award(self, word: Word, sentence: Sentence) -> bool:
        kind, first, last = word
        if kind.notation in _STANDINGS and "danh hiệu" not in kind.word:
            return False
        if (self._clauses.word(last), self._clauses.word(last + 1)) == _OF_ALL_KINDS:
            return False  # "2.300 người được tặng thưởng huân, huy chương các loại"
        if kind.word == "giải" and self._clauses.word(first - 1) not in _BEFORE_PRIZE:
            return False  # "giải quyết", "tham dự giải"
        if kind.word == "cờ" and not self._is_flag_of_honour(first, last):
            return False
        return not self._is_detail(first, sentence)

    def _is_flag_of_honour(self, first: int, last: int) -> bool:
        """ "tặng cờ cho 1 tập thể", not "1.000 lá cờ cho ngư dân" nor "cờ Tổ quốc"."""
        return self._clauses.word(first - 1) != "lá" and self._clauses.word(last) in _AFTER_FLAG

    def _is_detail(self, first: int, sentence: Sentence) -> bool:
        """ "trao giải chuyên môn (3 giải Nhì, 5 giải Ba)": prizes that make up the one before."""
        return self._clauses.closes_before(first, sentence.last)

    def _joined(self, words: list[Word]) -> Iterator[Word]:
        """ "Huy hiệu từ 40 năm đến 60 năm tuổi Đảng" is one badge."""
        waiting: Word | None = None
        for word in words:
            joins = waiting is not None and self._is_one_badge(waiting, word)
            if waiting is not None and not joins:
                yield waiting
            waiting = (word[0], waiting[1], word[2]) if waiting and joins else word
        if waiting is not None:
            yield waiting

    def _is_one_badge(self, one: Word, other: Word) -> bool:
        badges = one[0].notation in _BADGES and other[0].notation == "party_badge"
        years = other[0].word[0].isdigit()
        return badges and years and other[1] - one[2] < _LONGEST_BADGE
