"""An article as it was read: its raw text, never changed, and what is known of its publication."""

from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple

STANDARD_INPUT = "-"
"""The origin of what came through a pipe."""


class Span(NamedTuple):
    """A half-open range ``[start, end)`` of code points in an article's raw text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words of the span."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def hull(self, other: "Span") -> "Span":
        """Return the smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


@dataclass(frozen=True)
class Article:
    """One news article.

    Args:
        id: a name that is unique in the collection, such as the file's stem.
        text: the raw text; every offset of the project counts its code points.
        title: the headline where the source gives it apart from the text.
        published: day of publication as an ISO 8601 date, maybe only "2021-04" or "2021".
        url: where it was published.
        source: the newspaper or portal.
        author: the byline.
        province: the province or city that the article is about or comes from, if known.
        origin: the full path of the file it was read from, or ``-``; no part of what it says.
    """

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    url: str | None = None
    source: str | None = None
    author: str | None = None
    province: str | None = None
    origin: str | None = field(default=None, compare=False)

    @cached_property
    def digest(self) -> str:
        """Hexadecimal SHA-256 of everything that was given of the article."""
        given = (
            self.id,
            self.text,
            self.title,
            self.published,
            self.url,
            self.source,
            self.author,
            self.province,
        )
        return sha256(
            "\x1f".join(part or "" for part in given).encode("utf-8", "surrogatepass")
        ).hexdigest()
