"""``kg questions``: what can be asked by name."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from kg.cli.options import format_option, on_screen, output_option

if TYPE_CHECKING:
    from kg.query.questions import Question


@click.command()
@click.argument("words", nargs=-1)
@format_option("table", "json", "md")
@output_option
def questions(words: tuple[str, ...], form: str | None, output: str) -> None:
    """List the questions that have a name, or those with all these WORDS (accents optional).

    \b
    Liệt kê các câu hỏi có sẵn, hoặc những câu chứa các từ này (không cần dấu).

    \b
    Examples:
      kg questions
      kg questions ky ket
      kg questions -f json
    """
    from kg.output import replace_file
    from kg.query.questions import search

    found = search(" ".join(words))
    writers = {"json": _as_json, "md": _as_markdown}
    written = writers.get(form or "", _as_text)(found)
    replace_file(output, written if on_screen(output) else click.unstyle(written))


def _as_json(found: "list[Question]") -> str:
    rows = [each.described() for each in found]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


_NONE = "no question has these words / không có câu hỏi nào chứa các từ này\n"


def _as_text(found: "list[Question]") -> str:
    """Write each topic with its questions, how to ask each and what it leaves open."""
    lines = [line for topic in _topics(found) for line in topic]
    return "\n".join(lines).lstrip() + "\n" if found else _NONE


def _topics(found: "list[Question]") -> Iterator[list[str]]:
    from kg.query.questions import TOPICS

    for topic, (vi, en) in TOPICS.items():
        entries = [line for each in found if each.topic == topic for line in _entry(each)]
        if entries:
            yield ["", click.style(f"{vi} · {en}", bold=True), *entries]


def _entry(each: "Question") -> Iterator[str]:
    open_ends = "".join(f' [-p {given.name}="{given.example}"]' for given in each.parameters)
    yield f"  {click.style(each.name, fg='cyan')}{open_ends}"
    yield f"      {each.vi}"
    yield f"      {each.en}"


def _as_markdown(found: "list[Question]") -> str:
    from kg.tables import render

    rows = [
        (each.name, each.vi, each.en, ", ".join(given.name for given in each.parameters))
        for each in found
    ]
    return "".join(render(("name", "vi", "en", "parameters"), rows, "md"))
