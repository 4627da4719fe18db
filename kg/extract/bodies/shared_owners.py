"""Parts of one body in a list: "Ban Tổ chức, Ban Tuyên giáo và Văn phòng Tỉnh ủy"."""

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.mentions import BodyMention, walk
from kg.text import Token

_ORGANS = frozenset(("Ban Chấp hành", "Ban Thường vụ", "Thường trực"))  # of an area's party
_COUNCILS = _ORGANS | {"Ban Thường trực", "Đoàn Chủ tịch"}
_SOCIETY = "front"
_JOINING = frozenset((",", ";", "và", "cùng", "-"))


def share_list_owners(tokens: Sequence[Token], bodies: Sequence[BodyMention]) -> None:
    """Give each part in a list that no words own the owner of the last.

    Args:
        tokens: all tokens.
        bodies: the bodies of a document, in order.
    """
    for body, following in reversed(list(pairwise(bodies))):
        joined = following.first == body.last + 1 and tokens[body.last].key in _JOINING
        if joined and following.parent is not None and _is_sister(body, following):
            body.parent, body.implied = following.parent, False


def share_organ_owners(bodies: Sequence[BodyMention]) -> None:
    """Give a bare "Ban Thường vụ" the owner of the one that the article names in full.

    Where none is, it is of the one society whose "Ban Chấp hành" is named: a congress elects the
    one, and that elects the other.

    Args:
        bodies: the bodies of a document, in order.
    """
    owned = [body for body in walk(bodies) if body.head.name in _COUNCILS and body.parent]
    for body in bodies if owned else ():
        if not body.implied or body.head.name not in _COUNCILS:
            continue
        same = [each for each in owned if each.head == body.head]
        owners = [each.parent for each in same or owned if each.parent is not None]
        one = len({(each.head, each.field, _area(each)) for each in owners}) == 1
        if one and (same or owners[0].head.sector == _SOCIETY):
            body.parent, body.implied = owners[0], False


def _area(body: BodyMention) -> str:
    place = body.place or body.shared
    return place.name if place else ""


def _is_sister(body: BodyMention, owned: BodyMention) -> bool:
    """ "Vụ Pháp chế và Vụ Kế hoạch Bộ Y tế", "Ban Tuyên giáo, Ban Dân vận Tỉnh ủy"."""
    placed = body.place is not None or (body.shared is not None and body.head.name in _ORGANS)
    unowned = body.parent is None and not placed
    parts = body.implied and body.head.grammar == owned.head.grammar == "part"
    return unowned and (parts or body.head == owned.head)
