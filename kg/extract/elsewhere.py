"""Tells which sentences tell of another time or place than the meeting that an article is on."""

from itertools import pairwise

from kg.extract.scene import Scene
from kg.text import Sentence

_EARLIER = ("trước", "đó")
_AT_HOME = frozenset((("tận", "nhà"), ("tại", "nhà"), ("đến", "bệnh")))
_AFTER = frozenset(
    (("sau", "buổi"), ("sau", "cuộc"), ("sau", "hội"), ("sau", "phiên"), ("sau", "kỳ"),
     ("ngay", "khi"), ("bên", "lề"), ("trước", "thềm"))
)  # fmt: skip
_OPENING = 10  # tokens
_LEADING = 3  # pairs of tokens


class Elsewhere:
    """The sentences of one article that leave its meetings.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._gatherings = scene.reading, scene.gatherings

    def is_apart(self, sentence: Sentence) -> bool:
        """Tell whether what a sentence tells was done earlier, on another day, or at home."""
        number = self._reading.document.sentence_at[sentence.first]
        opening = self._opening(sentence)
        if _AT_HOME & set(opening):
            return True
        if number in self._gatherings.of_sentence:
            return False
        return opening[:1] == [_EARLIER] or self._is_another_day(number, sentence)

    def is_after(self, sentence: Sentence) -> bool:
        """ "Sau cuộc họp, …", "Bên lề hội nghị, …": what is told is no part of the meeting."""
        return bool(_AFTER & set(self._opening(sentence)[:_LEADING]))

    def _opening(self, sentence: Sentence) -> list[tuple[str, str]]:
        end = min(sentence.last, sentence.first + _OPENING)
        return list(pairwise(token.key for token in self._reading.tokens[sentence.first : end]))

    def _is_another_day(self, number: int, sentence: Sentence) -> bool:
        """Tell whether a sentence opens with a day that is none of those of the meeting."""
        meant = self._gatherings.spoken_of(number)
        known = {day for n in meant.sentences for day in self._days(n)} if meant else set[str]()
        here = {
            date.iso for date in self._reading.dates
            if sentence.first <= date.first < min(sentence.last, sentence.first + _OPENING)
        }  # fmt: skip
        return bool(here) and bool(known) and not here & known

    def _days(self, number: int) -> set[str]:
        sentence = self._reading.document.sentences[number]
        return {d.iso for d in self._reading.dates if sentence.first <= d.first < sentence.last}
