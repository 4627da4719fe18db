"""Tells which posts of a chain someone has left: "nguyên Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh X"."""

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.mentions import PersonMention
from kg.extract.posts.chains import goes_on
from kg.text import Token

_ENDS = ";"
_HONORARY = "danh dự"


def share_former(tokens: Sequence[Token], people: Sequence[PersonMention]) -> None:
    """Let "nguyên" hold for all posts of a chain from there on.

    No chain goes on over a name, nor over "hiện là" or "nay là"; an honorary title is kept.

    Args:
        tokens: all tokens.
        people: the people of a sentence, with their posts.
    """
    for person in people:
        for post, following in pairwise(person.posts):
            apart = tokens[post.last].text == _ENDS or following.title.endswith(_HONORARY)
            following.former |= post.former and not apart and goes_on(tokens, post, following)
