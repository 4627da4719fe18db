"""Reads days: "Sáng 3-4", "ngày 24/4/2021", "hôm qua", "hai ngày 19 - 20/4", "tháng 6/2017"."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.days.patterns import days_in, start_of
from kg.extract.days.publication import Published
from kg.extract.days.today import Today
from kg.extract.days.years import Years, is_day, is_near
from kg.extract.mentions import DateMention
from kg.text import Document

_SAME = "cùng ngày"
_LONGEST_ASIDE = 8  # tokens


def read_dates(document: Document, out: Published) -> list[DateMention]:
    """Return the days named in a document, in order, each token in one of them at most."""
    text = _lowered(document.folded.text)
    years = Years(out, text)
    calendar = _Calendar(years, Today(out, years, text))
    spans: list[tuple[int, int, DateMention]] = []
    covered = bytearray(len(text))
    for rule, match in days_in(document, text):
        if any(covered[match.start() : match.end()]):
            continue
        value = calendar.value(match)
        if value is not None:
            start = start_of(text, match.start())
            covered[start : match.end()] = b"\1" * (match.end() - start)
            spans.append((start, match.end(), DateMention(0, 0, value[0], value[1], rule)))
    return list(_placed(document, sorted(spans, key=lambda item: item[0]), out.year))


def _lowered(text: str) -> str:
    """The text in lower case where that keeps every place; patterns then need not fold case.

    No day reaches over the end of a line.
    """
    lower = text.lower()
    return (lower if len(lower) == len(text) else text).replace("\n", "\0")


def _placed(
    document: Document, spans: Sequence[tuple[int, int, DateMention]], year: int | None
) -> Iterator[DateMention]:
    """Turn places in the text into places among the tokens."""
    latest: DateMention | None = None
    for start, end, mention in spans:
        if mention.iso == _SAME:
            if latest is None:
                continue
            mention.iso = latest.iso
        first, last = document.reached_by(start, end)
        mention.first, mention.last = first, last
        if is_near(mention.iso, year) and is_day(mention.iso) and not _is_aside(document, mention):
            latest = mention
        if last > first:
            yield mention


def _is_aside(document: Document, day: DateMention) -> bool:
    """ "Ngày Doanh nhân Việt Nam (13/10/2004 - | 13/10/2021)": the day of a feast, not of news."""
    before = document.keys[max(0, day.first - _LONGEST_ASIDE) : day.first]
    return day.rule == "full_day" and "(" in before and ")" not in before


class _Calendar:
    """Gives what a pattern found its value."""

    def __init__(self, years: Years, today: Today) -> None:
        self._years = years
        self._today = today

    def value(self, match: re.Match[str]) -> tuple[str, str | None] | None:
        """Return the first and, of a range, the last day of a match; None for impossible ones."""
        parts = match.groupdict()
        if "same" in parts:
            return _SAME, None
        if "rel" in parts:
            day = self._today.shifted(parts["rel"])
        elif parts.get("a"):
            return self._range(parts)
        elif "d" in parts:
            day = self._day(parts["d"], parts["m"], parts["y"])
        else:
            day = self._month(parts)
        return (day, None) if day else None

    def _range(self, parts: dict[str, str | None]) -> tuple[str, str] | None:
        start = self._day(parts["a"], parts.get("am") or self._first_month(parts), parts["y"])
        end = self._day(parts["d"], parts["m"], parts["y"])
        return (start, end) if start and end else None

    def _first_month(self, parts: dict[str, str | None]) -> str | None:
        """The month of the first day of "từ ngày 29 đến 1/10": the one before."""
        over = int(parts["a"] or 0) > int(parts["d"] or 0) and int(parts["m"] or 0) > 1
        return str(int(parts["m"] or 0) - 1) if over else parts["m"]

    def _day(self, day: str | None, month: str | None, year: str | None) -> str | None:
        return self._years.day(int(day or 0), int(month or 0), int(year) if year else None)

    def _month(self, parts: dict[str, str | None]) -> str | None:
        month = int(parts["m"] or 0)
        if "y" not in parts:
            return self._years.month(month, parts["when"] or "")
        return f"{parts['y']}-{month:02d}" if 1 <= month <= 12 else None
