"""Finds who says something right after doing something else: "Ông A thăm xã B và khẳng định …"."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act, Clauses
from kg.text import Sentence

_JOINS = frozenset((",", "và"))
_COMMANDS, _SPEAKS = "chỉ", "phát"  # "thăm và | chỉ đạo" tells no words
_LONGEST_OCCASION = 6  # tokens
_OCCASION = frozenset(
    "kết luận chỉ đạo khai bế mạc tại hội nghị buổi lễ phiên họp cuộc làm việc đại thảo tọa đàm kỳ"
    " này đã cũng".split()
)  # "phát biểu | tại buổi lễ | nhấn mạnh"


class GoingOn:
    """Who goes on to speak in the sentences of one article.

    Args:
        clauses: its verbs and who stands around them.
    """

    def __init__(self, clauses: Clauses) -> None:
        self._clauses = clauses

    def is_joined(self, act: Act, doing: Act | None) -> bool:
        """ "…, khẳng định …", "phát biểu tại lễ nhấn mạnh …": who did something says it too.

        Args:
            act: a verb of saying that nobody is named before.
            doing: the last verb of the sentence with someone before it.
        """
        tells = "tell" in act.acts and self._clauses.word(act.first) != _COMMANDS
        joined = self._clauses.word(act.first - 1) in _JOINS
        return tells and (joined or self._speaks_on(act, doing))

    def speaker(self, doing: Act | None, sentence: Sentence) -> list[Acting]:
        """Return the person who does what a verb tells; nobody if no one is named.

        Args:
            doing: the verb.
            sentence: its sentence.
        """
        subject = self._clauses.before(doing.first, sentence) if doing else []
        return [who for who in subject if who.is_person][-1:]

    def _speaks_on(self, act: Act, doing: Act | None) -> bool:
        """ "phát biểu | kết luận hội nghị | nhấn mạnh": only the occasion lies between."""
        if doing is None or self._clauses.word(doing.first) != _SPEAKS:
            return False
        between = [self._clauses.word(place) for place in range(doing.last, act.first)]
        return len(between) <= _LONGEST_OCCASION and _OCCASION.issuperset(between)
