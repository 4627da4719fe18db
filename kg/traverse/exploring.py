"""Walks a graph step by step from where one stands, so that a large one need not be loaded.

What is met is a light network: IRIs and roles alone. Labels and sentences are read afterwards, for
the few things that an answer shows.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import networkx as nx

from kg.errors import QueryError
from kg.query.asking import Row, Source, shipped_rows
from kg.query.parameters import day
from kg.query.periods import has_year, lies_in
from kg.roles import BY_PROPERTY, ROLES, TENURE, WALKED
from kg.traverse.as_of import first_told

_CHUNK = 400  # things a query is given at once


@dataclass(frozen=True, slots=True)
class Way:
    """How one may walk.

    Args:
        roles: the roles along which; see :data:`kg.roles.ROLES`.
        as_of: only along what is known as of this day (ISO 8601); see :mod:`kg.traverse.as_of`.
        widest: how many ties a thing may have to be walked through.
    """

    roles: Collection[str] = WALKED
    as_of: str | None = None
    widest: int = 2000

    def known(self, source: Source, found: Iterable[Row]) -> Iterator[Row]:
        """Pass on the ties that may be walked, each with its ``source`` and maybe its ``day``."""
        if not self.as_of:
            yield from found
            return
        rows = [*found]
        undated = {row["source"] for row in rows if not has_year(row.get("day", ""))}
        told = first_told(source, undated)
        for row in rows:
            own = row.get("day", "")
            since = own if has_year(own) else told.get(row["source"], "")
            if not since or lies_in(since, "", self.as_of):
                yield row


def way(via: Sequence[str] | None = None, as_of: str | None = None) -> Way:
    """Return how to walk, from what a user says.

    Args:
        via: the names of the roles along which; None is :data:`kg.roles.WALKED`.
        as_of: a day, month or year, as people write it; None is any.

    Raises:
        QueryError: there is no such role or day.
    """
    known = {role.name for role in ROLES}
    for role in via or ():
        if role not in known:
            raise QueryError(f"there is no role {role!r}; there are {', '.join(sorted(known))}")
    return Way(via or WALKED, day(as_of) if as_of else None)


@dataclass(slots=True)
class Walk:
    """What was met from one or more starts.

    Args:
        net: what was met, undirected; keys are roles.
        hops: how far each thing is from the nearest start.
        hubs: things that were not walked through because too many are tied to them.
        edge: the things from which the next step goes on.
    """

    net: "nx.MultiGraph[str]" = field(default_factory=nx.MultiGraph)
    hops: dict[str, int] = field(default_factory=dict)
    hubs: set[str] = field(default_factory=set)
    edge: set[str] = field(default_factory=set)

    @classmethod
    def begin(cls, start: str) -> "Walk":
        """Stand at a start."""
        walk = cls(hops={start: 0}, edge={start})
        walk.net.add_node(start)
        return walk


def step(source: Source, walk: Walk, way: Way) -> None:
    """Walk one hop on from all that was met last."""
    met: set[str] = set()
    hop = max(walk.hops.values()) + 1
    for start, target, role in _ties(source, walk.edge, way):
        walk.net.add_edge(start, target, role)
        met.update(name for name in (start, target) if name not in walk.hops)
    walk.hops |= dict.fromkeys(met, hop)
    walk.hubs |= {name for name in walk.edge if walk.net.degree(name) > way.widest}
    walk.edge = {name for name in met if not _all_through_hubs(walk, name)}


def _all_through_hubs(walk: Walk, name: str) -> bool:
    """Tell whether a thing was met through hubs alone; the very starts are never taken for hubs."""
    return all(near in walk.hubs and walk.hops[near] > 0 for near in walk.net[name])


def _ties(source: Source, near: Collection[str], way: Way) -> Iterator[tuple[str, str, str]]:
    properties = [prop for prop, role in BY_PROPERTY.items() if role in way.roles]
    for some in _chunks(near):
        if properties:
            steps = shipped_rows(source, "network/steps", near=some, property=properties)
            for row in way.known(source, steps):
                yield row["source"], row["target"], BY_PROPERTY[row["property"]]
        if TENURE in way.roles:
            for row in way.known(source, shipped_rows(source, "network/posts_from", near=some)):
                yield row["source"], row["target"], TENURE


def _chunks(things: Collection[str]) -> Iterator[list[str]]:
    ordered = sorted(things)
    for start in range(0, len(ordered), _CHUNK):
        yield ordered[start : start + _CHUNK]
