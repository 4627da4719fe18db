"""Societies of friendship, named by two countries: "Hội Hữu nghị | Việt - Nhật"."""

from collections.abc import Sequence

from kg.extract.places.names import bare_name
from kg.text import Token

_HOME = ["việt", "nam"]
_FRIENDSHIP = ("hữu", "nghị")


def friends_end(tokens: Sequence[Token], end: int) -> int | None:
    """Return where the two countries end that follow "Hữu nghị"; None where there are none.

    Args:
        tokens: all tokens.
        end: where the field ends as far as lists tell.
    """
    words = [token.key for token in tokens[max(0, end - 4) : end]]
    at = next((end - back for back in (0, 1, 2) if _ends_in_friendship(words, back)), None)
    one = _country_end(tokens, at) if at is not None else None
    if one is None or one + 1 >= len(tokens):
        return None
    if [token.key for token in tokens[one : one + 2]] != _HOME and tokens[one].key == _HOME[0]:
        return one + 1  # "Hữu nghị Pháp Việt"
    return _country_end(tokens, one + 1) if tokens[one].text in {"-", "–"} else None


def _ends_in_friendship(words: Sequence[str], back: int) -> bool:
    return tuple(words[len(words) - back - 2 : len(words) - back]) == _FRIENDSHIP


def _country_end(tokens: Sequence[Token], first: int) -> int | None:
    """Where a country ends, by its name or a short form such as "Việt", "Nhật"."""
    where = bare_name(tokens, first)
    if where is not None and where.level == "country":
        return where.last
    short = first < len(tokens) and tokens[first].capital and where is None
    return first + 1 if short else None
