"""Reads days: "Sáng 3-4", "ngày 24/4/2021", "hôm qua", "hai ngày 19 - 20/4", "tháng 6/2017"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from kg.extract.mentions import DateMention
from kg.text import Document

_PART = r"(?:sáng|trưa|chiều|tối|đêm|rạng sáng|đầu giờ chiều|đầu giờ sáng)"
_DM = r"(?P<d>\d{1,2})\s?(?:[/.-]|\s-\s)\s?(?P<m>\d{1,2})(?:\s?[/.-]\s?(?P<y>\d{4}))?"
_WORDS = r"(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})(?:(?:,?\s+năm\s+|\s?[/-]\s?)(?P<y>\d{4}))?"
_CUE = rf"(?:{_PART}|ngày|hôm nay|hôm qua|qua|nay|mai|{_PART}\s+(?:nay|qua|mai))"
_RANGE = (
    r"(?:ngày|từ ngày|từ|hai ngày|ba ngày|\d ngày)\s*,?\s*(?:từ\s+)?(?P<a>\d{1,2})"
    r"(?:\s?[/-]\s?(?P<am>\d{1,2})(?=\s*(?:-|đến|và)))?"
    r"\s*(?:-|đến(?: hết)?(?: ngày)?|và(?: ngày)?)\s*" + _DM
)
_DAY_AFTER_CUE = rf"{_CUE}(?:\s+ngày)?\s*[,(]?\s*(?:ngày\s+)?{_DM}"
_DAY_IN_WORDS = rf"(?:{_PART}\s+)?(?:ngày\s+)?{_WORDS}"
_FULL_DAY = r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})"
_RELATIVE = (
    rf"(?:{_PART}\s+|ngày\s+)?(?P<rel>hôm nay|hôm qua|hôm kia|ngày mai)"
    rf"|{_PART}\s+(?P<rel2>nay|qua|mai)"
)
_MONTH = r"tháng\s+(?P<m>\d{1,2})(?:\s?[/-]\s?|\s+năm\s+)(?P<y>\d{4})"

_PATTERNS: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (rule, needs, re.compile(rf"(?<![\w/-])(?:{pattern})(?![\w]|[/-]\d)"))
    for rule, needs, pattern in (
        ("range_of_days", "", _RANGE),
        ("day_in_words", "tháng", _DAY_IN_WORDS),
        ("day_after_cue", "", _DAY_AFTER_CUE),
        ("full_day", "", _FULL_DAY),
        ("relative_day", "", _RELATIVE),
        ("same_day", "cùng", rf"(?:{_PART}\s+)?cùng ngày"),
        ("month", "tháng", _MONTH),
    )
)
"""Each rule, a word without which it finds nothing, and what it looks for."""
_SAME = "cùng ngày"
_OPENING = 400  # characters
_SHIFT = {"hôm nay": 0, "nay": 0, "hôm qua": -1, "qua": -1, "hôm kia": -2, "ngày mai": 1, "mai": 1}
_ISO = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?$")
_MONTH_AND_YEAR = re.compile(
    r"(?:\b\d{1,2}\s?[/.-]\s?|\btháng\s+)(0?[1-9]|1[0-2])\s?[/.-]\s?((?:19|20)\d\d)\b"
)
_ANNIVERSARY = re.compile(r"\bkỷ niệm (?:lần thứ )?(\d{1,3})(?: năm)?\b")
_OLDEST_NEWS = 1990
_POSTED_DAY = re.compile(r"(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})")


@dataclass(frozen=True)
class Published:
    """When an article came out, as far as it is known: an ISO day, month or year, or nothing."""

    iso: str | None

    @cached_property
    def day(self) -> date | None:
        """The day, where it is known."""
        try:
            return date.fromisoformat(self.iso) if self.iso and len(self.iso) == 10 else None
        except ValueError:
            return None

    @cached_property
    def year(self) -> int | None:
        """The year, where it is known."""
        match = _ISO.match(self.iso or "")
        return int(match[1]) if match else None

    @cached_property
    def month(self) -> int | None:
        """The month, where it is known."""
        match = _ISO.match(self.iso or "")
        return int(match[2]) if match and match[2] else None


def published(document: Document) -> Published:
    """Return when an article came out: as given, else as its page says ("Đăng ngày …")."""
    if document.article.published:
        return Published(document.article.published.strip()[:10])
    for block in document.blocks:
        if block.kind == "posted" and (
            found := _POSTED_DAY.search(document.folded.text, block.start, block.end)
        ):
            day, month, year = (int(part) for part in found.groups())
            return Published(_iso(year, month, day))
    return Published(None)


def read_dates(document: Document, out: Published) -> list[DateMention]:
    """Return the days named in a document, in order, each token in one of them at most."""
    text = _lowered(document.folded.text)
    undated = out.year is None
    calendar = _Calendar(
        out, _only_year(text) if undated else None, _named_months(text) if undated else ()
    )
    spans: list[tuple[int, int, DateMention]] = []
    covered = bytearray(len(text))
    for rule, needs, pattern in _PATTERNS:
        for match in pattern.finditer(text) if needs in text else ():
            if any(covered[match.start() : match.end()]):
                continue
            value = calendar.value(match)
            if value is not None:
                covered[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                spans.append(
                    (match.start(), match.end(), DateMention(0, 0, value[0], value[1], rule))
                )
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
    tokens = document.tokens
    first = 0
    latest: DateMention | None = None
    for start, end, mention in spans:
        if mention.iso == _SAME:
            if latest is None:
                continue
            mention.iso = latest.iso
        if is_near(mention.iso, year):
            latest = mention
        while first < len(tokens) and tokens[first].end <= start:
            first += 1
        last = first
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        if last > first:
            mention.first, mention.last = first, last
            yield mention


def is_near(iso: str, year: int | None) -> bool:
    """Tell whether a day is of a news' own age: at most a year from its publication."""
    return year is None or iso.startswith("--") or abs(int(iso[:4]) - year) <= 1


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


