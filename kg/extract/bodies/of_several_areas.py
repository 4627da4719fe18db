"""Reads one body of each of several areas: "UBND các tỉnh Gia Lai, Kon Tum", "các Tỉnh ủy A, B"."""

from collections.abc import Sequence
from dataclasses import replace

from kg import lexicon
from kg.extract.bodies.fields import field_end, field_name
from kg.extract.mentions import BodyMention, Place
from kg.extract.places.names import bare_name, read_place
from kg.lexicon import BodyHead, field_words, gazetteer
from kg.text import Token

PLURALS = frozenset(("các", "hai", "ba", "bốn", "năm", "những"))
FEWEST = 2
"""Fewer than so many are no list."""

_JOINING = frozenset((",", "và"))
_MARKS = frozenset((",", ";", "và", "-", ":"))
_GOVERNED = frozenset(("province", "district"))


def tells_several(token: Token) -> bool:
    """Tell whether a word after a head does: "UBND | các tỉnh A, B", "UBND | 2 tỉnh A, B"."""
    return token.key in PLURALS or token.text.isdigit()


def listed_field(tokens: Sequence[Token], place: int) -> int | None:
    """Return where a listed field at ``place`` ends; None if none begins there."""
    if place >= len(tokens) or not tokens[place].capital:
        return None
    found = field_words.fields().match(tokens, place)
    return field_end(tokens, place) if found else None


def past_mark(tokens: Sequence[Token], place: int) -> int:
    """Step over a mark or "và" between two of a list."""
    return place + 1 if place < len(tokens) and tokens[place].key in _MARKS else place


def of_areas(tokens: Sequence[Token], first: int, head: BodyHead, place: int) -> list[BodyMention]:
    """ "UBND các tỉnh, thành phố Hà Nam, Hải Phòng", whose head word ends at ``place``."""
    if head.grammar != "local":
        return []
    start = place + 1
    while level := gazetteer.levels().match(tokens, start):
        start = past_mark(tokens, level[1])
    return _in_each(tokens, first, start, [head]) if start > place + 1 else []


def of_field_in_areas(
    tokens: Sequence[Token], first: int, head: BodyHead, place: int
) -> list[BodyMention]:
    """ "Sở Y tế các tỉnh Hà Nam, Nghệ An", "Sở Y tế 2 tỉnh: Hà Nam, Nghệ An"."""
    end = listed_field(tokens, place) if head.grammar == "field" and head.scope != "none" else None
    if end is None or end >= len(tokens):
        return []
    if not tells_several(tokens[end]):
        return []
    bodies = of_areas(tokens, first, replace(head, grammar="local"), end)
    field = field_name(tokens, place, end)
    return [replace(body, head=head, field=field) for body in bodies]


def seats(tokens: Sequence[Token], first: int) -> list[BodyMention]:
    """ "các tỉnh ủy, thành ủy Hà Nam, Hải Phòng"."""
    heads: list[BodyHead] = []
    place = first + 1
    while place < len(tokens) and (found := lexicon.body_heads().match(tokens, place)):
        if found[0].grammar != "seat":
            break
        heads.append(found[0])
        place = past_mark(tokens, found[1])
    return _in_each(tokens, first + 1, place, heads) if heads else []


def in_further_areas(tokens: Sequence[Token], body: BodyMention) -> list[BodyMention]:
    """Return those of the other provinces in "Sở Y tế Hà Nam, Nghệ An và Hải Phòng".

    Args:
        tokens: all tokens.
        body: the body of the first province.
    """
    first = body.place
    if first is None or first.last != body.last or not _is_province(first):
        return []
    others: list[BodyMention] = []
    place, joint = body.last, ""
    while joint != "và" and place < len(tokens) and tokens[place].key in _JOINING:
        area = read_place(tokens, place + 1)
        if area is None or not _is_province(area):
            break
        others.append(replace(body, first=place + 1, last=area.last, place=area))
        joint, place = tokens[place].key, area.last
    return others if joint == "và" else []


def _is_province(place: Place) -> bool:
    return bool(place.units) and place.units[0].level == "province"


def _in_each(
    tokens: Sequence[Token], first: int, place: int, heads: Sequence[BodyHead]
) -> list[BodyMention]:
    """The bodies of the areas listed from ``place`` on, each with the head that fits it."""
    bodies: list[BodyMention] = []
    start = first
    while (area := bare_name(tokens, place, placed=True)) and area.level in _GOVERNED:
        kind = area.units[0].type
        head = next((head for head in heads if head.scope == kind), heads[0])
        bodies.append(BodyMention(start, area.last, head, place=area, rule="plural_head"))
        start = place = past_mark(tokens, area.last)
        if place == area.last:
            break
    return bodies if len(bodies) >= FEWEST else []
