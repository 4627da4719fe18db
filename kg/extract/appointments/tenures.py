"""States what an article names, and who holds which post in it."""

from collections.abc import Iterable, Iterator

from kg import lexicon
from kg.extract.appointments.draft import AppointmentDraft
from kg.extract.appointments.lives import lives
from kg.extract.appointments.repeated import is_fuller, is_shorter
from kg.extract.appointments.seats import seated
from kg.extract.mentions import walk
from kg.extract.reading import Reading
from kg.facts import Evidence, Mention, Person, Post, Tenure, Thing
from kg.text.folding import clean

_ENTER = lexicon.actions_that("enter")
_LEAVE = lexicon.actions_that("leave")


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


def tenures(reading: Reading, drafts: list[AppointmentDraft]) -> Iterator[Tenure]:
    """Who holds which post; a title without a body adds nothing to the same title with one."""
    held: dict[tuple[Person, Post, bool], list[Evidence]] = {}
    for person in reading.people:
        for mention in person.posts:
            if person.thing is not None:
                start, end = min(person.start, mention.first), max(person.end, mention.last)
                after = mention.first > person.last
                post = seated(reading, mention) if after else reading.things.post(mention)
                key = (person.thing, post, mention.former)
                held.setdefault(key, []).append(reading.evidence(start, end, "post_beside_name"))
    for life in lives(reading):
        held.setdefault((life.person, life.post, life.former), []).append(life.evidence)
    for draft in drafts:
        if draft.action in _ENTER:
            key = (draft.person, draft.post, not draft.is_news)
            held.setdefault(key, []).append(draft.evidence)
        elif draft.action in _LEAVE and (draft.person, draft.post, False) not in held:
            held.setdefault((draft.person, draft.post, True), []).append(draft.evidence)
    posts: dict[Person, list[Post]] = {}
    for who, post, _ in held:
        posts.setdefault(who, []).append(post)
    for (who, post, former), evidence in held.items():
        longer = (who, Post(f"{post.title} Thường trực", post.body), former)
        if longer not in held and not _is_shortened(post, posts[who]):
            yield Tenure(who, post, former, tuple(evidence))


def _is_shortened(post: Post, others: Iterable[Post]) -> bool:
    """Tell whether one of someone's other posts is the same, told in full.

    "Chủ tịch Quốc hội A" after "Chủ tịch Quốc hội Lào A"; "Chủ tịch A" after "Chủ tịch nước A".
    """
    return any(
        (post.title == other.title and is_fuller(other.body, post.body))
        or (post.body is None and other.title.startswith(f"{post.title} "))
        or is_shorter(post, other)
        for other in others
    )
