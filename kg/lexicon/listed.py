"""Tables whose rows list forms, as tries."""

from collections.abc import Callable
from typing import TypeVar

from kg.lexicon.trie import Trie
from kg.lexicon.word_tables import forms_of, rows

T = TypeVar("T")


def listed(table: str, entry: Callable[[dict[str, str]], T], column: str = "forms") -> Trie[T]:
    """Return the forms that a column of a table lists, each with what its row says.

    Args:
        table: its name.
        entry: what a row says.
        column: that of the forms.
    """
    trie: Trie[T] = Trie()
    for row in rows(table):
        for form in forms_of(row, column):
            trie.add(form, entry(row))
    return trie
