"""Finds meetings that a verb tells: "A làm việc với B", "A tiếp B", "A hội đàm với B"."""

from dataclasses import replace
from functools import cache

from kg.extract.actors.acting import Acting
from kg.extract.clauses.encounter import Encounter, meets
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.clauses.guests import Guests
from kg.extract.meetings.councils import Councils
from kg.extract.meetings.occasions import Occasions
from kg.extract.meetings.sentence_days import is_dated
from kg.extract.reading import Reading
from kg.facts import Body, Person, Post
from kg.lexicon import KindWord, kinds, meetings_made
from kg.text import Sentence

_HONOUR = "honour"
_IN_SESSION = frozenset(("sit", "work"))
_TALKS = KindWord("meeting", "talks", "cuộc hội đàm")
_READ_APART = frozenset(("sign", "sit"))
_WARMLY = frozenset((("gặp", "mặt"), ("gặp", "gỡ"), ("họp", "mặt"), ("hội", "kiến")))
_COMPANY = "mặt"  # "gặp mặt", "họp mặt"
_WITH_OTHERS = frozenset(("receive_guest", "work", "talk"))
_MET = Person | Body | Post
_GOES_ON = frozenset((",", ";", "và", "rồi"))
_AND_THEN = _GOES_ON | frozenset(
    "đã sẽ cũng đồng thời sau trước đó tiếp cùng ngày sáng trưa chiều tối còn trong khi ông bà"
    " lần lượt".split()
)
_LONGEST_DAY = 8  # tokens
_SITTING = "phiên"
_INVITED, _PLANNED = "mời", "sẽ"
_NOUNS = frozenset("sự buổi cuộc chuyến phiên".split())
_UNNAMED = frozenset("đoàn các cán lãnh chủ đại phái nhóm hơn gần khoảng".split())


