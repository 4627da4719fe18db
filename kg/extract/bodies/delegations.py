"""Reads delegations of deputies, and who sits in them: "đại biểu A (Đoàn Cà Mau)"."""

from collections.abc import Mapping, Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, PersonMention, PostMention
from kg.extract.places.names import read_place
from kg.text import Token

DELEGATION = "Đoàn đại biểu Quốc hội"
OPENER = "đoàn"
DEPUTY = "Đại biểu"
_OPENS = frozenset(("(", "thuộc"))
_DEPUTIES = frozenset(("biểu", "đb", "đbqh", "hội", "qh"))
_LONGEST_NAME = 6


def short_delegation(tokens: Sequence[Token], first: int) -> BodyMention | None:
    """Return the delegation of "đại biểu A (Đoàn Cà Mau)", whose word for deputies stands before.

    Args:
        tokens: all tokens.
        first: where "Đoàn" may stand.
    """
    if tokens[first].key != OPENER or not first or tokens[first - 1].text not in _OPENS:
        return None
    head = lexicon.body_head(DELEGATION)
    before = {token.key for token in tokens[max(0, first - 1 - _LONGEST_NAME) : first - 1]}
    where = read_place(tokens, first + 1) if before & _DEPUTIES else None
    if head is None or where is None or where.level not in {"province", "city"} or not where.name:
        return None
    return BodyMention(first, where.last, head, place=where, rule="delegation_of_deputies")


def seat(
    tokens: Sequence[Token], person: PersonMention, bodies: Mapping[int, BodyMention]
) -> PostMention | None:
    """Return the seat that words after someone's name give: "ông A, Đoàn ĐBQH tỉnh B".

    Args:
        tokens: all tokens.
        person: who may sit in a delegation, with the posts that stand beside the name.
        bodies: the bodies of the document, by where each begins.
    """
    for place in dict.fromkeys((person.last, person.end)):
        opening, following = _keys(tokens, place)
        first = place + 1 + (opening == "," and following == "thuộc")
        body = bodies.get(first)
        if body is None or body.head.name != DELEGATION:
            continue
        if opening in _OPENS or first > place + 1 or _only_sits(opening, person):
            return PostMention(body.first, body.last, DEPUTY, body)
    return None


def _keys(tokens: Sequence[Token], place: int) -> tuple[str, str]:
    """The word at a place and the next, where there are any."""
    opening, following, *_ = [*(token.key for token in tokens[place : place + 2]), "", ""]
    return opening, following


def _only_sits(opening: str, person: PersonMention) -> bool:
    """After a comma a delegation may be the next in a list: one with a post is no mere deputy."""
    return opening == "," and all(post.title.startswith(DEPUTY) for post in person.posts)
