"""Who greets somebody at a meeting: "Ông A tặng hoa chúc mừng ông B"."""

from kg.extract.clauses.grammar import Act
from kg.extract.clauses.verb_shapes import VerbShapes
from kg.extract.roles.exchanges import Cast, cast
from kg.facts import Area
from kg.text import Sentence

_SPEECH = frozenset("đã gửi lời và , đồng thời biểu".split())
_GREETED = frozenset(("tân", "các"))
_GREETING = 2  # tokens: "các đồng chí"


class Greetings(VerbShapes):
    """Reads who is at a meeting as he or she greets somebody there."""

    def by(self, act: Act, sentence: Sentence) -> Cast:
        """ "Ông A tặng hoa chúc mừng ông B": who greets someone is there, and makes no speech."""
        earlier = (other for other in self.clauses.acts(sentence) if other.first < act.first)
        speaks = self.clauses.content_start(sentence) < sentence.last
        if (
            speaks
            or any("speak" in other.acts for other in earlier)
            or self.clauses.word(act.first - 1) in _SPEECH
        ):
            return []
        greeted = self.clauses.after(act.last, sentence, gap=_GREETING)
        if not greeted and self.clauses.word(act.last) not in _GREETED:
            return []
        subject = self.clauses.before(act.first, sentence)
        return cast("attendee", [a for a in subject if not isinstance(a.thing, Area)])
