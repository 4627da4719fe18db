"""States who holds which post in an article."""

from collections.abc import Iterable, Iterator

from kg import lexicon
from kg.extract.appointments.draft import AppointmentDraft
from kg.extract.appointments.lives import lives
from kg.extract.appointments.repeated import is_fuller, is_shorter
from kg.extract.appointments.seats import seated
from kg.extract.reading import Reading
from kg.facts import Evidence, Person, Post, Tenure

_ENTER = lexicon.actions_that("enter")
_LEAVE = lexicon.actions_that("leave")


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
