"""Finds what an agreement is about: the words after its kind, up to its parties or its years."""

from kg.extract.agreements.partners import Partners
from kg.extract.agreements.signing import SIGNING
from kg.extract.clauses.grammar import Clauses
from kg.extract.reading import Reading

_ENDS = frozenset(
    "giữa giai ; . : ( do được đã vừa trị nhằm tại hướng với là có số của sẽ sau vào cho trong "
    "trên đạt".split()
)
_OPENING = frozenset('về " , : -'.split())
_LEADS = frozenset(("trong", "nhằm", "về"))
_LONGEST = 45  # tokens


class Topics:
    """The topics of the agreements of one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
        partners: with whom something is signed.
    """

    def __init__(self, reading: Reading, clauses: Clauses, partners: Partners) -> None:
        self._reading, self._clauses, self._partners = reading, clauses, partners

    def of(self, last: int, stop: int) -> tuple[int, int] | None:
        """Return the tokens of the topic of an agreement.

        Args:
            last: the end of the word for its kind.
            stop: where the next agreement or the sentence ends it.
        """
        tokens = self._reading.tokens
        end = last = self._past_partner(last, stop)
        while end < min(stop, last + _LONGEST) and not self._ends(end, stop):
            end += 1
        while end > last and tokens[end - 1].key in {",", "-", "và"}:
            end -= 1
        first, end = self._reading.document.trimmed(last, end, opening=_OPENING)
        words = [token.key for token in tokens[first:end]]
        is_year = words[:1] == ["năm"] and len(words) == len(("năm", "2021"))
        return (first, end) if end - first > 1 and not is_year else None

    def _ends(self, place: int, stop: int) -> bool:
        """Tell whether a topic ends before a token."""
        tokens = self._reading.tokens
        if tokens[place].key in _ENDS and not self._reading.scan.taken[place]:
            return True
        return tokens[place].key == "," and place + 1 < stop and tokens[place + 1].key in SIGNING

    def _past_partner(self, last: int, stop: int) -> int:
        """Step over "số 526" and "với B" to the topic: "… với B về C", "… trong công tác C"."""
        if self._clauses.word(last) == "số":
            last += 2
        if partners := self._partners.within(last, last + 1):
            last = partners[-1].end
        return min(stop, last + (self._clauses.word(last) in _LEADS))
