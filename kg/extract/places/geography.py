"""Where an article is at home, and which areas its places mean.

"UBND tỉnh" means one province in an article. Which one is weighed from the places it names, the
bodies it speaks of and what its source says, never guessed: without a clear lead it stays open.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache

from kg.extract.mentions import BodyMention, Place, walk
from kg.facts import Area
from kg.lexicon import gazetteer
from kg.lexicon.gazetteer import Unit
from kg.lexicon.word_tables import rows
from kg.text import tokenize
from kg.text.folding import fold, plain

_LEAD = 1.3
_OPENING = 300
_NEAR = 2
_LOWER = {"cấp huyện": {"district"}}


class Geography:
    """The areas of one article.

    Args:
        places: every place named in it, in order.
        bodies: every body named in it, in order.
        province: name of its province where the source gives one.
        text: the folded text, whose portal ("binhdinh.gov.vn") may tell the province.
        items: the first tokens of the items of a round-up, each maybe of its own province.
    """

    def __init__(
        self,
        places: Sequence[Place],
        bodies: Sequence[BodyMention],
        province: str | None,
        text: str = "",
        items: Sequence[int] = (),
    ) -> None:
        owned = (body.place for body in walk(bodies) if body.place is not None)
        once = {place.first: place for place in (*places, *owned)}  # several may share an owner
        named = sorted(once.values(), key=lambda place: place.first)
        self._named = [place for place in named if place.name]
        self._starts = [place.first for place in self._named]
        self._around_names: dict[tuple[str, str], Unit | None] = {}
        self.home = _given(province) or _of_portal(text) or _weighed(self._named, bodies)
        self._items = [0, *items] if items else []
        self._homes = self._homes_of_items(bodies)

    def home_at(self, place: int) -> Unit | None:
        """Return the province at a token: of its item in a round-up, else of the article."""
        return self._homes[bisect_right(self._items, place) - 1] if self._items else self.home

    def _homes_of_items(self, bodies: Sequence[BodyMention]) -> list[Unit | None]:
        """The province with a clear lead in each item, else that of the article."""
        places: defaultdict[int, list[Place]] = defaultdict(list)
        inside: defaultdict[int, list[BodyMention]] = defaultdict(list)
        for place in self._named if self._items else ():
            places[self._item(place.first)].append(place)
        for body in bodies if self._items else ():
            inside[self._item(body.first)].append(body)
        return [_weighed(places[first], inside[first]) or self.home for first in self._items]

    def _item(self, place: int) -> int:
        """Where the item of a token begins; 0 where there are none."""
        return self._items[bisect_right(self._items, place) - 1] if self._items else 0

    def _rank(self, place: Place) -> str:
        unit = self.unit(place)
        return unit.level if unit else ("district" if place.level == "city" else place.level)

    def unit(self, place: Place) -> Unit | None:
        """Return the known unit a place means; among several of one name the one at home."""
        if not place.units:
            return None
        home = self.home_at(place.first)
        for unit in place.units if home is not None else ():
            if unit == home or (home is not None and unit.within == home.full):
                return unit
        return place.units[0]

    def area(self, place: Place) -> Area | None:
        """Return the area that a place names; a level word alone means the article's own."""
        if not place.name:
            return self.own(place.word, place.level, place.first)
        unit = self.unit(place)
        if unit is not None:
            return unit_area(unit)
        if place.level == "province":
            return Area(f"{place.word} {place.name}", "province")
        if place.level == "city":
            return Area(place.name, "district")  # a city that no list has is a foreign one
        around = self._around(place)
        name = f"{place.word} {place.name}"
        return Area(f"{name}, {around.name}" if around else name, self._rank(place), around)

    def _around(self, place: Place) -> Area | None:
        """The district or province that an unlisted place lies in: the one named right after it.

        Where the article names the place again, what it says there holds for each naming.
        """
        told = self._next_unit(place) or self._told_around(place.word, place.name)
        unit = told or self.home_at(place.first)
        return unit_area(unit) if unit else None

    def _told_around(self, word: str, name: str) -> Unit | None:
        """The unit right after some naming of an unlisted place."""
        if (word, name) not in self._around_names:
            same = (place for place in self._named if (place.word, place.name) == (word, name))
            units = (self._next_unit(place) for place in same)
            self._around_names[word, name] = next((unit for unit in units if unit), None)
        return self._around_names[word, name]

    def _next_unit(self, place: Place) -> Unit | None:
        begin, end = (bisect_right(self._starts, at) for at in (place.last, place.last + _NEAR))
        near = self._named[begin:end]
        following = next((other for other in near if other.level != "country"), None)
        return self.unit(following) if following else None

    def own(self, word: str, level: str, before: int) -> Area | None:
        """Return the article's own unit of a level: "tỉnh", "thành phố", "huyện"."""
        if level == "province":
            return self._home_if({"tỉnh"}, before) or self._home_if({"thành phố"}, before)
        if level == "city":
            return (
                self._home_if({"thành phố"}, before)
                or self._latest("thành phố", before)
                or self._home_if({"tỉnh"}, before)
            )
        return self._latest(word, before)

    def _type(self, place: Place) -> str:
        unit = self.unit(place)
        return unit.type if unit else ""

    def _home_if(self, types: set[str], place: int) -> Area | None:
        home = self.home_at(place)
        return unit_area(home) if home and home.type in types else None

    def _latest(self, word: str, before: int) -> Area | None:
        """The last unit of that level word named before a token in its item, else the first."""
        fitting = [
            place
            for place in self._named
            if self._item(place.first) == self._item(before)
            and self._rank(place) in _LOWER.get(word, {"district", "commune"})
            and word in (place.word, self._type(place), "cấp huyện")
        ]
        earlier = [place for place in fitting if place.first < before]
        chosen = earlier[-1] if earlier else (fitting[0] if fitting else None)
        return self.area(chosen) if chosen else None


