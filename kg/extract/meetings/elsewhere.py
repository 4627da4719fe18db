"""Tells which sentences tell of another time or place than the meeting that an article is on."""

from collections.abc import Iterator
from itertools import pairwise

from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.scene import Scene
from kg.facts import Area, Body
from kg.text import Sentence

_AT_HOME = frozenset((("tận", "nhà"), ("tại", "nhà"), ("đến", "bệnh")))
_AFTER = frozenset(
    (("sau", "buổi"), ("sau", "cuộc"), ("sau", "hội"), ("sau", "phiên"), ("sau", "kỳ"),
     ("ngay", "khi"), ("bên", "lề"), ("trước", "thềm"), ("được", "biết"))
)  # fmt: skip
_PLACED = frozenset(("tại", "ở"))
_BESIDES = frozenset(("còn", "riêng", "cũng"))
_PROVINCE = "province"
_LONGEST_PLACE = 12  # tokens: "tại xã A, huyện B, tỉnh C"
_OPENING = 10  # tokens
_LEADING = 3  # pairs of tokens


class Elsewhere:
    """The sentences of one article that leave its meetings.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._gatherings = scene.reading, scene.gatherings
        self._clauses = scene.clauses

    def is_apart(self, sentence: Sentence) -> bool:
        """Tell whether what a sentence tells was done earlier, on another day, or at home."""
        number = self._reading.document.sentence_at[sentence.first]
        at_home = bool(_AT_HOME & set(self._opening(sentence)))
        return at_home or self._gatherings.spoken_of(number) is None

    def is_after(self, sentence: Sentence) -> bool:
        """ "Sau cuộc họp, …", "Bên lề hội nghị, …": what is told is no part of the meeting."""
        return bool(_AFTER & set(self._opening(sentence)[:_LEADING]))

    def is_at_another_place(self, sentence: Sentence, gathering: Gathering) -> bool:
        """ "Còn | tại tỉnh B, ông C cho biết": no word of a meeting in the province A."""
        place = sentence.first + (self._clauses.word(sentence.first) in _BESIDES)
        if self._clauses.word(place) not in _PLACED:
            return False
        here = self._provinces(place, min(place + _LONGEST_PLACE, sentence.last))
        told = (self._reading.document.sentences[number] for number in gathering.sentences)
        there = [self._provinces(each.first, each.last) for each in told] if here else []
        return any(there) and not here & set().union(*there)

    def _provinces(self, first: int, last: int) -> set[Area]:
        """The provinces that tokens name, with those of smaller places and of bodies."""
        inside = [m.thing for m in self._reading.places if first <= m.place.first < last]
        bodies = (who.thing for who in self._reading.actors_in(first, last))
        inside += [body.area for body in bodies if isinstance(body, Body)]
        return {area for named in inside for area in _around(named) if area.level == _PROVINCE}

    def is_reported(self, place: int, sentence: Sentence) -> bool:
        """ "Theo ông A, qua 3 năm thực hiện …, B và C | đã ký …": of another time."""
        named = self._reading.actors_in(sentence.first, place)
        opens = self._clauses.word(sentence.first) == "theo"
        return opens and bool(named) and named[0].is_person

    def _opening(self, sentence: Sentence) -> list[tuple[str, str]]:
        end = min(sentence.last, sentence.first + _OPENING)
        return list(pairwise(token.key for token in self._reading.tokens[sentence.first : end]))


def _around(area: Area | None) -> Iterator[Area]:
    """A place and the larger ones that it lies in."""
    while area is not None:
        yield area
        area = area.within
