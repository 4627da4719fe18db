"""Reads the names of bodies: a head word, its field, and the place or parent it belongs to.

The grammars are those of ``data/lexicon/bodies.tsv``; each is one function below.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from kg import lexicon
from kg.extract.bodies.abroad import as_written_abroad, seat_of_court
from kg.extract.bodies.branches import branch, brand
from kg.extract.bodies.central_committees import of_front
from kg.extract.bodies.field_names import name_end
from kg.extract.bodies.fields import field_name
from kg.extract.bodies.heads import is_generic, opens_name
from kg.extract.bodies.misleading import names_no_field, names_no_one
from kg.extract.bodies.nesting import deeper
from kg.extract.bodies.owners import joins_owner, may_own, of_someone
from kg.extract.bodies.police_departments import of_police
from kg.extract.bodies.proper_names import own_area, own_name, proper_end
from kg.extract.bodies.regions import nation_end, region_end
from kg.extract.bodies.representative_offices import at_seat
from kg.extract.bodies.tails import past_term, take_ordinal
from kg.extract.bodies.topics import is_of_occasion
from kg.extract.mentions import BodyMention, Place
from kg.extract.places.names import country, of_type, reaches_beyond, read_place
from kg.lexicon import BodyHead
from kg.lexicon.gazetteer import HOME
from kg.lexicon.trie import past_abbreviation
from kg.text import Token

_CHAMBERS = frozenset(("Thượng viện", "Hạ viện", "Nghị viện"))  # "Hạ viện | Paul Sunder"
_PARTY = "Đảng"
_PARTY_CHAPTER = "Đảng bộ"  # of areas, and of offices: "Đảng bộ Văn phòng Chính phủ"
_VENUES = frozenset(("Bảo tàng", "Thư viện"))
_OWNED = frozenset(("Ban Chỉ đạo", "Ban Quản lý", "Tổ công tác", "Đoàn giám sát", "Đoàn kiểm tra"))


def read_body(tokens: Sequence[Token], first: int, *, titled: bool = False) -> BodyMention | None:
    """Return the body whose name begins at ``first``, or None.

    Part of a title (``titled``) it may open in lower case: "Trưởng ban Tuyên giáo Trung ương".

    The mention says what the words say; which area a short form means is for resolution.
    """
    found = lexicon.body_heads().match(tokens, first)
    if found is None or not (titled or opens_name(tokens, first, found[0])):
        return None
    head, last = of_front(tokens, first, found[1], found[0]) or found
    if last < len(tokens) and tokens[last].capital and reaches_beyond(tokens, first, last):
        return None
    if titled and head.grammar in {"field", "proper"}:
        reader = _proper if head.grammar == "proper" else _field
        body = reader(tokens, first, last, head, titled=True)
    else:
        body = _GRAMMARS[head.grammar](tokens, first, last, head)
    if body is None or is_generic(tokens, body):
        return None
    take_ordinal(tokens, body)
    body.last = past_term(tokens, body.last)
    return at_seat(tokens, body)


# ---- grammars ----------------------------------------------------------------------------------


def _name(tokens: Sequence[Token], first: int, last: int, head: BodyHead) -> BodyMention:
    """A name complete by itself, maybe of another country: "Quốc hội", "Quốc hội Lào"."""
    if local := branch(tokens, first, last, head):
        return local
    place = _country(tokens, last) if head.scope == "national" else None
    if head.public and (region := region_end(tokens, last)):  # "Kiểm toán Nhà nước khu vực V"
        return BodyMention(first, region, head, field=_words(tokens, last, region))
    party = _following_party(tokens, last) if head.sector == "party" else None
    if party is not None:
        name = head.name.removesuffix(f" {_PARTY}")
        abroad = replace(head, name=name, scope="none", sector="foreign", public=False)
        return BodyMention(first, party.last, abroad, parent=party)
    return BodyMention(first, place.last if place else last, head, place=place)


def _following_party(tokens: Sequence[Token], last: int) -> BodyMention | None:
    """ "Bộ Chính trị Đảng Cộng sản Cuba": the leading body of another country's party."""
    if last >= len(tokens) or not tokens[last].capital or tokens[last].key in lexicon.surnames():
        return None
    with deeper() as allowed:
        first = last - (tokens[last - 1].text == _PARTY)  # "Trung ương Đảng | Cộng sản Cuba"
        party = read_body(tokens, first) if allowed else None
    return party if party is not None and party.head.sector == "foreign" else None


