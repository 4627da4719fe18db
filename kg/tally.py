"""Counts what a graph holds, by kind of thing, in words."""

from collections import defaultdict
from collections.abc import Iterable

from kg.namespaces import BASE

KINDS = {
    "article": ("article", "articles", "bài báo"),
    "person": ("person", "people", "người"),
    "agency": ("body", "bodies", "cơ quan, tổ chức"),
    "post": ("post", "posts", "chức vụ"),
    "area": ("area", "areas", "địa bàn"),
    "group": ("unnamed group", "unnamed groups", "nhóm không nêu tên"),
    "meeting": ("meeting", "meetings", "cuộc họp, sự kiện"),
    "participation": ("participation", "participations", "lượt tham gia"),
    "tenure": ("tenure", "tenures", "việc giữ chức vụ"),
    "agreement": ("agreement", "agreements", "thỏa thuận"),
    "appointment": ("appointment", "appointments", "việc bổ nhiệm, miễn nhiệm"),
    "award": ("award", "awards", "khen thưởng"),
    "remark": ("remark", "remarks", "phát biểu"),
    "evidence": ("quotation", "quotations", "chứng cứ"),
}
"""Kinds of thing by the names of their prefixes: one, many, and in Vietnamese."""

_TOLD = (
    "person", "agency", "meeting", "participation", "agreement", "appointment", "award", "remark",
)  # fmt: skip
"""What a line about a build tells of."""


class Tally:
    """How many things of each kind there are; a thing that comes again counts once.

    Args:
        base: where the things live.
    """

    def __init__(self, base: str = BASE) -> None:
        self._base = base
        self._things = defaultdict[str, set[str]](set)

    def add(self, things: Iterable[str]) -> None:
        """Count things by their IRIs."""
        for thing in things:
            kind, _, name = thing.removeprefix(self._base).partition("/")
            self._things[kind].add(name)

    def count(self, kind: str) -> int:
        """Return how many things of a kind (the name of their prefix) there are."""
        return len(self._things[kind])

    def __str__(self) -> str:
        """Tell the kinds that a reader looks for: "1 person, 7 bodies"."""
        told = [counted(self.count(kind), kind) for kind in _TOLD if self.count(kind)]
        return ", ".join(told) or "nothing"


def counted(number: int, kind: str) -> str:
    """Return a number of things of a kind in English.

    >>> counted(7, "agency")
    '7 bodies'
    """
    one, many, _ = KINDS[kind]
    return f"{number:,} {one if number == 1 else many}"
