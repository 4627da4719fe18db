"""How a verb stands in its sentence: as a noun, at the head of a clause, before a list."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.reading import Reading
from kg.facts import Body
from kg.text import Sentence

OPENS_LIST = frozenset("có còn gồm".split())
_REACH = 14


class VerbShapes:
    """Tells how the verbs of one article stand.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self.clauses = reading, clauses

    def is_noun(self, act: Act) -> bool:
        """Tell whether the verb is a noun: "sự chủ trì của"."""
        return self.clauses.word(act.first - 1) == "sự"

    def opens(self, act: Act, sentence: Sentence) -> bool:
        """Tell whether the verb opens its sentence, or a clause of it."""
        before = self.clauses.word(act.first - 1)
        return act.first <= sentence.first + 2 or before in {";", ",", "cùng"}

    def opens_list(self, act: Act, sentence: Sentence) -> bool:
        """Tell whether "có", "còn" or "gồm" soon opens a list after the verb."""
        following = self._reading.tokens[act.last : min(sentence.last, act.last + _REACH)]
        return any(token.key in OPENS_LIST for token in following)

    def first_after_comma(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Phát biểu tại …, ông A": the actor right after the first comma or so."""
        for acting in self._reading.actors_in(act.last, sentence.last):
            if self.clauses.word(acting.start - 1) in {",", "ông", "bà", "chí"}:
                return [acting]
        return []

    def tells_of_side(self, act: Act, sentence: Sentence) -> bool:
        """ "Về phía Bộ X, ông A cho biết …": no list of those present, which has "có"."""
        side = self.clauses.word(act.last - 1) == "phía"
        said = self.clauses.content_start(sentence)
        listed = any(self.clauses.word(place) in OPENS_LIST for place in range(act.last, said))
        return side and said < sentence.last and not listed

    def is_side_of_named(self, acting: Acting) -> bool:
        """ "về phía Bộ X có ông A": the body is there in those who are named."""
        return (
            isinstance(acting.thing, Body)
            and self.clauses.word(acting.start - 1) == "phía"
            and self.clauses.word(acting.end) in {"có", ","}
        )
