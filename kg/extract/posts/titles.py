"""Reads posts: a title and the body it is in, "Phó Bí thư Thường trực Thành ủy"."""

from collections.abc import Sequence
from dataclasses import replace

from kg import lexicon
from kg.extract.bodies.central_committees import past_center
from kg.extract.bodies.names import read_body
from kg.extract.mentions import BodyMention, PostMention
from kg.extract.places.names import country, read_place
from kg.extract.posts.abroad import (
    foreign_ministry,
    office_abroad,
    office_of_state,
    on_mission,
    past_seat,
)
from kg.extract.posts.at_work import at_work, beside_name
from kg.extract.posts.bare_companies import brand_led
from kg.extract.posts.of_areas import of_area, of_party_in
from kg.lexicon import Title, field_words
from kg.text import Token

FORMER = ("nguyên", "cựu")
_MEMBER = "Ủy viên"
_SHORT_MEMBER = "uv"
_FOREIGN_MINISTER = "Ngoại trưởng"
_LOCAL = frozenset(("Sở", "Chi cục"))
_MANY = frozenset(("các", "những", "nhiều"))
_IN_CHARGE = frozenset("phụ trách điều hành quản lý hoạt động công việc của".split())
_PHRASES = frozenset(
    (("chức", "vụ"), ("nhiệm", "vụ"), ("ủy", "quyền"), ("hội", "đại"), ("nghị", "đại"))
)
_LONGEST_CHARGE = 7
_HEADS_IN_TITLES = frozenset("ban phòng đoàn khoa văn thanh hội tổ đội".split())
_LONGER_HEADS = {"văn": "văn phòng", "thanh": "thanh tra"}


def read_post(tokens: Sequence[Token], first: int) -> PostMention | None:
    """Return the post whose title begins at ``first``, or None.

    A title in lower case counts too; whether it belongs to someone is for the caller.
    """
    start = first
    former = tokens[first].key in FORMER
    if former:
        first += 1
    found = lexicon.titles().match(tokens, first)
    if found is None:
        return at_work(tokens, first)
    if _inside_phrase(tokens, first) or _is_body(tokens, first, found[1]):
        return None
    title, last = found
    post = _own_seat(tokens, first, last, title) or _in_body(tokens, first, last, title)
    if post is not None and (_is_of_many(tokens, post) or _is_common(tokens, start, post)):
        return None
    if post is not None:
        post.first, post.former = start, former
        post.last = past_seat(tokens, post.last)
    return post


def _is_of_many(tokens: Sequence[Token], post: PostMention) -> bool:
    """ "Bộ trưởng các Bộ", "Giám đốc một số Sở": several posts, of which none is named."""
    after = tokens[post.last].key if post.last < len(tokens) else ""
    return post.body is None and after in _MANY


def _is_common(tokens: Sequence[Token], first: int, post: PostMention) -> bool:
    """ "các trưởng phòng thương mại": several posts, and nothing in capitals names their bodies."""
    several = first > 0 and tokens[first - 1].key in _MANY
    return several and not any(token.capital for token in tokens[first : post.last])


