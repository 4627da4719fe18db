"""Phrases of tokens in a trie: the longest listed phrase that begins at a token, in one walk."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from kg.text.folding import fold
from kg.text.tokens import Token, tokenize

T = TypeVar("T")

BRACKET = "("
"""Opens an abbreviation that may stand inside any phrase."""
_BRACKETED = 3  # "(", an abbreviation, ")"


class _Node(Generic[T]):
    """A place in a trie: what may follow, and the entry of the phrase that ends here."""

    __slots__ = ("entry", "following")

    def __init__(self) -> None:
        self.following: dict[str, _Node[T]] = {}
        self.entry: T | None = None


class Trie(Generic[T]):
    """Phrases of tokens, each with an entry; the longest wins."""

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()
        self._openings = self._root.following

    def add(self, phrase: str, entry: T) -> None:
        """Add a phrase; the first entry of a phrase stays."""
        node = self._root
        for token in tokenize(fold(phrase)):
            node = node.following.setdefault(token.key, _Node())
        if node.entry is None:
            node.entry = entry

    @property
    def openers(self) -> frozenset[str]:
        """The first words of the phrases, lower case."""
        return frozenset(self._root.following)

    @property
    def first_words(self) -> dict[str, frozenset[str]]:
        """The first words with the second ones; "" among those where the first is a phrase."""
        return {
            word: frozenset([*node.following, *([""] if node.entry is not None else [])])
            for word, node in self._openings.items()
        }

    def match(self, tokens: Sequence[Token], first: int) -> tuple[T, int] | None:
        """Return the entry of the longest phrase that begins at ``first``, and where it ends."""
        last = len(tokens)
        node = self._openings.get(tokens[first].key) if first < last else None
        if node is None:  # mostly: a verb is looked for at every word
            return None
        found: tuple[T, int] | None = None
        place = first + 1
        while node is not None:
            if node.entry is not None:
                found = (node.entry, place)
            if place >= last or not node.following:
                break
            key = tokens[place].key
            following = node.following.get(key)
            if key == BRACKET and following is None and last > place + _BRACKETED:
                place = past_abbreviation(tokens, place)
                following = node.following.get(tokens[place].key)
            node = following
            place += 1
        return found


def past_abbreviation(tokens: Sequence[Token], place: int) -> int:
    """Step over "(LĐLĐ)" inside a longer name: "Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam"."""
    around = tokens[place : place + _BRACKETED]
    short = len(around) == _BRACKETED and around[1].text.isupper() and around[2].text == ")"
    return place + _BRACKETED if short and len(around[1].text) > 1 else place
