"""What joins actors in one list: "A, B và C", "A chủ trì, phối hợp với B"."""

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.extract.clauses.gaps import LONGEST_GAP, Gaps

_BETWEEN_ACTORS = frozenset(
    ", ; và đã hai ba cùng với phối hợp giữa lãnh đạo đại diện các đồng chí - như : ông bà tập thể"
    " thủ trưởng"
    " ) có gồm là nguyên còn sự tham gia đến từ phía bên liên danh nhà thầu doanh".split()
)
_LONGEST_TITLE = 10  # "và các Phó Thủ tướng Chính phủ:"
_JOINS = frozenset("và cùng , ; các".split())


class Lists(Gaps):
    """The lists of actors in one article."""

    def is_list(self, one: Acting, other: Acting) -> bool:
        """Tell whether only marks and words that join a list lie between two actors."""
        return self._only(one.end, other.start, _BETWEEN_ACTORS)

    def _joined(self, first: int, last: int, gap: int = LONGEST_GAP) -> bool:
        """Tell whether only what joins a list lies between two actors."""
        return (
            self._only(first, last, _BETWEEN_ACTORS, gap)
            or self._leads_partners(first, last)
            or self._is_shared_title(first, last)
        )

    def _leads_partners(self, first: int, last: int) -> bool:
        """ "A | chủ trì, phối hợp với | B tổ chức": one of them leads, and both do it."""
        leads = (self.word(first), self.word(first + 1)) == ("chủ", "trì")
        together = leads and "hợp" in self._keys[first:last]
        return together and self._only(first + 2, last, _BETWEEN_ACTORS)

    def _is_shared_title(self, first: int, last: int) -> bool:
        """ "Thủ tướng A và | các Phó Thủ tướng: | B, C": a title that those who follow share."""
        if self.word(last - 1) != ":" or last - first > _LONGEST_TITLE:
            return False
        place = first
        while place < last and self.word(place) in _JOINS:
            place += 1
        title = lexicon.titles().match(self._tokens, place)
        return place > first and title is not None and title[1] == last - 1
