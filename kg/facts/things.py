"""People, bodies, areas, posts and groups: two equal values are the same thing in every article."""

from dataclasses import dataclass
from typing import Literal

Sector = Literal["party", "government", "legislature", "justice", "military", "police", "front",
                 "service", "press", "company", "international", "foreign", "other"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Area:
    """A place: an administrative unit, a country, or a venue.

    Args:
        name: full Vietnamese name with its level and, where the name alone is not unique, its
            larger area: "thành phố Đà Nẵng", "huyện Châu Thành, tỉnh Long An".
        level: "country", "province", "district", "commune" or "venue".
        within: the larger area, if known.
    """

    name: str
    level: str
    within: "Area | None" = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person.

    Args:
        name: the personal name alone, without title or honorific: "Lê Trung Chinh".
    """

    name: str


@dataclass(frozen=True, slots=True)
class Body:
    """An organization, by its full Vietnamese name with its jurisdiction resolved.

    Args:
        name: full name, a usual abbreviation kept: "UBND thành phố Đà Nẵng".
        sector: notation of its sector in the scheme of the ontology.
        public: whether it is a public Vietnamese body (an Agency).
        area: the area of its jurisdiction, if known.
        parent: the body it belongs to, if its name says so.
    """

    name: str
    sector: Sector
    public: bool
    area: Area | None = None
    parent: "Body | None" = None


@dataclass(frozen=True, slots=True)
class Post:
    """A title, in a body if one is known, else of a country: "Phó Bí thư" in "Thành ủy Đà Nẵng".

    Args:
        title: "Phó Bí thư".
        body: where it is held, if known.
        country: another country whose post it is, such as "Lào"; "" for our own, which goes
            without saying.
    """

    title: str
    body: Body | None = None
    country: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """People or bodies described but not named. Known in one article only.

    Args:
        name: the words that describe them: "19 tập thể".
    """

    name: str


Actor = Person | Body | Area | Group | Post
"""Whoever takes part, signs, speaks, confers."""

Thing = Actor
"""Whatever texts name."""
