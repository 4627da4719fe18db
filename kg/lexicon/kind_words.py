"""Words for the kinds of meetings, agreements and awards, and what rules ask of a kind."""

from dataclasses import dataclass
from functools import cache

from kg.lexicon.trie import Trie
from kg.lexicon.word_tables import forms_of, rows
from kg.text.folding import fold


@dataclass(frozen=True, slots=True)
class KindWord:
    """A word for a kind of the ontology's schemes: ``notation`` in ``scheme``."""

    scheme: str
    notation: str
    word: str


@cache
def kinds(scheme: str) -> Trie[KindWord]:
    """Return the words for the kinds of one scheme: meeting, agreement or award."""
    trie: Trie[KindWord] = Trie()
    for row in rows("kinds"):
        if row["scheme"] == scheme:
            for word in forms_of(row, "words"):
                trie.add(word, KindWord(scheme, row["notation"], fold(word)))
    return trie


@cache
def kinds_with(scheme: str, trait: str) -> frozenset[str]:
    """Return the notations of the kinds of one scheme of which a trait of ``kinds.tsv`` holds.

    Args:
        scheme: "meeting", "agreement" or "award".
        trait: as the head of the table explains it.
    """
    of_scheme = (row for row in rows("kinds") if row["scheme"] == scheme)
    return frozenset(row["notation"] for row in of_scheme if trait in forms_of(row, "traits"))
