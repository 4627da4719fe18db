"""When councils sit: "Ngày 13/7, HĐND tỉnh đã thông qua …"."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.encounter import Encounter
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.meetings.sentence_days import is_dated
from kg.extract.reading import Reading
from kg.facts import Body
from kg.lexicon import KindWord, meetings_made
from kg.text import Sentence

_GROUP_SITTING = KindWord("meeting", "sitting", "phiên thảo luận tổ")
_IN_GROUPS = frozenset((("ở", "tổ"), ("tại", "tổ"), ("theo", "tổ"), ("ở", "đoàn")))
_COUNCILS = ("Quốc hội", "HĐND ", "Ủy ban Thường vụ Quốc hội", "Ban Chấp hành Trung ương Đảng")
_GROUP, _HALL = ("tổ", "đoàn"), ("hội", "trường")
_ACTED_FOR = frozenset("được bởi để do trình nghị".split())  # "giới thiệu để | HĐND tỉnh bầu"


class Councils:
    """Finds the sittings of councils in one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def sitting(self, act: Act, sentence: Sentence) -> Encounter | None:
        """ "Ngày 13/7, HĐND tỉnh đã thông qua …": what it does on a day it does in session.

        So does one that works in its hall or in groups: "Quốc hội làm việc tại hội trường".
        """
        following = (self._clauses.word(act.last), self._clauses.word(act.last + 1))
        works = "work" in act.acts
        groups = following in _IN_GROUPS or (works and following[0] in _GROUP)
        if works and not (groups or following == _HALL):
            return None
        council = self._clauses.before(act.first, sentence)
        passive = bool(council) and self._clauses.word(council[-1].start - 1) in _ACTED_FOR
        if (
            not council
            or passive
            or not is_dated(self._reading, sentence)
            or not _is_council(council[-1])
        ):
            return None
        kind = _GROUP_SITTING if groups else meetings_made()["sit"]
        return Encounter(kind, council[-1].start, act.last, (council[-1],), ())


def _is_council(acting: Acting) -> bool:
    return isinstance(acting.thing, Body) and acting.thing.name.startswith(_COUNCILS)
