"""Tells where what is reported begins: after the listeners and the form of what is said."""

from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.reading import Reading
from kg.text import Sentence

FEWEST_WORDS = 4
"""Of what is said."""
_FEWEST_OF_MATTER = 8
_LISTENERS = 16
_ABOUT = frozenset(("về", "rằng"))
_MATTER = frozenset(
    "chuyên đề tham luận nội dung một số nhiều những các chính tóm tắt cụ thể khái quát chi tiết"
    " nhanh thêm tổng quan sơ bộ đầy đủ".split()
)
_LONGEST_MATTER = 5  # tokens
_MATTERS = frozenset(
    (
        ("kết", "quả"), ("tình", "hình"), ("đặc", "điểm"), ("thực", "trạng"), ("tiềm", "năng"),
        ("lợi", "thế"), ("thế", "mạnh"),
        ("thành", "tựu"), ("khó", "khăn"), ("kiến", "nghị"), ("vấn", "đề"), ("nội", "dung"),
        ("chủ", "trương"), ("chính", "sách"), ("định", "hướng"), ("tiến", "độ"),
        ("thành", "tích"), ("nhiệm", "vụ"), ("kinh", "nghiệm"),
    )
)  # fmt: skip
_MANY = frozenset("những một số các nhiều nhanh cụ thể khái quát tóm tắt tổng quan".split())
_REPORT = ("báo", "cáo")
_REPORTING = frozenset((_REPORT, ("thông", "tin"), ("trình", "bày"), ("giới", "thiệu")))
_POINTERS = frozenset("này trên đó nêu nói kể liên quan".split())
_MATTER_WORDS = frozenset("vấn đề nội dung việc".split())
_FOLLOWS = frozenset((("theo", "đó"), ("cụ", "thể")))
_LISTENED = frozenset("với tới đến cho trước".split())
_NOT_TOLD = frozenset("tại với cho trong tới đến như , . ;".split())


class SpokenTopics:
    """What those who speak in one article are reported to speak of.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def begins(self, act: Act, sentence: Sentence, *, in_person: bool = False) -> int:
        """Return where the topic of "báo cáo về …" begins; the sentence's end if none is told.

        Args:
            act: a verb of speaking.
            sentence: its sentence.
            in_person: whether people speak, and not a body in its papers.
        """
        follows = self._pair(sentence.last) in _FOLLOWS  # "Theo đó, …": that is what is said
        if follows or sentence.last - act.last <= FEWEST_WORDS:
            return sentence.last
        matter = self._matter(act) if in_person else None
        if matter is not None and sentence.last - matter > _FEWEST_OF_MATTER:
            return matter
        topic = self._topic(act, sentence)
        informs = {"inform", "discuss"} <= act.acts  # "thông tin các trường đã …"
        bare = self._clauses.word(act.last) == "về" and not in_person  # told in a paper
        told = informs and not bare and self._clauses.word(act.last) not in _NOT_TOLD
        mark = self._clauses.word(topic)
        asked = self._clauses.word(act.first) == "trả"  # "trả lời về …": others ask about it
        short = sentence.last - topic <= _FEWEST_OF_MATTER
        about = mark == "về" and in_person and not asked and not short
        marked = mark in {":", "rằng"} or about
        marked &= not self._points_back(topic, sentence)
        return topic if told or marked else sentence.last

    def _points_back(self, topic: int, sentence: Sentence) -> bool:
        """ "trả lời về | một số vấn đề nêu trên": what was said before is not told again."""
        words = [self._clauses.word(place) for place in range(topic + 1, sentence.last)]
        told = [word for word in words if word not in _MANY | _MATTER_WORDS and word.isalpha()]
        return set(told) <= _POINTERS

    def _matter(self, act: Act) -> int | None:
        """ "báo cáo | kết quả …", "trình bày báo cáo | một số khó khăn …": what is reported."""
        if self._pair(act.first) not in _REPORTING:
            return None
        start = act.first + len(_REPORT)  # "báo cáo tóm tắt" holds the first words of it
        start += len(_REPORT) * (self._pair(start) == _REPORT)
        place = start
        while place < start + _LONGEST_MATTER and self._is_quantity(self._clauses.word(place)):
            place += 1
        return start if self._pair(place) in _MATTERS else None

    def _is_quantity(self, word: str) -> bool:
        return word in _MANY or word.isdigit()

    def _pair(self, place: int) -> tuple[str, str]:
        return self._clauses.word(place), self._clauses.word(place + 1)

    def _topic(self, act: Act, sentence: Sentence) -> int:
        """Past "truyền đạt chuyên đề", "báo cáo với Đoàn" at "về …"; else right after the verb."""
        matter = self._past_matter(act.last)
        if matter > act.last and self._clauses.word(matter) in _ABOUT | {":"}:
            return matter
        near = self._reading.actors_in(act.last, act.last + _LISTENERS)
        heard = _LISTENED & {self._clauses.word(act.last), self._clauses.word(act.last - 1)} or (
            near[:1] and near[0].start == act.last
        )
        reach = range(act.last, min(sentence.last, act.last + _LISTENERS)) if heard else ()
        return next((at for at in reach if self._clauses.word(at) in _ABOUT), act.last)

    def _past_matter(self, place: int) -> int:
        last = place + _LONGEST_MATTER
        while place < last and self._clauses.word(place) in _MATTER:
            place += 1
        return place
