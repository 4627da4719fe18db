"""Tells where a head word opens no body: "Bộ Quy tắc", "Trường Chinh", "cấp ủy Đảng Gia Lai"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.places.names import bare_name
from kg.lexicon import BodyHead, gazetteer
from kg.text import Token

_COLLECTIONS = frozenset(
    (("quy", "tắc"), ("tiêu", "chí"), ("tiêu", "chuẩn"), ("chỉ", "số"), ("công", "cụ"),
     ("tài", "liệu"), ("thủ", "tục"), ("câu", "hỏi"), ("nhận", "diện"), ("sưu", "tập"),
     ("pháp", "điển"), ("dữ", "liệu"), ("giải", "pháp"))
)  # fmt: skip
_BOOKS = frozenset("luật sách tem ảnh phim đề kit".split())
_PEOPLE = frozenset((("lãnh", "đạo"), ("tác", "giả"), ("phóng", "viên")))
_CONTRACTORS = ("nhà", "thầu")  # "Liên danh nhà thầu"
_OFFICES = ("cơ", "quan")
_PREVENTED = frozenset("chống vệ ngừa thủ hộ cháy tránh không bị".split())
_REPORTERS = frozenset(("pv", "p.v"))
_NATIONAL = frozenset(("trung", "địa"))  # "các ban Đảng Trung ương", "Đảng địa phương"


def names_no_field(tokens: Sequence[Token], first: int, head: BodyHead) -> bool:
    """Tell whether what follows a head word at ``first`` is no field of a body.

    "Bộ Luật X" and "Bộ Quy tắc" are texts, "Ban Lãnh đạo" and "Nhóm PV" people in general, "Hội
    đồng Các Bộ trưởng" several, "Ban, ngành" all of a kind.

    Args:
        tokens: all tokens.
        first: the place after the head word.
        head: the head word.
    """
    pair = tuple(token.key for token in tokens[first : first + 2])
    if not pair or not (tokens[first].is_word or tokens[first].text == '"'):
        return True
    if head.name == "Bộ" and (pair[0] in _BOOKS or pair in _COLLECTIONS):
        return True
    titled = first > 1 and tokens[first - 2].key == "phòng"  # "Trưởng phòng Phòng | chống …"
    if head.name == "Phòng" and pair[0] in _PREVENTED and not tokens[first].capital and not titled:
        return True  # "phòng chống dịch", "phòng vệ thương mại"
    several = pair[0] == "các" and lexicon.titles().match(tokens, first + 1) is not None
    offices = pair == _OFFICES and not tokens[first].capital  # "viên chức Khối cơ quan Bộ"
    return several or offices or pair in _PEOPLE or pair[0] in _REPORTERS


def names_no_one(tokens: Sequence[Token], first: int, end: int, head: BodyHead) -> bool:
    """Tell whether capitals from ``first`` to ``end`` after a head word are no name of a body.

    A level word alone names none, nor what opens the next sentence: "với HTX Trong các thôn".

    Args:
        tokens: all tokens.
        first: the place after the head word.
        end: where the capitals end.
        head: the head word.
    """
    level = gazetteer.levels().match(tokens, first)
    pair = tuple(token.key for token in tokens[first : first + 2])
    if pair == _CONTRACTORS or pair[0] == "các":
        return True
    if (level is not None and level[1] == end) or _opens_sentence(tokens, first, end):
        return True
    if head.name == "Trường":
        return _is_no_school(tokens, first, end)
    return head.name == "Đảng" and _is_own_party(tokens, first, end)


def _opens_sentence(tokens: Sequence[Token], first: int, end: int) -> bool:
    alone = end == first + 1 and end < len(tokens) and not tokens[end].capital
    word = tokens[first]
    return alone and word.text.istitle() and word.key in lexicon.words_of("not_in_names")


def _is_no_school(tokens: Sequence[Token], first: int, end: int) -> bool:
    """ "Trường Chinh", "Trường Sơn - Hoa Sim", "Trường Việt Nam"."""
    if tokens[first].key == "hợp" and not tokens[first].capital:  # "Trường hợp Công ty X"
        return True
    joined = tokens[first + 1 : first + 2]
    alone = end == first + 1 and tokens[first].text[1:].islower()
    apart = bool(joined) and joined[0].text == "-" and end > first + 1
    return alone or apart or _is_country(tokens, first, end)


def _is_country(tokens: Sequence[Token], first: int, end: int) -> bool:
    where = bare_name(tokens, first)
    return where is not None and where.level == "country" and where.last == end


def _is_own_party(tokens: Sequence[Token], first: int, end: int) -> bool:
    """ "Đại hội Đảng X", "cấp ủy Đảng Gia Lai": the Party of the country, and what is beside it."""
    numeral = end == first + 1 and tokens[first].text.isupper()
    where = bare_name(tokens, first)
    other = lexicon.body_heads().match(tokens, first)  # "Ban Xây dựng Đảng Đảng ủy"
    return numeral or bool(where or other) or tokens[first].key in _NATIONAL
