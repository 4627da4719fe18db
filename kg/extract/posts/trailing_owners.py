"""How far a post reaches: over whose its body is where only a mark parts them."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.owners import is_owner, needs_owner
from kg.extract.mentions import BodyMention, PostMention
from kg.text import Token

_OFFICE = "Văn phòng"
_PARTS = frozenset((",", "-"))


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
            _attach_office(tokens, post, starts.get(post.last + 1))
        inner = post.body
        while inner is not None and post.last < len(tokens) and tokens[post.last].text in _PARTS:
            owner = starts.get(post.last + 1)
            if owner is None or not is_owner(owner.head, inner.head):
                break
            if needs_owner(inner):
                inner.parent, inner.implied = owner, False
            inner, post.last = owner, owner.last


def _attach_office(tokens: Sequence[Token], post: PostMention, owner: BodyMention | None) -> None:
    """ "Chánh Văn phòng - Tổng cục X": the office of the body after the mark."""
    head = lexicon.body_head(_OFFICE)
    if owner is None or head is None or tokens[post.last].text not in _PARTS:
        return
    if is_owner(owner.head, head):
        first = post.last - len(_OFFICE.split())
        post.body = BodyMention(first, owner.last, head, parent=owner, rule="part_in_title")
        post.last = owner.last
