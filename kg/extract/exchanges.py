"""Who signs, witnesses, gives and gets at a meeting."""

from collections.abc import Sequence

from kg.extract.actors import Acting
from kg.extract.clauses import Act
from kg.extract.elsewhere import Elsewhere
from kg.extract.givers import Givers
from kg.extract.scene import Scene
from kg.extract.takers import Takers
from kg.extract.verb_shapes import VerbShapes
from kg.facts import Role
from kg.text import Sentence

_NO_GIVING = frozenset(("được", "sẽ", "lễ", "nghị", "trình", "buổi"))
_NOT_GETTING = frozenset(
    "thấy nhiệm được định xét thức diện chức trách lời ra biết sự công lại".split()
)

Cast = list[tuple[Acting, Role]]
"""Who takes part, and as what."""


def cast(role: Role, actors: Sequence[Acting]) -> Cast:
    """Give actors one role."""
    return [(acting, role) for acting in actors]


class Exchanges(VerbShapes):
    """Reads what changes hands at the meetings of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene.reading, scene.clauses)
        self._elsewhere = Elsewhere(scene)
        self._givers = Givers(scene.clauses, scene.reading)
        self._takers = Takers(scene.reading, scene.clauses)

    def signatories(self, act: Act, sentence: Sentence) -> Cast:
        """ "A và B ký kết chương trình phối hợp"."""
        words = self._reading.kind_words("agreement", sentence)
        planned = self.clauses.word(act.first - 1) in {"sẽ", "sắp"}
        if planned or not any(act.last <= first <= act.last + 6 for _, first, _ in words):
            return []
        if self._elsewhere.is_apart(sentence):
            return []
        return cast("signatory", self.clauses.before(act.first, sentence))

    def witnesses(self, act: Act, sentence: Sentence) -> Cast:
        """ "dưới sự chứng kiến của ông A", "ông A chứng kiến lễ ký"."""
        if self._elsewhere.is_after(sentence):
            return []
        if self.is_noun(act):
            return cast("witness", self.clauses.after(act.last, sentence))
        if self.opens(act, sentence) and self.opens_list(act, sentence):
            return cast("witness", self.clauses.listed_after(act.last, sentence))
        return cast("witness", self.clauses.before(act.first, sentence))

    def presenters(self, act: Act, sentence: Sentence) -> Cast:
        """ "Ông A trao bằng khen cho bà B"."""
        if self.clauses.word(act.first - 1) in _NO_GIVING or self.is_noun(act):
            return []
        if self._elsewhere.is_apart(sentence):
            return []
        givers = self._givers.before(act.first, sentence)
        if not givers:
            return []
        return [*cast("presenter", givers), *cast("recipient", self._given_to(act, sentence))]

    def _given_to(self, act: Act, sentence: Sentence) -> list[Acting]:
        for place in range(act.last, sentence.last):
            if self.clauses.word(place) == "cho":
                return self.clauses.after(place + 1, sentence)
        return []

    def recipients(self, act: Act, sentence: Sentence) -> Cast:
        """ "Bà B nhận bằng khen"."""
        if self.clauses.word(act.last) in _NOT_GETTING:
            return []
        if self._elsewhere.is_apart(sentence):
            return []
        return cast("recipient", self._takers.getting(act.first, sentence))
