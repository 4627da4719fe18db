"""Finds with whom something is signed: "ký kết với B …", "trao … cho B"."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Clauses
from kg.extract.reading import Reading

_LINKS = frozenset(("với", "cho"))


class Partners:
    """The other sides of the agreements of one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def within(self, first: int, last: int) -> list[Acting]:
        """Return who follows "với" in tokens ``[first, last)``, or "trao … cho"."""
        links = (at for at in range(first, last) if self._clauses.word(at) in _LINKS)
        followers = (
            self._clauses.after(link + 1, self._reading.sentence_of(link), gap=2) for link in links
        )
        return next((found for found in followers if found), [])
