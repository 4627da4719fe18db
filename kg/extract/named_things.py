"""Every person, body and place that an article names, wherever it does."""

from collections.abc import Iterator

from kg.extract.mentions import walk
from kg.extract.reading import Reading
from kg.facts import Mention, Thing
from kg.text.folding import clean


def mentions(reading: Reading) -> Iterator[Mention]:
    """The first mention of each thing in each of its forms."""
    seen: set[tuple[Thing, str]] = set()
    for thing, first, last, rule in named(reading):
        form = clean(reading.document.verbatim(first, last))
        if (thing, form) not in seen:
            seen.add((thing, form))
            yield Mention(thing, reading.evidence(first, last, rule))


def named(reading: Reading) -> Iterator[tuple[Thing, int, int, str]]:
    """Yield every naming of a person, body or place: what, tokens ``[first, last)``, the rule."""
    for person in reading.people:
        if person.thing is not None:
            yield person.thing, person.first, person.last, person.rule
    for body in walk(reading.scan.bodies):
        thing = reading.things.body(body)
        if thing is not None:
            yield thing, body.first, body.last, body.rule
    for mention in reading.places:
        if mention.thing is not None:
            yield mention.thing, mention.place.first, mention.place.last, "place_name"
