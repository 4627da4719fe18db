"""Names the bodies and posts that mentions mean, each mention once."""

from collections.abc import Sequence
from typing import TypeVar

from kg import lexicon
from kg.extract.bodies.naming import BodyNames
from kg.extract.bodies.variants import longer_names
from kg.extract.mentions import BodyMention, PostMention
from kg.facts import Area, Body, Post

M = TypeVar("M", BodyMention, PostMention)

_POINT_BACK = frozenset(title.capitalize() for title in lexicon.titles_with("points_back"))
_MINISTER = "Bộ trưởng"
_CHAIR = "Chủ nhiệm"
_CHAIRED = ("Văn phòng", "Ủy ban")
_NEAR = 60  # how far from its chief's a deputy's bare title may stand


class Things:
    """The bodies and posts of one article.

    Args:
        names: gives bodies their full names.
        bodies: every body mentioned, in order.
        posts: every post mentioned, in order.
    """

    def __init__(
        self, names: BodyNames, bodies: Sequence[BodyMention], posts: Sequence[PostMention]
    ) -> None:
        self._names = names
        self._bodies = bodies
        self._posts = [post for post in posts if post.body]
        self._spelling: dict[str, Body] = {}
        for mention in sorted(bodies, key=lambda body: body.first):
            self.body(mention)
        longer = longer_names(self._spelling.values())
        for mention in bodies if longer else ():
            mention.thing = longer.get(mention.thing, mention.thing) if mention.thing else None

    def body(self, mention: BodyMention) -> Body | None:
        """Return the body that a mention names; None where its words name no one body."""
        if mention.thing is None:
            named = self._names.body(mention)
            mention.thing = self._spelling.setdefault(named.name.lower(), named) if named else None
        return mention.thing

    def party_seat(self, area: Area) -> Body | None:
        """Return the party committee of an area, as the article spells it where it does."""
        seat = self._names.party_seat(area)
        return self._spelling.setdefault(seat.name.lower(), seat) if seat else None

    def post(self, mention: PostMention) -> Post:
        """Return the post that a mention names, in its body where one is known."""
        if mention.thing is None:
            body = self._body_of(mention)
            country = mention.country.name if mention.country and body is None else ""
            mention.thing = Post(_title_in(body, mention.title), body, country)
        return mention.thing

    def _body_of(self, mention: PostMention) -> Body | None:
        if mention.body is not None:
            body = self.body(mention.body)
            return body if body is None or not _needs_none(mention, body) else None
        if mention.country is not None:
            return None
        if not mention.default_body:
            return self._understood(mention)
        head = lexicon.body_head(mention.default_body)
        return self._names.body(BodyMention(mention.first, mention.last, head)) if head else None

    def _understood(self, mention: PostMention) -> Body | None:
        """The body that a bare title means: a chief's for a deputy, a ministry for a minister."""
        base = _base(mention.title)
        deputy = mention.title.startswith("Phó ")
        before = _before(mention, self._posts) if deputy or base in _POINT_BACK else ()
        for post in before:
            if mention.of_kind and post.body and mention.of_kind != post.body.head:
                continue
            if base not in _POINT_BACK and mention.first - post.last > _NEAR:
                break
            if _base(post.title) == base and post.body is not None:
                return self.body(post.body) if _may_have_deputies(post) else None
        heads = _heads_of(mention.title)
        for body in _before(mention, self._bodies) if heads else ():
            if body.head.name in heads:
                return self.body(body)
        return None


def _title_in(body: Body | None, title: str) -> str:
    """ "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": of a minister's rank, but of no ministry."""
    chairs = title == _MINISTER and body is not None and body.name.startswith(_CHAIRED)
    return _CHAIR if chairs else title


def _needs_none(mention: PostMention, body: Body) -> bool:
    """ "Tổng Bí thư Ban Chấp hành Trung ương Đảng" is "Tổng Bí thư", save of a party abroad."""
    return mention.title in lexicon.state_offices() and body.sector != "foreign"


def _may_have_deputies(post: PostMention) -> bool:
    """A bare "Phó Bí thư" is an area's; what else has a secretary seldom has one named so."""
    body = post.body
    of_area = body is not None and (body.head.grammar == "seat" or body.place is not None)
    return of_area or "Bí thư" not in post.title


def _before(mention: PostMention, others: Sequence[M]) -> list[M]:
    """The mentions before one, the nearest first."""
    return [other for other in reversed(others) if other.first < mention.first]


def _base(title: str) -> str:
    """A title without "Phó", "Quyền" or "Thường trực"."""
    bare = title.removeprefix("Phó ").removeprefix("Quyền ").removesuffix(" Thường trực")
    return bare.capitalize()


def _heads_of(title: str) -> frozenset[str]:
    """The head words of the bodies that a title belongs to."""
    base = title.removesuffix(" Thường trực").removesuffix(" phụ trách")
    found = (heads for end, heads in lexicon.title_bodies().items() if base.endswith(end))
    return next(found, frozenset())
