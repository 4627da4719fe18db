"""Writes what a user asked for: beside its place first, then moved into it.

An output is either the old file or the whole new one, never half of either, whatever happens on
the way. ``-`` is standard output; a device or a pipe is written to as it is.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, BinaryIO

from kg.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path


def replace_file(path: "Path | str", content: bytes | str) -> None:
    """Write a whole file, text as UTF-8, or leave the old one as it was.

    Args:
        path: the file, or ``-`` for standard output.
        content: all of it.

    Raises:
        OutputError: it cannot be written there.
    """
    with staged(path) as file:
        file.write(content.encode("utf-8") if isinstance(content, str) else content)


@contextmanager
def staged(path: "Path | str") -> Iterator[BinaryIO]:
    """Open a place to write to, which becomes ``path`` when the block ends without an error.

    Entering the block proves that the output can be written, before any long work.

    Args:
        path: the file, or ``-`` for standard output.

    Yields:
        A binary file, open for writing.

    Raises:
        OutputError: it cannot be written there.
    """
    place = os.path.realpath(path)
    folder, name = os.path.split(place)
    draft = os.path.join(folder, f".{name[:40]}.{os.getpid()}.part")
    try:
        with _opened(path, place, draft) as file:
            yield file
            file.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.filename is not None and os.fsdecode(error.filename) not in (place, draft):
            raise
        where = "to standard output" if str(path) == "-" else f"'{path}'"
        raise OutputError(f"cannot write {where}: {error.strerror or error}") from error


def _opened(path: "Path | str", place: str, draft: str) -> AbstractContextManager[BinaryIO]:
    if str(path) == "-":
        return _standard_output()
    from pathlib import Path

    return _opened_file(Path(place), Path(draft))


def _opened_file(place: "Path", draft: "Path") -> AbstractContextManager[BinaryIO]:
    if place.exists() and not place.is_file() and not place.is_dir():
        return place.open("wb")
    return _beside(place, draft)


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None:
        raise OutputError("standard output is closed; write to a file with -o FILE")
    yield sys.stdout.buffer


@contextmanager
def _beside(place: "Path", draft: "Path") -> Iterator[BinaryIO]:
    from shutil import copymode

    _check(place)
    try:
        with draft.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if place.exists():
            copymode(place, draft)
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)


def _check(place: "Path") -> None:
    if place.is_dir():
        raise OutputError(f"cannot write '{place}': it is a folder; name a file in it")
    if not place.parent.is_dir():
        raise OutputError(f"cannot write '{place}': there is no folder '{place.parent}'")
    if place.exists() and not os.access(place, os.W_OK):
        raise OutputError(f"cannot write '{place}': it is write-protected")