def _seat(tokens: Sequence[Token], first: int, last: int, head: BodyHead) -> BodyMention:
    """A committee named by its seat: "Tỉnh ủy Gia Lai", "Thành ủy TP.HCM"."""
    place = read_place(tokens, last)
    if place is not None and not place.name:
        place = None
    if place is not None and not place.word and place.level == "district":
        place = replace(place, units=of_type(place.units, head.scope))  # a "Huyện ủy" is a huyện's
    return BodyMention(first, place.last if place else last, head, place=place)


def _local(tokens: Sequence[Token], first: int, last: int, head: BodyHead) -> BodyMention | None:
    """A body that every area has: "UBND tỉnh", "Công an thành phố Đà Nẵng"; or the nation's own."""
    if last < len(tokens) and tokens[last].key == "viên":
        return None
    if wide := nation_end(tokens, last) or region_end(tokens, last):
        return BodyMention(first, wide, head, field=_words(tokens, last, wide))
    place = _place_after(tokens, last) or _place_after(tokens, past_abbreviation(tokens, last))
    place = place or seat_of_court(tokens, last, head)
    if place is None and (head.sector == "front" or head.name == _PARTY_CHAPTER):
        return of_someone(tokens, _with_owner(tokens, BodyMention(first, last, head)))
    if place is None and (central := _of_ministry(tokens, BodyMention(first, last, head))):
        return central
    if place is not None and place.name == HOME:
        local = _place_after(tokens, place.last) if place.last < len(tokens) else None
        place = local if local is not None and local.word else place
    head = as_written_abroad(tokens[first:last], head, place)
    return BodyMention(first, place.last if place else last, head, place=place)


def _of_ministry(tokens: Sequence[Token], body: BodyMention) -> BodyMention | None:
    """ "Cục Thuế (Bộ Tài chính)": the nation's own, not a province's."""
    owned = _with_owner(tokens, body) if body.head.name.startswith("Cục ") else body
    return owned if owned.parent and owned.parent.head.name == "Bộ" else None


def _field(
    tokens: Sequence[Token], first: int, last: int, head: BodyHead, *, titled: bool = False
) -> BodyMention | None:
    """A body named by its field: "Sở Y tế tỉnh Gia Lai"."""
    if names_no_field(tokens, last, head):
        return None
    end = name_end(tokens, last, head, titled=titled)
    if is_of_occasion(tokens, last, head):
        head = replace(head, scope="none")
    if end is None:
        return _owned_alone(tokens, BodyMention(first, last, head))
    body = BodyMention(first, end, head, field=field_name(tokens, last, end))
    if national := nation_end(tokens, end):
        return replace(body, last=national, field=f"{body.field} {_words(tokens, end, national)}")
    return of_police(_with_owner(tokens, body))


def _owned_alone(tokens: Sequence[Token], bare: BodyMention) -> BodyMention | None:
    """A body named by whose it is alone: "Ban Chỉ đạo của Chính phủ"."""
    venue = bare.head.name in _VENUES  # "Thư viện tỉnh": each province has one
    owned = _with_owner(tokens, bare) if venue or bare.head.name in _OWNED else bare
    return owned if owned.parent or (venue and owned.place) else None


