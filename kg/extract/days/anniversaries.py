"""Which year an article is of that tells how long ago something was: "kỷ niệm 60 năm …"."""

import re
from collections.abc import Iterator
from functools import cache

from kg.lexicon.word_tables import forms_of, rows

_CELEBRATED = re.compile(r"\bkỷ niệm (?:lần thứ )?(\d{1,3})(?: năm)? (?:ngày )?")
_REACH = 80  # characters
_BRACKETED = re.compile(r"[^\0(.;]*\([^\0)]{0,6}?\b((?:1[89]|20)\d\d)\b")
_LONGER_NAMES = r"(?! (?:bộ|ủy|nhân|cộng|dân|cách|xã|khối)\b)"  # "thành lập Đảng | bộ"


def anniversaries(text: str) -> Iterator[tuple[int, int | None]]:
    """Yield the years of what a text celebrates, with the month of the day where it is known.

    Args:
        text: the text in lower case, with lines that end in NUL.
    """
    for match in _CELEBRATED.finditer(text):
        age, end = int(match[1]), match.end()
        known = _events().match(text, end)
        if known is not None:
            year, month = _years()[known[1]]
            yield year + age, month
        elif begun := _BRACKETED.match(text, end, end + _REACH):
            yield int(begun[1]) + age, None


@cache
def _years() -> dict[str, tuple[int, int]]:
    """The year and the month of each event, by its words."""
    return {
        words: (int(row["year"]), int(row["month"]))
        for row in rows("anniversaries")
        for words in forms_of(row, "event")
    }


@cache
def _events() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(_years(), key=len, reverse=True)))
    return re.compile(rf"(?:lịch sử |chiến thắng )?({words})\b{_LONGER_NAMES}")
