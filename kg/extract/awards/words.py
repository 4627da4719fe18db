"""Tells which words of a sentence mean an award, and joins those that mean one together."""

from collections.abc import Iterator
from itertools import pairwise

from kg.extract.clauses.grammar import Clauses
from kg.extract.reading import Reading, Word
from kg.lexicon import kinds_with
from kg.text import Sentence

_STANDINGS = kinds_with("award", "standing")
_BADGES = kinds_with("award", "years_in_party")
_LONGEST_BADGE = 12  # tokens: "Huy hiệu 55, 50, 45, 40 và 30 năm tuổi Đảng"
_RANKS = frozenset("nhất nhì ba 1 2 3 i ii iii".split())
_BEFORE_PRIZE = frozenset("trao đạt đoạt giành nhận tặng các và".split())
_OF_ALL_KINDS = ("các", "loại")
_VAGUE = frozenset(("phần thưởng", "hình thức khen thưởng", "danh hiệu", "danh hiệu cao quý"))
_PRAISES = frozenset(("khen thưởng", "tuyên dương"))
_TITLE = "title"
_QUOTE = '"'
_POINTS_BACK = frozenset(("này", "đó", "trên", "ấy"))
_FLAGS = kinds_with("award", "flag")
_ONTO = ("lên", "lá")
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
        return self._told(list(self._joined(awards)))

    def _told(self, words: list[Word]) -> list[Word]:
        """ "trao Huân chương Sao vàng, danh hiệu cao quý nhất": what the award is called too."""
        clear = any(kind.word not in _VAGUE | _PRAISES for kind, _, _ in words)
        return [word for word in words if not (clear and self._is_vague(word))]

    def _is_vague(self, word: Word) -> bool:
        kind, _, last = word
        return kind.word in _VAGUE and self._clauses.word(last) != _QUOTE

    def _ranked(self, word: Word) -> Word:
        """ "Huân chương Lao động | hạng Nhì": the class is part of its name."""
        kind, first, last = word
        ranked = self._clauses.word(last) == "hạng" and self._clauses.word(last + 1) in _RANKS
        return (kind, first, last + 2) if ranked else word

    def _is_award(self, word: Word, sentence: Sentence) -> bool:
        kind, first, last = word
        if kind.notation in _STANDINGS and not self._is_title(word):
            return False
        if self._clauses.word(last) in _POINTS_BACK:
            return False
        if kind.notation in _FLAGS and self._before(first) == _ONTO:
            return False  # "gắn Huân chương lên lá cờ truyền thống"
        if (self._clauses.word(last), self._clauses.word(last + 1)) == _OF_ALL_KINDS:
            return False  # "2.300 người được tặng thưởng huân, huy chương các loại"
        if kind.word == "giải" and self._clauses.word(first - 1) not in _BEFORE_PRIZE:
            return False  # "giải quyết", "tham dự giải"
        if kind.word == "cờ" and not self._is_flag_of_honour(first, last):
            return False
        return not self._is_detail(first, sentence)

    def _is_title(self, word: Word) -> bool:
        """ "danh hiệu Làng văn hóa", "danh hiệu vinh dự Nhà nước "Bà mẹ Việt Nam anh hùng""."""
        kind, first, _ = word
        quoted = self._clauses.word(first - 1) == _QUOTE
        before = [self._clauses.word(at) for at in range(first - quoted - 6, first - quoted)]
        return "danh hiệu" in kind.word or ("danh", "hiệu") in pairwise(before)

    def _before(self, first: int) -> tuple[str, str]:
        return self._clauses.word(first - 2), self._clauses.word(first - 1)

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
            joined = self._as_one(waiting, word) if waiting is not None else None
            if waiting is not None and joined is None:
                yield waiting
            waiting = joined or word
        if waiting is not None:
            yield waiting

    def _as_one(self, one: Word, other: Word) -> Word | None:
        """The award that two words mean together, if they do."""
        if self._is_one_badge(one, other):
            return other[0], one[1], other[2]
        if self._names_title(one, other):
            closes = self._clauses.word(one[2]) == self._clauses.word(other[2]) == _QUOTE
            return other[0], one[1], other[2] + closes
        return None

    def _names_title(self, one: Word, other: Word) -> bool:
        """ "danh hiệu vinh dự Nhà nước | "Bà mẹ Việt Nam anh hùng"": one title, by its name."""
        quoted = self._clauses.word(one[2]) == _QUOTE
        return one[0].notation == _TITLE != other[0].notation and other[1] == one[2] + quoted

    def _is_one_badge(self, one: Word, other: Word) -> bool:
        badges = one[0].notation in _BADGES and other[0].notation == "party_badge"
        years = other[0].word[0].isdigit()
        return badges and years and other[1] - one[2] < _LONGEST_BADGE