def _is_body(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Đại sứ quán" is a body, not an ambassador."""
    found = lexicon.body_heads().match(tokens, first)
    return found is not None and found[1] > last


def _inside_phrase(tokens: Sequence[Token], first: int) -> bool:
    """ "chức vụ Phó Giám đốc" holds no "vụ Phó", unlike "chức Vụ trưởng"; so does "ủy quyền".

    Nor does "đại hội đại biểu Hội A" hold a delegate of it.
    """
    before = tokens[first - 1].key if first else ""
    return (before, tokens[first].text) in _PHRASES


def _own_seat(tokens: Sequence[Token], first: int, last: int, title: Title) -> PostMention | None:
    """ "Thành ủy viên": the title says its body itself."""
    if title.grammar != "seat_opens":
        return None
    seat = read_body(tokens, first)
    if seat is None:
        return None
    body = BodyMention(
        first, first + 2, seat.head, place=seat.place, implied=seat.head.grammar == "part"
    )
    following = read_place(tokens, last)
    if following and following.name:
        body.place, last = following, following.last
    return PostMention(first, last, _MEMBER, body)


def _in_body(tokens: Sequence[Token], first: int, last: int, title: Title) -> PostMention | None:
    """A title and the body after it; the body's head may be the title's last words."""
    if title.grammar == "part_of_what_follows":
        return _in_part(tokens, first, last, title)
    if title.name == _FOREIGN_MINISTER and (ministry := foreign_ministry(tokens, last)):
        return PostMention(first, ministry.last, title.name, ministry)
    if title.grammar == "office":
        return office_of_state(tokens, first, last, title)
    if title.body:
        return _in_own_body(tokens, first, last, title)
    if title.has("of_ministry") and (ministry := _elided_body(tokens, first, last, title)):
        return PostMention(first, ministry.last, title.name, ministry)
    for start in _body_starts(tokens, first, last, title):
        body = read_body(tokens, start, titled=True)
        if body is not None and body.last > last:
            _unbind_room(tokens, body)
            return PostMention(first, body.last, _title_name(title, body), body)
    if title.goes_on:
        return None
    named = _elided_body(tokens, first, last, title) or brand_led(tokens, first, last, title)
    if named is not None:
        return PostMention(first, named.last, title.name, named)
    return (
        of_area(tokens, first, last, title)
        or of_party_in(tokens, first, last, title)
        or on_mission(tokens, first, last, title)
    )


def _unbind_room(tokens: Sequence[Token], body: BodyMention) -> None:
    """ "trưởng phòng bán vé Bến xe X": in lower case it need not be a district's."""
    inside = body.first + 1
    lower = inside < body.last and not tokens[inside].capital
    if body.head.name == "Phòng" and lower and not field_words.fields().match(tokens, inside):
        body.head = replace(body.head, scope="none")


def _in_own_body(tokens: Sequence[Token], first: int, last: int, title: Title) -> PostMention:
    """ "Thủ tướng", "UVTƯ": the title says its body, unless words name it, or the country."""
    name = _MEMBER if title.name.startswith("UV") else title.name
    if named := _named_in_title(tokens, first, last, title):
        return PostMention(first, named.last, name, named)
    if abroad := office_abroad(tokens, last, title):
        return PostMention(first, abroad.last, name, abroad)
    body = _following(tokens, last)
    end = body.last if body and body.head.name == title.body else last
    return PostMention(first, end, name, None, title.body)


def _in_part(tokens: Sequence[Token], first: int, last: int, title: Title) -> PostMention | None:
    """ "UVTV Tỉnh ủy": a member of a part of the body that follows."""
    part = lexicon.body_head(title.head)
    whole = read_body(tokens, last) if last < len(tokens) else None
    opens = first + 1 if tokens[first].key == _SHORT_MEMBER else first  # "UV | BCH TƯ Đảng"
    own = read_body(tokens, opens, titled=True)
    if own is not None and own.last > last:
        return PostMention(first, own.last, _MEMBER, own)
    if part is None or whole is None or whole.head.sector == "legislature":
        return None
    body = BodyMention(first, whole.last, part, parent=whole, rule="part_in_title")
    return PostMention(first, whole.last, _MEMBER, body)


def _named_in_title(
    tokens: Sequence[Token], first: int, last: int, title: Title
) -> BodyMention | None:
    """ "Thủ tướng Chính phủ": the title's own words name its body."""
    for start in range(first + 1, last):
        body = read_body(tokens, start)
        if body is not None and body.last >= last and body.head.name == title.body:
            return body
    return None


def _following(tokens: Sequence[Token], place: int) -> BodyMention | None:
    return read_body(tokens, place) if place < len(tokens) else None


def _body_starts(tokens: Sequence[Token], first: int, last: int, title: Title) -> list[int]:
    """Where the body may begin: in the title itself ("Chánh | Văn phòng"), or after it."""
    starts = []
    if title.grammar == "ends_in_head":
        starts.append(last - len(title.head.split()))
    elif tokens[last - 1].key in _HEADS_IN_TITLES and last - first > 1:
        starts.append(last - 1)
    last = past_center(tokens, _past_charge(tokens, last))
    if last < len(tokens):
        starts.append(last + 1 if tokens[last].key == "của" and last + 1 < len(tokens) else last)
    return starts


def _past_charge(tokens: Sequence[Token], last: int) -> int:
    """Step over "phụ trách", "phụ trách điều hành hoạt động" between a title and its body."""
    end = last
    while end < len(tokens) and end - last < _LONGEST_CHARGE and tokens[end].key in _IN_CHARGE:
        end += 1
    return end if end > last + 1 and tokens[last].key in {"phụ", "điều"} else last


def _title_name(title: Title, body: BodyMention) -> str:
    """ "Trưởng" of a Ban is "Trưởng ban": the bare title as usage has it."""
    head = body.head.name.split()[0].lower()
    if head in _LONGER_HEADS:
        return f"{title.name} {_LONGER_HEADS[head]}" if title.goes_on else title.name
    return f"{title.name} {head}" if title.goes_on and head in _HEADS_IN_TITLES else title.name


def _elided_body(
    tokens: Sequence[Token], first: int, last: int, title: Title
) -> BodyMention | None:
    """ "Bộ trưởng Công an": the title says the kind of body, only the field follows."""
    word = _elided_head(title) if last < len(tokens) else ""
    if not word:
        return None
    field = field_words.fields().match(tokens, last)
    head = lexicon.body_head(word.capitalize()) if word else None
    if field is None or head is None or head.grammar != "field":
        return None
    if any(token.key in _MANY for token in tokens[field[1] : field[1] + 1]):
        return None  # "Hội nghị Bộ trưởng Quốc phòng các nước ASEAN": of many ministries
    of = field[1] + (word == "Bộ" and [t.key for t in tokens[field[1] : field[1] + 1]] == ["của"])
    place = read_place(tokens, field[1]) if word in _LOCAL else country(tokens, of)
    itself = lexicon.body_heads().match(tokens, last)  # "Giám đốc Công an tỉnh, thành phố"
    if word == "Sở" and (place is None or place.word != "tỉnh" or itself):
        return None
    end = place.last if place else field[1]
    if not (tokens[last].capital or beside_name(tokens, first, end)):
        return None
    return BodyMention(last, end, head, field=field[0], place=place, rule="body_elided_after_title")


def _elided_head(title: Title) -> str:
    """The word for the kind of body that a title says itself: "Vụ trưởng" is of a "Vụ"."""
    if title.has("of_ministry"):
        return "Bộ"
    if title.has("of_department"):
        return "Sở"
    if (
        title.name.endswith((" Chi cục trưởng", " chi cục trưởng"))
        or title.name == "Chi cục trưởng"
    ):
        return "Chi cục"
    return title.name.split()[-2] if title.name.endswith(" trưởng") else ""
