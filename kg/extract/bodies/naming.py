"""Gives each body its full name with its jurisdiction, however the article shortens it."""

from collections.abc import Sequence
from itertools import pairwise

from kg import lexicon
from kg.extract.bodies.fields import is_national
from kg.extract.bodies.sectors import listed_sector, sector_of
from kg.extract.bodies.spelling import in_one_spelling
from kg.extract.mentions import BodyMention, Place
from kg.extract.places.geography import Geography
from kg.extract.places.names import bare_name, read_place
from kg.facts import Area, Body
from kg.lexicon.gazetteer import HOME
from kg.text import Token

_JOINING = frozenset((",", ";", "và", "cùng", "-"))
_PEOPLE = _JOINING | frozenset("chỉ huy lãnh đạo chính quyền nhân dân quân các dân tộc".split())
_MOST_PEOPLE = 9
_LOWER_LEVELS = frozenset(("district", "commune"))
_BEAR_COUNTRY = frozenset(("Cục", "Tổng cục"))  # "Cục Đường sắt Việt Nam" is the full name
_SEND = frozenset(("Quốc hội", "Ủy ban Thường vụ Quốc hội", "Chính phủ"))
_DELEGATION = "Đoàn "  # "Đoàn giám sát"
_LEVEL_WORDS = {
    "tỉnh": "province",
    "thành phố": "city",
    "huyện": "district",
    "quận": "district",
    "thị xã": "district",
    "xã": "commune",
    "cấp huyện": "district",
}


def share_owners(tokens: Sequence[Token], bodies: Sequence[BodyMention]) -> None:
    """In "Đảng ủy, chỉ huy Cục X", "Đảng bộ, chính quyền và nhân dân huyện Y" the last owns."""
    for body in bodies:
        end = _past_people(tokens, body.last)
        if not end or not (body.implied or _lacks_place(body)):
            continue
        owner = next((other for other in bodies if other.first == end), None)
        place = read_place(tokens, end)
        if owner is not None and body.implied:
            body.parent, body.implied = owner, False
        elif not owner and place and (body.head.alone == "-" or _is_of_commune(body, place)):
            _share(body, place)


def _past_people(tokens: Sequence[Token], first: int) -> int | None:
    """Where ", chỉ huy" or ", chính quyền và nhân dân" ends."""
    last = first
    while last < len(tokens) and last - first < _MOST_PEOPLE and tokens[last].key in _PEOPLE:
        last += 1
    named = last - first > 2 and tokens[first].key in _JOINING and last < len(tokens)
    return last if named else None


def share_places(tokens: Sequence[Token], bodies: Sequence[BodyMention]) -> None:
    """In "A, B và C thành phố" the place of C is the place of A and B too."""
    for body, following in reversed(list(pairwise(bodies))):
        between = tokens[body.last : following.first]
        joined = 0 < len(between) <= 2 and all(token.key in _JOINING for token in between)
        place = following.place or following.shared or _inner_place(following)
        if (
            joined
            and place
            and _lacks_place(body)
            and _may_lie_in(body, place)
            and (_is_front(body) or not _ends_in_country(tokens, body.last))
        ):
            _share(body, place)


def _share(body: BodyMention, place: Place) -> None:
    body.shared = place
    body.implied = body.implied and not _is_of_commune(body, place)


def _is_of_commune(body: BodyMention, place: Place) -> bool:
    """ "Đảng ủy, HĐND và UBND xã X": the party committee that comes first is the commune's."""
    return body.head.name == "Đảng ủy" and place.level == "commune"


def _is_front(body: BodyMention) -> bool:
    """ "Ủy ban MTTQ Việt Nam, Hội Nông dân tỉnh X": each province has its own."""
    return body.head.sector == "front" and _is_local(body)


def _ends_in_country(tokens: Sequence[Token], last: int) -> bool:
    """ "Liên đoàn Các phòng thương mại Ma-rốc": the name tells its country itself."""
    endings = (bare_name(tokens, last - length) for length in (1, 2, 3) if last >= length)
    return any(where and where.level == "country" and where.last == last for where in endings)


def _may_lie_in(body: BodyMention, place: Place) -> bool:
    """A provincial department lies in no district."""
    return body.head.scope != "tỉnh" or place.level in {"province", "city"}


def _lacks_place(body: BodyMention) -> bool:
    return (
        body.place is None
        and body.parent is None
        and body.head.scope != "national"
        and not body.field[-1:].isdigit()
        and body.head.grammar in {"local", "field", "part"}
    )


def _inner_place(body: BodyMention) -> Place | None:
    return _inner_place(body.parent) or body.parent.place if body.parent else None


