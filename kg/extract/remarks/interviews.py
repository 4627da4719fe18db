"""Reads interviews: lines that ask, lines that answer, and the one person who is asked."""

from dataclasses import dataclass
from itertools import pairwise

from kg.extract.actors.acting import Acting
from kg.extract.reading import Reading
from kg.text import Sentence

_DASH = "-"
_ASKS = "?"
_FEWEST_ANSWERS = 2
_LONGEST_CALLING = 14  # tokens: "- Ông A, Giám đốc Sở B:"
_TALKS = frozenset(
    (("phỏng", "vấn"), ("trao", "đổi"), ("trò", "chuyện"), ("đối", "thoại"), ("trả", "lời"))
)


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody answers: tokens ``[start, end)``."""

    who: Acting
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page: its sentences ``[number, end)``, its tokens ``[first, last)``."""

    number: int
    end: int
    first: int
    last: int


class Interviews:
    """The interview that an article is, if it is one.

    Args:
        reading: the article as read so far.

    Attributes:
        asked: the numbers of the sentences that ask.
        answers: what is answered, by the number of its first sentence.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.asked: set[int] = set()
        self.answers: dict[int, Reply] = {}
        if len(reading.document.places_of.get(_ASKS, ())) >= _FEWEST_ANSWERS:
            self._read(_lines(reading.document.sentences))

    def _read(self, lines: list[Line]) -> None:
        pairs = [pair for pair in pairwise(lines) if self._asks(pair[0]) and self._replies(pair[1])]
        if len(pairs) < _FEWEST_ANSWERS:
            return
        who = self._interviewee(pairs[0][0].number)
        answers = {line.number: self._answer(line, who) for _, line in pairs}
        self.answers = {number: answer for number, answer in answers.items() if answer is not None}
        if self.answers:
            self.asked = {n for question, _ in pairs for n in range(question.number, question.end)}

    def _asks(self, line: Line) -> bool:
        return self._reading.tokens[line.last - 1].text == _ASKS

    def _replies(self, line: Line) -> bool:
        return self._reading.tokens[line.first].text == _DASH and not self._asks(line)

    def _answer(self, line: Line, who: Acting | None) -> Reply | None:
        """ "- Ông A: …": who is named before a colon answers, else the one who is interviewed."""
        tokens = self._reading.tokens
        reach = range(line.first, min(line.last, line.first + _LONGEST_CALLING))
        colon = next((at for at in reach if tokens[at].text == ":"), None)
        if colon is not None:
            named = [a for a in self._reading.actors_in(line.first, colon) if a.is_person]
            if named:
                return Reply(named[-1], colon + 1, line.last)
        return Reply(who, line.first, line.last) if who is not None else None

    def _interviewee(self, end: int) -> Acting | None:
        """The one person named before the first question, else in what tells of a talk."""
        opening = self._reading.document.sentences[:end]
        named = [who for sentence in opening for who in self._people(sentence)]
        if len({who.thing for who in named}) > 1:
            named = [who for s in opening if self._tells_of_talk(s) for who in self._people(s)]
        return named[-1] if len({who.thing for who in named}) == 1 else None

    def _people(self, sentence: Sentence) -> list[Acting]:
        actors = self._reading.actors_in(sentence.first, sentence.last)
        return [acting for acting in actors if acting.is_person]

    def _tells_of_talk(self, sentence: Sentence) -> bool:
        words = self._reading.document.keys[sentence.first : sentence.last]
        return any(pair in _TALKS for pair in pairwise(words))


def _lines(sentences: list[Sentence]) -> list[Line]:
    """The lines that the sentences stand in."""
    starts = [n for n, s in enumerate(sentences) if not n or s.block is not sentences[n - 1].block]
    return [
        Line(start, end, sentences[start].first, sentences[end - 1].last)
        for start, end in pairwise([*starts, len(sentences)])
    ]
