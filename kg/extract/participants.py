"""Who counts as a participant of a meeting when someone unnamed takes part."""

from kg.extract.actors import Acting
from kg.facts import Actor, Group, Post

_LEADERS = frozenset(
    ("Bí thư", "Chủ tịch", "Phó Bí thư", "Phó Chủ tịch", "Giám đốc", "Phó Giám đốc",
     "Tổng Giám đốc",
     "Trưởng ban", "Cục trưởng", "Viện trưởng", "Hiệu trưởng", "Tổng Bí thư", "Trưởng phòng")
)  # fmt: skip


def participant(acting: Acting) -> Actor | None:
    """An unnamed leader of a body stands for it; a group that is only counted is no one."""
    if isinstance(acting.thing, Group):
        return None
    if isinstance(acting.thing, Post):
        return acting.thing.body if acting.thing.title in _LEADERS else None
    return acting.thing
