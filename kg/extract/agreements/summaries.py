"""Finds the agreements that an article first only counts: "ký hai văn kiện. Đó là …"."""

from dataclasses import replace

from kg import lexicon
from kg.extract.agreements.draft import AgreementDraft
from kg.extract.clauses.grammar import Clauses
from kg.extract.roundups import LIST_MARKS
from kg.text import Sentence

_COUNTS = lexicon.words_of("numerals")
_FEW = {"hai": 2, "2": 2, "ba": 3, "3": 3}
_OPENERS = frozenset((("đó", "là"), ("bao", "gồm"), ("gồm", ":"), ("cụ", "thể"), ("trong", "đó")))
_INCLUDING = frozenset((":", "gồm"))
_LINE_ENDS = frozenset((":", ";"))
_ORDINAL = "thứ"
_BINDING = frozenset(("signed", "planned"))


class Summaries:
    """The words of one article for several agreements at once, and which they are.

    Args:
        clauses: its verbs and who stands around them.
    """

    def __init__(self, clauses: Clauses) -> None:
        self._clauses = clauses
        self._latest: AgreementDraft | None = None
        self._number = 0

    def spelled_out(self, number: int, sentence: Sentence) -> AgreementDraft | None:
        """Return the words for several that a sentence spells out from its beginning on.

        "Đó là thỏa thuận …", or the next line of a list.
        """
        if self._latest is None or number != self._number + 1:
            return None
        first = sentence.first + (self._clauses.word(sentence.first) in LIST_MARKS)
        opens = (self._clauses.word(first), self._clauses.word(first + 1)) in _OPENERS
        goes_on = self._clauses.word(sentence.first - 1) in _LINE_ENDS
        return self._latest if opens or goes_on else None

    def before_list(self, found: AgreementDraft, stop: int) -> AgreementDraft | None:
        """Return the words for several that the rest of their own sentence spells out.

        "ký kết bốn văn kiện: Thỏa thuận …; Biên bản …", "Bốn văn kiện trên gồm: …".

        Args:
            found: what may be words for several.
            stop: where the next agreement begins.
        """
        last = tuple(self._clauses.word(place) for place in (stop - 2, stop - 1))
        if (
            found.status in _BINDING
            and stop - found.last > 1
            and (last[1] == "gồm" or last == ("gồm", ":"))
        ):
            return found
        if found.kind.notation != "cooperation_document":
            return None
        following = {self._clauses.word(place) for place in range(found.last, stop)}
        if found.status == "signed":
            return found if ":" in following else None
        return self._latest if _INCLUDING & following else None

    def of_ordinal(self, found: AgreementDraft) -> AgreementDraft | None:
        """Return the words for several of which this is one: "Bản ghi nhớ thứ nhất"."""
        if self._latest is None or self._latest.kind.notation != found.kind.notation:
            return None
        before = self._clauses.word(found.first - 2), self._clauses.word(found.first - 1)
        numbered = self._clauses.word(found.last) == _ORDINAL and before != ("đây", "là")
        return self._latest if numbered else None

    def parts(self, found: AgreementDraft) -> list[AgreementDraft]:
        """ "hai thỏa thuận giữa A với B và C": one with B, one with C; else what is found."""
        first, others = found.parties[:1], found.parties[1:]
        count = _FEW.get(self._clauses.word(found.first - 1))
        if not found.apart or count != len(others):
            return [found]
        return [
            replace(found, parties=[*first, other], evidence=list(found.evidence))
            for other in others
        ]  # fmt: skip

    def note(self, several: AgreementDraft, number: int) -> None:
        """Remember words for several that a sentence tells of, or spells out."""
        self._latest, self._number = several, number

    def is_several(self, found: AgreementDraft) -> bool:
        """Tell whether what is signed may be several agreements: "hai văn kiện"."""
        count = self._clauses.word(found.first - 1)
        counted = count in _COUNTS or count.isdigit()
        return found.status == "signed" and (
            counted or found.kind.notation == "cooperation_document"
        )
