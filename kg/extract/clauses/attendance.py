"""Who is on a list of those present: people, and bodies by those who represent them."""

from dataclasses import replace

from kg.extract.actors.acting import Acting
from kg.extract.clauses.lists import Lists
from kg.extract.clauses.participants import participant
from kg.facts import Body, Post
from kg.text import Sentence

_UNITS_OF = frozenset(
    "các một số đơn vị trực thuộc , như : cơ quan ban ngành bộ trung ương".split()
)
_LEADERS_REACH = 12
_ITS_MEMBERS = frozenset("các đồng chí trong : toàn thể tập".split())
_SPEAKS_FOR = (
    "lãnh đạo", "đại diện", "thủ trưởng", "phía", "đại biểu", "thành viên", "đồng chí trong"
)  # fmt: skip
_MEMBER, _COMRADES = "Ủy viên", ("các", "đồng", "chí")
_OPENS = frozenset(("có", "còn", "gồm"))
_SAME_LIST = frozenset((",", "và", ";"))
_OF = frozenset("của thuộc tại với do về trong cho từ đến được có".split())
LONGEST_TAIL = 24
"""How many tokens of others that nobody names may stand on a list, or before a verb."""


class Attendance(Lists):
    """The lists of those present in one article."""

    def listed_after(self, place: int, sentence: Sentence) -> list[Acting]:
        """Return everyone in a list of those present: people, and bodies by their leaders."""
        present: list[Acting] = []
        for named in self._reading.actors_in(place, sentence.last):
            acting = self._committee(named) or named
            joined = bool(present) and self._is_listed(present[-1], acting)
            led = self._is_led(acting) and not (present and present[-1].is_person)
            led |= not present and self._comes_first(acting, place)
            if acting.is_person or led or self.is_represented(acting) or joined or acting != named:
                present.append(acting)
        return present

    def _committee(self, acting: Acting) -> Acting | None:
        """ "các đồng chí | Ủy viên Ban Thường vụ Tỉnh ủy": all its members are the committee."""
        post = acting.thing
        if not isinstance(post, Post) or post.title != _MEMBER or post.body is None:
            return None
        return replace(acting, thing=post.body) if self._are_all(acting) else None

    def _are_all(self, members: Acting) -> bool:
        """Tell whether "các đồng chí" stands before a title, and no names after it."""
        before = tuple(self.word(members.start - back) for back in (3, 2, 1))
        return before == _COMRADES and self.word(members.end) != ":"

    def _is_led(self, acting: Acting) -> bool:
        """ "các Phó Thủ tướng, Bộ trưởng Bộ X": who leads a body is there for it, unnamed."""
        office = isinstance(acting.thing, Post) and participant(acting) is not None
        return office and self.word(acting.start - 1) not in {"nguyên", "cựu"}

    def _comes_first(self, acting: Acting, place: int) -> bool:
        """ "Dự hội nghị có (các đồng chí trong) | Ban Thường vụ Tỉnh ủy, …": a body opens it."""
        first = acting.start
        while first > place and self.word(first - 1) in _ITS_MEMBERS:
            first -= 1
        return isinstance(acting.thing, Body) and self.word(first - 1) in _OPENS

    def _is_brought(self, start: int) -> bool:
        """ "…, Giám đốc Sở A, cùng (với) | Hội B": a body comes with someone."""
        return self.word(start - 1 - (self.word(start - 1) == "với")) == "cùng"

    def _is_listed(self, before: Acting, acting: Acting) -> bool:
        """Tell whether a body goes on a list after another, maybe past "và các bộ, ngành".

        After people it is an item of the list between marks: "…; Thường trực HĐND tỉnh;".
        """
        if before.is_person:
            if self._is_brought(acting.start):
                return True
            marks = self.word(acting.start - 1), self.word(acting.end)
            return marks[0] == ";" and marks[1] in _SAME_LIST | {"."}
        between = [self.word(place) for place in range(before.end, acting.start)]
        marked = bool(between) and between[0] in _SAME_LIST and between[-1] in _SAME_LIST
        of = _OF if "các" not in between else _OF - {"của", "thuộc"}  # "các vụ của Bộ X và"
        return marked and len(between) < LONGEST_TAIL and not of & set(between)

    def is_represented(self, acting: Acting) -> bool:
        """Tell whether "lãnh đạo" or "đại diện các đơn vị thuộc" stands before a body."""
        near = [
            token.key
            for token in self._tokens[max(0, acting.start - _LEADERS_REACH) : acting.start]
        ]
        text = " ".join([word for word in near if word not in _UNITS_OF][-4:])
        return any(word in text for word in _SPEAKS_FOR)
