"""Whom someone meets, receives or visits."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.encounter import meets
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.reading import Reading
from kg.text import Sentence

_STAFF = frozenset("các cán bộ chủ chốt lãnh đạo của tập thể ban".split())

_KINDNESS = frozenset(
    "hỏi , động viên và tặng quà chúc tết mừng sức khỏe tri ân chia buồn gia đình hộ nhà các"
    " đến tại".split()
)
_WHO_IS_THERE = frozenset(
    "tập toàn thể đội ngũ cán bộ chiến sĩ sỹ công nhân viên chức người lao động phóng biên tập kỹ"
    " thuật giáo giảng thầy cô học sinh y bác điều dưỡng bệnh thương binh cho của đang làm việc"
    " công tác".split()
)  # "chúc mừng | các thầy cô giáo | Trường A"
_BEFORE_GUEST = _KINDNESS | _WHO_IS_THERE


class Guests:
    """Finds the other side of the encounters of one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def of(self, act: Act, sentence: Sentence) -> list[Acting]:
        """Return who is met, as a verb tells it."""
        place = self._past_kindness(act, sentence) if "visit" in act.acts else act.last
        named = [a for a in self._clauses.after(place, sentence, gap=4) if meets(a)]
        return named or self._areas_met(act) or self._led(act, sentence)

    def _past_kindness(self, act: Act, sentence: Sentence) -> int:
        """Step over "hỏi, động viên, tặng quà gia đình" and who is there before whom one visits."""
        place = act.last
        while place < sentence.last and self._clauses.word(place) in _BEFORE_GUEST:
            place += 1
        return place

    def _areas_met(self, act: Act) -> list[Acting]:
        """ "làm việc với tỉnh Bạc Liêu": an area stands for those who govern it."""
        for mention in self._reading.places:
            place = mention.place
            met = self._past_staff(act.last) == place.first
            if met and place.word and mention.thing is not None:
                first, last = place.first, place.last
                return [Acting(first, last, first, last, mention.thing, (), "area_meets")]
        return []

    def _past_staff(self, place: int) -> int:
        """Step over "các cán bộ chủ chốt của" before whom they are of."""
        while self._clauses.word(place) in _STAFF:
            place += 1
        return place

    def _led(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "tiếp đoàn đại biểu X do ông A dẫn đầu": of a delegation, who leads it."""
        if not any(self._clauses.word(at) == "đoàn" for at in range(act.last, act.last + 3)):
            return []
        named = self._reading.actors_in(act.last, sentence.last)
        led = (a for a in named if a.is_person and self._clauses.word(a.start - 1) == "do")
        return list(led)[:1]
