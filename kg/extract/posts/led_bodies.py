"""Gives posts the body that is led by who holds them: "Ban Chỉ đạo X do ông A làm Trưởng ban".

Also "Ban Kiểm tra gồm 3 thành viên. Trong đó, ông A là Trưởng ban".
"""

from collections.abc import Sequence

from kg.extract.mentions import BodyMention, PostMention
from kg.text import Token

_HEADS = {
    "ban": ("Ban", "Tiểu ban"), "đoàn": ("Đoàn",), "đội": ("Đội",), "phòng": ("Phòng",),
    "tịch": ("Hội đồng", "Ủy ban", "Hội", "Quỹ"), "nhiệm": ("Ủy ban", "Câu lạc bộ"),
}  # fmt: skip
_LONGEST_REACH = 70
_LONGEST_GAP = 5
_IS = frozenset(("là", "làm"))
_OF_THESE = ("trong", "đó")
_LONGEST_CLAUSE = 14


def attach_led_bodies(
    tokens: Sequence[Token], posts: Sequence[PostMention], bodies: Sequence[BodyMention]
) -> None:
    """Give each bare post after "làm" the body that "do" or "trong đó" says is led by its holder.

    Args:
        tokens: all tokens.
        posts: the posts of the document.
        bodies: its bodies.
    """
    for post in posts:
        heads = _HEADS.get(post.title.rsplit(maxsplit=1)[-1], ())
        if post.body is None and not post.default_body and heads:
            reach = _led_before(tokens, post.first)
            near = (body for body in reversed(bodies) if body.last in reach) if reach else ()
            post.body = next((body for body in near if body.head.name.startswith(heads)), None)


def _led_before(tokens: Sequence[Token], first: int) -> range | None:
    """Where the body ends that a post at ``first`` leads: before "do", or before "trong đó"."""
    before = tokens[first - 1].key if first else ""
    if before == "làm" and (by := _agent(tokens, first)) is not None:
        pointed = tokens[by - 1].key == "này"  # "thành lập ban này do …"
        return range(0 if pointed else by - _LONGEST_GAP, by + 1)
    if before in _IS and (of := _of_these(tokens, first)) is not None:
        return range(of - _LONGEST_REACH, of + 1)
    return None


def _of_these(tokens: Sequence[Token], first: int) -> int | None:
    """Where "trong đó" stands before "ông A là Trưởng ban"."""
    reach = range(first - 2, max(0, first - _LONGEST_CLAUSE), -1)
    return next((at for at in reach if (tokens[at].key, tokens[at + 1].key) == _OF_THESE), None)


def _agent(tokens: Sequence[Token], first: int) -> int | None:
    """Where "do" stands before "… làm Trưởng ban"."""
    for place in range(first - 1, max(0, first - _LONGEST_REACH), -1):
        if tokens[place].text == ".":
            return None
        if tokens[place].key == "do":
            return place
    return None
