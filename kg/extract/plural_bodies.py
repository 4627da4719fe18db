"""Reads several bodies under one head word: "các sở Tài chính, Xây dựng và Nội vụ tỉnh Long An"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.fields import field_end, field_name
from kg.extract.mentions import BodyMention
from kg.extract.places import read_place
from kg.text import Token

PLURALS = frozenset(("các", "hai", "ba", "bốn", "năm", "những"))
_MARKS = frozenset((",", ";", "và", "-", ":"))
_FEWEST = 2


def read_bodies(tokens: Sequence[Token], first: int) -> list[BodyMention]:
    """Return the bodies of a plural that begins at ``first``; nothing unless there are several.

    Each mention covers its own field; the first covers the head word too.
    """
    if tokens[first].key not in PLURALS:
        return []
    found = lexicon.body_heads().match(tokens, first + 1)
    if found is None or found[0].grammar != "field":
        return []
    head, place = found
    bodies: list[BodyMention] = []
    start = first + 1
    while (end := _field(tokens, place)) is not None:
        bodies.append(
            BodyMention(start, end, head, field_name(tokens, place, end), rule="plural_head")
        )
        start = place = _past_mark(tokens, end)
        if place == end:
            break
    return _placed(tokens, bodies) if len(bodies) >= _FEWEST else []


def _field(tokens: Sequence[Token], place: int) -> int | None:
    """Where a listed field at ``place`` ends."""
    if place >= len(tokens) or not tokens[place].capital:
        return None
    found = lexicon.fields().match(tokens, place)
    return field_end(tokens, place) if found else None


def _past_mark(tokens: Sequence[Token], place: int) -> int:
    return place + 1 if place < len(tokens) and tokens[place].key in _MARKS else place


def _placed(tokens: Sequence[Token], bodies: list[BodyMention]) -> list[BodyMention]:
    """Give all the place that stands after the last."""
    last = bodies[-1]
    place = read_place(tokens, last.last) if last.last < len(tokens) else None
    if place is not None and place.level in {"province", "city"}:
        last.last = place.last
        for body in bodies:
            body.place = place
    return bodies
