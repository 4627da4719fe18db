"""Finds the day that a sentence tells of a signing: "ngày 15-6, A và B đã ký …", "ký ngày 1-3"."""

from kg.extract.agreements.pact import Pact
from kg.extract.days.years import is_near
from kg.extract.mentions import DateMention
from kg.extract.reading import Reading
from kg.text import Sentence

_SIGN = frozenset(("ký", "kí"))
_VERB_REACH = 4  # tokens: "ký kết vào ngày 1-3"
_LONGEST_OPENING = 6  # tokens: "Đặc biệt, vào ngày 1-3, …"
_TERMS = frozenset("từ trước sau đến hết kể niệm".split())  # "Từ ngày 1-3, …"


class SigningDays:
    """The days on which agreements of one article are said to be signed, at no meeting.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def settle(self, pact: Pact) -> None:
        """Give an agreement that is signed the day that its own sentence tells."""
        if pact.status != "signed" or not self._reading.dates:
            return
        sentence = self._reading.sentence_of(pact.first)
        days = self._days(sentence)
        signed = [day for day in days if _SIGN & self._words(day.first - _VERB_REACH, day.first)]
        found = signed or [day for day in days if self._opens(day, sentence)]
        if len(found) == 1 and found[0].end_iso is None:
            pact.day = found[0].iso

    def _days(self, sentence: Sentence) -> list[DateMention]:
        """The days of a sentence that are near that of the news."""
        year = self._reading.published.year
        within = self._reading.dates_in(sentence.first, sentence.last)
        return [day for day in within if is_near(day.iso, year)]

    def _opens(self, day: DateMention, sentence: Sentence) -> bool:
        near = day.first - sentence.first <= _LONGEST_OPENING
        return near and not _TERMS & self._words(sentence.first, day.first)

    def _words(self, first: int, last: int) -> set[str]:
        return {token.key for token in self._reading.tokens[max(0, first) : last]}
