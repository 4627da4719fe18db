"""Who is named with a meeting itself: its sides, the body that sits, those said to hold it."""

from collections.abc import Iterator
from itertools import pairwise

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.days.these_days import is_of_these_days
from kg.extract.days.years import is_day
from kg.extract.meetings.drafts import MeetingDrafts
from kg.extract.meetings.words import AT, Named
from kg.extract.reading import Reading
from kg.facts import Body, Role
from kg.lexicon import KindWord, kinds_with
from kg.text import Sentence

_CALLERS = frozenset(("government", "legislature"))
_PARTIES = frozenset(("party", "front"))
_COMMITTEES = ("Ban Chấp hành ", "Ban Thường vụ ", "Đoàn Chủ tịch ", "Ủy ban ", "Thường trực ",
               "Ban Thường trực ")  # fmt: skip
_OF_A_BODY = kinds_with("meeting", "of_a_body")
_OF_ANY_BODY = kinds_with("meeting", "of_any_body")
_OF_MEMBERS = kinds_with("meeting", "of_members")
_REGULAR = frozenset(
    "của thứ lần nhất hai ba tư năm sáu bảy tám chín mười bất thường kỳ niên định kỳ chuyên đề pháp"
    " luật liên tịch toàn thể mở rộng giao ban đột xuất khẩn cấp quốc sáng trưa chiều tối ngày hôm"
    " nay qua ,".split()
)
_HOLDERS = (("đơn", "vị"), ("cơ", "quan"))
_WITH_GUESTS = kinds_with("meeting", "with_guests")
_WITH_OTHERS = kinds_with("meeting", "with_others")
_WITH_SOMEONE = kinds_with("meeting", "with_someone")
_MEETS_IN = AT | {"có"}  # "có | cuộc gặp gỡ Thủ tướng A"
_LEADS_REACH = 4
_RANKS_REACH = 4
_REACH = 14
_SIDES_REACH = 5
_OUTCOME = "quả"
_PHRASE = 3  # tokens: "tập thể lãnh đạo"
_SPEAKING = frozenset(("say", "speak"))


