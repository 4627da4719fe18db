"""Finds the years of an agreement in a sentence that tells of its parties and not of itself."""

from collections.abc import Sequence
from itertools import pairwise

from kg.extract.agreements.draft import AgreementDraft
from kg.extract.agreements.periods import period_in
from kg.extract.meetings.scene import Scene
from kg.text import Sentence

_TERM = ("giai", "đoạn")
_LONGEST_OPENING = 12  # tokens
_BOTH = frozenset(
    (count, side) for count in ("hai", "2", "các") for side in ("bên", "đơn", "ngành", "cơ", "địa")
)
_JOINT = frozenset((("phối", "hợp"), ("hợp", "tác")))
_BINDING = frozenset(("signed", "planned"))


class Durations:
    """The years for which the parties of one article's agreements work together.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading = scene.reading
        self._terms = [
            (number, sentence, period)
            for number, sentence in scene.prose()
            if (period := self._term(sentence)) is not None
        ]

    def settle(self, draft: AgreementDraft) -> None:
        """ "Giai đoạn 2021-2025, hai bên phối hợp …": so long lasts what they have agreed on."""
        if draft.period is not None or len(draft.parties) < 2 or draft.status not in _BINDING:
            return
        for number, sentence, period in self._terms:
            if number > draft.number and self._is_of_both(sentence, draft):
                draft.period = period
                draft.evidence.append(
                    self._reading.evidence(sentence.first, sentence.last, "agreement_lasts")
                )
                return

    def _term(self, sentence: Sentence) -> tuple[int, int] | None:
        """The years that a sentence opens with and in which something is done together."""
        keys = self._reading.document.keys
        opening = keys[sentence.first : sentence.first + len(("trong", *_TERM))]
        if _TERM not in _pairs(opening) or not _JOINT & _pairs(self._of(sentence)):
            return None
        end = min(sentence.last, sentence.first + _LONGEST_OPENING)
        words = self._reading.document.words(sentence.first, end)
        return period_in(words.partition(",")[0], self._reading.published.year)

    def _is_of_both(self, sentence: Sentence, draft: AgreementDraft) -> bool:
        named = {actor.thing for actor in self._reading.actors_in(sentence.first, sentence.last)}
        return set(draft.parties) <= named or bool(_BOTH & _pairs(self._of(sentence)))

    def _of(self, sentence: Sentence) -> Sequence[str]:
        return self._reading.document.keys[sentence.first : sentence.last]


def _pairs(words: Sequence[str]) -> set[tuple[str, str]]:
    return set(pairwise(words))
