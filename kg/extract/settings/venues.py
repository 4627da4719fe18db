"""Where a meeting takes place: "tại Hà Nội", "tại Hội trường Ba Đình", else with its hosts."""

from collections.abc import Iterator

from kg.extract.meetings.by_kind import FACE_TO_FACE
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.places.names import bare_name, country
from kg.extract.reading import Reading
from kg.extract.roundups import items
from kg.extract.settings.likely_places import LikelyPlaces
from kg.extract.settings.locatives import Locatives
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
        self._locatives = Locatives(reading)
        self._likely = LikelyPlaces(reading)
        self._items = items(reading.document)

    def settle(self, meeting: MeetingDraft, *, main: bool) -> None:
        """Set the place of a meeting; one that no words state is marked as inferred.

        The main meeting of an article is also where its lead plays.
        """
        place = next(self._stated(meeting, main=main), None)
        if place is not None:
            meeting.place = place
            return
        toured = (area for area in self._toured(meeting) if area.name != HOME)
        meeting.place = self._likely.of(meeting) or next(toured, None)
        if meeting.place is not None:
            meeting.inferred.add("place")

    def _stated(self, meeting: MeetingDraft, *, main: bool) -> Iterator[Area]:
        item = self._items[self._reading.document.sentence_at[meeting.first]]
        numbers = (n for n in meeting.sentences[:_OWN] if self._items[n] == item)
        told = [self._sentences[number] for number in numbers]
        own = [*told[:1], *(s for s in told[1:] if not self._is_earlier(s))]
        opening = self._sentences[:_LEAD] if main and item == 0 else []
        lead = [sentence for sentence in opening if not self._is_earlier(sentence)]
        yield from self._visited(meeting)
        for sentence in own:
            yield from self._after_at(sentence, _PREPOSITIONS, meeting)
        for sentence in lead:
            yield from self._after_at(sentence, _AT, meeting, _OPENING)
            yield from self._dateline(sentence)
        if main and meeting.dated is not None:
            dated = self._sentences[meeting.dated]
            yield from self._after_at(dated, _AT, meeting, reach=0)

    def _is_earlier(self, sentence: Sentence) -> bool:
        """ "Trước đó 1 năm, hội thi đã diễn ra tại …": of another time than the meeting."""
        opening = self._reading.tokens[sentence.first : sentence.first + len(_EARLIER)]
        return tuple(token.key for token in opening) == _EARLIER

    def _after_at(
        self,
        sentence: Sentence,
        prepositions: frozenset[str],
        meeting: MeetingDraft,
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
            if late and not self._locatives.follows_day(place, meeting.day or ""):
                continue
            inside = meeting.first < place < meeting.end - 1 or place in titles
            named = meeting.end <= place <= meeting.end + _NEAR
            if not inside and (named or self._locatives.says_where(place, sentence)):
                area = self._places.read(place + 1, sentence.last)
                if area is not None:
                    yield area

    def _visited(self, meeting: MeetingDraft) -> Iterator[Area]:
        """ "chuyến thăm Nhật Bản", "đến thăm | Lào", "chuyến thăm của ông A tới | Lào"."""
        if meeting.kind.notation != "visit":
            return
        by_verb = meeting.last == meeting.end
        end = min(meeting.end + 1, len(self._reading.tokens))
        for place in range(end - 1 if by_verb else meeting.last, end):
            yield from self._country_after(place - 1, _VISITED_AFTER)
        if self._reading.tokens[meeting.first].key == _TRIP:
            last = self._reading.sentence_of(meeting.first).last - 1
            for place in range(meeting.end, min(meeting.end + _WHOSE_VISIT, last)):
                yield from self._country_after(place, _TO)

    def _toured(self, meeting: MeetingDraft) -> Iterator[Area]:
        """ "Đoàn do ông A dẫn đầu thăm | Lào đã hội đàm …": the country in which one is a guest."""
        if meeting.kind.notation not in FACE_TO_FACE or not meeting.sentences:
            return
        told = self._sentences[min(meeting.sentences)]
        word = self._reading.document.word
        for verb in range(told.first, min(told.last, meeting.end)):
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
