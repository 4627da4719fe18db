"""An agreement as it takes shape while an article is read."""

from dataclasses import dataclass, field

from kg.extract.actors import Acting
from kg.extract.gathering import Gathering
from kg.facts import Actor, Evidence, Group, Person, Post, Status
from kg.lexicon import KindWord


@dataclass(eq=False)
class Pact:
    """An agreement as it takes shape while the article is read."""

    kind: KindWord
    words: str
    subject: str | None
    period: tuple[int, int] | None
    status: Status
    number: int
    first: int
    parties: list[Actor] = field(default_factory=list)
    continues: bool = False
    told: bool = False
    inferred: bool = False
    between: bool = False
    topic: str = ""
    signers: list[Acting] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    signed_at: Gathering | None = None
    reviewed_at: Gathering | None = None

    def add_parties(self, actors: list[Acting]) -> None:
        """Add those who bind themselves, each once."""
        for party in map(_party, actors):
            if party not in self.parties and not _is_pronoun(party):
                self.parties.append(party)


def _party(acting: Acting) -> Actor:
    """Who signs for a body binds the body."""
    if isinstance(acting.thing, Post):
        return acting.thing.body or acting.thing
    owners = [post.body for post in acting.posts if post.body is not None]
    return owners[-1] if owners and isinstance(acting.thing, Person) else acting.thing


def _is_pronoun(party: Actor) -> bool:
    """ "hai đơn vị" points to parties named elsewhere; "30 doanh nghiệp" are parties."""
    return isinstance(party, Group) and not party.name[0].isdigit()


def clash(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    """Tell whether two periods are known and differ."""
    return one is not None and other is not None and one != other


def same_topic(one: Pact, other: Pact) -> bool:
    """Tell whether two agreements are about the same, in so many words."""
    return bool(one.topic) and one.topic.lower() == other.topic.lower()


def are_others(one: Pact, other: Pact) -> bool:
    """Tell two agreements apart by their counted parties.

    "30 doanh nghiệp" are not "150 doanh nghiệp": one of each is party to one agreement.
    """
    counted = [{p.name for p in pact.parties if isinstance(p, Group)} for pact in (one, other)]
    return bool(counted[0]) and bool(counted[1]) and not counted[0] & counted[1]
