"""What boards of management manage: "Ban Quản lý | khu công nghiệp", "… | vịnh Hạ Long"."""

from collections.abc import Sequence
from typing import NamedTuple

from kg.extract.bodies.fields import is_person
from kg.extract.places.names import bare_name
from kg.lexicon import BodyHead, field_words, gazetteer
from kg.text import Token

_PROVINCES = frozenset(("province", "city"))
BOARDS = frozenset(("Ban Quản lý", "Ban Quản lý dự án"))


class Managed(NamedTuple):
    """What a board manages.

    Args:
        last: where it ends, as far as a list and capitals tell.
        own: whether it has a name of its own, which tells the board from all others.
    """

    last: int
    own: bool


def managed_end(tokens: Sequence[Token], first: int, head: BodyHead) -> Managed | None:
    """Return what a board manages that is named from ``first`` on; None where no list has it.

    Args:
        tokens: all tokens.
        first: the place after the head word.
        head: the head word.
    """
    found = field_words.managed().match(tokens, first) if head.name in BOARDS else None
    if found is None:
        return None
    named, last = found
    end = last
    named = named and (not tokens[first].capital or _opens_own_name(tokens, last))
    while named and end < len(tokens) and tokens[end].capital and tokens[end].text.isalpha():
        if gazetteer.levels().match(tokens, end):
            break
        end += 1
    return Managed(end, own=end > last)


def _opens_own_name(tokens: Sequence[Token], place: int) -> bool:
    """ "Khu kinh tế | Nhơn Hội", unlike "Khu kinh tế | Gia Lai", of a province, and a field."""
    words = tokens[place : place + 2]
    pair = tuple(token.key for token in words)
    if len(words) < 2 or not all(token.text.istitle() for token in words):
        return False
    area = bare_name(tokens, place)
    other = is_person(tokens, place) or pair in field_words.bigrams()
    return not other and (area is None or area.level not in _PROVINCES)
