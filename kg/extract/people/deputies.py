"""Tells of which house a bare "đại biểu" is a deputy: the one that the article speaks of."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kg.extract.mentions import BodyMention, PersonMention, PostMention
from kg.extract.things import Things
from kg.facts import Body
from kg.text import Token

_DEPUTY = "Đại biểu"
_MUCH_MORE = 2  # times as often
_VENUES = frozenset(("Quốc hội", "HĐND"))


def attach_assemblies(
    tokens: Sequence[Token],
    mentions: Sequence[PersonMention],
    bodies: Sequence[BodyMention],
    posts: Sequence[PostMention],
    things: Things,
) -> None:
    """Give bare deputies their house, where the article speaks of one, or of one far more.

    A house that only stands in somebody's title does not tell: at a congress of the party the
    chair of Quốc hội is a "đại biểu" too.

    Args:
        tokens: all tokens.
        mentions: the people, resolved.
        bodies: the bodies of the article.
        posts: its posts.
        things: names the bodies and posts that mentions mean.
    """
    bare = [
        post for mention in mentions for post in mention.posts
        if post.title == _DEPUTY and post.body is None and not _is_told(tokens, mention, post)
    ]  # fmt: skip
    venues = list(_venues(bodies, posts, things)) if bare else []
    count = Counter(venue for venue, _ in venues).most_common(2)
    if count and (len(count) == 1 or count[0][1] > _MUCH_MORE * count[1][1]):
        mention = next(mention for venue, mention in venues if venue == count[0][0])
        for post in bare:
            post.body, post.thing = mention, None


def _is_told(tokens: Sequence[Token], mention: PersonMention, post: PostMention) -> bool:
    """ "ông A, đại biểu | đoàn X dự Đại hội": words after it say of what."""
    return post.first > mention.first and post.last < len(tokens) and tokens[post.last].is_word


def _venues(
    bodies: Sequence[BodyMention], posts: Sequence[PostMention], things: Things
) -> Iterator[tuple[Body, BodyMention]]:
    """Yield the houses named by themselves, each with a mention of it."""
    titled = {id(post.body) for post in posts if not post.title.startswith(_DEPUTY)}
    for mention in bodies:
        if mention.head.name in _VENUES and id(mention) not in titled:
            venue = things.body(mention)
            if venue is not None and venue.public:
                yield venue, mention