def unit_area(unit: Unit) -> Area:
    """Return a known unit as an area; a district's name that is not unique carries its province."""
    if unit.level == "country":
        return Area(unit.name, "country")
    if unit.is_abroad:
        return Area(unit.full, unit.level, Area(unit.within, "country"))
    if unit.level == "province":
        return Area(unit.full, "province")
    parent = _provinces().get(unit.within)
    within = unit_area(parent) if parent else None
    unique = _homonyms()[unit.full] <= 1
    return Area(unit.full if unique else f"{unit.full}, {unit.within}", "district", within)


@cache
def _units() -> tuple[Unit, ...]:
    return tuple(
        Unit(fold(row["name"]), row["type"], row["level"], fold(row["within"]))
        for row in rows("areas")
    )


@cache
def _provinces() -> dict[str, Unit]:
    """The provinces by full name."""
    return {unit.full: unit for unit in _units() if unit.level == "province"}


@cache
def _homonyms() -> Counter[str]:
    """How many units bear each full name."""
    return Counter(unit.full for unit in _units())


def _given(province: str | None) -> Unit | None:
    if not province:
        return None
    tokens = tokenize(fold(province))
    for first in range(len(tokens)):
        if found := gazetteer.units().match(tokens, first):
            return next((unit for unit in found[0] if unit.level == "province"), None)
    return None


def _of_portal(text: str) -> Unit | None:
    """The province whose portal stands in the opening or the last words of an article."""
    ends = text[:_OPENING] + text[-_OPENING:]
    found = re.search(r"\b([a-z]{4,20})\.gov\.vn\b", ends)
    return _by_portal().get(found[1]) if found else None


@cache
def _by_portal() -> dict[str, Unit]:
    """The provinces by the names of their portals: without accents, in one word."""
    return {plain(unit.name): unit for unit in _provinces().values()}


def _weighed(places: Sequence[Place], bodies: Sequence[BodyMention]) -> Unit | None:
    """The province with a clear lead in the article, if any."""
    weights: defaultdict[Unit, float] = defaultdict(float)
    owners = {body.place.first for body in walk(bodies) if body.place is not None}
    for rank, place in enumerate(places):
        for unit in place.units[:1] if len(place.units) == 1 else place.units:
            own = unit.level == "province" and not unit.is_abroad
            province = unit if own else _province_of(unit)
            if province is not None:
                weights[province] += _weight(place, rank, unit, place.first in owners) / len(
                    place.units
                )
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0].full))
    if not ranked:
        return None
    if len(ranked) == 1 or ranked[0][1] >= _LEAD * ranked[1][1]:
        return ranked[0][0]
    return None


def _weight(place: Place, rank: int, unit: Unit, owned: bool) -> float:
    """An area with its level word, early in the text, or owning a body, says most."""
    weight = 1.0 + (1.5 if owned else 0) + (0.5 if place.word and unit.level == "province" else 0)
    return weight * (1.5 if rank < 2 else 1.0) * (1.0 if unit.level == "province" else 0.5)


def _province_of(unit: Unit) -> Unit | None:
    return _provinces().get(unit.within)
