"""Reads the names of bodies: a head word, its field, and the place or parent it belongs to.

The grammars are those of ``data/lexicon/bodies.tsv``; each is one function below.
"""

from collections.abc import Callable, Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, Place
from kg.extract.places import bare_name, read_place
from kg.lexicon import BodyHead
from kg.text import Token

_GENERIC = frozenset("các các, những mọi nhiều mỗi từng số một hai ba".split())
_GENERIC_AFTER = frozenset("các chức cấp mọi".split())
_JOINERS = frozenset(("và", "-", ",", "&"))
_STOPWORDS = frozenset(
    "đã được có là do tại trong với cho của về từ đến để khi đang sẽ cùng này đó tổ ký phối theo"
    " ở bị vào nhằm gồm ông bà đồng tham dự phát họp nói như còn cũng không trên qua".split()
)
_NAME_WORDS = frozenset(
    "cổ phần trách nhiệm hữu hạn một thành viên xây dựng thương mại dịch vụ sản xuất đầu tư phát"
    " triển nhà du lịch nhân thọ xuất nhập khẩu điện lực vận tải và kinh doanh bất động sản chế"
    " biến thủy sản cấp thoát nước môi trường đô thị bảo hiểm chứng khoán công nghiệp kỹ thuật"
    " công nghệ tư vấn thiết kế khoa học đa khoa khu vực quốc tế quốc gia trung ương tỉnh huyện"
    " nông nghiệp ngoại thương công thương quân đội kinh tế luật sư phạm y dược bách khoa mở"
    " nội trú dân tộc chuyên tiểu mầm non trung học phổ thông cơ sở dạy nghề nghề cao đẳng đại"
    " nhân dân thi thể thao thanh niên phụ nữ tuổi trẻ lao động pháp luật tập đoàn viễn thông"
    " bưu chính dầu khí than khoáng sản hàng không hàng hải đường sắt xăng dầu hóa chất dệt may"
    " cao su cà phê lương thực thực phẩm thuốc lá giấy thép xi măng giao thông chi nhánh".split()
)
_LONGEST_NAME = 14
_LONGEST_REACH = 9


def read_body(tokens: Sequence[Token], first: int, *, titled: bool = False) -> BodyMention | None:
    """Return the body whose name begins at ``first``, or None.

    Part of a title (``titled``) it may open in lower case: "Trưởng ban Tuyên giáo Trung ương".

    The mention says what the words say; which area a short form means is for resolution.
    """
    found = lexicon.body_heads().match(tokens, first)
    if found is None or not (titled or _opens_name(tokens, first, found[0])):
        return None
    head, last = found
    if (unit := lexicon.units().match(tokens, first)) and unit[1] > last and tokens[last].capital:
        return None
    if titled and head.grammar == "proper":
        body = _proper(tokens, first, last, head, titled=True)
    else:
        body = _GRAMMARS[head.grammar](tokens, first, last, head)
    if body is None or _is_generic(tokens, body):
        return None
    body.last = _past_term(tokens, body.last)
    return body


def _past_term(tokens: Sequence[Token], last: int) -> int:
    """Step over "khóa XIV" after a body; the body is the same in each term."""
    term = tokens[last : last + 2]
    named = (
        len(term) == 2
        and term[0].key in {"khóa", "khoá"}
        and (term[1].text.isupper() or term[1].text.isdigit())
    )
    return last + 2 if named else last


def _opens_name(tokens: Sequence[Token], first: int, head: BodyHead) -> bool:
    if not tokens[first].capital:
        return head.common or _has_own_place(tokens, first, head)
    return (
        head.grammar not in {"field", "proper"}
        or " " in head.name
        or not _inside_capitals(tokens, first)
    )


def _has_own_place(tokens: Sequence[Token], first: int, head: BodyHead) -> bool:
    """ "hội đồng nhân dân thị xã", "tỉnh ủy Gia Lai": in lower case only a place makes a name."""
    found = lexicon.body_heads().match(tokens, first)
    if found is None or head.grammar not in {"local", "seat"} or found[1] - first < 2:
        return False
    place = read_place(tokens, found[1]) if found[1] < len(tokens) else None
    return place is not None and bool(place.name or head.grammar == "local")


