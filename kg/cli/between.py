"""``kg between``: what happened between two days."""

import click

from kg.cli.options import format_option, graph_option, limit_option, output_option, view_option
from kg.cli.timeline import tell


@click.command()
@click.argument("since", metavar="FROM")
@click.argument("until", metavar="TO")
@graph_option
@limit_option(100)
@format_option("text", "json")
@output_option
@view_option
def between(
    since: str, until: str, target: str, limit: int, form: str | None, output: str,
    picture: str | None,
) -> None:  # fmt: skip
    """Show what happened between two days, both included; a month or a year will do.

    \b
    Những gì diễn ra giữa hai ngày.

    \b
    Examples:
      kg between 2021-04-01 2021-04-30
      kg between 1/4/2021 30/4/2021 --view april.html
    """
    tell(target, None, since, until, limit, form, output, picture)
