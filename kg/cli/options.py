"""Options that several commands share."""

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
