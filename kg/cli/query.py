"""``kg query``: ask a graph in SPARQL or by the name of a question."""

import sys
from typing import TYPE_CHECKING

import click

from kg.cli.options import (
    format_option,
    graph_option,
    iris_option,
    line_width,
    output_option,
    timeout_option,
    view_option,
)
from kg.errors import QueryError

if TYPE_CHECKING:
    from kg.query.answer import Answer
    from kg.query.questions import Question
    from kg.query.session import Session


@click.command()
@click.argument("query")
@graph_option
@click.option(
    "-p",
    "--parameter",
    "parameters",
    multiple=True,
    metavar="NAME=VALUE",
    help="What a question leaves open; names of people and bodies need no accents.",
)
@format_option("table", "json", "csv", "tsv", "md", "turtle", "nt")
@click.option(
    "-n", "--limit", type=click.IntRange(min=1),
    help="How many rows to show at most.  [default: 1000 in a table, else all]",
)  # fmt: skip
@output_option
@iris_option
@timeout_option
@view_option
@click.option(
    "--memory", type=click.IntRange(min=512), default=2048, show_default=True, metavar="MB",
    help="Stop a query that needs more memory.",
)  # fmt: skip
@click.option(
    "--allow-network", is_flag=True, help="Let SERVICE ask other endpoints over the network."
)
def query(
    query: str, target: str, parameters: tuple[str, ...], form: str | None, limit: int | None,
    output: str, iris: bool, seconds: float, picture: str | None, memory: int, allow_network: bool,
) -> None:  # fmt: skip
    """Ask a question: its name, a file of SPARQL (.rq), SPARQL itself, or - to read SPARQL.

    \b
    Hỏi đồ thị: tên câu hỏi, tệp .rq hoặc câu SPARQL.

    The prefixes of the vocabulary (civic: person: agency: skos: schema: ...) need no declaration.
    Triples (CONSTRUCT, DESCRIBE) come as Turtle.

    \b
    Examples:
      kg questions                                      what can be asked by name
      kg query who_signed
      kg query posts_held -p person="le trung chinh"
      kg query 'SELECT ?p { ?m civic:chair ?p }' -o chairs.csv
      kg query 'DESCRIBE person:Lê_Trung_Chinh'
      kg query 'CONSTRUCT WHERE { ?m civic:chair ?p }' --view chairs.html
    """
    from kg.query.limits import MEBIBYTE, Limits
    from kg.query.session import Session

    with Session(target, Limits(seconds, memory * MEBIBYTE)).begin() as session:
        from kg.output import staged
        from kg.query import results

        asked = _question(query)
        with staged(output) as file:
            sparql = _bound(session, asked, _pairs(parameters))
            answer = session.ask(sparql, allow_network=allow_network)
            if picture:
                answer = _drawn(answer, target, picture)
            tells_labels = not iris and answer.form != "boolean" and form in (None, "table", "md")
            naming = results.labels(session.ask) if tells_labels else None
            style = results.Style(form, naming, line_width(output), limit, asked.files)
            written = results.write(answer, file, style)
        if written.rows == 0:
            _tell_nothing(session, asked.sparql)
    if written.more:
        click.echo(f"{written.rows:,} rows shown; more with -n, all with -f csv", err=True)


def _tell_nothing(session: "Session", sparql: str) -> None:
    """Say that an answer is empty, and which terms of the query may be to blame."""
    from kg.query.vocabulary import unknown_terms, wider_terms

    click.echo("0 rows / không có dòng nào", err=True)
    for told in (*unknown_terms(session.ask, sparql), *wider_terms(session.ask, sparql)):
        click.echo(told, err=True)


def _drawn(answer: "Answer", target: str, picture: str) -> "Answer":
    """Draw an answer of triples, and return it to be read again."""
    if answer.form != "triples":
        raise QueryError("--view draws what CONSTRUCT and DESCRIBE answer; this has no triples")
    from kg.output import replace_file
    from kg.query.answer import Answer
    from kg.store import open_graph
    from kg.traverse.built import built
    from kg.view import page

    pieces = [*answer]
    with open_graph(target) as source:
        net = built(source, Answer(answer.form, iter(pieces)).triples())
    replace_file(picture, page(net))
    return Answer(answer.form, iter(pieces))


def _question(text: str) -> "Question":
    from kg.query.questions import question_or_sparql, read_question

    if text == "-":
        return read_question("-", sys.stdin.read())
    if text.endswith(".rq"):
        return read_question(text, _read(text))
    return question_or_sparql(text)


def _read(path: str) -> str:
    from pathlib import Path

    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise QueryError(f"cannot read '{path}': {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise QueryError(f"cannot read '{path}': it is not UTF-8") from error


def _pairs(parameters: tuple[str, ...]) -> dict[str, str]:
    for pair in parameters:
        if "=" not in pair:
            raise QueryError(f"-p wants name=value, not {pair!r}")
    return {name.strip(): value for name, _, value in (pair.partition("=") for pair in parameters)}


def _bound(session: "Session", asked: "Question", given: dict[str, str]) -> str:
    if not given and not asked.parameters:
        return asked.sparql
    from kg.query.binding import bind
    from kg.query.parameters import terms

    return bind(asked.sparql, terms(session.ask, asked, given, _tell))


def _tell(what: str) -> None:
    click.echo(what, err=True)
