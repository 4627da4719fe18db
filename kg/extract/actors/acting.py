"""Who may act in an article: people, bodies, offices, counted groups and what pronouns mean."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from kg import lexicon
from kg.extract.actors.groups import read_groups
from kg.extract.actors.offices import Offices
from kg.extract.mentions import BodyMention, GroupMention, PersonMention, PlaceMention, PostMention
from kg.extract.posts.replaced import is_replaced
from kg.extract.things import Things
from kg.facts import Actor, Person, Post
from kg.text import Document, Token

_PRONOUNS = frozenset(("ông", "bà"))
_COUNTS = frozenset("hai ba bốn các những quý 2 3".split())
_KIN = frozenset("con mẹ cha nội ngoại cụ lão bà ông".split())  # "bà con"
_PRONOUN_REACH = 3
_LEADERS = frozenset((("lãnh", "đạo"), ("đại", "diện")))
_LIST_MARKS = frozenset((",", "và", "-"))
_SEVERAL = frozenset("các hai ba bốn năm sáu 2 3 4 5 6".split())
_TENSES = frozenset("đã vừa sẽ cũng đang".split())
_CREDITS, _LONGEST_CREDIT = frozenset(("ảnh", "nguồn", "tin", "bài")), 7
_ACTS_OF_AREAS = frozenset(("say", "organize", "sign"))


@dataclass(slots=True, eq=False)
class Acting:
    """A mention of someone who may act.

    Args:
        start: first token with the posts and ranks around the name.
        end: end of the same.
        first: first token of the name alone.
        last: end of the name alone.
        thing: who acts.
        posts: the posts that stand beside the name.
        rule: the rule that read the name.
    """

    start: int
    end: int
    first: int
    last: int
    thing: Actor
    posts: tuple[Post, ...] = ()
    rule: str = ""

    @property
    def is_person(self) -> bool:
        """Whether it is a named person."""
        return isinstance(self.thing, Person)


class Actors:
    """Everyone who may act in an article, none inside another.

    Args:
        document: the article laid out.
        people: its people, resolved.
        posts: its posts.
        bodies: its bodies.
        places: its places, resolved.
        things: names the things that mentions mean.
    """

    def __init__(
        self,
        document: Document,
        people: Sequence[PersonMention],
        posts: Sequence[PostMention],
        bodies: Sequence[BodyMention],
        places: Sequence[PlaceMention],
        things: Things,
    ) -> None:
        self._document = document
        self._things = things
        self._held: set[int] = set()
        self._held_by = Offices(document, people, things)
        found = [self._person(person) for person in people if person.thing]
        for acting in found:
            self._held.update(range(acting.start, acting.end))
        found += self._offices(people, posts)
        found += self._bodies(bodies)
        found += self._groups(read_groups(document))
        found += self._acting_areas(places)
        found += self._pronouns([acting for acting in found if acting.is_person])
        self.keep(found)

    def keep(self, found: Iterable[Acting]) -> None:
        """Let these be all who act."""
        self.all = sorted(found, key=lambda acting: acting.start)
        self._starts = [acting.start for acting in self.all]
        self._reached = list(accumulate((acting.end for acting in self.all), max))

    def within(self, first: int, last: int) -> list[Acting]:
        """Return the actors that lie in tokens ``[first, last)``, in order."""
        end = bisect_left(self._starts, last)
        found = self.all[bisect_left(self._starts, first) : end]
        if not found or self._reached[end - 1] <= last:  # mostly: few reach over an end
            return found
        return [acting for acting in found if acting.end <= last]

    def _take(self, first: int, last: int) -> bool:
        """Take a range of tokens unless some of it is held already."""
        if any(place in self._held for place in range(first, last)):
            return False
        self._held.update(range(first, last))
        return True

    def _person(self, mention: PersonMention) -> Acting:
        assert mention.thing is not None
        posts = tuple(self._things.post(post) for post in mention.posts)
        return Acting(
            mention.start, mention.end, mention.first, mention.last, mention.thing, posts,
            mention.rule
        )  # fmt: skip

    def _offices(
        self, people: Sequence[PersonMention], posts: Sequence[PostMention]
    ) -> Iterator[Acting]:
        """Posts without a name: who holds them here, else the posts; "các bộ trưởng" are nobody."""
        named = {
            id(post) for person in people for post in person.posts if self._names(person, post)
        }
        for mention in posts:
            taken = id(mention) in named or not self._take(mention.first, mention.last)
            if taken or self._held_by.are_several(mention.first):
                continue
            post = self._things.post(mention)
            holder = self._held_by.holder(mention, post)
            if holder is not None:
                yield _simple(mention, holder, "holder_of_post", post)
            elif post.body is not None or post.title in lexicon.state_offices():
                yield _simple(mention, post, "post_without_name")

    def _names(self, person: PersonMention, post: PostMention) -> bool:
        """ "Bộ trưởng, Điều 3 …": a capital after a comma names nobody if nobody is known by it."""
        following = self._document.tokens[post.last : post.last + 1]
        return person.thing is not None or not following or following[0].text != ","

    def _bodies(self, bodies: Sequence[BodyMention]) -> Iterator[Acting]:
        for mention in bodies:
            body = self._things.body(mention)
            if self._is_credit(mention.first):
                continue
            if body is not None and self._take(mention.first, mention.last):
                yield _simple(mention, body, mention.rule)

    def _is_credit(self, first: int) -> bool:
        """ "Ảnh: TTXVN", "Ảnh: Văn An/TTXVN" act in nothing."""
        near = self._document.tokens[max(0, first - _LONGEST_CREDIT) : first]
        before = [token.key for token in (near if near and near[-1].key == "/" else near[-2:])]
        return any(pair[1] == ":" and pair[0] in _CREDITS for pair in pairwise(before))

    def _groups(self, groups: Iterator[GroupMention]) -> Iterator[Acting]:
        for mention in groups:
            if mention.thing is not None and self._take(mention.first, mention.last):
                yield _simple(mention, mention.thing, "counted_group")

    def _acting_areas(self, places: Sequence[PlaceMention]) -> Iterator[Acting]:
        """ "tỉnh A tổ chức", "lãnh đạo tỉnh A": an area stands for those who govern it."""
        reached = 0  # where the list "lãnh đạo ba tỉnh A, B" goes on
        for mention, end in _with_larger_areas(places, self._document.tokens):
            first, last = mention.place.first, mention.place.last
            led = bool(mention.place.word) and self._is_led(first)
            goes_on = first == reached and _is_province(mention)
            alone = bool(mention.place.word) and not self._places_body(mention)
            acts = led or goes_on or (alone and self._does(first, end))
            if acts and mention.thing is not None and self._take(first, last):
                yield Acting(first, last, first, last, mention.thing, (), "area_acts")
            if led or goes_on:
                listed = self._document.tokens[last : last + 1]
                reached = last + 1 if listed and listed[0].key in _LIST_MARKS else 0

    def _places_body(self, mention: PlaceMention) -> bool:
        """ "Hội A | tỉnh B tổ chức", "UBND huyện A, | tỉnh B tổ chức": it says where A is."""
        first = mention.place.first
        comma = self._document.tokens[first - 1].text == ","
        return first - 1 - comma in self._held

    def _is_led(self, first: int) -> bool:
        before = [token.key for token in self._document.tokens[max(0, first - 3) : first]]
        return tuple(before[-2:]) in _LEADERS or (
            tuple(before[:2]) in _LEADERS and before[-1] in _SEVERAL
        )

    def _does(self, first: int, last: int) -> bool:
        """Tell whether an area itself, not its people ("nhân dân xã A"), opens a clause."""
        tokens = self._document.tokens
        if first and tokens[first - 1].key == "dân":
            return False
        while last < len(tokens) and tokens[last].key in _TENSES:
            last += 1
        told = lexicon.verbs().match(tokens, last)
        return told is not None and bool(_ACTS_OF_AREAS & told[0])

    def _pronouns(self, people: list[Acting]) -> Iterator[Acting]:
        """ "ông", "bà" with no name behind: the last person named in this or the last sentences."""
        staying = (who for who in people if not is_replaced(self._document.tokens, who.start))
        people = sorted(staying, key=lambda acting: acting.end)
        ends = [acting.end for acting in people]
        tokens, numbers = self._document.tokens, self._document.sentence_at
        for place in self._document.places_of_any(_PRONOUNS):
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            if following is None or following.capital or following.key in _KIN:
                continue
            if place and tokens[place - 1].key in _COUNTS:
                continue  # "hai ông" are others than the last named
            before = bisect_left(ends, place + 1) - 1
            if before < 0 or not self._take(place, place + 1):
                continue
            meant = people[before]
            if numbers[place] - numbers[meant.start] <= _PRONOUN_REACH:
                yield Acting(place, place + 1, place, place + 1, meant.thing, (), "pronoun")


def _is_province(mention: PlaceMention) -> bool:
    """ "tỉnh A", "thành phố B" where the city is a province, and "A" alone."""
    thing = mention.thing
    return mention.place.level == "province" or (thing is not None and thing.level == "province")


def _with_larger_areas(
    places: Sequence[PlaceMention], tokens: Sequence[Token]
) -> Iterator[tuple[PlaceMention, int]]:
    """Places with where they end with ", tỉnh B" after them: "huyện A, tỉnh B đã tổ chức"."""
    inside = -1
    for at, mention in enumerate(places):
        last = mention.place.last
        larger = next(iter(places[at + 1 : at + 2]), None)
        within = (
            larger is not None
            and larger.place.first == last + 1
            and (tokens[last].text == "," and larger.place.word == "tỉnh" != mention.place.word)
        )
        if mention.place.first != inside:
            yield mention, larger.place.last if within and larger else last
        inside = larger.place.first if within and larger else -1


def _simple(
    mention: BodyMention | PostMention | GroupMention, thing: Actor, rule: str, *posts: Post
) -> Acting:
    first, last = mention.first, mention.last
    return Acting(first, last, first, last, thing, posts, rule)
