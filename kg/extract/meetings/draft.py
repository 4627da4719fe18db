"""A meeting as it takes shape while an article is read."""

import re
from dataclasses import dataclass, field

from kg.facts import Actor, Area, Body, Evidence, Meeting, Post, Role
from kg.lexicon import KindWord

_NUMBERED = r"(?: lần)? thứ \w+"


@dataclass(eq=False)
class MeetingDraft:
    """A meeting as it takes shape while the article is read.

    ``told`` says whether the article tells of it as news, and not only in a plan or a quotation;
    ``spoken_of`` are the sentences in which someone is reported as speaking of it, and ``dated`` is
    the one that gives it its day.
    """

    kind: KindWord
    first: int
    last: int
    end: int
    name: str
    sentences: list[int] = field(default_factory=list)
    spoken_of: list[int] = field(default_factory=list)
    day: str | None = None
    last_day: str | None = None
    dated: int | None = None
    place: Area | None = None
    inferred: set[str] = field(default_factory=set)
    evidence: list[Evidence] = field(default_factory=list)
    roles: dict[tuple[Actor, Role], tuple[tuple[Post, ...], list[Evidence]]] = field(
        default_factory=dict
    )
    stated: Meeting | None = None
    found: int = field(init=False)
    hosts: set[Actor] = field(default_factory=set)
    also_called: list[KindWord] = field(default_factory=list)
    guests: set[Actor] = field(default_factory=set)
    told: bool = False

    def __post_init__(self) -> None:
        """Remember where the meeting was found: a fuller name may be found elsewhere."""
        self.found = self.first

    def join(self, who: Actor, role: Role, posts: tuple[Post, ...], evidence: Evidence) -> None:
        """Let someone take part in a role; more evidence of the same adds up."""
        known = self.roles.get((who, role))
        if known is None:
            self.roles[who, role] = (posts, [evidence])
        else:
            self.roles[who, role] = (known[0] or posts, [*known[1], evidence])

    @property
    def kinds(self) -> list[KindWord]:
        """The words that the article has for it: a meeting may be called a working session, too."""
        return [self.kind, *self.also_called]

    @property
    def full_name(self) -> str:
        """The name by which others know the meeting: "Kỳ họp thứ 3" is told with whose it is."""
        holders = [who for who, role in self.roles if role == "organizer" and isinstance(who, Body)]
        kind = re.escape(self.kind.word)
        bare = re.fullmatch(f"{kind}({_NUMBERED})?", self.name, re.IGNORECASE)
        if not bare or len(holders) != 1:
            return self.name
        of = "{} của {}" if bare[1] else "{} do {} tổ chức"
        return of.format(self.name, holders[0].name)

    def has(self, who: Actor) -> bool:
        """Tell whether someone is known to take part."""
        return any(actor == who for actor, _ in self.roles)
