"""What commands that read articles have in common."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from kg.cli.options import Decorator
from kg.errors import KgError

if TYPE_CHECKING:
    from kg.article import Article

sample_option: Decorator = click.option(
    "--sample", is_flag=True, help="Read the sample article, which comes with the program."
)

published_option: Decorator = click.option(
    "--published", metavar="DAY", help="The day of articles without one: 2021-04-04."
)


def chosen(articles: tuple[str, ...], *, sample: bool) -> tuple[str, ...]:
    """Return the articles that were named, and the sample if it is wanted.

    Raises:
        UsageError: there are none.
    """
    from kg.resources import ROOT

    every = (*articles, str(ROOT / "data" / "articles")) if sample else articles
    if not every:
        raise click.UsageError("say what to read: files, folders, - or --sample")
    return every


class Refusals:
    """Tells a user of each article that is not read, and why.

    Attributes:
        count: how many there were.
    """

    def __init__(self) -> None:
        self.count = 0

    def tell(self, error: KgError) -> None:
        """Say why an article is not read."""
        self.count += 1
        click.echo(f"Error: {error}", err=True)

    def passing(self, found: "Iterable[Article | KgError]") -> "Iterator[Article]":
        """Pass on what could be read; say of the rest why not."""
        for each in found:
            if isinstance(each, KgError):
                self.tell(each)
            else:
                yield each
