"""What can be asked, and asking it without ceremony."""

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from kg.query.binding import bind
from kg.query.prologue import prologue
from kg.query.values import text_rows
from kg.resources import read

Row = dict[str, str]


class Source(Protocol):
    """A graph that answers SPARQL over the union of its articles and the ontology."""

    @property
    def base(self) -> str:
        """Where its things live."""

    def query(self, sparql: str) -> Any:
        """Return what ``pyoxigraph.Store.query`` returns."""


def rows(source: Source, sparql: str) -> Iterator[Row]:
    """Return the answers of a SELECT as plain text by variable, without those that are unbound.

    Args:
        source: the graph to ask.
        sparql: the query; the prefixes of the vocabulary are known.
    """
    return text_rows(source.query(prologue(source.base) + sparql))


def in_order(rows: Iterable[Row], *names: str) -> list[Row]:
    """Return rows in the order of these values.

    Of very many rows this is many times as fast as ``ORDER BY``, for which the store looks up the
    text of both terms at each comparison.
    """
    return sorted(rows, key=lambda row: [row.get(name, "") for name in names])


def shipped_rows(source: Source, name: str, /, **only: Iterable[str] | None) -> Iterator[Row]:
    """Yield the answers of a query that ships with the package.

    Args:
        source: the graph to ask.
        name: the query's place under ``queries``: ``"network/links"``.
        only: the IRIs that a variable may take, or None for any.
    """
    values = {variable: _iris(iris) for variable, iris in only.items() if iris is not None}
    return rows(source, bind(read(f"queries/{name}.rq"), values))


def _iris(iris: Iterable[str]) -> str:
    from kg.query.terms import node

    return " ".join(node(iri) for iri in sorted(set(iris)))


class Direct:
    """A graph in this process, to be asked like a :class:`~kg.query.session.Session`.

    Args:
        source: the graph.
    """

    def __init__(self, source: Source) -> None:
        self._source = source

    def ask(self, sparql: str) -> "Rows":
        """Ask a SELECT, in which the prefixes of the vocabulary are known."""
        return Rows(self._source.query(prologue(self._source.base) + sparql))


class Rows:
    """The answer to a SELECT in this process."""

    def __init__(self, solutions: Any) -> None:
        self._solutions = solutions

    def rows(self) -> Any:
        """Return the rows."""
        return self._solutions
