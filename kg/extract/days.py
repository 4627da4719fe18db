"""On which day a meeting took place."""

from kg.extract.gatherings import Gathering
from kg.extract.mentions import DateMention
from kg.extract.reading import Reading
from kg.text import Sentence


class Days:
    """Gives meetings their days and places.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def settle(self, gathering: Gathering) -> None:
        """Set the day of a meeting from the sentences that speak of it."""
        for number in gathering.sentences:
            sentence = self._reading.document.sentences[number]
            day = self._nearest(sentence, gathering)
            if day is not None:
                gathering.day, gathering.last_day = day.iso, day.end_iso
                return

    def _nearest(self, sentence: Sentence, gathering: Gathering) -> DateMention | None:
        days = [
            day for day in self._reading.dates
            if sentence.first <= day.first < sentence.last and not self._dates_a_text(day.first)
        ]  # fmt: skip
        inside = [day for day in days if not (gathering.first <= day.first < gathering.end)]
        return (inside or days)[0] if days else None

    def _dates_a_text(self, place: int) -> bool:
        """ "Nghị quyết số 59-NQ/TW ngày 5/8/2020": the day of a text, not of a meeting."""
        before = self._reading.tokens[max(0, place - 2) : place]
        return any("/" in token.text and token.text[0].isdigit() for token in before)
