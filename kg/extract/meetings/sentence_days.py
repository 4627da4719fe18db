"""Which days the sentences of an article name, and whether they may be those of a meeting."""

from collections.abc import Iterator
from itertools import pairwise, product

from kg.extract.days.these_days import is_of_these_days
from kg.extract.days.years import is_day, is_near
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.reading import Reading
from kg.text import Sentence

_EARLIER = ("trước", "đó")
_TURNS = frozenset(
    (("trước", "đó"), ("sau", "đó"), ("tiếp", "đó"), ("cùng", "ngày"), ("cũng", "trong"))
)
_APART = frozenset((_EARLIER, ("cùng", "ngày")))
_HALF_DAYS = frozenset("sáng chiều tối".split())
_LONGEST_DAY = 8  # tokens
_LONGEST_TURN = 5  # tokens
_LONGEST_DATELINE = 10  # tokens


class SentenceDays:
    """The days and months that sentences name.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._days: dict[int, list[str]] = {}

    def days(self, number: int) -> list[str]:
        """Return the days that sentence ``number`` names, in order."""
        if number not in self._days:
            sentence = self._reading.document.sentences[number]
            self._days[number] = self.days_in(sentence.first, sentence.last)
        return self._days[number]

    def days_in(self, first: int, last: int) -> list[str]:
        """Return the days of its own time that tokens ``[first, last)`` name, in order."""
        year = self._reading.published.year
        days = (day.iso for day in self._reading.dates_in(first, last) if is_day(day.iso))
        return [day for day in days if is_near(day, year)]

    def _times_in(self, first: int, last: int) -> list[str]:
        return [time.iso for time in self._reading.dates_in(first, last)]

    def _times_of(self, meeting: MeetingDraft) -> set[str]:
        """The days and months that the sentences of a meeting name."""
        spans = (self._reading.document.sentences[number] for number in meeting.sentences)
        return {time for span in spans for time in self._times_in(span.first, span.last)}

    def days_of(self, meeting: MeetingDraft) -> set[str]:
        """Return the days that the sentences of a meeting name."""
        return {day for number in set(meeting.sentences) for day in self.days(number)}

    def is_same_day(self, meeting: MeetingDraft, number: int) -> bool:
        """Tell whether a sentence and those of a meeting name one and the same day."""
        told = self.days_of(meeting)
        return len(told) == 1 and told == set(self.days(number))

    def is_another_day(self, meeting: MeetingDraft, number: int) -> bool:
        """Tell whether a sentence names one day and those of a meeting only others."""
        told, here = self.days_of(meeting), set(self.days(number))
        return len(here) == 1 and bool(told) and not here & told

    def is_long_past(self, number: int) -> bool:
        """Tell whether all the times that a sentence names are of years before the last."""
        sentence = self._reading.document.sentences[number]
        year = self._reading.published.year
        times = self._times_in(sentence.first, sentence.last)
        told = [int(time[:4]) for time in times if time[:4].isdigit()]
        return bool(year and told) and len(told) == len(times) and max(told) < (year or 0) - 1

    def turns(self, number: int) -> bool:
        """ "Trước đó, sáng cùng ngày, …", "Tiếp đó, …": another meeting than the one told last."""
        return not _TURNS.isdisjoint(self._opening(number))

    def is_apart(self, number: int) -> bool:
        """ "Chiều cùng ngày, …", "Trước đó, …": of another meeting, as "Sau đó" need not be."""
        return not _APART.isdisjoint(self._opening(number))

    def _opening(self, number: int) -> Iterator[tuple[str, str]]:
        sentence = self._reading.document.sentences[number]
        reach = min(sentence.last, sentence.first + _LONGEST_TURN)
        return pairwise(self._reading.document.keys[sentence.first : reach])

    def is_another_half_day(self, meeting: MeetingDraft, number: int) -> bool:
        """ "Sáng nay, …", then "Chiều nay, …": another sitting, also where no day is known."""
        told, here = set(map(self._half_day, meeting.sentences)), self._half_day(number)
        return bool(here and told - {""}) and here not in told

    def _half_day(self, number: int) -> str:
        """The first half of a day that a sentence names; "chiều qua" is mostly of another one."""
        sentence = self._reading.document.sentences[number]
        words = self._reading.document.keys[sentence.first : sentence.last]
        named = (word for word, after in pairwise(words) if word in _HALF_DAYS and after != "qua")
        return next(named, "")

    def is_past_of(self, meeting: MeetingDraft, number: int) -> bool:
        """ "Trước đó, …", "Ngày 10/5, …": what opens with another time is not of the meeting."""
        sentence = self._reading.document.sentences[number]
        word = self._reading.document.word
        if (word(sentence.first), word(sentence.first + 1)) == _EARLIER:
            return True
        reach = min(sentence.last, sentence.first + _LONGEST_DATELINE)
        opening = self._times_in(sentence.first, reach)
        told = self._times_of(meeting) if opening else ()
        return bool(told) and not any(_agree(*pair) for pair in product(opening, told))


def is_dated(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether a sentence names a day, or opens with one near to when it was written.

    "Sáng nay, HĐND tỉnh bàn …" does so even where nobody knows when that was.

    Args:
        reading: the article it stands in.
        sentence: to be looked at.
    """
    opening = reading.tokens[sentence.first : sentence.first + _LONGEST_DAY]
    return bool(reading.dates_in(sentence.first, sentence.last)) or is_of_these_days(opening)


def _agree(one: str, other: str) -> bool:
    """Tell whether a day and a month, or two of either, may be one time."""
    return one.startswith(other) or other.startswith(one)
