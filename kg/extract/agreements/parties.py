"""Tells whom it binds when someone signs: the body or the country for which he or she does."""

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.extract.agreements.between_phrases import country_in
from kg.extract.reading import Reading
from kg.facts import Actor, Area, Person, Post
from kg.lexicon.gazetteer import HOME


class Parties:
    """Whom the signers of one article bind.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def by(self, acting: Acting) -> Actor | None:
        """Return who is bound by an actor; None for a person of whom nothing is known."""
        if isinstance(acting.thing, Post):
            return acting.thing.body or acting.thing
        if not isinstance(acting.thing, Person):
            return acting.thing
        owners = [post.body for post in acting.posts if post.body is not None]
        if owners:
            return owners[-1]
        country = country_in(self._reading, acting.start, acting.first)
        state = next((place for post in acting.posts if (place := _state_led(post))), country)
        return self._told_elsewhere(acting.thing) or state

    def _told_elsewhere(self, person: Person) -> Actor | None:
        """The body of a post that the article gives the person in another sentence."""
        posts = (
            self._reading.things.post(post)
            for mention in self._reading.people if mention.thing == person
            for post in mention.posts if not post.former
        )  # fmt: skip
        return next((post.body for post in posts if post.body is not None), None)


def _state_led(post: Post) -> Area | None:
    """The state for which its head signs: "Tổng thống Lào", our own "Chủ tịch nước"."""
    ours = HOME if post.title in lexicon.state_offices() else ""
    name = post.country or ours
    return Area(name, "country") if name else None
