"""Periods between two days, each of which may be a whole month or year."""

from kg.errors import QueryError


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
    if day.startswith("-"):
        return not since and not until
    after = not since or day[: len(since)] >= since[: len(day)]
    return after and (not until or day[: len(until)] <= until[: len(day)])
