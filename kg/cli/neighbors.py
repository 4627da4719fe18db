"""``kg neighbors``: what lies around a thing."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from kg.cli import evidence_text, tie_options
from kg.cli.options import (
    as_of_option,
    format_option,
    graph_option,
    limit_option,
    output_option,
    via_option,
    view_option,
)

if TYPE_CHECKING:
    from kg.traverse.neighbors import Neighborhood


@click.command()
@click.argument("name")
@graph_option
@click.option("--hops", type=click.IntRange(1, 4), default=1, show_default=True, help="How far.")
@limit_option(50)
@via_option
@as_of_option
@format_option("text", "json")
@output_option
@view_option
def neighbors(
    name: str, target: str, hops: int, limit: int, via: str | None, as_of: str | None,
    form: str | None, output: str, picture: str | None,
) -> None:  # fmt: skip
    """Show what is tied to a person, body, meeting …, and what is tied to that.

    \b
    Xem những gì liên hệ với một người, cơ quan, cuộc họp …

    \b
    Examples:
      kg neighbors "le trung chinh"
      kg neighbors "cong an thanh pho da nang" --hops 2 --view around.html
    """
    from kg.traverse.neighbors import neighbors

    with tie_options.opened(target, name) as (source, (middle,)):
        found = neighbors(source, middle, hops, tie_options.way(via, as_of), limit)
    written = _as_json(found) if form == "json" else evidence_text.text_of(_lines(found))
    tie_options.write(output, picture, written, found.net, name)


def _lines(found: "Neighborhood") -> Iterator[str]:
    inner = min(found.hops, key=found.hops.__getitem__)
    yield found.net.nodes[inner]["label"]
    for name, hop in found.hops.items():
        if hop:
            yield f"{'  ' * hop}{hop}. {found.net.nodes[name]['label']}"
            yield from _inward(found, name)
    yield from evidence_text.rest(found.cut, "things")


def _inward(found: "Neighborhood", name: str) -> Iterator[str]:
    """Tell the ties of a thing to those that are nearer to the middle."""
    ties = [*found.net.in_edges(name, data=True), *found.net.out_edges(name, data=True)]
    for source, target, what in ties:
        near = found.hops.get(target if source == name else source, 0)
        if near < found.hops[name]:
            yield from evidence_text.tie_lines(found.net, (source, target, what))


def _as_json(found: "Neighborhood") -> str:
    told = {
        "things": [
            {**evidence_text.thing(found.net, name), "hops": hop}
            for name, hop in found.hops.items()
        ],
        "ties": [evidence_text.tie(tie) for tie in found.net.edges(data=True)],
        "cut": found.cut,
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
