"""Decides which mentions of people are the same person inside one article."""

from collections import Counter
from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, PersonMention, PostMention
from kg.extract.people.same_names import spellings
from kg.extract.things import Things
from kg.facts import Person, Post

_GOVERNING = ("UBND ", "HĐND ")


def resolve_people(mentions: Sequence[PersonMention]) -> None:
    """Set ``thing`` of each mention: full names by themselves, short ones by whose end they are.

    "ông Chinh" is the last person before it whose name ends so, else the only one in the article;
    a short name that fits nobody stays unresolved.
    """
    full = [mention for mention in mentions if _is_full(mention)]
    _cut_run_on(full)
    spelling = spellings(mention.name for mention in full)
    for mention in full:
        mention.thing = Person(spelling[mention.name.lower()])
    for mention in mentions:
        if mention.thing is None:
            mention.thing = _ending_so(mention, full)


def _cut_run_on(mentions: Sequence[PersonMention]) -> None:
    """Cut a word off a name that runs into the next line: "Lưu Quang Sính Không …"."""
    names = Counter(mention.name for mention in mentions)
    for mention in mentions:
        shorter, _, _ = mention.name.rpartition(" ")
        if shorter.count(" ") in {2, 3} and names[shorter] > names[mention.name] == 1:
            mention.name, mention.last = shorter, mention.last - 1


def settle_titles(mentions: Sequence[PersonMention]) -> None:
    """Give a bare title the body or country that it has elsewhere for the same person."""
    named = {
        (mention.thing, post.title): post
        for mention in reversed(mentions)
        for post in mention.posts
        if post.body or post.country
    }
    for mention in mentions:
        for post in mention.posts:
            bare = not (post.body or post.country or post.default_body)
            if bare and (full := named.get((mention.thing, post.title))):
                post.body, post.country = full.body, full.country


def complete_titles(
    mentions: Sequence[PersonMention], vacant: Sequence[PostMention], things: Things
) -> None:
    """Give a bare title before a name the office that the article names without a holder.

    "Bí thư Tỉnh ủy X đã thăm … Bí thư Trần Văn A nói": one who is only called secretary is that of
    the one committee whose secretary the article speaks of; a deputy, of whose chief it names one.

    Args:
        mentions: the people, resolved.
        vacant: the posts that stand beside no name.
        things: names the bodies and posts that mentions mean.
    """
    state = {post.title for post in vacant} & lexicon.state_offices()
    chiefs: dict[str, list[PostMention]] = {}
    for post in (post for mention in mentions for post in mention.posts if post.body):
        chiefs.setdefault(f"Phó {post.title}", []).append(post)
    for mention in mentions:
        for post in mention.posts:
            if post.default_body or post.country or things.post(post).body is not None:
                continue
            same = [o for o in vacant if o.title == post.title and o.body and _is_one(o.body)]
            same = same or chiefs.get(post.title, [])
            bodies = {things.post(other).body for other in same}
            if len(bodies) == 1:
                post.body, post.thing = same[0].body, None
            elif not bodies and f"{post.title} nước" in state:
                post.title, post.thing = f"{post.title} nước", None


def attach_party_committees(mentions: Sequence[PersonMention], things: Things) -> None:
    """Give "Phó Bí thư, Chủ tịch UBND huyện X" the party committee of the area he or she governs.

    Args:
        mentions: the people, resolved.
        things: names the bodies and posts that mentions mean.
    """
    for mention in mentions:
        bodies = [things.post(post).body for post in mention.posts]
        areas = [body.area for body in bodies if body and body.name.startswith(_GOVERNING)]
        for post in mention.posts if areas else ():
            bare = "Bí thư" in post.title and things.post(post).body is None
            if bare and not post.default_body and areas[0] is not None:
                post.thing = Post(post.title, things.party_seat(areas[0]))


def _is_one(body: BodyMention) -> bool:
    """ "Chủ tịch UBND" alone may be of any committee."""
    return bool(body.place or body.parent or body.field) or body.head.scope == "national"


def return_posts(mentions: Sequence[PersonMention], things: Things) -> None:
    """Take back a post after a name that the article gives to another before a name.

    In "… của Phó Thủ tướng A, Chủ tịch Quốc hội nói" the second office is that of "Chủ tịch Quốc
    hội B"; of deputies and members there may be several.
    """
    holders: dict[Post, set[Person | None]] = {}
    for mention in mentions:
        for post in mention.posts:
            if post.first < mention.first and not post.former:
                holders.setdefault(things.post(post), set()).add(mention.thing)
    _return_first(mentions, things)
    for mention in mentions:
        before = [post for post in mention.posts if post.first < mention.first]
        after = [post for post in mention.posts if post.first > mention.first]
        if not before or len(after) != 1 or lexicon.is_of_several(after[0].title):
            continue
        others = holders.get(things.post(after[0]), set()) - {mention.thing}
        if others and not after[0].former:
            mention.posts, mention.end = before, mention.last


def _return_first(mentions: Sequence[PersonMention], things: Things) -> None:
    """Take back the first of two posts before a name that stands beside another's name elsewhere.

    "Kết thúc phần trả lời của Bộ trưởng Bộ X, Chủ tịch Quốc hội A nói": the minister is B.
    """
    alone: dict[Post, Person | None] = {}
    for mention in mentions:
        before = [post for post in mention.posts if post.first < mention.first]
        if len(before) == 1 and not before[0].former:
            alone[things.post(before[0])] = mention.thing
    for mention in mentions:
        before = [post for post in mention.posts if post.first < mention.first]
        if len(before) < 2 or lexicon.is_of_several(before[0].title):
            continue
        holder = alone.get(things.post(before[0]), mention.thing)
        if holder != mention.thing and things.post(before[0]).body is not None:
            mention.posts.remove(before[0])
            mention.start = before[1].first


def _is_full(mention: PersonMention) -> bool:
    return " " in mention.name or "'" in mention.name  # K'Tiêng


def _ending_so(mention: PersonMention, full: Sequence[PersonMention]) -> Person | None:
    fitting = [other for other in full if other.name.endswith(f" {mention.name}")]
    earlier = [other for other in fitting if other.first < mention.first]
    chosen = earlier[-1] if earlier else (fitting[0] if fitting else None)
    return chosen.thing if chosen else None
