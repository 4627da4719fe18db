"""Reads companies by their bare names in titles: "Ông A, Tổng Giám đốc | Riversun Resorts, nói"."""

from collections.abc import Sequence
from dataclasses import replace

from kg import lexicon
from kg.extract.mentions import BodyMention
from kg.extract.places.names import is_foreign
from kg.extract.posts.at_work import follows_name
from kg.lexicon import Title
from kg.text import Token

_COMPANY = "Công ty"
_DIRECTOR = "Giám đốc"
_LONGEST = 4


def brand_led(tokens: Sequence[Token], first: int, last: int, title: Title) -> BodyMention | None:
    """Return the company whose foreign or coined name follows a title right after its holder.

    Before a holder such a name may be his own: "Tổng Giám đốc Paul Sunder".

    Args:
        tokens: all tokens.
        first: where the title begins.
        last: where it ends.
        title: the title.
    """
    head = lexicon.body_head(_COMPANY)
    if head is None or _DIRECTOR not in title.name or not follows_name(tokens, first):
        return None
    start = last + (last < len(tokens) and tokens[last].key == "của")
    end = start
    while end < len(tokens) and tokens[end].capital and tokens[end].is_word:
        end += 1
    coined = 0 < end - start <= _LONGEST and is_foreign(tokens[start])
    if not coined or (end - start == 1 and tokens[start].text[:2].isupper()):
        return None  # "Giám đốc BV" shortens what is named in full elsewhere
    name = " ".join(token.text for token in tokens[start:end])
    named = replace(head, name=name, grammar="proper", scope="none")
    return BodyMention(start, end, named, rule="brand_in_title")
