"""What comparing needs: counts of a family, one spelling for names, one-to-one matching."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from kg import lexicon
from kg.facts import Actor, Post
from kg.text import tokenize
from kg.text.folding import fold

A = TypeVar("A")
B = TypeVar("B")
Fact = tuple[str, ...]


@dataclass
class Count:
    """How many facts of a family were found, missed and made up, and which."""

    found: int = 0
    missed: list[Fact] = field(default_factory=list)
    wrong: list[Fact] = field(default_factory=list)

    def add(self, case: str, expected: Iterable[Fact], read: Iterable[Fact]) -> None:
        """Compare two sets of facts of one article."""
        answers, facts = set(expected), set(read)
        self.found += len(answers & facts)
        self.missed += [(case, *fact) for fact in sorted(answers - facts)]
        self.wrong += [(case, *fact) for fact in sorted(facts - answers)]

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1 where there is nothing to find or read."""
        every = 2 * self.found + len(self.missed) + len(self.wrong)
        return 2 * self.found / every if every else 1.0


def keys(names: Iterable[str]) -> set[str]:
    """Return names in the spelling in which they are compared."""
    return {key(name) for name in names}


def key(name: str) -> str:
    """Return a name in the spelling in which names are compared."""
    return fold(name).lower()


def label(actor: Actor) -> str:
    """Return the name of whoever acts, as answers spell it."""
    if isinstance(actor, Post):
        return key(f"{actor.title} {actor.body.name}" if actor.body else actor.title)
    return key(actor.name)


def notation(scheme: str, word: str) -> str:
    """Return the notation of the kind that a word stands for."""
    found = lexicon.kinds(scheme).match(tokenize(fold(word)), 0)
    assert found is not None, f"{word!r} is no word of the scheme {scheme}"
    return found[0].notation


def pair(left: Sequence[A], right: Sequence[B], weigh: Callable[[A, B], float]) -> dict[int, int]:
    """Match one to one by weight, the heaviest first; a weight of 0 is no match."""
    weights = [(weigh(a, b), -i, -j) for i, a in enumerate(left) for j, b in enumerate(right)]
    pairs: dict[int, int] = {}
    for weight, i, j in sorted(weights, reverse=True):
        if weight > 0 and -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return pairs
