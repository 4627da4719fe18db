"""``kg stats``: how much there is of what."""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from kg.cli.options import format_option, graph_option, output_option

if TYPE_CHECKING:
    from kg.stats import Statistics


@click.command(short_help="Count what a graph holds. / Đếm những gì có trong đồ thị.")
@graph_option
@format_option("table", "json")
@output_option
def stats(target: str, form: str | None, output: str) -> None:
    """Count what a graph holds.

    Đếm những gì có trong đồ thị.

    Each thing counts once, however many articles tell of it.

    \b
    Examples:
      kg stats                        of ./civic.kg
      kg stats -g graph.ttl -f json   of a file, for a program
    """
    from kg.output import replace_file
    from kg.stats import statistics
    from kg.store import open_graph

    with open_graph(target) as source:
        counted = statistics(source)
    replace_file(output, _json(counted) if form == "json" else _table(counted))


def _json(counted: "Statistics") -> str:
    return json.dumps(asdict(counted), ensure_ascii=False, indent=2) + "\n"


def _table(counted: "Statistics") -> str:
    from tabulate import tabulate

    heads = {
        "things": ("things", "đối tượng, dữ kiện"),
        "roles": ("roles in meetings", "vai trò"),
        "kinds": ("kinds of meeting, agreement, award", "loại"),
    }
    tables = []
    for of, head in heads.items():
        rows = [(each.en, each.vi, each.number) for each in counted.counts if each.of == of]
        if rows:
            tables.append(tabulate(rows, headers=(*head, "")))
    if counted.first:
        tables.append(f"published / đăng: {counted.first} – {counted.last}")
    return "\n\n".join(tables) + "\n"
