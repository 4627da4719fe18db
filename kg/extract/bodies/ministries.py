"""Reads ministries of which only the first bears the word: "Bộ Y tế, Xây dựng và Tư pháp"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.names import read_body
from kg.extract.mentions import BodyMention
from kg.lexicon import BodyHead, field_words, gazetteer
from kg.text import Token

_MARKS = frozenset((",", ";", "và"))
_MINISTERS = frozenset(("bộ trưởng", "thứ trưởng"))
_COUNTRY = frozenset(("vn", "việt"))
OPENERS = frozenset(("bộ", "thứ"))
_HEAD = "Bộ"
_FEWEST = 2


def listed_ministries(
    tokens: Sequence[Token], first: int, *, plural: bool = False
) -> list[BodyMention]:
    """Return the ministries of a list that begins at ``first``; none unless there are several.

    Args:
        tokens: all tokens.
        first: where the list begins.
        plural: whether a word for several stands there: "các Bộ trưởng Y tế, Xây dựng".
    """
    opens = tokens[first + plural : first + plural + 1]
    if not opens or (opens[0].key not in OPENERS if plural else opens[0].text != _HEAD):
        return []
    head = lexicon.body_head(_HEAD)
    assert head is not None
    opening = _of_ministers(tokens, first, head) if plural else _of_ministry(tokens, first, head)
    if opening is None:
        return []
    ministries = [opening]
    while following := _next(tokens, ministries[-1].last, head):
        ministries.append(following)
    return ministries if len(ministries) >= _FEWEST else []


def _of_ministry(tokens: Sequence[Token], first: int, head: BodyHead) -> BodyMention | None:
    """The first ministry of "Bộ Y tế, Xây dựng", where a list may go on."""
    ministry = read_body(tokens, first)
    listed = ministry is not None and ministry.head == head and ministry.place is None
    return ministry if listed else None


def _of_ministers(tokens: Sequence[Token], first: int, head: BodyHead) -> BodyMention | None:
    """The first ministry of "các Bộ trưởng (Bộ) Y tế, Xây dựng"."""
    title = " ".join(token.key for token in tokens[first + 1 : first + 3])
    return _item(tokens, first + 3, head) if title in _MINISTERS else None


def _next(tokens: Sequence[Token], end: int, head: BodyHead) -> BodyMention | None:
    """The ministry that goes on a list after a mark at ``end``."""
    joined = end < len(tokens) and tokens[end].key in _MARKS
    return _item(tokens, end + 1, head) if joined else None


def _item(tokens: Sequence[Token], first: int, head: BodyHead) -> BodyMention | None:
    """A ministry by its field alone, or with its own word before it."""
    start = first + (tokens[first : first + 1] != [] and tokens[first].text == head.name)
    found = field_words.fields().match(tokens, start) if start < len(tokens) else None
    if found is None or not tokens[start].capital or not _stands_alone(tokens, found[1]):
        return None
    if found[0].lower() not in lexicon.words_of("ministries"):
        return None
    return BodyMention(first, found[1], head, found[0], rule="listed_ministry")


def _stands_alone(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether nothing after a field makes it another body: "Công an tỉnh", "Y tế X"."""
    if end >= len(tokens):
        return True
    after = tokens[end]
    placed = gazetteer.levels().match(tokens, end) is not None or after.key in {"các", "của"}
    return not placed and (not after.capital or after.key in _COUNTRY)
