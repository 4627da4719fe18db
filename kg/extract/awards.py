"""Finds awards: what was conferred on whom by whom."""

from dataclasses import dataclass, field

from kg import lexicon
from kg.extract.actors import Acting
from kg.extract.gatherings import Gathering
from kg.extract.scene import Scene
from kg.facts import Actor, Body, Evidence, Group, Person, Post
from kg.lexicon import KindWord
from kg.text import Sentence

_REACH = 12
_VERB_REACH = 30
_PLURALS = frozenset(("các", "những", "nhiều", "một"))
_STANDINGS = frozenset(
    ("cultural_community", "new_rural_standard", "heroic_mother", "advanced_worker")
)
_LONGEST_DESCRIPTION = 30


@dataclass(eq=False)
class Honour:
    """An award as it takes shape while the article is read."""

    kind: KindWord
    name: str
    conferrers: list[Actor] = field(default_factory=list)
    recipients: list[Actor] = field(default_factory=list)
    count: int | None = None
    evidence: list[Evidence] = field(default_factory=list)
    gathering: Gathering | None = None
    sentence: int = -1


class Honours:
    """The awards of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._gatherings = scene.gatherings
        self.all: list[Honour] = []
        for number, sentence in scene.prose():
            self._read_sentence(number, sentence)

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        for kind, first, last in self._reading.kind_words("award", sentence):
            if kind.notation in _STANDINGS and "danh hiệu" not in kind.word:
                continue
            clause = self._clauses.clause(first, sentence)
            honour = (
                self._given(kind, first, last, clause)
                or self._received(kind, first, last, clause)
                or self._continued(kind, first, last, clause)
            )
            if honour is not None and (honour.recipients or honour.conferrers):
                honour.gathering = self._gatherings.spoken_of(number)
                honour.sentence = number
                self._keep(honour)

    def _verb(self, first: int, sentence: Sentence, act: str) -> tuple[int, int] | None:
        """The last verb of an act within reach before the award."""
        for found in reversed(self._clauses.acts(sentence)):
            if act in found.acts and 0 <= first - found.last <= _VERB_REACH:
                return found.first, found.last
        return None

    def _given(self, kind: KindWord, first: int, last: int, sentence: Sentence) -> Honour | None:
        """ "UBND tỉnh tặng Bằng khen cho 7 người", "7 người được UBND tỉnh tặng Bằng khen"."""
        verb = self._verb(first, sentence, "present")
        if verb is None:
            return None
        passive = self._passive(verb[0], sentence)
        if passive is not None:
            takers = self._takers_before(passive, sentence)
            givers = self._reading.actors_in(passive, verb[0])
        else:
            takers = self._after_for(last, sentence)
            givers = self._clauses.before(verb[0], sentence) or self._clause_subject(
                verb[0], sentence
            )
        if not (takers or (givers and passive is None)):
            return None
        start = min([verb[0], *(acting.start for acting in (*givers, *takers))])
        honour = self._honour(kind, first, last, start, takers)
        honour.conferrers = self._owners(last, sentence) or [
            self._office(giver) for giver in givers
        ]
        return honour

    def _passive(self, verb: int, sentence: Sentence) -> int | None:
        """Where "được" stands before a verb of giving, if it is passive."""
        reach = range(verb - 1, max(sentence.first, verb - _REACH) - 1, -1)
        return next((place for place in reach if self._clauses.word(place) == "được"), None)

    def _clause_subject(self, place: int, sentence: Sentence) -> list[Acting]:
        """The giver of the verb before in the clause: "A tặng bằng khen cho B, giấy khen cho C"."""
        start = max(
            (p + 1 for p in range(sentence.first, place) if self._clauses.word(p) == ";"),
            default=sentence.first,
        )
        actors = self._reading.actors_in(start, place)
        return [a for a in actors if isinstance(a.thing, Body | Post)][:1]

    def _received(self, kind: KindWord, first: int, last: int, sentence: Sentence) -> Honour | None:
        """ "19 tập thể được nhận Bằng khen của Chủ tịch UBND thành phố"."""
        verb = self._verb(first, sentence, "receive")
        takers = self._takers_before(verb[0], sentence) if verb else []
        if verb is None or not takers:
            return None
        honour = self._honour(kind, first, last, min([verb[0], *(t.start for t in takers)]), takers)
        honour.conferrers = self._owners(last, sentence)
        return honour

    def _continued(self, kind: KindWord, first: int, last: int, clause: Sentence) -> Honour | None:
        """ "… trao giải Nhất cho A; giải Nhì cho B": by the giver of the award before it."""
        sentence = self._reading.document.sentence_at
        before = self.all[-1] if self.all else None
        if before is None or first > clause.first + 1 or before.sentence != sentence[first]:
            return None
        takers = self._after_for(last, clause)
        honour = self._honour(kind, first, last, first, takers)
        honour.conferrers = list(before.conferrers)
        return honour if takers else None

    def _takers_before(self, place: int, sentence: Sentence) -> list[Acting]:
        """Who stands before a verb of getting; else a counted group that opens the sentence."""
        near = self._clauses.before(place, sentence)
        groups = [
            a for a in self._reading.actors_in(sentence.first, place) if isinstance(a.thing, Group)
        ]
        return near or groups[:1]

    def _after_for(self, last: int, sentence: Sentence) -> list[Acting]:
        for place in range(last, min(sentence.last, last + _REACH)):
            if self._clauses.word(place) == "cho":
                found = self._clauses.after(place + 1, sentence)
                return [a for a in found if not isinstance(a.thing, Post)] or self._described(
                    place + 1, sentence
                )
        return []

    def _described(self, first: int, sentence: Sentence) -> list[Acting]:
        """A group by its description: "các tập thể, cá nhân có thành tích xuất sắc"."""
        opening = " ".join(self._clauses.word(place) for place in (first, first + 1))
        if self._clauses.word(first) not in _PLURALS and opening not in lexicon.words_of(
            "group_nouns"
        ):
            return []
        end = first
        limit = min(sentence.last, first + _LONGEST_DESCRIPTION)
        while end < limit and self._clauses.word(end) not in {";", "."}:
            end += 1
        group = Group(self._reading.document.words(first, end))
        return [Acting(first, end, first, end, group, (), "described_group")]

    def _owners(self, last: int, sentence: Sentence) -> list[Actor]:
        """ "Bằng khen của Chủ tịch UBND thành phố": the office that confers, not its holder."""
        for place in range(last, min(sentence.last, last + _REACH)):
            if self._clauses.word(place) in {"của", "do"}:
                return [self._office(a) for a in self._clauses.after(place + 1, sentence)]
        return []

    def _office(self, acting: Acting) -> Actor:
        """An office named without its holder confers as such."""
        if acting.rule == "holder_of_post" and acting.posts:
            return acting.posts[0]
        return acting.thing

    def _honour(
        self, kind: KindWord, first: int, last: int, start: int, takers: list[Acting]
    ) -> Honour:
        document = self._reading.document
        honour = Honour(kind, document.words(first, last), recipients=[a.thing for a in takers])
        counts = [_counted(a.thing) for a in takers]
        honour.count = sum(count for count in counts if count) or None
        end = max([last, *(a.end for a in takers)])
        honour.evidence.append(self._reading.evidence(start, end, "award_conferred"))
        return honour

    def _keep(self, found: Honour) -> None:
        """Merge with the same award told before."""
        for known in self.all:
            if _same_kind(known, found) and _compatible(known, found):
                known.evidence += found.evidence
                known.conferrers = known.conferrers or found.conferrers
                if not known.recipients or _counted(known.recipients[0]) is None:
                    known.recipients = found.recipients or known.recipients
                known.count = known.count or found.count
                return
        self.all.append(found)


def _counted(actor: Actor) -> int | None:
    if isinstance(actor, Group):
        digits = actor.name.split()[0].replace(".", "")
        return int(digits) if digits.isdigit() else None
    return 1 if isinstance(actor, Person | Body) else None


def _same_kind(known: Honour, found: Honour) -> bool:
    """Tell whether the words may mean one award: "Huân chương" after "Huân chương Lao động"."""
    one, other = known.kind.notation, found.kind.notation
    return (
        one == other
        or found.name.lower() == found.kind.word.lower() == known.name.lower()[: len(found.name)]
    )


def _compatible(known: Honour, found: Honour) -> bool:
    """Tell whether two mentions of an award contradict each other in givers or takers."""
    same_givers = (
        not (known.conferrers and found.conferrers) or known.conferrers == found.conferrers
    )
    return same_givers and _same_takers(known.recipients, found.recipients)


def _same_takers(known: list[Actor], found: list[Actor]) -> bool:
    if not known or not found or set(known) & set(found):
        return True
    return any(isinstance(actor, Group) and _counted(actor) is None for actor in (*known, *found))
