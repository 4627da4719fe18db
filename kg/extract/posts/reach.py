"""How far a post reaches: over whose its body is where only a mark parts them."""

from collections.abc import Sequence

from kg import lexicon
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
_OFFICE = "Văn phòng"
_PARTS = frozenset((",", "-"))


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
        if post.body is None and post.title.endswith(_OFFICE):
            _seat_office(tokens, post, starts.get(post.last + 1))
        inner = post.body
        while inner is not None and post.last < len(tokens) and tokens[post.last].text in _PARTS:
            owner = starts.get(post.last + 1)
            if owner is None or not owns(owner, inner):
                break
            inner, post.last = owner, owner.last


def _seat_office(tokens: Sequence[Token], post: PostMention, owner: BodyMention | None) -> None:
    """ "Chánh Văn phòng - Tổng cục X": the office of the body after the mark."""
    head = lexicon.body_head(_OFFICE)
    if owner is None or head is None or tokens[post.last].text not in _PARTS:
        return
    if owner.head.name in _DEPARTMENTS:
        first = post.last - len(_OFFICE.split())
        post.body = BodyMention(first, owner.last, head, parent=owner, rule="part_in_title")
        post.last = owner.last
