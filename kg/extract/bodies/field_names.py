"""Tells how far a name made of a head word and a field goes: "Cục | Giám định và Quản lý …"."""

from collections.abc import Sequence

from kg.extract.bodies.fields import field_end, past_dashes, past_joined, past_nouns
from kg.extract.bodies.friendship import friends_end
from kg.extract.bodies.long_names import end_at_mark, foreign_end, long_end, titled_end
from kg.extract.bodies.regions import region_end
from kg.extract.bodies.topics import about_end, topic_end
from kg.extract.places.names import is_foreign
from kg.lexicon import BodyHead, field_words
from kg.text import Token

_OF_LISTED_FIELDS = frozenset(("Bộ", "Sở"))
_MAY_BE_LOWER = frozenset(("Cục", "Vụ", "Chi cục", "Trung tâm", "Viện", "Phòng"))
_QUOTED = frozenset(("Quỹ",))
_LONGEST_QUOTED = 10
_NUMBERED = frozenset(("Ban Quản lý dự án", "Ban Chỉ huy"))


def name_end(
    tokens: Sequence[Token], first: int, head: BodyHead, *, titled: bool = False
) -> int | None:
    """Return where a name ends whose field begins at ``first``; None where there is no field.

    Args:
        tokens: all tokens.
        first: the place after the head word.
        head: the head word.
        titled: whether the name stands in a title, and so may go to the next comma.
    """
    if quoted := _quoted_end(tokens, first, head):
        return quoted
    end = _listed_end(tokens, first, head)
    if end is None and titled and head.name in _MAY_BE_LOWER:
        end = titled_end(tokens, first)
    if end is not None and head.name not in _OF_LISTED_FIELDS:
        end = past_nouns(tokens, past_joined(tokens, first, end))
        end = past_dashes(tokens, first, end)
    end = topic_end(tokens, first, end or first, head) or end
    end = about_end(tokens, _before_about(tokens, end or first), head) or end
    end = _past_number(tokens, end or first, head) or end
    if end is not None and (named := region_end(tokens, end) or friends_end(tokens, end)):
        return named
    to_mark = titled and end is not None and head.name not in _OF_LISTED_FIELDS
    return end_at_mark(tokens, end) if to_mark and end is not None else end


def _quoted_end(tokens: Sequence[Token], first: int, head: BodyHead) -> int | None:
    """'Quỹ | "Vì người nghèo"': the marks say where the name ends."""
    if head.name not in _QUOTED or first >= len(tokens) or tokens[first].text != '"':
        return None
    inside = tokens[first + 1 : first + _LONGEST_QUOTED]
    length = next((at for at, token in enumerate(inside) if token.text == '"'), 0)
    return first + length + 2 if length else None


def _listed_end(tokens: Sequence[Token], first: int, head: BodyHead) -> int | None:
    """Where the field ends as lists, capitals and the end of a long name tell."""
    short = field_end(tokens, first)
    if short is not None and head.name == "Bộ":
        short = foreign_end(tokens, first, short) or _before_foreigner(tokens, first, short)
    return long_end(tokens, first, short or first, head) or short


def _past_number(tokens: Sequence[Token], end: int, head: BodyHead) -> int | None:
    """ "Ban Quản lý dự án Điện 2"."""
    numbered = head.name in _NUMBERED and end < len(tokens) and tokens[end].text.isdigit()
    return end + 1 if numbered else None


def _before_about(tokens: Sequence[Token], end: int) -> int:
    """Step back to "về", which fields such as "quản lý nhà nước về …" hold too."""
    return end - 1 if tokens[end - 1].key == "về" else end


def _before_foreigner(tokens: Sequence[Token], first: int, end: int) -> int:
    """ "Bộ trưởng Bộ Thương mại Wilbur Ross": the minister's name is no part of the field."""
    listed = field_words.fields().match(tokens, first)
    return listed[1] if listed and listed[1] < end and is_foreign(tokens[listed[1]]) else end
