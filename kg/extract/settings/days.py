"""On which day a meeting took place."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from kg.extract.clauses.grammar import Clauses
from kg.extract.days.these_days import is_of_these_days
from kg.extract.days.years import is_day
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.matching import fits
from kg.extract.mentions import DateMention
from kg.extract.reading import Reading
from kg.extract.settings.candidate_days import CandidateDays
from kg.extract.settings.leads import closing_lead
from kg.extract.settings.named_years import named_year
from kg.facts import Body
from kg.lexicon import kinds_with
from kg.text import Sentence

_LEAD = 4
_FAR = 12
_HOLDS = frozenset("chức mạc ra".split())
_HELD_ON = frozenset(
    "sẽ đã được tổ chức diễn ra khai mạc dự kiến chính thức vào trong từ là hôm hồi họp lúc ( ,"
    " các hai ba bốn 2 3 4".split()
)
_HELD_ON_REACH = 9
_LONGEST_SIDES = 20  # tokens
_OF_SIDES = frozenset("của giữa với và".split())
_ASSEMBLY = "Quốc hội"
_OPENING = 2  # tokens
_OPENS = ("khai", "mạc")
_WHOLES = kinds_with("meeting", "whole")
_SPOKEN_OF = kinds_with("meeting", "spoken_of")
_TOPIC_REACH = 8
_TOPIC = frozenset(("về", "mừng", "chuẩn bị", "phục vụ"))
_LATE_HOURS = timedelta(days=1)  # by which what is given as the day of publication may be early
_APART = frozenset(("sau", "trước"))  # a session that lasts for weeks
_OF_TOPIC = frozenset(
    'kết quả nội dung công tác việc chương trình thành các những " cho tình hình'.split()
)


class Days:
    """Gives meetings their days.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.

    Attributes:
        sat: days on which a session of weeks is said to go on.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses
        self._sentences = reading.document.sentences
        self._told = CandidateDays(reading)
        self.sat: list[str] = []

    def settle(self, meeting: MeetingDraft, *, main: bool) -> None:
        """Set the day of a meeting from the sentences that speak of it.

        The main meeting of an article that gives it no day has the first day of its lead; one
        that is named only later ("Tại buổi công bố, …") most likely has it.
        """
        own = list(meeting.sentences)
        reach = min(own, default=0) if main else _FAR
        lead = list(range(min(_LEAD, len(self._sentences)))) if reach < _FAR else []
        found = [
            *self._found(own, meeting),
            *self._months(own, meeting),
            *self._announced(meeting),
        ]
        if not found:
            found = self._found(lead, meeting)
            if reach > _LEAD:
                meeting.inferred.update("day" for _ in self._past(found))
            found = self._past(found) if reach > _LEAD or meeting.told else found
        if not found and main:
            found = self._past(self._found(closing_lead(self._reading), meeting))
        if found:
            meeting.day, meeting.last_day = found[0].iso, found[0].end_iso
            meeting.dated = self._reading.document.sentence_at[found[0].first]
        else:
            meeting.day = named_year(meeting, self._reading.published.year)

    def is_of_these_days(self, meeting: MeetingDraft) -> bool:
        """ "Chiều qua, Sở A tổ chức hội thảo": it has a day, if nobody knows which."""
        if self._reading.published.day is not None:
            return False
        told = (self._sentences[number] for number in meeting.sentences)
        return any(
            is_of_these_days(
                self._reading.tokens[sentence.first : self._clauses.content_start(sentence)]
            )
            for sentence in told
        )

    def _past(self, days: list[DateMention]) -> list[DateMention]:
        """What has been said at a meeting was said before the news came out."""
        out = self._reading.published.day
        last = (out + _LATE_HOURS).isoformat() if out is not None else ""
        return [day for day in days if out is None or day.iso <= last]

    def _found(self, numbers: Sequence[int], meeting: MeetingDraft) -> list[DateMention]:
        """The first day that the sentences tell of a meeting."""
        days = (self._in_sentence(self._sentences[number], meeting) for number in numbers)
        return [day for day in days if day is not None][:1]

    def _months(self, numbers: Sequence[int], meeting: MeetingDraft) -> Iterator[DateMention]:
        """The months in which a meeting is said to be held: "sẽ tổ chức trong tháng 8"."""
        for sentence in (self._sentences[number] for number in numbers):
            inside = sentence.first <= meeting.first < sentence.last
            for month in self._told.read(sentence):
                names = () if is_day(month.iso) else self._names(sentence, meeting)
                opens = inside and month.first - sentence.first < _OPENING  # "Tháng 5/2019, …"
                if any(
                    (opens and first > month.first)
                    or self._is_held_on(end, month.first)
                    or self._is_held_on(month.last, first)
                    for first, end in names
                ):
                    yield month

    def _announced(self, meeting: MeetingDraft) -> Iterator[DateMention]:
        """ "Ông A cho biết: Ngày 1/6, tỉnh sẽ tổ chức lễ hội": the day that someone tells of it."""
        for sentence in (self._sentences[number] for number in meeting.spoken_of):
            said = self._clauses.content_start(sentence)
            days = [d for d in self._told.read(sentence) if d.first >= said and is_day(d.iso)]
            told = [day for day in days if self._told.is_current(day)]
            for first, end in self._names(sentence, meeting) if told else ():
                yield from self._held_after(end, told) or self._held_before(first, told)

    def _held_before(self, first: int, told: list[DateMention]) -> list[DateMention]:
        """ "Ngày 1/6, tỉnh sẽ tổ chức | lễ hội": the last day before a name, if it is held then."""
        last = [
            day for day in told[: bisect_left(told, first, key=_start)][-1:] if day.last <= first
        ]
        between = (
            self._reading.tokens[max(day.last, first - _LONGEST_SIDES) : first] for day in last
        )
        held = any(token.key in _HOLDS for tokens in between for token in tokens)
        return last if held and first - last[0].last <= _LONGEST_SIDES else []

    def _held_after(self, end: int, told: list[DateMention]) -> list[DateMention]:
        """ "Lễ hội | diễn ra ngày 1/6": the first day after a name, if it is held then."""
        index = bisect_left(told, end, key=_start)
        return [day for day in told[index : index + 1] if self._is_held_on(end, day.first)]

    # ---- in one sentence -------------------------------------------------------------------

    def _in_sentence(self, sentence: Sentence, meeting: MeetingDraft) -> DateMention | None:
        """The day said to be the meeting's, else the last before its name, else the first after."""
        told = [day for day in self._told.read(sentence) if is_day(day.iso)]
        names = list(self._names(sentence, meeting)) if told else []
        if told:
            told = self._reported(told, names, sentence)
            others = self._of_others(told, sentence, meeting)
            told = [day for day in told if day.first not in others] or told
        own = [day for _, end in names for day in self._held_after(end, told)]
        if own:
            return min(own, key=_start)
        if self._lasts_for_weeks(meeting):
            opening = next((day for day in told if day.end_iso or self._opens(sentence)), None)
            self.sat.extend(day.iso for day in told if opening is None)
            return opening
        days = [day for day in told if self._told.is_current(day)]
        if meeting.kind.notation in _SPOKEN_OF:
            days = [day for day in days if not self._is_of_first(day, names, sentence, meeting)]
        outside = [day for day in days if not meeting.first <= day.first < meeting.end]
        if names and all(self._is_topic(first, meeting) for first, _ in names):
            return next((day for day in outside if day.first >= names[0][1]), None)
        inside = sentence.first <= meeting.first < sentence.last
        before = [day for day in outside if inside and day.first < meeting.first]
        return next(iter(before[-1:] or outside or days), None)

    def _reported(
        self, told: list[DateMention], names: list[tuple[int, int]], sentence: Sentence
    ) -> list[DateMention]:
        """ "Tại cuộc họp, ông A cho biết, | ngày 3/4, …": that day is of what he speaks of."""
        said = self._clauses.content_start(sentence)
        if any(end > said for _, end in names):  # named in what is said, or by the verb itself
            return told
        return [day for day in told if day.first < said]

    def _of_others(
        self, told: list[DateMention], sentence: Sentence, meeting: MeetingDraft
    ) -> set[int]:
        """ "Tại cuộc họp báo | ngày 3/4, ông A nói về lễ hội": where days of other meetings are."""
        return {
            day.first
            for kind, first, last in self._reading.kind_words("meeting", sentence)
            if not (meeting.first <= first < meeting.end or fits(kind, meeting.kind))
            for day in self._held_after(last, told)
        }

    def _is_of_first(
        self, day: DateMention, names: list[tuple[int, int]], sentence: Sentence, own: MeetingDraft
    ) -> bool:
        """ "Ngày 3/4, ông A họp báo về | lễ hội": the day before both is that of the first."""
        end = min((first for first, _ in names), default=sentence.last)
        words = self._reading.kind_words("meeting", sentence)
        return any(day.last <= at < end and not fits(kind, own.kind) for kind, at, _ in words)

    def _lasts_for_weeks(self, meeting: MeetingDraft) -> bool:
        """A session of the National Assembly: most days told with it are of its sittings."""
        held = any(isinstance(who, Body) and who.name == _ASSEMBLY for who, _ in meeting.roles)
        words = self._reading.document.words(meeting.first, meeting.end)
        return meeting.kind.notation == "session" and (held or _ASSEMBLY in words)

    def _opens(self, sentence: Sentence) -> bool:
        """ "Ngày 22/5, … đã khai mạc": the day on which a session begins."""
        keys = self._reading.document.keys[sentence.first : sentence.last]
        return any(pair == _OPENS for pair in pairwise(keys))

    def _names(self, sentence: Sentence, meeting: MeetingDraft) -> Iterator[tuple[int, int]]:
        """Where a sentence names a meeting, and where the name ends."""
        if sentence.first <= meeting.first < sentence.last:
            yield meeting.first, meeting.end
        for kind, first, last in self._reading.kind_words("meeting", sentence):
            if fits(kind, meeting.kind) and not meeting.first <= first < meeting.end:
                yield first, last

    def _is_held_on(self, end: int, place: int) -> bool:
        """ "kỳ họp | ngày 23/4", "hội nghị | sẽ được tổ chức vào | ngày 3/4": its own day."""
        if not end <= place <= end + _HELD_ON_REACH + _LONGEST_SIDES:
            return False
        between = self._reading.document.keys[end:place]
        if between[:1] and between[0] in _OF_SIDES:
            taken = self._reading.scan.taken[end:place]
            between = [key for key, is_side in zip(between, taken, strict=True) if not is_side]
            return (_HELD_ON | _OF_SIDES).issuperset(between)
        return len(between) <= _HELD_ON_REACH and between != [","] and _HELD_ON.issuperset(between)

    def _is_topic(self, first: int, meeting: MeetingDraft) -> bool:
        """ "họp báo thông tin về kết quả kỳ họp": the day is of who tells, not of the meeting."""
        words = self._reading.document.keys[max(0, first - _TOPIC_REACH) : first]
        while words and words[-1] in _OF_TOPIC:
            words.pop()
        apart = meeting.kind.notation in _WHOLES and bool(_APART & set(words[-1:]))
        return apart or bool(_TOPIC & {*words[-1:], " ".join(words[-2:])})


def _start(day: DateMention) -> int:
    return day.first
