"""How each kind of thing looks on a page, from one table."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from kg.kinds import BY_NAME


@dataclass(frozen=True, slots=True)
class Look:
    """The look of one kind of thing.

    Args:
        name: as networks name it in the attribute ``kind``; empty for any other.
        vi: its name in Vietnamese.
        en: its name in English.
        shape: its outline, which tells it apart without colour.
        light: its colour on light paper.
        dark: its colour on a dark ground.
    """

    name: str
    vi: str
    en: str
    shape: str
    light: str
    dark: str


@cache
def kinds() -> tuple[Look, ...]:
    """Return every kind in the order of the legend; the last one stands for all others."""
    table = files("kg.view").joinpath("assets", "kinds.json").read_text(encoding="utf-8")
    return tuple(Look(**row, **_called(row["name"])) for row in json.loads(table))


def kind_of(name: object) -> Look:
    """Return the kind of that name, or the one that stands for all others."""
    return next((kind for kind in kinds() if kind.name == name), kinds()[-1])


def _called(name: str) -> dict[str, str]:
    kind = BY_NAME.get(name)
    vi, en = (kind.vi, kind.en) if kind else ("khác", "other")
    return {"vi": vi.capitalize(), "en": en.capitalize()}
