"""An award as it takes shape while an article is read, and which mentions mean the same one."""

from dataclasses import dataclass, field

from kg.extract.gathering import Gathering
from kg.facts import Actor, Body, Evidence, Group, Person
from kg.lexicon import KindWord


@dataclass(eq=False)
class Honour:
    """An award as it takes shape while the article is read."""

    kind: KindWord
    name: str
    conferrers: list[Actor] = field(default_factory=list)
    recipients: list[Actor] = field(default_factory=list)
    count: int | None = None
    evidence: list[Evidence] = field(default_factory=list)
    gathering: Gathering | None = None
    sentence: int = -1
    is_share: bool = False  # "trong đó, 3 đảng viên nhận Huy hiệu 65 năm": part of a total


def keep(honours: list[Honour], found: Honour) -> None:
    """Add an award, or merge it with the same one told before."""
    for known in honours:
        if found.is_share and _is_share_of(found, known):
            known.evidence += found.evidence
            return
        if _same_kind(known, found) and _compatible(known, found):
            known.evidence += found.evidence
            known.conferrers = known.conferrers or found.conferrers
            if not known.recipients or counted(known.recipients[0]) is None:
                known.recipients = found.recipients or known.recipients
            known.count = known.count or found.count
            return
    honours.append(found)


def counted(actor: Actor) -> int | None:
    """Return how many a recipient is; None where nothing tells."""
    if isinstance(actor, Group):
        digits = actor.name.split()[0].replace(".", "")
        return int(digits) if digits.isdigit() else None
    return 1 if isinstance(actor, Person | Body) else None


def _same_kind(known: Honour, found: Honour) -> bool:
    """Tell whether the words may mean one award: "Huân chương" after "Huân chương Lao động"."""
    one, other = known.kind.notation, found.kind.notation
    return (
        one == other
        or found.name.lower() == found.kind.word.lower() == known.name.lower()[: len(found.name)]
    )


def _is_share_of(found: Honour, whole: Honour) -> bool:
    """Tell whether some of those whom a whole counts got the award: "99 of 271 members"."""
    opens = found.name.split()[0].lower() == whole.name.split()[0].lower()
    return opens and bool(found.count and whole.count) and (found.count or 0) < (whole.count or 0)


def _compatible(known: Honour, found: Honour) -> bool:
    """Tell whether two mentions of an award contradict each other in givers or takers."""
    same_givers = (
        not (known.conferrers and found.conferrers) or known.conferrers == found.conferrers
    )
    return same_givers and _same_takers(known.recipients, found.recipients)


def _same_takers(known: list[Actor], found: list[Actor]) -> bool:
    if not known or not found or set(known) & set(found):
        return True
    return any(_may_mean(one, other) for one in known for other in found)


def _may_mean(one: Actor, other: Actor) -> bool:
    """Tell whether a group that is not counted may be the other: they share a word."""
    if not (isinstance(one, Group) and isinstance(other, Group)):
        return isinstance(one, Group) != isinstance(other, Group) and None in (
            counted(one), counted(other)
        )  # fmt: skip
    uncounted = None in (counted(one), counted(other))
    return uncounted and bool(_words(one) & _words(other))


def _words(group: Group) -> set[str]:
    return set(group.name.lower().replace(",", " ").split()) - {"các", "những", "có", "và"}
