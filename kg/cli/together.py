"""``kg together``: who shares meetings and agreements with whom."""

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
    from kg.traverse.together import CoAppearance


@click.command()
@click.argument("names", nargs=-1, required=True)
@graph_option
@since_option
@until_option
@limit_option(20)
@format_option("text", "json")
@output_option
@view_option
def together(
    names: tuple[str, ...], target: str, since: str, until: str, limit: int, form: str | None,
    output: str, picture: str | None,
) -> None:  # fmt: skip
    """Show who shared meetings or agreements with someone, how often, and at each of them.

    With several names, only what all of them shared counts.

    \b
    Ai cùng dự họp, cùng ký kết với ai, bao nhiêu lần, ở đâu.

    \b
    Examples:
      kg together "le trung chinh"
      kg together "le trung chinh" --from 2021-04 --to 2021
      kg together "ubnd thanh pho da nang" "cong an thanh pho da nang"
    """
    from kg.query.parameters import period
    from kg.traverse.together import together as company

    first, last = period(since, until)
    with tie_options.opened(target, *names) as (source, who):
        found = company(source, who, limit, since=first, until=last)
    written = _as_json(found, who) if form == "json" else evidence_text.text_of(_lines(found, who))
    tie_options.write(output, picture, written, found.net, ", ".join(names))


def _lines(found: "CoAppearance", who: list[str]) -> Iterator[str]:
    if not found.shared:
        yield "with nobody / không cùng ai"
    for companion, occasions in found.shared.items():
        yield f"{found.net.nodes[companion]['label']}: {len(occasions)}"
        for occasion in occasions:
            day = evidence_text.days(found.net.nodes[occasion]["day"])
            yield f"  {found.net.nodes[occasion]['label']}" + (f"  [{day}]" if day else "")
            yield from evidence_text.sentences(_evidence(found, occasion, [companion, *who]))
    yield from evidence_text.rest(found.cut, "companions")


def _evidence(found: "CoAppearance", occasion: str, parts: list[str]) -> list[dict[str, object]]:
    """Return the sentences that say that these took part, each once."""
    quoted = [
        each
        for part in parts
        if found.net.has_edge(occasion, part)
        for tie in found.net[occasion][part].values()
        for each in tie["evidence"]
    ]
    return [*{(each["article"], each["start"], each["end"]): each for each in quoted}.values()]


def _as_json(found: "CoAppearance", who: list[str]) -> str:
    told = {
        "who": [evidence_text.thing(found.net, name) for name in who],
        "companions": [
            {
                **evidence_text.thing(found.net, companion),
                "count": len(occasions),
                "occasions": [
                    {
                        **evidence_text.thing(found.net, each),
                        "evidence": _evidence(found, each, [companion, *who]),
                    }
                    for each in occasions
                ],
            }
            for companion, occasions in found.shared.items()
        ],
        "cut": found.cut,
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
