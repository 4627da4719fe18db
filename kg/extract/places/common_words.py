"""Tells common words from the names of countries that they sound like: "Ý kiến", "Anh nói"."""

from collections.abc import Sequence

from kg import lexicon
from kg.text import Token

_HE = "anh"
_ENDS = frozenset('. ! ? … : "'.split())
_JOINS = "và"  # "Anh và Pháp đã ký"


def is_common(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a capital word is no name: large only because a sentence or title opens with it.

    Args:
        tokens: the tokens of a text.
        first: the place of the word.
    """
    return lexicon.not_places().match(tokens, first) is not None or _is_he(tokens, first)


def _is_he(tokens: Sequence[Token], first: int) -> bool:
    """ "Anh cho biết": a young man who was named before, where a sentence opens so."""
    if tokens[first].key != _HE or first + 1 >= len(tokens):
        return False
    opens = first == 0 or tokens[first - 1].text in _ENDS
    following = tokens[first + 1].text
    return opens and following.islower() and following != _JOINS
