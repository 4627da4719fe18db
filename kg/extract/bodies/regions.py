"""Offices of a region, which is no area: "Tòa án khu vực 3", "Hội đồng Olympic châu Á"."""

from collections.abc import Sequence

from kg.extract.places.names import bare_name
from kg.text import Token

_REGION = ("khu", "vực")
_ROMAN = frozenset("IVX")
_LONGEST_NUMBER = 5
_WIDE = frozenset((("châu", "á"), ("châu", "âu"), ("châu", "phi"), ("châu", "mỹ"), ("thế", "giới")))


def region_end(tokens: Sequence[Token], first: int) -> int | None:
    """Return where "khu vực" with its number, or a continent, ends that begins at ``first``.

    Args:
        tokens: all tokens.
        first: where the name of an office ends as far as its kind and field tell.
    """
    words = tokens[first : first + 3]
    if len(words) > 1 and (words[0].key, words[1].key) in _WIDE:
        return first + 2
    if len(words) < 3 or (words[0].key, words[1].key) != _REGION:
        return None
    number = words[2].text
    numbered = number.isdigit() or set(number) <= _ROMAN
    return _past_seat(tokens, first + 3) if numbered and len(number) <= _LONGEST_NUMBER else None


def _past_seat(tokens: Sequence[Token], end: int) -> int:
    """ "Tòa án nhân dân khu vực 5 | - Gia Lai": the area belongs to the name."""
    seat = bare_name(tokens, end + 1) if end + 1 < len(tokens) else None
    return seat.last if seat and seat.level != "country" and tokens[end].text == "-" else end


def nation_end(tokens: Sequence[Token], last: int) -> int | None:
    """Where "Quốc gia" or "Trung ương" right after a name ends: the nation's own.

    Args:
        tokens: all tokens.
        last: where the name ends.
    """
    words = " ".join(token.key for token in tokens[last : last + 2])
    return last + 2 if words in {"quốc gia", "trung ương"} else None
