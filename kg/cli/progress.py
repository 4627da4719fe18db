"""Shows on a terminal that long work goes on."""

import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import TypeVar

import click

Item = TypeVar("Item")


def counted(items: Iterable[Item], label: str) -> "AbstractContextManager[Iterable[Item]]":
    """Count on standard error the items that have been taken, if it is a terminal.

    Args:
        items: what the work goes through; how many there are need not be known.
        label: what they are.
    """
    if not sys.stderr.isatty():
        return nullcontext(items)
    return click.progressbar(items, label=label, show_pos=True, file=sys.stderr)
