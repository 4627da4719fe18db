"""Who "hai Thủ tướng" and "hai nhà lãnh đạo" are: the two who met last."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act
from kg.extract.meetings.by_kind import FACE_TO_FACE
from kg.extract.meetings.scene import Scene
from kg.facts import Actor, Person
from kg.text import Sentence

_TWO, _BOTH = "hai", 2
_BEFORE_VERB = frozenset("đã cùng nhau cũng đều vừa".split())
_LEADERS = frozenset(
    "nhà lãnh đạo vị ngài ông bà thủ tướng chủ tịch nước quốc hội tổng thống bí thư bộ thứ trưởng"
    " ngoại nguyên đồng chí".split()
)
_LONGEST = 4  # tokens: "vị Chủ tịch nước"


class BothSides:
    """Reads who the two are that an article speaks of together.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._document, self._meetings = scene.reading.document, scene.meetings

    def before(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Sau cuộc hội đàm, hai nhà lãnh đạo đã | chứng kiến …": who met there, if two did."""
        first = self._two(act.first, sentence.first)
        if first is None:
            return []
        last = act.first
        met = self._last_met(self._document.sentence_at[first])
        return [Acting(first, last, first, last, who, (), "both_sides") for who in met]

    def _two(self, verb: int, start: int) -> int | None:
        """Where "hai nhà lãnh đạo" begins that a verb follows."""
        place = verb
        while place > start and self._document.word(place - 1) in _BEFORE_VERB:
            place -= 1
        end = place
        while place > start and self._document.word(place - 1) in _LEADERS:
            place -= 1
        two = place > start and self._document.word(place - 1) == _TWO
        return place - 1 if two and 0 < end - place <= _LONGEST else None

    def _last_met(self, number: int) -> list[Actor]:
        """The two people who attend the last meeting of some with others."""
        told = [
            meeting
            for meeting in self._meetings.all
            if meeting.kind.notation in FACE_TO_FACE
            and min(meeting.sentences, default=number) <= number
        ]
        roles = told[-1].roles if told else ()
        people = [who for who, role in roles if role == "attendee" and isinstance(who, Person)]
        return list(people) if len(people) == _BOTH else []
