"""Names that go on in lower case: "Hội Giáo dục chăm sóc sức khỏe cộng đồng Việt Nam".

Nothing in such a name says where it ends but its end: the country, the abbreviation in brackets,
or the body or area it belongs to.
"""

from collections.abc import Sequence
from functools import cache

from kg import lexicon
from kg.extract.places.names import bare_name
from kg.lexicon import BodyHead, field_words, gazetteer
from kg.text import Token

_ASSOCIATIONS = frozenset(
    ("Hiệp hội", "Liên đoàn", "Tổng liên đoàn", "Trung tâm", "Liên hiệp", "Quỹ", "Viện")
)
_MAY_BE_NATIONAL = _ASSOCIATIONS | frozenset(("Hội", "Ban", "Tổ chức", "Liên hiệp các hội"))
_COMMITTEES = frozenset(
    ("Ban Chỉ đạo", "Hội đồng", "Ủy ban", "Ban Quản lý", "Tiểu ban", "Ban", "Tổ công tác")
)
_NATIONAL = frozenset(("quốc gia", "trung ương", "nhà nước", "liên ngành"))
_CENTRAL = frozenset(("tw", "tư", "t.ư", "t.w"))
_ALSO_IN_WORDS = frozenset(
    "đồng tổ tham kiến lập mới tặng qua điều kiểm thực".split()
)  # "cộng đồng"
_NEVER_OPEN = frozenset(
    "cấp tư các đồng và thi này đó ta nơi ngành cùng kiêm thường trực thuộc tỉnh nhân".split()
)  # "Hội đồng thi", "Công an cấp tỉnh": no names
_JOINERS = frozenset(("và", "-", "&"))
_LONGEST = 14
_LONGEST_REST = 5
_FEWEST = 2


def long_end(tokens: Sequence[Token], first: int, end: int, head: BodyHead) -> int | None:
    """Return where the name of a body ends that goes on in lower case.

    Args:
        tokens: all tokens.
        first: the place after the head word.
        end: where its field ends as far as capitals and listed words tell; ``first`` where they
            tell nothing.
        head: the head word.
    """
    if first >= len(tokens):
        return None
    lower = not tokens[first].capital
    if head.name in _COMMITTEES and (national := _national_end(tokens, first, end)):
        return national
    if lower and (head.name not in _ASSOCIATIONS or not _plain(tokens, first)):
        return None
    for place in range(end, min(len(tokens), first + _LONGEST)):
        if place - first >= _FEWEST and (
            _is_abbreviated(tokens, place) or _is_owned(tokens, place)
        ):
            return place
        if place == end > first and _is_country(tokens, place):
            return None
        if place > end and (found := _ends_by_owner(tokens, place, head, lower=lower)):
            return found if place - first >= _FEWEST else None
        if not (_plain(tokens, place) or tokens[place].key in _JOINERS):
            return None
    return None


def _national_end(tokens: Sequence[Token], first: int, end: int) -> int | None:
    """ "Ban Chỉ đạo cải cách tư pháp Trung ương", "Ban Chỉ đạo 389 quốc gia"."""
    if (listed := _nations_field(tokens, first)) is not None and listed > end:
        return listed
    place = first + 1 if tokens[first].text.isdigit() else end
    if place > end and place < len(tokens) and tokens[place].key in _CENTRAL:
        return place + 1  # "Ban Chỉ đạo 389 TW"
    for at in range(place, min(len(tokens) - 1, first + _LONGEST)):
        if f"{tokens[at].key} {tokens[at + 1].key}" in _NATIONAL:
            again = " ".join(token.key for token in tokens[at + 2 : at + 4]) in _NATIONAL
            return _past_field(tokens, at + (4 if again else 2))  # "liên ngành Trung ương"
        listed = tokens[at].text == "," and tokens[at + 1].capital  # "…, Vườn Quốc gia X"
        if listed or not (_plain(tokens, at) or tokens[at].key in _JOINERS | {","}):
            break
    return place if place > end else None


def _nations_field(tokens: Sequence[Token], first: int) -> int | None:
    """Where "Trung ương các chương trình mục tiêu quốc gia" ends: a level, then a listed field."""
    field = first + 2
    if " ".join(token.key for token in tokens[first:field]) not in _NATIONAL:
        return None
    found = field_words.fields().match(tokens, field) if field < len(tokens) else None
    return found[1] if found and found[1] - field >= _FEWEST else None


def _past_field(tokens: Sequence[Token], end: int) -> int:
    """Step over a field in lower case: "Ban Chỉ đạo Quốc gia | phòng, chống dịch"."""
    found = field_words.fields().match(tokens, end) if end < len(tokens) else None
    goes_on = found is not None and not tokens[end].capital and found[1] - end > 2
    return found[1] if found and goes_on else end


