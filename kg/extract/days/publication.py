"""When an article came out: as given with it, else as its page says."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from kg.days import parse_day
from kg.text import Document

_ISO = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?$")
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
        return Published(_given(document.article.published))
    for block in document.blocks:
        if block.kind == "posted" and (
            found := _POSTED_DAY.search(document.folded.text, block.start, block.end)
        ):
            day, month, year = (int(part) for part in found.groups())
            return Published(iso_day(year, month, day))
    return Published(None)


def _given(written: str) -> str:
    """The day given with an article in ISO 8601; what is no day stays as it is given."""
    try:
        return parse_day(written)
    except ValueError:
        return written


def iso_day(year: int, month: int, day: int) -> str | None:
    """Return a day as ISO 8601, or None where there is no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
