"""Who stands before and after a verb: the grammar that all frames share."""

from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import pairwise

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.extract.clauses.companions import Companions
from kg.extract.clauses.gaps import LONGEST_GAP
from kg.extract.clauses.press import telling
from kg.extract.reading import Reading
from kg.facts import Group
from kg.text import Sentence

_BETWEEN_VERB_AND_OBJECT = frozenset(
    "thân mật có còn các đồng chí : ông bà là của gồm , và phía về với cho cùng lãnh đạo đại diện"
    " sự đến tham dự từ hội nghị buổi lễ ; - này làm việc bộ trưởng".split()
)
_FOR_OTHERS = frozenset((("thay", "mặt"), ("ủy", "quyền"), ("uỷ", "quyền")))
_AT = frozenset(("tại", "ở"))
_HONORIFICS = frozenset(("ông", "bà", "anh", "chị"))
_LONGEST_HOUSE = 6  # tokens
_FRAMES = frozenset((("kiến", "của"), ("mời", "của")))
_FRAME_OPENS = frozenset(("chứng", "mời"))
_LONGEST_LEAD = 6  # "chứng kiến của đại diện lãnh đạo"
_TOGETHER = frozenset(("và", "cùng", "với"))
_SO = frozenset((("như", "vậy"), ("như", "thế"), ("như", "trên")))
_LONGEST_LINK = 9  # ", liên danh nhà thầu gồm:"


@dataclass(frozen=True, slots=True)
class Act:
    """A verb in a sentence: tokens ``[first, last)`` and the acts it may stand for."""

    acts: frozenset[str]
    first: int
    last: int


