"""A graph for Python programs and notebooks: questions, names and ties in one place."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    import networkx as nx

    from kg.query.names import Found
    from kg.query.portrait import Portrait
    from kg.query.session import Session
    from kg.store import GraphSource
    from kg.traverse.neighbors import Neighborhood
    from kg.traverse.paths import Paths
    from kg.traverse.timeline import Timeline
    from kg.traverse.together import CoAppearance


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
        """Return the things whose names have all these words, the best first.

        Args:
            words: beginnings of words in any order, with or without accents; short forms such as
                "UBND TP" are understood.
            kind: ``"person"``, ``"agency"``, ``"post"``, ``"area"``, ``"meeting"``,
                ``"agreement"``, ``"appointment"``, ``"award"``, ``"group"`` or ``"article"``;
                ``"actor"`` or ``"thing"`` for any.

        Raises:
            QueryError: there is no such kind.
        """
        from kg.query.names import find

        return find(self._session.ask, words, kind)

    def resolve(self, name: str, kind: str = "thing") -> str:
        """Return the IRI of the one thing that a name means.

        Args:
            name: as people type it, or an IRI, or a short one such as ``person:Phạm_Dụ``.
            kind: as of :meth:`find`.

        Raises:
            UnknownName: nothing is called so; the error offers the nearest names.
            AmbiguousName: several things are; the error lists them.
            QueryError: the name is empty, or there is no such kind.
        """
        from kg.query.names import resolve

        return resolve(self._session.ask, name, kind)

    def show(self, name: str, kind: str = "thing") -> "Portrait":
        """Return all that is known of a thing, each fact with the words behind it.

        Args:
            name: as of :meth:`resolve`, which also tells what is raised.
            kind: as of :meth:`find`.
        """
        from kg.query.portrait import portrait

        return portrait(self._session.ask, self.resolve(name, kind))

    def path(
        self, one: str, other: str, *, via: Sequence[str] | None = None, as_of: str | None = None,
        most: int = 3,
    ) -> "Paths":  # fmt: skip
        """Return how two things are connected, the most telling paths first.

        Args:
            one: name of one end, as of :meth:`resolve`, which also tells what is raised.
            other: name of the other.
            via: the names of the roles along which; see :data:`kg.roles.ROLES`. None is all but
                those of place, which tie nearly all to nearly all.
            as_of: only by what is known of this day or earlier.
            most: how many paths at most.

        Raises:
            QueryError: there is no such role or day.
        """
        from kg.traverse.exploring import way
        from kg.traverse.paths import paths

        ends = self.resolve(one), self.resolve(other)
        return paths(self._source, *ends, way(via, as_of), most)

    def neighbors(
        self, name: str, hops: int = 1, *, via: Sequence[str] | None = None,
        as_of: str | None = None, most: int = 100,
    ) -> "Neighborhood":  # fmt: skip
        """Return what lies around a thing.

        Args:
            name: as of :meth:`resolve`, which also tells what is raised.
            hops: how many ties away at most.
            via: along which roles, as of :meth:`path`.
            as_of: only by what is known of this day or earlier.
            most: how many things at most: the nearer first, then those with more ties.

        Raises:
            QueryError: there is no such role or day.
        """
        from kg.traverse.exploring import way
        from kg.traverse.neighbors import neighbors

        return neighbors(self._source, self.resolve(name), hops, way(via, as_of), most)

    def together(
        self, *names: str, since: str = "", until: str = "", most: int = 20
    ) -> "CoAppearance":
        """Return who shared meetings and agreements with all of these, who shared most first.

        Args:
            names: people or bodies, as of :meth:`resolve`, which also tells what is raised.
            since: first day, month or year; "" is any.
            until: last day, month or year, the whole of which counts; "" is any.
            most: how many companions at most.

        Raises:
            QueryError: there is no such day, or the last is before the first.
        """
        from kg.query.parameters import period
        from kg.traverse.together import together

        who = [self.resolve(name) for name in names]
        first, last = period(since, until)
        return together(self._source, who, most, since=first, until=last)

    def timeline(
        self, name: str | None = None, *, since: str = "", until: str = "", most: int = 100
    ) -> "Timeline":
        """Return the meetings, signings, appointments and awards of known day, oldest first.

        Args:
            name: who took part, or where it was, as of :meth:`resolve`; None is anyone anywhere.
            since: first day, month or year; "" is any.
            until: last day, month or year, the whole of which counts; "" is any.
            most: how many events at most.

        Raises:
            QueryError: there is no such day, or the last is before the first.
        """
        from kg.query.parameters import period
        from kg.traverse.timeline import timeline

        about = self.resolve(name) if name else None
        first, last = period(since, until)
        return timeline(self._source, about, since=first, until=last, most=most)

    def network(self, *, evidence: bool = True) -> "nx.MultiDiGraph[str]":
        """Return all of it for networkx; its attributes: :func:`kg.traverse.network.network`.

        Args:
            evidence: whether to read the sentences too; without them it takes much less time.
        """
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
