"""A record to an article: which fields there are and what may stand in them."""

import re
from collections.abc import Mapping
from typing import Any

from kg.article import Article
from kg.days import parse_day
from kg.errors import ArticleError

_METADATA = ("title", "url", "source", "author", "province")


def article_of(record: Mapping[str, Any], where: str, otherwise: str) -> Article:
    """Return the article of a record; fields that are not ours are passed over.

    Args:
        record: ``text`` and maybe ``id``, ``title``, ``published``, ``url``, ``source``,
            ``author`` and ``province``.
        where: what to call the record in an error.
        otherwise: the id of a record without one.

    Raises:
        ArticleError: there is no text, or a field is not what it should be.
    """
    text = _words(record, "text", where)
    if text is None:
        raise ArticleError(f"{where}: there is no text")
    published = _words(record, "published", where)
    metadata = {field: _words(record, field, where) for field in _METADATA}
    return Article(
        id=_identifier(record.get("id"), where) or otherwise,
        text=text,
        published=checked_day(published, where) if published else None,
        **metadata,
    )


def checked_day(day: str, where: str) -> str:
    """Return a day, month or year in ISO 8601; see :func:`kg.days.parse_day`.

    Raises:
        ArticleError: it is no day.
    """
    try:
        return parse_day(day)
    except ValueError as error:
        raise ArticleError(f"{where}: {error}") from error


def _identifier(value: Any, where: str) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _words({"id": value}, "id", where)


def _words(record: Mapping[str, Any], field: str, where: str) -> str | None:
    """Return a field that is text, or None where it is absent or blank."""
    value = record.get(field)
    if value is None:
        return None
    if not isinstance(value, str):
        raise ArticleError(f"{where}: {field} is {type(value).__name__}, not text")
    _refuse_broken(value, f"{where}: {field}")
    return value if value.strip() else None


def _refuse_broken(value: str, where: str) -> None:
    """Refuse what no RDF can hold: NUL, and halves of surrogate pairs (which JSON can escape)."""
    if re.search("[\0\ud800-\udfff]", value):
        raise ArticleError(f"{where} holds a character that is none (NUL or half a pair)")
