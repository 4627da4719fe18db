"""``kg validate``: whether the graph keeps its promises."""

import json
import logging
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from kg.cli.options import format_option, graph_option, line_width
from kg.cli.progress import counted
from kg.errors import GraphError

if TYPE_CHECKING:
    from kg.validate import Problem

COLUMNS = ("severity", "thing", "property", "value", "promise")


@click.command()
@graph_option
@format_option("table", "json")
@click.pass_context
def validate(ctx: click.Context, target: str, form: str | None) -> None:
    """Check that the graph keeps its promises: labels, dates, roles, evidence.

    Kiểm tra đồ thị có đúng các cam kết: nhãn, ngày tháng, vai trò, câu dẫn chứng.

    The exit code is 1 where a promise is broken; warnings alone leave it at 0. This takes about
    three times as long as building the graph did.

    \b
    Examples:
      kg validate                  check ./civic.kg
      kg validate -g graph.ttl     check an RDF file
      kg validate -f json          the problems for a program
    """
    from kg import validate as promises
    from kg.output import replace_file
    from kg.store import open_graph

    # The shapes say in words what rdflib would log as tracebacks: values that are no dates.
    logging.getLogger("rdflib.term").setLevel(logging.ERROR)
    with open_graph(target) as source:
        graph = source.rdflib()
    if not promises.has_promises(graph):
        raise GraphError(f"nothing to check: '{target}' holds nothing that kg build makes")
    with counted(promises.shapes(), "checks") as shapes:
        problems = promises.validate(graph, shapes)
    write = _as_json if form == "json" else _as_table
    replace_file("-", write(problems))
    if not promises.conforms(problems):
        ctx.exit(1)


def _as_json(problems: Sequence["Problem"]) -> str:
    rows = [asdict(problem) for problem in problems]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _as_table(problems: Sequence["Problem"]) -> str:
    from kg.tables import render

    if not problems:
        return "conforms: the graph keeps every promise / đồ thị đúng mọi cam kết\n"
    rows = [
        (
            problem.severity,
            problem.focus,
            problem.path,
            problem.value,
            f"{problem.vi} / {problem.en}",
        )
        for problem in problems
    ]
    return "".join(render(COLUMNS, rows, "table", line_width("-")))
