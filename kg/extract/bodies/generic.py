"""Bodies of many areas at once, which name no one body: "các vị ở UBND, HĐND của 9 tỉnh"."""

from collections.abc import Sequence

from kg.extract.mentions import BodyMention
from kg.lexicon import gazetteer
from kg.text import Token

_OF = frozenset(("của", "tại", "ở"))
_SEVERAL = frozenset(("các", "nhiều", "những", "hai", "ba", "bốn", "năm"))
_LIST_MARKS = frozenset((",", "và"))


def without_generic(tokens: Sequence[Token], bodies: Sequence[BodyMention]) -> list[BodyMention]:
    """Return bodies without those that several areas have, in order.

    Args:
        tokens: all tokens of the document.
        bodies: its bodies, in order.
    """
    kept: list[BodyMention] = []
    of_many = -1  # where a body begins that several areas have
    for body in reversed(bodies):
        listed = body.last + 1 == of_many and tokens[body.last].key in _LIST_MARKS
        if _is_bare(body) and (listed or _is_of_many(tokens, body.last)):
            of_many = body.first
        else:
            kept.append(body)
    return kept[::-1]


def _is_bare(body: BodyMention) -> bool:
    return body.place is None and body.parent is None and body.head.grammar in {"local", "field"}


def _is_of_many(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether "(của) 9 tỉnh", "các huyện" begins at ``place``, with no names after it."""
    place += place < len(tokens) and tokens[place].key in _OF
    if place + 1 >= len(tokens):
        return False
    counted = tokens[place].text.isdigit() and tokens[place].text != "1"
    return (counted or tokens[place].key in _SEVERAL) and (
        gazetteer.levels().match(tokens, place + 1) is not None
    )
