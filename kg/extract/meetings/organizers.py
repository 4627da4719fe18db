"""Who organises a meeting: "A phối hợp với B tổ chức hội nghị", "hội nghị do A tổ chức"."""

from functools import cached_property

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.clauses.quotations import Quotations
from kg.extract.meetings.named_in import NamedIn
from kg.extract.meetings.words import MeetingWords
from kg.extract.reading import Reading
from kg.facts import Area, Body
from kg.lexicon import kinds_with
from kg.text import Sentence

_JOINTLY = frozenset((("phối", "hợp"), ("kết", "hợp"), ("cùng", "với"), ("liên", "kết")))
_TOPICS = frozenset(("về", "việc", "để"))
_GOINGS = kinds_with("meeting", "going")
_CLAUSE = 80  # tokens: many bodies may stand between "do" and the verb
_REACH = 45  # "hội nghị đã diễn ra sáng 10/4 tại X, do A chủ trì"


class Organizers:
    """Finds who organises the meetings of one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
        words: its words for meetings.
        own: who is named with a meeting itself.
    """

    def __init__(
        self, reading: Reading, clauses: Clauses, words: MeetingWords, own: NamedIn
    ) -> None:
        self._reading, self._clauses, self._words, self._own = reading, clauses, words, own

    @cached_property
    def _quotations(self) -> Quotations:
        return Quotations(self._reading.document)

    def of(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "A tổ chức hội nghị", "hội nghị do A tổ chức", "hội nghị được tổ chức bởi A"."""
        if self._clauses.word(act.first - 1) in _TOPICS or self._is_said(act, sentence):
            return []  # "chỉ thị của A về | tổ chức đại hội"
        if self._clauses.word(act.last) == "bởi":
            return self._clauses.after(act.last + 1, sentence)
        subject = self._agents(act, sentence) or [
            acting
            for acting in self._clauses.before(act.first, sentence, apart=True)
            if isinstance(acting.thing, Body | Area) and not self._is_venue(acting)
        ]
        subject = subject or self._partners(act, sentence)
        if not subject:
            return self._own.organizers(act, sentence)
        held = self.is_held_by(subject[0], sentence) or self.meeting_follows(act, sentence)
        return subject if held else []

    def _is_said(self, act: Act, sentence: Sentence) -> bool:
        """ "“A yêu cầu B tổ chức khởi công …”, ông C nói": what is asked for is not held yet."""
        opens = self._clauses.word(sentence.first) == '"'
        return opens and self._quotations.holds(act.first)

    def is_held_by(self, acting: Acting, sentence: Sentence) -> bool:
        """Tell whether a meeting is said to be held by someone: "hội nghị do A chủ trì"."""
        return self._is_passive(acting.start) and self._meeting_before(acting.start, sentence)

    def _partners(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "A phối hợp với … tổ chức": also where A's partner bears a name that is not read."""
        found = self._reading.actors_in(sentence.first, act.first)
        bodies = [who for who in found if isinstance(who.thing, Body) and not self._is_venue(who)]
        first = next((n for n, who in enumerate(bodies) if self._joins_others(who.end)), None)
        if first is None or self._acts_between(bodies[first].end, act, sentence):
            return []
        return bodies[first:]

    def _joins_others(self, place: int) -> bool:
        return (self._clauses.word(place), self._clauses.word(place + 1)) in _JOINTLY

    def _acts_between(self, first: int, act: Act, sentence: Sentence) -> bool:
        """Tell whether another clause lies between: a verb, a semicolon or a colon."""
        words = {self._clauses.word(place) for place in range(first, act.first)}
        verbs = (other.first for other in self._clauses.acts(sentence))
        return bool({";", ":", '"'} & words) or any(first <= verb < act.first for verb in verbs)

    def _is_venue(self, acting: Acting) -> bool:
        """ "tại Hội trường UBND tỉnh": the body gives its name to the place."""
        return self._clauses.word(acting.start - 1) in {"tại", "ở", "trường", "sở"}

    def _agents(self, act: Act, sentence: Sentence) -> list[Acting]:
        """The bodies between "do" and the verb: "do A và các đơn vị tổ chức"."""
        for place in range(act.first - 1, max(sentence.first, act.first - _CLAUSE) - 1, -1):
            if self._clauses.word(place) in {";", "."} or self._ends_clause(place):
                break
            if self._clauses.word(place) == "do":
                found = self._reading.actors_in(place, act.first)
                return [acting for acting in found if isinstance(acting.thing, Body)]
        return []

    def _ends_clause(self, place: int) -> bool:
        """Tell whether a comma ends a clause, and stands between no two bodies of a list."""
        if self._clauses.word(place) != ",":
            return False
        before, after = self._reading.scan.taken[place - 1], self._reading.scan.taken[place + 1]
        return not (before and after)

    def _is_passive(self, start: int) -> bool:
        """ "hội nghị do A tổ chức", "hội nghị sẽ được A phối hợp tổ chức"."""
        return self._clauses.word(start - 1) in {"do", "được"}

    def _meeting_before(self, place: int, sentence: Sentence) -> bool:
        """Tell whether the name of a meeting ends right before "do A tổ chức"."""
        return any(0 <= place - named.end <= _REACH for named in self._words.read(sentence))

    def meeting_follows(self, act: Act, sentence: Sentence) -> bool:
        """Tell whether a word for a meeting stands at a verb or right after it."""
        words = self._reading.kind_words("meeting", sentence)
        near = (kind for kind, first, _ in words if act.first <= first <= act.last + 4)
        return any(kind.notation not in _GOINGS for kind in near)
