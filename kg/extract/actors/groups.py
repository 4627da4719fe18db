"""Reads groups that are counted or described but not named: "19 tập thể", "77 cá nhân"."""

import re
from collections.abc import Iterator
from functools import cache

from kg import lexicon
from kg.extract.mentions import GroupMention
from kg.facts import Group
from kg.text import Document

_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})*|\d{1,9}")
_NUMBER_WORDS = {
    "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "một": 1,
}  # fmt: skip


def read_groups(document: Document) -> Iterator[GroupMention]:
    """Yield the counted groups of a document, in order."""
    tokens = document.tokens
    for place in document.places_of_any([*_NUMBER_WORDS, *document.numbers]):
        count = _count(tokens[place].key)
        if count is None or place + 1 >= len(tokens) or tokens[place + 1].key not in _openers():
            continue
        for length in (3, 2, 1):
            last = place + 1 + length
            noun = " ".join(t.key for t in tokens[place + 1 : last])
            if last <= len(tokens) and noun in lexicon.words_of("group_nouns"):
                yield GroupMention(place, last, count, Group(document.words(place, last)))
                break


@cache
def _openers() -> frozenset[str]:
    """The first words of what is counted."""
    return frozenset(noun.split()[0] for noun in lexicon.words_of("group_nouns"))


def _count(word: str) -> int | None:
    if not word[0].isdigit():
        return _NUMBER_WORDS.get(word)
    return int(word.replace(".", "")) if _NUMBER.fullmatch(word) else None
