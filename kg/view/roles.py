"""How the page words a role from either end of a fact."""

from collections.abc import Mapping
from typing import Any

Role = tuple[str, str, str, str, str]

NAMES = {"tenure": ("chức vụ", "post")}
"""Roles whose facts each bear a name of their own: what they are called together."""

INVERSES = {
    "tenure": ("người giữ chức vụ", "held by"),
    "within": ("gồm", "contains"),
    "part_of": ("đơn vị thuộc", "has part"),
    "post_in": ("có chức vụ", "has post"),
    "succeeds": ("được tiếp nối bởi", "succeeded by"),
    "location": ("nơi diễn ra", "location of"),
    "jurisdiction": ("cơ quan phụ trách", "under"),
    "signed_at": ("nơi ký", "signing of"),
    "reviewed_at": ("nơi tổng kết", "review of"),
    "meeting": ("có", "includes"),
}
"""The role as its target says it, in Vietnamese and English; any other is "… of" in English and
the same verb in Vietnamese: a body *organises* a meeting, a meeting is one that it *organises*."""


def role_of(fact: Mapping[str, Any], key: object) -> Role:
    """Return a fact's role with its names, from the source and from the target.

    Args:
        fact: the attributes of an edge.
        key: its key, which is the role where no attribute says it.

    Returns:
        The role, then its Vietnamese and English name, then those as the target says it.
    """
    role = str(fact.get("role") or key)
    vi, en = NAMES.get(role, (fact.get("label_vi") or role, fact.get("label_en") or role))
    return role, str(vi), str(en), *INVERSES.get(role, (str(vi), f"{en} of"))
