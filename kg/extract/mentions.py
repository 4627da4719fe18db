"""What the first rules of the cascade find: words that name or point to things.

A mention covers tokens ``[first, last)`` of a document. Mentions are filled in step by step: the
parsers set what the words say, resolution sets ``thing``.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kg.facts import Area, Body, Group, Person, Post
from kg.lexicon import BodyHead
from kg.lexicon.gazetteer import HOME, Unit


@dataclass(slots=True)
class Place:
    """A level word, a name or both: "tỉnh", "Gia Lai", "huyện Hòa Vang".

    ``units`` are the known units the name may mean; ``name`` is empty for a level word alone.
    """

    first: int
    last: int
    word: str
    level: str
    name: str
    units: tuple[Unit, ...] = ()

    @property
    def is_other_country(self) -> bool:
        """Whether it is a country, and not ours."""
        return self.level == "country" and self.name != HOME


@dataclass(slots=True, eq=False)
class BodyMention:
    """The name of a body, whole or shortened."""

    first: int
    last: int
    head: BodyHead
    field: str = ""
    place: Place | None = None
    parent: "BodyMention | None" = None
    rule: str = "body_name"
    shared: Place | None = None
    implied: bool = False
    thing: Body | None = None


@dataclass(slots=True, eq=False)
class PostMention:
    """A title with the body it is in, or with the other country whose it is.

    ``of_kind`` is the kind of a body of which no more is told: "Trưởng ban giám khảo".
    """

    first: int
    last: int
    title: str
    body: BodyMention | None = None
    default_body: str = ""
    former: bool = False
    country: Place | None = None
    of_kind: BodyHead | None = None
    thing: Post | None = None


@dataclass(slots=True, eq=False)
class PersonMention:
    """A person's name with the posts that stand beside it.

    ``first`` and ``last`` cover the name alone; ``start`` and ``end`` also what belongs to it.
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    posts: list[PostMention] = field(default_factory=list)
    rule: str = "name"
    thing: Person | None = None


@dataclass(slots=True, eq=False)
class GroupMention:
    """People or bodies that are counted or described: "19 tập thể"."""

    first: int
    last: int
    count: int | None
    thing: Group | None = None


@dataclass(slots=True)
class DateMention:
    """A day, month or span of days; ``iso`` as in :class:`kg.facts.Meeting`."""

    first: int
    last: int
    iso: str
    end_iso: str | None = None
    rule: str = "date"


@dataclass(slots=True)
class PlaceMention:
    """A place named on its own."""

    place: Place
    thing: Area | None = None


def walk(bodies: Iterable[BodyMention]) -> Iterator[BodyMention]:
    """Yield bodies and, after each, the parents inside its name."""
    for body in bodies:
        yield body
        if body.parent is not None:
            yield from walk([body.parent])
