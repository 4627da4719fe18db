"""Reads several bodies under one head: "các sở Tài chính, Xây dựng và Nội vụ tỉnh Long An".

Or one of each of several provinces: "UBND các tỉnh Gia Lai, Kon Tum", "các Tỉnh ủy Hà Nam, Hà Nội".
"""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.fields import field_name
from kg.extract.bodies.listed import listed_companies, listed_missions
from kg.extract.bodies.ministries import listed_ministries
from kg.extract.bodies.of_several_areas import (
    FEWEST,
    PLURALS,
    listed_field,
    of_areas,
    of_field_in_areas,
    past_mark,
    seats,
    tells_several,
)
from kg.extract.mentions import BodyMention
from kg.extract.places.names import read_place
from kg.lexicon import BodyHead
from kg.text import Token


def read_bodies(tokens: Sequence[Token], first: int) -> list[BodyMention]:
    """Return the bodies of a plural that begins at ``first``; none unless there are several.

    Each mention covers its own field or area; the first covers the head word too.
    """
    if tokens[first].key not in PLURALS:
        if first and tokens[first - 1].text.isdigit():  # "gồm 3 | tổng công ty là A, B và C"
            return listed_companies(tokens, first - 1)
        return _after_head(tokens, first) if tokens[first].capital else []
    if several := seats(tokens, first) or listed_ministries(tokens, first, plural=True):
        return several
    found = lexicon.body_heads().match(tokens, first + 1)
    if found is None or found[0].grammar != "field":
        return listed_companies(tokens, first)
    head, place = found[0], past_mark(tokens, found[1])
    bodies: list[BodyMention] = []
    start = first + 1
    while (end := listed_field(tokens, place)) is not None:
        bodies.append(
            BodyMention(start, end, head, field_name(tokens, place, end), rule="plural_head")
        )
        start = past_mark(tokens, end)
        place = _past_head(tokens, start, head)
        if start == end:
            break
    return _placed(tokens, bodies) if len(bodies) >= FEWEST else []


def _after_head(tokens: Sequence[Token], first: int) -> list[BodyMention]:
    """The bodies of a list that begins with a head word: "UBND các tỉnh A, B", "Bộ X, Y và Z"."""
    found = lexicon.body_heads().match(tokens, first)
    if found is None:
        return []
    if found[1] < len(tokens) and tells_several(tokens[found[1]]):
        return of_areas(tokens, first, *found) or listed_missions(tokens, first, *found)
    return listed_ministries(tokens, first) or of_field_in_areas(tokens, first, *found)


def _past_head(tokens: Sequence[Token], place: int, head: BodyHead) -> int:
    """Step over the head word said again: "các Bộ Y tế, Bộ Tài chính"."""
    again = lexicon.body_heads().match(tokens, place)
    return again[1] if again is not None and again[0].name == head.name else place


def _placed(tokens: Sequence[Token], bodies: list[BodyMention]) -> list[BodyMention]:
    """Give all the place that stands after the last."""
    last = bodies[-1]
    place = read_place(tokens, last.last) if last.last < len(tokens) else None
    if place is not None and place.level in {"province", "city"}:
        last.last = place.last
        for body in bodies:
            body.place = place
    return bodies
