"""Chains of posts: "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh" belongs to one person.

In a chain the last post often says the body for those before it: "Bí thư Đảng ủy, Giám đốc Sở Y
tế tỉnh" is secretary of the party committee of that department.
"""

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.mentions import BodyMention, PostMention
from kg.text import Token

_MARKS = frozenset((",", "-", "kiêm", "và", ";", "đồng", "thời", "là", "/", "nguyên", "cựu"))
_LONGEST_GAP = 3

Chains = dict[int, list[PostMention]]


def link(tokens: Sequence[Token], posts: Sequence[PostMention]) -> Chains:
    """Return the chains of posts that follow one another, by where each chain ends."""
    chains: Chains = {}
    chain: list[PostMention] = []
    for post in posts:
        if chain and _linked(tokens, chain[-1].last, post.first):
            chains.pop(chain[-1].last)
        else:
            chain = []
        chain = [*chain, post]
        chains[post.last] = chain
    for chain in chains.values():
        _complete(chain)
    return chains


def _linked(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether only marks of a chain stand between two posts."""
    between = tokens[first:last]
    return 0 < len(between) <= _LONGEST_GAP and all(token.key in _MARKS for token in between)


def _complete(chain: list[PostMention]) -> None:
    """Give posts without a body, or with one that needs a parent, the body that comes next."""
    for post, following in reversed(list(pairwise(chain))):
        if post.default_body or following.body is None:
            continue
        if post.body is None and not post.title.endswith("Bí thư"):
            post.body = following.body
        elif post.body is not None and post.body.implied:
            post.body = _inside(post.body, following.body)


def _inside(body: BodyMention, owner: BodyMention) -> BodyMention:
    """The body inside another; one level up where the other is inside something itself."""
    while owner.head.grammar == "part" and owner.parent is not None:
        owner = owner.parent
    if owner.implied or owner.head.name == body.head.name:
        return body
    body.parent, body.implied = owner, False
    return body
