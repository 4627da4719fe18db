"""What was read in an article, laid beside its words."""

from collections.abc import Iterator
from dataclasses import dataclass

from kg.article import Article, Span
from kg.explain.wording import Told, tell
from kg.extract import Reading, named, read_from
from kg.facts import Body, Person


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that name something.

    Args:
        span: the words, in the article's raw text.
        kind: "person", "body", "place" or "day".
        name: the full name of what they name, or the ISO 8601 day.
        rule: the name of the rule that read them.
    """

    span: Span
    kind: str
    name: str
    rule: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article with what was read in it.

    Args:
        article: the article.
        marks: the names and days in its text, in order and apart from one another.
        told: the facts in words.
        headline: as given with the article, else as read in its text.
        published: ISO 8601 day, month or year, as given, else as read.
    """

    article: Article
    marks: tuple[Mark, ...]
    told: tuple[Told, ...]
    headline: str | None = None
    published: str | None = None

    def pieces(self) -> Iterator[tuple[str, Mark | None]]:
        """Yield the whole raw text piece by piece, each with its mark if it has one."""
        reached = 0
        for mark in self.marks:
            yield self.article.text[reached : mark.span.start], None
            yield mark.span.of(self.article.text), mark
            reached = mark.span.end
        yield self.article.text[reached:], None


def explain(article: Article) -> Explanation:
    """Return what is read in an article, and by which rule from which words.

    >>> told = explain(Article("a", "Sáng 3-4, UBND tỉnh Gia Lai tổ chức hội nghị."))
    >>> [(mark.kind, mark.name) for mark in told.marks]
    [('day', '--04-03'), ('body', 'UBND tỉnh Gia Lai')]
    """
    reading = Reading(article)
    marks = tuple(_apart(_marks(reading)))
    facts = read_from(reading)
    return Explanation(article, marks, tuple(tell(facts)), facts.headline, facts.published)


def _marks(reading: Reading) -> Iterator[Mark]:
    """Every naming, also where it repeats an earlier one."""
    for thing, first, last, rule in named(reading):
        yield Mark(reading.document.span(first, last), _kind(thing), _name(thing), rule)
    for day in reading.dates:
        iso = "/".join(filter(None, (day.iso, day.end_iso)))
        yield Mark(reading.document.span(day.first, day.last), "day", iso, day.rule)


def _kind(thing: object) -> str:
    return "person" if isinstance(thing, Person) else "body" if isinstance(thing, Body) else "place"


def _name(thing: object) -> str:
    return str(getattr(thing, "name", thing))


def _apart(marks: Iterator[Mark]) -> Iterator[Mark]:
    """Keep marks apart: of two that overlap the one that begins first, then the longer one."""
    reached = 0
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)):
        if mark.span.start >= reached:
            yield mark
            reached = mark.span.end
