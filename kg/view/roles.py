"""How the page words a role from either end of a fact."""

from collections.abc import Mapping
from typing import Any

from kg.roles import ROLES, TENURE

Wording = tuple[str, str, str, str, str]
"""A role, its Vietnamese and English name, and those as its target says it."""

_POST = ("giữ chức vụ", "holds post")
"""Posts bear names of their own, their titles; this is what they are called together."""

_ORDER = {role.name: number for number, role in enumerate(ROLES)}
_INVERSES = {role.name: role.inverse for role in ROLES}


def rank(wording: Wording) -> tuple[int, Wording]:
    """Return what to sort roles by; any that is not listed comes last."""
    return _ORDER.get(wording[0], len(_ORDER)), wording


def wording_of(fact: Mapping[str, Any], key: object) -> Wording:
    """Return a fact's role with its names.

    Args:
        fact: the attributes of an edge.
        key: its key, which is the role where no attribute says it.
    """
    role = str(fact.get("role") or key)
    names = str(fact.get("label_vi") or role), str(fact.get("label_en") or role)
    vi, en = _POST if role == TENURE else names
    return role, vi, en, *(_INVERSES.get(role) or (vi, f"{en} of"))
