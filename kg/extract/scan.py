"""The first pass over a document: posts, bodies and places, each token used once."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TypeVar

from kg import lexicon
from kg.extract.bodies.abbreviations import define_abbreviations
from kg.extract.bodies.bare_communes import attach_communes
from kg.extract.bodies.delegations import OPENER as OF_DELEGATIONS
from kg.extract.bodies.delegations import short_delegation
from kg.extract.bodies.ministries import OPENERS
from kg.extract.bodies.names import read_body
from kg.extract.bodies.of_several_areas import PLURALS, in_further_areas
from kg.extract.bodies.plural import read_bodies
from kg.extract.bodies.short_forms import short_form
from kg.extract.bodies.venue_names import is_built, is_venue, venue_end
from kg.extract.mentions import BodyMention, Place, PostMention
from kg.extract.phrase_starts import PhraseStarts
from kg.extract.places.names import bare_name, read_place
from kg.extract.posts.anaphora import recalled
from kg.extract.posts.bare_owners import own_part, own_post
from kg.extract.posts.titles import FORMER, read_post
from kg.extract.posts.trailing_owners import take_in_owners
from kg.lexicon import gazetteer
from kg.text import Document, Sentence, Token, Until

M = TypeVar("M", PostMention, BodyMention)

_LONGEST_NAME = 5  # syllables of a personal name
_NO_SURNAMES = frozenset(("đoàn", "từ"))
_BODIES = frozenset(("bodies", "body"))


@dataclass(slots=True)
class Scan:
    """What the first pass found, in the order of the text.

    ``taken`` tells for each token whether a body or a place has claimed it.
    """

    posts: list[PostMention] = field(default_factory=list)
    bodies: list[BodyMention] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    taken: list[bool] = field(default_factory=list)


def scan(document: Document) -> Scan:
    """Read the posts, bodies and places of a document."""
    found = Scan(taken=[False] * len(document.tokens))
    opens = dict(_phrase_starts().places(document))
    opening = sorted(opens)
    for _, sentence in document.prose:
        if not document.is_shouted(sentence):
            begin, end = bisect_left(opening, sentence.first), bisect_left(opening, sentence.last)
            places = [(place, opens[place]) for place in opening[begin:end]]
            _scan_sentence(document.tokens, sentence, places, found)
    for body in attach_communes(document.tokens, found.posts, found.bodies, found.places):
        _claim(body.first, body.last, found)
    found.bodies = define_abbreviations(document.tokens, found.bodies, found.posts, found.taken)
    take_in_owners(document.tokens, found.posts, found.bodies)
    found.posts += recalled(document, found.posts)
    found.posts.sort(key=lambda post: post.first)
    return found


@cache
def _phrase_starts() -> PhraseStarts:
    """What may open a post, a body, several bodies, a venue or a place."""
    heads = lexicon.body_heads().first_words
    alone = frozenset(("",))
    return PhraseStarts(
        [
            ("post", lexicon.titles().first_words),
            ("post", lexicon.jobs().first_words),
            ("post", dict.fromkeys(FORMER, alone)),
            ("bodies", dict.fromkeys(PLURALS, frozenset((*heads, *OPENERS)))),
            ("body", heads),
            ("body", {OF_DELEGATIONS: alone}),
            ("venue", lexicon.venues().first_words),
            ("level", gazetteer.levels().first_words),
            ("unit", gazetteer.units().first_words),
        ]
    )


def _scan_sentence(
    tokens: list[Token],
    sentence: Sentence,
    opening: Sequence[tuple[int, frozenset[str]]],
    found: Scan,
) -> None:
    reached = sentence.first
    for place, kinds in opening:
        if place >= reached:
            reached = _read_one(tokens, place, sentence.last, found, kinds)


def _read_one(
    tokens: list[Token], place: int, last: int, found: Scan, kinds: frozenset[str]
) -> int:
    """Read what begins at ``place``, of the kinds that may; return where to go on."""
    if not tokens[place].text[0].isalpha():
        return place + 1
    if not kinds.isdisjoint(_BODIES) and (several := read_bodies(tokens, place)):
        for each in several:
            _claim_body(each, found)
        return several[-1].last
    post = _within(read_post, tokens, place, last) if "post" in kinds else None
    if post is not None:
        own_post(tokens, post, found.bodies)
        found.posts.append(post)
        if post.body is not None:
            _claim_body(post.body, found)
        return post.last
    body = _within(read_body, tokens, place, last) if "body" in kinds else None
    if body is not None:
        is_venue_word = "venue" in kinds
        if is_venue_word and (is_venue(tokens, place, body.last) or is_built(tokens, place)):
            _claim(body.first, body.last, found)
        elif not _names_text(tokens, body):
            own_part(tokens, body, found.bodies)
            for each in (body, *in_further_areas(tokens, body)):
                _claim_body(each, found)
            return each.last
        return body.last
    if "body" in kinds and (
        short := short_form(tokens, place, found.bodies) or short_delegation(tokens, place)
    ):
        _claim_body(short, found)
        return short.last
    if "venue" in kinds and (venue := venue_end(tokens, place)):
        _claim(place, venue, found)
        return venue
    may_be_place = "level" in kinds or ("unit" in kinds and tokens[place].capital)
    return _read_place(tokens, place, last, found) if may_be_place else place + 1


def _within(
    read: Callable[[Sequence[Token], int], M | None], tokens: list[Token], place: int, last: int
) -> M | None:
    """Read a post or body; where it runs into the line after a headline, anew without that."""
    found = read(tokens, place)
    if found is None or found.last <= last:
        return found
    return read(Until(tokens, last), place) if tokens[last - 1].is_word else None


def _read_place(tokens: list[Token], place: int, last: int, found: Scan) -> int:
    where = read_place(tokens, place)
    named = where is not None and bool(where.name) and where.last <= last
    if where is None or not named or not _stands_alone(tokens, where, last, found.taken):
        return place + 1
    found.places.append(where)
    _claim(where.first, where.last, found)
    return where.last


def _names_text(tokens: list[Token], body: BodyMention) -> bool:
    """ "Nghị quyết Đại hội Đảng bộ thành phố" names a text, not a party chapter."""
    before = [token.key for token in tokens[max(0, body.first - 4) : body.first]]
    return body.head.name == "Đảng bộ" and before == ["nghị", "quyết", "đại", "hội"]


def _claim_body(body: BodyMention, found: Scan) -> None:
    found.bodies.append(body)
    _claim(body.first, body.last, found)


def _claim(first: int, last: int, found: Scan) -> None:
    found.taken[first:last] = [True] * (last - first)


def _stands_alone(tokens: list[Token], where: Place, last: int, taken: list[bool]) -> bool:
    """A bare name inside a longer run of capitals is part of another name; a line ends a run."""
    if where.word:
        return True
    after = tokens[where.last] if where.last < last else None
    if where.level == "district":
        return False
    if where.is_other_country and where.last - where.first > 1:
        return not _follows_surname(tokens, where.first)
    if (
        after is not None
        and after.capital
        and after.text.isalpha()
        and not (
            lexicon.body_heads().match(tokens, where.last)
            or bare_name(tokens, where.last)
            or lexicon.titles().match(tokens, where.last)
        )
    ):
        return False
    return not _ends_personal_name(tokens, where.first, taken)


def _follows_surname(tokens: list[Token], place: int) -> bool:
    """ "ông Lưu Trung Quốc", unlike "Đoàn Trung Quốc" and "Từ Trung Quốc"."""
    before = tokens[place - 1] if place else None
    named = before is not None and before.capital and before.key in lexicon.surnames()
    return named and before is not None and before.key not in _NO_SURNAMES


def _ends_personal_name(tokens: list[Token], place: int, taken: list[bool]) -> bool:
    """ "Trần Thị Lan Anh", "Lê Thị Nga": a surname opens the run of capitals before."""
    for start in range(place - 1, max(-1, place - _LONGEST_NAME), -1):
        if taken[start] or not (tokens[start].capital and tokens[start].text.isalpha()):
            return False
        if tokens[start].key in lexicon.surnames():
            return True
    return False
