"""What tells events of one name apart: their day, their place and an article that tells of them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from kg.query.binding import bind
from kg.query.periods import worded
from kg.query.terms import node

if TYPE_CHECKING:
    from kg.query.names import Ask


class Circumstances(NamedTuple):
    """When and where something happened, and the first article that tells of it; "" if unknown."""

    day: str = ""
    place: str = ""
    article: str = ""

    def __str__(self) -> str:
        """Return what is known, as one text."""
        return ", ".join(filter(None, (worded(self.day), self.place, self.article)))


def circumstances(ask: "Ask", iris: Iterable[str]) -> dict[str, Circumstances]:
    """Return the circumstances of those things that are meetings, agreements, appointments, awards.

    Args:
        ask: asks the graph.
        iris: the things.
    """
    from kg.resources import read

    things = " ".join(node(iri) for iri in iris)
    asked = bind(read("queries/names/circumstances.rq"), {"thing": things})
    found: dict[str, Circumstances] = {}
    for thing, *told in ask(asked).rows() if things else ():
        known = (str(getattr(each, "value", "")) for each in told)
        found.setdefault(thing.value, Circumstances(*known))
    return found
