"""Reads the years that an agreement lasts: "giai đoạn 2021-2025", "từ nay đến năm 2025"."""

import re

_SPAN = re.compile(r"(?<![\d/.])(\d{4})\s*(?:-|đến(?: năm)?)\s*(?:năm\s+)?(\d{4})(?![\d/])")
_LISTED = re.compile(r"\bnăm (\d{4})(?:, \d{4})*(?:,| và) (\d{4})\b", re.IGNORECASE)
_FROM_NOW = re.compile(r"\btừ nay đến (?:hết )?(?:năm )?(\d{4})\b", re.IGNORECASE)
_PART_OF_YEAR = re.compile(
    r"^[^,;:.()]*?\b(?:\w+ tháng (?:đầu|cuối) năm"
    r"|(?<!trong )(?<!vào )quý (?:[IV]+|[1-4])\b(?: năm)?)"
    r"(?: (\d{4})\b|[^,;:.()]*?\bnăm (\d{4})\b)?",
    re.IGNORECASE,
)
_ONE_YEAR = re.compile(
    r"^(?:chương trình|kế hoạch|giao ước)\b"
    r"(?:(?!\b(?:luật|nghị quyết|nghị định|quyết định|chỉ thị|ký)\b)[^,;:.()])*?"
    r"(?<!\d)(?<!\btừ)(?<!\bvào)(?<!\bđến)(?<!\bhết)(?<!\btrước) năm (\d{4})\b",
    re.IGNORECASE,
)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_LONGEST = 30  # years


def period_in(text: str, now: int | None) -> tuple[int, int] | None:
    """Return the first and last year that a text names as a period, if it names one.

    Args:
        text: some words about an agreement, from the word for its kind on.
        now: the year in which they were published, if known.
    """
    for match in (*_SPAN.finditer(text), *_LISTED.finditer(text)):
        first, last = int(match[1]), int(match[2])
        if _FIRST_YEAR < first <= last < min(_LAST_YEAR, first + _LONGEST):
            return first, last
    until = _FROM_NOW.search(text)
    if until and now and now <= int(until[1]):
        return now, int(until[1])
    year = _one_year(text, now)
    return (year, year) if year else None


def _one_year(text: str, now: int | None) -> int | None:
    """ "chương trình phối hợp năm 2021", "… 6 tháng đầu năm": it is of one year."""
    if part := _PART_OF_YEAR.match(text):
        told = part[1] or part[2]
        return int(told) if told else now
    found = _ONE_YEAR.match(text)
    return int(found[1]) if found else None
