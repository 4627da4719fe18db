"""Tells how far the name of a meeting reaches."""

from itertools import pairwise, takewhile

from kg import lexicon
from kg.extract.reading import Reading
from kg.lexicon import field_words

_NAME_ENDS = frozenset(
    "do tại ở vào nhằm để dưới được đã diễn có là sáng chiều ngày tối trưa thì sẽ mà khi nêu cho"
    " của cần phải cũng đang vừa gồm bắt như nhưng trên sau trước từ thu còn này đó trong theo"
    " giúp cùng bao vẫn luôn ông bà hôm xung nên rất thật".split()
)
_GOES_ON = frozenset("ký tổng sơ triển phát trao biểu và khen tuyên tôn gặp".split())
_ALSO_HELD = _GOES_ON | frozenset(
    "ra khai khởi công đón giao chào giới tọa triển xúc bàn truy trả làm trưng tham thăm bầu vinh"
    " tặng dâng cầu động mít tập bồi huấn thông quán chuyển bế cấp ghi gắn kỷ phổ hội chia đối"
    " tiếp hướng cho truyền vận rút tuyển".split()
)
_OTHERS = frozenset("các những nhiều một".split())
_PAIRS_AFTER = frozenset(
    (("về", "phía"), ("dự", "kiến"), ("khai", "mạc"), ("bế", "mạc"), ("chính", "thức"),
     ("đều", "thống"), ("đều", "nhất"), ("đồng", "chí"), ("đồng", "thời"), ("đồng", "tổ"),
     ("buổi", "sáng"), ("buổi", "chiều"), ("buổi", "tối"), ("hồi", "tháng"), ("hồi", "ngày"),
     ("hồi", "năm"), ("hồi", "đầu"), ("hồi", "giữa"), ("hồi", "cuối"), ("kéo", "dài"),
     ("tiếp", "tục"), ("nhân", "dịp"), ("nhân", "chuyến"), ("bắt", "đầu"))
)  # fmt: skip
_HELD = ("tổ", "chức")  # "hội thảo du học | tổ chức tại Huế"; not "công tác tổ chức cán bộ"
_ABOUT = frozenset(("về", "tác"))
_CELEBRATED = frozenset("năm niệm ứng mừng".split())
_COMPANY = frozenset("sự hơn gần khoảng".split())
_SESSION = ("kỳ", "họp")
_LONGEST_COUNTED = 5  # tokens: "kỳ họp lần thứ 3"
_TERM = "khóa"
_BETWEEN, _SIDES_END = "giữa", frozenset("và với cùng hai các những".split())
_NOT = "không"
_DELIBERATES = frozenset(
    (("thảo", "luận"), ("thống", "nhất"), ("biểu", "quyết"), ("thông", "qua"), ("tập", "trung"),
     ("quyết", "định"), ("đánh", "giá"), ("tiến", "hành"), ("lắng", "nghe"), ("nghe", "báo"))
)  # fmt: skip
_LONGEST_ORDINAL = 2  # "thứ ba"
_LONGEST_NAME = 60


class NameEnds:
    """Finds the ends of the names of an article's meetings.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._tokens = reading.tokens
        self._word = reading.document.word

    def of(self, first: int, last: int, limit: int) -> int:
        """Return where a name ends: before a verb, a place, a day or the next clause.

        Args:
            first: the first token of the word for a meeting.
            last: the end of that word.
            limit: the end of its sentence.
        """
        if self._word(first - 1) == '"' and (closing := self._closing_quote(last, limit)):
            return closing
        if self._deliberates(first, last):
            return last
        place, quoted = last, False
        while place < limit and place - last < _LONGEST_NAME:
            if self._word(place) == '"':
                if not quoted and self._tokens[place].clings:
                    break  # 'Dự án "Lễ hội hoa | " là …': it closes what began before the name
                quoted = not quoted
            elif not quoted and self._breaks(place, last, limit):
                break
            place += 1
        return self._past_term(place, limit)

    def _past_term(self, place: int, limit: int) -> int:
        """ "kỳ họp thứ 3 | , Quốc hội khóa XIV": a council counts its sessions in each term."""
        before = [self._word(at) for at in range(place - _LONGEST_COUNTED, place + 1)]
        if before[-1] != "," or _SESSION not in pairwise(before):
            return place
        taken = takewhile(self._reading.scan.taken.__getitem__, range(place + 1, limit))
        term = next((at for at in taken if self._word(at) == _TERM), None)
        return place if term is None else min(limit, term + 2)

    def _deliberates(self, first: int, last: int) -> bool:
        """ "Hội nghị thảo luận về …" as a sentence: what it does is no part of its name."""
        opens = first == self._reading.sentence_of(first).first
        return opens and (self._word(last), self._word(last + 1)) in _DELIBERATES

    def _closing_quote(self, last: int, limit: int) -> int | None:
        reach = range(last, min(limit, last + _LONGEST_NAME))
        return next((place for place in reach if self._word(place) == '"'), None)

    def _breaks(self, place: int, start: int, limit: int) -> bool:
        word = self._word(place)
        if word == ",":
            following = self._word(place + 1) if place + 1 < limit else ""
            goes_on = following in _GOES_ON or self._is_inside_field(place)
            goes_on |= self._lists_sides(place, start)
            return not goes_on or place == start
        if word == "-" and self._word(place + 1) == "ảnh":
            return True
        if word in {".", ":", ";", "(", "!", "?", "...", "…"}:
            return True
        if self._reading.scan.taken[place]:
            return False
        pair = (word, self._word(place + 1))
        if word == "và" and self._joins_another(place, start):
            return True
        if word == "với" and self._adds_company(place):
            return True
        if word == "ngày" and self._is_feast(place):
            return False
        if pair == _HELD and self._word(place - 1) not in _ABOUT:
            return place + 2 == limit or self._breaks(place + 2, start, limit)
        informal = self._word(place - 1) == _NOT  # "cuộc gặp không | chính thức"
        ends = pair in _PAIRS_AFTER and not informal
        return ends or word in _NAME_ENDS or self._tells(place)

    def _is_inside_field(self, comma: int) -> bool:
        """ "hội nghị về phòng | , chống lụt", "tuần lễ văn hóa | , thể thao": one field of work."""
        around = (self._word(comma - 1), ",", self._word(comma + 1))
        return around in field_words.trigrams()

    def _lists_sides(self, comma: int, start: int) -> bool:
        """ "giữa Sở A | , Sở B và Sở C": sides follow up to "và"; "hai bên" are all."""
        words = [self._word(place) for place in range(start, comma)]
        between = _BETWEEN in words and not _SIDES_END & set(words[words.index(_BETWEEN) :])
        return between and self._reading.scan.taken[comma + 1]

    def _is_feast(self, place: int) -> bool:
        """ "lễ kỷ niệm 50 năm | ngày thành lập", "mít tinh hưởng ứng | Ngày Nước": no date."""
        dated = self._word(place + 1)[:1].isdigit()
        return not dated and self._word(place - 1) in _CELEBRATED

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
