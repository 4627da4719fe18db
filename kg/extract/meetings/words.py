"""Finds the words that name a meeting, and how far its name reaches."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg import lexicon
from kg.extract.reading import Reading
from kg.lexicon import KindWord
from kg.text import Sentence

_NOUN_HEADS = frozenset(
    "hội đại lễ buổi cuộc phiên kỳ tọa diễn chuyến lớp khóa ngày nghi vòng liên chương đêm festival"
    " triển tiệc".split()
)
_NOUNS = frozenset(
    ("họp báo", "gặp mặt", "tiếp xúc cử tri", "gặp gỡ báo chí", "gặp mặt báo chí", "giao ban",
     "mít tinh", "lễ", "điện đàm")
)  # fmt: skip
_NAME_ENDS = frozenset(
    "do tại ở vào nhằm để dưới được đã diễn có là sáng chiều ngày tối trưa thì sẽ mà khi nêu cho"
    " của cần phải cũng đang vừa gồm bắt như nhưng trên sau trước từ thu còn này đó trong theo"
    " giúp cùng bao vẫn luôn ông bà hôm xung nên rất".split()
)
_GOES_ON = frozenset("ký tổng sơ triển phát trao biểu và khen tuyên tôn gặp".split())
_ALSO_HELD = _GOES_ON | frozenset(
    "ra khai khởi công đón giao chào giới tọa triển xúc bàn truy trả làm trưng tham thăm bầu vinh"
    " tặng dâng cầu động mít tập bồi huấn thông quán chuyển bế cấp ghi gắn kỷ phổ hội chia đối"
    " tiếp hướng cho truyền vận rút tuyển".split()
)
_OTHERS = frozenset("các những nhiều một".split())
_HOLD = frozenset("chức ra hành có mở".split())
_INTRODUCE = _HOLD | frozenset("dự trì tọa mạc tại khuôn buổi".split())
_REFER = frozenset(
    "nghỉ dịp để quyết kiện trình bị mừng tới hướng kết sau trước báo như các những nhiều mỗi kỷ"
    " theo chỉ đạo".split()
)
AT = frozenset(("dự", "tại", "trong"))
_TOLD_APART = frozenset("lần thứ khóa khoá kỳ".split())
_ORGANIZED = frozenset(
    "award_ceremony decision_ceremony launch opening closing inauguration groundbreaking"
    " commemoration handover donation signing_ceremony review dialogue citizen_reception"
    " get_together".split()
)
_OF_ORGANIZATIONS = frozenset("các những nhiều số tác cấp ban ngành được chưa".split())
_PAIRS_AFTER = frozenset(
    (("về", "phía"), ("dự", "kiến"), ("khai", "mạc"), ("bế", "mạc"), ("chính", "thức"),
     ("đều", "thống"), ("đều", "nhất"), ("đồng", "chí"), ("đồng", "thời"), ("đồng", "tổ"),
     ("buổi", "sáng"), ("buổi", "chiều"), ("buổi", "tối"), ("hồi", "tháng"), ("hồi", "ngày"),
     ("hồi", "năm"), ("hồi", "đầu"), ("hồi", "giữa"), ("hồi", "cuối"))
)  # fmt: skip
_COMPANY = frozenset("sự hơn gần khoảng".split())
_SESSION = ("kỳ", "họp")
_CALENDAR = frozenset(("ngày", "tháng", "năm", "thứ"))
_TENSES = frozenset(("đã", "vừa", "sẽ"))
_MARKS_BEFORE = frozenset((",", ".", ":", "-", ")"))
_DELIBERATES = frozenset(
    (("thảo", "luận"), ("thống", "nhất"), ("biểu", "quyết"), ("thông", "qua"), ("tập", "trung"),
     ("quyết", "định"), ("đánh", "giá"), ("tiến", "hành"), ("lắng", "nghe"), ("nghe", "báo"))
)  # fmt: skip
_LONGEST_HOST = 60  # tokens
_PLANS = frozenset(("sẽ", "sắp"))
_EXPECTED = ("dự", "kiến")
_PLAN_REACH = 5
_LONGEST_ORDINAL = 2  # "thứ ba"
_DAY_OF_WORK = "ngày làm việc"  # of another meeting, where a sentence names one
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Named:
    """Words for a meeting: kind in tokens ``[first, last)``, whole name in ``[first, end)``.

    ``introduced`` tells whether the sentence speaks of it as taking place, ``held`` whether it says
    so outright ("tổ chức hội nghị", "hội nghị diễn ra"), ``planned`` whether it is still to come,
    ``only_opens`` whether nothing but its place at the head of the sentence introduces it.
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
        reached = sentence.first
        for kind, first, last in self._reading.kind_words("meeting", sentence):
            if first < reached or not self._is_noun(kind, first):
                continue
            reached = self._end(first, last, sentence.last)
            refers = self._word(first - 1) in _REFER or self._is_counted(first)
            guests = (self._word(first - 2), self._word(first - 1)) == ("biểu", "dự")
            refers |= guests and reached > last + 1
            if self._is_interview(last) or (refers and sentence.kind != "headline"):
                continue
            name = self._reading.document.words(first, reached).rstrip(' ,;:-"')
            near = {self._word(place) for place in range(max(sentence.first, first - 4), first)}
            held = bool(_HOLD & near) or self._word(reached) in {"diễn", "được"}
            held |= kind.word == "họp báo" and self._word(first - 1) in _TENSES
            held |= self._is_held_by(reached, sentence.last)
            held |= kind.notation == "sitting" and self._word(first - 1) == "hiện"
            stated = held or bool(_INTRODUCE & near)
            introduced = stated or self._opens(first, sentence)
            yield Named(
                kind, first, last, reached, name, introduced, held, self._word(first - 1),
                self._is_planned(first, reached, sentence), not stated,
            )  # fmt: skip

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

    def _is_interview(self, last: int) -> bool:
        """ "trong cuộc trao đổi với phóng viên": told to one paper."""
        return self._word(last) == "với" and self._word(last + 1) in {"phóng", "pv", "báo"}

    def _is_counted(self, first: int) -> bool:
        """ "đã tổ chức 3 hội nghị": several, of which none is told."""
        return self._word(first - 1).isdigit() and self._word(first - 2) not in _CALENDAR

    def _is_noun(self, kind: KindWord, first: int) -> bool:
        word = kind.word.lower()
        if word == "chương trình":
            return self._tokens[first].capital and self._word(first - 1) in _INTRODUCE
        named = word.split()[0] in _NOUN_HEADS or word in _NOUNS
        return named or (kind.notation in _ORGANIZED and self._is_organized(first))

    def _is_organized(self, first: int) -> bool:
        """ "Sở A tổ chức kỷ niệm 50 năm …": what is organised is an event, also without "lễ"."""
        words = tuple(self._word(place) for place in range(first - 3, first))
        return words[1:] == ("tổ", "chức") and words[0] not in _OF_ORGANIZATIONS

    def _opens(self, first: int, sentence: Sentence) -> bool:
        dates = [day.last for day in self._reading.dates_in(sentence.first, first)]
        start = max([sentence.first, *dates])
        return all(self._word(place) in _MARKS_BEFORE for place in range(start, first))

    def _word(self, place: int) -> str:
        return self._tokens[place].key if 0 <= place < len(self._tokens) else ""

    # ---- how far a name reaches ------------------------------------------------------------

    def _end(self, first: int, last: int, limit: int) -> int:
        """Where the name of a meeting ends: before a verb, a place, a day or the next clause."""
        if self._word(first - 1) == '"' and (closing := self._closing_quote(last, limit)):
            return closing
        if self._deliberates(first, last):
            return last
        place, quoted = last, False
        while place < limit and place - last < _LONGEST_NAME:
            if self._word(place) == '"':
                quoted = not quoted
            elif not quoted and self._breaks(place, last, limit):
                break
            place += 1
        return place

    def _deliberates(self, first: int, last: int) -> bool:
        """ "Hội nghị thảo luận về …" as a sentence: what it does is no part of its name."""
        opens = first == self._reading.sentence_of(first).first
        return opens and (self._word(last), self._word(last + 1)) in _DELIBERATES

    def _closing_quote(self, last: int, limit: int) -> int | None:
        reach = range(last, min(limit, last + _LONGEST_NAME))
        return next((place for place in reach if self._word(place) == '"'), None)

    def _breaks(self, place: int, start: int, limit: int) -> bool:
        word = self._word(place)
        if word in {",", ";"}:
            following = self._word(place + 1) if place + 1 < limit else ""
            return word == ";" or following not in _GOES_ON or place == start
        if word == "-" and self._word(place + 1) == "ảnh":
            return True
        if word in {".", ":", "(", "!", "?", "...", "…"}:
            return True
        if self._reading.scan.taken[place]:
            return False
        pair = (word, self._word(place + 1))
        if word == "và" and self._joins_another(place, start):
            return True
        if word == "với" and self._adds_company(place):
            return True
        return pair in _PAIRS_AFTER or word in _NAME_ENDS or self._tells(place)

    def _adds_company(self, place: int) -> bool:
        """ "kỳ họp | với các cử tri", "diễn đàn … | với sự tham gia của": who else is there."""
        before = (self._word(place - 2), self._word(place - 1))
        others = self._word(place + 1) in _COMPANY and before[1] != "đối"
        return others or before == _SESSION

    def _joins_another(self, place: int, start: int) -> bool:
        """ "lễ hội | và các giải pháp", "buổi lễ | và cắt băng": what follows is no part of it."""
        following = self._word(place + 1)
        if place == start:
            return following not in _ALSO_HELD
        return following in _OTHERS and place - start <= _LONGEST_ORDINAL

    def _tells(self, place: int) -> bool:
        """ "Báo cáo tại Đại hội khẳng định …": what is said is no part of the name."""
        verb = lexicon.verbs().match(self._tokens, place)
        return verb is not None and "tell" in verb[0] and self._word(place) != "chỉ"
