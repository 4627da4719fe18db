"""Reads posts that words point back to: "Chức vụ này được giao cho ông B"."""

from collections.abc import Sequence

from kg.extract.mentions import PostMention
from kg.text import Document, Token

_OFFICES = frozenset(("chức vụ", "chức danh", "cương vị"))
_ENTERS = frozenset("giữ làm chức vị trí".split())
_POINTER = "này"
_LONGEST = 3
_NEAR = 3
_REACH = 60


def recalled(document: Document, posts: Sequence[PostMention]) -> list[PostMention]:
    """Return the posts of "chức vụ này", each the one that was entered or left last.

    Args:
        document: the article laid out.
        posts: the posts that words name, in order.
    """
    ends = document.places_of.get(_POINTER, ())
    firsts = (end - _LONGEST + 1 for end in ends if end + 1 >= _LONGEST)
    found = (_meant(document.tokens, first, posts) for first in firsts)
    return [post for post in found if post is not None]


def _meant(tokens: Sequence[Token], first: int, posts: Sequence[PostMention]) -> PostMention | None:
    last = first + _LONGEST
    if not _is_office(tokens, first):
        return None
    entered = (post for post in reversed(posts) if post.last <= first)
    named = next((post for post in entered if _is_entered(tokens, post.first)), None)
    if named is None or first - named.last > _REACH:
        return None
    return PostMention(first, last, named.title, named.body, named.default_body)


def _is_entered(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether words before a post say that someone enters or leaves it."""
    return any(token.key in _ENTERS for token in tokens[max(0, first - _NEAR) : first])


def _is_office(tokens: Sequence[Token], first: int) -> bool:
    return f"{tokens[first].key} {tokens[first + 1].key}" in _OFFICES
