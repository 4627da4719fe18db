"""Finds what an agreement is about: the words after its kind, up to its parties or its years."""

from itertools import pairwise

from kg.extract.agreements.partners import Partners
from kg.extract.agreements.signing import SIGNING
from kg.extract.clauses.grammar import Clauses
from kg.extract.reading import Reading

_ENDS = frozenset(
    "giữa giai ; . : ( do được đã vừa trị nhằm tại hướng với là có số của sẽ sau vào cho trong "
    "trên đạt nên".split()
)
_ASIDES = frozenset("giúp góp qua theo nhất đặc tạo nhằm để mở thể trị".split())
"""What opens a clause after a comma that tells what an agreement is for: ", giúp hai bên …"."""
_TIMES = frozenset(("Sáng", "Trưa", "Chiều", "Tối", "Ngày", "Hôm"))  # of the next sentence
_POINTERS = frozenset("này trên nói đó ấy ký kí thứ".split())
_CREDIT = ("ảnh", ":")
_OPENING = frozenset('về " , : -'.split())
_LEADS = frozenset(("trong", "nhằm", "về"))
_AFTER_PARTNERS = _LEADS | frozenset(
    "để hỗ cung triển thực xây đưa tài phối tổ đảm bảo mua phát đào hợp".split()
)
"""How a topic goes on behind a partner's name: "với B để …", "với B hỗ trợ …"."""
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
        if self._clauses.word(last) in _POINTERS:
            return None  # "Quy chế này quy định …", "thỏa thuận ký ngày 1-3"
        end = last = self._past_partner(last, stop)
        while end < min(stop, last + _LONGEST) and not self._ends(end, stop):
            end += 1
        while end > last and tokens[end - 1].key in {",", "-", "và"}:
            end -= 1
        first, end = self._reading.document.trimmed(last, end, opening=_OPENING)
        words = [token.key for token in tokens[first:end]]
        is_year = words[:1] == ["năm"] and len(words) == len(("năm", "2021"))
        return (first, end) if end - first > 1 and not is_year else None

    def lead(self, last: int, first: int) -> str:
        """Return the word that joins a topic to the word for its kind; maybe none.

        Args:
            last: the end of the word for the kind.
            first: the first token of the topic.
        """
        for token in reversed(self._reading.tokens[last:first]):
            if token.key in _LEADS:
                return token.text
            if token.key not in _OPENING:
                break
        return ""

    def clause_end(self, first: int, stop: int) -> int:
        """Where the words about an agreement end, before what it is for: ", giúp hai bên …"."""
        words = [self._clauses.word(place) for place in range(first, stop)]
        asides = (
            at for at, pair in enumerate(pairwise(words)) if pair[0] == "," and pair[1] in _ASIDES
        )
        return first + next(asides, len(words))

    def _ends(self, place: int, stop: int) -> bool:
        """Tell whether a topic ends before a token."""
        tokens = self._reading.tokens
        if tokens[place].key in _ENDS and not self._reading.scan.taken[place]:
            return True
        after = tokens[place + 1].key if place + 1 < stop else ""
        if tokens[place].key == ",":
            return after in SIGNING or after in _ASIDES
        return tokens[place].text in _TIMES or (tokens[place].key, after) == _CREDIT

    def _past_partner(self, last: int, stop: int) -> int:
        """Step over "số 526" and "với B" to the topic: "… với B về C", "… trong công tác C"."""
        if self._clauses.word(last) == "số":
            last += 2
        if partners := self._partners.within(last, last + 1):
            last = partners[-1].end
            if self._clauses.word(last) not in _AFTER_PARTNERS:
                return stop  # what follows is theirs
        return min(stop, last + (self._clauses.word(last) in _LEADS))
