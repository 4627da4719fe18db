"""An article as read so far: its mentions resolved to things, ready for the frames."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kg import lexicon
from kg.article import Article
from kg.extract.counted import read_groups
from kg.extract.dates import published, read_dates
from kg.extract.geography import Geography
from kg.extract.mentions import BodyMention, DateMention, PersonMention, PostMention
from kg.extract.naming import Names, share_places
from kg.extract.people import People
from kg.extract.persons import resolve_people
from kg.extract.scan import scan
from kg.facts import Actor, Body, Evidence, Group, Person, Post
from kg.lexicon import KindWord
from kg.text import Document, Sentence, Token

_SHARED_TITLES = frozenset(
    ("Tổng giám đốc", "Giám đốc", "Hiệu trưởng", "Viện trưởng", "Cục trưởng", "Vụ trưởng",
     "Tổng cục trưởng", "Tổng biên tập", "Chánh án", "Tư lệnh", "Chỉ huy trưởng")
)  # fmt: skip
_PRONOUNS = frozenset(("ông", "bà"))
_PRONOUN_REACH = 3
_BODIES_OF_TITLES = {
    "Bộ trưởng": frozenset(("Bộ",)),
    "Thứ trưởng": frozenset(("Bộ",)),
    "Tổng cục trưởng": frozenset(("Tổng cục",)),
    "Cục trưởng": frozenset(("Cục", "Cục Thuế", "Cục Hải quan", "Cục Thống kê")),
    "Vụ trưởng": frozenset(("Vụ",)),
    "Hiệu trưởng": frozenset(
        ("Trường Đại học", "Trường Cao đẳng", "Trường THPT", "Trường", "Đại học")
    ),
    "Viện trưởng": frozenset(("Viện", "Viện Kiểm sát nhân dân")),
    "Tổng Giám đốc": frozenset(
        ("Công ty", "Tổng Công ty", "Tập đoàn", "Công ty cổ phần", "Công ty TNHH")
    ),
}


@dataclass(slots=True, eq=False)
class Acting:
    """A mention of someone who may act: tokens ``[start, end)`` with posts, ``[first, last)`` alone.

    ``role_words`` tells whether "lãnh đạo" or "đại diện" stands before a body.
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


