"""Gives posts the body that is led by who holds them: "Ban Chỉ đạo X do ông A làm Trưởng ban"."""

from collections.abc import Sequence

from kg.extract.mentions import BodyMention, PostMention
from kg.text import Token

_HEADS = {
    "ban": ("Ban", "Tiểu ban"), "đoàn": ("Đoàn",), "đội": ("Đội",), "phòng": ("Phòng",),
    "tịch": ("Hội đồng", "Ủy ban", "Hội", "Quỹ"), "nhiệm": ("Ủy ban", "Câu lạc bộ"),
}  # fmt: skip
_LONGEST_REACH = 70
_LONGEST_GAP = 5


def house_led(
    tokens: Sequence[Token], posts: Sequence[PostMention], bodies: Sequence[BodyMention]
) -> None:
    """Give each bare post after "làm" the body that "do" says is led by its holder.

    Args:
        tokens: all tokens.
        posts: the posts of the document.
        bodies: its bodies.
    """
    for post in posts:
        if post.body is None and not post.default_body and _is_predicate(tokens, post.first):
            post.body = _led(tokens, post, bodies)


def _is_predicate(tokens: Sequence[Token], first: int) -> bool:
    return first > 0 and tokens[first - 1].key == "làm"


def _led(
    tokens: Sequence[Token], post: PostMention, bodies: Sequence[BodyMention]
) -> BodyMention | None:
    """The last body before "do" of a kind that such a post leads, in the same sentence."""
    by = _agent(tokens, post.first)
    heads = _HEADS.get(post.title.split()[-1])
    if by is None or heads is None:
        return None
    pointed = tokens[by - 1].key == "này"  # "thành lập ban này do …"
    reach = by if pointed else _LONGEST_GAP
    before = (body for body in reversed(bodies) if by - reach <= body.last <= by)
    return next((body for body in before if body.head.name.startswith(heads)), None)


def _agent(tokens: Sequence[Token], first: int) -> int | None:
    """Where "do" stands before "… làm Trưởng ban"."""
    for place in range(first - 1, max(0, first - _LONGEST_REACH), -1):
        if tokens[place].text == ".":
            return None
        if tokens[place].key == "do":
            return place
    return None
