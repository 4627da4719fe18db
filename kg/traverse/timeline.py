"""What happened, in the order of days."""

from dataclasses import dataclass

import networkx as nx

from kg.query.asking import Source, shipped_rows
from kg.query.periods import in_time, lies_in
from kg.roles import BY_PROPERTY
from kg.traverse.network import network
from kg.traverse.ties import links

_KINDS = ("meeting", "agreement", "appointment", "award")


@dataclass(frozen=True, slots=True)
class Timeline:
    """What happened.

    Args:
        net: the network of the events and those who took part.
        events: the day (ISO 8601, maybe only a month or year) and IRI of each, oldest first; those
            without a year come last.
        cut: how many were left out.
    """

    net: "nx.MultiDiGraph[str]"
    events: tuple[tuple[str, str], ...]
    cut: int


def timeline(
    source: Source, about: str | None = None, *, since: str = "", until: str = "", most: int = 100
) -> Timeline:
    """Return the meetings, signings, appointments and awards of known day.

    Args:
        source: the graph.
        about: IRI of who took part, or of where it was; None is anyone anywhere.
        since: first day, ISO 8601; a month or a year will do.
        until: last day, the same; the whole of that month or year counts.
        most: how many events to keep.
    """
    name, only = ("events_of", [about]) if about else ("events", None)
    rows = shipped_rows(source, f"network/{name}", **({"about": only} if only else {}))
    dated = {(row["day"], row["event"]) for row in rows}
    found = (each for each in dated if lies_in(each[0], since, until))
    events = sorted(found, key=lambda each: (in_time(each[0]), each))
    kept = events[:most]
    net = _with_neighbors(source, {event for _, event in kept})
    told = tuple(each for each in kept if net.nodes.get(each[1], {}).get("kind") in _KINDS)
    return Timeline(net, told, len(events) - len(kept))


def _with_neighbors(source: Source, events: set[str]) -> "nx.MultiDiGraph[str]":
    """Return the network of events and what they are tied to."""
    ends = {row["target"] for row in links(source, events)}
    return network(source, roles=[*BY_PROPERTY.values()], only=events | ends)
