"""``kg build``: articles into a graph."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

import click

from kg.cli.articles import Refusals, chosen, published_option, sample_option
from kg.cli.options import graph_option
from kg.cli.progress import counted
from kg.errors import ArticleError, KgError
from kg.namespaces import BASE

if TYPE_CHECKING:
    from kg.article import Article
    from kg.pipeline import Built
    from kg.targets import Target

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*[/#]")


def _check_base(_: click.Context, __: click.Parameter, base: str) -> str:
    if not _ABSOLUTE.fullmatch(base):
        raise click.BadParameter("must be an absolute IRI that ends in / or #")
    return base


@click.command(short_help="Read articles into a graph. / Đọc bài báo thành đồ thị.")
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@sample_option
@graph_option
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Write an RDF file instead: .ttl .trig .nq .nt .jsonld .rdf",
)
@published_option
@click.option(
    "--base",
    metavar="IRI",
    default=BASE,
    show_default=True,
    callback=_check_base,
    help="Where the things of the graph live.",
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1),
    default=lambda: os.cpu_count() or 1,
    show_default="one a processor",
    help="Processes that read articles at once.",
)
@click.option(
    "--replace", is_flag=True, help="Let an article replace another one of its id from elsewhere."
)
@click.option("-v", "--verbose", is_flag=True, help="Tell of each article what was read in it.")
def build(
    articles: tuple[str, ...],
    sample: bool,
    target: str,
    output: str | None,
    published: str | None,
    base: str,
    jobs: int,
    replace: bool,
    verbose: bool,
) -> None:
    """Read articles into a graph.

    Đọc bài báo thành đồ thị tri thức.

    ARTICLE is a text file, an HTML page, JSON lines or CSV, a folder of these, or - for standard
    input. A line of JSON or row of CSV is an article; its fields are "text" and, if known, "id",
    "title", "published", "url", "source", "author" and "province".

    An article that is in the graph already is read again only if it or this program changed; what
    it said before is replaced, and nothing else. Its id, or else the name of its file, tells it
    from others; another one of that id from elsewhere is refused.

    \b
    Examples:
      kg build --sample                           an article to try it on, into ./civic.kg
      kg build news/                              a folder of your own
      kg build news/ --published 2021-04-04       texts that do not tell their day
      kg build news.jsonl -o graph.ttl            into a file
      cat news.jsonl | kg build - -g news.kg      from a pipe, into another store
    """
    from kg.output import replace_file
    from kg.pipeline import build as build_articles
    from kg.reading import read_articles
    from kg.targets import open_file, open_store

    report = _Report(base, verbose=verbose, replacing=replace)
    readable = report.refusals.passing(read_articles(chosen(articles, sample=sample), published))
    first = next(readable, None)
    if first is not None:
        opened = open_file(output) if output else open_store(target)
        with opened as place, counted(chain([first], readable), "articles") as found:
            for built in build_articles(report.fresh(found, place), base, jobs):
                place.put(built)
                report.tell(built)
            report.miss(place.gone(filter(os.path.isdir, articles)))
        replace_file("-", report.summary(output or target))
    if report.refusals.count:
        raise click.exceptions.Exit(1)


class _Report:
    """What a user hears of a build.

    Args:
        base: where the things of the graph live.
        verbose: whether to tell of each article.
        replacing: whether an article may take the place of another one of its id.

    Attributes:
        refusals: what is not read.
    """

    def __init__(self, base: str, *, verbose: bool, replacing: bool) -> None:
        from kg.tally import Tally

        self.base = base
        self._verbose, self._replacing = verbose, replacing
        self._tally = Tally(base)
        self._unchanged = 0
        self.refusals = Refusals()

    def fresh(self, articles: "Iterable[Article]", place: "Target") -> "Iterator[Article]":
        """Pass on the articles that the place does not hold in their present state.

        None takes the place of another one of its id, unless that is wanted.
        """
        from kg.identity import Identifiers
        from kg.pipeline import state

        for article in articles:
            iri = Identifiers(article, self.base).article
            if place.holds(iri, state(article, self.base)):
                self._unchanged += 1
            elif not self._replacing and (rival := place.rival(iri, article)):
                self.refusals.tell(_id_is_taken(article, rival))
            else:
                yield article

    def miss(self, gone: "Sequence[str]") -> None:
        """Say that files of articles are no longer in the folders that are built."""
        if gone:
            from kg.tally import counted

            told = ", ".join(iri.rpartition("/")[2] for iri in gone[:3])
            rest = ", …" if len(gone) > 3 else ""
            click.echo(
                f"the files of {counted(len(gone), 'article')} are no longer there ({told}{rest});"
                " take them out with: kg remove --gone",
                err=True,
            )

    def tell(self, built: "Built") -> None:
        """Count what one article says."""
        from kg.tally import Tally

        self._tally.add(built.things)
        if self._verbose:
            own = Tally(self.base)
            own.add(built.things)
            click.echo(f"{built.id}: {own}", err=True)

    def summary(self, target: str) -> str:
        """Say in a line what was made."""
        from kg.tally import counted

        made = self._tally.count("article")
        told = f"{counted(made, 'article')}: {self._tally}" if made else "nothing new"
        rest = f"; {counted(self._unchanged, 'article')} unchanged" if self._unchanged else ""
        refused = f"; {self.refusals.count:,} not read" if self.refusals.count else ""
        return f"{told}{rest}{refused} → {target}\n"


def _id_is_taken(article: "Article", rival: str) -> KgError:
    return ArticleError(
        f"the graph has another article of the id {article.id!r}, from '{rival}'; give the one from"
        f" '{article.origin}' an id of its own (of a file, its name), or add --replace"
    )
