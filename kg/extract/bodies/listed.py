"""Reads bodies that a list names: "các công ty: Sao Mai, PVX", "Đại sứ quán các nước Lào, Úc"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.names import read_body
from kg.extract.mentions import BodyMention
from kg.extract.places.names import bare_name, is_foreign
from kg.facts import Sector
from kg.lexicon import BodyHead, field_words
from kg.text import Token

_COMPANY: Sector = "company"
_OPENS_LIST = frozenset((":", "như", "gồm", "là"))
_MARKS = frozenset((",", ";", "và"))
_LONGEST_INTRODUCTION = 5
_LONGEST_NAME = 5
_FEWEST = 2


def listed_companies(tokens: Sequence[Token], first: int) -> list[BodyMention]:
    """Return the companies after "các công ty …:" at ``first``; none unless there are several."""
    found = lexicon.body_heads().match(tokens, first + 1)
    if found is None or found[0].sector != _COMPANY or found[0].grammar != "proper":
        return []
    direct = found[1] < len(tokens) and tokens[found[1]].capital
    place = found[1] if direct else _list_start(tokens, found[1])
    bodies: list[BodyMention] = []
    while place is not None and (body := _company(tokens, place, found[0].name * direct)):
        bodies.append(body)
        joined = body.last < len(tokens) and tokens[body.last].key in _MARKS
        place = body.last + 1 if joined else None
    return bodies if len(bodies) >= _FEWEST else []


def _company(tokens: Sequence[Token], first: int, kind: str) -> BodyMention | None:
    """One of a list: "Sao Mai", "PVX"; of "các công ty Sao Mai, PVX" one is "Công ty Sao Mai"."""
    own = lexicon.body_heads().match(tokens, first)
    if own is not None and own[0].sector == _COMPANY:
        return read_body(tokens, first)
    end = _name_end(tokens, first)
    if end is None or (kind and _is_no_name(tokens, first)):
        return None
    brand = any(is_foreign(token) or token.text.isupper() for token in tokens[first:end])
    name = (
        _words(tokens, first, end) if brand or not kind else f"{kind} {_words(tokens, first, end)}"
    )
    head = BodyHead(name, "name", "none", _COMPANY, False, False)
    return BodyMention(first, end, head, rule="listed_body")


def _is_no_name(tokens: Sequence[Token], place: int) -> bool:
    """ "các công ty Pháp, Lào", "các ngân hàng Thương mại": where they are, or what for."""
    field = field_words.fields().match(tokens, place)
    return bare_name(tokens, place) is not None or field is not None


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
