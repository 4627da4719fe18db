"""Finds meetings that a verb tells: "A làm việc với B", "A tiếp B", "A hội đàm với B"."""

from dataclasses import dataclass

from kg.extract.actors import Acting
from kg.extract.clauses import Act, Clauses
from kg.extract.reading import Reading
from kg.facts import Actor, Body, Group, Person, Post
from kg.lexicon import KindWord
from kg.text import Sentence

KINDS = {
    "work": ("working_session", "buổi làm việc"),
    "receive_guest": ("reception", "buổi tiếp"),
    "talk": ("get_together", "cuộc gặp"),
    "visit": ("visit", "chuyến thăm"),
    "meet": ("meeting", "cuộc họp"),
    "voters": ("voter_contact", "buổi tiếp xúc cử tri"),
}
"""For each act the kind of meeting that it makes, and its noun."""


_TALKS = ("talks", "cuộc hội đàm")
_SITTING = ("sitting", "phiên họp")
_COUNCILS = ("Quốc hội", "HĐND ", "Ủy ban Thường vụ Quốc hội")
_OCCASIONS = frozenset(("signing_ceremony", "decision_ceremony", "award_ceremony"))
_HANDING = frozenset(("trao", "tặng"))
_WITH_OTHERS = frozenset(("receive_guest", "work", "talk"))
_STAFF = frozenset("các cán bộ chủ chốt lãnh đạo của tập thể ban".split())
_UNNAMED = frozenset("đoàn các cán lãnh chủ".split())


@dataclass(frozen=True, slots=True)
class Encounter:
    """Two sides that meet: tokens ``[start, end)``."""

    kind: KindWord
    start: int
    end: int
    hosts: tuple[Acting, ...]
    guests: tuple[Acting, ...]
    about: str = ""

    @property
    def name(self) -> str:
        """What to call it: "Buổi làm việc của A với B", "Lễ ký kết chương trình phối hợp"."""
        if self.about:
            return f"{self.kind.word} {self.about}"
        hosts, guests = _called(self.hosts), _called(self.guests)
        parts = (self.kind.word, hosts and f"của {hosts}", guests and f"với {guests}")
        return " ".join(part for part in parts if part)

    @property
    def is_occasion(self) -> bool:
        """Whether something is signed or handed over: at a meeting, if the article tells of one."""
        return self.kind.notation in _OCCASIONS


def _called(sides: tuple[Acting, ...]) -> str:
    named = [side.thing for side in sides if not isinstance(side.thing, Group)]
    return ", ".join(_label(who) for who in named)


def _label(who: Actor) -> str:
    if not isinstance(who, Post):
        return who.name
    return f"{who.title} {who.body.name}" if who.body else who.title


