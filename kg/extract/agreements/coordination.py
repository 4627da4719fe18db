"""Tells which agreements one verb signs together: "ký Hiệp định A, Nghị định thư B và …"."""

from kg.extract.agreements.draft import AgreementDraft
from kg.extract.clauses.grammar import Clauses

_LINKS = frozenset(", ; và như cùng".split())
_COUNTS = frozenset("một hai ba bốn năm sáu 1 2 3 4 5 6".split())
_OPENERS = frozenset("ký kí kết bản văn".split()) | _COUNTS
_BINDING = frozenset(("signed", "planned"))


class Coordination:
    """The agreements of one article that are told of in one breath.

    Args:
        clauses: its verbs and who stands around them.
    """

    def __init__(self, clauses: Clauses) -> None:
        self._clauses = clauses

    def join(self, found: AgreementDraft, before: AgreementDraft | None) -> None:
        """Let what is done to one agreement be done to the next that "và" or a comma joins to it.

        Args:
            found: an agreement.
            before: the one that its sentence tells of last, if any.
        """
        if before is None or not (before.by_verb and len(before.parties) > 1):
            return
        signed = before.status in _BINDING and found.status != "reviewed"
        if signed and self._is_one(found) and self._is_linked(found.first):
            found.be_done_with(before)

    def _is_one(self, found: AgreementDraft) -> bool:
        """Tell one agreement from what words only sum up: "các hiệp định và thỏa thuận đã ký"."""
        return bool(found.topic or found.parties) or self._clauses.word(found.first - 1) in _COUNTS

    def _is_linked(self, place: int) -> bool:
        """Tell whether "và", "; ký" or the like stands right before an agreement."""
        while self._clauses.word(place - 1) in _OPENERS:
            place -= 1
        return self._clauses.word(place - 1) in _LINKS
