"""Tells which sector a body belongs to, and whether it is a public one of ours."""

from functools import cache

from kg import lexicon
from kg.extract.mentions import BodyMention
from kg.facts import Area, Body, Sector
from kg.lexicon.gazetteer import HOME
from kg.text import tokenize


@cache
def listed_sector(name: str) -> tuple[Sector, bool] | None:
    """Return the sector of a body whose whole name is listed, and whether it is public.

    It is the same whatever words led to the name.

    Args:
        name: the body's name in full.
    """
    tokens = tokenize(name)
    found = lexicon.body_heads().match(tokens, 0)
    if found is None or found[1] < len(tokens) or found[0].name != name:
        return None
    return found[0].sector, found[0].public


def sector_of(mention: BodyMention, area: Area | None, parent: Body | None) -> tuple[Sector, bool]:
    """Return the sector of a body by its head, and whether it is public.

    An office belongs to the sector of the body it is part of, a party cell to the party.

    Args:
        mention: the body's name.
        area: the area that it is of, if any.
        parent: the body that it is part of, if any.
    """
    if parent is not None and mention.head.sector in {"government", "other", "service"}:
        return parent.sector, parent.public
    if area is not None and _country_of(area) not in {"", HOME}:
        return "foreign", False
    return mention.head.sector, mention.head.public


def _country_of(area: Area) -> str:
    """The country that an area is or lies in, where that is said; ours go without saying."""
    while area.level != "country" and area.within is not None:
        area = area.within
    return area.name if area.level == "country" else ""
