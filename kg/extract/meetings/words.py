"""Finds the words that name a meeting."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.extract.days.these_days import is_of_these_days
from kg.extract.meetings.name_ends import NameEnds
from kg.extract.reading import Reading
from kg.lexicon import KindWord, kinds_with
from kg.text import Sentence

_NOUN_HEADS = frozenset(
    "hội đại lễ buổi cuộc phiên kỳ tọa diễn chuyến lớp khóa ngày nghi vòng liên chương đêm festival"
    " triển tiệc".split()
)
_NOUNS = frozenset(
    ("họp báo", "gặp mặt", "tiếp xúc cử tri", "gặp gỡ báo chí", "gặp mặt báo chí", "giao ban",
     "mít tinh", "lễ", "điện đàm")
)  # fmt: skip
_HOLD = frozenset("chức ra hành có mở".split())
_INTRODUCE = _HOLD | frozenset("dự trì tọa mạc tại khuôn buổi".split())
_REFER = frozenset(
    "nghỉ dịp để quyết kiện trình bị mừng tới hướng kết sau trước báo như các những nhiều mỗi kỷ"
    " theo chỉ đạo nếu".split()
)
_OCCASIONS = frozenset(("cuộc", "buổi", "lễ"))
_IF_DATED = frozenset(("phiên", "hội"))
_NEAR_DAY = 4  # tokens
_SEVERAL = frozenset("các những nhiều mọi".split())
_LIST_MARKS = frozenset((",", "và", "hoặc"))
_NO_CEREMONY = frozenset("đường phục vật nghĩa phép độ".split())  # "lễ đường" is a hall
_LEAD_FORUMS = frozenset("tịch ký viên nghị".split())
_FUNERAL = "tang lễ"
_TASKS = frozenset("hoạch việc tác phí án trương chế".split())  # "kế hoạch", "công tác", "kinh phí"
PARTS = kinds_with("meeting", "part")
_ENDS = PARTS & kinds_with("meeting", "once")
"""Openings and closings."""
AT = frozenset(("dự", "tại", "trong"))
_TOLD_APART = frozenset("lần thứ khóa khoá kỳ".split())
_NAMED_BY_DEED = kinds_with("meeting", "named_by_deed")
_OF_ORGANIZATIONS = frozenset("các những nhiều số tác cấp ban ngành được chưa".split())
_WITNESS = ("chứng", "kiến")
_CALENDAR = frozenset(("ngày", "tháng", "năm", "thứ"))
_TENSES = frozenset(("đã", "vừa", "sẽ"))
_MARKS_BEFORE = frozenset((",", ".", ":", "-", ")"))
_LONGEST_HOST = 60  # tokens
_PLANS = frozenset(("sẽ", "sắp"))
_EXPECTED = ("dự", "kiến")
_PLAN_REACH = 5
_PAPER_REACH = 5  # tokens: "Báo A đã có"
_DAY_OF_WORK = "ngày làm việc"  # of another meeting, where a sentence names one


@dataclass(frozen=True, slots=True)
class Named:
    """Words for a meeting: kind in tokens ``[first, last)``, whole name in ``[first, end)``.

    ``introduced`` tells whether the sentence speaks of it as taking place, ``held`` whether it says
    so outright ("tổ chức hội nghị", "hội nghị diễn ra"), ``planned`` whether it is still to come,
    ``only_opens`` whether nothing but its place at the head of the sentence introduces it,
    ``witnessed`` whether nothing but those who do does ("hai bên chứng kiến lễ ký").
    """

    kind: KindWord
    first: int
    last: int
    end: int
    name: str
    introduced: bool
    held: bool
    word_before: str = ""
    planned: bool = False
    only_opens: bool = False
    witnessed: bool = False

    @property
    def is_place_of_what_follows(self) -> bool:
        """Whether it says where something happens, and neither number nor year tells it apart."""
        words = self.name.split()[self.last - self.first :]
        told_apart = _TOLD_APART & set(words) or any(word[:1].isdigit() for word in words)
        return self.word_before in AT and not told_apart

    @property
    def has_name(self) -> bool:
        """Whether more than the kind is said: "hội nghị tổng kết …"."""
        return self.end - self.last > 1


class MeetingWords:
    """Reads the words for meetings in the sentences of an article.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._tokens = reading.tokens
        self._word = reading.document.word
        self._ends = NameEnds(reading)
        self._known: dict[int, list[Named]] = {}

    def read(self, sentence: Sentence) -> list[Named]:
        """Return the meetings that a sentence names or means, none inside another's name."""
        if sentence.first not in self._known:
            found = list(self._read(sentence))
            days = [named for named in found if named.kind.word == _DAY_OF_WORK]
            self._known[sentence.first] = found if found == days else [
                named for named in found if named not in days
            ]  # fmt: skip
        return self._known[sentence.first]

    def _read(self, sentence: Sentence) -> Iterator[Named]:
        reached, several = sentence.first, -1
        for kind, first, last in self._reading.kind_words("meeting", sentence):
            if first < reached or not self._is_noun(kind, first):
                continue
            reached = self._ends.of(first, last, sentence.last)
            pair = (self._word(first - 2), self._word(first - 1))
            listed = several == first - 1 and pair[1] in _LIST_MARKS
            several = last if listed or pair[1] in _SEVERAL else -1
            refers = listed or pair[1] in _REFER or self._is_counted(first)
            refers |= pair == ("biểu", "dự") and reached > last + 1
            refers |= reached <= last + 1 and self._is_task(first)
            refers |= self._word(first - 3) == "nơi"  # "nơi diễn ra | lễ hội"
            if self._is_interview(first, last) or (refers and sentence.kind != "headline"):
                continue
            name = self._reading.document.words(first, reached).rstrip(' ,;:-"')
            near = {self._word(place) for place in range(max(sentence.first, first - 4), first)}
            held = bool(_HOLD & near) or self._word(reached) in {"diễn", "được"}
            held |= kind.word == "họp báo" and self._word(first - 1) in _TENSES
            held |= self._is_held_by(reached, sentence.last)
            held |= kind.notation == "sitting" and self._word(first - 1) == "hiện"
            stated = held or bool(_INTRODUCE & near) or self._is_within(kind, first, reached)
            witnessed = self._is_seen(first) and not stated
            introduced = stated or witnessed or self._opens(first, sentence)
            yield Named(
                kind, first, last, reached, name, introduced, held, self._word(first - 1),
                self._is_planned(first, reached, sentence), not stated and not witnessed,
                witnessed,
            )  # fmt: skip

    def _is_within(self, kind: KindWord, first: int, end: int) -> bool:
        """ "trong một | cuộc hội thảo", "trong phiên họp sáng nay": what is told was done there.

        What opens a session is told of the session: "trong phiên khai mạc sáng nay".
        """
        one = self._word(first - 1) == "một"
        dated = self._word(first) in _IF_DATED and self._is_dated(end)
        occasion = self._word(first) in _OCCASIONS or (dated and kind.notation not in _ENDS)
        return occasion and self._word(first - 1 - one) == "trong"

    def _is_dated(self, end: int) -> bool:
        """ "phiên họp | chiều qua", "hội nghị | ngày 9/5"."""
        near = self._tokens[end : end + _NEAR_DAY]
        return bool(self._reading.dates_in(end, end + _NEAR_DAY)) or is_of_these_days(near)

    def _is_planned(self, first: int, end: int, sentence: Sentence) -> bool:
        """ "sẽ tổ chức hội nghị", "hội nghị dự kiến diễn ra": it is still to come."""
        before = range(max(sentence.first, first - _PLAN_REACH), first)
        after = range(end, min(sentence.last, end + _PLAN_REACH))
        around = [[self._word(place) for place in side] for side in (before, after)]
        return any(_PLANS & set(words) or _EXPECTED in pairwise(words) for words in around)

    def _is_held_by(self, place: int, last: int) -> bool:
        """ "hội trại do Đoàn A và Sở B tổ chức": who holds it follows its name."""
        reach = range(place, min(last, place + _LONGEST_HOST))
        organized = (self._word(at) == "chức" and self._word(at - 1) == "tổ" for at in reach)
        return self._word(place) == "do" and any(organized)

    def _is_interview(self, first: int, last: int) -> bool:
        """ "cuộc trao đổi với phóng viên", "Báo A có cuộc trao đổi với ông B": with one paper."""
        if self._word(last) != "với":
            return False
        near = (*range(first - _PAPER_REACH, first), last + 1)
        return self._word(last + 1) in {"phóng", "pv", "báo"} or any(
            body.head.sector == "press" and body.first in near
            for body in self._reading.bodies_in(first - _PAPER_REACH, last + 2)
        )

    def _is_task(self, first: int) -> bool:
        """ "triển khai kế hoạch tổ chức | hội nghị": what is to be done is no meeting yet."""
        organized = (self._word(first - 2), self._word(first - 1)) == ("tổ", "chức")
        return organized and self._word(first - 3) in _TASKS

    def _is_counted(self, first: int) -> bool:
        """ "đã tổ chức 3 hội nghị": several, of which none is told."""
        return self._word(first - 1).isdigit() and self._word(first - 2) not in _CALENDAR

    def _is_noun(self, kind: KindWord, first: int) -> bool:
        word = kind.word.lower()
        if word == "chương trình":
            return self._tokens[first].capital and self._word(first - 1) in _INTRODUCE
        if word == _FUNERAL:
            return self._is_organized(first)  # "Nhà Tang lễ" is a house, "chi phí tang lễ" a cost
        if kind.notation == "forum" and self._word(first - 1) in _LEAD_FORUMS:
            return False  # "Phó Chủ tịch | Diễn đàn X", "Hội nghị | Diễn đàn X": a body
        if word == "lễ" and self._word(first + 1) in _NO_CEREMONY:
            return False
        named = word.split()[0] in _NOUN_HEADS or word in _NOUNS
        by_deed = self._is_organized(first) or self._is_seen(first)
        return named or (kind.notation in _NAMED_BY_DEED and by_deed)

    def _is_organized(self, first: int) -> bool:
        """ "Sở A tổ chức kỷ niệm 50 năm …": what is organised is an event, also without "lễ"."""
        words = tuple(self._word(place) for place in range(first - 3, first))
        return words[1:] == ("tổ", "chức") and words[0] not in _OF_ORGANIZATIONS

    def _is_seen(self, first: int) -> bool:
        """ "Hai bên chứng kiến | ký kết hiệp định": what people witness is an event, too."""
        return (self._word(first - 2), self._word(first - 1)) == _WITNESS

    def _opens(self, first: int, sentence: Sentence) -> bool:
        dates = [day.last for day in self._reading.dates_in(sentence.first, first)]
        start = max([sentence.first, *dates])
        return all(self._word(place) in _MARKS_BEFORE for place in range(start, first))
