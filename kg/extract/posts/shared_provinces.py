"""Shares a province along a chain of posts: "Tỉnh ủy viên, Giám đốc Sở Y tế tỉnh X"."""

from collections.abc import Sequence

from kg.extract.mentions import BodyMention, PostMention
from kg.extract.posts.chains import backwards, chained
from kg.text import Token

_PROVINCE = "tỉnh"


def share_provinces(tokens: Sequence[Token], posts: Sequence[PostMention]) -> None:
    """Give the bodies of a chain that are of some province the one that a later body names.

    Args:
        tokens: all tokens.
        posts: the posts of the document, in order, not yet named.
    """
    for chain in chained(tokens, posts).values():
        for post, following in backwards(chain):
            one, other = _innermost(post.body), _innermost(following.body)
            if one is not None and other is not None:
                _share(one, other)


def _share(one: BodyMention, other: BodyMention) -> None:
    place = other.place or other.shared
    unnamed = one.place is None or not one.place.name
    if place is None or not place.name or not unnamed or one.shared is not None:
        return
    if _level(one) == _level(other) == _PROVINCE:
        one.place, one.shared = None, place


def _level(body: BodyMention) -> str:
    """The word for the level of the area that a body is of, where words or its kind say it."""
    return body.place.word if body.place and body.place.word else body.head.scope


def _innermost(body: BodyMention | None) -> BodyMention | None:
    while body is not None and body.parent is not None:
        body = body.parent
    return body
