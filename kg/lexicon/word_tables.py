"""The tables of ``data/lexicon``: a header line, tabs between columns, ``|`` between forms."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeVar

from kg import resources

T = TypeVar("T", bound=str)


def rows(name: str) -> Iterator[dict[str, str]]:
    """Yield the rows of one table as dictionaries by the names of its columns."""
    lines = [
        line
        for line in resources.read(f"data/lexicon/{name}.tsv").splitlines()
        if line and not line.startswith("#")
    ]
    header = lines[0].split("\t")
    for line in lines[1:]:
        cells = line.split("\t")
        yield dict(zip(header, cells + [""] * (len(header) - len(cells)), strict=True))


def forms_of(row: dict[str, str], column: str = "forms") -> list[str]:
    """Return the forms that a cell of a row lists."""
    return [form for form in row[column].split("|") if form]


def one_of(cell: str, values: Iterable[T]) -> T:
    """Return the one of some values that a cell holds.

    Raises:
        ValueError: if it holds none of them.
    """
    for value in values:
        if value == cell:
            return value
    raise ValueError(f"{cell!r} is none of {', '.join(values)}")


@cache
def _short_words() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((row["word"], tuple(forms_of(row, "short"))) for row in rows("short_words"))


@cache
def short_words() -> frozenset[str]:
    """Return the short forms of words inside the names of bodies: "MTTQ"."""
    return frozenset(short for _, shorts in _short_words() for short in shorts)


def as_written(name: str) -> dict[str, None]:
    """Return a name and the ways in which the press shortens its words, in order, each once."""
    forms = [name]
    for word, shorts in _short_words():
        forms += [form.replace(word, short) for form in forms for short in shorts]
    return dict.fromkeys(forms)
