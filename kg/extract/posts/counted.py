"""Gives posts that are counted their body: "UBND tỉnh X hiện có 5 phó chủ tịch"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, PostMention
from kg.text import Token

_COUNTS = frozenset("hiện nay còn đang có thêm tại đã gồm".split())
_NUMBERS = lexicon.words_of("numerals")
_TERMS = frozenset(("nhiệm", "khóa", "khoá"))
_LONGEST = 5
_LONGEST_TERM = 7


def is_counted(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a number stands right before ``first``: "2 Thẩm phán", "hai phó chủ tịch"."""
    return first > 0 and (tokens[first - 1].text.isdigit() or tokens[first - 1].key in _NUMBERS)


def attach_counted(
    tokens: Sequence[Token], posts: Sequence[PostMention], bodies: Sequence[BodyMention]
) -> None:
    """Give each post that a body is said to have so many of that body.

    Args:
        tokens: all tokens.
        posts: the posts of the document.
        bodies: its bodies.
    """
    ends = {body.last: body for body in bodies}
    for post in posts:
        if not post.default_body and is_counted(tokens, post.first):
            owner = ends.get(_before_count(tokens, post.first - 2))
            if owner is not None and _may_be_of(post.body, owner):
                post.body = owner


def _may_be_of(body: BodyMention | None, owner: BodyMention) -> bool:
    """Tell whether words give a post no other body: "5 Phó Chủ tịch UBND" only the same."""
    return body is None or (body.head.name == owner.head.name and not (body.place or body.parent))


def _before_count(tokens: Sequence[Token], place: int) -> int:
    """Step back over "nhiệm kỳ 2, hiện có" before a number: where the body that has them ends."""
    start = place
    while place >= 0 and tokens[place].key in _COUNTS and start - place < _LONGEST:
        place -= 1
    return _before_term(tokens, place) if tokens[start].key in _COUNTS else -1


def _before_term(tokens: Sequence[Token], place: int) -> int:
    """Step back over "nhiệm kỳ 2015 - 2020," and "khóa X"."""
    reach = range(place, max(0, place - _LONGEST_TERM), -1)
    opening = next((at for at in reach if tokens[at].key in _TERMS), None)
    if opening is None or any(token.key.isalpha() for token in tokens[opening + 2 : place + 1]):
        return place + 1
    return opening
