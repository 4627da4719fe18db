"""Gives bodies a commune by its bare name: "UBND Bắc Sính" where the article says "xã Bắc Sính"."""

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.mentions import BodyMention, Place, PostMention
from kg.lexicon.trie import Trie
from kg.text import Token


def attach_communes(
    tokens: Sequence[Token],
    posts: Sequence[PostMention],
    bodies: Sequence[BodyMention],
    places: Sequence[Place],
) -> list[BodyMention]:
    """Give each local body without a place the commune whose bare name follows it.

    Args:
        tokens: all tokens.
        posts: the posts of the document, which reach as far as their bodies.
        bodies: its bodies.
        places: the places it names alone.

    Returns:
        The bodies that reach further now.
    """
    communes = _communes([*places, *(body.place for body in bodies if body.place)])
    seated = [body for body in bodies if _lacks_place(body) and _seat(tokens, body, communes)]
    for post in posts:
        if any(post.body is body for body in seated) and post.body is not None:
            post.last = post.body.last
    return seated


def _communes(places: Sequence[Place]) -> Trie[Place]:
    """The units on no list that the article names with their level words, by name."""
    named: Trie[Place] = Trie()
    for place in places:
        if place.word and place.name and not place.units and not place.name.isdigit():
            named.add(place.name, place)
    return named


def _lacks_place(body: BodyMention) -> bool:
    local = body.head.grammar == "local"
    return local and body.place is None and body.parent is None and not body.field


def _seat(tokens: Sequence[Token], body: BodyMention, communes: Trie[Place]) -> bool:
    found = communes.match(tokens, body.last)
    if found is None or not all(token.capital for token in tokens[body.last : found[1]]):
        return False
    body.place = replace(found[0], first=body.last, last=found[1])
    body.last = found[1]
    return True
