"""Who counts as a participant of a meeting when someone unnamed takes part."""

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.facts import Actor, Group, Post

_LEADERS = lexicon.titles_with("leads")
_MANY_SECRETARIES = "Ban Chấp hành Trung ương Đảng"


def participant(acting: Acting) -> Actor | None:
    """An unnamed leader of a body stands for it; a group that is only counted is no one."""
    if isinstance(acting.thing, Group):
        return None
    if isinstance(acting.thing, Post):
        body = acting.thing.body
        leads = acting.thing.title in _LEADERS and (body is None or body.name != _MANY_SECRETARIES)
        return body if leads else None
    return acting.thing
