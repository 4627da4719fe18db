"""One spelling of a body's name, whatever capitals, marks and short forms an article has.

It follows from the words alone, so articles that are read apart agree: "Ban Chỉ đạo cải cách tư
pháp" and "Ban Chỉ đạo Cải cách tư pháp" are one body with one label. What a body is for opens with
a capital and goes on in lower case, a listed field is as listed, proper names are as they are.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kg.lexicon import field_words, gazetteer
from kg.text import Token, tokenize, whole

_CITY = re.compile(r"\b(?:TP\.? ?(?:HCM|Hồ Chí Minh)|[Tt]hành phố Hồ Chí Minh)(?!\w)")
_EPIDEMIC = re.compile(r"\bcovid[- ]?19\b", re.IGNORECASE)
_AGAINST = re.compile(r"\b([Pp]hòng) (?=chống\b)")  # "Phòng, chống tham nhũng" has a comma
_LOWER_OPENINGS = frozenset(
    (("cổ", "phần"), ("trách", "nhiệm"), ("hữu", "hạn"), ("một", "thành"), ("tư", "nhân"),
     ("khu", "vực"))
)  # fmt: skip
_LEGAL_LETTERS = frozenset(("tnhh", "mtv", "cp", "tmcp"))
_NEVER_OPEN = frozenset(("các", "và", "về", "số"))
_BEFORE_NAMES = frozenset(("chuyên", "tỉnh", "huyện"))  # "Trường THPT chuyên Hoa Sim"
_ALWAYS_CAPITAL = frozenset(
    (("trung", "ương"), ("nhà", "nước"), ("chính", "phủ"), ("quốc", "hội"), ("việt", "kiều"))
)
_OF_LISTED_FIELDS = frozenset(("Bộ", "Sở"))  # "Bộ Kinh tế, Thương mại và Công nghiệp"
_BOARD = "Ban Quản lý"  # "Ban Quản lý di tích và danh thắng": what it manages, in lower case
_JOINERS = frozenset((",", "và", "-"))
_LONGEST = 14


@lru_cache(maxsize=16_384)
def in_one_spelling(head: str, field: str) -> str:
    """Return the name of a body, without its area, as it is always written.

    Args:
        head: its head word as listed.
        field: what follows that in the text, if anything does.

    >>> in_one_spelling("Đại học", "Kinh tế Quốc dân TPHCM")
    'Đại học Kinh tế quốc dân Thành phố Hồ Chí Minh'
    >>> in_one_spelling("Ban Chỉ đạo", "quốc gia về phòng chống thiên tai")
    'Ban Chỉ đạo Quốc gia về Phòng, chống thiên tai'
    """
    if '"' not in field:
        tokens = tokenize(_EPIDEMIC.sub("COVID-19", _AGAINST.sub(r"\1, ", field)))
        cased = "".join(_pieces(tokens, head))
        field = _AGAINST.sub(r"\1, ", _CITY.sub("Thành phố Hồ Chí Minh", cased))
    return whole(f"{head} {field}")


def _are_equal(tokens: Sequence[Token], head: str) -> bool:
    """Tell whether "và" joins fields of one rank: not so where a comma lists what is fought."""
    listing = any(token.text == "," for token in tokens) or head.startswith(_BOARD)
    return head in _OF_LISTED_FIELDS or not listing


def _pieces(tokens: Sequence[Token], head: str) -> Iterator[str]:
    """Yield the words and listed fields that tokens are, each with the space before it."""
    equal = _are_equal(tokens, head)
    managed = field_words.managed().match(tokens, 0) if head.startswith(_BOARD) else None
    place, opens = managed[1] if managed else 0, managed is None
    yield " ".join(token.key for token in tokens[:place])
    while place < len(tokens):
        listed, end = _listed(tokens, place) if opens else ("", place + 1)
        space = "" if tokens[place].clings or not place else " "
        legal = opens and _pair(tokens, place) in _LOWER_OPENINGS
        if legal:
            listed, end = " ".join(_pair(tokens, place)), place + 2
        yield space + (listed or _cased(tokens, place, opens=opens, equal=equal))
        opens = (
            legal or tokens[end - 1].key == "về" or (opens and tokens[place].key in _LEGAL_LETTERS)
        )
        place = end


def _pair(tokens: Sequence[Token], place: int) -> tuple[str, ...]:
    return tuple(token.key for token in tokens[place : place + 2])


def _listed(tokens: Sequence[Token], first: int) -> tuple[str, int]:
    """The listed field that opens here, whatever its capitals and marks, and where it ends."""
    for end in range(min(len(tokens), first + _LONGEST), first + 1, -1):
        words = tuple(token.key for token in tokens[first:end] if token.is_word)
        area = end - first == 2 and _opens_area(tokens, first)
        if tokens[end - 1].is_word and not area and (field := field_words.spellings().get(words)):
            return field, end
    return "", first + 1


def _cased(tokens: Sequence[Token], place: int, *, opens: bool, equal: bool) -> str:
    """A word with the capital that its place gives it.

    Args:
        tokens: the tokens of a field.
        place: the word.
        opens: whether a field opens here.
        equal: whether "và" joins fields of one rank, which all have capitals.
    """
    word, key = tokens[place].text, tokens[place].key
    if word in _JOINERS or not word.isalpha() or word not in {key, key.capitalize()}:
        return word
    if _pair(tokens, place) in _ALWAYS_CAPITAL:
        return key.capitalize()
    if opens:
        return _opening(tokens, place)
    before = tokens[place - 1].text
    if before in _JOINERS:
        return _joined(tokens, place, capital=equal and before != ",", lower=not equal)
    common = before.islower() and _is_common(tokens, place) and len(word) > 1
    return key if common and not _opens_area(tokens, place) else word


def _opening(tokens: Sequence[Token], place: int) -> str:
    """ "Công ty | Điện lực", but "Ban Quản lý | các khu phố", "Bệnh viện | tỉnh Hoa Sim"."""
    key, following = tokens[place].key, tokens[place + 1 : place + 2]
    leads = key in _BEFORE_NAMES and any(token.capital for token in following)
    return key if leads or key in _NEVER_OPEN else key.capitalize()


def _joined(tokens: Sequence[Token], place: int, *, capital: bool, lower: bool) -> str:
    """ "Giám định và | Quản lý", but "Phát thanh, | truyền hình và | thông tin"."""
    token = tokens[place]
    if capital:
        return token.key.capitalize()
    return token.key if lower and _is_common(tokens, place) else token.text


def _is_common(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a word goes on in lower case, as no proper name does."""
    following = tokens[place + 1].text if place + 1 < len(tokens) else ""
    return following.isalpha() and following.islower() and following not in _JOINERS


def _opens_area(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether the name of an area begins here, also as "Hoa kỳ"."""
    return tokens[place].capital and gazetteer.units().match(tokens, place) is not None
