"""A record to an article: which fields there are and what may stand in them."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from kg.article import Article
from kg.errors import ArticleError

_METADATA = ("title", "url", "source", "author", "province")
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?", re.ASCII | re.DOTALL)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_VIETNAMESE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[T ,].*)?", re.ASCII | re.DOTALL)


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
        published=checked_date(published, where) if published else None,
        **metadata,
    )


def checked_date(day: str, where: str) -> str:
    """Return a date as ISO 8601 to the day, month or year; a time of day is left out.

    Also understood are 20210403 and, as the country writes it, 3/4/2021.

    Raises:
        ArticleError: it is no such date.
    """
    parts = _DATE.fullmatch(_dashed(day.strip()))
    try:
        if parts:
            year, month, day_of_month = (int(part or 1) for part in parts.groups())
            date(year, month, day_of_month)
            return "-".join(part for part in parts.groups() if part)
    except ValueError:
        pass
    raise ArticleError(f"{where}: {day[:40]!r} is no date such as 2021-04-03")


def _dashed(day: str) -> str:
    """Return 20210403 and 3/4/2021 as 2021-04-03, anything else as it is."""
    if compact := _COMPACT.fullmatch(day):
        return "-".join(compact.groups())
    if vietnamese := _VIETNAMESE.fullmatch(day):
        date_of_month, month, year = vietnamese.groups()
        return f"{year}-{month:0>2}-{date_of_month:0>2}"
    return day


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
