"""Where a meeting takes place: "tại Hà Nội", "tại Hội trường Ba Đình", else with its hosts."""

from collections.abc import Iterator

from kg.extract.meetings.by_kind import FACE_TO_FACE
from kg.extract.meetings.gathering import Gathering
from kg.extract.places.names import bare_name, country
from kg.extract.reading import Reading
from kg.extract.roundups import items
from kg.extract.settings.likely_places import LikelyPlaces
from kg.extract.settings.situated import Situated
from kg.extract.settings.stated_places import StatedPlaces
from kg.facts import Area
from kg.lexicon.gazetteer import HOME
from kg.text import Sentence

_AT = frozenset(("tại",))
_PREPOSITIONS = frozenset(("tại", "ở"))
_OWN = 4  # sentences
_LEAD = 3
_EARLIER = ("trước", "đó")
_VISITED_AFTER = frozenset("thăm thức tới đến sang".split())
_TRIP = "chuyến"
_TO = frozenset("tới đến sang tại".split())
_WHOSE_VISIT = 12  # tokens: "của Thủ tướng A và phu nhân"
_VISIT = "thăm"
_TOURED_AFTER = frozenset("thăm thức nghị nước quốc".split())
_NOT_NOW = frozenset("sẽ sắp từng lần ngày dịp khi sang".split())
_LONGEST_VERB = 7  # tokens: "thăm hữu nghị chính thức nước"
_NEAR = 3
_OPENING = 16  # tokens in which the lead says where it plays


class Venues:
    """Finds the places of meetings.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._sentences = reading.document.sentences
        self._places = StatedPlaces(reading)
        self._situated = Situated(reading)
        self._likely = LikelyPlaces(reading)
        self._items = items(reading.document)

    def settle(self, gathering: Gathering, *, main: bool) -> None:
        """Set the place of a meeting; one that no words state is marked as inferred.

        The main meeting of an article is also where its lead plays.
        """
        place = next(self._stated(gathering, main=main), None)
        if place is not None:
            gathering.place = place
            return
        toured = (area for area in self._toured(gathering) if area.name != HOME)
        gathering.place = self._likely.of(gathering) or next(toured, None)
        if gathering.place is not None:
            gathering.inferred.add("place")

    def _stated(self, gathering: Gathering, *, main: bool) -> Iterator[Area]:
        item = self._items[self._reading.document.sentence_at[gathering.first]]
        numbers = (n for n in gathering.sentences[:_OWN] if self._items[n] == item)
        told = [self._sentences[number] for number in numbers]
        own = [*told[:1], *(s for s in told[1:] if not self._is_earlier(s))]
        opening = self._sentences[:_LEAD] if main and item == 0 else []
        lead = [sentence for sentence in opening if not self._is_earlier(sentence)]
        yield from self._visited(gathering)
        for sentence in own:
            yield from self._after_at(sentence, _PREPOSITIONS, gathering)
        for sentence in lead:
            yield from self._after_at(sentence, _AT, gathering, _OPENING)
            yield from self._dateline(sentence)
        if main and gathering.dated is not None:
            dated = self._sentences[gathering.dated]
            yield from self._after_at(dated, _AT, gathering, reach=0)

    def _is_earlier(self, sentence: Sentence) -> bool:
        """ "Trước đó 1 năm, hội thi đã diễn ra tại …": of another time than the meeting."""
        opening = self._reading.tokens[sentence.first : sentence.first + len(_EARLIER)]
        return tuple(token.key for token in opening) == _EARLIER

    def _after_at(
        self,
        sentence: Sentence,
        prepositions: frozenset[str],
        gathering: Gathering,
        reach: int | None = None,
    ) -> Iterator[Area]:
        """The places after a preposition outside the meeting's name and outside titles."""
        words = self._reading.document.keys[sentence.first : sentence.last - 1]
        if prepositions.isdisjoint(words):
            return
        titles = {
            place
            for acting in self._reading.actors_in(sentence.first, sentence.last)
            for place in range(acting.start, acting.end)
        }
        for place in range(sentence.first, sentence.last - 1):
            if self._reading.tokens[place].key not in prepositions:
                continue
            late = reach is not None and place - sentence.first >= reach
            if late and not self._situated.follows_day(place, gathering.day or ""):
                continue
            inside = gathering.first < place < gathering.end - 1 or place in titles
            named = gathering.end <= place <= gathering.end + _NEAR
            if not inside and (named or self._situated.says_where(place, sentence)):
                area = self._places.read(place + 1, sentence.last)
                if area is not None:
                    yield area

    def _visited(self, gathering: Gathering) -> Iterator[Area]:
        """ "chuyến thăm Nhật Bản", "đến thăm | Lào", "chuyến thăm của ông A tới | Lào"."""
        if gathering.kind.notation != "visit":
            return
        by_verb = gathering.last == gathering.end
        end = min(gathering.end + 1, len(self._reading.tokens))
        for place in range(end - 1 if by_verb else gathering.last, end):
            yield from self._country_after(place - 1, _VISITED_AFTER)
        if self._reading.tokens[gathering.first].key == _TRIP:
            last = self._reading.sentence_of(gathering.first).last - 1
            for place in range(gathering.end, min(gathering.end + _WHOSE_VISIT, last)):
                yield from self._country_after(place, _TO)

    def _toured(self, gathering: Gathering) -> Iterator[Area]:
        """ "Đoàn do ông A dẫn đầu thăm | Lào đã hội đàm …": the country in which one is a guest."""
        if gathering.kind.notation not in FACE_TO_FACE or not gathering.sentences:
            return
        told = self._sentences[min(gathering.sentences)]
        word = self._reading.document.word
        for verb in range(told.first, min(told.last, gathering.end)):
            if word(verb) == _VISIT and word(verb - 1) not in _NOT_NOW:
                for place in range(verb, min(told.last - 1, verb + _LONGEST_VERB)):
                    yield from self._country_after(place, _TOURED_AFTER)

    def _country_after(self, place: int, words: frozenset[str]) -> Iterator[Area]:
        """The country whose name follows one of some words, if that word is at ``place``."""
        if self._reading.tokens[place].key in words:
            named = country(self._reading.tokens, place + 1)
            area = self._reading.geography.area(named) if named is not None else None
            if area is not None:
                yield area

    def _dateline(self, sentence: Sentence) -> Iterator[Area]:
        """ "Hà Nội: Chiều 26/6, …", "Hà Nội, ngày 26/6 …", "(Hà Nội) - …"."""
        tokens = self._reading.tokens
        first = sentence.first + (tokens[sentence.first].text == "(")
        named = bare_name(tokens, first)
        if named is None or named.last >= sentence.last:
            return
        mark = tokens[named.last].text
        dated = any(day.first == named.last + 1 for day in self._reading.dates)
        if mark == (")" if first > sentence.first else ":") or (mark == "," and dated):
            area = self._reading.geography.area(named)
            if area is not None and area.level != "country":
                yield area
