"""Reads the sides of "giữa A với B và C": actors, areas, and others whom no list knows."""

from bisect import bisect_left
from dataclasses import replace

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.extract.agreements.states import GOVERNMENT, government_of
from kg.extract.clauses.grammar import Clauses
from kg.extract.mentions import Place
from kg.extract.reading import Reading
from kg.facts import Actor, Area, Body, Group

_OPENERS = frozenset(
    "lãnh đạo đại diện các đồng chí phía bên chính phủ quyền nước hai : ông bà doanh nghiệp".split()
)
_TENSES = frozenset("đã vừa cùng sẽ sắp có thể chính thức tiến hành đồng thời".split())
_AREA_LINKS = frozenset(
    ", và - : cùng với các hai ba bốn năm 2 3 4 5 tỉnh thành phố địa phương quận huyện lãnh đạo đại"
    " diện ủy ban nhân dân ubnd".split()
)
_MOST_AREAS = 15
_LINKS = frozenset(("và", "với", "cùng", "-"))
_MARKS = frozenset((",", ";"))
_POINTERS = frozenset("hai các 2 ba đôi những nhau họ này đó mình".split())
_ENDS = frozenset(
    ". , ; : ( ) … ... đã vừa sẽ được là để nhằm tại trong về vào ngày có cho do diễn không thể "
    "trên theo từ lần bằng ký của thực triển".split()
)
_COMPANIES = ("doanh", "nghiệp")
_LONGEST_BRACKET = 40  # tokens
_LONGEST_NAME = 8  # tokens
_SHORTEST_NAME = 2
_SHORTEST_FORM = 3  # letters
_SUMMARIES = lexicon.words_of("numerals") | frozenset("các 3 4 5 6 7 8 9 10".split())
_LONGEST_SUMMARY = 9  # tokens
_LONGEST_OPENING = 3


