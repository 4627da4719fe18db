"""Single words and short phrases: surnames, venues, topics, words inside names."""

from functools import cache

from kg.lexicon.listed import listed
from kg.lexicon.trie import Trie
from kg.lexicon.word_tables import rows
from kg.text.folding import fold


@cache
def surnames() -> frozenset[str]:
    """Return Vietnamese surnames, lower case."""
    return frozenset(fold(row["surname"]).lower() for row in rows("surnames"))


@cache
def words_of(table: str) -> frozenset[str]:
    """Return the first column of a table of single entries, lower case."""
    return frozenset(fold(next(iter(row.values()))).lower() for row in rows(table))


@cache
def name_words() -> frozenset[str]:
    """Return the syllables that may go on in lower case inside a proper name."""
    return frozenset(word for phrase in words_of("name_words") for word in phrase.split())


@cache
def not_places() -> Trie[str]:
    """Return common words that open as the name of a place does; an entry is the word."""
    return listed("not_places", lambda row: row["words"], "words")


@cache
def venues() -> Trie[str]:
    """Return the words that open the name of a place to meet in; an entry says what else it is."""
    return listed("venues", lambda row: row["place"], "word")


@cache
def topics() -> Trie[str]:
    """Return the words that open what a committee is for; an entry is "deed" or "occasion"."""
    return listed("topics", lambda row: row["kind"], "words")
