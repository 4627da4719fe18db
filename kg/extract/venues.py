"""Where a meeting takes place: "tại Hà Nội", "tại Hội trường Ba Đình", else the article's home."""

from kg import lexicon
from kg.extract.gathering import Gathering
from kg.extract.geography import unit_area
from kg.extract.places import read_place
from kg.extract.reading import Reading
from kg.facts import Area
from kg.text import Sentence

_LONGEST = 14


class Venues:
    """Finds the places of meetings.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def settle(self, gathering: Gathering) -> None:
        """Set the place of a meeting; one that no words state is marked as inferred."""
        for number in gathering.sentences[:4]:
            place = self._stated(self._reading.document.sentences[number], gathering)
            if place is not None:
                gathering.place = place
                return
        home = self._reading.geography.home
        if home is not None:
            gathering.place = unit_area(home)
            gathering.inferred.add("place")

    def _stated(self, sentence: Sentence, gathering: Gathering) -> Area | None:
        """The first place after "tại" or "ở" outside the meeting's name."""
        tokens = self._reading.tokens
        posts = {
            place
            for acting in self._reading.actors_in(sentence.first, sentence.last)
            for place in range(acting.start, acting.end)
        }
        for place in range(sentence.first, sentence.last - 1):
            inside = gathering.first < place < gathering.end or place in posts
            if tokens[place].key in {"tại", "ở"} and not inside:
                area = self._area_at(place + 1, sentence.last)
                if area is not None:
                    return area
        return None

    def _area_at(self, place: int, last: int) -> Area | None:
        named = read_place(self._reading.tokens, place)
        if named is not None and named.name:
            return self._reading.geography.area(named)
        return self._venue_at(place, last)

    def _venue_at(self, place: int, last: int) -> Area | None:
        """A hall or a house by its name, in the article's home area."""
        tokens = self._reading.tokens
        opening = " ".join(token.key for token in tokens[place : place + 3])
        if not any(f"{opening} ".startswith(f"{word} ") for word in lexicon.words_of("venues")):
            return None
        end = place + 1
        while end < last and end - place < _LONGEST and self._goes_on(end):
            end += 1
        if not any(tokens[at].capital for at in range(place + 1, end)):
            return None
        home = self._reading.geography.home
        return Area(
            self._reading.document.words(place, end), "venue", unit_area(home) if home else None
        )

    def _goes_on(self, place: int) -> bool:
        token = self._reading.tokens[place]
        if self._reading.scan.taken[place] or token.capital or token.text[0].isdigit():
            return not any(day.first <= place < day.last for day in self._reading.dates)
        opening = " ".join(t.key for t in self._reading.tokens[place - 1 : place + 1])
        return any(opening in venue for venue in lexicon.words_of("venues"))