class NamedIn:
    """Reads who the words for meetings name.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
        meetings: its meetings.
    """

    def __init__(self, reading: Reading, clauses: Clauses, meetings: MeetingDrafts) -> None:
        self._reading, self._clauses = reading, clauses
        self._meetings = meetings
        self._words, self._encounters = meetings.words, meetings.encounters

    def tells(self, sentence: Sentence) -> bool:
        """Tell whether a sentence names a meeting at all."""
        return bool(self._words.read(sentence))

    def _told(self, sentence: Sentence) -> list[Named]:
        """The meetings that a sentence tells, and not what someone says that there will be."""
        words = self._words.read(sentence)
        said = self._clauses.content_start(sentence) if words else sentence.last
        return [named for named in words if named.first < said or not named.planned]

    def sides(self, sentence: Sentence) -> list[Acting]:
        """ "cuộc gặp mặt giữa A, B và C", "cuộc họp với A": those who meet."""
        for named in self._told(sentence):
            if self._is_met_in_turn(named, sentence) or self._is_told_of(named, sentence):
                continue
            if self._clauses.word(named.first - 1) == _OUTCOME:
                continue  # "đánh giá cao kết quả cuộc hội đàm giữa A và B": they met before
            reach = range(named.last, min(named.last + _SIDES_REACH, sentence.last))
            signed = named.kind.notation == "signing_ceremony"
            place = next((at for at in reach if self._clauses.word(at) == "giữa"), None)
            joined = self._clauses.word(named.last) == "với"
            if not signed and (joined or self._is_met_next(named, sentence)):
                met = self._clauses.after(named.last + joined, sentence, gap=_PHRASE)[:1]
                return [*self._speaking(named, sentence), *met]
            if place is not None and not signed:
                return self._clauses.after(place + 1, sentence)
            if named.kind.notation in _WITH_GUESTS and (both := self._both(named, sentence)):
                return both
        return []

    def _is_met_in_turn(self, named: Named, sentence: Sentence) -> bool:
        """ "A gặp B và | hội đàm với C": another meeting than the one the sentence is about."""
        further = self._encounters.further(sentence)
        return any(later.start <= named.first < later.end for later in further)

    def _is_told_of(self, named: Named, sentence: Sentence) -> bool:
        """ "A cho biết đã có | cuộc gặp với B": B is not where A tells of it."""
        number = self._reading.document.sentence_at[sentence.first]
        meant = self._meetings.meant_at.get(named.first)
        content = named.first >= self._clauses.content_start(sentence)
        told = content and named.word_before not in AT  # "chỉ đạo tại | buổi làm việc với B"
        return told and meant is not self._meetings.spoken_of(number)

    def _is_met_next(self, named: Named, sentence: Sentence) -> bool:
        """ "Trong buổi tiếp | Đại sứ A, ông B …": whom B meets; many come to a "gặp mặt"."""
        near = self._reading.actors_in(named.last, sentence.last)[:1]
        met = any(who.is_person and who.start == named.last for who in near)
        many = self._clauses.word(named.last - 1) == "mặt"
        alone = named.kind.notation in _WITH_SOMEONE and named.word_before in _MEETS_IN
        return met and alone and not many

    def _both(self, named: Named, sentence: Sentence) -> list[Acting]:
        """ "buổi làm việc của ông A với Sở B": both sides, by their names alone."""
        if self._clauses.word(named.last) != "của":
            return []
        sides = self._clauses.after(named.last + 1, sentence, gap=_PHRASE)
        met = any(self._clauses.word(side.end) == "với" for side in sides[:-1])
        return sides if met else []

    def _speaking(self, named: Named, sentence: Sentence) -> list[Acting]:
        """ "Tại buổi họp với B, ông A khẳng định …": who speaks when meeting others is a side."""
        if named.word_before not in AT:
            return []
        told = (act for act in self._clauses.acts(sentence) if act.first >= named.end)
        said = next((act for act in told if _SPEAKING & act.acts), None)
        who = self._clauses.speakers(said.first, sentence) if said is not None else []
        return [acting for acting in who if acting.is_person and acting.start > named.last + 1]

    def having(self, sentence: Sentence) -> list[Acting]:
        """ "Ông A đã có cuộc đối thoại với B": who has a meeting with others is at it."""
        for named in self._told(sentence):
            has = next((at for at in range(named.first - 1, named.first - 3, -1)
                        if self._clauses.word(at) == "có"), None)  # fmt: skip
            if has is not None and named.kind.notation in _WITH_OTHERS:
                return self._clauses.before(has, sentence)
        return []

    def led_guests(self, sentence: Sentence) -> list[Acting]:
        """ "lễ đón đoàn đại biểu X do ông A dẫn đầu": who leads those whom the meeting is for."""
        for named in self._told(sentence):
            if named.kind.notation not in _WITH_GUESTS:
                continue
            for acting in self._reading.actors_in(named.last, sentence.last):
                welcomed = acting.start == named.last and named.kind.notation == "reception"
                if acting.is_person and (welcomed or self._is_led_by(acting, named.last)):
                    return [acting]
        return []

    def _is_led_by(self, acting: Acting, start: int) -> bool:
        """ "do ông A dẫn đầu", "do Thượng tướng, Phó Tư lệnh A làm trưởng đoàn"."""
        near = range(max(start, acting.start - _RANKS_REACH), acting.start)
        return any(self._clauses.word(at) == "do" for at in near) and self._leads(acting.last)

    def _leads(self, place: int) -> bool:
        words = [self._clauses.word(at) for at in range(place, place + _LEADS_REACH)]
        return ("dẫn", "đầu") in pairwise(words) or ("trưởng", "đoàn") in pairwise(words)

    def bodies_of(self, sentence: Sentence) -> Iterator[tuple[Named, list[Acting], Role]]:
        """ "phiên họp thứ 17 của Ủy ban Thường vụ Quốc hội": a body holds its own sessions.

        "Hội nghị lần thứ năm Ban Chấp hành …": a committee is its members, who attend.
        """
        for named in self._told(sentence):
            actors = self._reading.actors_in(named.last, min(named.last + _REACH, sentence.last))
            if named.kind.notation not in _OF_A_BODY | _OF_MEMBERS or not actors:
                continue
            between = [self._clauses.word(at) for at in range(named.last, actors[0].start)]
            regular = all(word in _REGULAR or word[0].isdigit() for word in between)
            regular &= named.kind.notation not in _OF_MEMBERS or self._is_told_now(named, sentence)
            if not regular or not isinstance(actors[0].thing, Body):
                continue
            near = "," not in between
            if _holds(actors[0], named.kind, near=near):
                yield named, self._holders(actors), "organizer"
            elif _is_committee(actors[0]) and near:
                yield named, actors[:1], "attendee"

    def _is_told_now(self, named: Named, sentence: Sentence) -> bool:
        """ "Chiều qua, Đại hội Hội A …", not "tiến tới Đại hội Hội A", "Đại hội Hội A năm 1956"."""
        opening = self._reading.tokens[sentence.first : named.first]
        days = self._reading.dates_in(sentence.first, sentence.last)
        dated = any(is_day(day.iso) for day in days) or is_of_these_days(opening)
        return dated or not opening

    def _holders(self, actors: list[Acting]) -> list[Acting]:
        """The body that holds a meeting, and the one it holds it with: "của A và B"."""
        joint = len(actors) > 1 and isinstance(actors[1].thing, Body)
        together = joint and self._clauses.word(actors[0].end) in {"và", "với"}
        return actors[:2] if together and actors[1].start - actors[0].end == 1 else actors[:1]

    def organizers(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "A, B và C là các đơn vị tổ chức"."""
        place = act.first - 2
        if (self._clauses.word(place), self._clauses.word(place + 1)) not in _HOLDERS:
            return []
        while self._clauses.word(place - 1) in {"các", "là"}:
            place -= 1
        named = self._clauses.before(place, sentence, apart=True)
        return [acting for acting in named if isinstance(acting.thing, Body)]


def _is_committee(acting: Acting) -> bool:
    """ "Ban Chấp hành …", "Đoàn Chủ tịch …": a body of a party or front that is its members."""
    body = acting.thing
    return isinstance(body, Body) and body.sector in _PARTIES and body.name.startswith(_COMMITTEES)


def _holds(acting: Acting, kind: KindWord, *, near: bool) -> bool:
    """ "kỳ họp HĐND tỉnh", "Đại hội lần thứ V Hội Luật gia": whose it is holds it."""
    if kind.notation in _OF_MEMBERS:
        return near and isinstance(acting.thing, Body) and acting.thing.sector != "party"
    return kind.notation in _OF_ANY_BODY or (near and _calls(acting))


def _calls(acting: Acting) -> bool:
    """A body of the state calls its meetings; a party committee's are its members'."""
    body = acting.thing
    return isinstance(body, Body) and body.public and body.sector in _CALLERS
