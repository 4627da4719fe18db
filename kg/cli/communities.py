"""``kg communities``: who belongs together."""

import json

import click

from kg.cli import evidence_text, tie_options
from kg.cli.options import format_option, graph_option, limit_option, output_option, view_option
from kg.roles import PROJECTIONS


@click.command()
@graph_option
@click.option(
    "--in", "projection", type=click.Choice([*PROJECTIONS]), default="all", show_default=True,
    help="Which ties count.",
)  # fmt: skip
@limit_option(10)
@format_option("text", "json")
@output_option
@view_option
def communities(
    target: str, projection: str, limit: int, form: str | None, output: str, picture: str | None
) -> None:
    """Show groups of people, bodies, meetings … that are tied to one another more than to others.

    \b
    Các nhóm người, cơ quan, cuộc họp … gắn với nhau.

    \b
    Examples:
      kg communities
      kg communities --in agency-agreement -f json
      kg communities -n 3 --view groups.html           the first three, drawn
    """
    from kg.store import open_graph
    from kg.traverse.measures import communities as grouped
    from kg.traverse.network import network
    from kg.traverse.projections import project

    with open_graph(target) as source:
        net = project(network(source, evidence=bool(picture)), projection)
    groups = grouped(net)
    if form == "json":
        told = [[evidence_text.thing(net, name) for name in group] for group in groups[:limit]]
        written = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    else:
        lines = (
            f"{number}. {len(group)}: {'; '.join(net.nodes[name]['label'] for name in group[:8])}"
            + (" …" if len(group) > 8 else "")
            for number, group in enumerate(groups[:limit], start=1)
        )
        written = evidence_text.text_of(
            [*lines, *evidence_text.rest(len(groups) - limit, "groups")]
        )
    shown = net.subgraph(name for group in groups[:limit] for name in group)
    tie_options.write(output, picture, written, shown, "communities")
