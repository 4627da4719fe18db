"""Reads the place that begins after "tại": an area, a venue with its name, the seat of a body."""

from functools import cache

from kg import lexicon
from kg.extract.bodies.compounds import completes_word
from kg.extract.places.names import is_foreign, read_place
from kg.extract.reading import Reading
from kg.extract.settings.venue_areas import VenueAreas, city_of
from kg.facts import Area
from kg.lexicon.gazetteer import HOME

_LONGEST = 14
_LONGEST_CITY = 3
_HALL = ("hội", "trường")
_ASSEMBLY = "Quốc hội"
_ASSEMBLY_HALL = "Hội trường Quốc hội"
_AT_WORK = frozenset((("công", "tác"), ("làm", "việc"), ("học", "tập"), ("sinh", "hoạt")))
_LEVELS = frozenset("tỉnh huyện quận xã phường thành phố thị trấn trung ương".split())


class StatedPlaces:
    """The places that an article states with a preposition.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._tokens = reading.tokens
        self._venue_areas = VenueAreas(reading)

    def read(self, place: int, last: int) -> Area | None:
        """Return the place whose name begins at ``place``, or None where none does."""
        named = read_place(self._tokens, place)
        if named is not None and named.name:
            area = self._reading.geography.area(named)
            return None if area is None or self._is_of_others(area, place) else area
        venue = self._venue(place, last) or self._assembly_hall(place)
        if venue is not None or self._is_at_work(place):
            return venue
        return self._seat(place) or self._foreign_city(place)

    def _is_of_others(self, area: Area, place: int) -> bool:
        """ "Đại sứ Lào tại Việt Nam": the country in which someone has an office."""
        before = self._tokens[place - 2] if place > 1 else None
        held = before is not None and (before.capital or self._reading.scan.taken[place - 2])
        return area.level == "country" and (area.name == HOME or held)

    def _venue(self, place: int, last: int) -> Area | None:
        """A hall or a venue by its name."""
        keys = [token.key for token in self._tokens[place : place + 5]]
        longest = max(
            (len(words) for words in _venues().get(keys[0], ()) if keys[: len(words)] == words),
            default=0,
        )
        if not longest:
            return None
        end = place + longest
        while end < last and end - place < _LONGEST and self._goes_on(place, end, last):
            end += 1
        named = any(token.capital for token in self._tokens[place + 1 : end])
        if not named and end < last and self._tokens[end].key == "và":
            return self._venue(end + 1, last)  # "quảng trường và nghĩa trang A"
        return self._standing(place, end) if named else None

    def _assembly_hall(self, place: int) -> Area | None:
        """ "Quốc hội thảo luận tại hội trường": the hall of the National Assembly."""
        if tuple(token.key for token in self._tokens[place : place + 2]) != _HALL:
            return None
        sentence = self._reading.sentence_of(place)
        met = any(
            sentence.first <= body.first < place and body.head.name == _ASSEMBLY
            for body in self._reading.scan.bodies
        )
        return Area(_ASSEMBLY_HALL, "venue", city_of(_ASSEMBLY_HALL)) if met else None

    def _goes_on(self, first: int, place: int, last: int) -> bool:
        token = self._tokens[place]
        if self._reading.scan.taken[place] or token.capital or token.text[0].isdigit():
            return not any(day.first <= place < day.last for day in self._reading.dates)
        follows = place + 1 < last and self._tokens[place + 1].capital
        if follows and token.key in _LEVELS:
            return True
        return completes_word(self._tokens, first, place)

    def _is_at_work(self, place: int) -> bool:
        """ "về công tác tại UBND tỉnh": where someone works, not where people meet."""
        return tuple(token.key for token in self._tokens[max(0, place - 3) : place - 1]) in _AT_WORK

    def _seat(self, place: int) -> Area | None:
        """ "tại UBND tỉnh": the venue of a body."""
        body = next((b for b in self._reading.scan.bodies if b.first == place), None)
        return self._standing(place, body.last) if body else None

    def _standing(self, first: int, last: int) -> Area:
        words = self._reading.document.words(first, last)
        words = words[:1].upper() + words[1:]  # "tại trụ sở Chính phủ", "tại Trụ sở Chính phủ"
        return Area(words, "venue", self._venue_areas.of(first, last))

    def _foreign_city(self, first: int) -> Area | None:
        """ "tại Bali (Indonesia)", "tại Boston"."""
        last = first
        while last < min(first + _LONGEST_CITY, len(self._tokens)) and self._is_name(last):
            last += 1
        names = self._tokens[first:last]
        if not names or not any(is_foreign(token) for token in names):
            return None
        within = self._country(last)
        return Area(self._reading.document.words(first, last), "district", within)

    def _is_name(self, place: int) -> bool:
        token = self._tokens[place]
        return token.capital and token.text.isalpha() and not token.text.isupper()

    def _country(self, place: int) -> Area | None:
        """The country named in brackets or after a comma."""
        marked = place < len(self._tokens) and self._tokens[place].text in {"(", ","}
        named = read_place(self._tokens, place + 1) if marked else None
        area = self._reading.geography.area(named) if named and named.name else None
        return area if area is not None and area.level == "country" else None


@cache
def _venues() -> dict[str, list[list[str]]]:
    """The words for venues by the first of them."""
    venues: dict[str, list[list[str]]] = {}
    for phrase in sorted(lexicon.words_of("venues")):
        words = phrase.split()
        venues.setdefault(words[0], []).append(words)
    return venues
