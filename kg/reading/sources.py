"""Where articles come from: files, folders and standard input."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from kg.article import STANDARD_INPUT, Article
from kg.errors import ArticleError
from kg.identity import local_name
from kg.reading.encoding import UTF_16, decode
from kg.reading.fields import article_of, checked_day
from kg.reading.html import html_article
from kg.reading.records import Reading, csv_rows, json_lines


def read_articles(paths: Iterable[str], published: str | None = None) -> Reading:
    """Yield the articles of files and folders, one after the other, and what cannot be read.

    Args:
        paths: files (.txt .html .htm .jsonl .ndjson .csv), folders, whose files of these kinds
            are read in the order of their names, or ``-``: standard input with JSON lines or one
            plain text.
        published: ISO 8601 day of publication of the articles that come without one.

    Raises:
        ArticleError: ``published`` is no such day.
    """
    published = checked_day(published, "the day of publication") if published else None
    taken: dict[str, str] = {}
    paths = list(paths)
    yield from (_nothing_in(path) for path in paths if not any(True for _ in _files(path)))
    for name in dict.fromkeys(name for path in paths for name in _files(path)):
        for article in _read(name):
            if isinstance(article, Article):
                yield _unless_taken(_completed(article, name, published), name, taken)
            else:
                yield article


def _completed(article: Article, name: str, published: str | None) -> Article:
    origin = name if name == STANDARD_INPUT else str(Path(name).absolute())
    return replace(article, published=article.published or published, origin=origin)


def _unless_taken(article: Article, name: str, taken: dict[str, str]) -> Article | ArticleError:
    """Return the article, or an error if an earlier one is called the same."""
    key = local_name(article.id)
    if key not in taken:
        taken[key] = name
        return article
    return ArticleError(
        f"two articles have the id {article.id!r}: the first in '{taken[key]}', another in"
        f" '{name}'; give each its own id (of a file, its name)"
    )


def _files(path: str) -> Iterator[str]:
    """Yield the files of a folder that are articles, at any depth, by name; a file as it is."""
    folder = Path(path)
    if path in (STANDARD_INPUT, "") or not folder.is_dir():
        yield path
    else:
        found = (file for file in folder.rglob("*") if file.suffix.lower() in SUFFIXES)
        yield from map(str, sorted(file for file in found if file.is_file()))


def _nothing_in(folder: str) -> ArticleError:
    return ArticleError(
        f"there are no articles in the folder '{folder}'; they end in {' '.join(SUFFIXES)}"
    )


def _read(name: str) -> Reading:
    """Yield what is in one file; what is wrong with all of it is one error."""
    try:
        if name == STANDARD_INPUT:
            yield from _something(_standard_input(sys.stdin.buffer), "standard input")
        else:
            yield from _something(_reader(name)(Path(name)), f"'{name}'")
    except ArticleError as error:
        yield error
    except OSError as error:
        yield ArticleError(f"'{name}' cannot be read: {error.strerror}")


def _something(found: Reading, name: str) -> Reading:
    """Yield what is found; that nothing is, as in a table with only its head, is an error."""
    empty = True
    for each in found:
        empty = False
        yield each
    if empty:
        raise ArticleError(f"there are no articles in {name}")


def _reader(name: str) -> Callable[[Path], Reading]:
    if not name:
        raise ArticleError("the name of an article is empty; say a file, a folder or -")
    path = Path(name)
    if re.search("[\ud800-\udfff]", name):
        raise ArticleError(f"{name!r} is no name to call an article by; rename the file")
    if not path.exists():
        raise ArticleError(f"there is no file or folder '{name}'")
    if path.suffix.lower() not in SUFFIXES:
        raise ArticleError(
            f"'{name}' is of no kind that is read; articles end in {' '.join(SUFFIXES)}"
        )
    return SUFFIXES[path.suffix.lower()]


def _text_file(path: Path) -> Reading:
    name = f"'{path}'"
    yield article_of({"text": decode(path.read_bytes(), name)}, name, path.stem)


def _html_file(path: Path) -> Reading:
    yield html_article(decode(path.read_bytes(), f"'{path}'"), f"'{path}'", path.stem)


def _csv_file(path: Path) -> Reading:
    yield from csv_rows(decode(path.read_bytes(), f"'{path}'"), f"'{path}'", path.stem)


def _json_lines_file(path: Path) -> Reading:
    with path.open("rb") as file:
        if not file.peek(1):
            raise ArticleError(f"'{path}' is empty")
        yield from json_lines(_utf_8_lines(file, f"'{path}'"), f"'{path}'", path.stem)


def _utf_8_lines(file: BinaryIO, name: str) -> Iterator[bytes]:
    """Yield the lines of a file one at a time; one in UTF-16 has to be read whole."""
    first = file.readline()
    if first.startswith(UTF_16):
        yield from decode(first + file.read(), name).encode().splitlines()
    else:
        yield first
        yield from file


def _standard_input(file: BinaryIO) -> Reading:
    """Yield JSON lines where the first line begins with a brace, or else the one text."""
    first = file.readline()
    if first.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        yield from json_lines(_continued(first, file), "standard input", _named_by(first))
    else:
        content = first + file.read()
        text = decode(content, "standard input")
        yield article_of({"text": text}, "standard input", _named_by(content))


def _named_by(content: bytes) -> str:
    """Return a name for what has none, so that two texts from a pipe are two articles."""
    return f"stdin-{sha256(content).hexdigest()[:12]}"


def _continued(first: bytes, rest: Iterable[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


SUFFIXES: dict[str, Callable[[Path], Reading]] = {
    ".txt": _text_file,
    ".html": _html_file,
    ".htm": _html_file,
    ".jsonl": _json_lines_file,
    ".ndjson": _json_lines_file,
    ".csv": _csv_file,
}
"""What files of articles end in, and how each kind is read."""
