"""Tells which body another is in where only a comma parts them: "Vụ Pháp chế, Bộ Y tế"."""

from collections.abc import Mapping

from kg.extract.mentions import BodyMention, PostMention

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


def ending_at(
    place: int, chains: Mapping[int, list[PostMention]], bodies: Mapping[int, BodyMention]
) -> list[PostMention] | None:
    """Return the posts that end at ``place``, or one comma before an owner that ends there.

    In "Vụ trưởng Vụ Pháp chế, Bộ Y tế Trần Văn A" the ministry tells where the department is.

    Args:
        place: where a name begins.
        chains: the chains of posts, by where each ends.
        bodies: the bodies, by where each ends.
    """
    owner = bodies.get(place)
    before = chains.get(owner.first - 1) if owner is not None else None
    if place in chains or owner is None or not before:
        return chains.get(place)
    inner = before[-1].body
    return before if inner is not None and owns(owner, inner) else None
