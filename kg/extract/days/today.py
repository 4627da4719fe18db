"""Which day "hôm nay" is: as the text says beside it ("sáng nay (6/2)"), else that of the news."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cached_property

from kg.extract.days.patterns import todays_in
from kg.extract.days.publication import Published
from kg.extract.days.years import Years

_SHIFT = {"nay": 0, "qua": -1, "kia": -2, "mai": 1}
_ANY_YEAR = "2000"  # has every day; to count in where no year is known
_YEARLESS = "-"


class Today:
    """The day on which an article was written.

    What the text says goes before the day of publication: copies come out late.

    Args:
        out: when the article came out.
        years: completes the days of the text.
        text: its text, in lower case.
    """

    def __init__(self, out: Published, years: Years, text: str) -> None:
        self._out, self._years, self._text = out, years, text

    @cached_property
    def _iso(self) -> str | None:
        told = set(_told(self._years, self._text))
        if len(told) == 1:
            return told.pop()
        return self._out.day.isoformat() if self._out.day else None

    def shifted(self, word: str) -> str | None:
        """Return the day that "chiều qua", "hôm nay" or "ngày mai" is; None where none is known."""
        return _shift(self._iso, _SHIFT[word.rsplit(maxsplit=1)[-1]]) if self._iso else None


def _told(years: Years, text: str) -> Iterator[str]:
    """The days of writing that the text tells: with "hôm qua, 17-3" it was 18 March."""
    for match in todays_in(text):
        year = int(match["y"]) if match["y"] else None
        day = years.day(int(match["d"]), int(match["m"]), year)
        if day is not None:
            yield _shift(day, -_SHIFT[match["rel"].split()[-1]])


def _shift(iso: str, days: int) -> str:
    if not iso.startswith(_YEARLESS):
        return (date.fromisoformat(iso) + timedelta(days)).isoformat()
    shifted = date.fromisoformat(_ANY_YEAR + iso[1:]) + timedelta(days)
    return _YEARLESS + shifted.isoformat()[4:]
