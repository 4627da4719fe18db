"""Which years an article names by what the whole country knows the time of: a session, a Tết."""

import re
from collections.abc import Iterator
from functools import cache

from kg.lexicon.word_tables import forms_of, rows

_TET = 2
"""The month of the lunar New Year, give or take one."""
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một")
_NUMBERED = "kỳ họp"
_FEASTS = ("tết", "xuân")
_SESSION = re.compile(
    r"\bkỳ họp (?:lần )?thứ (\d+|mười một|[^\W\d]+),?(?: của)? (?:qh|quốc hội)(?: việt nam)?,?"
    r" khóa ([ivx]+|\d+)\b"
)


def known_times(text: str) -> Iterator[tuple[int, int]]:
    """Yield the year and the month of each session of the National Assembly and each Tết named.

    Args:
        text: the text in lower case, with lines that end in NUL.
    """
    for match in _SESSION.finditer(text) if _NUMBERED in text else ():
        opened = _sessions().get((match[2], match[1]))
        if opened is not None:
            yield opened
    for match in _tet().finditer(text) if any(word in text for word in _FEASTS) else ():
        yield _lunar_years()[match[1]], _TET


@cache
def _sessions() -> dict[tuple[str, str], tuple[int, int]]:
    """When each session opened, by its term and its number, each as a text may write it."""
    opened: dict[tuple[str, str], tuple[int, int]] = {}
    for row in rows("assembly_sessions"):
        year, month = map(int, row["opens"].split("-"))
        for term in forms_of(row, "term"):
            for number in (row["session"], _ORDINALS[int(row["session"]) - 1]):
                opened[term, number] = (year, month)
    return opened


@cache
def _lunar_years() -> dict[str, int]:
    return {name: int(row["year"]) for row in rows("lunar_years") for name in forms_of(row, "name")}


@cache
def _tet() -> re.Pattern[str]:
    """ "Tết Nguyên đán Bính Tuất", "mừng xuân Ất Dậu"."""
    return re.compile(
        rf"\b(?:{'|'.join(_FEASTS)})(?: nguyên đán)?(?: năm)? ({'|'.join(_lunar_years())})\b"
    )
