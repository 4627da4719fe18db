"""In which area a venue stands: as its name or the words after it say, else at home."""

from functools import cache

from kg.extract.mentions import walk
from kg.extract.places.geography import unit_area
from kg.extract.places.names import read_place
from kg.extract.reading import Reading
from kg.facts import Area, Body
from kg.lexicon import gazetteer
from kg.lexicon.word_tables import rows
from kg.text import tokenize

_AFTER = frozenset((",", "(", "-", "ở"))
_OWN_LEVELS = frozenset(("province", "district", "commune"))


class VenueAreas:
    """The areas around the venues of an article.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def of(self, first: int, last: int) -> Area | None:
        """Return the area of the venue that tokens ``[first, last)`` name; None if unknown."""
        named = (
            self._named_after(last)
            or self._named_inside(first, last)
            or city_of(self._reading.document.words(first, last))
        )
        if named is not None:
            return named
        bodies = [*self._bodies(first, last)]
        for body in bodies:
            if body.area is not None and body.area.level in _OWN_LEVELS:
                return body.area
        home = self._reading.geography.home_at(first)
        central = any(body.public or body.sector == "foreign" for body in bodies)
        return None if central or home is None else unit_area(home)

    def _named_after(self, last: int) -> Area | None:
        """ "chùa Hoa Lâm (TP Cao Lãnh)", "đền Mẫu Âu Cơ, xã Hiền Lương"."""
        tokens = self._reading.tokens
        marked = last < len(tokens) and tokens[last].text in _AFTER
        return self._area(last + 1) if marked else None

    def _named_inside(self, first: int, last: int) -> Area | None:
        """ "Nhà hát lớn Hà Nội", "sân vận động thành phố Vinh"."""
        found = (self._area(place, last) for place in range(last - 1, first, -1))
        return next((area for area in found if area is not None), None)

    def _area(self, place: int, last: int | None = None) -> Area | None:
        named = read_place(self._reading.tokens, place)
        if named is None or not named.name or (last is not None and named.last > last):
            return None
        area = self._reading.geography.area(named)
        return area if area is not None and area.level in _OWN_LEVELS else None

    def _bodies(self, first: int, last: int) -> list[Body]:
        inside = (b for b in walk(self._reading.scan.bodies) if first <= b.first < last)
        things = (self._reading.things.body(body) for body in inside)
        return [thing for thing in things if thing is not None]


@cache
def city_of(venue: str) -> Area | None:
    """Return the city of a venue that the whole country knows, by the opening of its name."""
    keys = tuple(token.key for token in tokenize(venue))
    found = (_cities().get(keys[:length]) for length in range(len(keys), 0, -1))
    return next((area for area in found if area is not None), None)


@cache
def _cities() -> dict[tuple[str, ...], Area]:
    """The cities of well known venues by the words of their names."""
    found: dict[tuple[str, ...], Area] = {}
    for row in rows("venues"):
        tokens = tokenize(row["city"]) if row["city"] != "-" else []
        units = gazetteer.units().match(tokens, 0) if tokens else None
        if units is not None:
            words = tuple(token.key for token in tokenize(row["word"]))
            found[words] = unit_area(units[0][0])
    return found