class Encounters:
    """Reads the encounters of an article, and for each sentence the one that it is about.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses
        self._known: dict[int, list[Encounter]] = {}
        self._guests = Guests(reading, clauses)
        self._occasions, self._councils = Occasions(reading, clauses), Councils(reading, clauses)

    def read(self, sentence: Sentence) -> Encounter | None:
        """Return the first encounter that a sentence tells, if any."""
        return next(iter(self.told(sentence)), None)

    def further(self, sentence: Sentence) -> list[Encounter]:
        """Return those that follow it: "A hội đàm với B, | hội kiến với C và gặp D"."""
        return self.told(sentence)[1:]

    def told(self, sentence: Sentence) -> list[Encounter]:
        """Return all the encounters that a sentence tells, in order."""
        if sentence.first not in self._known:
            self._known[sentence.first] = self._find(sentence)
        return self._known[sentence.first]

    def _find(self, sentence: Sentence) -> list[Encounter]:
        said, found = self._clauses.content_start(sentence), list[Encounter]()
        for act in self._clauses.acts(sentence):
            if act.first >= said:
                break
            if found and found[-1].is_occasion:
                break
            told = self._next(act, found[-1], sentence) if found else self._first(act, sentence)
            found += [told] if told else []
        return found

    def _first(self, act: Act, sentence: Sentence) -> Encounter | None:
        if "sign" in act.acts and (signing := self._occasions.signing(act, sentence)):
            return signing
        if _IN_SESSION & act.acts and (sitting := self._councils.sitting(act, sentence)):
            return sitting
        told = _told_by(act.acts)
        if told is not None and (found := self._sides(act, told, sentence)):
            return found
        return self._occasions.handing(act, sentence) if "present" in act.acts else None

    def _next(self, act: Act, before: Encounter, sentence: Sentence) -> Encounter | None:
        """ "A hội đàm với B, | gặp C; D cũng tiếp B": whom A meets next, and who else meets B."""
        told = _told_by(act.acts)
        if told not in _WITH_OTHERS or act.first < before.end:
            return None
        guests = [a for a in self._guests.of(act, sentence) if isinstance(a.thing, _MET)]
        hosts = self._hosts_after(before, act, sentence)
        if not (hosts and guests) or self._is_meant(act, hosts, guests, sentence):
            return None
        then = self._encounter(act, told, hosts, guests)
        planned = then.planned or (before.planned and then.hosts == before.hosts)
        return replace(then, planned=planned) if then.guests else None

    def _hosts_after(self, before: Encounter, act: Act, sentence: Sentence) -> list[Acting]:
        """Who meets others next: the same as before, or one named since."""
        if self._goes_on(before.end, act.first):
            return list(before.hosts)
        named = [a for a in self._clauses.before(act.first, sentence) if a.start > before.end]
        other = bool(named) and named[0].is_person and self._goes_on(before.end, named[0].start)
        return named if other else []

    def _goes_on(self, first: int, last: int) -> bool:
        """Tell whether only "; cùng ngày," or ", sau đó" lies between two tokens."""
        between = [self._clauses.word(place) for place in range(first, last)]
        joined = bool(between) and between[0] in _GOES_ON
        return joined and all(word in _AND_THEN or word[0].isdigit() for word in between)

    def _sides(self, act: Act, told: str, sentence: Sentence) -> Encounter | None:
        hosts = self._hosts(act, sentence)
        guests = self._guests.of(act, sentence) if told != _HONOUR else []
        alone = (
            self._is_session(act)
            or told in {"meet", "voters"}
            or (told == "visit" and hosts and hosts[0].is_person)
            or (told in _WITH_OTHERS and self._meets_unnamed(act))
            or self._gathers(act, hosts, sentence)
        )
        if not hosts or not (guests or alone) or self._is_meant(act, hosts, guests, sentence):
            return None
        return self._encounter(act, told, hosts, guests)

    def _encounter(
        self, act: Act, told: str, hosts: list[Acting], guests: list[Acting]
    ) -> Encounter:
        verb = {self._clauses.word(place) for place in range(act.first, act.last)}
        kind = _TALKS if "đàm" in verb else meetings_made()[told]
        if told == "meet":
            kind = self._sitting(act) or kind
        hosting = {host.thing for host in hosts}
        met = [guest for guest in guests if guest.thing not in hosting]
        start = min([act.first, *(acting.start for acting in hosts)])
        end = max([act.last, *(guest.end for guest in guests)])
        planned = self._clauses.word(act.first - 1) == _PLANNED
        return Encounter(kind, start, end, tuple(hosts), tuple(met), planned=planned)

    def _sitting(self, act: Act) -> KindWord | None:
        """ "Quốc hội họp | phiên khai mạc", "họp | phiên toàn thể": which of its sittings it is."""
        place = act.last - (self._clauses.word(act.last - 1) == _SITTING)
        if self._clauses.word(place) != _SITTING:
            return None
        found = kinds("meeting").match(self._reading.tokens, place)
        return found[0] if found is not None else meetings_made()["sit"]

    def _gathers(self, act: Act, hosts: list[Acting], sentence: Sentence) -> bool:
        """ "Chiều 20/6, Thủ tướng A gặp mặt các nhà khoa học": whom he meets need no name.

        Nor need those whom a body invites, "Sáng 20/6, Bộ A gặp mặt các nhà báo".
        Nor has what he inspects: "Cùng ngày, Thủ tướng A đã kiểm tra tiến độ xây dựng cầu"; nor
        have those whom he remembers: "Sáng 15/6, ông A dâng hương tại nghĩa trang".
        """
        last = (self._clauses.word(act.last - 2), self._clauses.word(act.last - 1))
        named = last in _WARMLY or bool({"inspect", _HONOUR} & act.acts)
        invites = last[1] == _COMPANY and any(isinstance(host.thing, Body) for host in hosts[:1])
        by_person = bool(hosts) and hosts[0].is_person
        meets = invites or (named and by_person)
        return meets and is_dated(self._reading, sentence)

    def _is_meant(
        self, act: Act, hosts: list[Acting], guests: list[Acting], sentence: Sentence
    ) -> bool:
        """ "Thành phố sẽ làm việc với Bộ Y tế": with no day it is an intention.

        "Thủ tướng A sẽ hội đàm với Thủ tướng B" is announced. What one is asked to do, "A mời ông B
        sang thăm", is no more than wished for.

        In "Đoàn nhận được sự đón tiếp nồng hậu" it is a noun, and tells no meeting of its own.
        """
        before = self._clauses.word(act.first - 1)
        is_noun = before in _NOUNS or (before == "đoàn" and "inspect" in act.acts)
        invited = bool(hosts) and self._clauses.word(hosts[0].start - 1) == _INVITED
        announced = "talk" in act.acts and all(side.is_person for side in (*hosts, *guests[:1]))
        intended = before == _PLANNED and not (announced or is_dated(self._reading, sentence))
        return is_noun or invited or intended

    def _after_front(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Thăm và chúc Tết Sở X, sáng 29/1, ông A nói …": the verb opens, its subject follows."""
        if not {"visit", "work", "receive_guest"} & act.acts or not self._opens(act, sentence):
            return []
        for acting in self._reading.actors_in(act.last, sentence.last):
            if acting.is_person and self._clauses.word(acting.start - 1) == ",":
                return [acting]
        return []

    def _opens(self, act: Act, sentence: Sentence) -> bool:
        """Tell whether a verb opens its sentence, maybe after a day: "Sáng 29/1, | thăm Sở X"."""
        if act.first - sentence.first > _LONGEST_DAY:
            return False
        days = (day.last + 1 for day in self._reading.dates_in(sentence.first, act.first))
        return act.first <= max([sentence.first, *days]) + 1

    def _meets_unnamed(self, act: Act) -> bool:
        """ "tiếp đoàn cán bộ", "gặp mặt thân mật 12 già làng": the other side goes unnamed."""
        warmly = self._clauses.word(act.last) == "thân"
        word = self._clauses.word(act.last + 2 * warmly)
        return word in _UNNAMED or word[:1].isdigit()

    def _is_session(self, act: Act) -> bool:
        """ "có buổi làm việc": the verb itself says that there was a meeting."""
        return any(
            self._clauses.word(place) in {"buổi", "cuộc"} for place in range(act.first, act.last)
        )

    def _hosts(self, act: Act, sentence: Sentence) -> list[Acting]:
        """The subject of the verb; of a delegation, the people it is led by."""
        subject = [a for a in self._clauses.before(act.first, sentence) if meets(a)]
        subject = subject or self._after_front(act, sentence)
        if subject:
            return subject
        earlier = self._reading.actors_in(sentence.first, act.first)
        if not any(self._clauses.word(p) == "đoàn" for p in range(sentence.first, act.first)):
            return []
        return [a for a in earlier if a.is_person and not self._asks(a)]

    def _asks(self, acting: Acting) -> bool:
        """ "Theo lời mời của | ông A, đoàn đại biểu do bà B dẫn đầu thăm …": A receives them."""
        before = range(acting.start - 2, acting.start)
        return [self._clauses.word(place) for place in before] == ["mời", "của"]


@cache
def _told_by(acts: frozenset[str]) -> str | None:
    """Return of the acts that a verb may stand for the first that makes a meeting."""
    return next((act for act in meetings_made() if act in acts - _READ_APART), None)