def foreign_end(tokens: Sequence[Token], first: int, end: int) -> int | None:
    """Where the fields of another country's ministry end, which no list holds.

    "Bộ Kinh tế, Công nghiệp và Cạnh tranh | Tây Ban Nha": the country says that all is one name.
    """
    if end >= len(tokens) or tokens[end].key not in _JOINERS | {","}:
        return None
    for place in range(end + 1, min(len(tokens), first + _LONGEST)):
        if _is_abroad(tokens, place) and not tokens[place - 1].capital:
            return place
        opens = tokens[place].capital and tokens[place].text.isalpha()
        if (opens and _opens_other(tokens, place)) or not (
            opens or _plain(tokens, place) or tokens[place].key in _JOINERS | {","}
        ):
            return None
    return None


def _is_country(tokens: Sequence[Token], place: int) -> bool:
    where = bare_name(tokens, place) if tokens[place].capital else None
    return where is not None and where.level == "country"


def _is_abroad(tokens: Sequence[Token], place: int) -> bool:
    where = bare_name(tokens, place) if tokens[place].capital else None
    return where is not None and where.is_other_country


def _opens_other(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a body, a title or an area begins here."""
    tries = (lexicon.body_heads(), lexicon.titles(), gazetteer.units())
    return any(trie.match(tokens, place) is not None for trie in tries)


def end_at_mark(tokens: Sequence[Token], end: int) -> int:
    """Return where a name in a title ends: "Vụ trưởng Vụ Đào tạo chính quy," goes to the comma."""
    for place in range(end, min(len(tokens), end + _LONGEST_REST)):
        if tokens[place].text in {",", "(", ";"}:
            goes_on = tokens[place - 1].key == "phòng"  # "phòng, chống"
            return end if goes_on else place
        if tokens[place].capital or not _plain(tokens, place):
            break
        if gazetteer.levels().match(tokens, place) or lexicon.verbs().match(tokens, place):
            break
    return end


def titled_end(tokens: Sequence[Token], first: int) -> int | None:
    """Return where a name in a title ends that is all in lower case.

    "Cục trưởng Cục khám chữa bệnh | cho biết": it goes to a mark, a verb, a particle or the
    capitals of who holds the post; its country belongs to it.
    """
    end = first
    while end < min(len(tokens), first + _LONGEST) and _goes_on_lower(tokens, end):
        end += 1
    where = bare_name(tokens, end)
    nation = where is not None and where.level == "country"
    long_enough = end - first >= _FEWEST and tokens[first].key not in _NEVER_OPEN
    return (where.last if where and nation else end) if long_enough else None


def _goes_on_lower(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a name in lower case has a word here that opens no area and no verb."""
    if tokens[place].capital or not _plain(tokens, place):
        return False
    verb = lexicon.verbs().match(tokens, place)
    return gazetteer.levels().match(tokens, place) is None and (
        verb is None or verb[1] == place + 1
    )


@cache
def _never_inside() -> frozenset[str]:
    return lexicon.words_of("not_in_names") - _ALSO_IN_WORDS


def _plain(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a word may be part of a long name: no verb, title or particle."""
    token = tokens[place]
    if not token.text.isalpha() or token.key in _never_inside():
        return False
    following = tokens[place + 1].key if place + 1 < len(tokens) else ""
    if (token.key == "cấp" and following in {"tỉnh", "huyện", "xã", "cao"}) or (
        token.capital and lexicon.body_heads().match(tokens, place)
    ):
        return False
    verb = lexicon.verbs().match(tokens, place)
    tells = verb is not None and bool(verb[0] & {"say", "speak"}) and verb[1] - place > 1
    return not tells and lexicon.titles().match(tokens, place) is None


def _is_abbreviated(tokens: Sequence[Token], place: int) -> bool:
    """ "(VASEP)": the abbreviation that ends a name."""
    mark = [token.text for token in tokens[place : place + 3]]
    return len(mark) == 3 and mark[0] == "(" and mark[2] == ")" and _is_acronym(mark[1])


def _is_owned(tokens: Sequence[Token], place: int) -> bool:
    """ "(Tổng cục Kỹ thuật)": the owner that ends a name."""
    opens = tokens[place].text == "(" and place + 1 < len(tokens) and tokens[place + 1].capital
    return opens and lexicon.body_heads().match(tokens, place + 1) is not None


def _is_acronym(word: str) -> bool:
    return word.isalpha() and word.isupper() and 2 < len(word) < 10


def _ends_by_owner(
    tokens: Sequence[Token], place: int, head: BodyHead, *, lower: bool
) -> int | None:
    """Where a name ends at its country, or before the body or area it belongs to."""
    if not tokens[place].capital:
        level = gazetteer.levels().match(tokens, place)
        return place if lower and level and level[1] < len(tokens) else None
    where = bare_name(tokens, place)
    if where is not None and where.level == "country":
        inside = tokens[place - 1].capital and where.last == place + 1  # "Chương Mỹ"
        return where.last if head.name in _MAY_BE_NATIONAL and not inside else None
    owned = where is not None or lexicon.body_heads().match(tokens, place) is not None
    joined = tokens[place - 1].text == "-"
    return place - joined if lower and owned else None
