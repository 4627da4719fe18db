"""Reads the years that an agreement lasts: "giai đoạn 2021-2025", "từ nay đến năm 2025"."""

import re

_SPAN = re.compile(r"(?<![\d/.])(\d{4})\s*(?:-|đến(?: năm)?)\s*(?:năm\s+)?(\d{4})(?![\d/])")
_LISTED = re.compile(r"\bnăm (\d{4})(?:, \d{4})*(?:,| và) (\d{4})\b", re.IGNORECASE)
_FROM_NOW = re.compile(r"\btừ nay đến (?:hết )?(?:năm )?(\d{4})\b", re.IGNORECASE)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_LONGEST = 30  # years


def period_in(text: str, now: int | None) -> tuple[int, int] | None:
    """Return the first and last year that a text names as a period, if it names one.

    Args:
        text: some words about an agreement.
        now: the year in which they were published, if known.
    """
    for match in (*_SPAN.finditer(text), *_LISTED.finditer(text)):
        first, last = int(match[1]), int(match[2])
        if _FIRST_YEAR < first <= last < min(_LAST_YEAR, first + _LONGEST):
            return first, last
    until = _FROM_NOW.search(text)
    return (now, int(until[1])) if until and now and now <= int(until[1]) else None
