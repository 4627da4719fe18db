"""Tells of whom someone takes the place: "ông A thay ông B làm Giám đốc"."""

from collections.abc import Sequence

from kg.text import Token

_REPLACES = frozenset(("thay", "thế", "thay cho", "thế cho", "kế nhiệm"))


def is_replaced(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether words right before someone at ``start`` say that another replaces them."""
    before = [token.key for token in tokens[max(0, start - 2) : start]]
    return bool(before) and (before[-1] in _REPLACES or " ".join(before) in _REPLACES)
