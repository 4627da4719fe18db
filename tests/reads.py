"""Small articles and what is read in them, for tables of text and answer."""

from typing import Any

import pytest

from kg.article import Article
from kg.extract import read
from kg.facts import Area, Body, Facts, Person


def facts_of(text: str, published: str | None = None, province: str | None = None) -> Facts:
    """Return the facts of a text."""
    return read(Article("a", text, published=published, province=province))


def named(text: str, kind: type[Person] | type[Body] | type[Area], **given: str) -> list[str]:
    """Return the names of one kind in a text, in the order of their first mention, each once."""
    things = [
        (mention.evidence.span, mention.thing.name)
        for mention in facts_of(text, **given).mentions
        if isinstance(mention.thing, kind)
    ]
    return list(dict.fromkeys(name for _, name in sorted(things)))


def missed(reason: str, *row: object) -> Any:
    """Return a row of a table that is known to fail."""
    return pytest.param(*row, marks=pytest.mark.xfail(reason=reason, strict=True))
