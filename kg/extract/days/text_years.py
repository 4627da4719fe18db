"""Which years an article that does not say when it came out tells of its own time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kg.extract.days.anniversaries import anniversaries
from kg.extract.days.known_times import known_times

_OPENING = 400  # characters
OLDEST_NEWS = 1990
"""No news of an article is older, where nothing tells when it came out."""
_FULL_DAY = re.compile(r"(?<![\d/])\d{1,2}\s?[/.-]\s?(0?[1-9]|1[0-2])\s?[/.-]\s?((?:19|20)\d\d)\b")
_MONTH = re.compile(
    r"(?:\btừ tháng (\d{1,2}) (?:đến|-) (?:tháng )?\d{1,2}"
    r"|\b(?:thường kỳ|phiên họp|giao ban|họp báo|công tác|tình hình)(?: [^\W\d]+){0,3}"
    r" tháng (\d{1,2}))"
    r"\s?[/-]\s?((?:19|20)\d\d)\b"
)
_SINCE_NEW_YEAR = re.compile(
    r"\b(?:tháng (?:đầu|cuối) năm |qu[ýí] (iv|i{1,3}|[1-4])\s?(?:[/-]|năm )\s?)((?:19|20)\d\d)\b"
)
_QUARTERS = {"i": 2, "1": 2, "ii": 5, "2": 5, "iii": 8, "3": 8, "iv": 11, "4": 11}
"""The month in the middle of each."""
_BARE_YEAR = re.compile(r"(?<![\d/.(–-])((?:19|20)\d\d)\b(?!\s?[/–-])")
_NAME_BEFORE = re.compile(r"[^\W\d_]+ $")
_NO_NAMES = frozenset(
    "năm từ đến tới học kỳ đoạn luật cuối đầu nhìn hạn tháng sn sinh trước sau khoảng và trong"
    " vào số office windows server studio iso chuẩn".split()
)  # what a year follows that is none of its own time, not even by a name: "Office 2003"
_COMPARED = re.compile(r"(?:so với|cùng kỳ)[^\0.,;]{0,15}$")
_OF_OTHERS = re.compile(
    r"(?:(?:luật|quyết định|chỉ thị|thông tư|công văn|kế hoạch|văn bản|nghị định|nghị quyết"
    r"|pháp lệnh|thông báo|hướng dẫn|kết luận|sinh|thành lập|số)\b[^\0.;]{0,25}"
    r"|(?<!\d )(?:từ|sau|trước|đến) (?:ngày )?)$"
)
_NEXT_YEAR = re.compile(
    r"\bnăm ((?:19|20)\d\d)\b[^\0.;]{0,60}?\b(?:phương hướng|nhiệm vụ|triển khai|kế hoạch"
    r"|chương trình|công tác)\b[^\0.;]{0,60}?\bnăm ((?:19|20)\d\d)\b"
)
_LATE_REVIEW = 8  # a month after which a year is reviewed before its end
_REACH = 45  # characters
_HALF_A_YEAR = 6  # months
_ANNIVERSARY = re.compile(r"\bkỷ niệm (?:lần thứ )?(\d{1,3})(?: năm)?\b")


@dataclass(frozen=True)
class TextYears:
    """The years that a text tells of its own time.

    A year that it merely names may be that of a plan, of a review or of a law.

    Args:
        text: the text in lower case, with lines that end in NUL.
    """

    text: str

    def of_month(self, month: int) -> int | None:
        """Return the year of a day in that month; None where the text does not tell it."""
        if (year := self._since_new_year(month)) is not None:
            return year
        near = (year for year, named in self._months if abs(named - month) <= 1)
        rarer = self._of_same_month(month) or self._called or self._of_review(month)
        rarer = rarer or self._of_known_time(month) or self._of_anniversary(month)
        return next(near, self._nearest(month) or rarer)

    def _nearest(self, month: int) -> int | None:
        """The year of the month that is nearest to full days of one year: 1/1/2006, December."""
        year = _only(year for year, _ in self._days)
        if year is None:
            return None
        return _near(year, min(named for _, named in self._days), month)

    def _of_same_month(self, month: int) -> int | None:
        """ "Phiên họp tháng 4-2006", and a day in April: the one year of months of that number."""
        return _only(year for year, named in self._named_months if named == month)

    def _of_review(self, month: int) -> int | None:
        """ "tổng kết năm 2003, triển khai nhiệm vụ năm 2004": early in 2004 or late in 2003."""
        year = self._reviewed
        return year + (month <= _LATE_REVIEW) if year else None

    @cached_property
    def _reviewed(self) -> int | None:
        """The one year that is reviewed beside the plans for the next."""
        pairs = ((int(match[1]), int(match[2])) for match in _NEXT_YEAR.finditer(self.text))
        return _only(year for year, planned in pairs if planned == year + 1)

    @cached_property
    def _named_months(self) -> frozenset[tuple[int, int]]:
        """The months of regular meetings and of what begins: "từ tháng 3 đến 12/2005"."""
        return frozenset(
            (int(match[3]), int(match[1] or match[2])) for match in _MONTH.finditer(self.text)
        )

    def _of_known_time(self, month: int) -> int | None:
        """ "tại kỳ họp thứ tám Quốc hội khóa XI", and a day in October: the nearest one named."""
        apart = (
            (abs(12 * (year - named) + month - begun), -named, year)
            for named, begun in self._known_times
            for year in (_near(named, begun, month),)
        )
        return min(apart, default=(0, 0, None))[-1]

    @cached_property
    def _known_times(self) -> frozenset[tuple[int, int]]:
        return frozenset(known_times(self.text))

    def _of_anniversary(self, month: int) -> int | None:
        """ "kỷ niệm 60 năm Cách mạng Tháng Tám": a day in August is one of 2005."""
        return _only(
            year if named is None else _near(year, named, month)
            for year, named in self._anniversaries
        )

    @cached_property
    def _anniversaries(self) -> tuple[tuple[int, int | None], ...]:
        return tuple(anniversaries(self.text))

    def _since_new_year(self, month: int) -> int | None:
        """ "9 tháng đầu năm 2017": what is reviewed is of this year, unless it is compared to.

        Near "quý I/2017" December is that of the year before.
        """
        return _only(
            int(year) if quarter is None else _near(int(year), _QUARTERS[quarter], month)
            for quarter, year in self._reviewed_parts
        )

    @cached_property
    def _reviewed_parts(self) -> tuple[tuple[str | None, str], ...]:
        """The parts of years that are reviewed: the quarter, if it is one, and the year."""
        return tuple(
            (match[1], match[2])
            for match in _SINCE_NEW_YEAR.finditer(self.text)
            if not _COMPARED.search(self.text, max(0, match.start() - _REACH), match.start())
        )

    @cached_property
    def _days(self) -> frozenset[tuple[int, int]]:
        """The years and months of its full days, but for those of laws, births and terms."""
        return frozenset(
            (int(match[2]), int(match[1]))
            for match in _FULL_DAY.finditer(self.text)
            if not _OF_OTHERS.search(self.text, max(0, match.start() - _REACH), match.start())
        )

    @cached_property
    def _months(self) -> tuple[tuple[int, int], ...]:
        """The months of its full days in the latest year of news.

        Where all are history they are those of the one anniversary: with "kỷ niệm 50 năm"
        7/5/1954 tells of May 2004.
        """
        news = {day for day in self._days if day[0] >= OLDEST_NEWS}
        ages = set(map(int, _ANNIVERSARY.findall(self.text)))
        if not news and len(ages) == 1:
            age = ages.pop()
            moved = {(year + age, month) for year, month in self._days}
            news = {day for day in moved if day[0] >= OLDEST_NEWS}
        latest = max((year for year, _ in news), default=0)
        return tuple(sorted(day for day in news if day[0] == latest))

    @cached_property
    def _called(self) -> int | None:
        """ "Festival Huế 2024": the only year after which the opening calls something."""
        return _only(self._years_of_names())

    def _years_of_names(self) -> Iterator[int]:
        opening = self.text[:_OPENING]
        for match in _BARE_YEAR.finditer(opening):
            before = _NAME_BEFORE.search(opening, 0, match.start())
            if before and before[0].strip() not in _NO_NAMES:
                yield int(match[1])


def _near(year: int, named: int, month: int) -> int:
    """The year of a month that is nearest to another month of a year: 1/2006 and December."""
    apart = month - named
    return year - (apart > _HALF_A_YEAR) + (apart < -_HALF_A_YEAR)


def _only(years: Iterator[int]) -> int | None:
    """The one year of news that all of them are."""
    told = set(years)
    only = told.pop() if len(told) == 1 else 0
    return only if only >= OLDEST_NEWS else None
