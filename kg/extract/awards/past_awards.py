"""Tells the awards of a life or of years, which are no news, from those that are given now."""

from itertools import pairwise

from kg.extract.meetings.scene import Scene
from kg.text import Sentence

_OF_YEARS = frozenset(
    (
        ("đến", "nay"), ("tính", "đến"), ("nhiệm", "kỳ"), ("hiện", "nay"), ("năm", "qua"),
        ("thời", "gian"), ("trước", "đó"), ("từ", "năm"), ("kể", "từ"), ("nhiều", "năm"),
        ("những", "năm"), ("trong", "những"), ("hằng", "năm"), ("hàng", "năm"), ("qua", "các"),
        ("từng", "được"), ("trong", "quá"),
    )
)  # fmt: skip
_NOW = frozenset(
    (
        ("dịp", "này"), ("nhân", "dịp"), ("tại", "buổi"), ("tại", "lễ"), ("tại", "hội"),
        ("tại", "đại"), ("tại", "chương"), ("lần", "này"), ("đợt", "này"), ("hôm", "nay"),
        ("sáng", "nay"), ("chiều", "nay"), ("mới", "đây"), ("vừa", "được"),
    )
)  # fmt: skip


class PastAwards:
    """What one article tells of awards that were given before.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._clauses, self._now = scene.clauses, scene.reading.published.year

    def opens(self, clause: Sentence) -> bool:
        """ "Năm 2008, ông A được tặng …": the awards of a life."""
        opens = self._clauses.word(clause.first)
        year = self._clauses.word(clause.first + 1 + (opens == "vào"))
        past = year.isdigit() and self._now is not None and int(year) < self._now
        return opens in {"năm", "vào"} and past

    def sums_up(self, sentence: Sentence, *, several: bool) -> bool:
        """ "Đến nay, đã có 90 mẹ được …", "Trong 10 năm, …": told of all the years.

        Of several awards also "Với những thành tích đó, …".
        """
        words = [self._clauses.word(place) for place in range(sentence.first, sentence.last)]
        of_years = (
            tuple(words[:2]) in _OF_YEARS
            or (words[:1] == ["với"] and several)
            or (words[:1] == ["trong"] and words[1:2] != ["năm"] and "năm" in words[2:4])
        )
        return of_years and not _NOW & set(pairwise(words))
