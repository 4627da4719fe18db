"""On which day a change of posts was decided: by its own sentence, else by the meeting told."""

from kg.extract.appointments.appointees import Verb
from kg.extract.days.years import is_day
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.reading import Reading
from kg.facts import Person
from kg.text import Sentence

_SINCE = frozenset(("từ", "sinh", "trước", "sau", "đến"))  # "kể từ ngày 1/7", "sinh ngày 2/9"
_NEAR = 3  # tokens: "từ | sáng ngày | 1/7"
_PAPER = frozenset(("số", "ký"))  # "Quyết định số 12/QĐ-UBND ngày 3/2", "đã được ký ngày 3/2"
_OF_PAPER = 8
_HANDED_OUT = "decision_ceremony"  # held for those who get a decision there


class DecisionDays:
    """The days on which one article says that posts were given or taken.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def told(self, verb: Verb, sentence: Sentence) -> tuple[str, ...]:
        """Return the days that a sentence tells before its verb, the nearest first.

        Args:
            verb: a verb of appointment.
            sentence: its sentence.
        """
        dates = self._reading.dates_in(sentence.first, verb.first)
        days = [day.iso for day in dates if is_day(day.iso) and not self._is_of_other(day.first)]
        return tuple(reversed(days))

    def is_of(self, meeting: MeetingDraft, person: Person, number: int, sentence: Sentence) -> bool:
        """Tell whether a change came to pass at a meeting, which may be told only after it.

        A list of changes may lead up to a ceremony that is held for another one of them.
        """
        recipients = [who for who, role in meeting.roles if role == "recipient"]
        others = meeting.kind.notation == _HANDED_OUT and recipients and person not in recipients
        dates = self._reading.dates_in(sentence.first, sentence.last)
        later = min(meeting.sentences, default=number) > number and sentence.kind == "body"
        return not (later and dates) and not others

    def _is_of_other(self, first: int) -> bool:
        """ "từ ngày 1/7", "sinh ngày 2/9", "ký ngày 3/2": of a post, a life or a paper."""
        before = self._reading.document.keys[max(0, first - _OF_PAPER) : first]
        return bool(_SINCE & set(before[-_NEAR:]) or _PAPER & set(before))
