"""Options that several commands share."""

import os
import sys
from collections.abc import Callable
from typing import Any

import click

from kg.errors import OutputError

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
    is_eager=True,  # known before -f, which goes by it
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


def ending_of(output: str, *known: str) -> str:
    """Return what the name of an output ends in, or "" of a screen, a device or a bare name.

    Raises:
        OutputError: it is none of the endings that are known.
    """
    ending = os.path.splitext(output)[1].lower()
    if ending and ending not in known:
        raise OutputError(f"cannot write '{output}': its name must end in {' '.join(known)}")
    return ending


PAGE = ".html", ".htm"
"""What the name of a page ends in."""


def page_name(_: click.Context, __: click.Parameter, output: str | None) -> str | None:
    """Check, as a callback of an option, that a page is not to be called what it is not."""
    ending_of(output or "", *PAGE)
    return output


view_option: Decorator = click.option(
    "--view",
    "picture",
    metavar="FILE.html",
    callback=page_name,
    help="Also draw the answer as a page to look at.",
)

via_option: Decorator = click.option(
    "--via",
    metavar="ROLE,…",
    help="Only along these roles: chair, attendee, signatory, party, tenure …",
)

since_option: Decorator = click.option(
    "--from", "since", default="", metavar="DAY", help="From this day, month or year."
)

until_option: Decorator = click.option(
    "--to", "until", default="", metavar="DAY", help="To this day, month or year."
)

as_of_option: Decorator = click.option(
    "--as-of", metavar="DAY", help="Only what is known as of this day: 2021-04-03."
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


_ENDINGS = {"table": ".txt", "text": ".txt", "turtle": ".ttl"}
"""What a file of a form ends in, if not in the name of the form."""


def format_option(*forms: str) -> Decorator:
    """Return the option -f with these forms, the first being what a reader gets unasked.

    Where it is not given, the form is that of the file's ending.
    """
    by_ending = {_ENDINGS.get(form, f".{form}"): form for form in forms}

    def as_it_ends(ctx: click.Context, _: click.Parameter, form: str | None) -> str | None:
        return form or by_ending.get(ending_of(ctx.params.get("output", "-"), *by_ending))

    return click.option(
        "-f",
        "--format",
        "form",
        type=click.Choice(forms),
        default=None,
        callback=as_it_ends,
        help=f"How to write the answer.  [default: as the file's name ends, or {forms[0]}]",
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
