"""Reads who is elected to a committee from the list of its members.

"Danh sách Ban Thường vụ Tỉnh ủy khóa X:" before numbered lines, "đã bầu Ban Thường vụ gồm: A, B".
"""

from collections.abc import Iterator

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Clauses
from kg.extract.mentions import BodyMention
from kg.extract.reading import Reading
from kg.text import Sentence

COMMITTEES = frozenset(("Ban Chấp hành", "Ban Thường vụ", "Ban Chấp hành Trung ương Đảng"))
_ELECTED = COMMITTEES | {
    "Bộ Chính trị",
    "Ban Bí thư",
    "Ủy ban Kiểm tra",
    "Ủy ban Kiểm tra Trung ương",
}
_ELECTS = frozenset(("bầu", "bầu ra", "danh sách", "sách các đồng chí", "sách ủy viên"))
_ELECTS_NEXT = "bầu"  # "bầu Ban Chấp hành khóa X, | bầu Ban Kiểm tra gồm: A"
_OPENS = frozenset((":", "gồm"))
_LONGEST_CALL = 4
_LONGEST_OPENING = 16
_LONGEST_NUMBER = 4


def rosters(reading: Reading, clauses: Clauses) -> Iterator[tuple[BodyMention, list[Acting]]]:
    """Yield each committee whose elected members an article lists, with those members.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """
    for body in reading.scan.bodies:
        if body.head.name in _ELECTED and _is_elected(reading, body.first):
            number = reading.document.sentence_at[body.first]
            sentence = reading.document.sentences[number]
            opening = _opening(reading, body.last, sentence)
            listed = clauses.after(opening + 1, sentence) if opening is not None else []
            if opening is not None and opening + 1 == sentence.last:
                listed = list(_lines(reading, number + 1))
            if members := [who for who in listed if who.is_person]:
                yield body, members


def _is_elected(reading: Reading, first: int) -> bool:
    """Tell whether "đã bầu" or "danh sách" stands right before a committee."""
    before = reading.document.keys[max(0, first - _LONGEST_CALL) : first]
    return any(" ".join(before[-length:]) in _ELECTS for length in range(1, _LONGEST_CALL + 1))


def _opening(reading: Reading, last: int, sentence: Sentence) -> int | None:
    """Where the list opens: the colon, or "gồm" where no colon follows."""
    reach = range(last, min(sentence.last, last + _LONGEST_OPENING))
    end = next((at for at in reach if reading.tokens[at].key == _ELECTS_NEXT), reach.stop)
    opening = (at for at in range(end - 1, last - 1, -1) if reading.tokens[at].key in _OPENS)
    return next(opening, None)


def _lines(reading: Reading, number: int) -> Iterator[Acting]:
    """Yield whom each of the next lines names first: "1- Lưu Quang Sính - Bí thư Tỉnh ủy"."""
    for sentence in reading.document.sentences[number:]:
        people = reading.actors_in(sentence.first, sentence.last)
        if not people or people[0].first - sentence.first > _LONGEST_NUMBER:
            return
        yield people[0]
