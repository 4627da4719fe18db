"""What a reader of a graph may do with it."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, Self

import pyoxigraph as ox

from kg.namespaces import BASE, CIVIC

if TYPE_CHECKING:
    import rdflib

Results = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples

_AN_ARTICLE = f"SELECT ?article {{ ?article a <{CIVIC}Article> }} LIMIT 1"


class GraphSource(Protocol):
    """A graph to read. Close it after use, or use it in a ``with`` statement."""

    @property
    def base(self) -> str:
        """Where the things of the graph live: what it was built with, as an article's IRI tells."""

    def query(self, sparql: str) -> Results:
        """Answer a SPARQL query.

        The default graph is the merge of all articles and the ontology, each triple once;
        ``GRAPH ?article { … }`` asks what one article says.

        Args:
            sparql: a SELECT, ASK, CONSTRUCT or DESCRIBE query with its prefixes.

        Raises:
            SyntaxError: the query is not SPARQL; as Oxigraph words it.
            GraphError: the graph cannot be read.
        """

    def quads(self) -> Iterator[ox.Quad]:
        """Yield what the articles say, in no order, without the ontology."""

    def named_graphs(self) -> Iterator[tuple[str, list[str]]]:
        """Yield each article's graph by its IRI, in order.

        Each comes with its statements: N-Triples in order, without full stops. What is in no named
        graph comes first, under the empty name.
        """

    def rdflib(self) -> "rdflib.Graph":
        """Return the merge of all articles, without the ontology, in memory."""

    def close(self) -> None:
        """Let go of the graph."""

    def __enter__(self) -> Self:
        """Return the graph itself."""

    def __exit__(self, *_: object) -> None:
        """Close the graph."""


class Readable(GraphSource):
    """The part of a graph source that follows from its answers and its quads."""

    @cached_property
    def base(self) -> str:
        """Where the things of the graph live: what it was built with, as an article's IRI tells."""
        articles = self.query(_AN_ARTICLE)
        assert isinstance(articles, ox.QuerySolutions)
        found = next((article.value.rpartition("article/")[0] for (article,) in articles), "")
        return found or BASE

    def named_graphs(self) -> Iterator[tuple[str, list[str]]]:
        """Yield each article's graph by its IRI, in order."""
        found = defaultdict[str, list[str]](list)
        for quad in self.quads():
            name = quad.graph_name.value if isinstance(quad.graph_name, ox.NamedNode) else ""
            found[name].append(str(quad.triple))
        for name in sorted(found):
            yield name, sorted(found[name])

    def rdflib(self) -> "rdflib.Graph":
        """Return the merge of all articles, without the ontology, in memory."""
        from kg.rdf_terms import graph_of

        return graph_of(self.quads())

    def close(self) -> None:
        """Let go of the graph."""

    def __enter__(self) -> Self:
        """Return the graph itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the graph."""
        self.close()
