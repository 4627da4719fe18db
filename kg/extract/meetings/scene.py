"""What the frames look at: an article as read so far, its verbs and its meetings."""

from dataclasses import dataclass
from functools import cached_property

from kg.extract.clauses.grammar import Clauses
from kg.extract.meetings.drafts import MeetingDrafts
from kg.extract.meetings.hearing import Hearing
from kg.extract.reading import Reading
from kg.text import Sentence


@dataclass(frozen=True)
class Scene:
    """An article before its agreements, awards, appointments and remarks are read.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
        meetings: its meetings.
    """

    reading: Reading
    clauses: Clauses
    meetings: MeetingDrafts

    @cached_property
    def hearing(self) -> Hearing:
        """Tells at which meeting something is said."""
        return Hearing(self.reading, self.meetings)

    def prose(self) -> list[tuple[int, Sentence]]:
        """Return the sentences that tell news, each with its number."""
        return self.reading.document.prose
