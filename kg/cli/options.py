"""Options that several commands share."""

import sys
from collections.abc import Callable
from typing import Any

import click

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

graph_option: Decorator = click.option(
    "-g",
    "--graph",
    "target",
    default="civic.kg",
    show_default=True,
    envvar="KG_GRAPH",
    metavar="TARGET",
    help="The graph: a store folder, an RDF file, or the address of a SPARQL endpoint.",
)

output_option: Decorator = click.option(
    "-o",
    "--output",
    default="-",
    metavar="FILE",
    help="Write to a file instead of the screen.",
)

iris_option: Decorator = click.option(
    "--iris", is_flag=True, help="Show IRIs in full instead of labels beside short ones."
)

timeout_option: Decorator = click.option(
    "--timeout",
    "seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="Stop a query that takes longer.",
)

kind_option: Decorator = click.option(
    "-k",
    "--kind",
    default="thing",
    metavar="KIND",
    help="Only a person, agency, post, area, meeting, agreement, award, article …",
)

view_option: Decorator = click.option(
    "--view", "picture", metavar="FILE.html", help="Also draw the answer as a page to look at."
)

via_option: Decorator = click.option(
    "--via",
    metavar="ROLE,…",
    help="Only along these roles: chair, attendee, signatory, party, tenure …",
)

as_of_option: Decorator = click.option(
    "--as-of", metavar="DAY", help="Only what is known of this day or earlier; 2021-04-03."
)


def limit_option(default: int) -> Decorator:
    """Return the option -n with its default."""
    return click.option(
        "-n",
        "--limit",
        type=click.IntRange(min=1),
        default=default,
        show_default=True,
        help="How many to show at most.",
    )


def format_option(*forms: str) -> Decorator:
    """Return the option -f with these forms, the first being what a reader gets unasked."""
    return click.option(
        "-f",
        "--format",
        "form",
        type=click.Choice(forms),
        default=None,
        help=f"How to write the answer.  [default: {forms[0]}]",
    )


def on_screen(output: str) -> bool:
    """Tell whether an output goes to a terminal."""
    return output == "-" and sys.stdout is not None and sys.stdout.isatty()


def line_width(output: str) -> int | None:
    """Return how wide a table may be: as the terminal, or None where it goes elsewhere."""
    if not on_screen(output):
        return None
    from shutil import get_terminal_size

    return get_terminal_size().columns
