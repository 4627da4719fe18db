"""Offices that a body has in several towns: "Văn phòng đại diện Báo A tại Cần Thơ"."""

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.mentions import BodyMention
from kg.extract.places.names import read_place
from kg.text import Token

_AT = "tại"
_CONSULATE = "Tổng Lãnh sự quán"
_OFFICES = frozenset(("Văn phòng đại diện", "Cơ quan thường trú"))
_OFFICE = "Văn phòng"
_ABROAD = frozenset(("foreign", "international"))


def at_seat(tokens: Sequence[Token], body: BodyMention) -> BodyMention:
    """Let the town after "tại" belong to the name of an office that is told apart by it.

    Args:
        tokens: all tokens.
        body: a body; others are returned as they are.
    """
    if body.place or body.last >= len(tokens) or tokens[body.last].key != _AT:
        return body
    consulate = body.head.name == _CONSULATE
    seat = read_place(tokens, body.last + 1) if consulate or _has_owner(body) else None
    if seat is None or not seat.name:
        return body
    return replace(body, last=seat.last, place=seat)


def _has_owner(body: BodyMention) -> bool:
    """ "Văn phòng đại diện Báo A", "Văn phòng UNESCO": an office away from whose it is."""
    if body.parent is None:
        return False
    away = body.parent.head.sector in _ABROAD and body.head.name == _OFFICE
    return away or body.head.name in _OFFICES
