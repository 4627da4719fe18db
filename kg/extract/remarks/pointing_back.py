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
        if self._clauses.word(sentence.first) not in _POINTS:
            return None
        end = min(sentence.last, sentence.first + _LONGEST_POINTER)
        words = [self._clauses.word(place) for place in range(sentence.first, end)]
        if "là" not in words[1:3] or "của" not in words:
            return None
        owner = words.index("của")
        spoken = _WORDS_OF_MOUTH & set(pairwise(words[2 : owner + 1]))
        named = self._clauses.after(sentence.first + owner + 1, sentence)
        if not (spoken and named and named[0].is_person):
            return None
        return named[0] if self._before(sentence) is not None else None

    def said_before(self, sentence: Sentence) -> tuple[int, int]:
        """ "…. Ông A nói như vậy": the quotation or the sentence before; a headline is no words."""
        before = self._before(sentence)
        whole = (before.first, before.last) if before else (sentence.last, sentence.last)
        return self._marks.just_before(sentence) or whole

    def _before(self, sentence: Sentence) -> Sentence | None:
        number = self._document.sentence_at[sentence.first]
        before = self._document.sentences[number - 1] if number else None
        return before if before is not None and before.kind == "body" else None
