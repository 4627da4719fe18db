"""Who shares meetings and agreements with whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import networkx as nx

from kg.query.asking import Source, shipped_rows
from kg.query.periods import in_time, lies_in
from kg.roles import IN_MEETINGS
from kg.traverse.network import network

_SHARED = {*IN_MEETINGS, "party"}


@dataclass(frozen=True, slots=True)
class CoAppearance:
    """Who was together with some things, and when.

    Args:
        net: the network of those who were together and their occasions.
        shared: the IRIs of the occasions with each companion, oldest first; most shared first.
        cut: how many companions were left out.
    """

    net: "nx.MultiDiGraph[str]"
    shared: dict[str, tuple[str, ...]]
    cut: int


def together(
    source: Source, who: Sequence[str], most: int = 20, *, since: str = "", until: str = ""
) -> CoAppearance:
    """Return who shared meetings or agreements with all of these.

    Args:
        source: the graph.
        who: IRIs of people or bodies; with several, only occasions that they all shared count.
        most: how many companions to keep.
        since: first day, ISO 8601; a month or a year will do.
        until: last day, the same; the whole of that month or year counts.
    """
    met = _companions(source, who[0], since, until)
    for other in who[1:]:
        common = met.get(other, set())
        met = {name: occasions & common for name, occasions in met.items()}
    counts = Counter({name: len(found) for name, found in met.items() if found})
    order = sorted(counts, key=lambda name: (name not in who, -counts[name], name))[:most]
    occasions = {each for name in order for each in met[name]}
    net = network(source, roles=_SHARED, only={*who, *order, *occasions})
    shared = {name: _oldest_first(net, met[name]) for name in order}
    return CoAppearance(net, shared, len(counts) - len(order))


def _companions(source: Source, who: str, since: str, until: str) -> dict[str, set[str]]:
    found = defaultdict[str, set[str]](set)
    for row in shipped_rows(source, "network/company", who=[who]):
        if lies_in(row.get("day", "-"), since, until):
            found[row["companion"]].add(row["occasion"])
    return found


def _oldest_first(net: "nx.MultiDiGraph[str]", occasions: Iterable[str]) -> tuple[str, ...]:
    known = (name for name in occasions if name in net)
    return tuple(sorted(known, key=lambda name: (in_time(net.nodes[name]["day"]), name)))
