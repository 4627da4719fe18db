"""Shares a country along a chain of posts: "Tổng Bí thư, Chủ tịch nước Lào"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, Place, PostMention
from kg.extract.posts.chains import backwards, chained
from kg.text import Token

_OF_ANOTHER = frozenset(("và", ";"))


def share_countries_of_posts(tokens: Sequence[Token], posts: Sequence[PostMention]) -> None:
    """Who holds an office of another country holds the nameless ones before it there, too.

    Args:
        tokens: all tokens.
        posts: the posts of the document, in order, not yet named.
    """
    for chain in chained(tokens, posts).values():
        for post, following in backwards(chain):
            joined = tokens[post.last].key not in _OF_ANOTHER
            if joined and (place := _served(following)) is not None:
                _serve(post, place)


def _served(post: PostMention) -> Place | None:
    """The other country that a post is of: "Chủ tịch nước | Lào", "Chủ tịch Quốc hội | Lào"."""
    place = post.body.place if post.body is not None else post.country
    return place if place is not None and place.is_other_country else None


def _serve(post: PostMention, place: Place) -> None:
    """Let a post that would be one at home be of a country."""
    if post.default_body and (head := lexicon.body_head(post.default_body)):
        post.body = BodyMention(post.first, post.last, head, place=place, rule="office_abroad")
        post.default_body = ""
    elif post.body is None:
        post.country = post.country or place
    elif post.body.head.scope == "national" and not (post.body.place or post.body.parent):
        post.body.place = place
