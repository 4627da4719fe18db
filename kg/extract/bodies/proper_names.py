"""Reads proper names of companies, schools, hospitals and papers: how far the capitals go."""

import re
from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.compounds import completes_word
from kg.extract.bodies.lines_of_work import is_work, past_field, past_work, work_in_area
from kg.extract.mentions import Place
from kg.extract.places.names import bare_name, read_place
from kg.lexicon import BodyHead, field_words
from kg.lexicon.gazetteer import HOME
from kg.text import Token

_LONGEST_NAME = 14
_CLOSINGS = frozenset(
    ("nhân dân", "quốc gia", "trung ương", "quốc tế", "quốc dân")
)  # "Công an nhân dân"
_DASH = re.compile(r" -\s*|\s*- ")  # "Nhôm Lâm Đồng -TKV" is "Nhôm Lâm Đồng - TKV"
_COMPANY = "company"
_OWNING = frozenset(("tỉnh", "huyện", "tp", "tp.", "thành"))
_CITY = frozenset(("TP", "TP."))
_EMBASSIES = frozenset(("Đại sứ quán", "Tổng Lãnh sự quán"))
_OF_ARMY = frozenset((("quân", "y"), ("quân", "đội")))
_NUMBERED = frozenset(
    "Quân Sư Lữ Trung Tiểu Vùng Binh Hải Bệnh Xí Công Tổng Trạm Thuế".split()
)  # "Sư đoàn 9", "Bệnh viện 108", "Xí nghiệp 4", "Công ty 20": the first words of their heads


def proper_end(tokens: Sequence[Token], first: int, head: BodyHead, *, titled: bool) -> int:
    """Return where a proper name that begins at ``first`` ends; ``first`` where there is none.

    After a title (``titled``) it ends before the full name of who holds it; right after a word in
    lower case such a name is that of a school: "Hiệu trưởng Trường THPT tư thục Lưu Văn A".
    """
    if head.sector == _COMPANY and (plain := work_in_area(tokens, first)):
        return plain
    end = first
    limit = min(len(tokens), first + _LONGEST_NAME)
    while end < limit and _in_proper(tokens, first, end, head):
        inside = end > first and not tokens[end - 1].text.islower()
        if titled and inside and _is_holder(tokens, end):
            break
        if tokens[end - 1].text in _CITY and lexicon.ranks().match(tokens, end):
            break  # "… Điện lực TP. | Ông A"
        end = min(limit, past_field(tokens, end) or end + 1)
    while end > first and not _may_end(tokens, first, end, head):
        end -= 1
    if end > first + 1 and tokens[end - 1].text in _CITY:
        return end - 1
    if end > first and head.name in _EMBASSIES:
        return _past_host(tokens, first, end)
    return past_work(tokens, first, end) if end > first and head.sector == _COMPANY else end


def _past_host(tokens: Sequence[Token], first: int, end: int) -> int:
    """ "Đại sứ quán Việt Nam | tại Pháp": we have one in each country."""
    ours = bare_name(tokens, first)
    at = end < len(tokens) and tokens[end].key == "tại" and ours and ours.name == HOME
    host = read_place(tokens, end + 1) if at else None
    return host.last if host is not None and host.name else end


def _may_end(tokens: Sequence[Token], first: int, end: int, head: BodyHead) -> bool:
    last = tokens[end - 1]
    work = head.sector == _COMPANY and last.text.islower() and end - first > 1
    if work and _is_own(tokens, end) and is_work(tokens, end):
        return True  # "Công ty cấp nước | thành phố"
    if last.capital or last.text[0].isdigit():
        return True
    if end - 1 > first and completes_word(tokens, first, end - 1):
        return True
    if " ".join(token.key for token in tokens[end - 2 : end]) in _CLOSINGS:
        return end - 2 > first
    return any(past_field(tokens, start) == end for start in range(first, end - 1))


def _in_proper(tokens: Sequence[Token], first: int, end: int, head: BodyHead) -> bool:
    token = tokens[end]
    if token.key in {"&", "-", "và"}:
        return end > first and end + 1 < len(tokens) and _goes_on_after(tokens, end + 1)
    if token.capital or (token.text == "." and _between_initials(tokens, end)):
        return True
    if token.text.isdigit():
        if head.sector == "service":
            return end > first and (len(token.text) <= 2 or _is_of_army(tokens, end))
        return len(token.text) <= 4 and _is_numbered(tokens, first, end, head)
    if end > first and completes_word(tokens, first, end):
        return True
    return token.key in lexicon.name_words() and (
        end > first or head.sector in {"company", "service"}
    )


