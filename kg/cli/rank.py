"""``kg rank``: who matters most in a network."""

import json

import click

from kg.cli.options import format_option, graph_option, limit_option, line_width, output_option

MEASURES = ("degree", "betweenness", "pagerank")
PROJECTIONS = ("all", "who-meeting", "agency-agreement", "person-agency", "places")
KINDS = (
    "person",
    "agency",
    "area",
    "meeting",
    "agreement",
    "award",
    "appointment",
    "group",
    "post",
)
COLUMNS = ("rank", "name", "kind", "value", "iri")


@click.command()
@graph_option
@click.option(
    "-m", "--measure", type=click.Choice(MEASURES), default="degree", show_default=True,
    help="How many are tied to it; how often it lies between others; how often one strolls by.",
)  # fmt: skip
@click.option(
    "--in", "projection", type=click.Choice(PROJECTIONS), default="all", show_default=True,
    help="Which ties count.",
)  # fmt: skip
@click.option("-k", "--kind", type=click.Choice(KINDS), help="Only things of this kind.")
@limit_option(20)
@format_option("table", "json", "csv", "tsv", "md")
@output_option
def rank(
    target: str, measure: str, projection: str, kind: str | None, limit: int, form: str | None,
    output: str,
) -> None:  # fmt: skip
    """Rank people, bodies, meetings … by how they are tied to others.

    \b
    Xếp hạng người, cơ quan, cuộc họp … theo mức độ liên hệ.

    \b
    Examples:
      kg rank -k person
      kg rank -k agency --in agency-agreement -m betweenness
    """
    from kg.output import replace_file
    from kg.query.results import compact
    from kg.store import open_graph
    from kg.tables import render
    from kg.traverse.measures import rank as ranked
    from kg.traverse.network import network
    from kg.traverse.projections import project

    with open_graph(target) as source:
        net = project(network(source, evidence=False), projection)
    rows = [
        (number, net.nodes[name]["label"], net.nodes[name]["kind"], value, name)
        for number, (name, value) in enumerate(ranked(net, measure, kind)[:limit], start=1)
    ]
    if form == "json":
        told = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
        replace_file(output, json.dumps(told, ensure_ascii=False, indent=2) + "\n")
        return
    cells = [
        (str(number), label, kind, f"{value:.4g}", compact(name))
        for number, label, kind, value, name in rows
    ]
    replace_file(output, "".join(render(COLUMNS, cells, form or "table", line_width(output))))
