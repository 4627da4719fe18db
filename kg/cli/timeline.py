"""``kg timeline``: what happened, in the order of days."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from kg.cli import evidence_text, tie_options
from kg.cli.options import (
    format_option,
    graph_option,
    limit_option,
    output_option,
    since_option,
    until_option,
    view_option,
)

if TYPE_CHECKING:
    from kg.traverse.timeline import Timeline


@click.command()
@click.argument("name", required=False)
@graph_option
@since_option
@until_option
@limit_option(100)
@format_option("text", "json")
@output_option
@view_option
def timeline(
    name: str | None, target: str, since: str, until: str, limit: int, form: str | None,
    output: str, picture: str | None,
) -> None:  # fmt: skip
    """Show meetings, signings, appointments and awards in order, of all or of one thing.

    \b
    Các cuộc họp, ký kết, bổ nhiệm, khen thưởng theo thời gian.

    \b
    Examples:
      kg timeline
      kg timeline "le trung chinh" --from 2021-04 --to 2021-12
    """
    tell(target, name, since, until, limit, form, output, picture)


def tell(
    target: str, name: str | None, since: str, until: str, limit: int, form: str | None,
    output: str, picture: str | None,
) -> None:  # fmt: skip
    """Write a timeline; see :func:`kg.traverse.timeline.timeline`."""
    from kg.query.parameters import period
    from kg.traverse.timeline import timeline as events

    first, last = period(since, until)
    with tie_options.opened(target, *[name] if name else []) as (source, found):
        told = events(source, *found, since=first, until=last, most=limit)
    written = _as_json(told) if form == "json" else evidence_text.text_of(_lines(told))
    tie_options.write(output, picture, written, told.net, name or f"{since} – {until}")


def _lines(told: "Timeline") -> Iterator[str]:
    if not told.events:
        yield "nothing of known day / không có sự kiện nào rõ ngày"
    for day, event in told.events:
        known = told.net.nodes[event]
        concept = known["concept_vi"] and f"  ({known['concept_vi']} · {known['concept_en']})"
        yield f"{evidence_text.days(day)}  {known['label']}{concept}"
        for _, who, tie in told.net.out_edges(event, data=True):
            yield f"    {tie['label_vi']}: {told.net.nodes[who]['label']}"
        yield from evidence_text.sentences(known["evidence"])
    yield from evidence_text.rest(told.cut, "events")


def _as_json(told: "Timeline") -> str:
    events = [
        {
            **evidence_text.thing(told.net, event),
            "day": day,
            "evidence": told.net.nodes[event]["evidence"],
            "ties": [
                {
                    **evidence_text.thing(told.net, who),
                    "role": tie["role"],
                    "evidence": tie["evidence"],
                }
                for _, who, tie in told.net.out_edges(event, data=True)
            ],
        }
        for day, event in told.events
    ]
    return json.dumps({"events": events, "cut": told.cut}, ensure_ascii=False, indent=2) + "\n"
