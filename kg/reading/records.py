"""JSON lines and CSV: one article a line or row, with what is known of its publication."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any

from kg.article import Article
from kg.errors import ArticleError
from kg.reading.encoding import decode
from kg.reading.fields import article_of

Reading = Iterator[Article | ArticleError]


def json_lines(lines: Iterable[bytes], name: str, stem: str) -> Reading:
    """Yield the article of each line; a broken one is an error that tells its number.

    Args:
        lines: lines of UTF-8 with a JSON object each; empty lines are passed over.
        name: what to call the file in an error.
        stem: what the ids of articles without one begin with.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _line(line, f"{name}, line {number}", f"{stem}-{number}")


def _line(line: bytes, where: str, otherwise: str) -> Article | ArticleError:
    try:
        return article_of(_parsed(decode(line, where), where), where, otherwise)
    except ArticleError as error:
        return error


def _parsed(line: str, where: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        reason = f"{error.msg} at column {error.pos + 1}"
        raise ArticleError(f"{where}: not JSON ({reason})") from error
    except RecursionError as error:
        raise ArticleError(f"{where}: not JSON that is read (nested too deeply)") from error
    if not isinstance(record, dict):
        raise ArticleError(f'{where}: not a JSON object such as {{"id": "1", "text": "..."}}')
    return record


def csv_rows(text: str, name: str, stem: str) -> Reading:
    """Yield the article of each row.

    Args:
        text: a table whose first row names its columns, of which only ``text`` is required.
        name: what to call the file in an error.
        stem: what the ids of articles without one begin with.
    """
    rows = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    if "text" not in (rows.fieldnames or ()):
        yield ArticleError(f"{name}: no column is called text; its first row must name the columns")
        return
    number = 0
    while True:
        number += 1
        where = f"{name}, row {number}"
        try:
            row = next(rows, None)
            if row is None:
                return
            yield article_of(row, where, f"{stem}-{number}")
        except csv.Error as error:
            yield ArticleError(f"{where}: not CSV ({error})")
            return
        except ArticleError as error:
            yield error
