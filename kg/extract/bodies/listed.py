"""Reads bodies that a list names: "các công ty: Sao Mai, PVX", "Đại sứ quán các nước Lào, Úc"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention
from kg.extract.places.names import bare_name
from kg.lexicon import BodyHead
from kg.text import Token

_OPENS_LIST = frozenset((":", "như", "gồm", "là"))
_MARKS = frozenset((",", ";", "và"))
_LONGEST_INTRODUCTION = 5
_LONGEST_NAME = 5
_FEWEST = 2


def listed_companies(tokens: Sequence[Token], first: int) -> list[BodyMention]:
    """Return the companies after "các công ty …:" at ``first``; none unless there are several."""
    found = lexicon.body_heads().match(tokens, first + 1)
    if found is None or found[0].sector != "company" or found[0].grammar != "proper":
        return []
    place = _list_start(tokens, found[1])
    bodies: list[BodyMention] = []
    while place is not None and (end := _name_end(tokens, place)):
        head = BodyHead(_words(tokens, place, end), "name", "none", "company", False, False)
        bodies.append(BodyMention(place, end, head, rule="listed_body"))
        place = end + 1 if end < len(tokens) and tokens[end].key in _MARKS else None
    return bodies if len(bodies) >= _FEWEST else []


def _list_start(tokens: Sequence[Token], first: int) -> int | None:
    """Where a list opens after at most a few words: "các công ty lớn của Mỹ như: …"."""
    for place in range(first, min(len(tokens) - 1, first + _LONGEST_INTRODUCTION)):
        if tokens[place].key in _OPENS_LIST:
            return place + 1 + (tokens[place + 1].text == ":")
        if not tokens[place].is_word:
            return None
    return None


def _name_end(tokens: Sequence[Token], first: int) -> int | None:
    """Where a name in capitals ends, which no head word opens."""
    end = first
    while end < len(tokens) and tokens[end].capital and end - first < _LONGEST_NAME:
        if lexicon.body_heads().match(tokens, end) or lexicon.titles().match(tokens, end):
            return None
        end += 1
    ordinal = tokens[end : end + 2]
    if end > first and len(ordinal) > 1 and ordinal[0].key == "số" and ordinal[1].text.isdigit():
        end += 2  # "Sao Mai số 2"
    return end if end > first and _ends(tokens, end) else None


def _ends(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a name ends here: before a mark, a verb or a particle."""
    if place >= len(tokens) or not tokens[place].is_word:
        return True
    return tokens[place].key in _MARKS | lexicon.words_of("not_in_names")


def _words(tokens: Sequence[Token], first: int, last: int) -> str:
    return " ".join(token.text for token in tokens[first:last])


def listed_missions(
    tokens: Sequence[Token], first: int, head: BodyHead, place: int
) -> list[BodyMention]:
    """Return the missions of "Đại sứ quán các nước: Lào, Úc" at ``first``.

    Args:
        tokens: all tokens.
        first: where the head word begins.
        head: the head word.
        place: where it ends.
    """
    if head.sector != "foreign" or head.grammar != "proper":
        return []
    if [token.key for token in tokens[place : place + 2]] != ["các", "nước"]:
        return []
    place += 2 + (tokens[place + 2].text == ":" if place + 2 < len(tokens) else 0)
    bodies: list[BodyMention] = []
    start = first
    while (country := bare_name(tokens, place)) and country.level == "country":
        bodies.append(BodyMention(start, country.last, head, country.name, rule="listed_body"))
        start = place = country.last + 1
        if place >= len(tokens) or tokens[country.last].key not in _MARKS:
            break
    return bodies if len(bodies) >= _FEWEST else []
