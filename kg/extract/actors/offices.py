"""Who is meant by an office named without a name: "Thứ trưởng yêu cầu …"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import PersonMention, PostMention
from kg.extract.things import Things
from kg.facts import Body, Person, Post
from kg.text import Document

_TENSES = frozenset("đã cũng đồng thời vừa tiếp tục đặc biệt".split())
_SEVERAL = frozenset("các những nhiều hai ba bốn vài".split())
_SOME, _EACH = frozenset((("một", "số"), ("danh", "sách"))), "vị"
_REACH = 12  # sentences
_OF_OUR_STATE = ""


class Offices:
    """The offices of one article and who holds them.

    Args:
        document: the article laid out.
        people: its people, resolved.
        things: names the things that mentions mean.
    """

    def __init__(self, document: Document, people: Sequence[PersonMention], things: Things) -> None:
        self._document = document
        self._holders = _holders(people, things)
        self._named = [
            (person, things.post(mention))
            for person in sorted(people, key=lambda person: person.first)
            for mention in person.posts
            if person.thing is not None and not mention.former
        ]

    def holder(self, mention: PostMention, post: Post) -> Person | None:
        """Return who holds an office: the one that does, else who was named with it last.

        Args:
            mention: the words for the office.
            post: the post that they mean.
        """
        seat = _seat(post)
        held = self._holders.get((post.title, seat)) or (
            self._holders.get((post.title, None)) if seat == _OF_OUR_STATE else None
        )
        told = self._speaks(mention.last) or self._is_quoted(mention)
        return held or (self._last_named(mention, post) if told else None)

    def are_several(self, first: int) -> bool:
        """Tell whether a title is of more than one: "một số bộ trưởng phát biểu", "các Đại sứ".

        So are "các vị bộ trưởng", "7 bộ trưởng" and "danh sách bộ trưởng".

        Args:
            first: where the title begins.
        """
        first -= self._document.word(first - 1) == _EACH
        before = (self._document.word(first - 2), self._document.word(first - 1))
        return before in _SOME or before[1] in _SEVERAL or before[1].isdigit()

    def _speaks(self, place: int) -> bool:
        """Tell whether a verb of saying follows an office, which so is someone's."""
        tokens = self._document.tokens
        while place < len(tokens) and tokens[place].key in _TENSES:
            place += 1
        told = lexicon.verbs().match(tokens, place) if place < len(tokens) else None
        return told is not None and "say" in told[0]

    def _is_quoted(self, mention: PostMention) -> bool:
        """ "Theo Bộ trưởng, …": it is someone's too."""
        around = self._document.tokens[max(0, mention.first - 1) : mention.last + 1]
        return len(around) > 1 and (around[0].key, around[-1].key) == ("theo", ",")

    def _last_named(self, mention: PostMention, post: Post) -> Person | None:
        """ "Bộ trưởng A … Bộ trưởng yêu cầu …" where another minister is named elsewhere."""
        number = self._document.sentence_at[mention.first]
        for person, held in reversed(self._named):
            if person.first < mention.first and _is(post, held):
                near = number - self._document.sentence_at[person.first] <= _REACH
                return person.thing if near else None
        return None


def _is(post: Post, held: Post) -> bool:
    """Tell whether an office may be the one that someone is named with."""
    return post.title == held.title and _seat(post) in {None, _OF_OUR_STATE, _seat(held)}


def _seat(post: Post) -> Body | str | None:
    """The body that an office is in, or the other country; none of our state, or of a bare title.

    "Chủ tịch nước" alone is ours, though that of another country be named as well.
    """
    ours = _OF_OUR_STATE if post.title in lexicon.state_offices() else None
    return post.body or post.country or ours


def _holders(
    people: Sequence[PersonMention], things: Things
) -> dict[tuple[str, Body | str | None], Person]:
    """Who holds which post in the article: by title and seat, and by title alone where one does."""
    names: dict[tuple[str, Body | str | None], set[str]] = {}
    for person in people:
        for mention in person.posts:
            post = things.post(mention)
            if not mention.former and " " in person.name:
                for title in {mention.title, post.title, post.title.removesuffix(" Thường trực")}:
                    names.setdefault((title, _seat(post)), set()).add(person.name)
                    names.setdefault((title, None), set()).add(person.name)
    return {key: Person(*found) for key, found in names.items() if len(found) == 1}
