"""Tells which body another is in where only a comma parts them: "Vụ Pháp chế, Bộ Y tế"."""

from collections.abc import Sequence

from kg.extract.mentions import BodyMention, PostMention
from kg.text import Token

_SEATS_OF_OFFICES = frozenset(
    ("Thanh tra Chính phủ", "Văn phòng Chính phủ", "Văn phòng Quốc hội", "Văn phòng Chủ tịch nước",
     "Kiểm toán Nhà nước", "Ngân hàng Nhà nước Việt Nam", "Văn phòng Trung ương Đảng")
)  # fmt: skip
_DIRECTORATES = frozenset(("Tổng cục", "Cục", "Bộ", "Ủy ban", "Tập đoàn")) | _SEATS_OF_OFFICES
_DEPARTMENTS = _DIRECTORATES | {
    "Sở", "Viện", "Công an", "UBND", "Trường", "Trường Đại học", "Chi cục", "Bệnh viện", "Công ty",
}  # fmt: skip
_OWNERS = {
    "Tổng cục": frozenset(("Bộ",)), "Cục": _DIRECTORATES - {"Cục", "Tập đoàn"},
    "Vụ": _DIRECTORATES, "Phòng": _DEPARTMENTS, "Trung tâm": _DEPARTMENTS, "Khoa": _DEPARTMENTS,
    "Ban": _DEPARTMENTS, "Viện": _DEPARTMENTS, "Chi cục": _DEPARTMENTS - {"Chi cục"},
}  # fmt: skip


def owns(owner: BodyMention, body: BodyMention) -> bool:
    """Tell whether a body named after a comma is the one that the body before it is in."""
    return owner.head.name in _OWNERS.get(body.head.name, ())


def take_in_owners(
    tokens: Sequence[Token], posts: Sequence[PostMention], bodies: Sequence[BodyMention]
) -> None:
    """Let posts reach over the owners of their bodies: "Vụ trưởng Vụ Pháp chế, Bộ Y tế | A".

    Args:
        tokens: all tokens.
        posts: the posts of the document.
        bodies: its bodies.
    """
    starts = {body.first: body for body in bodies}
    for post in posts:
        inner = post.body
        while inner is not None and post.last < len(tokens) and tokens[post.last].text == ",":
            owner = starts.get(post.last + 1)
            if owner is None or not owns(owner, inner):
                break
            inner, post.last = owner, owner.last
