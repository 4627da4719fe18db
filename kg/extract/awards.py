"""Finds awards: what was conferred on whom by whom."""

from itertools import pairwise

from kg import lexicon
from kg.extract.actors import Acting
from kg.extract.clauses import Act
from kg.extract.honours import Honour, counted, keep
from kg.extract.scene import Scene
from kg.facts import Actor, Body, Group, Post
from kg.lexicon import KindWord
from kg.text import Sentence

_REACH = 14
_VERB_REACH = 30
_PLURALS = frozenset(("các", "những", "nhiều", "một"))
_STANDINGS = frozenset(
    ("cultural_community", "new_rural_standard", "heroic_mother", "advanced_worker")
)
_PRAISE = "khen thưởng"
_NOT_YET = frozenset(("nghị", "xét", "xuất", "trình", "sẽ"))
_LONGEST_DESCRIPTION = 30
_CALLING = 9


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
            honour = self._read_one(kind, first, last, clause)
            if honour is not None and (honour.recipients or honour.conferrers):
                honour.gathering = self._gatherings.spoken_of(number)
                honour.sentence, honour.is_share = number, self._is_share(first, sentence)
                keep(self.all, honour)

    def _is_share(self, first: int, sentence: Sentence) -> bool:
        """ "Trong tổng số 271 người, 99 nhận …", "…, trong đó 3 người nhận …"."""
        words = [self._clauses.word(place) for place in range(sentence.first, first)]
        return words[:1] == ["trong"] or ("trong", "đó") in pairwise(words)

    def _read_one(self, kind: KindWord, first: int, last: int, clause: Sentence) -> Honour | None:
        if kind.word.lower() == _PRAISE:
            return self._praised(kind, first, last, clause)
        return (
            self._given(kind, first, last, clause)
            or self._received(kind, first, last, clause)
            or self._continued(kind, first, last, clause)
            or self._belongs(kind, first, last, clause)
        )

    # ---- frames ----------------------------------------------------------------------------

    def _given(self, kind: KindWord, first: int, last: int, sentence: Sentence) -> Honour | None:
        """ "UBND tỉnh tặng Bằng khen cho 7 người", "7 người được UBND tỉnh tặng Bằng khen"."""
        verb = self._verb(first, sentence, "present")
        if verb is None or self._is_meant(verb.first, sentence) or self._names_occasion(verb):
            return None
        passive = self._passive(verb.first, sentence)
        if passive is not None:
            takers = self._takers_before(passive, sentence)
            givers = self._reading.actors_in(passive, verb.first)
        else:
            takers = self._after_for(last, sentence)
            givers = self._givers(verb.first, sentence)
        if not (takers or (givers and passive is None)):
            return None
        start = min([verb.first, *(acting.start for acting in (*givers, *takers))])
        honour = self._honour(kind, first, last, start, takers)
        honour.conferrers = self._owners(last, sentence) or [self._office(a) for a in givers]
        return honour

    def _received(self, kind: KindWord, first: int, last: int, sentence: Sentence) -> Honour | None:
        """ "19 tập thể được nhận Bằng khen của Chủ tịch UBND thành phố"."""
        verb = self._verb(first, sentence, "receive")
        takers = self._takers_before(verb.first, sentence) if verb else []
        if verb is None or not takers or self._is_meant(verb.first, sentence):
            return None
        start = min([verb.first, *(taker.start for taker in takers)])
        honour = self._honour(kind, first, last, start, takers)
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

    def _belongs(self, kind: KindWord, first: int, last: int, clause: Sentence) -> Honour | None:
        """ "Giải Nhất thuộc về … của tác giả A": won at a contest."""
        if (self._clauses.word(last), self._clauses.word(last + 1)) != ("thuộc", "về"):
            return None
        near = self._reading.actors_in(last, min(clause.last, last + _VERB_REACH))
        takers = [a for a in near if a.is_person] or [a for a in near if isinstance(a.thing, Body)]
        return self._honour(kind, first, last, first, takers) if takers else None

    def _praised(self, kind: KindWord, first: int, last: int, sentence: Sentence) -> Honour | None:
        """ "20 tập thể, 35 cá nhân được UBND huyện khen thưởng": the verb is the award."""
        passive = self._passive(first, sentence)
        if passive is None or self._is_meant(first, sentence):
            return None
        takers = self._takers_before(passive, sentence)
        start = min([first, *(taker.start for taker in takers)])
        honour = self._honour(kind, first, last, start, takers)
        honour.conferrers = [self._office(a) for a in self._reading.actors_in(passive, first)]
        return honour if takers else None

    # ---- the verb --------------------------------------------------------------------------

    def _verb(self, first: int, sentence: Sentence, act: str) -> Act | None:
        """The last verb of an act within reach before the award."""
        for found in reversed(self._clauses.acts(sentence)):
            if act in found.acts and found.first < first <= found.last + _VERB_REACH:
                return found
        return None

    def _passive(self, verb: int, sentence: Sentence) -> int | None:
        """Where "được" stands before a verb of giving, if it is passive."""
        reach = range(verb - 1, max(sentence.first, verb - _REACH) - 1, -1)
        return next((place for place in reach if self._clauses.word(place) == "được"), None)

    def _is_meant(self, verb: int, sentence: Sentence) -> bool:
        """ "được đề nghị Thủ tướng tặng …": proposed, not given."""
        reach = range(max(sentence.first, verb - _REACH), verb)
        words = [self._clauses.word(place) for place in reach]
        return ("đề", "nghị") in pairwise(words) or bool(_NOT_YET & set(words[-1:]))

    def _names_occasion(self, verb: Act) -> bool:
        """ "tổ chức Lễ trao giải": the verb is part of a meeting's name."""
        return self._clauses.word(verb.first - 1) in {"lễ", "buổi"}

    # ---- who -------------------------------------------------------------------------------

    def _givers(self, verb: int, sentence: Sentence) -> list[Acting]:
        """Who gives: in whose name ("thừa ủy quyền của A"), else the subject."""
        opening = [self._clauses.word(sentence.first + step) for step in range(3)]
        if opening == ["thừa", "ủy", "quyền"] and (
            named := self._reading.actors_in(sentence.first, verb)
        ):
            return named[:1]
        holds = self._clauses.word(verb - 1) == "chức"  # "tổ chức trao giải"
        subject = self._clauses.before(verb - 2 if holds else verb, sentence)
        return subject or self._clause_subject(verb, sentence)

    def _clause_subject(self, place: int, sentence: Sentence) -> list[Acting]:
        """The giver of the verb before in the clause: "A tặng bằng khen cho B, giấy khen cho C"."""
        actors = self._reading.actors_in(sentence.first, place)
        return [a for a in actors if isinstance(a.thing, Body | Post)][:1]

    def _takers_before(self, place: int, sentence: Sentence) -> list[Acting]:
        """Who stands before a verb of getting; else a counted group that opens the sentence."""
        near = self._clauses.before(place, sentence)
        groups = [
            a for a in self._reading.actors_in(sentence.first, place) if isinstance(a.thing, Group)
        ]
        return near or groups[:1]

    def _after_for(self, last: int, sentence: Sentence) -> list[Acting]:
        """Who gets it: "… cho A và B", "trao 5 Kỷ niệm chương tặng lãnh đạo C"."""
        for place in range(last, min(sentence.last, last + _REACH)):
            if self._clauses.word(place) in {"cho", "tặng"}:
                found = self._clauses.after(place + 1, sentence)
                named = [a for a in found if not isinstance(a.thing, Post)]
                return named or self._called(place + 1) or self._described(place + 1, sentence)
        return []

    def _called(self, first: int) -> list[Acting]:
        """ "cho thí sinh Trần Thị A": who is named after what he or she is."""
        near = self._reading.actors_in(first, first + _CALLING)
        return [a for a in near if a.is_person and a.start - first < 3][:1]

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
        counts = [counted(a.thing) for a in takers]
        honour.count = sum(count for count in counts if count) or None
        end = max([last, *(a.end for a in takers)])
        honour.evidence.append(self._reading.evidence(start, end, "award_conferred"))
        return honour
