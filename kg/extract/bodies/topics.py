"""What committees are for: "Ban Chỉ đạo | phòng, chống dịch", "Ban Tổ chức | Lễ hội hoa xuân".

No list holds what committees are for; words tell where it opens, and the clause where it ends.
"""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.boards import BOARDS, managed_end
from kg.extract.bodies.fields import field_end, is_person, past_nouns
from kg.extract.places.names import bare_name
from kg.lexicon import BodyHead, field_words, gazetteer
from kg.text import Token

_COMMITTEES = frozenset(
    ("Ban Chỉ đạo", "Ban Chỉ huy", "Ban Tổ chức", "Ban Vận động", "Hội đồng", "Ủy ban",
     "Tiểu ban", "Tổ công tác", "Ban Soạn thảo", "Tổ Biên tập")
)  # fmt: skip
_ABOUT = frozenset(("Ban Chỉ đạo", "Hội đồng", "Ủy ban", "Ban Quản lý", "Tiểu ban", "Ban"))
_ORGANIZERS = "Ban Tổ chức"
_JOINERS = frozenset((",", "và", "-", "&"))
_NATIONAL = frozenset(("", "quốc gia", "trung ương", "nhà nước", "tw", "tư", "t.ư"))
_REGIONS = frozenset("miền phía vùng duyên khu tây đông nam bắc".split())
_IN_NAMES = frozenset(("ông", "bà", "Luật", "Lệnh"))  # "đền Bà", "thi hành Luật | Công an"
_TOLD = frozenset(("việc", "tình", "vấn", "kết"))  # "báo cáo của Ban Chỉ đạo X | về tình hình …"
_LONGEST = 24
_LONGEST_LOOSE = 10
_LONGEST_WORD = 4
_FEWEST = 2
_OUTSIDE = frozenset(
    "đã được có là do tại ở với cho của từ đến để khi đang sẽ cùng này đó bị vào nhằm gồm ông bà "
    "như còn cũng không về qua nên phải cần vừa theo bởi mà thì vì nếu những một hai ba rằng nơi "
    "kia ấy mọi nhiều giữa ngoài hôm sáng chiều tối nay gặp mời muốn mong đều vẫn luôn rất tiếp "
    "họp ra trên trong thuộc chưa".split()
)
_OUTSIDE_PAIRS = frozenset(
    (("đề", "ra"), ("xác", "định"), ("quyết", "định"), ("thống", "nhất"), ("phân", "công"),
     ("khuyến", "cáo"), ("làm", "việc"), ("phối", "hợp"), ("tập", "trung"), ("chủ", "động"),
     ("kịp", "thời"), ("khẩn", "trương"), ("tích", "cực"), ("chính", "thức"), ("cảnh", "báo"))
)  # fmt: skip


def topic_end(tokens: Sequence[Token], first: int, end: int, head: BodyHead) -> int | None:
    """Return where a committee's name ends that tells what it is for; None where it does not.

    Args:
        tokens: all tokens.
        first: the place after the head word.
        end: where its field ends as far as lists tell; ``first`` where they tell nothing.
        head: the head word.
    """
    if head.name not in _COMMITTEES and head.name not in BOARDS:
        return None
    if (named := managed_end(tokens, first, head)) and named.own:
        joined = named.last < len(tokens) and tokens[named.last].key == "và"
        if not joined or not _joins(tokens, named.last, listing=False):
            return named.last if named.last > end else None
    opened = named.last if named else _opened(tokens, first, end)
    if opened is None:
        return None
    place = _listing_end(tokens, opened) or _walked(tokens, opened, first + _LONGEST)
    bare = place < len(tokens) and _opens_body(tokens, place) and _ends_in(tokens, place, "deed")
    return place if place > end and not bare and _may_end(tokens, place, opened) else None


def _walked(tokens: Sequence[Token], first: int, limit: int, *, listing: bool = False) -> int:
    """How far the words from ``first`` on may belong to a topic; ``listing`` past any comma."""
    place = first
    while place < min(len(tokens), limit) and (step := _step(tokens, place, listing=listing)):
        place += step
    return place


