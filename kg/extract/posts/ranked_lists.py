"""Gives all in a list the rank that opens it: "các Ủy viên Bộ Chính trị: Thủ tướng A; ông B, …".

Such a list counts guests by their rank in the Party; the office that each holds stands at the name.
"""

from collections.abc import Iterator, Mapping, Sequence

from kg import lexicon
from kg.extract.mentions import PersonMention
from kg.extract.posts.chains import Chains
from kg.text import Token

_PLURALS = lexicon.words_of("numerals") | {"các", "những"}
_ADDRESSES = frozenset("đồng chí ông bà vị".split())
_PARTS = frozenset((",", ";"))
_BETWEEN = _PLURALS | _ADDRESSES | _PARTS | {":", "và", "cùng"}
_OPENS = frozenset((":", "("))
_RANK = "Ủy viên"


def share_ranks(tokens: Sequence[Token], chains: Chains, people: Sequence[PersonMention]) -> None:
    """Add the rank before a colon or bracket to the posts of each in the list after it.

    Args:
        tokens: all tokens.
        chains: the chains of posts of a sentence, by where each ends.
        people: its people, with the posts that stand beside their names.
    """
    lists = {
        end: chain[0] for end, chain in chains.items()
        if [post.title for post in chain] == [_RANK] and _is_many(tokens, chain[0].first)
        and tokens[min(end, len(tokens) - 1)].text in _OPENS
    }  # fmt: skip
    offices = {chain[0].first: end for end, chain in chains.items() if end not in lists}
    people_at = {person.start: person for person in people}
    for end, rank in lists.items():
        for person in _listed(tokens, end + 1, offices, people_at):
            if all(post.title != _RANK for post in person.posts):
                person.posts.insert(0, rank)


def _is_many(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether "các", "các đồng chí" stand right before a post."""
    while first and tokens[first - 1].key in _ADDRESSES:
        first -= 1
    return first > 0 and tokens[first - 1].key in _PLURALS


def _listed(
    tokens: Sequence[Token],
    place: int,
    offices: Mapping[int, int],
    people: Mapping[int, PersonMention],
) -> Iterator[PersonMention]:
    """Yield those who follow one another; a semicolon ends a list that commas part."""
    part = ""
    while place < len(tokens):
        person = people.get(place)
        if person is not None:
            yield person
            place = person.end
            part = part or (tokens[min(place, len(tokens) - 1)].text)
        elif tokens[place].text == ";" and part == ",":
            return
        elif place in offices and _is_many(tokens, place):
            place = offices[place]
        elif tokens[place].key in _BETWEEN:
            place += 1
        else:
            return
