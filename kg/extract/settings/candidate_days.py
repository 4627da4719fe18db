"""Which days of a sentence may be a meeting's: not those of texts, terms and anniversaries."""

from kg.extract.days.years import is_near
from kg.extract.mentions import DateMention
from kg.extract.reading import Reading
from kg.text import Sentence

_TEXTS = (
    "quyết định", "chỉ thị", "thông tư", "công văn", "kế hoạch", "văn bản", "nghị định",
    "nghị quyết", "pháp lệnh", "thông báo", "hướng dẫn", "sinh", "thành lập",
)  # fmt: skip
_TIMES_OF_DAY = frozenset("rạng sáng trưa chiều tối đêm".split())
_TERMS = frozenset("trước từ kể tính đến hết hạn đợt dịp".split())
_HELD = frozenset("ra chức mạc dài dự bắt kiến".split())
_HELD_REACH = 3
_NAMED_DAYS = frozenset("niệm ngày khánh".split())
_NAMED_DAYS_REACH = 14


class CandidateDays:
    """The days that sentences tell of what they report.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._told: dict[int, list[DateMention]] = {}

    def read(self, sentence: Sentence) -> list[DateMention]:
        """Return the days of a sentence on which something may take place, in order."""
        if sentence.kind == "posted":
            return []
        if sentence.first not in self._told:
            within = self._reading.dates_in(sentence.first, sentence.last)
            self._told[sentence.first] = [
                day for day in within if not self._is_of_other(day, within, sentence.first)
            ]
        return self._told[sentence.first]

    def is_current(self, day: DateMention) -> bool:
        """Tell whether a day is near that of the news; one of another age is history."""
        return is_near(day.iso, self._reading.published.year)

    def _is_of_other(self, day: DateMention, within: list[DateMention], start: int) -> bool:
        return (
            self._dates_a_text(day, within, start)
            or self._is_term(day, start)
            or self._is_anniversary(day, within)
            or self._is_called_so(day, start)
        )

    def _dates_a_text(self, day: DateMention, within: list[DateMention], start: int) -> bool:
        """ "Nghị quyết số 59-NQ/TW ngày 5/8/2020": the day of a text, not of a meeting.

        With a time of day it is none: "thông báo chiều 5/8, bộ trưởng đã tiếp …".
        """
        if self._reading.tokens[day.first].key in _TIMES_OF_DAY:
            return False
        told = [other.last for other in within if other.first < day.first]
        before = self._reading.tokens[max(start, day.first - 5, *told) : day.first]
        numbered = any(
            "/" in t.text and t.text[0].isdigit() and not t.text[-1].isdigit() for t in before
        )
        numbered |= len(before) > 1 and before[-2].key == "số" and before[-1].text[0].isdigit()
        near = " ".join(token.key for token in before[-3:])
        return numbered or any(f" {text} " in f" {near} " for text in _TEXTS)

    def _is_term(self, day: DateMention, start: int) -> bool:
        """ "có hiệu lực từ ngày 1/7", "trước ngày 10-2": no day of what takes place."""
        if day.end_iso is not None or self._word(day.first - 1, start) not in _TERMS:
            return False
        reach = range(day.first - 1 - _HELD_REACH, day.first - 1)
        return not _HELD & {self._word(place, start) for place in reach}

    def _is_anniversary(self, day: DateMention, within: list[DateMention]) -> bool:
        """ "(21/6/1925 - 21/6/2017)": one day of two years."""
        return any(
            other.iso[4:] == day.iso[4:] and other.iso != day.iso and self._adjoin(day, other)
            for other in within
        )

    def _adjoin(self, one: DateMention, other: DateMention) -> bool:
        first, last = sorted((one, other), key=lambda day: day.first)
        between = self._reading.tokens[first.last : last.first]
        return len(between) < _HELD_REACH and all(not token.text.isalpha() for token in between)

    def _is_called_so(self, day: DateMention, start: int) -> bool:
        """ "kỷ niệm 88 năm Ngày thành lập Đảng (3/2/2018)": what is celebrated."""
        if self._word(day.first - 1, start) != "(" or day.rule != "full_day":
            return False
        reach = range(day.first - _NAMED_DAYS_REACH, day.first)
        return bool(_NAMED_DAYS & {self._word(place, start) for place in reach})

    def _word(self, place: int, start: int) -> str:
        return self._reading.tokens[place].key if place >= start else ""
