"""``kg find``: search a graph for things by their names."""

import json
from typing import TYPE_CHECKING

import click

from kg.cli.options import (
    format_option,
    graph_option,
    kind_option,
    limit_option,
    line_width,
    output_option,
    timeout_option,
)

if TYPE_CHECKING:
    from kg.query.names import Found

COLUMNS = ("name", "kind", "facts", "found as", "iri")


@click.command()
@click.argument("words", nargs=-1, required=True)
@graph_option
@kind_option
@limit_option(50)
@format_option("table", "json", "csv", "tsv", "md")
@output_option
@timeout_option
def find(
    words: tuple[str, ...], target: str, kind: str, limit: int, form: str | None, output: str,
    seconds: float,
) -> None:  # fmt: skip
    """Search for people, bodies, places, meetings … by the beginnings of words in their names.

    Accents and case do not matter, and short forms such as "tp" are understood.

    \b
    Tìm người, cơ quan, địa bàn, cuộc họp … theo tên; không cần gõ dấu.

    \b
    Examples:
      kg find le trung chinh
      kg find da nang -k agency
    """
    if not " ".join(words).strip():
        raise click.UsageError("say what to find, such as: kg find da nang")
    from kg.output import staged
    from kg.query import names
    from kg.query.limits import Limits
    from kg.query.session import Session

    with Session(target, Limits(seconds)) as session, staged(output) as file:
        every = {
            each.iri: each for each in reversed(names.find(session.ask, " ".join(words), kind))
        }
        found = [*reversed(every.values())]
        counts = names.count_facts(session.ask, [each.iri for each in found[:limit]])
        file.write(
            _written(
                found[:limit], counts, session.base, form or "table", line_width(output)
            ).encode()
        )
    if len(found) > limit:
        click.echo(f"{limit} of {len(found)} shown; more with -n", err=True)


def _written(
    found: "list[Found]", counts: dict[str, int], base: str, form: str, width: int | None
) -> str:
    from kg.query.results import compact
    from kg.tables import render

    if form == "json":
        rows = [_described(each, counts.get(each.iri, 0)) for each in found]
        return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
    if not found and form == "table":
        return "nothing is called so / không có gì mang tên này\n"
    cells = [
        (each.label, f"{each.kind.vi} · {each.kind.en}", str(counts.get(each.iri, 0)),
         "" if each.form == each.label else each.form, compact(each.iri, base))
        for each in found
    ]  # fmt: skip
    return "".join(render(COLUMNS, cells, form, width))


def _described(each: "Found", facts: int) -> dict[str, object]:
    return {
        "iri": each.iri, "label": each.label, "kind": each.kind.name, "kind_vi": each.kind.vi,
        "kind_en": each.kind.en, "found_as": each.form, "facts": facts,
    }  # fmt: skip
