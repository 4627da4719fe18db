"""Tells where a text speaks of its own days, also where nobody knows which: "sáng nay"."""

from collections.abc import Sequence
from itertools import pairwise, product

from kg.text import Document, Token

_TIMES = ("sáng", "trưa", "chiều", "tối", "đêm", "hôm")
_THESE_DAYS = {*product(_TIMES, ("nay", "qua", "mai", "kia")), ("ngày", "mai")}


def is_of_these_days(tokens: Sequence[Token]) -> bool:
    """Tell whether tokens name a day by that of the writing: "sáng nay", "chiều qua".

    Args:
        tokens: those to look at.
    """
    return any(pair in _THESE_DAYS for pair in pairwise(token.key for token in tokens))


def these_days_in(document: Document) -> dict[int, int]:
    """Return where a text names such days: for the first token of each the end.

    Args:
        document: the article laid out.
    """
    word = document.word
    opening = document.places_of_any((*_TIMES, "ngày"))
    return {place: place + 2 for place in opening if (word(place), word(place + 1)) in _THESE_DAYS}
