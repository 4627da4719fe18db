"""Tells which sentences tell of another time or place than the meeting that an article is on."""

from itertools import pairwise

from kg.extract.meetings.scene import Scene
from kg.text import Sentence

_AT_HOME = frozenset((("tận", "nhà"), ("tại", "nhà"), ("đến", "bệnh")))
_AFTER = frozenset(
    (("sau", "buổi"), ("sau", "cuộc"), ("sau", "hội"), ("sau", "phiên"), ("sau", "kỳ"),
     ("ngay", "khi"), ("bên", "lề"), ("trước", "thềm"), ("được", "biết"))
)  # fmt: skip
_PLACED = frozenset(("tại", "ở"))
_BESIDES = frozenset(("còn", "riêng", "cũng"))
_OPENING = 10  # tokens
_LEADING = 3  # pairs of tokens


class Elsewhere:
    """The sentences of one article that leave its meetings.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._meetings = scene.reading, scene.meetings
        self._clauses = scene.clauses
        named = (mention.place for mention in scene.reading.places)
        self._areas = {place.first for place in named if place.name}

    def is_apart(self, sentence: Sentence) -> bool:
        """Tell whether what a sentence tells was done earlier, on another day, or at home."""
        number = self._reading.document.sentence_at[sentence.first]
        at_home = bool(_AT_HOME & set(self._opening(sentence)))
        return at_home or self._meetings.spoken_of(number) is None

    def is_after(self, sentence: Sentence) -> bool:
        """ "Sau cuộc họp, …", "Bên lề hội nghị, …": what is told is no part of the meeting."""
        return bool(_AFTER & set(self._opening(sentence)[:_LEADING]))

    def is_in_an_area(self, sentence: Sentence) -> bool:
        """ "Còn tại xã A, ông B cho biết …": what a reporter was told there."""
        first = sentence.first + (self._clauses.word(sentence.first) in _BESIDES)
        return self._clauses.word(first) in _PLACED and first + 1 in self._areas

    def is_reported(self, place: int, sentence: Sentence) -> bool:
        """ "Theo ông A, qua 3 năm thực hiện …, B và C | đã ký …": of another time."""
        named = self._reading.actors_in(sentence.first, place)
        opens = self._clauses.word(sentence.first) == "theo"
        return opens and bool(named) and named[0].is_person

    def _opening(self, sentence: Sentence) -> list[tuple[str, str]]:
        end = min(sentence.last, sentence.first + _OPENING)
        return list(pairwise(self._reading.document.keys[sentence.first : end]))
