"""Finds to whom an award went where it is the subject: "Giải Nhất của cuộc thi thuộc về A"."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Clauses
from kg.extract.reading import Reading
from kg.facts import Body, Group

_GOES = (("thuộc", "về"), ("trao", "cho"), ("trao", "tặng"), ("tặng", "cho"))
_STOPS = frozenset((",", ";", ":", ".", "("))
_LONGEST_NAME = 12  # tokens: "Giải Nhất | bảng B của cuộc thi năm nay đã | thuộc về"
_REACH = 30
_LEARNERS = frozenset(("viên", "sinh", "em", "bạn"))


def winners(
    reading: Reading, clauses: Clauses, last: int, end: int, *, given: bool
) -> list[Acting]:
    """Return whom the award that ends at ``last`` went to, if words right after it tell.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
        last: where the award ends.
        end: where the next award begins, or the clause ends.
        given: whether a verb of giving before it says who gives it.
    """
    first = _goes_to(clauses, last, min(end, last + _LONGEST_NAME), given=given)
    if first is None:
        return []
    near = reading.actors_in(first, min(end, first + _REACH))
    people = [acting for acting in near if acting.is_person]
    bodies = [a for a in near if isinstance(a.thing, Body)]
    return people or _counted(near) or [a for a in bodies if not _is_of(clauses, a)]


def _goes_to(clauses: Clauses, last: int, stop: int, *, given: bool) -> int | None:
    """Where who got it is named: past "thuộc về", "được trao cho"."""
    for place in range(last, stop):
        word = clauses.word(place)
        if word in _STOPS:
            return None
        if (word, clauses.word(place + 1)) in _GOES:
            passive = "được" in {clauses.word(at) for at in range(last, place)}
            opens = place == last and not given
            return place + 2 if passive or opens or word == "thuộc" else None
    return None


def _counted(near: list[Acting]) -> list[Acting]:
    """ "6 sinh viên Học viện A": they, and not where they study."""
    return [acting for acting in near if isinstance(acting.thing, Group)]


def _is_of(clauses: Clauses, body: Acting) -> bool:
    """ "thuộc về sinh viên Đại học A": they got it, and not where they study."""
    return clauses.word(body.start - 1) in _LEARNERS
