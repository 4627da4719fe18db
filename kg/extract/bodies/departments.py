"""Departments of the centre: a bare "Vụ Pháp chế" is of the ministry that stands near it."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.owners import needs_owner
from kg.extract.mentions import BodyMention, walk
from kg.text import Document

_DEPARTMENT = "Vụ"
_SUBORDINATE = frozenset(("Cục", "Ủy ban", "Tập đoàn"))  # they stand in lists beside departments
_BESIDE = frozenset((",", "("))


def attach_departments(document: Document, bodies: Sequence[BodyMention]) -> None:
    """Give each department that no words own the ministry or central office that it is in.

    That is the one right after it, the last before it in its sentence, or the only one at all.

    Args:
        document: the article laid out.
        bodies: its bodies, in order.
    """
    bare = [body for body in bodies if body.head.name == _DEPARTMENT and needs_owner(body)]
    if not bare:
        return
    owners = [body for body in walk(bodies) if _may_own(body)]
    highest = [body for body in owners if body.head.name not in _SUBORDINATE]
    several = len({(body.head.name, body.field) for body in highest}) != 1
    only = None if several else highest[-1]
    for body in bare:
        body.parent = _beside(document, body, owners) or _last(document, body, highest) or only


def _may_own(body: BodyMention) -> bool:
    return body.head.name in lexicon.owners()[_DEPARTMENT]


def _beside(
    document: Document, body: BodyMention, owners: Sequence[BodyMention]
) -> BodyMention | None:
    """ "Vụ Pháp chế (Bộ Y tế)", "Vụ Pháp chế, Bộ Y tế"."""
    if body.last >= len(document.tokens) or document.tokens[body.last].text not in _BESIDE:
        return None
    return next((owner for owner in owners if owner.first == body.last + 1), None)


def _last(
    document: Document, body: BodyMention, owners: Sequence[BodyMention]
) -> BodyMention | None:
    """ "Về phía Bộ Y tế có lãnh đạo Vụ Pháp chế": named last before it in its sentence."""
    number = document.sentence_at[body.first]
    before = (
        owner
        for owner in owners
        if owner.first < body.first and document.sentence_at[owner.first] == number
    )
    return max(before, key=lambda owner: owner.first, default=None)
