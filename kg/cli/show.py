"""``kg show``: all that is known of one thing."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from kg.cli.evidence_text import days, sentences, text_of
from kg.cli.options import (
    format_option,
    graph_option,
    kind_option,
    limit_option,
    output_option,
    timeout_option,
)

if TYPE_CHECKING:
    from kg.query.portrait import Fact, Portrait, Quotation


@click.command()
@click.argument("name")
@graph_option
@kind_option
@limit_option(20)
@format_option("text", "json")
@output_option
@timeout_option
def show(
    name: str, target: str, kind: str, limit: int, form: str | None, output: str, seconds: float
) -> None:
    """Show all that is known of one thing, each fact with its sentence, article and day.

    NAME needs no accents and may be shortened as in the news: "ubnd tp". The words that a fact was
    read from stand in «these marks».

    \b
    Xem mọi điều đã biết về một người, cơ quan, cuộc họp …, kèm câu dẫn chứng.

    \b
    Examples:
      kg show "le trung chinh"
      kg show "ubnd thanh pho da nang" -f json
    """
    from kg.output import replace_file
    from kg.query.limits import Limits
    from kg.query.names import resolve
    from kg.query.portrait import portrait
    from kg.query.session import Session

    with Session(target, Limits(seconds)) as session:
        known = portrait(session.ask, resolve(session.ask, name, kind))
    replace_file(output, _as_json(known) if form == "json" else text_of(_lines(known, limit)))


def _as_json(known: "Portrait") -> str:
    thing = {
        "iri": known.thing.iri, "label": known.thing.label, "kind": known.thing.kind.name,
        "aliases": known.aliases,
    }  # fmt: skip
    told = asdict(known)
    content = thing | {"sections": told["sections"], "mentions": told["mentions"]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _lines(known: "Portrait", limit: int) -> Iterator[str]:
    kind = known.thing.kind
    yield f"{known.thing.label}  ({kind.vi} · {kind.en})"
    if known.aliases:
        yield f"  cũng gọi là · also called: {'; '.join(known.aliases)}"
    for section in known.sections:
        yield ""
        yield f"{section.vi} · {section.en}"
        yield from _facts(section.facts, limit)
    yield ""
    yield "Nhắc đến · Mentioned"
    yield from _sentences(known.mentions[:limit])
    yield from _more(known.mentions, limit)


def _facts(facts: "Sequence[Fact]", limit: int) -> Iterator[str]:
    for fact in facts[:limit]:
        role = f"{fact.role}: " if fact.role else ""
        day = f"  [{days(fact.day, fact.until)}]" if fact.day else ""
        yield f"  {role}{fact.what}{day}"
        yield from _sentences(fact.evidence[:limit])
        yield from _more(fact.evidence, limit, "      ")
    yield from _more(facts, limit)


def _sentences(quotations: "Sequence[Quotation]") -> Iterator[str]:
    yield from sentences(asdict(each) for each in quotations)


def _more(every: Sequence[object], limit: int, indent: str = "  ") -> Iterator[str]:
    if len(every) > limit:
        yield f"{indent}… {len(every) - limit} more, with -n {len(every)}"
