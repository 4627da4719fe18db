"""Where a meeting most likely takes place when no words say so: at home with those who hold it."""

from collections.abc import Iterable, Iterator

from kg.extract.meetings.draft import MeetingDraft
from kg.extract.mentions import walk
from kg.extract.reading import Reading
from kg.facts import Actor, Area, Body, Person, Post
from kg.lexicon import kinds_with

_ON_SITE = kinds_with("meeting", "on_site")
_VISIT = "visit"
_PROVINCE = "province"

Seat = Area | None
"""A province; None stands for the whole country."""


class LikelyPlaces:
    """The provinces in which meetings most likely take place.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._posts = _posts_of_people(reading)

    def of(self, meeting: MeetingDraft) -> Area | None:
        """Return the province of those who hold a meeting, else of all who are there.

        Central bodies come to a province to visit it or to hold something together with it; whom
        they call to their own meetings may come from anywhere.
        """
        if meeting.kind.notation in _ON_SITE:
            choices = self._of_visit(meeting)
        else:
            choices = self._of_held(meeting)
        seats = (_only(seats) for seats in choices)
        return next((seat for seat in seats if seat is not None), self._visited(meeting))

    def _visited(self, meeting: MeetingDraft) -> Area | None:
        """ "đến thăm Trường X": the venue of whom one visits, where no province is known."""
        called_on = meeting.guests if meeting.kind.notation == _VISIT else ()
        present = (who for who, _ in meeting.roles if who in called_on)  # in their order
        return next((Area(who.name, "venue") for who in present if isinstance(who, Body)), None)

    def _of_visit(self, meeting: MeetingDraft) -> Iterator[set[Seat]]:
        """The provinces of those who are visited, by their names and then by who is there.

        Central bodies alone receive in no province, wherever their visitors are from.
        """
        if self._seats(meeting.guests) == {None}:
            return
        if None in {seat for who in meeting.hosts for seat in self._held(who)}:
            yield self._seats(meeting.guests) - {None}
        yield set(self._named_in(meeting)) - {None}
        there = (who for who, role in meeting.roles if role != "signatory")
        yield self._seats(there) - {None}  # who signs something on a visit is not at home

    def _of_held(self, meeting: MeetingDraft) -> Iterator[set[Seat]]:
        named = set(self._named_in(meeting))
        yield self._seats(who for who, role in meeting.roles if role == "organizer") - {None}
        if None not in named:
            yield self._seats(who for who, role in meeting.roles if role == "chair")
            yield named | self._seats(who for who, _ in meeting.roles)

    def _seats(self, actors: Iterable[Actor]) -> set[Seat]:
        return {seat for who in actors for seat in self._seats_of(who)}

    def _seats_of(self, who: Actor) -> Iterator[Seat]:
        """Where someone has an office; who has one in a province and a central one is at home."""
        if isinstance(who, Person):
            held = self._held(who)
            yield from held - {None} or held
        elif isinstance(who, Post):
            yield from self._seats_of(who.body) if who.body is not None else ()
        elif isinstance(who, Body):
            yield from _seats_of_body(who)
        elif isinstance(who, Area):
            yield from _seats_of_area(who)

    def _held(self, who: Actor) -> set[Seat]:
        return {seat for post in self._posts.get(who, ()) for seat in self._seats_of(post)}

    def _named_in(self, meeting: MeetingDraft) -> Iterator[Seat]:
        """The seats of the bodies and provinces in the name of a meeting."""
        for body in walk(self._reading.bodies_in(meeting.first, meeting.end)):
            thing = self._reading.things.body(body)
            yield from _seats_of_body(thing) if thing is not None else ()
        for mention in self._reading.places:
            inside = meeting.first <= mention.place.first < meeting.end
            if inside and mention.thing is not None:
                yield from _seats_of_area(mention.thing)


def _seats_of_body(body: Body) -> Iterator[Seat]:
    if body.area is not None:
        yield from _seats_of_area(body.area) if body.area.level != "country" else _central(body)
    elif body.parent is not None:
        yield from _seats_of_body(body.parent)
    else:
        yield from _central(body)


def _central(body: Body) -> Iterator[Seat]:
    """Public bodies of no province are central ones; firms and foreigners sit anywhere."""
    if body.public:
        yield None


def _seats_of_area(area: Area) -> Iterator[Seat]:
    around: Area | None = area
    while around is not None and around.level != _PROVINCE:
        around = around.within
    if around is not None:
        yield around


def _only(seats: set[Seat]) -> Area | None:
    return next(iter(seats)) if len(seats) == 1 else None


def _posts_of_people(reading: Reading) -> dict[Actor, set[Post]]:
    held: dict[Actor, set[Post]] = {}
    for person in reading.people:
        for post in person.posts:
            if person.thing is not None and not post.former:
                held.setdefault(person.thing, set()).add(reading.things.post(post))
    return held