class BodyNames:
    """Names the bodies of one article.

    Args:
        geography: the areas of the article.
    """

    def __init__(self, geography: Geography) -> None:
        self._geography = geography

    def body(self, mention: BodyMention) -> Body | None:
        """Return the body that a mention names; None where the words alone name no one body."""
        if self._is_bare(mention):
            return self._alone(mention)
        parent = self._parent(mention)
        if mention.parent is not None and parent is None:
            return None
        area = None if parent else self._area(mention)
        if mention.head.scope == "foreign" and not _is_abroad(mention, area):
            return None
        if parent is None and area is None and _is_of_area(mention):
            return None
        name = in_one_spelling(mention.head.name, mention.field)
        if parent is not None:
            name = f"{name} {_of_parent(mention, parent)}{self._at_seat(mention)}"
        elif area is not None and not name.endswith(f" {area.name}"):
            name = f"{name} {_shown(area, mention)}"
        elif _is_local(mention) and mention.place is not None:
            if mention.place.level in _LOWER_LEVELS:
                return None  # "LĐLĐ quận, huyện": of any, where none is named
            name = f"{name} {mention.place.word}"  # of which one the article never says
        sector, public = listed_sector(name) or sector_of(mention, area, parent)
        return Body(name, sector, public, area or (parent.area if parent else None), parent)

    def _at_seat(self, mention: BodyMention) -> str:
        """ "Văn phòng đại diện Báo A | tại thành phố Cần Thơ": a body has several of them."""
        area = self._geography.area(mention.place) if mention.place else None
        return f" tại {area.name}" if area else ""

    def party_seat(self, area: Area) -> Body | None:
        """Return the party committee of an area: "Huyện ủy Hòa Vang"."""
        words = area.name.lower()
        found = (head for word, head in lexicon.party_seats().items() if words.startswith(word))
        if (head := next(found, None)) is None:
            return None
        name = f"{head.name} {_shown(area, BodyMention(0, 0, head))}"
        return Body(name, head.sector, head.public, area)

    def _is_bare(self, mention: BodyMention) -> bool:
        """ "Công an" alone is a common noun; "Văn phòng" alone is someone's."""
        placed = mention.place or mention.shared
        owned = placed is not None or mention.parent is not None
        return mention.implied or (bool(mention.head.alone) and not owned and not mention.field)

    def _alone(self, mention: BodyMention) -> Body | None:
        if mention.implied or mention.head.alone == "-":
            return None
        return Body(mention.head.alone, *sector_of(mention, None, None))

    def _parent(self, mention: BodyMention) -> Body | None:
        return self.body(mention.parent) if mention.parent else None

    def _area(self, mention: BodyMention) -> Area | None:
        place = mention.place or mention.shared
        if place is None:
            return self._own_area(mention)
        area = self._geography.area(place)
        of_nation = mention.head.scope == "national" and area == Area(HOME, "country")
        return None if of_nation and mention.head.name not in _BEAR_COUNTRY else area

    def _own_area(self, mention: BodyMention) -> Area | None:
        """The area that a short form means in this article, by the scope of its head."""
        scope = mention.head.scope
        if is_national(mention.field):
            return None
        if scope in _LEVEL_WORDS:
            return self._geography.own(scope, _LEVEL_WORDS[scope], mention.first)
        if scope == "any" and self._geography.home_at(mention.first) is not None:
            return self._geography.own("tỉnh", "province", mention.first)
        return None


def _is_abroad(mention: BodyMention, area: Area | None) -> bool:
    """ "Chính quyền tỉnh Jeju" is a body; "chính quyền thành phố Hà Nội" is a way to speak."""
    place = mention.place
    known = place is not None and any(
        unit.level != "country" and not unit.is_abroad for unit in place.units
    )
    return area is not None and bool(place and place.name) and not known and area.name != HOME


def _is_of_area(mention: BodyMention) -> bool:
    """ "UBND", "HĐND": each is some area's, and none where no words tell of an area."""
    governs = mention.head.sector in {"government", "legislature"} and not mention.field
    nowhere = mention.place is None or mention.rule == "chair_of_area"
    return _is_local(mention) and governs and nowhere


def _is_local(mention: BodyMention) -> bool:
    return mention.head.grammar == "local"


def _of_parent(mention: BodyMention, parent: Body) -> str:
    """Committees of the National Assembly and of the Government are "của Quốc hội"."""
    committee = mention.head.grammar == "field" or mention.head.name.startswith(_DELEGATION)
    return f"của {parent.name}" if committee and parent.name in _SEND else parent.name


def _shown(area: Area, mention: BodyMention) -> str:
    """A seat's name takes the bare name of its area: "Tỉnh ủy Gia Lai"; a mission is at its."""
    if mention.head.sector == "foreign" and mention.head.grammar == "proper":
        return f"tại {area.name}"
    if mention.head.grammar == "seat" and area.level != "country":
        bare = area.name.split(",")[0]
        return bare if bare == "Thành phố Hồ Chí Minh" or bare[-1].isdigit() else _bare(area.name)
    return area.name


def _bare(name: str) -> str:
    for word in ("thành phố ", "tỉnh ", "huyện ", "quận ", "thị xã "):
        if name.startswith(word):
            return name.removeprefix(word)
    return name
