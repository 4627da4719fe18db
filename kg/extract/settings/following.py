"""When and where a meeting took place of which no words say so: as the one it goes with."""

from collections.abc import Iterator, Sequence

from kg.extract.meetings.by_kind import of_kind
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.reading import Reading
from kg.extract.roundups import LIST_MARKS
from kg.facts import Area
from kg.lexicon import kinds_with
from kg.lexicon.gazetteer import HOME
from kg.text import Sentence

_AFTER = frozenset(("sau", "cũng"))
_EARLIER = ("trước", "đó")
_THEN = frozenset(
    (("tiếp", "đó"), ("ngay", "sau"), ("kết", "thúc"), ("tiếp", "theo"), ("tại", "đây"),
     ("dịp", "này"), ("nhân", "dịp", "này"))
)  # fmt: skip
_AFTERWARDS = ("sau", "đó")
_WITNESS = ("chứng", "kiến")
_PARTS = kinds_with("meeting", "part")
_OF_DAYS = kinds_with("meeting", "of_days")
_AWAY = kinds_with("meeting", "on_site") | kinds_with("meeting", "for_the_dead")
_LEAD = 4  # sentences
_LONGEST_OPENING = 4  # tokens: "Ngay sau khi kết thúc"


class Following:
    """Infers the days and places of meetings from those of others.

    Args:
        reading: the article as read so far.
        sat: days on which a session of weeks is said to go on.
    """

    def __init__(self, reading: Reading, sat: Sequence[str]) -> None:
        self._reading, self._sat = reading, sat
        self._sentences = reading.document.sentences

    def give_days(self, meetings: Sequence[MeetingDraft]) -> None:
        """Give a meeting that came with or after another ("Sau lễ đón, …") the day of that one.

        Args:
            meetings: the meetings of the article; those without a day may get one.
        """
        whole: MeetingDraft | None = None
        for meeting, told in _in_order(meetings):
            if meeting.day is None:
                day = self._day_of(meeting, told, whole)
                meeting.day = day
                meeting.inferred.update(["day"] if day else [])
            whole = meeting if meeting.kind.notation in _OF_DAYS else whole

    def give_places(self, meetings: Sequence[MeetingDraft]) -> None:
        """Give a meeting after another ("Sau lễ đón, …") the place that is stated of that one.

        On a visit abroad all others are in that country.

        Args:
            meetings: the meetings of the article; those without a place may get one.
        """
        known = {each for each in meetings if each.place and "place" not in each.inferred}
        for meeting, told in _in_order(meetings):
            before = self._before(meeting, told)
            if meeting.place is not None or meeting.kind.notation in _AWAY:
                continue
            if before in known and before is not None and before.day == meeting.day:
                meeting.place = before.place
                meeting.inferred.add("place")
                known.add(meeting)
        for meeting in meetings:
            if meeting.place is None:
                meeting.place = self._abroad(meetings)
                meeting.inferred.update(["place"] if meeting.place else [])

    def _abroad(self, meetings: Sequence[MeetingDraft]) -> Area | None:
        """ "trong khuôn khổ chuyến thăm Lào": the one country that an article tells a visit to."""
        told = (each for each in meetings if each.kind.notation == "visit" and each.told)
        places = {each.place for each in told if min(each.sentences, default=_LEAD) < _LEAD}
        place = places.pop() if len(places) == 1 else None
        foreign = place is not None and place.level == "country" and place.name != HOME
        return place if foreign else None

    def _day_of(
        self, meeting: MeetingDraft, told: list[MeetingDraft], whole: MeetingDraft | None
    ) -> str | None:
        """The day of the session that this is a sitting of, else of what was told before."""
        if meeting.kind.notation in _PARTS and whole is not None:
            return self._day_of_part(meeting, whole)
        before = self._before(meeting, told)
        return before.day if before is not None and before.last_day is None else None

    def _day_of_part(self, part: MeetingDraft, whole: MeetingDraft) -> str | None:
        """A session ends with its closing; its other sittings are on the one day that is told."""
        if part.kind.notation == "closing":
            return whole.last_day or whole.day or next(iter(self._sat), None)
        if part.kind.notation == "opening" or whole.day is None:
            return whole.day
        out = self._reading.published.day
        announced = out is not None and whole.day > out.isoformat()
        return None if announced or whole.last_day else whole.day

    def _before(self, meeting: MeetingDraft, told: list[MeetingDraft]) -> MeetingDraft | None:
        """The meeting that one came with or after: one of the kind named, else the last told."""
        if not (meeting.sentences and told):
            return None
        sentence = self._sentences[min(meeting.sentences)]
        keys = self._reading.document.keys
        first = sentence.first + (keys[sentence.first] in LIST_MARKS)
        opening = keys[first : first + 3]
        if opening[0] in _AFTER or tuple(opening[:2]) in _THEN or tuple(opening) in _THEN:
            return self._named(sentence, told) or told[-1]
        also = "cũng" in keys[meeting.first : meeting.end] and tuple(opening[:2]) != _EARLIER
        together = also or self._is_witnessed(meeting) or self._is_afterwards(meeting)
        return told[-1] if together else None

    def _named(self, sentence: Sentence, told: list[MeetingDraft]) -> MeetingDraft | None:
        """ "Ngay sau | hội đàm, …": the last of that kind."""
        for kind, first, _ in self._reading.kind_words("meeting", sentence)[:1]:
            if first < sentence.first + _LONGEST_OPENING:
                return of_kind(kind, told)
        return None

    def _is_witnessed(self, meeting: MeetingDraft) -> bool:
        """ "Hai bên chứng kiến lễ ký": with the meeting that is told before."""
        before = self._reading.tokens[max(0, meeting.first - len(_WITNESS)) : meeting.first]
        return tuple(token.key for token in before) == _WITNESS

    def _is_afterwards(self, meeting: MeetingDraft) -> bool:
        """ "Tại cuộc họp báo | sau đó": after the meeting that is told before."""
        after = self._reading.tokens[meeting.end : meeting.end + len(_AFTERWARDS)]
        return tuple(token.key for token in after) == _AFTERWARDS


def _in_order(
    meetings: Sequence[MeetingDraft],
) -> Iterator[tuple[MeetingDraft, list[MeetingDraft]]]:
    """Yield the meetings as the article tells them, each with those that it tells before."""
    ordered = sorted(meetings, key=lambda each: min(each.sentences, default=0))
    for count, meeting in enumerate(ordered):
        yield meeting, ordered[:count]
