"""Tells where what is reported begins: after the listeners and the form of what is said."""

from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.reading import Reading
from kg.text import Sentence

FEWEST_WORDS = 4
"""Of what is said."""
_LISTENERS = 16
_ABOUT = frozenset(("về", "rằng"))
_MATTER = frozenset("chuyên đề tham luận nội dung một số nhiều những các chính tóm tắt".split())
_LONGEST_MATTER = 5  # tokens
_NOT_TOLD = frozenset("tại với cho trong tới đến như , . ;".split())


class Topics:
    """What those who speak in one article are reported to speak of.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def begins(self, act: Act, sentence: Sentence) -> int:
        """Return where the topic of "báo cáo về …" begins; the sentence's end if none is told."""
        if sentence.last - act.last <= FEWEST_WORDS:
            return sentence.last
        topic = self._topic(act, sentence)
        informs = {"inform", "discuss"} <= act.acts  # "thông tin các trường đã …"
        told = informs and self._clauses.word(act.last) not in _NOT_TOLD
        marked = self._clauses.word(topic) in _ABOUT | {":"}
        return topic if told or marked else sentence.last

    def _topic(self, act: Act, sentence: Sentence) -> int:
        """Past "truyền đạt chuyên đề", "báo cáo với Đoàn" at "về …"; else right after the verb."""
        matter = self._past_matter(act.last)
        if matter > act.last and self._clauses.word(matter) in _ABOUT | {":"}:
            return matter
        near = self._reading.actors_in(act.last, act.last + _LISTENERS)
        heard = self._clauses.word(act.last) == "với" or (near[:1] and near[0].start == act.last)
        reach = range(act.last, min(sentence.last, act.last + _LISTENERS)) if heard else ()
        return next((at for at in reach if self._clauses.word(at) in _ABOUT), act.last)

    def _past_matter(self, place: int) -> int:
        last = place + _LONGEST_MATTER
        while place < last and self._clauses.word(place) in _MATTER:
            place += 1
        return place
