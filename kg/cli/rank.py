"""``kg rank``: who matters most in a network."""

import json

import click

from kg.cli import tie_options
from kg.cli.options import (
    format_option,
    graph_option,
    limit_option,
    line_width,
    output_option,
    view_option,
)
from kg.kinds import TIED
from kg.roles import PROJECTIONS

MEASURES = ("degree", "betweenness", "pagerank")
COLUMNS = ("rank", "name", "kind", "value", "iri")

Row = tuple[int, str, str, float, str]


@click.command()
@graph_option
@click.option(
    "-m", "--measure", type=click.Choice(MEASURES), default="degree", show_default=True,
    help="How many are tied to it; how often it lies between others; how often one strolls by.",
)  # fmt: skip
@click.option(
    "--in", "projection", type=click.Choice([*PROJECTIONS]), default="all", show_default=True,
    help="Which ties count.",
)  # fmt: skip
@click.option(
    "-k",
    "--kind",
    type=click.Choice([kind.name for kind in TIED]),
    help="Only things of this kind.",
)
@limit_option(20)
@format_option("table", "json", "csv", "tsv", "md")
@output_option
@view_option
def rank(
    target: str, measure: str, projection: str, kind: str | None, limit: int, form: str | None,
    output: str, picture: str | None,
) -> None:  # fmt: skip
    """Rank people, bodies, meetings … by how they are tied to others.

    \b
    Xếp hạng người, cơ quan, cuộc họp … theo mức độ liên hệ.

    \b
    Examples:
      kg rank -k person
      kg rank -k agency --in agency-agreement -m betweenness
      kg rank -n 50 --view rank.html                   the first 50 and the ties among them
    """
    from kg.store import open_graph
    from kg.traverse.measures import rank as ranked
    from kg.traverse.network import network
    from kg.traverse.projections import project

    with open_graph(target) as source:
        net, base = project(network(source, evidence=bool(picture)), projection), source.base
    rows = [
        (number, net.nodes[name]["label"], net.nodes[name]["kind"], value, name)
        for number, (name, value) in enumerate(ranked(net, measure, kind)[:limit], start=1)
    ]
    shown = net.subgraph(row[-1] for row in rows)
    tie_options.write(output, picture, _told(rows, form, line_width(output), base), shown, measure)


def _told(rows: list[Row], form: str | None, width: int | None, base: str) -> str:
    from kg.query.results import compact
    from kg.tables import render

    if form == "json":
        told = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
        return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    cells = [
        (str(number), label, kind, f"{value:.4g}", compact(name, base))
        for number, label, kind, value, name in rows
    ]
    return "".join(render(COLUMNS, cells, form or "table", width))
