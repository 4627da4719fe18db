"""Rows of text as a table for the eye, Markdown, CSV or TSV.

Text comes from articles that anyone may have written: control characters never reach a terminal,
and no cell of a CSV file is a formula to a spreadsheet.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

Row = Sequence[str]

FORMS = ("table", "md", "csv", "tsv")

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_FORMULA = re.compile(r"\s*[=+\-@\t\r]")
_HARMLESS = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?|--\d\d-\d\d")
"""Numbers, and days without a year as XML Schema writes them."""

_NARROWEST = 12


def render(columns: Row, rows: Iterable[Row], form: str, width: int | None = None) -> Iterator[str]:
    r"""Yield a table as text, in pieces that together end with a line break.

    Args:
        columns: the head.
        rows: the cells, as many in each row as there are columns.
        form: ``"table"``, ``"md"``, ``"csv"`` or ``"tsv"``.
        width: how many characters a line may have; only a table for the eye is wrapped.

    >>> print(*render(["ai", "số"], [["Phạm Dụ", "=1+1"]], "csv"), sep="", end="")
    ai,số
    Phạm Dụ,'=1+1
    """
    match form:
        case "csv":
            yield from map(_csv_line, [columns])
            yield from (_csv_line([inert(cell) for cell in row]) for row in rows)
        case "tsv":
            yield from ("\t".join(map(without_controls, row)) + "\n" for row in [columns, *rows])
        case "md":
            yield from (_markdown_line(row) for row in [columns, ["---"] * len(columns)])
            yield from map(_markdown_line, rows)
        case _:
            yield _for_the_eye(
                columns, [[without_controls(cell) for cell in row] for row in rows], width
            )


def without_controls(text: str) -> str:
    """Put a space for control characters, and for marks that turn the direction of writing."""
    return _CONTROL.sub(" ", text)


def inert(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    is_formula = _FORMULA.match(text) and not _HARMLESS.fullmatch(text)
    return f"'{text}" if is_formula else text


def _csv_line(row: Row) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(row)  # with \r\n, for only so is a lone \r put in quotes
    return line.getvalue().removesuffix("\r\n") + "\n"


def _markdown_line(row: Row) -> str:
    cells = (re.sub(r"([\\|<>`*_\[\]])", r"\\\1", without_controls(cell)) for cell in row)
    return f"| {' | '.join(cells)} |\n"


def _for_the_eye(columns: Row, rows: list[list[str]], width: int | None) -> str:
    from tabulate import tabulate

    if not columns:
        return f"{len(rows)} rows without columns\n"
    widths = _widths(columns, rows, width) if width else None
    table = tabulate(
        rows, list(columns), tablefmt="simple", disable_numparse=True, maxcolwidths=widths
    )
    return f"{table}\n"


def _widths(columns: Row, rows: list[list[str]], width: int) -> list[int | None]:
    """Share a line: narrow columns keep what they need, wide ones share the rest."""
    needed = [max(map(len, cells)) for cells in zip(columns, *rows, strict=True)]
    room, shares = width - 2 * (len(needed) - 1), dict[int, int]()
    for rank, index in enumerate(sorted(range(len(needed)), key=needed.__getitem__)):
        fair = (room - sum(shares.values())) // (len(needed) - rank)
        shares[index] = min(needed[index], max(fair, _NARROWEST))
    return [shares[index] for index in range(len(needed))]
