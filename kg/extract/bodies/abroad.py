"""Names bodies of other countries as their words have it, not as ours are called."""

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.mentions import Place
from kg.extract.places.names import foreign_city
from kg.lexicon import BodyHead
from kg.text import Token

_OF_PEOPLE = " nhân dân"
_JUSTICE = "justice"


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


def seat_of_court(tokens: Sequence[Token], last: int, head: BodyHead) -> Place | None:
    """Return the city of "Tòa án Hilltop", whose name tells that it is abroad.

    Args:
        tokens: all tokens.
        last: where the head word ends.
        head: the head word.
    """
    titled = last < len(tokens) and tokens[last].text.istitle()
    return foreign_city(tokens, last, 1) if titled and head.sector == _JUSTICE else None


def _is_abroad(place: Place) -> bool:
    if place.level == "country":
        return place.is_other_country
    unlisted = place.level == "city" and bool(place.name) and not place.units
    return unlisted or (bool(place.units) and all(unit.is_abroad for unit in place.units))
