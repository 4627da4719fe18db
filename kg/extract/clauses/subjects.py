"""Who does what a verb tells, also where several verbs share a subject.

"Ông A đến dự, phát biểu và trao quà": A does all; "ông A thăm Sở B và tặng quà": not B but A.
"""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act, Clauses
from kg.text import Sentence

_JOINS = frozenset((",", "và", "đồng", "thời", "rồi", "cùng"))
_TENSES = frozenset("đã vừa cũng sẽ trực tiếp trân trọng đến tới về".split())
_AGENTS = frozenset("do bởi được của để cho nghị mời mà".split())
_TAKES_OBJECT = frozenset(
    ("visit", "talk", "work", "receive_guest", "inspect", "greet", "attend", "appraise", "meet",
     "present", "receive")
)  # fmt: skip
_BETWEEN = frozenset(
    "với cho của tại các đồng chí ông bà lãnh đạo đại diện tập thể cán bộ gia đình hội nghị lễ buổi"
    " và tặng quà".split()
)
_LONGEST_OBJECT_GAP = 6  # tokens from a verb to its object


class Subjects:
    """The subjects of the verbs of one article.

    Args:
        clauses: its verbs and who stands around them.
    """

    def __init__(self, clauses: Clauses) -> None:
        self._clauses = clauses

    def of(self, act: Act, sentence: Sentence) -> list[Acting]:
        """Return who does what a verb tells, in order; nobody if no one is named.

        Args:
            act: the verb.
            sentence: the sentence it stands in.
        """
        return self.shared(act, sentence) or self._clauses.before(act.first, sentence)

    def shared(self, act: Act, sentence: Sentence) -> list[Acting]:
        """Return the people who do what a verb and one before it tell; nobody if it shares none.

        Args:
            act: the verb.
            sentence: the sentence it stands in.
        """
        joined = self._joined_from(act)
        if joined == act.first:
            return []
        own = self._clauses.before(act.first, sentence)
        if not own:
            return self._shared(act, joined, sentence, said=False)
        met = own[-1].end == joined and self._are_met(own, sentence)
        return self._shared(act, own[0].start, sentence, said=True) if met else []

    def _joined_from(self, act: Act) -> int:
        """Where the words begin that join a verb to what stands before: "| , đồng thời đã"."""
        place = act.first
        while self._clauses.word(place - 1) in _TENSES:
            place -= 1
        first = place
        while self._clauses.word(place - 1) in _JOINS:
            place -= 1
        return place if place < first else act.first

    def _are_met(self, actors: list[Acting], sentence: Sentence) -> bool:
        """ "Ông A thăm | Sở B và C | và tặng …": they are the object of the verb before them."""
        earlier = [act for act in self._clauses.acts(sentence) if act.last <= actors[0].start]
        if not earlier or not _TAKES_OBJECT & earlier[-1].acts:
            return False
        between = range(earlier[-1].last, actors[0].start)
        near = len(between) <= _LONGEST_OBJECT_GAP
        return near and all(self._clauses.word(at) in _BETWEEN for at in between)

    def _shared(self, act: Act, place: int, sentence: Sentence, *, said: bool) -> list[Acting]:
        """The people who do what an earlier verb of the clause tells, one of saying if ``said``."""
        clause = self._clauses.clause(act.first, sentence)
        if act.first > self._clauses.content_start(sentence):
            return []  # what someone says that others do
        for other in reversed(self._clauses.acts(clause)):
            if other.first >= place:  # its last word may join: "dâng hương và"
                continue
            subject = self._clauses.before(other.first, clause)
            if subject and not said and _opens_what_is_said(other):
                return []
            if subject and self._clauses.word(subject[0].start - 1) not in _AGENTS:
                return [acting for acting in subject if acting.is_person]
        return []


def _opens_what_is_said(act: Act) -> bool:
    """ "Ông A chúc mừng B tổ chức tốt lễ hội, trao …": what follows may be said of others."""
    return "say" in act.acts and "speak" not in act.acts
