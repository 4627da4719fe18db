"""Reads several bodies under one head: "các sở Tài chính, Xây dựng và Nội vụ tỉnh Long An".

Or one of each of several provinces: "UBND các tỉnh Gia Lai, Kon Tum", "các Tỉnh ủy Hà Nam, Hà Nội".
"""

from collections.abc import Sequence
from dataclasses import replace

from kg import lexicon
from kg.extract.bodies.fields import field_end, field_name
from kg.extract.bodies.listed import listed_companies, listed_missions
from kg.extract.bodies.ministries import listed_ministries
from kg.extract.mentions import BodyMention, Place
from kg.extract.places.names import bare_name, read_place
from kg.lexicon import BodyHead, field_words, gazetteer
from kg.text import Token

PLURALS = frozenset(("các", "hai", "ba", "bốn", "năm", "những"))
_JOINING = frozenset((",", "và"))
_MARKS = frozenset((",", ";", "và", "-", ":"))
_GOVERNED = frozenset(("province", "district"))
_FEWEST = 2


def read_bodies(tokens: Sequence[Token], first: int) -> list[BodyMention]:
    """Return the bodies of a plural that begins at ``first``; none unless there are several.

    Each mention covers its own field or area; the first covers the head word too.
    """
    if tokens[first].key not in PLURALS:
        if first and tokens[first - 1].text.isdigit():  # "gồm 3 | tổng công ty là A, B và C"
            return listed_companies(tokens, first - 1)
        return _after_head(tokens, first) if tokens[first].capital else []
    if several := _seats(tokens, first) or listed_ministries(tokens, first, plural=True):
        return several
    found = lexicon.body_heads().match(tokens, first + 1)
    if found is None or found[0].grammar != "field":
        return listed_companies(tokens, first)
    head, place = found[0], _past_mark(tokens, found[1])
    bodies: list[BodyMention] = []
    start = first + 1
    while (end := _field(tokens, place)) is not None:
        bodies.append(
            BodyMention(start, end, head, field_name(tokens, place, end), rule="plural_head")
        )
        start = _past_mark(tokens, end)
        place = _past_head(tokens, start, head)
        if start == end:
            break
    return _placed(tokens, bodies) if len(bodies) >= _FEWEST else []


def _after_head(tokens: Sequence[Token], first: int) -> list[BodyMention]:
    """The bodies of a list that begins with a head word: "UBND các tỉnh A, B", "Bộ X, Y và Z"."""
    found = lexicon.body_heads().match(tokens, first)
    if found is None:
        return []
    if found[1] < len(tokens) and _tells_several(tokens[found[1]]):
        return _of_areas(tokens, first, *found) or listed_missions(tokens, first, *found)
    return listed_ministries(tokens, first) or _of_field_in_areas(tokens, first, *found)


def _tells_several(token: Token) -> bool:
    """ "UBND | các tỉnh A, B", "UBND | 2 tỉnh A, B"."""
    return token.key in PLURALS or token.text.isdigit()


def _past_head(tokens: Sequence[Token], place: int, head: BodyHead) -> int:
    """Step over the head word said again: "các Bộ Y tế, Bộ Tài chính"."""
    again = lexicon.body_heads().match(tokens, place)
    return again[1] if again is not None and again[0].name == head.name else place


def _field(tokens: Sequence[Token], place: int) -> int | None:
    """Where a listed field at ``place`` ends."""
    if place >= len(tokens) or not tokens[place].capital:
        return None
    found = field_words.fields().match(tokens, place)
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


# ---- one body of each of several areas -----------------------------------------------------


def _of_areas(tokens: Sequence[Token], first: int, head: BodyHead, place: int) -> list[BodyMention]:
    """ "UBND các tỉnh, thành phố Hà Nam, Hải Phòng", whose head word ends at ``place``."""
    if head.grammar != "local":
        return []
    start = place + 1
    while level := gazetteer.levels().match(tokens, start):
        start = _past_mark(tokens, level[1])
    return _in_each(tokens, first, start, [head]) if start > place + 1 else []


def _of_field_in_areas(
    tokens: Sequence[Token], first: int, head: BodyHead, place: int
) -> list[BodyMention]:
    """ "Sở Y tế các tỉnh Hà Nam, Nghệ An", "Sở Y tế 2 tỉnh: Hà Nam, Nghệ An"."""
    end = _field(tokens, place) if head.grammar == "field" and head.scope != "none" else None
    if end is None or end >= len(tokens):
        return []
    if not _tells_several(tokens[end]):
        return []
    bodies = _of_areas(tokens, first, replace(head, grammar="local"), end)
    field = field_name(tokens, place, end)
    return [replace(body, head=head, field=field) for body in bodies]


def _seats(tokens: Sequence[Token], first: int) -> list[BodyMention]:
    """ "các tỉnh ủy, thành ủy Hà Nam, Hải Phòng"."""
    heads: list[BodyHead] = []
    place = first + 1
    while place < len(tokens) and (found := lexicon.body_heads().match(tokens, place)):
        if found[0].grammar != "seat":
            break
        heads.append(found[0])
        place = _past_mark(tokens, found[1])
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
        start = place = _past_mark(tokens, area.last)
        if place == area.last:
            break
    return bodies if len(bodies) >= _FEWEST else []
