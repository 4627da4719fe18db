"""Parts of one body in a list: "Ban Tổ chức, Ban Tuyên giáo và Văn phòng Tỉnh ủy"."""

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.mentions import BodyMention
from kg.text import Token

_ORGANS = frozenset(("Ban Chấp hành", "Ban Thường vụ", "Thường trực"))  # of an area's party
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


def _is_sister(body: BodyMention, owned: BodyMention) -> bool:
    """ "Vụ Pháp chế và Vụ Kế hoạch Bộ Y tế", "Ban Tuyên giáo, Ban Dân vận Tỉnh ủy"."""
    placed = body.place is not None or (body.shared is not None and body.head.name in _ORGANS)
    unowned = body.parent is None and not placed
    parts = body.implied and body.head.grammar == owned.head.grammar == "part"
    return unowned and (parts or body.head == owned.head)