def _part(tokens: Sequence[Token], first: int, last: int, head: BodyHead) -> BodyMention | None:
    """A body inside another, or with a field: "Ban Thường vụ Tỉnh ủy", "Bộ Tư lệnh Quân khu 7"."""
    body = _with_owner(tokens, BodyMention(first, last, head))
    if body.parent or body.place:
        return body
    named = head.name not in _CHAMBERS and _field(tokens, first, last, head)
    return named or BodyMention(first, last, head, implied=True)


def _proper(
    tokens: Sequence[Token], first: int, last: int, head: BodyHead, *, titled: bool = False
) -> BodyMention | None:
    """A body with a proper name: "Công ty TNHH Sao Mai", "Trường Đại học Vinh".

    After a title the name of who holds it may follow: "Giám đốc Công ty X Trần Văn A".
    """
    end = proper_end(tokens, last, head, titled=titled)
    if end == last or names_no_one(tokens, last, end, head):
        return None
    if (known := brand(tokens, last, end, head)) is not None:
        return BodyMention(first, end, known)
    area, field = own_area(tokens, end, head), own_name(tokens, last, end, head)
    return BodyMention(first, area.last if area else end, head, field=field, place=area)


_GRAMMARS: dict[str, Callable[[Sequence[Token], int, int, BodyHead], BodyMention | None]] = {
    "name": _name, "seat": _seat, "local": _local, "field": _field, "part": _part,
    "proper": _proper,
}  # fmt: skip


# ---- parts of names ----------------------------------------------------------------------------


def _country(tokens: Sequence[Token], first: int) -> Place | None:
    place = country(tokens, first)
    return place if place is not None and place.is_other_country else None


def _place_after(tokens: Sequence[Token], first: int) -> Place | None:
    """The place right after a name, also "nước Lào"; "tỉnh" alone counts, no person's name does."""
    place = read_place(tokens, first) or country(tokens, first)
    bare = place is not None and (place.name, place.level) == ("", "commune")
    return None if bare and tokens[first].text == "P." else place


def _words(tokens: Sequence[Token], first: int, last: int) -> str:
    return " ".join(token.text for token in tokens[first:last])


def _with_owner(tokens: Sequence[Token], body: BodyMention) -> BodyMention:
    """Add the place or the parent that follows without a break."""
    last = body.last
    if last >= len(tokens):
        return body
    if (short := past_abbreviation(tokens, last)) > last:
        owned = _with_owner(tokens, replace(body, last=short))
        return owned if owned.parent or owned.place else body
    of = last + joins_owner(tokens[last], body.head)
    seat = lexicon.body_heads().match(tokens, of)
    named = of < len(tokens) and (tokens[of].capital or bool(seat and seat[0].grammar == "seat"))
    if bracketed := _owner_in_brackets(tokens, body):
        return bracketed
    with deeper() as allowed:
        wanted = named and allowed
        parent = read_body(tokens, of, titled=not tokens[of].capital) if wanted else None
    owns = parent is not None and may_own(parent.head, body.head, tokens[last])
    if parent and owns and (parent.head.grammar != "proper" or of == last):
        return BodyMention(body.first, parent.last, body.head, body.field, parent=parent)
    if place := _place_after(tokens, last):
        return BodyMention(body.first, place.last, body.head, body.field, place=place)
    return body


def _owner_in_brackets(tokens: Sequence[Token], body: BodyMention) -> BodyMention | None:
    """ "Phòng Khoa học quân sự (Tổng cục Kỹ thuật)": only for a body that has to be someone's."""
    nothing = body.last + 1 >= len(tokens) or tokens[body.last].text != "("
    if nothing or body.head.scope == "national":
        return None
    with deeper() as allowed:
        owner = read_body(tokens, body.last + 1) if allowed else None
    if owner is None or owner.last >= len(tokens) or tokens[owner.last].text != ")":
        return None
    if owner.last - owner.first == 1:  # "(VCCI)" is its own abbreviation
        return None
    return BodyMention(body.first, owner.last + 1, body.head, body.field, parent=owner)
