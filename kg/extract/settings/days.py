"""On which day a meeting took place."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.extract.days.years import is_day
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.same import fits
from kg.extract.mentions import DateMention
from kg.extract.reading import Reading
from kg.extract.settings.told_days import ToldDays
from kg.facts import Body
from kg.text import Sentence

_LEAD = 4
_FAR = 12
_AFTER = frozenset(("sau",))
_THEN = frozenset(
    (("tiếp", "đó"), ("ngay", "sau"), ("kết", "thúc"), ("tiếp", "theo"), ("tại", "đây"),
     ("dịp", "này"), ("nhân", "dịp", "này"))
)  # fmt: skip
_PARTS = frozenset(("opening", "closing", "sitting"))
_WHOLES = frozenset(("session", "congress", "conference", "festival"))
_HELD_ON = frozenset(
    "sẽ đã được tổ chức diễn ra khai mạc dự kiến chính thức vào trong từ là hôm hồi họp lúc ( ,"
    " các hai ba bốn 2 3 4".split()
)
_HELD_ON_REACH = 9
_ASSEMBLY = "Quốc hội"
_OPENING = 2  # tokens
_OPENS = ("khai", "mạc")
_LONG = frozenset(("session", "congress"))
_TOPIC_REACH = 8
_TOPIC = frozenset(("về", "mừng", "chuẩn bị", "phục vụ"))
_APART = frozenset(("sau", "trước"))  # a session that lasts for weeks
_OF_TOPIC = frozenset(
    'kết quả nội dung công tác việc chương trình thành các những " cho tình hình'.split()
)


class Days:
    """Gives meetings their days.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._sentences = reading.document.sentences
        self._told = ToldDays(reading)
        self._sat: list[str] = []  # days on which a session of weeks is said to go on

    def settle(self, gathering: Gathering, *, main: bool) -> None:
        """Set the day of a meeting from the sentences that speak of it.

        The main meeting of an article that gives it no day has the first day of its lead; one
        that is named only later ("Tại buổi công bố, …") most likely has it.
        """
        own = list(gathering.sentences)
        reach = min(own, default=0) if main else _FAR
        lead = list(range(min(_LEAD, len(self._sentences)))) if reach < _FAR else []
        found = [*self._found(own, gathering), *self._months(own, gathering)]
        if not found:
            found = self._found(lead, gathering)
            found = found if reach <= _LEAD else self._inferred(found, gathering)
        if found:
            gathering.day, gathering.last_day = found[0].iso, found[0].end_iso

    def _inferred(self, days: list[DateMention], gathering: Gathering) -> list[DateMention]:
        """What has been said at a meeting was said before the news came out."""
        out = self._reading.published.day
        past = [day for day in days if out is None or day.iso <= out.isoformat()]
        gathering.inferred.update("day" for _ in past)
        return past

    def _found(self, numbers: Sequence[int], gathering: Gathering) -> list[DateMention]:
        """The first day that the sentences tell of a meeting."""
        days = (self._in_sentence(self._sentences[number], gathering) for number in numbers)
        return [day for day in days if day is not None][:1]

    def _months(self, numbers: Sequence[int], gathering: Gathering) -> Iterator[DateMention]:
        """The months in which a meeting is said to be held: "sẽ tổ chức trong tháng 8"."""
        for sentence in (self._sentences[number] for number in numbers):
            inside = sentence.first <= gathering.first < sentence.last
            for month in self._told.read(sentence):
                names = () if is_day(month.iso) else self._names(sentence, gathering)
                opens = inside and month.first - sentence.first < _OPENING  # "Tháng 5/2019, …"
                if any(
                    (opens and first > month.first)
                    or self._is_held_on(end, month.first)
                    or self._is_held_on(month.last, first)
                    for first, end in names
                ):
                    yield month

    def follow(self, gatherings: list[Gathering]) -> None:
        """Give a meeting that came with or after another ("Sau lễ đón, …") the day of that one."""
        told: str | None = None
        whole: Gathering | None = None
        for gathering in sorted(gatherings, key=lambda each: min(each.sentences, default=0)):
            if gathering.day is None:
                self._infer(gathering, told, whole)
            told = gathering.day if gathering.last_day is None else None
            whole = gathering if gathering.kind.notation in _WHOLES else whole

    def _infer(self, gathering: Gathering, told: str | None, whole: Gathering | None) -> None:
        """Take the day of the session that this is a sitting of, else of what was told before."""
        if gathering.kind.notation in _PARTS and whole is not None:
            told = self._day_of_part(gathering, whole)
        elif not self._comes_after(gathering):
            return
        if told is not None:
            gathering.day = told
            gathering.inferred.add("day")

    def _day_of_part(self, part: Gathering, whole: Gathering) -> str | None:
        """A session ends with its closing; its other sittings are on the one day that is told."""
        if part.kind.notation == "closing":
            return whole.last_day or whole.day or next(iter(self._sat), None)
        if part.kind.notation == "opening" or whole.day is None:
            return whole.day
        out = self._reading.published.day
        announced = out is not None and whole.day > out.isoformat()
        return None if announced or whole.last_day else whole.day

    def _comes_after(self, gathering: Gathering) -> bool:
        if not gathering.sentences:
            return False
        sentence = self._sentences[min(gathering.sentences)]
        opening = [token.key for token in self._reading.tokens[sentence.first : sentence.first + 3]]
        return opening[0] in _AFTER or tuple(opening[:2]) in _THEN or tuple(opening) in _THEN

    # ---- in one sentence -------------------------------------------------------------------

    def _in_sentence(self, sentence: Sentence, gathering: Gathering) -> DateMention | None:
        """The day said to be the meeting's, else the last before its name, else the first after."""
        told = [day for day in self._told.read(sentence) if is_day(day.iso)]
        names = list(self._names(sentence, gathering)) if told else []
        for day in told:
            if any(self._is_held_on(end, day.first) for _, end in names):
                return day
        if self._lasts_for_weeks(gathering):
            opening = next((day for day in told if day.end_iso or self._opens(sentence)), None)
            self._sat.extend(day.iso for day in told if opening is None)
            return opening
        days = [day for day in told if self._told.is_current(day)]
        outside = [day for day in days if not gathering.first <= day.first < gathering.end]
        if names and all(self._is_topic(first, gathering) for first, _ in names):
            return next((day for day in outside if day.first >= names[0][1]), None)
        inside = sentence.first <= gathering.first < sentence.last
        before = [day for day in outside if inside and day.first < gathering.first]
        return next(iter(before[-1:] or outside or days), None)

    def _lasts_for_weeks(self, gathering: Gathering) -> bool:
        """A session of the National Assembly: most days told with it are of its sittings."""
        held = any(isinstance(who, Body) and who.name == _ASSEMBLY for who, _ in gathering.roles)
        words = self._reading.document.words(gathering.first, gathering.end)
        return gathering.kind.notation == "session" and (held or _ASSEMBLY in words)

    def _opens(self, sentence: Sentence) -> bool:
        """ "Ngày 22/5, … đã khai mạc": the day on which a session begins."""
        keys = [token.key for token in self._reading.tokens[sentence.first : sentence.last]]
        return any(pair == _OPENS for pair in pairwise(keys))

    def _names(self, sentence: Sentence, gathering: Gathering) -> Iterator[tuple[int, int]]:
        """Where a sentence names a meeting, and where the name ends."""
        if sentence.first <= gathering.first < sentence.last:
            yield gathering.first, gathering.end
            return
        for kind, first, last in self._reading.kind_words("meeting", sentence):
            if fits(kind, gathering.kind):
                yield first, last

    def _is_held_on(self, end: int, place: int) -> bool:
        """ "kỳ họp | ngày 23/4", "hội nghị | sẽ được tổ chức vào | ngày 3/4": its own day."""
        if not end <= place <= end + _HELD_ON_REACH:
            return False
        between = [token.key for token in self._reading.tokens[end:place]]
        return between != [","] and _HELD_ON.issuperset(between)

    def _is_topic(self, first: int, gathering: Gathering) -> bool:
        """ "họp báo thông tin về kết quả kỳ họp": the day is of who tells, not of the meeting."""
        words = [token.key for token in self._reading.tokens[max(0, first - _TOPIC_REACH) : first]]
        while words and words[-1] in _OF_TOPIC:
            words.pop()
        apart = gathering.kind.notation in _LONG and bool(_APART & set(words[-1:]))
        return apart or bool(_TOPIC & {*words[-1:], " ".join(words[-2:])})
