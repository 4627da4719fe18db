"""Tells which ministry a minister is of who is only called "Bộ trưởng Trần Văn A"."""

from collections import Counter
from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, PersonMention
from kg.extract.things import Things

_MINISTERS = lexicon.titles_with("of_ministry")
_MINISTRY = "Bộ"


def attach_ministries(
    mentions: Sequence[PersonMention], bodies: Sequence[BodyMention], things: Things
) -> None:
    """Give ministers the ministry named most before them; the last one may be there by the way.

    Args:
        mentions: the people, resolved.
        bodies: the bodies of the article, in order.
        things: names the bodies that mentions mean.
    """
    ministries = [body for body in bodies if body.head.name == _MINISTRY]
    for mention in mentions if ministries else ():
        for post in mention.posts:
            bare = not (post.body or post.country or post.default_body)
            if bare and post.title in _MINISTERS:
                before = [body for body in ministries if body.first < post.first]
                post.body, post.thing = _most_named(before, things), None


def _most_named(bodies: Sequence[BodyMention], things: Things) -> BodyMention | None:
    """Of as many the nearest, which is the last."""
    named = {thing: body for body in reversed(bodies) if (thing := things.body(body)) is not None}
    counts = Counter(things.body(body) for body in reversed(bodies))
    return max(named.items(), key=lambda item: counts[item[0]])[1] if named else None
