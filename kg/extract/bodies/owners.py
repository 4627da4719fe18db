"""Tells what may join a body to whose it is: "Vụ Pháp chế của Bộ Y tế", "Vụ Pháp chế - Bộ Y tế"."""

from kg.lexicon import BodyHead
from kg.text import Token

_JOINING = frozenset(("của", "thuộc"))
_DASH = "-"
_OFFICES = frozenset(("Vụ", "Cục", "Văn phòng", "Thanh tra", "Phòng", "Tổng cục"))
_OWNERS = frozenset(("Bộ", "Tổng cục", "Sở", "Cục", "Công an", "UBND", "HĐND"))
_LEGISLATURE = "legislature"


def joins_owner(token: Token, office: BodyHead) -> bool:
    """Tell whether the word after a body's name may join it to its owner."""
    dashed = office.sector == _LEGISLATURE or office.name in _OFFICES
    return token.key in _JOINING or (token.text == _DASH and dashed)


def may_own(owner: BodyHead, office: BodyHead, joint: Token) -> bool:
    """Tell whether a body may own an office by what joins them.

    A dash parts whom a list names, too: "Ban Pháp chế - HĐND tỉnh", but "Phòng Tài chính - Viện X".

    Args:
        owner: the head word of the body that may own the office.
        office: the head word of the office.
        joint: the word or mark between them.
    """
    if joint.text != _DASH:
        return True
    if office.sector == _LEGISLATURE:
        return owner.name == "HĐND"
    return owner.name in _OWNERS and office.name != owner.name
