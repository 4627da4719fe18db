"""How news writes days: the patterns of each rule, for text in lower case.

Each is tried only at the words that may open it; what may stand before it, the time of day, is
looked at afterwards.
"""

import re
from collections.abc import Iterable, Iterator

from kg.text import Document

_TIMES = r"(?:sáng|trưa|chiều|tối|đêm)"
_LUNAR = r"(?:(?:mùng|mồng)\s+)?"  # how people also call the first ten days of any month
_DM = (
    rf"{_LUNAR}(?P<d>\d{{1,2}})\s?(?:[/.-]|\s-\s)\s?(?P<m>\d{{1,2}})"
    r"(?:\s?[/.-]\s?(?P<y>\d{4}))?"
)
_CUE = (
    r"(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|mùng|mồng|qua|nay|mai"
    r"|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
)
_FIRST = rf"{_LUNAR}(?P<a>\d{{1,2}})(?:\s?[/.-]\s?(?P<am>\d{{1,2}})(?=\s*(?:-|đến|và)))?"
_BETWEEN = r"(?:\s*,\s*\d{1,2})*"
_TO = rf"\s*(?:-|,|(?:đến(?: hết)?|và)(?: {_TIMES})?(?: ngày)?)\s*"
_RANGE = (
    r"(?:ngày|từ|vào|diễn ra)\s*[,(:]?\s*(?:từ\s+)?"
    rf"(?:{_TIMES}\s+)?(?:ngày\s+)?{_FIRST}{_BETWEEN}{_TO}{_DM}"
)
_BRACKETED_RANGE = rf"\((?:từ\s+)?{_FIRST}{_TO}{_DM}(?=\s*\))"
_DAY_IN_WORDS = (
    r"(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})(?:(?:,?\s+năm\s+|\s?[/.-]\s?)(?P<y>\d{4}))?"
)
_DAY_AFTER_CUE = rf"{_CUE}(?:\s+ngày)?\s*[,(]?\s*(?:ngày\s+)?{_DM}"
_FULL_DAY = r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})"
_RELATIVE = r"(?P<rel>hôm (?:nay|qua|kia)|ngày mai|(?:sáng|trưa|chiều|tối|đêm)\s+(?:nay|qua|mai))"
_SAME_DAY = r"(?P<same>cùng ngày|buổi(?<=[.\0] buổi) (?:sáng|chiều|tối)(?=\s*,))"
_MONTH = r"tháng\s+(?P<m>\d{1,2})(?:\s?[/.-]\s?|\s+năm\s+)(?P<y>\d{4})"
_IN_MONTH = "|".join(f"(?<={word} tháng)" for word in "trong vào đầu giữa cuối hồi".split())
_MONTH_ALONE = (
    rf"tháng(?:{_IN_MONTH}|(?=\s+\d{{1,2}}\s+(?:tới|sắp tới|vừa qua|qua)))"
    r"\s+(?P<m>\d{1,2})(?:\s+(?P<when>tới|sắp tới|vừa qua|qua))?"
)
_WORD_GOES_ON = re.compile(r"[\w/-]")
_TIME_BEFORE = re.compile(
    r"(?:(?:rạng sáng|đầu giờ|sáng|trưa|chiều|tối|đêm|trong)\s+)*(?:ngày\s+)?$"
)
_LONGEST_TIME = 20  # characters


def _closed(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})(?![\w]|[/-]\d)")


_NUMBERS = ""  # as the opener of a pattern: all words that begin with a digit
_TIME_WORDS = "sáng trưa chiều tối đêm"
_PATTERNS: tuple[tuple[str, frozenset[str], re.Pattern[str]], ...] = tuple(
    (rule, frozenset(openers.split()), _closed(pattern))
    for rule, openers, pattern in (
        ("range_of_days", "ngày từ vào diễn", _RANGE),
        ("range_of_days", "(", _BRACKETED_RANGE),
        ("day_in_words", _NUMBERS, _DAY_IN_WORDS),
        ("day_after_cue", f"{_TIME_WORDS} ngày hôm mùng mồng qua nay mai thứ chủ", _DAY_AFTER_CUE),
        ("full_day", _NUMBERS, _FULL_DAY),
        ("relative_day", f"{_TIME_WORDS} hôm ngày", _RELATIVE),
        ("same_day", "cùng buổi", _SAME_DAY),
        ("month", "tháng", _MONTH),
        ("month", "tháng", _MONTH_ALONE),
    )
)
"""Each rule, the words that may open what it finds, and what it looks for."""

_TODAY = _closed(rf"{_RELATIVE}\s*[,(]?\s*(?:ngày\s+)?{_DM}")


def days_in(document: Document, text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield what looks like a day with the rule that found it, the surest rules first.

    Args:
        document: the article laid out.
        text: its folded text in lower case, with lines that end in NUL.
    """
    for rule, openers, pattern in _PATTERNS:
        found = _matches(document, text, openers or document.numbers, pattern)
        yield from ((rule, match) for match in found)


def _matches(
    document: Document, text: str, openers: Iterable[str], pattern: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    for place in document.places_of_any(openers):
        match = pattern.match(text, document.starts[place])
        if match is not None and _opens(text, match):
            yield match


def todays_in(text: str) -> Iterator[re.Match[str]]:
    """Yield what tells on which day the text was written: "sáng nay (6/2)", "hôm qua, 17-3"."""
    return _TODAY.finditer(text)


def start_of(text: str, start: int) -> int:
    """Return where a day begins with the time of day before it: "rạng sáng | 3/4"."""
    before = _TIME_BEFORE.search(text, max(0, start - _LONGEST_TIME), start)
    return before.start() if before and _opens(text, before) else start


def _opens(text: str, match: re.Match[str]) -> bool:
    """Tell whether a match begins no later than its first word."""
    return match.start() == 0 or not _WORD_GOES_ON.match(text, match.start() - 1)
