"""The words that the fields of bodies are made of, from ``data/lexicon``.

A field is what a body is for: "Y tế", "Văn hóa, Thể thao và Du lịch"; see :mod:`kg.lexicon`.
"""

from functools import cache
from itertools import pairwise

from kg.lexicon.trie import Trie
from kg.lexicon.word_tables import forms_of, rows
from kg.text.folding import fold
from kg.text.tokens import tokenize

_JOINERS = frozenset((",", "-", "&", "và"))


@cache
def fields() -> Trie[str]:
    """Return the fields of bodies, abbreviations included; an entry is the full form."""
    trie: Trie[str] = Trie()
    for row in rows("abbreviations"):
        for form in (*forms_of(row, "short"), row["full"]):
            trie.add(form, fold(row["full"]))
    listed = [fold(row["field"]) for row in rows("fields")]
    for spelled in (str, _without_joiners):  # a field's own spelling before another's short one
        for field in listed:
            trie.add(spelled(field), field)
    return trie


def _without_joiners(field: str) -> str:
    """ "Văn hóa Thể thao Du lịch": the press leaves the commas, dashes and "và" out."""
    return " ".join(token.text for token in tokenize(field) if token.key not in _JOINERS)


@cache
def spellings() -> dict[tuple[str, ...], str]:
    """Return how each field is spelled, by its words alone: lower case and without marks."""
    found: dict[tuple[str, ...], str] = {}
    for table, column in (("abbreviations", "full"), ("fields", "field")):
        for row in rows(table):
            field = fold(row[column])
            words = tuple(token.key for token in tokenize(field) if token.is_word)
            found.setdefault(words, field)
    return found


@cache
def bigrams() -> frozenset[tuple[str, str]]:
    """Return the pairs of neighbouring words in the fields, lower case."""
    pairs: set[tuple[str, str]] = set()
    for row in rows("fields"):
        words = [token.key for token in tokenize(fold(row["field"]))]
        pairs.update(pairwise(words))
    return frozenset(pairs)


@cache
def trigrams() -> frozenset[tuple[str, str, str]]:
    """Return the triples of neighbouring words in the fields, lower case."""
    triples: set[tuple[str, str, str]] = set()
    for row in rows("fields"):
        words = [token.key for token in tokenize(fold(row["field"]))]
        triples.update(zip(words, words[1:], words[2:], strict=False))
    return frozenset(triples)


@cache
def nouns() -> Trie[str]:
    """Return the things that a name goes on with in lower case: "công trình giao thông"."""
    trie: Trie[str] = Trie()
    for row in rows("field_nouns"):
        trie.add(row["noun"], fold(row["noun"]))
    return trie


@cache
def managed() -> Trie[bool]:
    """Return what boards manage; an entry tells whether its own name follows: "vịnh Hạ Long"."""
    trie: Trie[bool] = Trie()
    for row in rows("managed"):
        for word in forms_of(row, "words"):
            trie.add(word, row["named"] == "yes")
    return trie
