"""People of other countries: known by one name alone, and in office at home."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, PersonMention, Place, PostMention
from kg.extract.places.names import is_foreign
from kg.facts import Person
from kg.text import Token

_ADDRESSES = frozenset(("ông", "bà", "ngài"))
_AT_HOME, _HEAD = "Chính phủ", "Thủ tướng"
_ABROAD = "office_abroad"


def name_foreigners(tokens: Sequence[Token], mentions: Sequence[PersonMention]) -> None:
    """Let one foreign name be somebody where no full name ends so: "Tổng thống Merriweather".

    Args:
        tokens: all tokens.
        mentions: the people, resolved by their full names.
    """
    for mention in mentions:
        alone = mention.thing is None and mention.last - mention.first == 1
        if alone and is_foreign(tokens[mention.first]) and _is_told(tokens, mention):
            mention.thing = Person(mention.name)


def attach_states(
    tokens: Sequence[Token],
    mentions: Sequence[PersonMention],
    posts: Sequence[PostMention],
    bodies: Sequence[BodyMention],
) -> None:
    """Take from who has a foreign name the government at home, or tell of which country it is.

    Args:
        tokens: all tokens.
        mentions: the people, resolved.
        posts: every post mentioned.
        bodies: every body mentioned.
    """
    states = _states(mentions, posts)
    foreigners = [m for m in mentions if any(is_foreign(t) for t in tokens[m.first : m.last])]
    government = _government(foreigners, bodies)
    homes = {
        (mention.thing, post.title): post.body
        for mention in mentions
        for post in mention.posts
        if post.body is not None and post.body.rule == _ABROAD
    }
    for mention in foreigners:
        for post in mention.posts:
            if post.body is None and post.default_body == _AT_HOME:
                post.default_body, post.thing = "", None
                post.body = homes.get((mention.thing, post.title), government)
            elif post.title in states and not (post.body or post.country):
                post.country, post.thing = states[post.title], None


def _government(
    foreigners: Sequence[PersonMention], bodies: Sequence[BodyMention]
) -> BodyMention | None:
    """The one government abroad that an article names, of which one may be the bare head."""
    heads = {
        mention.thing for mention in foreigners
        for post in mention.posts if post.title == _HEAD and not post.body
    }  # fmt: skip
    abroad = {
        body.place.name: body for body in bodies
        if body.head.name == _AT_HOME and body.place and body.place.is_other_country
    }  # fmt: skip
    return next(iter(abroad.values())) if len(abroad) == 1 >= len(heads) else None


def _states(mentions: Sequence[PersonMention], posts: Sequence[PostMention]) -> dict[str, Place]:
    """The one country whose office nobody is named with: "Tổng thống Nam Phi" is Merriweather."""
    held = {id(post) for mention in mentions for post in mention.posts}
    taken = {(p.title, p.country.name) for p in posts if p.country and id(p) in held}
    named: dict[str, dict[str, Place]] = {}
    for post in posts:
        if post.country is None or (post.title, post.country.name) in taken:
            continue
        if post.title in lexicon.state_offices():
            named.setdefault(post.title, {})[post.country.name] = post.country
    return {title: next(iter(found.values())) for title, found in named.items() if len(found) == 1}


def _is_told(tokens: Sequence[Token], mention: PersonMention) -> bool:
    """Tell whether an address or an office of state stands right before a name."""
    before = [post for post in mention.posts if post.last == mention.first]
    addressed = mention.first > 0 and tokens[mention.first - 1].key in _ADDRESSES
    return addressed or any(_is_of_state(post) for post in before)


def _is_of_state(post: PostMention) -> bool:
    """ "Tổng giám đốc Merritex" leads a company of that name."""
    country = post.body.place if post.body is not None else None
    abroad = country is not None and country.level == "country"
    return abroad or bool(post.default_body) or post.title in lexicon.state_offices()
