"""Reads who enters a post where words before told of another: "Các Phó Chủ tịch gồm: A, B"."""

from kg.extract.appointments.appointees import Verb
from kg.extract.clauses.grammar import Clauses
from kg.extract.mentions import PostMention
from kg.extract.reading import Reading
from kg.text import Sentence

_PLURALS = frozenset(("các", "hai", "ba", "bốn", "năm", "2", "3", "4", "5"))
_INTRODUCES = frozenset(("gồm", "là", ":"))
_ENTERS = frozenset((("giữ", "chức"), ("chức", "vụ")))
_HELD = frozenset("hiện đang từng nguyên trước khi sau đó vẫn còn không".split())
_TO_BE_HELD = frozenset("thiệu nghị để sẽ".split())
_LONGEST_OPENING = 6  # tokens before the first name
_LONGEST_LINK = 3  # "giữ chức vụ"


def sequel(
    reading: Reading, clauses: Clauses, post: PostMention, sentence: Sentence, told: Verb
) -> Verb | None:
    """Return the verb that a post is entered by though only the words before have it.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
        post: the post.
        sentence: its sentence.
        told: the verb by which someone entered a post just before.
    """
    end = post.last + (clauses.word(post.last) == ",")
    if (_HELD | _TO_BE_HELD) & set(reading.document.keys[sentence.first : post.first]):
        return None
    several = clauses.word(post.first - 1) in _PLURALS or _names_several(clauses, end)
    if several and clauses.word(end) in _INTRODUCES:
        return Verb(told.action, end, end + 1)
    if _is_entered(clauses, post) and _opens_with_holder(reading, post, sentence):
        return Verb(told.action, post.first - 1, post.first)
    return None


def _names_several(clauses: Clauses, end: int) -> bool:
    """ "Phó Chủ tịch | gồm các ông: A, B": as many hold the post as are named."""
    return clauses.word(end) == "gồm" and clauses.word(end + 1) in _PLURALS | {":"}


def _is_entered(clauses: Clauses, post: PostMention) -> bool:
    return (clauses.word(post.first - 2), clauses.word(post.first - 1)) in _ENTERS


def _opens_with_holder(reading: Reading, post: PostMention, sentence: Sentence) -> bool:
    """ "Ông B | giữ chức X": the sentence is about who enters the post."""
    actors = reading.actors_in(sentence.first, sentence.last)
    people = [a for a in actors if a.is_person and a.last <= post.first]
    if not people or people[0].start - sentence.first > _LONGEST_OPENING:
        return False
    return post.first - people[-1].last <= _LONGEST_LINK
