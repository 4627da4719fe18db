"""Seats a post in the body that ends its phrase: "là giảng viên dạy lịch sử tại Trường X"."""

from kg import lexicon
from kg.extract.mentions import PostMention
from kg.extract.reading import Reading
from kg.facts import Post

_LONGEST_SEAT = 9
_AT = frozenset(("tại", "ở"))
_MARKS = frozenset((",", ";", ":", ".", "(", "-", "và", "rồi"))


def seated(reading: Reading, mention: PostMention) -> Post:
    """Return the post that words after "là" mean, in the body where the work is done.

    Args:
        reading: the article as read so far.
        mention: the post as the text has it.
    """
    post = reading.things.post(mention)
    if post.body is not None or mention.default_body:
        return post
    nearest = next(iter(reading.bodies_in(mention.last, mention.last + _LONGEST_SEAT)), None)
    if nearest is None or not _tells_where(reading, mention.last, nearest.first):
        return post
    return Post(post.title, reading.things.body(nearest))


def _tells_where(reading: Reading, first: int, last: int) -> bool:
    """Tell whether words after a post end with "tại" and say of no other deed."""
    words = reading.document.keys[first:last]
    deeds = (lexicon.verbs().match(reading.tokens, place) for place in range(first, last))
    return bool(words) and words[-1] in _AT and not _MARKS & set(words) and not any(deeds)
