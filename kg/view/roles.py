"""How the page words a role from either end of a fact."""

from collections.abc import Mapping
from typing import Any

Role = tuple[str, str, str, str, str]

TENURE = ("chức vụ", "post")
"""Posts bear names of their own, their titles; this is what they are called together."""

UNNAMED = {
    "location": ("tại", "held in"),
    "part_of": ("trực thuộc", "part of"),
    "post_in": ("chức vụ của", "post in"),
}
"""Roles of other vocabularies, where the graph has no Vietnamese name for them."""

INVERSES = {
    "tenure": ("người giữ chức vụ", "held by"),
    "within": ("gồm", "contains"),
    "part_of": ("đơn vị thuộc", "has part"),
    "post_in": ("có chức vụ", "has post"),
    "succeeds": ("được tiếp nối bởi", "succeeded by"),
    "location": ("nơi diễn ra", "location of"),
    "jurisdiction": ("cơ quan ở đây", "bodies here"),
    "signed_at": ("nơi ký", "signing of"),
    "reviewed_at": ("nơi tổng kết", "review of"),
    "meeting": ("có", "includes"),
}
"""The role as its target says it, in Vietnamese and English; any other is "… of" in English and
the same verb in Vietnamese: a body *organises* a meeting, a meeting is one that it *organises*."""


ORDER = (
    "tenure", "signed_at", "reviewed_at", "organizer", "chair", "signatory", "speaker", "presenter",
    "witness", "attendee", "party", "succeeds", "appointee", "decided_by", "conferrer", "recipient",
    "meeting", "location", "post_in", "part_of", "jurisdiction", "within",
)  # fmt: skip
"""Roles as a reader wants to meet them: what was done before where one belongs."""


def rank(role: Role) -> tuple[int, Role]:
    """Return what to sort roles by; any other role comes last."""
    return (ORDER.index(role[0]) if role[0] in ORDER else len(ORDER)), role


def role_of(fact: Mapping[str, Any], key: object) -> Role:
    """Return a fact's role with its names, from the source and from the target.

    Args:
        fact: the attributes of an edge.
        key: its key, which is the role where no attribute says it.

    Returns:
        The role, then its Vietnamese and English name, then those as the target says it.
    """
    role = str(fact.get("role") or key)
    vi, en = TENURE if role == "tenure" else _names(fact, role)
    return role, vi, en, *INVERSES.get(role, (vi, f"{en} of"))


def _names(fact: Mapping[str, Any], role: str) -> tuple[str, str]:
    vi, en = str(fact.get("label_vi") or role), str(fact.get("label_en") or role)
    return UNNAMED.get(role, (vi, en)) if vi == role else (vi, en)
