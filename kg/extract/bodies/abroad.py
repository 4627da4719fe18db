"""Names bodies of other countries as their words have it, not as ours are called."""

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.mentions import Place
from kg.lexicon import BodyHead
from kg.text import Token

_OF_PEOPLE = " nhân dân"
_HOME = "Việt Nam"


def as_written_abroad(words: Sequence[Token], head: BodyHead, place: Place | None) -> BodyHead:
    """Return the head of a body: "Tòa án Pháp" is no people's court unless words say so.

    Args:
        words: the head word as the text has it.
        head: what it means at home.
        place: the area that the body is of.
    """
    short = head.name.removesuffix(_OF_PEOPLE)
    written = " ".join(word.key for word in words) == short.lower()
    if short == head.name or not written or place is None or not _is_abroad(place):
        return head
    return replace(head, name=short, sector="foreign", public=False)


def _is_abroad(place: Place) -> bool:
    if place.level == "country":
        return place.name != _HOME
    return bool(place.units) and all(unit.is_abroad for unit in place.units)