class Clauses(Companions):
    """The acts of one article and who takes part in them.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._semicolons = reading.document.places_of_any(";")
        self._framed = not _FRAME_OPENS.isdisjoint(reading.document.places_of)
        self._acts: dict[tuple[int, int], list[Act]] = {}
        self._content_starts: dict[tuple[int, int], int] = {}

    def acts(self, sentence: Sentence) -> list[Act]:
        """Return the verbs of a sentence that are listed acts, in order."""
        key = (sentence.first, sentence.last)
        if key not in self._acts:
            self._acts[key] = self._find_acts(sentence)
        return self._acts[key]

    def _find_acts(self, sentence: Sentence) -> list[Act]:
        found: list[Act] = []
        covered = {
            place
            for acting in self._reading.actors_in(sentence.first, sentence.last)
            for place in range(acting.start, acting.end)
        }
        verbs, reached = lexicon.verbs(), sentence.first
        for place in self._reading.phrases.within("verbs", sentence.first, sentence.last):
            free = place >= reached and place not in covered
            match = (
                telling(self._reading, place) or verbs.match(self._tokens, place) if free else None
            )
            if match and match[1] <= sentence.last:
                if "none" not in match[0]:  # "trực tiếp" holds no "tiếp"
                    found.append(Act(match[0], place, match[1]))
                reached = match[1]
        return found

    def before(self, place: int, sentence: Sentence, *, apart: bool = False) -> list[Acting]:
        """Return the actors that are the subject of a verb at ``place``, in order.

        A comma after a body mostly ends its clause; ``apart`` lets it stand.
        """
        actors = self._outside(self._reading.actors_in(sentence.first, place), place)
        actors = [acting for acting in actors if not self._is_seat(acting)]
        actors, place = self._without_delegation(actors, place)
        actors, place = self._without_represented(actors, place)
        if brought := self._with_company(actors, place, sentence):
            return brought
        apart = apart or (bool(actors) and self._speaks_for(actors[0], sentence.first))
        if actors and not apart and self._ends_clause(actors[-1]):
            return []
        while len(actors) > 1 and isinstance(actors[-1].thing, Group):
            if self._reaches(actors[-1].end, place):
                break
            actors = actors[:-1]
        if not actors or not self._reaches(actors[-1].end, place):
            return []
        return self._listed_up_to(actors)

    def _with_company(self, actors: list[Acting], verb: int, sentence: Sentence) -> list[Acting]:
        """ "A, B cùng các vị lãnh đạo Sở C và hơn 50 người đã dự": all but the unnamed."""
        for at, acting in enumerate(actors, 1):
            if not any(other.is_person for other in actors[at:]) and self._brings(
                acting, verb, sentence
            ):
                named = [other for other in actors[at:] if not isinstance(other.thing, Group)]
                led = list(self._represented(acting.end, named))
                alone = named and named[-1] not in led and self._reaches(named[-1].end, verb)
                return [] if alone else self._listed_up_to(actors[:at]) + led
        return []

    def _brings(self, acting: Acting, verb: int, sentence: Sentence) -> bool:
        """Tell whether a person brings others with whom he or she does what a verb tells."""
        brings = acting.is_person and self._tells_company(acting.end, verb)
        return brings and not any(acting.end <= act.first < verb for act in self.acts(sentence))

    def _listed_up_to(self, actors: list[Acting]) -> list[Acting]:
        """The last of these actors and those before it on one list with it."""
        subject = [actors[-1]]
        for acting in reversed(actors[:-1]):
            apart = subject[0].is_person and not acting.is_person and self.word(acting.end) == ","
            if apart or not self._joined(acting.end, subject[0].start, _LONGEST_LINK):
                break
            subject.insert(0, acting)
        return self._past_onlookers(subject)

    def _past_onlookers(self, subject: list[Acting]) -> list[Acting]:
        """ "Dưới sự chứng kiến của A, B và C ký …": B and C do it, A only sees it.

        So with "Theo lời mời của A, B thăm …": A only asks him to.
        """
        if not self._framed:
            return subject
        first = subject[0].start
        led = [self.word(place) for place in range(first - _LONGEST_LEAD, first)]
        if not _FRAMES & set(pairwise(led)):
            return subject
        doers = subject[-1:]
        for acting in reversed(subject[:-1]):
            if self.word(acting.end) not in _TOGETHER:
                break
            doers.insert(0, acting)
        return doers if len(doers) < len(subject) else []

    def speakers(self, place: int, sentence: Sentence, *, listed: bool = False) -> list[Acting]:
        """Return who says what a verb at ``place`` tells: the last named, and who says it too.

        All people of a list do with ``listed``: "A, B và C phát biểu".
        """
        subject = self.before(place, sentence)
        if subject and self._is_owner(subject[0], place):
            return []
        people = [acting for acting in subject if acting.is_person]
        if people and self._brings(people[-1], place, sentence):
            subject = people
        if listed and all(acting.is_person for acting in subject):
            return subject
        said = subject[-1:]
        for acting in reversed(subject[:-1]):
            joined = self.word(acting.end) in {"và", "cùng"} and acting.is_person
            if not (joined and said[0].is_person):
                break
            said.insert(0, acting)
        return said

    def _is_owner(self, acting: Acting, verb: int) -> bool:
        """ "cảm ơn sự tin tưởng của A và | hứa …", "cảm ơn lãnh đạo A đã …": another says it."""
        start = acting.start - (self.word(acting.start - 1) in _HONORIFICS)
        before = [self.word(place) for place in range(start - 4, start)]
        if before[2:] == ["lãnh", "đạo"]:
            before = before[:2]
        thanked = before[-1] == "ơn" and not acting.is_person
        joined = self.word(acting.end) == "và" and acting.end + 1 == verb
        return thanked or (before[-1] == "của" and joined)

    def after(self, place: int, sentence: Sentence, *, gap: int = LONGEST_GAP) -> list[Acting]:
        """Return the actors that follow a verb that ends at ``place``, in order."""
        actors = self._reading.actors_in(place, sentence.last)
        if not actors or not self._only(place, actors[0].start, _BETWEEN_VERB_AND_OBJECT, gap):
            return []
        objects, end = [actors[0]], actors[0].end
        for acting in actors[1:]:
            owns = acting.start == end + 1 and self.word(end) == "thuộc"
            if not owns and not self._joined(end, acting.start):
                break
            objects += [acting] * (not owns)  # "Đảng ủy phường A | thuộc Đảng bộ B | và C"
            end = acting.end
        return objects

    def _ends_clause(self, acting: Acting) -> bool:
        """Tell whether a comma after a body ends its clause."""
        return self.word(acting.end) == "," and not acting.is_person

    def _is_seat(self, acting: Acting) -> bool:
        """ "tại (Hội trường) Văn phòng Chính phủ, Chính phủ họp": where it happens does nothing."""
        if acting.is_person or self.word(acting.end) != ",":
            return False
        nearest = range(acting.start - 1, max(0, acting.start - _LONGEST_HOUSE), -1)
        at = next((place for place in nearest if self.word(place) in _AT), None)
        if at is None or at + 1 == acting.start:
            return at is not None
        venue = lexicon.venues().match(self._tokens, at + 1)
        return venue is not None and venue[1] >= acting.start

    def _outside(self, actors: list[Acting], place: int) -> list[Acting]:
        """Leave out who stands in brackets that close before the verb: "Cục X (Bộ Y) cho biết"."""
        return [acting for acting in actors if not self.closes_before(acting.start, place)]

    def _without_represented(self, actors: list[Acting], verb: int) -> tuple[list[Acting], int]:
        """ "Ông A, thay mặt Bộ Chính trị, điều hành": A does it; his clause ends at "thay mặt"."""
        for count in range(len(actors) - 1, 0, -1):
            start = actors[count].start - 2 * (self.word(actors[count].start - 1) == "đạo")
            start -= self.word(start - 1) == "của"
            before = (self.word(start - 2), self.word(start - 1))
            if before in _FOR_OTHERS:
                reached = self._reaches(actors[-1].end, verb)
                start -= 2 + (self.word(start - 3) in {"thừa", "được"})
                return (actors[:count], start) if reached else (actors, verb)
        return actors, verb

    def clause(self, place: int, sentence: Sentence) -> Sentence:
        """Return the part of a sentence between semicolons that a token lies in."""
        after = bisect_left(self._semicolons, place)
        before = self._semicolons[after - 1] + 1 if after else 0
        stop = self._semicolons[after] if after < len(self._semicolons) else sentence.last
        return replace(sentence, first=max(sentence.first, before), last=min(sentence.last, stop))

    def content_start(self, sentence: Sentence) -> int:
        """Where what someone is reported as saying begins; the sentence's end if nothing is."""
        key = (sentence.first, sentence.last)
        if key not in self._content_starts:
            told = (act.last for act in self.acts(sentence) if self._opens_content(act))
            self._content_starts[key] = next(told, sentence.last)
        return self._content_starts[key]

    def points_back(self, act: Act) -> bool:
        """ "… đã nói | như vậy": what is said stands before, nothing follows the verb."""
        pair = (self.word(act.last), self.word(act.last + 1))
        return pair in _SO and self.word(act.last + 2) != "nào"

    def _opens_content(self, act: Act) -> bool:
        if self.points_back(act):
            return False
        marked = self.word(act.last) in {",", ":", "rằng"}
        return "tell" in act.acts or ("say" in act.acts and marked)
