"""Counts things while a build writes them, to say in words how many of each kind there are."""

from collections import defaultdict
from collections.abc import Iterable

from kg.kinds import BY_NAME
from kg.namespaces import BASE

_TOLD = (
    "person", "agency", "meeting", "participation", "agreement", "appointment", "award", "remark",
)  # fmt: skip
"""What a line about a build tells of."""


class Tally:
    """How many things of each kind there are; a thing that comes again counts once.

    Args:
        base: where the things live.
    """

    def __init__(self, base: str = BASE) -> None:
        self._base = base
        self._things = defaultdict[str, set[str]](set)

    def add(self, things: Iterable[str]) -> None:
        """Count things by their IRIs."""
        for thing in things:
            kind, _, name = thing.removeprefix(self._base).partition("/")
            self._things[kind].add(name)

    def count(self, kind: str) -> int:
        """Return how many things of a kind (the name of their prefix) there are."""
        return len(self._things[kind])

    def __str__(self) -> str:
        """Tell the kinds that a reader looks for: "1 person, 7 bodies"."""
        told = [counted(self.count(kind), kind) for kind in _TOLD if self.count(kind)]
        return ", ".join(told) or "nothing"


def counted(number: int, kind: str) -> str:
    """Return a number of things of a kind in English.

    >>> counted(7, "agency")
    '7 bodies'
    """
    known = BY_NAME[kind]
    return f"{number:,} {known.en if number == 1 else known.many}"