def about_end(tokens: Sequence[Token], end: int, head: BodyHead) -> int | None:
    """Where what a committee is about ends: "Ban Chỉ đạo quốc gia về Phòng, chống thiên tai"."""
    first = end + 1
    opens = first < len(tokens) and tokens[end].key == "về" and tokens[first].key not in _TOLD
    if not opens or head.name not in _ABOUT:
        return None
    field = past_nouns(tokens, field_end(tokens, first) or first)
    if _is_listed(tokens, first, field):
        return _past_countries(tokens, field)
    field = _listing_end(tokens, first) or _walked(tokens, field, first + _LONGEST)
    return _past_countries(tokens, field) if field - first >= _FEWEST else None


def _listing_end(tokens: Sequence[Token], first: int) -> int | None:
    """Where a list ends that what follows shows to be one name: its area, or "do" of its head.

    "Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả | tỉnh X".
    """
    end = _walked(tokens, first, first + _LONGEST, listing=True)
    if end <= first or end >= len(tokens):
        return None
    return end if _is_owner(tokens, end) or tokens[end].key == "do" else None


def _is_owner(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether an area or the nation is named here, whose the committee is."""
    area = gazetteer.levels().match(tokens, place) or bare_name(tokens, place)
    return area is not None or _is_of_nation(tokens, place, place + 2)


def _past_countries(tokens: Sequence[Token], end: int) -> int:
    """Step over "Việt Nam - Lào", the countries that a joint committee is of."""
    one = bare_name(tokens, end)
    if one is None or one.level != "country" or one.last + 1 >= len(tokens):
        return end
    other = bare_name(tokens, one.last + 1) if tokens[one.last].text in "-–" else None
    return other.last if other and other.level == "country" else end


def is_of_occasion(tokens: Sequence[Token], first: int, head: BodyHead) -> bool:
    """ "Ban Tổ chức | Giải bóng đá": it is there for the occasion, whatever area that is in.

    So is a board for what has a name of its own: "Ban Quản lý | vịnh Hạ Long".
    """
    found = lexicon.topics().match(tokens, first) if head.name in _COMMITTEES else None
    managed = managed_end(tokens, first, head)
    if managed is not None and managed.own:
        return True
    return head.name == _ORGANIZERS or (found is not None and found[0] == "occasion")


def _opened(tokens: Sequence[Token], first: int, end: int) -> int | None:
    """Where the words end that open a topic, which no list knows to its end.

    It may stand after whose the committee is: "Ban Chỉ đạo Quốc gia | phòng, chống dịch".
    """
    if _is_of_nation(tokens, first, end):
        opening = lexicon.topics().match(tokens, end)
        field = field_words.fields().match(tokens, end) if opening else None
        return max(opening[1], field[1] if field else 0) if opening else None
    joined = end < len(tokens) and tokens[end].key in _JOINERS | {'"'}
    known = _is_listed(tokens, first, end) and not joined
    opening = lexicon.topics().match(tokens, first)
    ended = known or _is_of_nation(tokens, end - 2, end)
    return max(end, opening[1]) if opening and not ended else None


def _is_listed(tokens: Sequence[Token], first: int, end: int) -> bool:
    listed = field_words.fields().match(tokens, first)
    return listed is not None and listed[1] == end


def _is_of_nation(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Tell whether a field says no more than that a committee is the nation's, or nothing."""
    return " ".join(token.key for token in tokens[first:end]) in _NATIONAL


def _step(tokens: Sequence[Token], place: int, *, listing: bool) -> int:
    """How many tokens the topic goes on by; 0 where it ends."""
    token = tokens[place]
    if token.key in _JOINERS:
        joins = _joins(tokens, place, listing=listing)
        further = _step(tokens, place + 1, listing=listing) if joins else 0
        return further + 1 if further else 0
    if token.text[0].isdigit():
        return 2 if _counts_areas(tokens, place) else 1
    if token.text == '"':
        return _quoted(tokens, place)
    if not token.is_word or _opens_other(tokens, place):
        return 0
    return 1 if token.capital else _word(tokens, place)


def _word(tokens: Sequence[Token], place: int) -> int:
    """The length of the word in lower case at ``place``; 0 where it belongs to the clause."""
    if known := _noun(tokens, place):
        return known
    pair = (tokens[place].key, tokens[place + 1].key if place + 1 < len(tokens) else "")
    verb = lexicon.verbs().match(tokens, place)
    acts = verb is not None and "none" not in verb[0]
    if (acts and verb is not None and verb[1] - place > 1) or pair in _OUTSIDE_PAIRS:
        return 0
    if pair in field_words.bigrams():
        return 2
    return int(not acts and tokens[place].key not in _OUTSIDE)


def _counts_areas(tokens: Sequence[Token], place: int) -> bool:
    """ "3 tỉnh miền Tây" is what the committee cares for; "Đề án 06 tỉnh X" is of one."""
    beyond = tokens[place + 2].key if place + 2 < len(tokens) else ""
    return beyond in _REGIONS and gazetteer.levels().match(tokens, place + 1) is not None


def _quoted(tokens: Sequence[Token], place: int) -> int:
    """The length of a name in quotation marks; 0 where it is not closed."""
    inside = tokens[place + 1 : place + _LONGEST]
    closed = next((at for at, token in enumerate(inside) if token.text == '"'), None)
    return closed + 2 if closed is not None else 0


def _noun(tokens: Sequence[Token], place: int) -> int:
    """The length of a thing or a deed that names of bodies have: "thông tin"; 0 for none."""
    found = field_words.nouns().match(tokens, place) or lexicon.topics().match(tokens, place)
    return found[1] - place if found else 0


def _ends_in(tokens: Sequence[Token], end: int, kind: str) -> bool:
    """Tell whether a word for a deed or an occasion ends here, of which no more is said yet."""
    starts = range(max(0, end - _LONGEST_WORD), end)
    return any(lexicon.topics().match(tokens, at) == (kind, end) for at in starts)


def _joins(tokens: Sequence[Token], place: int, *, listing: bool) -> bool:
    """Tell whether a comma or "và" goes on inside a topic: with another deed or another thing."""
    after = place + 1
    if after >= len(tokens) or not tokens[after].is_word:
        return False
    if tokens[place].text == ",":
        deed = listing or lexicon.topics().match(tokens, after) is not None
        return deed and not tokens[after].capital
    if lexicon.topics().match(tokens, after):
        return True
    goes_on = listing or tokens[after].capital or _names_thing(tokens, after)
    return goes_on and not lexicon.body_heads().match(tokens, after)


def _opens_other(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a body, an area or someone with a title begins here."""
    if gazetteer.levels().match(tokens, place):
        return not _names_thing(tokens, place)
    if tokens[place].capital:
        inside = tokens[place - 1].text.istitle()  # "Cúp Đà Nẵng"
        area = not inside and bare_name(tokens, place) is not None
        person = is_person(tokens, place) and not _ends_in(tokens, place, "occasion")
        return area or person or _opens_body(tokens, place)
    titled = lexicon.titles().match(tokens, place) or lexicon.ranks().match(tokens, place)
    return titled is not None and titled[1] < len(tokens) and tokens[titled[1]].capital


def _names_thing(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a word of two syllables that names of bodies have begins here: "xã hội"."""
    pair = tuple(token.key for token in tokens[place : place + 2])
    return pair in field_words.bigrams() or _noun(tokens, place) > 1


def _opens_body(tokens: Sequence[Token], place: int) -> bool:
    if not _IN_NAMES.isdisjoint((tokens[place].key, tokens[place - 1].text)):
        return False
    tries = (lexicon.body_heads(), lexicon.titles(), lexicon.ranks())
    return tokens[place].capital and any(trie.match(tokens, place) for trie in tries)


def _may_end(tokens: Sequence[Token], place: int, opened: int) -> bool:
    """Tell whether what stands after a topic ends it; a long one needs a mark or an owner."""
    if place >= len(tokens) or place - opened <= _LONGEST_LOOSE:
        return True
    return not tokens[place].is_word or tokens[place].capital or _is_owner(tokens, place)
