"""Tells which agreement of an article is meant where it is told of again."""

from collections.abc import Sequence

from kg.extract.agreements.draft import AgreementDraft, are_others, clash, same_topic
from kg.extract.clauses.grammar import Clauses
from kg.extract.reading import Reading

_BETWEEN_REACH = 14  # tokens
_POINTERS = frozenset("này trên đó ấy nói".split())
_POINTER_REACH = 3  # sentences


class KnownAgreements:
    """Which of the agreements of one article are the same.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def same(
        self, found: AgreementDraft, drafts: Sequence[AgreementDraft]
    ) -> AgreementDraft | None:
        """Return the agreement already known that is meant.

        Args:
            found: what a sentence tells of an agreement.
            drafts: the agreements told of before, in order.
        """
        bare = found.kind.notation == "agreement" and not (found.period or found.subject)
        bare |= found.kind.word.startswith("ký") and len(found.parties) < 2
        if found.is_listed:
            return next((draft for draft in drafts if _is_told_before(draft, found)), None)
        if self._points_back(found) and (meant := self._last(found, drafts)):
            return meant
        for draft in reversed(drafts):
            of_kind = draft.kind.notation == found.kind.notation
            if not (of_kind or (bare and (draft.parties or not found.between))):
                continue
            if clash(draft.period, found.period):
                continue
            if {draft.status, found.status} == {"signed", "reviewed"} or are_others(draft, found):
                continue
            strangers = (
                found.parties and draft.parties and not set(found.parties) & set(draft.parties)
            ) or (self._is_of_others(found, draft) or _are_of_other_states(found, draft))
            told_apart = found.period is None or (found.between and draft.between)
            if told_apart and strangers and not same_topic(draft, found):
                continue
            return draft
        return None

    def _points_back(self, found: AgreementDraft) -> bool:
        """ "Bản ghi nhớ này …", "Đây là thỏa thuận đầu tiên …": what was told of just before."""
        words = tuple(self._clauses.word(found.first + step) for step in (-2, -1))
        return words == ("đây", "là") or self._clauses.word(found.last) in _POINTERS

    def _last(
        self, found: AgreementDraft, drafts: Sequence[AgreementDraft]
    ) -> AgreementDraft | None:
        """The last of its kind, else the last of all if that was told of just before."""
        alike = [draft for draft in drafts if draft.kind.notation == found.kind.notation]
        near = [draft for draft in drafts[-1:] if found.number - draft.latest <= _POINTER_REACH]
        return next(iter(alike[-1:] or near), None)

    def _is_of_others(self, found: AgreementDraft, known: AgreementDraft) -> bool:
        """ "theo thỏa thuận giữa chính quyền A và UBND tỉnh B": between others than the known."""
        near = range(found.first, found.first + _BETWEEN_REACH)
        links = [place for place in near if self._clauses.word(place) == "giữa"]
        if found.status != "mentioned" or not links or not known.parties:
            return False
        stop = min(links[0] + _BETWEEN_REACH, self._reading.sentence_of(links[0]).last)
        named = {acting.thing for acting in self._reading.actors_in(links[0], stop)}
        return bool(named) and not named & set(known.parties)


def _is_told_before(draft: AgreementDraft, listed: AgreementDraft) -> bool:
    """Tell whether one of a list was told of by itself, such as in the headline."""
    of_kind = draft.kind.notation == listed.kind.notation and draft.summary is not listed.summary
    return of_kind and same_topic(draft, listed)


def _are_of_other_states(one: AgreementDraft, other: AgreementDraft) -> bool:
    """ "giữa Việt Nam và Lào" is not "giữa Việt Nam và Nga", though both are of one state."""
    return one.is_of_states and other.is_of_states and set(one.parties) != set(other.parties)
