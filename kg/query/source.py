"""What can be asked, and asking it without ceremony."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Protocol

from kg.namespaces import prefixes
from kg.resources import read

Row = dict[str, str]


class Source(Protocol):
    """A graph that answers SPARQL over the union of its articles and the ontology."""

    def query(self, sparql: str, substitutions: Mapping[str, Any] | None = None) -> Any:
        """Return what ``pyoxigraph.Store.query`` returns."""


@cache
def prologue() -> str:
    """Declare every prefix of the vocabulary, on one line so that a query's lines keep theirs."""
    return "".join(f"PREFIX {prefix}: <{iri}> " for prefix, iri in prefixes().items())


def rows(source: Source, sparql: str) -> Iterator[Row]:
    """Yield the answers of a SELECT as plain text by variable, without those that are unbound.

    Args:
        source: the graph to ask.
        sparql: the query; the prefixes of the vocabulary are known.
    """
    answers = source.query(prologue() + sparql)
    names = [variable.value for variable in answers.variables]
    for answer in answers:
        terms = zip(names, answer, strict=True)
        yield {name: _text(term) for name, term in terms if term is not None}


def shipped_rows(source: Source, name: str) -> Iterator[Row]:
    """Yield the answers of a query that ships with the package: ``"network/links"``."""
    return rows(source, read(f"queries/{name}.rq"))


def _text(term: Any) -> str:
    value = getattr(term, "value", term)
    return str(value)
