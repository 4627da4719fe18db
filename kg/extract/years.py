"""Which year a day without one is of: that of the news, else one that the text tells."""

import re

from kg.extract.publication import Published, iso_day

_OPENING = 400  # characters
_OLDEST_NEWS = 1990
_LATE = 6  # months
_MONTH_AND_YEAR = re.compile(
    r"(?:\b\d{1,2}\s?[/.-]\s?|\btháng\s+)(0?[1-9]|1[0-2])\s?[/.-]\s?((?:19|20)\d\d)\b"
)
_ANNIVERSARY = re.compile(r"\bkỷ niệm (?:lần thứ )?(\d{1,3})(?: năm)?\b")
_COMING = frozenset(("tới", "sắp tới"))
_PAST = frozenset(("qua", "vừa qua"))


class Years:
    """Completes days and months by the day of publication, or by other days that a text names.

    Args:
        out: when the article came out.
        text: its text, in lower case.
    """

    def __init__(self, out: Published, text: str) -> None:
        self._out = out
        undated = out.year is None
        self._only_year = _only_year(text) if undated else None
        self._months = _named_months(text) if undated else ()

    def day(self, day: int, month: int, year: int | None) -> str | None:
        """Return a day, without a year where none is told; None for impossible ones."""
        if year is None:
            year = self._year_of(month)
        if year is not None:
            return iso_day(year, month, day)
        return f"--{month:02d}-{day:02d}" if iso_day(2000, month, day) else None

    def month(self, month: int, when: str) -> str | None:
        """Return the month of that number that is meant: the coming, the past or the nearest."""
        year, out = self._out.year, self._out.month
        if year is None or not 1 <= month <= 12:
            return None
        if out is not None:
            coming = when in _COMING or (when not in _PAST and out - month >= _LATE)
            past = when in _PAST or (when not in _COMING and month - out > _LATE)
            year += (coming and month < out) - (past and month > out)
        return f"{year:04d}-{month:02d}"

    def _year_of(self, month: int) -> int | None:
        """The year of a day without one: that of publication, or the one before in January."""
        if self._out.year is None:
            near = (year for year, named in self._months if abs(named - month) <= 1)
            return next(near, self._only_year)
        late = self._out.month is not None and month - self._out.month >= _LATE
        return self._out.year - 1 if late else self._out.year


def is_near(iso: str, year: int | None) -> bool:
    """Tell whether a day is of a news' own age: at most a year from its publication."""
    return year is None or iso.startswith("--") or abs(int(iso[:4]) - year) <= 1


def is_day(iso: str) -> bool:
    """Tell whether a date is more exact than a month: "2021-04-03", "--04-03"."""
    return iso.count("-") > 1


def _only_year(text: str) -> int | None:
    """The year of the full days that a text names, where they agree; else its only "năm YYYY".

    Last the only year that its opening names: "Festival Huế 2024".
    """
    for pattern, reach in (
        (r"\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d\d)\b", len(text)),
        (r"(?<!cuối )(?<!đến )(?<!tới )(?<!từ )\bnăm\s+((?:19|20)\d\d)\b(?!\s?-)", len(text)),
        (r"(?<![\d-])((?:19|20)\d\d)\b(?!\s?-)", _OPENING),
    ):
        years = set(re.findall(pattern, text[:reach]))
        if years:
            only = int(years.pop()) if len(years) == 1 else 0
            return only if only >= _OLDEST_NEWS else None
    return None


def _named_months(text: str) -> tuple[tuple[int, int], ...]:
    """The years and months that a text names together, of its latest such year.

    Where all are history they are those of the one anniversary: with "kỷ niệm 50 năm" 7/5/1954
    tells of May 2004.
    """
    found = {(int(year), int(month)) for month, year in _MONTH_AND_YEAR.findall(text)}
    news = {(year, month) for year, month in found if year >= _OLDEST_NEWS}
    ages = set(map(int, _ANNIVERSARY.findall(text)))
    if not news and len(ages) == 1:
        age = ages.pop()
        news = {(year + age, month) for year, month in found if year + age >= _OLDEST_NEWS}
    latest = max((year for year, _ in news), default=0)
    return tuple((year, month) for year, month in sorted(news) if year == latest)
