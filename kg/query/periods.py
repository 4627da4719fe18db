"""Days as a graph has them, maybe without a day, a month or a year, and periods between them."""

import re

from kg.errors import QueryError

_NO_YEAR = re.compile(r"--(\d\d)-(\d\d)")


def has_year(day: str) -> bool:
    """Tell whether a day, maybe "" or "--05-09", says of which year it is."""
    return day[:1].isdigit()


def worded(day: str) -> str:
    """Return a day for the eye: one without a year as Vietnamese write it, others as they are.

    >>> worded("--05-09"), worded("2021-04-03"), worded("2021-04")
    ('9/5', '2021-04-03', '2021-04')
    """
    found = _NO_YEAR.fullmatch(day)
    return f"{int(found[2])}/{int(found[1])}" if found else day


def in_time(day: str) -> tuple[bool, str]:
    """Return what days are sorted by: those without a year come last."""
    return not has_year(day), day


def check_order(since: str, until: str) -> None:
    """Refuse a period that ends before it begins.

    Args:
        since: its first day, month or year in ISO 8601, or "" where it is open.
        until: its last, the same.

    Raises:
        QueryError: it ends before it begins.
    """
    if until and since[: len(until)] > until:
        raise QueryError(f"{since} is after {until}; say the earlier day first")


def lies_in(day: str, since: str, until: str) -> bool:
    """Compare as far as both are known; days without a year lie in no period that has an end.

    Named questions compare days so too; see :mod:`kg.query.questions`.

    >>> lies_in("2021-06-30", "2021", "2021-06"), lies_in("2021", "2021-04", "")
    (True, True)
    >>> lies_in("--06-30", "2021", ""), lies_in("--06-30", "", "")
    (False, True)
    """
    if not has_year(day):
        return not since and not until
    after = not since or day[: len(since)] >= since[: len(day)]
    return after and (not until or day[: len(until)] <= until[: len(day)])
