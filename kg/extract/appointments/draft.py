"""An appointment or dismissal as it takes shape while an article is read."""

from dataclasses import dataclass

from kg.extract.meetings.draft import MeetingDraft
from kg.facts import Action, Actor, Evidence, Person, Post


@dataclass(eq=False)
class AppointmentDraft:
    """A person entering or leaving a post.

    Args:
        person: who enters or leaves it.
        post: the post.
        action: how.
        decided_by: who decided so, if said.
        meeting: the meeting at which it came to pass, if any.
        evidence: the words that tell of it.
        days: the days that its sentence tells, the likeliest first.
        is_news: whether it is no earlier step of a career.
        is_said: whether a verb of appointment says how, unlike in "Ông A làm Giám đốc Sở X".
    """

    person: Person
    post: Post
    action: Action
    decided_by: Actor | None
    meeting: MeetingDraft | None
    evidence: Evidence
    days: tuple[str, ...] = ()
    is_news: bool = True
    is_said: bool = True

    @property
    def day(self) -> str | None:
        """The day of the meeting at which it came to pass, unless its sentence tells another."""
        held = self.meeting.day if self.meeting else None
        return held if held in self.days or not self.days else self.days[0]
