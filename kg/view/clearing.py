"""Moves nodes off the lines between others, so that no tie seems to lead through a thing.

A local search: each node in turn goes to the spot of a grid about it where it and its lines
stand least in the way, until none gains by moving. Only sums, products and roots of coordinates
are compared, so the same net is cleared alike on any machine.
"""

from collections.abc import Iterator, Mapping

import networkx as nx

from kg.view.lines import Line, Place, crosses, distance, is_aside, meets

ROUNDS = 6
REACH = 42.0
"""Pixels about the middle of a node that no other line should touch."""

LABEL = (64.0, 22.0, 64.0)
"""Half the width of a label, and where it begins and ends beneath the middle of its node."""

STEP = (44.0, 32.0)
STEPS = 5
"""A node goes at most so many steps of the grid in one round, either way."""

STRUCK, CROSSED, FAR = 0.1, 0.1, 0.0002
"""What a struck label, a crossing, and a pixel away from the first place cost, where a node that
a line runs through costs 1."""


def clear(net: "nx.Graph[str]", places: Mapping[str, Place], room: Place) -> dict[str, Place]:
    """Move nodes off the lines between others.

    Args:
        net: the graph whose edges are drawn as straight lines.
        places: the middle of each node.
        room: width and height about each middle that no other may share.

    Returns:
        Places near the old ones that leave each node its room.
    """
    search = _Search(net, places, room)
    for _ in range(ROUNDS):
        if not sum(search.moves(name) for name in sorted(net)):
            break
    return search.places


class _Search:
    """Places that are bettered one by one."""

    def __init__(self, net: "nx.Graph[str]", places: Mapping[str, Place], room: Place) -> None:
        self.places = dict(places)
        self._first = places
        self._room = room
        ties = sorted((min(tie), max(tie)) for tie in net.edges() if tie[0] != tie[1])
        self._ends = {name: sorted({*net[name]} - {name}) for name in places}
        self._apart = {name: [tie for tie in ties if name not in tie] for name in places}

    def moves(self, name: str) -> bool:
        """Move a node to the best spot about it; tell whether that is another than its own."""
        here = best = self.places[name]
        least = self._cost(name, here, float("inf"))
        for spot in _about(here):
            if self._is_free(name, spot):
                cost = self._cost(name, spot, least)
                if cost < least - 1e-6:
                    best, least = spot, cost
        self.places[name] = best
        return best != here

    def _is_free(self, name: str, spot: Place) -> bool:
        width, height = self._room
        return all(
            abs(x - spot[0]) >= width or abs(y - spot[1]) >= height
            for other, (x, y) in self.places.items()
            if other != name
        )

    def _cost(self, name: str, spot: Place, enough: float) -> float:
        """Sum up how much a node is in the way at a spot, or stop where that is enough."""
        cost = FAR * distance(spot, (self._first[name], self._first[name]))
        for share in self._hindrances(name, spot):
            cost += share
            if cost >= enough:
                break
        return cost

    def _hindrances(self, name: str, spot: Place) -> Iterator[float]:
        own = [(end, (spot, self.places[end])) for end in self._ends[name]]
        for one, other in self._apart[name]:
            line = self.places[one], self.places[other]
            yield _covers(line, spot)
            yield CROSSED * sum(crosses(line, mine) for end, mine in own if end not in (one, other))
        for other, place in self.places.items():
            if other != name:
                yield sum(_covers(mine, place) for end, mine in own if end != other)


def _about(place: Place) -> Iterator[Place]:
    """Yield the spots of a grid about a place."""
    for right in range(-STEPS, STEPS + 1):
        for down in range(-STEPS, STEPS + 1):
            yield place[0] + right * STEP[0], place[1] + down * STEP[1]


def _covers(line: Line, place: Place) -> float:
    """Return how much a line is in the way of a node that stands at a place."""
    half, top, bottom = LABEL
    x, y = place
    if is_aside(line, (x - half, y - REACH, x + half, y + bottom)):
        return 0.0
    through = max(0.0, 1.0 - distance(place, line) / REACH)
    struck = meets(line, (x - half, y + top, x + half, y + bottom))
    return through + STRUCK * struck
