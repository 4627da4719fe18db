"""A graph behind the SPARQL 1.1 protocol (https://www.w3.org/TR/sparql11-protocol/).

The only part of the project that goes to the network, and only to the address a user gives.
"""

from collections.abc import Iterator
from email.message import Message
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pyoxigraph as ox

from kg import __version__
from kg.errors import GraphError, QueryError
from kg.store.layout import RESERVED
from kg.store.readable import Readable, Results

_ACCEPT = "application/sparql-results+json, application/n-triples;q=0.9, text/turtle;q=0.8"
_TIMEOUT = 60.0  # seconds without an answer
_NAMED = "SELECT ?s ?p ?o ?g WHERE { GRAPH ?g { ?s ?p ?o } }"
_UNNAMED = "SELECT ?s ?p ?o WHERE { ?s ?p ?o }"


class Endpoint(Readable):
    """A SPARQL endpoint; its default graph is what its keeper made it.

    Args:
        address: its http or https URL.
    """

    def __init__(self, address: str) -> None:
        self._address = address

    def query(self, sparql: str) -> Results:
        """Send a query and return its results.

        Raises:
            SyntaxError: the endpoint refuses the query, which is not SPARQL.
            QueryError: the endpoint refuses the query for another reason.
            GraphError: there is no answer, or it is not SPARQL results.
        """
        kind, answer = self._ask(sparql)
        try:
            return _results(kind, answer)
        except (SyntaxError, ValueError) as error:
            raise GraphError(f"{self._address} answers with {kind}, no SPARQL results") from error

    def quads(self) -> Iterator[ox.Quad]:
        """Yield the triples of its named graphs, or of its default graph if it has no others."""
        named = [q for q in self._quads(_NAMED) if q.graph_name not in RESERVED]
        yield from named or self._quads(_UNNAMED)

    def _quads(self, select: str) -> Iterator[ox.Quad]:
        solutions = self.query(select)
        assert isinstance(solutions, ox.QuerySolutions)
        for solution in solutions:
            yield ox.Quad(*solution)

    def _ask(self, sparql: str) -> tuple[str, bytes]:
        request = Request(
            self._address,
            data=urlencode({"query": sparql}).encode(),
            headers={"Accept": _ACCEPT, "User-Agent": f"civic-kg/{__version__}"},
        )
        try:
            with urlopen(request, timeout=_TIMEOUT) as response:
                return _media_type(response.headers), response.read()
        except HTTPError as error:
            _check_syntax(sparql)
            reason = error.read(500).decode("utf-8", "replace").strip().partition("\n")[0]
            raise QueryError(f"{self._address} refuses: {error.code} {reason}") from error
        except (URLError, OSError) as error:
            raise GraphError(f"no answer from {self._address}: {error}") from error


def _check_syntax(sparql: str) -> None:
    """Raise a SyntaxError that tells the place, if that is what an endpoint has against a query."""
    ox.Store().query(sparql)


def _media_type(headers: Message) -> str:
    return headers.get_content_type()


def _results(media_type: str, answer: bytes) -> Results:
    rdf = ox.RdfFormat.from_media_type(media_type)
    results = ox.QueryResultsFormat.from_media_type(media_type)
    if rdf is None or media_type.startswith("application/sparql"):
        return ox.parse_query_results(answer, results)
    store = ox.Store()
    store.bulk_load(answer, rdf)
    return store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
