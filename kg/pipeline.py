"""Articles to statements, several at a time: read, extract, name, say."""

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from hashlib import sha256
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Thread

from rdflib import RDF

from kg import __version__, resources
from kg.article import Article
from kg.build import triples
from kg.extract import read
from kg.identity import Identifiers
from kg.namespaces import BASE
from kg.rdf_terms import statement

_FEW = 50
"""Articles up to which starting further processes takes longer than doing without."""

_AHEAD = 8
"""Articles that wait for each process, so that none is idle and memory stays flat."""


@dataclass(frozen=True, slots=True)
class Built:
    """What one article says, ready to be stored.

    Args:
        id: the article's id.
        iri: its IRI, the name of its graph.
        state: tells this state of article, base and program from any other.
        statements: N-Triples in the order of their text, each once, without full stops.
        things: IRIs of what the statements give a type to.
        origin: where the article was read from; see :class:`~kg.article.Article`.
    """

    id: str
    iri: str
    state: str
    statements: tuple[str, ...]
    things: tuple[str, ...]
    origin: str | None = None


def build(articles: Iterable[Article], base: str = BASE, jobs: int = 1) -> Iterator[Built]:
    """Yield what each article says, in the order of the articles.

    Args:
        articles: taken a few at a time, as they are needed.
        base: where things live.
        jobs: processes that work at once, if there are more than a few articles.
    """
    articles = iter(articles)
    first = list(islice(articles, _FEW + 1))
    if jobs == 1 or len(first) <= _FEW:
        yield from map(partial(build_one, base=base), chain(first, articles))
    else:
        yield from _in_parallel(chain(first, articles), base, jobs)


def build_one(article: Article, base: str = BASE) -> Built:
    """Return what one article says.

    Args:
        article: the article.
        base: where things live.
    """
    try:
        made = set(triples(read(article), base))
    except Exception as error:
        error.add_note(f"while building the article {article.id!r}")
        raise
    return Built(
        article.id,
        Identifiers(article, base).article,
        state(article, base),
        tuple(sorted(map(statement, made))),
        tuple(sorted({str(subject) for subject, predicate, _ in made if predicate == RDF.type})),
        article.origin,
    )


def state(article: Article, base: str = BASE) -> str:
    """Return a digest of everything that decides what is built of an article.

    Args:
        article: the article.
        base: where things live.
    """
    return sha256(f"{article.digest} {base} {_program()}".encode()).hexdigest()


@cache
def _program() -> str:
    """Return a digest of the program and its word lists, which change with every release."""
    code = sorted(Path(__file__).parent.rglob("*.py"))
    lists = [resources.read(name) for name in resources.names("data/lexicon", ".tsv")]
    parts = [__version__, *(file.read_text(encoding="utf-8") for file in code), *lists]
    return sha256("\x1f".join(parts).encode()).hexdigest()


def _in_parallel(articles: Iterator[Article], base: str, jobs: int) -> Iterator[Built]:
    # Not forked: a store that is open here runs threads, and a fork may copy their locks as held.
    fresh = get_context("spawn")
    with ProcessPoolExecutor(jobs, fresh, initializer=_follow_the_parent) as pool:
        try:
            yield from _in_order(pool, articles, base, jobs * _AHEAD)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _in_order(
    pool: Executor, articles: Iterator[Article], base: str, ahead: int
) -> Iterator[Built]:
    waiting = deque[Future[Built]]()
    for article in articles:
        with _ctrl_c_held_back():
            waiting.append(pool.submit(build_one, article, base))
        if len(waiting) >= ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


@contextmanager
def _ctrl_c_held_back() -> Iterator[None]:
    """Let Ctrl-C wait; a process that is started meanwhile never hears it, even while it loads."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _follow_the_parent() -> None:
    """End when the parent ends, however that came."""
    Thread(target=_end_with, args=[parent_process()], daemon=True).start()


def _end_with(parent: BaseProcess | None) -> None:
    if parent:
        parent.join()
        os._exit(1)