class _Calendar:
    """Completes days by the day of publication, or by other days that the text names."""

    def __init__(
        self, out: Published, only_year: int | None, months: Sequence[tuple[int, int]]
    ) -> None:
        self._out = out
        self._only_year = only_year
        self._months = months

    def value(self, match: re.Match[str]) -> tuple[str, str | None] | None:
        """Return the first and, of a range, the last day of a match; None for impossible ones."""
        parts = match.groupdict()
        if match[0].lower().endswith(_SAME):
            return _SAME, None
        relative = parts.get("rel") or parts.get("rel2")
        if relative:
            return self._relative(relative.lower())
        month = int(parts["m"])
        year = int(parts["y"]) if parts.get("y") else None
        if parts.get("a"):
            start = self._day(int(parts["a"]), int(parts.get("am") or month), year)
            end = self._day(int(parts["d"]), month, year)
            return (start, end) if start and end else None
        if "d" not in parts:
            return (f"{year:04d}-{month:02d}", None) if year and 1 <= month <= 12 else None
        day = self._day(int(parts["d"]), month, year)
        return (day, None) if day else None

    def _relative(self, word: str) -> tuple[str, None] | None:
        if self._out.day is None:
            return None
        return (self._out.day + timedelta(days=_SHIFT[word])).isoformat(), None

    def _day(self, day: int, month: int, year: int | None) -> str | None:
        if year is None:
            year = self._year_of(month)
        if year is not None:
            return _iso(year, month, day)
        return f"--{month:02d}-{day:02d}" if _iso(2000, month, day) else None

    def _year_of(self, month: int) -> int | None:
        """The year of a day without one: that of publication, or the one before in January."""
        if self._out.year is None:
            near = (year for year, named in self._months if abs(named - month) <= 1)
            return next(near, self._only_year)
        late = self._out.month is not None and month - self._out.month >= 6
        return self._out.year - 1 if late else self._out.year


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
