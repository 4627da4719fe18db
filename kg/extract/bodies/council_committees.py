"""The committees of People's Councils, and those of the National Assembly.

A bare "Ban Pháp chế" is that of the council named last, a bare "Ủy ban Pháp luật" that of the one
assembly at home.
"""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, Place

_COUNCIL = "HĐND"
_ASSEMBLY = "Quốc hội"
_OF_ASSEMBLY = "Ủy ban"
_LEGISLATURE = "legislature"
_COMMITTEE = "Ban "


def attach_committees(bodies: Sequence[BodyMention]) -> None:
    """Give each committee that no words tell the owner of the council named before it, or after.

    Args:
        bodies: the bodies of a document, in order.
    """
    councils = [body for body in bodies if body.head.name == _COUNCIL and not body.parent]
    if not councils:
        return
    last = councils[0]
    for body in bodies:
        if body.head.name == _COUNCIL and not body.parent:
            last = body
        elif _is_committee(body) and _is_bare(body, last):
            body.parent, body.place, body.implied = _again(last, body), None, False


def attach_to_assembly(bodies: Sequence[BodyMention]) -> None:
    """Give each "Ủy ban Pháp luật" that no words tell the owner of the assembly beside it.

    Args:
        bodies: the bodies of a document, in order.
    """
    assembly = next((b for b in bodies if b.head.name == _ASSEMBLY and b.place is None), None)
    for body in bodies if assembly else ():
        owned = body.parent or body.place or body.shared or body.head.name != _OF_ASSEMBLY
        if assembly and not owned and body.field.lower() in lexicon.words_of("assembly_fields"):
            body.parent = _again(assembly, body)


def _is_committee(body: BodyMention) -> bool:
    head = body.head
    is_part = head.grammar == "part" and head.sector == _LEGISLATURE
    return is_part and head.name.startswith(_COMMITTEE) and body.parent is None


def _is_bare(body: BodyMention, council: BodyMention) -> bool:
    """ "Ban Pháp chế", "Ban Pháp chế thành phố": no other area than the council's is said."""
    place = body.place
    same = place is not None and _level(council.place or council.shared) == place.word
    return place is None or (same and not place.name)


def _level(place: Place | None) -> str:
    return place.word if place else ""


def _again(council: BodyMention, body: BodyMention) -> BodyMention:
    return BodyMention(
        body.first, body.last, council.head, council.field, council.place, shared=council.shared
    )
