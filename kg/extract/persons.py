"""Decides which mentions of people are the same person inside one article."""

from collections import Counter
from collections.abc import Sequence

from kg.extract.mentions import PersonMention
from kg.facts import Person


def resolve_people(mentions: Sequence[PersonMention]) -> None:
    """Set ``thing`` of each mention: full names by themselves, short ones by whose end they are.

    "ông Chinh" is the last person before it whose name ends so, else the only one in the article;
    a short name that fits nobody stays unresolved.
    """
    full = [mention for mention in mentions if _is_full(mention)]
    spelling = _spellings(full)
    for mention in full:
        mention.thing = Person(spelling[mention.name.lower()])
    for mention in mentions:
        if mention.thing is None:
            mention.thing = _ending_so(mention, full)


def settle_titles(mentions: Sequence[PersonMention]) -> None:
    """Give a bare title the body that the article names with it elsewhere for the same person."""
    named = {
        (mention.thing, post.title): post.body
        for mention in reversed(mentions)
        for post in mention.posts
        if post.body is not None
    }
    for mention in mentions:
        for post in mention.posts:
            if post.body is None and not post.default_body:
                post.body = named.get((mention.thing, post.title))


def _is_full(mention: PersonMention) -> bool:
    return " " in mention.name


def _spellings(mentions: Sequence[PersonMention]) -> dict[str, str]:
    """The commonest spelling of each name, the first of equals."""
    counts = Counter(mention.name for mention in mentions)
    best: dict[str, str] = {}
    for name in counts:
        known = best.get(name.lower())
        if known is None or counts[name] > counts[known]:
            best[name.lower()] = name
    return best


def _ending_so(mention: PersonMention, full: Sequence[PersonMention]) -> Person | None:
    fitting = [other for other in full if other.name.endswith(f" {mention.name}")]
    earlier = [other for other in fitting if other.first < mention.first]
    chosen = earlier[-1] if earlier else (fitting[0] if fitting else None)
    return chosen.thing if chosen else None
