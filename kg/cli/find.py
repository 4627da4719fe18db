"""``kg find``: search a graph for things by their names."""

import json
from typing import TYPE_CHECKING, NamedTuple

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
    from collections.abc import Mapping

    from kg.query.circumstances import Circumstances
    from kg.query.names import Found

COLUMNS = ("name", "kind", "day", "place", "facts", "found as", "article", "iri")
APART = ("day", "place", "article")
"""The columns that tell events of one name apart."""


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
    from kg.query.circumstances import circumstances
    from kg.query.limits import Limits
    from kg.query.session import Session

    with Session(target, Limits(seconds)) as session, staged(output) as file:
        every = {
            each.iri: each for each in reversed(names.find(session.ask, " ".join(words), kind))
        }
        found = [*reversed(every.values())]
        iris = [each.iri for each in found[:limit]]
        known = _Known(names.count_facts(session.ask, iris), circumstances(session.ask, iris))
        written = _written(found[:limit], known, session.base, form or "table", line_width(output))
        file.write(written.encode())
    if len(found) > limit:
        click.echo(f"{limit} of {len(found)} shown; more with -n", err=True)


class _Known(NamedTuple):
    """What is told beside names, by IRI: in how many facts they are, and what tells them apart."""

    facts: "Mapping[str, int]"
    circumstances: "Mapping[str, Circumstances]"


def _written(found: "list[Found]", known: _Known, base: str, form: str, width: int | None) -> str:
    from kg.tables import render

    if form == "json":
        rows = [_described(each, known) for each in found]
        return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
    if not found and form == "table":
        return "nothing has this name / không có gì mang tên này\n"
    cells = [_row(each, known, base) for each in found]
    columns: tuple[str, ...] = COLUMNS
    if form not in ("csv", "tsv"):
        columns, cells = _telling(cells)
    return "".join(render(columns, cells, form, width))


def _row(each: "Found", known: _Known, base: str) -> tuple[str, ...]:
    from kg.query.results import compact

    day, place, article = known.circumstances.get(each.iri, ("", "", ""))
    return (
        each.label, f"{each.kind.vi} · {each.kind.en}", day, place,
        str(known.facts.get(each.iri, 0)), "" if each.form == each.label else each.form, article,
        compact(each.iri, base),
    )  # fmt: skip


def _telling(rows: list[tuple[str, ...]]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Leave out for the eye the columns of circumstances in which nothing stands."""
    from kg.query.periods import worded

    columns = [*zip(COLUMNS, *rows, strict=True)]
    kept = [each for each in columns if each[0] not in APART or any(each[1:])]
    head, *cells = zip(*kept, strict=True)
    return head, [tuple(map(worded, row)) for row in cells]


def _described(each: "Found", known: _Known) -> dict[str, object]:
    told = dict(zip(APART, known.circumstances.get(each.iri, ("", "", "")), strict=True))
    return {
        "iri": each.iri, "label": each.label, "kind": each.kind.name, "kind_vi": each.kind.vi,
        "kind_en": each.kind.en, **told, "found_as": each.form,
        "facts": known.facts.get(each.iri, 0),
    }  # fmt: skip
