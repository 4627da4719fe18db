"""What kinds of meeting are for, and which one told before a word means: "hội nghị", "buổi lễ"."""

from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.matching import agree, fits
from kg.lexicon import KindWord, kinds_with

_FOR_PRESS = "press_conference"
FACE_TO_FACE = kinds_with("meeting", "face_to_face")
"""The kinds at which some people meet others."""
_SHOWS = kinds_with("meeting", "show")
_GENERAL = 2  # words: "hội nghị", "buổi lễ"
_ROUND_TABLES = kinds_with("meeting", "round_table")
_FOR_SPEAKING = kinds_with("meeting", "for_speaking")


def is_for_press(kind: KindWord) -> bool:
    """Tell whether a kind of meeting is held for reporters.

    Args:
        kind: of a meeting.
    """
    return kind.notation == _FOR_PRESS


def is_for_speaking(kind: KindWord) -> bool:
    """Tell whether people come to a meeting in order to speak there, and not to see something.

    Args:
        kind: of a meeting.
    """
    return kind.notation in _FOR_SPEAKING


def of_kind(kind: KindWord, known: list[MeetingDraft]) -> MeetingDraft | None:
    """Return the last meeting told that a word like "buổi lễ" may mean, else the last planned.

    A ceremony of another kind is another one: "lễ tuyên thệ" is no "lễ công bố quyết định".
    "Hội nghị tổng kết" says more than "hội nghị": it means one of its own kind, if there is any.

    Args:
        kind: that of the word.
        known: the meetings told before, in order.
    """
    fitting = [g for g in known if any(fits(kind, own) and agree(kind, own) for own in g.kinds)]
    if len(kind.word.split()) > _GENERAL:
        fitting = [g for g in fitting if kind.notation == g.kind.notation] or fitting
    told = [meeting for meeting in fitting if meeting.told] or fitting
    return told[-1] if told else None


def may_be(kind: KindWord, known: list[MeetingDraft]) -> list[MeetingDraft]:
    """Leave out what a word cannot mean: "cuộc họp báo sau đó" is no meeting told before.

    Nor is "hội nghị" the games that it prepares, nor "cuộc hội đàm" the visit or signing around it.

    Args:
        kind: that of the word.
        known: the meetings told before.

    Returns:
        those held for reporters if the word says so, else the others as far as there are any.
    """
    if kind.notation in _ROUND_TABLES:
        known = [meeting for meeting in known if meeting.kind.notation not in _SHOWS]
    if kind.notation == "talks":
        known = [meeting for meeting in known if meeting.kind.notation in FACE_TO_FACE]
    alike = [g for g in known if any(map(is_for_press, g.kinds)) == is_for_press(kind)]
    return alike if alike or is_for_press(kind) else known