class Reading:
    """The mentions of one article, resolved.

    Args:
        article: what to read.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.document = Document(article)
        self.tokens: list[Token] = self.document.tokens
        self.published = published(self.document)
        self.scan = scan(self.document)
        share_places(self.tokens, self.scan.bodies)
        self.dates: list[DateMention] = read_dates(self.document, self.published)
        self.geography = Geography(
            self.scan.places, self.scan.bodies, article.province, self.document.folded.text
        )
        self.names = Names(self.geography)
        self.people: list[PersonMention] = self._people()
        self._posts = _by_person(self)
        resolve_people(self.people)

    def _people(self) -> list[PersonMention]:
        finder = People(self.tokens, self.scan.taken, self.scan.posts)
        return [
            person
            for sentence in self.document.sentences
            if sentence.kind not in {"byline", "boilerplate", "posted"}
            for person in finder.read(sentence.first, sentence.last)
        ]

    # ---- things ----------------------------------------------------------------------------

    def body(self, mention: BodyMention) -> Body | None:
        """Return the body that a mention names, named once."""
        if mention.thing is None:
            mention.thing = self.names.body(mention)
        return mention.thing

    def post(self, mention: PostMention) -> Post:
        """Return the post that a mention names, in its body where one is known."""
        if mention.thing is None:
            mention.thing = Post(mention.title, self._post_body(mention))
        return mention.thing

    def _post_body(self, mention: PostMention) -> Body | None:
        if mention.body is not None:
            return self.body(mention.body)
        if not mention.default_body:
            return self._understood_body(mention)
        head = lexicon.body_heads().match(_tokens(mention.default_body), 0)
        if head is None:
            return None
        return self.names.body(BodyMention(mention.first, mention.last, head[0]))

    def _understood_body(self, mention: PostMention) -> Body | None:
        """The body that a bare title means: a chief's for a deputy, a ministry for a minister."""
        base = _base(mention.title)
        earlier = [post for post in self.scan.posts if post.first < mention.first and post.body]
        for post in reversed(earlier):
            if _base(post.title) == base and post.body is not None and base in _SHARED_TITLES:
                return self.body(post.body)
        heads = _heads_of(mention.title)
        for body in reversed([body for body in self.scan.bodies if body.first < mention.first]):
            if body.head.name in heads:
                return self.body(body)
        return None

    # ---- actors ----------------------------------------------------------------------------

    @cached_property
    def actors(self) -> list[Acting]:
        """Everyone who may act, in the order of the text; none inside another."""
        found = [self._acting_person(person) for person in self.people if person.thing]
        held = [(acting.start, acting.end) for acting in found]
        free = _Free(held)
        for mention in self._lone_posts():
            if free.take(mention.first, mention.last) and (acting := self._acting_post(mention)):
                found.append(acting)
        for body in self.scan.bodies:
            thing = self.body(body)
            if thing is not None and free.take(body.first, body.last):
                found.append(
                    Acting(body.first, body.last, body.first, body.last, thing, (), body.rule)
                )
        for group in read_groups(self.document):
            if free.take(group.first, group.last) and group.thing:
                found.append(
                    Acting(
                        group.first,
                        group.last,
                        group.first,
                        group.last,
                        group.thing,
                        (),
                        "counted_group",
                    )
                )
        found += self._pronouns(sorted(found, key=lambda acting: acting.start), free)
        return sorted(found, key=lambda acting: acting.start)

    def _pronouns(self, found: list[Acting], free: "_Free") -> list[Acting]:
        """ "ông", "bà" with no name behind: the last person named before, in this or the last sentences."""
        people = [acting for acting in found if acting.is_person]
        meant = []
        for place, token in enumerate(self.tokens[:-1]):
            if (
                token.key not in _PRONOUNS
                or self.tokens[place + 1].capital
                or not free.take(place, place + 1)
            ):
                continue
            before = [acting for acting in people if acting.end <= place]
            if before and self._is_near(before[-1], place):
                meant.append(
                    Acting(place, place + 1, place, place + 1, before[-1].thing, (), "pronoun")
                )
        return meant

    def _is_near(self, acting: Acting, place: int) -> bool:
        numbers = self.document.sentence_at
        return numbers[place] - numbers[acting.start] <= _PRONOUN_REACH

    def _acting_person(self, mention: PersonMention) -> Acting:
        assert mention.thing is not None
        posts = tuple(self.post(post) for post in mention.posts)
        return Acting(
            mention.start,
            mention.end,
            mention.first,
            mention.last,
            mention.thing,
            posts,
            mention.rule,
        )

    def _lone_posts(self) -> Iterator[PostMention]:
        taken = {id(post) for person in self.people for post in person.posts}
        return (post for post in self.scan.posts if id(post) not in taken)

    def _acting_post(self, mention: PostMention) -> Acting | None:
        """A post without a name: the person who holds it in this article, else the post itself."""
        post = self.post(mention)
        holder = self._posts.get((post.title, post.body)) or (
            self._posts.get((post.title, None)) if post.body is None else None
        )
        if holder is not None:
            return Acting(
                mention.first,
                mention.last,
                mention.first,
                mention.last,
                holder,
                (post,),
                "holder_of_post",
            )
        if post.body is None:
            return None
        return Acting(
            mention.first, mention.last, mention.first, mention.last, post, (), "post_without_name"
        )

    def actors_in(self, first: int, last: int) -> list[Acting]:
        """Return the actors that lie in tokens ``[first, last)``."""
        return [acting for acting in self.actors if first <= acting.start and acting.end <= last]

    # ---- sentences and evidence ------------------------------------------------------------

    def sentence_of(self, place: int) -> Sentence:
        """Return the sentence of a token."""
        return self.document.sentences[self.document.sentence_at[place]]

    def evidence(self, first: int, last: int, rule: str) -> Evidence:
        """Return tokens ``[first, last)``, kept within the sentence of the first, as evidence."""
        sentence = self.sentence_of(first)
        last = min(last, sentence.last)
        return Evidence(
            self.document.span(first, last), self.document.span(sentence.first, sentence.last), rule
        )

    def kind_words(self, scheme: str, sentence: Sentence) -> list[tuple[KindWord, int, int]]:
        """Return the words for kinds of a scheme in a sentence: ``(kind, first, last)``."""
        found = []
        place = sentence.first
        while place < sentence.last:
            match = lexicon.kinds(scheme).match(self.tokens, place)
            if match and match[1] <= sentence.last and not any(self.scan.taken[place : match[1]]):
                found.append((match[0], place, match[1]))
                place = match[1]
            else:
                place += 1
        return found


def _base(title: str) -> str:
    """A title without "Phó", "Quyền" or "Thường trực"."""
    return (
        title.removeprefix("Phó ").removeprefix("Quyền ").removesuffix(" Thường trực").capitalize()
    )


def _heads_of(title: str) -> frozenset[str]:
    """The head words of the bodies that a title belongs to."""
    return next(
        (heads for ending, heads in _BODIES_OF_TITLES.items() if title.endswith(ending)),
        frozenset(),
    )


class _Free:
    """Keeps ranges of tokens apart."""

    def __init__(self, held: list[tuple[int, int]]) -> None:
        self._held: set[int] = set()
        for first, last in held:
            self._held.update(range(first, last))

    def take(self, first: int, last: int) -> bool:
        """Take a range unless some of it is held already."""
        if any(place in self._held for place in range(first, last)):
            return False
        self._held.update(range(first, last))
        return True


def _tokens(name: str) -> list[Token]:
    from kg.text import tokenize

    return tokenize(name)


def _by_person(reading: Reading) -> dict[tuple[str, Body | None], Person]:
    """Who holds which post in the article: by title and body, and by title alone where one does."""
    holders: dict[tuple[str, Body | None], set[str]] = {}
    for person in reading.people:
        for mention in person.posts:
            post = reading.post(mention)
            if not mention.former and len(person.name.split()) > 1:
                holders.setdefault((post.title, post.body), set()).add(person.name)
                holders.setdefault((post.title, None), set()).add(person.name)
    return {key: Person(*names) for key, names in holders.items() if len(names) == 1}


__all__ = ["Acting", "Group", "Reading"]
