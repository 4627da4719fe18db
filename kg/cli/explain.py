"""``kg explain``: what is read in an article, by which rule, from which words."""

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from kg.cli.articles import Refusals, chosen, published_option, sample_option
from kg.cli.options import PAGE, ending_of, on_screen, output_option

if TYPE_CHECKING:
    from kg.explain import Explanation

_STYLES: dict[str, dict[str, Any]] = {
    "person": {"fg": "cyan", "bold": True},
    "body": {"fg": "yellow", "bold": True},
    "place": {"fg": "green", "bold": True},
    "day": {"fg": "magenta", "bold": True},
    "heading": {"bold": True},
    "rule": {"dim": True},
    "quote": {"underline": True},
}


@click.command(short_help="See what is read in an article, and why.")
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@sample_option
@published_option
@output_option
def explain(articles: tuple[str, ...], sample: bool, published: str | None, output: str) -> None:
    """See what is read in an article: names marked in its text, each fact with its rule and words.

    Xem những gì đọc được trong bài: tên được đánh dấu, mỗi dữ kiện kèm quy tắc và lời văn.

    ARTICLE is whatever kg build takes. Nothing is stored. On a terminal names stand out by color,
    elsewhere by brackets: {person} [body] <place or day>. A file that ends in .html becomes a page.

    \b
    Examples:
      kg explain --sample
      kg explain news.txt --published 2021-04-04 | less
      kg explain news.jsonl -o news.html
    """
    from kg.explain import as_html
    from kg.explain import explain as explanation
    from kg.output import replace_file
    from kg.reading import read_articles

    ending = ending_of(output, ".txt", *PAGE)
    refusals = Refusals()
    found = read_articles(chosen(articles, sample=sample), published)
    told = [explanation(each) for each in refusals.passing(found)]
    if not told:
        raise click.exceptions.Exit(1)
    if ending in PAGE:
        replace_file(output, as_html(told))
    else:
        replace_file(
            output, _text(told, coloured=on_screen(output) and not os.environ.get("NO_COLOR"))
        )
    if refusals.count:
        raise click.exceptions.Exit(1)


def _text(told: "Iterable[Explanation]", *, coloured: bool) -> str:
    from kg.explain import as_text

    return "\n".join(as_text(each, _paint) if coloured else as_text(each) for each in told)


def _paint(words: str, kind: str) -> str:
    return click.style(words, **_STYLES[kind])
