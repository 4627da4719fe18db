"""Finds who said what stands before: "…. Đó là khẳng định của ông A tại hội nghị …"."""

from itertools import pairwise

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Clauses
from kg.extract.reading import Reading
from kg.extract.remarks.quotation_marks import QuotationMarks
from kg.text import Sentence

_POINTS = frozenset(("đây", "đó"))
_WORDS_OF_MOUTH = frozenset(
    (
        ("ý", "kiến"), ("phát", "biểu"), ("khẳng", "định"), ("nhấn", "mạnh"), ("nhận", "định"),
        ("chia", "sẻ"), ("chỉ", "đạo"), ("quan", "điểm"), ("kết", "luận"), ("đánh", "giá"),
        ("yêu", "cầu"), ("đề", "nghị"), ("đề", "xuất"), ("kiến", "nghị"), ("thông", "tin"),
        ("tuyên", "bố"), ("lưu", "ý"), ("mong", "muốn"), ("cam", "kết"), ("nhận", "xét"),
        ("tâm", "sự"), ("trăn", "trở"), ("thông", "điệp"), ("cảnh", "báo"), ("lời", "của"),
        ("trả", "lời"), ("khuyến", "cáo"), ("cảm", "xúc"), ("cảm", "nhận"), ("suy", "nghĩ"),
        ("phân", "tích"), ("dự", "báo"), ("băn", "khoăn"), ("bức", "xúc"), ("lời", "khuyên"),
    )
)  # fmt: skip
_LONGEST_POINTER = 12  # tokens: "Đó cũng là một trong những ý kiến đáng chú ý của"


class PointingBack:
    """What sentences of one article say of the words that stand before them.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
        marks: its quotation marks.
    """

    def __init__(self, reading: Reading, clauses: Clauses, marks: QuotationMarks) -> None:
        self._document, self._clauses, self._marks = reading.document, clauses, marks

    def spoken_by(self, sentence: Sentence) -> Acting | None:
        """ "Đây là phát biểu của ông A tại …": who said the sentence before, if there is one."""
        first = self._past_credit(sentence.first)
        if self._clauses.word(first) not in _POINTS:
            return None
        end = min(sentence.last, first + _LONGEST_POINTER)
        words = [self._clauses.word(place) for place in range(first, end)]
        if "là" not in words[1:3] or "của" not in words:
            return None
        owner = words.index("của")
        spoken = _WORDS_OF_MOUTH & set(pairwise(words[2 : owner + 1]))
        named = self._clauses.after(first + owner + 1, sentence)
        if not (spoken and named and named[0].is_person):
            return None
        goes_on = self._clauses.word(named[0].end) == ":"  # "Đó cũng là ý kiến của ông A: “…”"
        return None if goes_on or self._before(sentence) is None else named[0]

    def said_before(self, sentence: Sentence) -> tuple[int, int]:
        """ "…. Ông A nói như vậy": the quotation, the sentence or the headline before."""
        before = self._before(sentence)
        whole = (before.first, before.last) if before else (sentence.last, sentence.last)
        return self._marks.just_before(sentence) or whole

    def _before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before, or the headline: a lead may begin with whose words that has."""
        number = self._document.sentence_at[sentence.first]
        before = self._document.sentences[number - 1] if number else None
        told = before is not None and (before.kind == "body" or number == 1)
        return before if told else None

    def _past_credit(self, place: int) -> int:
        """ "(NLĐ)- | Đó là …": step over the name of the paper, in brackets before a lead."""
        shape = [self._clauses.word(at) for at in (place, place + 2, place + 3)]
        return place + len(shape) + 1 if shape == ["(", ")", "-"] else place