class BetweenPhrases:
    """Who stands on either side of the agreements of one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def sides(self, first: int, stop: int) -> list[Acting]:
        """Return those named in turn from token ``first`` on, before token ``stop``."""
        found: list[Acting] = []
        place, linked = first, False
        while (side := self._side(place, stop, linked=linked)) is not None:
            found.append(side)
            mark = self._past_bracket(side.end)
            place = mark + 1 + ((self._word(mark), self._word(mark + 1)) == ("cùng", "với"))
            place = self._past_summary(place)
            linked = self._word(mark) in _LINKS
            if not linked and self._word(mark) not in _MARKS:
                break
        return self._governments(self._companies(self._of_one_sort(found)))

    def _companies(self, sides: list[Acting]) -> list[Acting]:
        """ "giữa các doanh nghiệp A và B": not the countries, but companies of theirs."""
        first = sides[0].first if sides else 0
        led = (self._word(first - 2), self._word(first - 1)) == _COMPANIES
        if not led or not all(isinstance(side.thing, Area) for side in sides):
            return sides
        return [replace(side, thing=_companies_of(side.thing)) for side in sides]

    def _governments(self, sides: list[Acting]) -> list[Acting]:
        """ "giữa (hai) Chính phủ A và B": the governments of two countries."""
        if not sides or not self._is_government(sides[0]):
            return sides
        return [
            replace(side, thing=government_of(side.thing)) if isinstance(side.thing, Area) else side
            for side in sides
        ]

    def _is_government(self, side: Acting) -> bool:
        return isinstance(side.thing, Body) and side.thing.name.startswith(GOVERNMENT.name)

    def area(self, first: int, stop: int) -> Acting | None:
        """Return the country, province or town that begins at a token."""
        for mention in self._reading.places:
            place = mention.place
            if place.first == first and place.last <= stop and mention.thing is not None:
                return _acting(place, mention.thing)
        return None

    def joined(self, first: int, stop: int) -> list[Acting]:
        """ "bản ghi nhớ ba bên Việt Nam - Lào - UNESCO về …": sides that only hyphens join."""
        places = self._reading.places
        at = bisect_left(places, first, key=lambda mention: mention.place.first)
        for mention in places[at:]:
            if mention.place.first >= stop:
                break
            if self._word(mention.place.last) == "-":
                sides = self.sides(mention.place.first, stop)
                known = all(side.rule != "described_group" for side in sides[:2])
                return sides if len(sides) > 1 and known else []
        return []

    def areas_before(self, verb: int) -> list[Acting]:
        """ "lãnh đạo tỉnh A cùng 3 địa phương B, C và D ký …": areas that bind themselves."""
        end = verb
        while self._word(end - 1) in _TENSES:
            end -= 1
        found: list[Acting] = []
        places = self._reading.places
        at = bisect_left(places, end, key=lambda mention: mention.place.first)
        for mention in reversed(places[max(0, at - _MOST_AREAS) : at]):
            between = {self._word(place) for place in range(mention.place.last, end)}
            if mention.thing is None or not between <= (_AREA_LINKS if found else set()):
                break
            end = mention.place.first
            found.insert(0, _acting(mention.place, mention.thing))
        apart = len(found) == 2 and self._word(found[0].end) == ","  # "ở A, B đã ký"
        return [] if apart else self._companies(found)

    def _side(self, first: int, stop: int, *, linked: bool) -> Acting | None:
        """Who is named at a token, maybe after "lãnh đạo"; another only after "và" or "với"."""
        for at in range(first, min(stop, first + _LONGEST_OPENING + 1)):
            starting = [a for a in self._reading.actors_in(at, stop) if a.start == at]
            named = starting[0] if starting else self.area(at, stop)
            if named is not None:
                return self._governed(named, stop) or named
            if self._word(at) not in _OPENERS:
                break
        return self._other(first, stop) if linked else None

    def _governed(self, side: Acting, stop: int) -> Acting | None:
        """ "chính phủ | Lào": a government without a name of its own is its country's."""
        country = self.area(side.end, stop) if side.thing == GOVERNMENT else None
        if country is None or not isinstance(country.thing, Area):
            return None
        return replace(side, end=country.end, thing=government_of(country.thing))

    def _other(self, first: int, stop: int) -> Acting | None:
        """A side that is no known actor: "The Colombo Times", "doanh nghiệp Nhật Bản"."""
        end = first
        while end < min(stop, first + _LONGEST_NAME) and self._word(end) not in _ENDS:
            end += 1
        words = {self._word(place) for place in range(first, end)}
        whole = end == stop or self._word(end) in _ENDS
        if not whole or not self._is_name(first, end) or words & _POINTERS:
            return None
        group = Group(self._reading.document.words(first, end))
        return Acting(first, end, first, end, group, (), "described_group")

    def _is_name(self, first: int, end: int) -> bool:
        """Tell whether words may name a side: several do, and short forms such as "IFC"."""
        form = self._reading.tokens[first].text
        short = form.isupper() and len(form) >= _SHORTEST_FORM
        return end - first >= _SHORTEST_NAME or (end > first and short)

    def _past_summary(self, place: int) -> int:
        """Step over "các đối tác Việt Nam gồm" to those who are meant; "Ba Lan" counts nobody."""
        if self._word(place) not in _SUMMARIES or self._reading.tokens[place].capital:
            return place
        reach = range(place, place + _LONGEST_SUMMARY)
        words = [self._word(at) for at in reach]
        told = next((step for step, word in enumerate(words) if word == "gồm"), None)
        plain = told is not None and not _MARKS & set(words[:told])
        return place + told + 1 if told is not None and plain else place

    def _of_one_sort(self, sides: list[Acting]) -> list[Acting]:
        """ "… giữa A và B, ông C nói": a person after bodies is no side, unless "với" links him."""
        first = next((n for n, side in enumerate(sides) if side.is_person), len(sides))
        if not first or first == len(sides) or self._word(sides[first].start - 1) in _LINKS:
            return sides
        return sides[:first]

    def _past_bracket(self, place: int) -> int:
        """Step over what stands in brackets after who is named."""
        if self._word(place) != "(":
            return place
        return next(
            (at + 1 for at in range(place, place + _LONGEST_BRACKET) if self._word(at) == ")"),
            place,
        )

    def _word(self, place: int) -> str:
        return self._clauses.word(place)


def _acting(place: Place, area: Area) -> Acting:
    return Acting(place.first, place.last, place.first, place.last, area, (), "area_binds")


def _companies_of(area: Actor) -> Group:
    assert isinstance(area, Area)
    return Group(f"{' '.join(_COMPANIES)} {area.name}")


def country_in(reading: Reading, first: int, last: int) -> Area | None:
    """Return the country, one that the article names, in the words ``[first, last)``.

    Args:
        reading: the article as read so far.
        first: the first token, maybe of a title or of the name of a body.
        last: the end of the words.
    """
    words = reading.document.words(first, last)
    areas = (mention.thing for mention in reading.places if mention.thing is not None)
    return next((area for area in areas if area.level == "country" and area.name in words), None)
