"""``kg path``: how two things are connected."""

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
from kg.errors import QueryError

if TYPE_CHECKING:
    from kg.traverse.paths import Paths


@click.command()
@click.argument("one")
@click.argument("other")
@graph_option
@limit_option(3)
@via_option
@as_of_option
@format_option("text", "json")
@output_option
@view_option
def path(
    one: str, other: str, target: str, limit: int, via: str | None, as_of: str | None,
    form: str | None, output: str, picture: str | None,
) -> None:  # fmt: skip
    """Show how two people, bodies, meetings … are connected, with the sentences that say so.

    What is tied to very many others tells little and is passed through last.

    \b
    Tìm mối liên hệ giữa hai người, cơ quan … kèm câu dẫn chứng.

    \b
    Examples:
      kg path "le trung chinh" "cong an thanh pho da nang"
      kg path "le trung chinh" "cong an thanh pho da nang" --via chair,signatory --view path.html
    """
    from kg.traverse.paths import paths

    with tie_options.opened(target, one, other) as (source, (start, end)):
        if start == end:
            raise QueryError(f"both names mean <{start}>; a path leads from one thing to another")
        found = paths(source, start, end, tie_options.way(via, as_of), limit)
    written = _as_json(found) if form == "json" else evidence_text.text_of(_lines(found))
    tie_options.write(output, picture, written, found.net, f"{one} – {other}")


def _lines(found: "Paths") -> Iterator[str]:
    if not found.paths:
        yield "not connected / không có liên hệ"
    for number, each in enumerate(found.paths, start=1):
        yield f"{number}. {' → '.join(found.net.nodes[name]['label'] for name in each)}"
        for step in found.ties(each):
            for tie in step:
                yield from evidence_text.tie_lines(found.net, tie)
    if found.more:
        yield "… there are more; show more with -n"
    if found.hubs:
        yield f"not walked through, too much is tied to them: {', '.join(found.hubs)}"


def _as_json(found: "Paths") -> str:
    told = {
        "paths": [
            {
                "things": [evidence_text.thing(found.net, name) for name in each],
                "steps": [[evidence_text.tie(tie) for tie in step] for step in found.ties(each)],
            }
            for each in found.paths
        ],
        "more": found.more,
        "hubs": found.hubs,
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
