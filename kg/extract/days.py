"""On which day a meeting took place."""

from kg.extract.dates import is_near
from kg.extract.gathering import Gathering
from kg.extract.mentions import DateMention
from kg.extract.reading import Reading
from kg.text import Sentence

_TEXTS = frozenset("luật quyết chỉ_thị thông_tư công_văn kế_hoạch văn_bản sinh lập".split())
_LEAD = 4
_AFTER = frozenset(("sau",))
_THEN = frozenset((("tiếp", "đó"), ("ngay", "sau"), ("kết", "thúc"), ("tiếp", "theo")))


class Days:
    """Gives meetings their days.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def settle(self, gathering: Gathering, *, main: bool) -> None:
        """Set the day of a meeting from the sentences that speak of it.

        The main meeting of an article that gives it no day has the first day of its lead.
        """
        numbers = list(gathering.sentences)
        if main and min(numbers, default=0) <= _LEAD:
            numbers += range(min(_LEAD, len(self._reading.document.sentences)))
        for number in numbers:
            day = self._in_sentence(self._reading.document.sentences[number], gathering)
            if day is not None:
                gathering.day, gathering.last_day = day.iso, day.end_iso
                return

    def follow(self, gatherings: list[Gathering]) -> None:
        """Give a meeting that came after another ("Sau lễ đón, …") the day of that one."""
        told: str | None = None
        for gathering in sorted(gatherings, key=lambda each: min(each.sentences, default=0)):
            if gathering.day is None and told is not None and self._comes_after(gathering):
                gathering.day = told
                gathering.inferred.add("day")
            told = gathering.day if gathering.last_day is None else None

    def _comes_after(self, gathering: Gathering) -> bool:
        if not gathering.sentences:
            return False
        sentence = self._reading.document.sentences[min(gathering.sentences)]
        opening = [token.key for token in self._reading.tokens[sentence.first : sentence.first + 2]]
        return opening[0] in _AFTER or tuple(opening) in _THEN

    def _in_sentence(self, sentence: Sentence, gathering: Gathering) -> DateMention | None:
        """The last day before the meeting's name, else the first after it."""
        days = [
            day for day in self._reading.dates
            if sentence.first <= day.first < sentence.last and sentence.kind != "posted"
            and not self._dates_a_text(day.first, sentence.first) and self._is_current(day)
        ]  # fmt: skip
        outside = [day for day in days if not gathering.first <= day.first < gathering.end]
        inside = sentence.first <= gathering.first < sentence.last
        before = [day for day in outside if inside and day.first < gathering.first]
        return next(iter(before[-1:] or outside or days), None)

    def _is_current(self, day: DateMention) -> bool:
        """News tells of days near its own; a day of another age is history."""
        return is_near(day.iso, self._reading.published.year)

    def _dates_a_text(self, place: int, start: int) -> bool:
        """ "Nghị quyết số 59-NQ/TW ngày 5/8/2020": the day of a text, not of a meeting."""
        told = [day.last for day in self._reading.dates if start <= day.first < place]
        before = self._reading.tokens[max(start, place - 5, *told) : place]
        numbered = any(
            "/" in t.text and t.text[0].isdigit() and not t.text[-1].isdigit() for t in before
        )
        if before and before[-1].key == "trước":  # "trước ngày 10-2": a term
            return True
        numbered |= len(before) > 1 and before[-2].key == "số" and before[-1].text[0].isdigit()
        return numbered or bool(_TEXTS & {token.key for token in before[-3:]})
