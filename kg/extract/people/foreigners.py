"""People of other countries: known by one name alone, and in office at home."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import PersonMention, Place, PostMention
from kg.extract.places.names import is_foreign
from kg.facts import Person
from kg.text import Token

_ADDRESSES = frozenset(("ông", "bà", "ngài"))
_AT_HOME = "Chính phủ"
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


def seat_abroad(
    tokens: Sequence[Token], mentions: Sequence[PersonMention], posts: Sequence[PostMention]
) -> None:
    """Take from who has a foreign name the government at home, or tell of which country it is.

    Args:
        tokens: all tokens.
        mentions: the people, resolved.
        posts: every post mentioned.
    """
    states = _states(mentions, posts)
    homes = {
        (mention.thing, post.title): post.body
        for mention in mentions
        for post in mention.posts
        if post.body is not None and post.body.rule == _ABROAD
    }
    for mention in mentions:
        foreign = any(is_foreign(token) for token in tokens[mention.first : mention.last])
        for post in mention.posts if foreign else ():
            if post.body is None and post.default_body == _AT_HOME:
                post.default_body, post.thing = "", None
                post.body = homes.get((mention.thing, post.title))
            elif post.title in states and not (post.body or post.country):
                post.country, post.thing = states[post.title], None


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
