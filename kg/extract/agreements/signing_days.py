"""Finds the day that a sentence tells of a signing: "ngày 15-6, A và B đã ký …", "ký ngày 1-3"."""

from kg.extract.agreements.draft import AgreementDraft
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

    def settle(self, draft: AgreementDraft) -> None:
        """Give an agreement that is signed the day that its own sentence tells.

        One that was signed years ago is no news: it is only mentioned.
        """
        if draft.status != "signed" or not self._reading.dates:
            return
        told = self._day(draft) or (self._day(draft.summary) if draft.summary else None)
        if told is None or told.end_iso is not None:
            return
        if is_near(told.iso, self._reading.published.year):
            draft.day = told.iso
        else:
            draft.leave_to_the_past()

    def _day(self, draft: AgreementDraft) -> DateMention | None:
        """The day that a sentence tells of what it tells of an agreement."""
        sentence = self._reading.sentence_of(draft.first)
        days = self._reading.dates_in(sentence.first, sentence.last)
        signed = [day for day in days if _SIGN & self._words(day.first - _VERB_REACH, day.first)]
        found = signed or [day for day in days if self._opens(day, sentence)]
        return found[0] if len(found) == 1 else None

    def _opens(self, day: DateMention, sentence: Sentence) -> bool:
        near = day.first - sentence.first <= _LONGEST_OPENING
        return near and not _TERMS & self._words(sentence.first, day.first)

    def _words(self, first: int, last: int) -> set[str]:
        return set(self._reading.document.keys[max(0, first) : last])
