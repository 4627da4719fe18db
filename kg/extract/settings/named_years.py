"""In which year a meeting is that its name tells: "Festival Huế 2024", "Hội thi … năm 2022"."""

import re

from kg.extract.days.years import is_near
from kg.extract.meetings.draft import MeetingDraft
from kg.lexicon import kinds_with

_YEARLY = kinds_with("meeting", "yearly")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LAST = re.compile(r"(?<![-–/]) (?:năm )?((?:19|20)\d\d)$")


def named_year(meeting: MeetingDraft, out: int | None) -> str | None:
    """Return the one year that ends the name of a meeting, if it is held in that year.

    "Hội nghị tổng kết năm 2021" may be held in the next one.

    Args:
        meeting: the meeting.
        out: the year in which the article came out, if known.
    """
    last = _LAST.search(meeting.name) if meeting.kind.notation in _YEARLY else None
    only = last is not None and len(_YEAR.findall(meeting.name)) == 1
    return last[1] if last is not None and only and is_near(last[1], out) else None
