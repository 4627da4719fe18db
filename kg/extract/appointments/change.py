"""A change of who holds a post, as it takes shape while an article is read."""

from dataclasses import dataclass

from kg.extract.meetings.gathering import Gathering
from kg.facts import Action, Actor, Evidence, Person, Post


@dataclass(eq=False)
class Change:
    """A person entering or leaving a post.

    Args:
        person: who enters or leaves it.
        post: the post.
        action: how.
        decided_by: who decided so, if said.
        gathering: the meeting at which it came to pass, if any.
        evidence: the words that tell of it.
        days: the days that its sentence tells, the likeliest first.
        is_news: whether it is no earlier step of a career.
        is_said: whether a verb of appointment says how, unlike in "Ông A làm Giám đốc Sở X".
    """

    person: Person
    post: Post
    action: Action
    decided_by: Actor | None
    gathering: Gathering | None
    evidence: Evidence
    days: tuple[str, ...] = ()
    is_news: bool = True
    is_said: bool = True

    @property
    def day(self) -> str | None:
        """The day of the meeting at which it came to pass, unless its sentence tells another."""
        held = self.gathering.day if self.gathering else None
        return held if held in self.days or not self.days else self.days[0]
