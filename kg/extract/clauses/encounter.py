"""A meeting that a verb tells: two sides that meet."""

from dataclasses import dataclass

from kg.extract.actors.acting import Acting
from kg.facts import Actor, Body, Group, Person, Post
from kg.lexicon import KindWord, kinds_with

_OCCASIONS = kinds_with("meeting", "occasion")


@dataclass(frozen=True, slots=True)
class Encounter:
    """Two sides that meet, or will if ``planned``: tokens ``[start, end)``."""

    kind: KindWord
    start: int
    end: int
    hosts: tuple[Acting, ...]
    guests: tuple[Acting, ...]
    about: str = ""
    planned: bool = False

    @property
    def name(self) -> str:
        """What to call it: "Buổi làm việc của A với B", "Lễ ký kết chương trình phối hợp"."""
        if self.about:
            return f"{self.kind.word} {self.about}"
        hosts, guests = called(self.hosts), called(self.guests)
        parts = (self.kind.word, hosts and f"của {hosts}", guests and f"với {guests}")
        return " ".join(part for part in parts if part)

    @property
    def is_occasion(self) -> bool:
        """Whether something is signed or handed over: at a meeting, if the article tells of one."""
        return self.kind.notation in _OCCASIONS


def called(sides: tuple[Acting, ...]) -> str:
    """Return what the sides of an encounter are called, the unnamed left out."""
    named = [side.thing for side in sides if not isinstance(side.thing, Group)]
    return ", ".join(dict.fromkeys(_label(who) for who in named))


def _label(who: Actor) -> str:
    if not isinstance(who, Post):
        return who.name
    return f"{who.title} {who.body.name}" if who.body else who.title


def meets(acting: Acting) -> bool:
    """Tell whether someone may be a side of an encounter."""
    return isinstance(acting.thing, Person | Body | Post | Group)
