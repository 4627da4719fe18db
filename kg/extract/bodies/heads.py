"""Tells whether a head word opens the name of one body, or speaks of bodies in general."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention
from kg.extract.places.names import read_place
from kg.lexicon import BodyHead, gazetteer
from kg.text import Token

_GENERIC = frozenset("các các, những mọi nhiều mỗi từng số một hai ba".split())
_LISTING = frozenset((",", "hoặc"))
_FORCES = "Khối lực lượng vũ trang"
_GOVERNMENT = "Chính phủ"
_ELECTRONIC = ("điện", "tử")
_LAWS = frozenset(("luật", "lệnh"))  # "Luật Tổ chức …", "Pháp lệnh Công an xã" are texts
_STANDING = ["thường", "trực"]
_SEATED = frozenset(("viên", "không"))
_OF_PARTY = "Ban Chấp hành Trung ương Đảng"
_FRONTS = frozenset(("hội", "đoàn"))  # "Ban Chấp hành Trung ương hội" is that of one named before
_SOCIETY = "hội"
_GENERIC_AFTER = frozenset("các chức cấp mọi".split())


def opens_name(tokens: Sequence[Token], first: int, head: BodyHead) -> bool:
    """Tell whether a head word at ``first`` opens a name, not a common noun."""
    if first and tokens[first - 1].key in _LAWS and tokens[first - 1].capital:
        return False
    if head.name == _GOVERNMENT and _is_idea(tokens, first):
        return False
    if not tokens[first].capital:
        if head.sector == "press" and head.common:  # "báo Lao Động", not "thông báo đầu tư"
            return _capital_follows(tokens, first)
        return head.common or _has_own_place(tokens, first, head)
    return (
        head.grammar not in {"field", "proper"}
        or " " in head.name
        or not _inside_capitals(tokens, first)
    )


def _capital_follows(tokens: Sequence[Token], first: int) -> bool:
    """ "báo Lao Động", "hãng thông tấn AFP", unlike "hãng thông tấn lớn"."""
    found = lexicon.body_heads().match(tokens, first)
    return found is not None and any(token.capital for token in tokens[first : found[1] + 1])


def _is_idea(tokens: Sequence[Token], first: int) -> bool:
    """ "tổ chức phi Chính phủ", "Chính phủ điện tử": words for a kind of body, and of work."""
    following = tuple(token.key for token in tokens[first + 2 : first + 4])
    return (first > 0 and tokens[first - 1].key == "phi") or following == _ELECTRONIC


def _has_own_place(tokens: Sequence[Token], first: int, head: BodyHead) -> bool:
    """ "hội đồng nhân dân thị xã", "tỉnh ủy Gia Lai": in lower case only a place makes a name."""
    found = lexicon.body_heads().match(tokens, first)
    if found is not None and head.grammar == "part" and " " in head.name:
        return not _is_member(tokens, first) and _opens_capital_body(tokens, found[1])
    if found is not None and head.grammar == "name" and head.public:
        inside = any(token.capital for token in tokens[first + 2 : found[1]])
        return inside or _is_of_country(tokens, found[1])  # "thường trực Chính phủ"
    if found is None or head.grammar not in {"local", "seat"} or found[1] - first < 2:
        return False
    if head.name == _FORCES:  # "các lực lượng vũ trang tỉnh" are all who bear arms there
        return False
    place = read_place(tokens, found[1]) if found[1] < len(tokens) else None
    return place is not None and bool(place.name or head.grammar == "local")


def _is_of_country(tokens: Sequence[Token], last: int) -> bool:
    """ "chính phủ Việt Nam", "quốc hội Lào": a country makes what each has one of a name."""
    if [token.key for token in tokens[last - 2 : last]] == ["việt", "nam"]:
        return True
    place = read_place(tokens, last) if last < len(tokens) else None
    return place is not None and place.level == "country" and bool(place.name)


def _is_member(tokens: Sequence[Token], first: int) -> bool:
    """ "ủy viên (không) thường trực Hội đồng Bảo an" sits in the council, not in a part of it."""
    pair = [token.key for token in tokens[first : first + 2]]
    return pair == _STANDING and first > 0 and tokens[first - 1].key in _SEATED


def _opens_capital_body(tokens: Sequence[Token], place: int) -> bool:
    """ "ban thường vụ Thành ủy": in lower case only its owner makes a part a name."""
    return (
        place < len(tokens)
        and tokens[place].capital
        and lexicon.body_heads().match(tokens, place) is not None
    )


def _inside_capitals(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a capitalised word clings to the one before: "Vũ Bộ An"."""
    if first == 0:
        return False
    before = tokens[first - 1]
    if not before.capital or not before.text.isalpha() or before.text.isupper():
        return False
    return before.key in lexicon.surnames() or (
        before.key == _SOCIETY and _is_listed(tokens, first - 1, first)
    )


def _is_listed(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a head word or a title is all that stands in ``[first, last)``."""
    lists = (lexicon.body_heads(), lexicon.titles())
    found = next(filter(None, (words.match(tokens, first) for words in lists)), None)
    return found is not None and found[1] == last


def _lists_levels(tokens: Sequence[Token], last: int) -> bool:
    """ "UBND tỉnh, thành phố trực thuộc Trung ương": another level follows, and no name."""
    joined = last + 1 < len(tokens) and tokens[last].key in _LISTING
    level = gazetteer.levels().match(tokens, last + 1) if joined else None
    return level is not None and not (level[1] < len(tokens) and tokens[level[1]].capital)


def is_generic(tokens: Sequence[Token], body: BodyMention) -> bool:
    """ "Ban Dân vận các cấp", "các Sở" and "mỗi Hội" name no one body."""
    before = tokens[body.first - 1].key if body.first else ""
    after = tokens[body.last].key if body.last < len(tokens) else ""
    beyond = tokens[body.last + 1].key if body.last + 1 < len(tokens) else ""
    unnamed = body.place is None or not body.place.name
    plural = before in _GENERIC and unnamed and body.head.grammar != "name"
    local = body.head.grammar == "local" and body.place is not None
    listed = local and unnamed and _lists_levels(tokens, body.last)
    return (
        plural
        or listed
        or (body.head.name == _OF_PARTY and after in _FRONTS)
        or (
            after in _GENERIC_AFTER
            and beyond in {"cấp", "quận", "huyện", "xã", "địa", "tỉnh", "sở", "ngành", "ủy"}
        )
    )
