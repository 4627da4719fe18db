"""Finds with whom something is signed: "ký kết với B …", "trao … cho B"."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Clauses
from kg.extract.reading import Reading
from kg.facts import Group

_SHORTEST_FORM = 3  # letters
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

    def named_within(self, first: int, last: int) -> list[Acting]:
        """Return who follows "với" by a name that no list knows: "với Sen Trading", "với IFC"."""
        for link in range(first, last):
            if self._clauses.word(link) != "với":
                continue
            end = self._name_end(link + 1)
            form = self._reading.document.words(link + 1, end) if end > link + 1 else ""
            if " " in form or (form.isupper() and len(form) >= _SHORTEST_FORM):
                group = Group(form)
                return [Acting(link + 1, end, link + 1, end, group, (), "described_group")]
        return []

    def _name_end(self, place: int) -> int:
        """Where words with capitals end that are in no name yet."""
        tokens, taken = self._reading.tokens, self._reading.scan.taken
        while place < len(tokens) and tokens[place].capital and not taken[place]:
            place += 1
        return place
