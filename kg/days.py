"""Days as people and files write them, to ISO 8601."""

import re
from datetime import date

_TIME = r"(?:[T ,].*)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})(?:-(\d\d?)(?:-(\d\d?){_TIME})?)?", re.ASCII | re.DOTALL)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_MONTH_FIRST = re.compile(r"(\d\d?)[/.-](\d{4})", re.ASCII)
_DAY_FIRST = re.compile(rf"(\d\d?)[/.-](\d\d?)[/.-](\d{{4}}){_TIME}", re.ASCII | re.DOTALL)


def parse_day(text: str) -> str:
    """Return a day, month or year in ISO 8601; a time of day is left out.

    Args:
        text: in ISO 8601 with or without dashes, or as Vietnamese write it, the year last.

    Raises:
        ValueError: there is no such day.

    >>> parse_day("2021-4-3"), parse_day("20210403"), parse_day("3/4/2021 08:47")
    ('2021-04-03', '2021-04-03', '2021-04-03')
    >>> parse_day("2021-04"), parse_day("4/2021"), parse_day("2021")
    ('2021-04', '2021-04', '2021')
    """
    parts = _parts(text.strip())
    try:
        date(*[*map(int, parts), 1, 1][:3])
    except (TypeError, ValueError) as error:
        raise ValueError(
            f"{text[:40]!r} is not a day; write 2021-04-03, 3/4/2021 or 4/2021"
        ) from error
    return "-".join(part.zfill(2) for part in parts)


def _parts(text: str) -> list[str]:
    """The year, then the month and the day where they are told; none if it is no day at all."""
    found = _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text)
    if year_last := _DAY_FIRST.fullmatch(text) or _MONTH_FIRST.fullmatch(text):
        return [*year_last.groups()[::-1]]
    return [part for part in found.groups() if part] if found else []
