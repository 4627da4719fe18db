"""Tells which agreement of an article is meant where it is told of again."""

from collections.abc import Sequence

from kg.extract.agreements.pact import Pact, are_others, clash, same_topic
from kg.extract.clauses.grammar import Clauses
from kg.extract.reading import Reading

_BETWEEN_REACH = 14  # tokens
_POINTERS = frozenset("này trên đó ấy nói".split())
_POINTER_REACH = 3  # sentences


class Known:
    """Which of the agreements of one article are the same.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def same(self, found: Pact, pacts: Sequence[Pact]) -> Pact | None:
        """Return the agreement already known that is meant.

        Args:
            found: what a sentence tells of an agreement.
            pacts: the agreements told of before, in order.
        """
        bare = found.kind.notation == "agreement" and not (found.period or found.subject)
        bare |= found.kind.word.startswith("ký") and len(found.parties) < 2
        if found.is_listed:
            return next((pact for pact in pacts if _is_told_before(pact, found)), None)
        if self._points_back(found) and (meant := self._last(found, pacts)):
            return meant
        for pact in reversed(pacts):
            of_kind = pact.kind.notation == found.kind.notation
            if not (of_kind or (bare and (pact.parties or not found.between))):
                continue
            if clash(pact.period, found.period):
                continue
            if {pact.status, found.status} == {"signed", "reviewed"} or are_others(pact, found):
                continue
            strangers = (
                found.parties and pact.parties and not set(found.parties) & set(pact.parties)
            ) or (self._is_of_others(found, pact) or _are_of_other_states(found, pact))
            told_apart = found.period is None or (found.between and pact.between)
            if told_apart and strangers and not same_topic(pact, found):
                continue
            return pact
        return None

    def _points_back(self, found: Pact) -> bool:
        """ "Bản ghi nhớ này …", "Đây là thỏa thuận đầu tiên …": what was told of just before."""
        words = tuple(self._clauses.word(found.first + step) for step in (-2, -1))
        return words == ("đây", "là") or self._clauses.word(found.last) in _POINTERS

    def _last(self, found: Pact, pacts: Sequence[Pact]) -> Pact | None:
        """The last of its kind, else the last of all if that was told of just before."""
        alike = [pact for pact in pacts if pact.kind.notation == found.kind.notation]
        near = [pact for pact in pacts[-1:] if found.number - pact.latest <= _POINTER_REACH]
        return next(iter(alike[-1:] or near), None)

    def _is_of_others(self, found: Pact, known: Pact) -> bool:
        """ "theo thỏa thuận giữa chính quyền A và UBND tỉnh B": between others than the known."""
        near = range(found.first, found.first + _BETWEEN_REACH)
        links = [place for place in near if self._clauses.word(place) == "giữa"]
        if found.status != "mentioned" or not links or not known.parties:
            return False
        stop = min(links[0] + _BETWEEN_REACH, self._reading.sentence_of(links[0]).last)
        named = {acting.thing for acting in self._reading.actors_in(links[0], stop)}
        return bool(named) and not named & set(known.parties)


def _is_told_before(pact: Pact, listed: Pact) -> bool:
    """Tell whether one of a list was told of by itself, such as in the headline."""
    of_kind = pact.kind.notation == listed.kind.notation and pact.summary is not listed.summary
    return of_kind and same_topic(pact, listed)


def _are_of_other_states(one: Pact, other: Pact) -> bool:
    """ "giữa Việt Nam và Lào" is not "giữa Việt Nam và Nga", though both are of one state."""
    return one.is_of_states and other.is_of_states and set(one.parties) != set(other.parties)
