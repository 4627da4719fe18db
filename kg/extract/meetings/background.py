"""Which meetings an article names only to say what others are part of."""

from collections.abc import Sequence

from kg.extract.meetings.draft import MeetingDraft
from kg.facts import Body
from kg.lexicon import kinds_with

_SESSION = "session"
_PARTS = kinds_with("meeting", "part")


def is_background(meeting: MeetingDraft, meetings: Sequence[MeetingDraft]) -> bool:
    """Tell whether a session is only named around its sittings: "Thông cáo số 5 Kỳ họp thứ 3".

    It has no day of its own, nobody does anything there but the body that holds it, and one of its
    sittings is told with a day.

    Args:
        meeting: the meeting to be looked at.
        meetings: all those of the article.
    """
    if meeting.kind.notation != _SESSION or meeting.day is not None:
        return False
    idle = all(isinstance(who, Body) and role == "organizer" for who, role in meeting.roles)
    sittings = (each.day for each in meetings if each.kind.notation in _PARTS)
    return idle and any(day is not None for day in sittings)
