"""Tells whether "tại …" says where something takes place, and not where a thing or person is."""

from itertools import pairwise

from kg.extract.reading import Reading
from kg.text import Sentence

_REACH = 8
_VERB_REACH = 6
_NEAR = 4
_OPENING = 3
_MARKS = frozenset((",", "-", ":"))
_TIMES = frozenset("nay qua sáng trưa chiều tối đêm tới".split())
_HELD = frozenset("mạc họp thăm lễ buổi cuộc phiên tiếp gặp viếng".split())
_HELD_PAIRS = frozenset(
    (("tổ", "chức"), ("diễn", "ra"), ("làm", "việc"), ("cử", "hành"), ("chủ", "trì"),
     ("tiến", "hành"), ("công", "tác"), ("tham", "quan"), ("nhà", "riêng"), ("tham", "dự"),
     ("đến", "dự"), ("tới", "dự"), ("đã", "dự"), ("cùng", "dự"), ("dâng", "hương"),
     ("dâng", "hoa"), ("vòng", "hoa"), ("thắp", "hương"), ("lưu", "niệm"))
)  # fmt: skip
_TOPIC = frozenset(("về", "bàn"))
_MEANWHILE = frozenset(("lúc", "khi"))


class Locatives:
    """Which of the places in an article's sentences say where something takes place.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def says_where(self, at: int, sentence: Sentence) -> bool:
        """Tell whether the preposition ``at`` belongs to what a sentence reports.

        It opens the sentence or follows a mark, a day, or what is held, done or called a meeting;
        "dự án | tại Vũng Tàu", "các ca mắc | tại Hà Nam" are things that are there.
        """
        tokens = self._reading.tokens
        before = tokens[max(sentence.first, at - _REACH) : at]
        if not before or before[-1].key in _MEANWHILE or self._is_bracketed(at, sentence):
            return not before
        keys = [token.key for token in before]
        return (
            at - sentence.first < _OPENING
            or before[-1].text in _MARKS
            or keys[-1] in _TIMES
            or self.follows_day(at)
            or bool(_HELD.intersection(keys[-_VERB_REACH:]))
            or any(pair in _HELD_PAIRS for pair in pairwise(keys))
            or self._follows_meeting(at, sentence)
        )

    def follows_day(self, at: int, iso: str | None = None) -> bool:
        """ "Sáng 5/7, | tại Hà Nội": where it is, right after when, or after the given day."""
        days = self._reading.dates
        return any(0 <= at - day.last < _NEAR and iso in (None, day.iso) for day in days)

    def _follows_meeting(self, at: int, sentence: Sentence) -> bool:
        """ "dự hội nghị tổng kết | tại …"; "hội nghị về các dự án | ở …" tells where those are."""
        words = self._reading.kind_words("meeting", sentence)
        between = [
            set(self._reading.document.keys[last:at])
            for _, _, last in words
            if 0 <= at - last <= _REACH
        ]
        return any(not _TOPIC & keys for keys in between)

    def _is_bracketed(self, at: int, sentence: Sentence) -> bool:
        """ "(sinh năm 1959, ở xã …)": an aside on someone."""
        marks = [t.text for t in self._reading.tokens[sentence.first : at] if t.text in "()"]
        return bool(marks) and marks[-1] == "("