def _inside_capitals(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a capitalised word clings to the one before: "Lê Bộ Lĩnh", "Hội Báo Xuân"."""
    if first == 0:
        return False
    before = tokens[first - 1]
    listed = lexicon.body_heads().match(tokens, first - 1) or lexicon.titles().match(
        tokens, first - 1
    )
    return (
        before.capital
        and before.text.isalpha()
        and not before.text.isupper()
        and (
            before.key in lexicon.surnames()
            or bool(listed and listed[1] == first and before.key == "hội")
        )
    )


def _is_generic(tokens: Sequence[Token], body: BodyMention) -> bool:
    """ "Ban Dân vận các cấp", "các Sở" and "mỗi Hội" name no one body."""
    before = tokens[body.first - 1].key if body.first else ""
    after = tokens[body.last].key if body.last < len(tokens) else ""
    beyond = tokens[body.last + 1].key if body.last + 1 < len(tokens) else ""
    plural = before in _GENERIC and body.place is None and body.head.grammar != "name"
    return plural or (
        after in _GENERIC_AFTER
        and beyond in {"cấp", "quận", "huyện", "xã", "địa", "tỉnh", "sở", "ngành", "ủy"}
    )


# ---- grammars ----------------------------------------------------------------------------------


def _name(tokens: Sequence[Token], first: int, last: int, head: BodyHead) -> BodyMention:
    """A name complete by itself, maybe of another country: "Quốc hội", "Quốc hội Lào"."""
    place = _country(tokens, last) if head.scope == "national" else None
    return BodyMention(first, place.last if place else last, head, place=place)


def _seat(tokens: Sequence[Token], first: int, last: int, head: BodyHead) -> BodyMention:
    """A committee named by its seat: "Tỉnh ủy Gia Lai", "Thành ủy TP.HCM"."""
    place = read_place(tokens, last)
    if place is not None and not place.name:
        place = None
    return BodyMention(first, place.last if place else last, head, place=place)


def _local(tokens: Sequence[Token], first: int, last: int, head: BodyHead) -> BodyMention | None:
    """A body that every area has: "UBND tỉnh", "Công an thành phố Đà Nẵng"."""
    place = _place_after(tokens, last)
    return BodyMention(first, place.last if place else last, head, place=place)


def _field(tokens: Sequence[Token], first: int, last: int, head: BodyHead) -> BodyMention | None:
    """A body named by its field: "Sở Y tế tỉnh Gia Lai", "Cục Báo chí"."""
    end = _field_end(tokens, last)
    if end is None:
        return None
    body = BodyMention(first, end, head, field=_field_name(tokens, last, end))
    return _with_owner(tokens, body)


def _part(tokens: Sequence[Token], first: int, last: int, head: BodyHead) -> BodyMention | None:
    """A body inside another: "Ban Thường vụ Tỉnh ủy", "Văn phòng UBND tỉnh"."""
    body = _with_owner(tokens, BodyMention(first, last, head))
    if body.parent is None and body.place is None:
        return BodyMention(first, last, head, implied=True)
    return body


def _proper(
    tokens: Sequence[Token], first: int, last: int, head: BodyHead, *, titled: bool = False
) -> BodyMention | None:
    """A body with a proper name: "Công ty TNHH Sao Mai", "Trường Đại học Vinh".

    After a title the name of who holds it may follow: "Giám đốc Công ty X Trần Văn A".
    """
    end = _proper_end(tokens, last, head, titled=titled)
    if end == last:
        return None
    return BodyMention(first, end, head, field=_spelled_out(tokens, last, end))


_GRAMMARS: dict[str, Callable[[Sequence[Token], int, int, BodyHead], BodyMention | None]] = {
    "name": _name, "seat": _seat, "local": _local, "field": _field, "part": _part, "proper": _proper,
}  # fmt: skip


# ---- parts of names ----------------------------------------------------------------------------


def _country(tokens: Sequence[Token], first: int) -> Place | None:
    place = bare_name(tokens, first)
    if place is None or place.level != "country" or place.name == "Việt Nam":
        return None
    return place


def _place_after(tokens: Sequence[Token], first: int) -> Place | None:
    """The place right after a name; "tỉnh" alone counts, a person's name does not."""
    place = read_place(tokens, first)
    if place is None or (
        place.name == "" and place.level == "commune" and tokens[first].text == "P."
    ):
        return None
    return place


def _with_owner(tokens: Sequence[Token], body: BodyMention) -> BodyMention:
    """Add the place or the parent that follows without a break."""
    last = body.last
    if last >= len(tokens):
        return body
    of = last + 1 if tokens[last].key in {"của", "thuộc"} else last
    if of < len(tokens) and tokens[of].capital and (parent := read_body(tokens, of)):
        if parent.head.grammar != "proper" or of == last:
            return BodyMention(body.first, parent.last, body.head, body.field, parent=parent)
    if place := _place_after(tokens, last):
        return BodyMention(body.first, place.last, body.head, body.field, place=place)
    return body


def _field_end(tokens: Sequence[Token], first: int) -> int | None:
    """Where a field that begins at ``first`` ends: a listed one, or capitals and known pairs."""
    found = lexicon.fields().match(tokens, first)
    listed = found is not None and (tokens[first].capital or found[1] - first > 1)
    end = _grown(tokens, first, found[1] if found and listed else first)
    return end if end > first else None


def _grown(tokens: Sequence[Token], first: int, end: int) -> int:
    """Let a field grow by capitals, by pairs of words known from other fields, and by "và X"."""
    while end < len(tokens) and end - first < _LONGEST_NAME:
        if _continues(tokens, first, end):
            end += 1
        elif tokens[end].key in _JOINERS and _joins(tokens, first, end):
            end += 2
        else:
            break
    return end


def _continues(tokens: Sequence[Token], first: int, end: int) -> bool:
    token = tokens[end]
    if (
        not token.text[0].isalpha()
        or lexicon.levels().match(tokens, end)
        or _owner_begins(tokens, end)
    ):
        return False
    if end == first:
        return token.capital and not _is_person(tokens, end)
    if token.capital:
        return not _is_person(tokens, end)
    pair = (tokens[end - 1].key, token.key)
    return token.key not in _JOINERS and pair in lexicon.field_bigrams()


def _joins(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Tell whether a comma or "và" goes on inside one field, as listed pairs of words say."""
    if end == first or end + 1 >= len(tokens) or not tokens[end + 1].text[0].isalpha():
        return False
    if tokens[end].text == "," and not tokens[end + 1].capital:
        return False
    known = (tokens[end - 1].key, tokens[end].key, tokens[end + 1].key) in lexicon.field_trigrams()
    return known and not lexicon.body_heads().match(tokens, end + 1)


def _owner_begins(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a place or a parent body begins here, which ends a field."""
    if not tokens[place].capital:
        return False
    return (
        bare_name(tokens, place) is not None
        or lexicon.body_heads().match(tokens, place) is not None
    )


def _is_person(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a surname and one or two more capitalised words end a run of capitals here."""
    if tokens[place].key not in lexicon.surnames():
        return False
    end = place
    while end < len(tokens) and tokens[end].capital and tokens[end].text.isalpha():
        end += 1
    return end - place in (2, 3, 4)


def _field_name(tokens: Sequence[Token], first: int, end: int) -> str:
    """The field in full: listed abbreviations are written out."""
    found = lexicon.fields().match(tokens, first)
    if found and found[1] == end:
        return found[0]
    words: list[str] = []
    place = first
    while place < end:
        found = lexicon.fields().match(tokens, place)
        if found and found[1] <= end and tokens[place].text.isupper():
            words.append(found[0])
            place = found[1]
        else:
            words.append(tokens[place].text)
            place += 1
    return " ".join(words).replace(" ,", ",")


def _proper_end(tokens: Sequence[Token], first: int, head: BodyHead, *, titled: bool) -> int:
    end = first
    while (
        end < len(tokens) and end - first < _LONGEST_NAME and _in_proper(tokens, first, end, head)
    ):
        end += 1
    while end > first and not tokens[end - 1].capital and not tokens[end - 1].text[0].isdigit():
        end -= 1
    return end


def _in_proper(tokens: Sequence[Token], first: int, end: int, head: BodyHead) -> bool:
    token = tokens[end]
    if token.key in {"&", "-", "và"}:
        return end > first and end + 1 < len(tokens) and _goes_on_after(tokens, end + 1)
    if token.capital:
        return True
    if token.text.isdigit():
        if head.sector == "service":
            return len(token.text) <= 2 and end > first
        return len(token.text) <= 4 and (
            head.name.startswith(
                ("Quân", "Sư", "Lữ", "Trung", "Tiểu", "Vùng", "Binh", "Hải", "Bệnh", "Xí", "Công")
            )
        )
    return token.key in _NAME_WORDS and (end > first or head.sector in {"company", "service"})


def _is_holder(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a full name of three or four syllables ends a run of capitals here."""
    end = place
    while end < len(tokens) and tokens[end].capital and tokens[end].text.isalpha():
        end += 1
    return tokens[place].key in lexicon.surnames() and end - place in (3, 4)


def _goes_on_after(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a joined name goes on at ``place``: in capitals, and no other body or post."""
    other = lexicon.body_heads().match(tokens, place) or lexicon.titles().match(tokens, place)
    return tokens[place].capital and other is None


def _spelled_out(tokens: Sequence[Token], first: int, end: int) -> str:
    """The words with the spaces they have in the text, listed abbreviations written out."""
    parts: list[str] = []
    for place in range(first, end):
        if place > first and tokens[place].start > tokens[place - 1].end:
            parts.append(" ")
        found = lexicon.fields().match(tokens, place) if tokens[place].text.isupper() else None
        parts.append(found[0] if found and found[1] == place + 1 else tokens[place].text)
    return "".join(parts)
