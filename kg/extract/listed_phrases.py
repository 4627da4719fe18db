"""Where the words for kinds, and verbs, may begin in one text, found in one pass over it."""

from bisect import bisect_left
from functools import cache

from kg import lexicon
from kg.extract.phrase_starts import PhraseStarts
from kg.text import Document

LISTS = ("meeting", "agreement", "award", "verbs", "actions")
"""The word lists that are looked for in every sentence."""

_CUT_IN_TWO = {"cho": frozenset(("",))}  # "cho Báo A biết": any word may follow


class ListedPhrases:
    """The places of one text at which phrases may begin.

    Args:
        document: the article laid out.
    """

    def __init__(self, document: Document) -> None:
        self._places: dict[str, list[int]] = {name: [] for name in LISTS}
        for place, names in _phrase_starts().places(document):
            for name in names:
                self._places[name].append(place)
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
def _phrase_starts() -> PhraseStarts:
    kinds = [(name, lexicon.kinds(name).first_words) for name in LISTS[:3]]
    verbs, actions = lexicon.verbs().first_words, lexicon.actions().first_words
    return PhraseStarts([*kinds, ("verbs", verbs), ("verbs", _CUT_IN_TWO), ("actions", actions)])
