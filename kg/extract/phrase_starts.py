"""Tells by two words which of several lists may hold a phrase there: mostly none does."""

from collections.abc import Iterable, Iterator, Mapping

from kg.lexicon.trie import BRACKET
from kg.text import Document

FirstWords = Mapping[str, frozenset[str]]
"""The first words of phrases, each with the second ones; "" among those where it is a phrase."""


class PhraseStarts:
    """Knows of pairs of words which lists hold phrases that may begin with them.

    Args:
        lists: the first words of the phrases of each list; one list may come in several parts.
    """

    def __init__(self, lists: Iterable[tuple[str, FirstWords]]) -> None:
        found: dict[str, dict[str, set[str]]] = {}
        for name, words in lists:
            for first, following in words.items():
                pairs = found.setdefault(first, {"": set()})
                for second in (*following, BRACKET):
                    pairs.setdefault(second, set()).add(name)
        shared: dict[frozenset[str], frozenset[str]] = {}  # few, of which pairs need no copies
        self._lists = {
            first: {
                second: shared.setdefault(together := frozenset(names | pairs[""]), together)
                for second, names in pairs.items()
            }
            for first, pairs in found.items()
        }

    def places(self, document: Document) -> Iterator[tuple[int, frozenset[str]]]:
        """Yield the tokens at which a phrase may begin, in no order, and the names of its lists."""
        following = [*document.keys[1:], ""]
        for word in document.places_of.keys() & self._lists.keys():
            pairs = self._lists[word]
            alone = pairs[""]
            for place in document.places_of[word]:
                names = pairs.get(following[place], alone)
                if names:
                    yield place, names
