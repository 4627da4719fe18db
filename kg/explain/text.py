"""An explanation as text for a terminal or a pipe."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from kg.article import Article
from kg.explain.explanation import Explanation
from kg.explain.wording import Told
from kg.facts import Evidence
from kg.tables import without_controls

Paint = Callable[[str, str], str]
"""Marks words as a "person", "body", "place" or "day", or as a "heading", "rule" or "quote"."""

_BRACKETS = {
    "person": ("{", "}"),
    "body": ("[", "]"),
    "place": ("<", ">"),
    "day": ("<", ">"),
    "quote": ("«", "»"),
}


def bracketed(words: str, kind: str) -> str:
    """Mark words by brackets alone, as in the project's test articles; rules and headings by none.

    >>> bracketed("UBND tỉnh", "body")
    '[UBND tỉnh]'
    """
    before, after = _BRACKETS.get(kind, ("", ""))
    return f"{before}{words}{after}"


def as_text(explanation: Explanation, paint: Paint = bracketed) -> str:
    """Return an explanation as lines of text; no character of the article commands a terminal.

    Args:
        explanation: what to say.
        paint: how to mark words; plain brackets where there are no colours.
    """
    told = "\n".join(_told(explanation, paint))
    title = paint(without_controls(explanation.article.id), "heading")
    return f"{title}\n\n{_marked(explanation, paint)}{told}\n"


def _marked(explanation: Explanation, paint: Paint) -> str:
    return "".join(
        paint(_lines(words), mark.kind) if mark else _lines(words)
        for words, mark in explanation.pieces()
    ).rstrip("\n") + "\n"  # fmt: skip


def _lines(words: str) -> str:
    return "\n".join(without_controls(line) for line in words.split("\n"))


def _told(explanation: Explanation, paint: Paint) -> Iterator[str]:
    for (vi, en), facts in groupby(explanation.told, key=lambda told: (told.vi, told.en)):
        yield ""
        yield paint(f"{vi} · {en}", "heading")
        yield from _facts(facts, explanation.article, paint)


def _facts(facts: Iterable[Told], article: Article, paint: Paint) -> Iterator[str]:
    for fact in facts:
        yield f"  {without_controls(fact.what)}"
        yield from (f"      {_quoted(each, article, paint)}" for each in fact.evidence)


def _quoted(evidence: Evidence, article: Article, paint: Paint) -> str:
    span = evidence.span
    rule = paint(f"{evidence.rule} {span.start}-{span.end}", "rule")
    return f"{rule} {paint(without_controls(span.of(article.text)), 'quote')}"
