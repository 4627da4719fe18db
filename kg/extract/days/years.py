"""Which year a day without one is of: that of the news, else one that the text tells."""

from kg.extract.days.publication import Published, iso_day
from kg.extract.days.text_years import OLDEST_NEWS, TextYears

_LATE = 6  # months
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
        self._told = TextYears(text)

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
            return self._told.of_month(month)
        late = self._out.month is not None and month - self._out.month >= _LATE
        return self._out.year - 1 if late else self._out.year


def is_near(iso: str, year: int | None) -> bool:
    """Tell whether a day is of a news' own age: at most a year from its publication."""
    if iso.startswith("--"):
        return True
    return int(iso[:4]) >= OLDEST_NEWS if year is None else abs(int(iso[:4]) - year) <= 1


def is_day(iso: str) -> bool:
    """Tell whether a date is more exact than a month: "2021-04-03", "--04-03"."""
    return iso.count("-") > 1