class Encounters:
    """Reads the encounters of an article, at most one a sentence.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading = reading
        self._clauses = clauses

    def read(self, sentence: Sentence) -> Encounter | None:
        """Return the first encounter that a sentence tells, if any."""
        said = self._clauses.content_start(sentence)
        for act in self._clauses.acts(sentence):
            if act.first >= said:
                break
            if "sign" in act.acts and (signing := self._signing(act, sentence)):
                return signing
            told = next((name for name in KINDS if name in act.acts), None)
            if "sit" in act.acts and (sitting := self._council(act, sentence)):
                return sitting
            if told is not None and (found := self._sides(act, told, sentence)):
                return found
            if "present" in act.acts and (handing := self._handing(act, sentence)):
                return handing
        return None

    def _handing(self, act: Act, sentence: Sentence) -> Encounter | None:
        """ "Ông A trao quyết định cho ông B", "… trao Huân chương cho ông C"."""
        awards = [first for _, first, _ in self._reading.kind_words("award", sentence)]
        decides = (self._clauses.word(act.last), self._clauses.word(act.last + 1)) == (
            "quyết",
            "định",
        )
        decides |= self._clauses.word(act.last - 1) == "định"
        honours = any(act.first < first <= act.last + 4 for first in awards)
        hosts = [a for a in self._clauses.before(act.first, sentence) if _meets(a)]
        takers = [
            acting
            for acting in self._reading.actors_in(act.last, sentence.last)
            if acting.is_person and self._clauses.word(acting.start - 1) != "của"
        ]
        hands = any(self._clauses.word(at) in _HANDING for at in range(act.first, act.last))
        if not hands or not (decides or honours) or not hosts or not takers:
            return None
        notation, noun = (
            ("decision_ceremony", "lễ trao quyết định") if decides
            else ("award_ceremony", "lễ trao tặng")
        )  # fmt: skip
        kind, end = KindWord("meeting", notation, noun), takers[0].end
        return Encounter(
            kind, hosts[0].start, end, tuple(hosts), (), f"cho {_called((takers[0],))}"
        )

    def _sides(self, act: Act, told: str, sentence: Sentence) -> Encounter | None:
        hosts = self._hosts(act, sentence)
        guests = [a for a in self._clauses.after(act.last, sentence, gap=4) if _meets(a)]
        guests = guests or self._areas_met(act) or self._led(act, sentence)
        alone = (
            self._is_session(act)
            or told in {"meet", "voters"}
            or (told == "visit" and hosts and hosts[0].is_person)
            or (told in _WITH_OTHERS and self._meets_unnamed(act))
        )
        if not hosts or not (guests or alone) or self._is_meant(act, sentence):
            return None
        verb = {self._clauses.word(place) for place in range(act.first, act.last)}
        sits = told == "meet" and "phiên" in {*verb, self._clauses.word(act.last)}
        notation, noun = _TALKS if "đàm" in verb else _SITTING if sits else KINDS[told]
        kind = KindWord("meeting", notation, noun)
        start = min([act.first, *(acting.start for acting in hosts)])
        end = max([act.last, *(guest.end for guest in guests)])
        return Encounter(kind, start, end, tuple(hosts), tuple(guests))

    def _council(self, act: Act, sentence: Sentence) -> Encounter | None:
        """ "Ngày 13/7, HĐND tỉnh đã thông qua …": what it does on a day it does in session."""
        council = self._clauses.before(act.first, sentence)
        if not (council and self._is_dated(sentence) and _is_council(council[-1])):
            return None
        kind = KindWord("meeting", *_SITTING)
        return Encounter(kind, council[-1].start, act.last, (council[-1],), ())

    def _is_dated(self, sentence: Sentence) -> bool:
        return any(sentence.first <= day.first < sentence.last for day in self._reading.dates)

    def _is_meant(self, act: Act, sentence: Sentence) -> bool:
        """ "Thành phố sẽ làm việc với Bộ Y tế": with no day it is an intention."""
        return self._clauses.word(act.first - 1) == "sẽ" and not self._is_dated(sentence)

    def _areas_met(self, act: Act) -> list[Acting]:
        """ "làm việc với tỉnh Bạc Liêu": an area stands for those who govern it."""
        for mention in self._reading.places:
            place = mention.place
            met = self._past_staff(act.last) == place.first
            if met and place.word and mention.thing is not None:
                first, last = place.first, place.last
                return [Acting(first, last, first, last, mention.thing, (), "area_meets")]
        return []

    def _past_staff(self, place: int) -> int:
        """Step over "các cán bộ chủ chốt của" before whom they are of."""
        while self._clauses.word(place) in _STAFF:
            place += 1
        return place

    def _after_front(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Thăm và chúc Tết Sở X, sáng 29/1, ông A nói …": the verb opens, its subject follows."""
        if act.first > sentence.first + 1 or not {"visit", "work", "receive_guest"} & act.acts:
            return []
        for acting in self._reading.actors_in(act.last, sentence.last):
            if acting.is_person and self._clauses.word(acting.start - 1) == ",":
                return [acting]
        return []

    def _meets_unnamed(self, act: Act) -> bool:
        """ "tiếp đoàn cán bộ", "gặp mặt thân mật 12 già làng": the other side goes unnamed."""
        warmly = self._clauses.word(act.last) == "thân"
        word = self._clauses.word(act.last + 2 * warmly)
        return word in _UNNAMED or word[:1].isdigit()

    def _led(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "tiếp đoàn đại biểu X do ông A dẫn đầu": of a delegation, who leads it."""
        if not any(self._clauses.word(at) == "đoàn" for at in range(act.last, act.last + 3)):
            return []
        named = self._reading.actors_in(act.last, sentence.last)
        led = (a for a in named if a.is_person and self._clauses.word(a.start - 1) == "do")
        return list(led)[:1]

    def _is_session(self, act: Act) -> bool:
        """ "có buổi làm việc": the verb itself says that there was a meeting."""
        return any(
            self._clauses.word(place) in {"buổi", "cuộc"} for place in range(act.first, act.last)
        )

    def _signing(self, act: Act, sentence: Sentence) -> Encounter | None:
        """ "A và B ký kết thỏa thuận": where two sign, there was a signing."""
        if self._clauses.word(act.first - 1) == "được":
            return self._signed_between(act, sentence)
        words = self._reading.kind_words("agreement", sentence)
        near = [(first, last) for _, first, last in words if 0 <= first - act.last <= 6]
        signed = near[0][1] if near else None
        hosts = self._clauses.before(act.first, sentence)
        if (
            signed is None
            or not hosts
            or self._clauses.word(act.first - 1) in {"sẽ", "sắp", "từng"}
        ):
            return None
        kind = KindWord("meeting", "signing_ceremony", "lễ ký kết")
        about = self._reading.document.words(*near[0])
        return Encounter(kind, act.first, signed, tuple(hosts), (), about)

    def _signed_between(self, act: Act, sentence: Sentence) -> Encounter | None:
        """ "Biên bản được ký kết ngày … giữa A với B"."""
        before = [
            last
            for _, _, last in self._reading.kind_words("agreement", sentence)
            if last <= act.first
        ]
        for place in range(act.last, sentence.last):
            if self._clauses.word(place) == "giữa" and before:
                sides = self._clauses.after(place + 1, sentence)
                kind = KindWord("meeting", "signing_ceremony", "lễ ký kết")
                end = max([act.last, *(side.end for side in sides)])
                return Encounter(kind, act.first, end, tuple(sides), ()) if len(sides) > 1 else None
        return None

    def _hosts(self, act: Act, sentence: Sentence) -> list[Acting]:
        """The subject of the verb; of a delegation, the people it is led by."""
        subject = [a for a in self._clauses.before(act.first, sentence) if _meets(a)]
        subject = subject or self._after_front(act, sentence)
        if subject:
            return subject
        earlier = self._reading.actors_in(sentence.first, act.first)
        if not any(self._clauses.word(p) == "đoàn" for p in range(sentence.first, act.first)):
            return []
        return [a for a in earlier if a.is_person]


def _is_council(acting: Acting) -> bool:
    return isinstance(acting.thing, Body) and acting.thing.name.startswith(_COUNCILS)


def _meets(acting: Acting) -> bool:
    return isinstance(acting.thing, Person | Body | Post | Group)
