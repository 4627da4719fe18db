"""A graph for Python programs and notebooks: questions, names and ties in one place."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    import networkx as nx

    from kg.query.names import Found
    from kg.query.portrait import Portrait
    from kg.query.session import Session
    from kg.store import GraphSource
    from kg.traverse.neighbours import Neighbourhood
    from kg.traverse.paths import Paths
    from kg.traverse.timeline import Timeline
    from kg.traverse.together import Company


class Graph:
    """A graph to ask and to walk; names need no accents.

    Args:
        target: a store folder, an RDF file or the address of a SPARQL endpoint.
        seconds: how long a query may take.

    Raises:
        NoGraphError: there is nothing at ``target``.
        GraphError: what is there is no graph.

    >>> import kg
    >>> g = kg.open("tests/data/invented.trig")
    >>> for row in g.ask("who_signed", agreement="2018-2022"):
    ...     print(row["party"], row["day"])
    Công an tỉnh Sông Thử 2018-02-05
    UBND tỉnh Sông Thử 2018-02-05
    >>> g.ask("ASK { ?meeting civic:chair person:Phạm_Dụ }")
    True
    >>> [row["title"] for row in g.ask("posts_held", person="pham du") if row["former"]]
    ['Chủ tịch UBND tỉnh Sông Thử']
    >>> [found.label for found in g.find("nguyen")]
    ['Nguyễn Thị Thử']
    >>> found = g.path("pham du", "cong ty vi du", most=1)
    >>> [found.net.nodes[name]["label"] for name in found.paths[0]]
    ['Phạm Dụ', 'UBND tỉnh Sông Thử', 'Biên bản ghi nhớ về vườn ươm', 'Công ty Ví Dụ']
    >>> g.close()
    """

    def __init__(self, target: str, seconds: float = 30.0) -> None:
        from kg.store.opening import check_target

        check_target(target)
        self._target, self._seconds = str(target), seconds
        self._asking: Session | None = None
        self._held: GraphSource | None = None

    def ask(self, question: str, **parameters: str) -> Any:
        """Ask a named question or SPARQL.

        Args:
            question: the name of a question, or SPARQL.
            parameters: what the question leaves open, as people type it.

        Returns:
            Rows by column, without what is unbound; True or False for ASK; triples for CONSTRUCT
            and DESCRIBE. Values are text, or a bool, int, float or date where they are typed so.

        Raises:
            KgError: the question is unknown, refused, wrong or takes too long.
        """
        from kg.query.binding import bind
        from kg.query.parameters import terms
        from kg.query.questions import question_or_sparql

        asked = question_or_sparql(question)
        values = terms(self._session.ask, asked, parameters)
        return self._session.ask(bind(asked.sparql, values)).plain()

    def find(self, words: str, kind: str = "thing") -> "list[Found]":
        """Return the things whose names have all these words; see :func:`kg.query.names.find`."""
        from kg.query.names import find

        return find(self._session.ask, words, kind)

    def resolve(self, name: str, kind: str = "thing") -> str:
        """Return the IRI of the one thing that a name means; see :func:`kg.query.names.resolve`."""
        from kg.query.names import resolve

        return resolve(self._session.ask, name, kind)

    def show(self, name: str, kind: str = "thing") -> "Portrait":
        """Return all that is known of a thing; see :func:`kg.query.portrait.portrait`."""
        from kg.query.portrait import portrait

        return portrait(self._session.ask, self.resolve(name, kind))

    def path(
        self, one: str, other: str, *, via: Sequence[str] | None = None, as_of: str | None = None,
        most: int = 3,
    ) -> "Paths":  # fmt: skip
        """Return how two things are connected; see :func:`kg.traverse.paths.paths`."""
        from kg.roles import WALKED
        from kg.traverse.exploring import Way
        from kg.traverse.paths import paths

        ends = self.resolve(one), self.resolve(other)
        return paths(self._source, *ends, Way(via or WALKED, as_of), most)

    def neighbors(self, name: str, hops: int = 1, most: int = 100) -> "Neighbourhood":
        """Return what lies around a thing; see :func:`kg.traverse.neighbours.neighbours`."""
        from kg.traverse.neighbours import neighbours

        return neighbours(self._source, self.resolve(name), hops, most=most)

    def together(self, *names: str, most: int = 20) -> "Company":
        """Return who shared meetings and agreements; see :func:`kg.traverse.together.together`."""
        from kg.traverse.together import together

        return together(self._source, [self.resolve(name) for name in names], most)

    def timeline(
        self, name: str | None = None, *, since: str = "", until: str = "", most: int = 100
    ) -> "Timeline":
        """Return what happened, in order; see :func:`kg.traverse.timeline.timeline`."""
        from kg.traverse.timeline import timeline

        about = self.resolve(name) if name else None
        return timeline(self._source, about, since=since, until=until, most=most)

    def network(self, *, evidence: bool = True) -> "nx.MultiDiGraph[str]":
        """Return all of it for networkx; see :func:`kg.traverse.network.network`."""
        from kg.traverse.network import network

        return network(self._source, evidence=evidence)

    def close(self) -> None:
        """Let go of the graph."""
        if self._asking:
            self._asking.close()
        if self._held:
            self._held.close()
        self._asking = self._held = None

    @property
    def _session(self) -> "Session":
        from kg.query.limits import Limits
        from kg.query.session import Session

        self._asking = self._asking or Session(self._target, Limits(self._seconds))
        return self._asking

    @property
    def _source(self) -> "GraphSource":
        from kg.store import open_graph

        self._held = self._held or open_graph(self._target)
        return self._held

    def __enter__(self) -> Self:
        """Return the graph itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the graph."""
        self.close()
