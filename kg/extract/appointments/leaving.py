"""Tells who gives up a post by own wish from who is relieved of it."""

from itertools import pairwise

from kg.extract.appointments.appointees import Verb
from kg.extract.reading import Reading
from kg.facts import Action
from kg.text import Sentence

_GIVES_UP = frozenset((("từ", "chức"), ("từ", "nhiệm")))
_ASKS = "xin"
_WISH = ("nguyện", "vọng")
_NEAR = 3  # tokens: "xin được | thôi giữ chức"


def how_left(reading: Reading, verb: Verb, sentence: Sentence) -> Action:
    """Return the action of a verb: who "thôi giữ chức" without asking for it is relieved.

    Args:
        reading: the article as read so far.
        verb: a verb of appointment.
        sentence: its sentence.
    """
    if verb.action != "resigned":
        return verb.action
    first = max(sentence.first, verb.first - _NEAR)
    near = reading.document.keys[first : verb.last]
    wished = _ASKS in near or _GIVES_UP & set(pairwise(near))
    keys = (token.key for token in reading.tokens[sentence.first : sentence.last])
    return "resigned" if wished or _WISH in pairwise(keys) else "dismissed"
