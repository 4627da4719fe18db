"""Where phrases of the word lists may begin in a text, found in one pass over it."""

from bisect import bisect_left
from functools import cache

from kg import lexicon
from kg.text import Document

LISTS = ("meeting", "agreement", "award", "verbs", "actions")
"""The word lists that are looked for in every sentence."""


class Openings:
    """The places of one text at which phrases may begin.

    Args:
        document: the article laid out.
    """

    def __init__(self, document: Document) -> None:
        self._places: dict[str, list[int]] = {name: [] for name in LISTS}
        lists = _lists_by_opener()
        for word in document.places_of.keys() & lists.keys():
            for name in lists[word]:
                self._places[name] += document.places_of[word]
        for places in self._places.values():
            places.sort()

    def within(self, name: str, first: int, last: int) -> list[int]:
        """Return where phrases of a list may begin in tokens ``[first, last)``, in order.

        Args:
            name: one of :data:`LISTS`.
            first: first token.
            last: end of the tokens.
        """
        places = self._places[name]
        return places[bisect_left(places, first) : bisect_left(places, last)]


@cache
def _lists_by_opener() -> dict[str, tuple[str, ...]]:
    """For each word that opens a phrase the lists that hold such phrases."""
    openers = {name: lexicon.kinds(name).openers for name in LISTS[:3]}
    openers |= {"verbs": lexicon.verbs().openers, "actions": lexicon.actions().openers}
    found: dict[str, tuple[str, ...]] = {}
    for name, words in openers.items():
        for word in words:
            found[word] = (*found.get(word, ()), name)
    return found
