"""On which day a meeting took place that no words date: on that of the one it goes with."""

from kg.extract.meetings.gathering import Gathering
from kg.extract.reading import Reading
from kg.lexicon import kinds_with

_AFTER = frozenset(("sau",))
_THEN = frozenset(
    (("tiếp", "đó"), ("ngay", "sau"), ("kết", "thúc"), ("tiếp", "theo"), ("tại", "đây"),
     ("dịp", "này"), ("nhân", "dịp", "này"))
)  # fmt: skip
_AFTERWARDS = ("sau", "đó")
_WITNESS = ("chứng", "kiến")
_PARTS = kinds_with("meeting", "part")
_OF_DAYS = kinds_with("meeting", "of_days")


class FollowingDays:
    """Infers the days of meetings from those of others.

    Args:
        reading: the article as read so far.
        sat: days on which a session of weeks is said to go on.
    """

    def __init__(self, reading: Reading, sat: list[str]) -> None:
        self._reading, self._sat = reading, sat
        self._sentences = reading.document.sentences

    def follow(self, gatherings: list[Gathering]) -> None:
        """Give a meeting that came with or after another ("Sau lễ đón, …") the day of that one."""
        told: str | None = None
        whole: Gathering | None = None
        for gathering in sorted(gatherings, key=lambda each: min(each.sentences, default=0)):
            if gathering.day is None:
                self._infer(gathering, told, whole)
            told = gathering.day if gathering.last_day is None else None
            whole = gathering if gathering.kind.notation in _OF_DAYS else whole

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
        if self._is_witnessed(gathering) or self._is_afterwards(gathering):
            return True
        sentence = self._sentences[min(gathering.sentences)]
        opening = self._reading.document.keys[sentence.first : sentence.first + 3]
        return opening[0] in _AFTER or tuple(opening[:2]) in _THEN or tuple(opening) in _THEN

    def _is_witnessed(self, gathering: Gathering) -> bool:
        """ "Hai bên chứng kiến lễ ký": with the meeting that is told before."""
        before = self._reading.tokens[max(0, gathering.first - len(_WITNESS)) : gathering.first]
        return tuple(token.key for token in before) == _WITNESS

    def _is_afterwards(self, gathering: Gathering) -> bool:
        """ "Tại cuộc họp báo | sau đó": after the meeting that is told before."""
        after = self._reading.tokens[gathering.end : gathering.end + len(_AFTERWARDS)]
        return tuple(token.key for token in after) == _AFTERWARDS