def _is_of_army(tokens: Sequence[Token], place: int) -> bool:
    """ "Bệnh viện Quân y | 211", "Bệnh viện Trung ương Quân đội | 108": hospitals of the army."""
    words = tuple(token.key for token in tokens[place - 2 : place])
    return words in _OF_ARMY and len(tokens[place].text) <= 3


def _is_numbered(tokens: Sequence[Token], first: int, place: int, head: BodyHead) -> bool:
    """Tell whether a number belongs to a name, and does not count what follows: "… tặng 5 xe"."""
    follows = place == first or tokens[place - 1].capital
    counted = any(
        token.text[0].islower() and token.key not in lexicon.words_of("not_in_names")
        for token in tokens[place + 1 : place + 2]
    )
    return head.name.split()[0] in _NUMBERED and (follows or not counted)


def _between_initials(tokens: Sequence[Token], place: int) -> bool:
    """ "S.L", "B.V": the legal form of a foreign company."""
    around = tokens[place - 1 : place + 2]
    apart = not all(token.clings for token in around[1:])
    return len(around) == 3 and not apart and all(len(token.text) == 1 for token in around)


def _is_holder(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a full name of three or four syllables ends a run of capitals here."""
    end = place
    while end < len(tokens) and tokens[end].capital and tokens[end].text.isalpha():
        end += 1
    return tokens[place].key in lexicon.surnames() and end - place in (3, 4)


def _goes_on_after(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a joined name goes on at ``place``: in capitals, and no other body or post."""
    if tokens[place - 1].text == "-" and tokens[place].text.isupper():
        return len(tokens[place].text) > 1  # the mother company: "Nhôm Đắk Nông - TKV"
    other = lexicon.body_heads().match(tokens, place) or lexicon.titles().match(tokens, place)
    words = lexicon.name_words()  # "thương mại và xây dựng Sao Mai"
    goes_on = tokens[place].capital or all(t.key in words for t in tokens[place : place + 2])
    return goes_on and other is None and (tokens[place - 1].key != "và" or _is_field(tokens, place))


def _is_field(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a field begins here: "Xuất nhập khẩu và | Xây dựng", not "… và | Bến cảng X"."""
    pair = tuple(token.key for token in tokens[place : place + 2])
    listed = field_words.fields().match(tokens, place) is not None
    return listed or pair in field_words.bigrams() or pair[0] in lexicon.name_words()


def own_name(tokens: Sequence[Token], first: int, end: int, head: BodyHead) -> str:
    """A proper name written out; missions bear their countries': "Đại sứ quán Mỹ" is Hoa Kỳ's."""
    country = bare_name(tokens, first) if head.name in _EMBASSIES else None
    sends = country is not None and country.level == "country" and country.last == end
    return country.name if country and sends else spelled_out(tokens, first, end)


def spelled_out(tokens: Sequence[Token], first: int, end: int) -> str:
    """The words with the spaces they have in the text, listed abbreviations written out."""
    parts: list[str] = []
    for place in range(first, end):
        if place > first and not tokens[place].clings:
            parts.append(" ")
        parts.append(_written_out(tokens, place))
    return _DASH.sub(" - ", "".join(parts))


def _written_out(tokens: Sequence[Token], place: int) -> str:
    if not tokens[place].text.isupper():
        return tokens[place].text
    if tokens[place].text == "VN":
        return HOME
    found = field_words.fields().match(tokens, place)
    return found[0] if found and found[1] == place + 1 else tokens[place].text


def own_area(tokens: Sequence[Token], end: int, head: BodyHead) -> Place | None:
    """Return the area of the article whose a body is: "Bệnh viện Đa khoa | tỉnh".

    Schools and hospitals, and what serves a city: "Công ty Cấp nước | TP".
    """
    if head.sector not in {"service", _COMPANY} or not _is_own(tokens, end):
        return None
    return read_place(tokens, end)


def _is_own(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a word for a level stands here with no name after it: "tỉnh", "TP"."""
    if place >= len(tokens) or tokens[place].key not in _OWNING:
        return False
    area = read_place(tokens, place)
    return area is not None and not area.name
