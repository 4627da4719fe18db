"""Tells by its shape and surroundings whether a run of capitals may name a person."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.places.names import is_foreign
from kg.lexicon import gazetteer
from kg.text import Token

HONORIFICS = frozenset(("ông", "bà"))
_NOT_PEOPLE = frozenset(
    "thưởng đường phố trường giải quỹ bổng phường xã huyện quận cầu chợ lăng tượng đài mang tên "
    "ở tại hội chùa bến ngõ hẻm dốc kcn kcx thcs thpt ptth ptcs"
    " đền làng thôn ấp bản sông núi hồ biển đảo tư tưởng bác khu đại_lộ tỉnh thành".split()
)
_SCHOOL_LEVELS = frozenset(("tiểu", "trung", "đại"))
_NO_PLACES = frozenset((("lão", "thành"), ("quốc", "hội")))  # "Chủ nhiệm … của Quốc hội | Lưu …"
_LONGEST_CREDIT = 4
_VILLAGES = frozenset(("thôn", "ấp", "bản", "buôn", "khóm", "làng", "phố"))
_LONGEST_VILLAGE = 4
_HALLOWED = frozenset("đền miếu chùa thờ đức lăng cầu chợ núi đường phố".split())
_NEVER_GIVEN = frozenset(("đảng", "ủy", "bộ"))  # "Bí thư Trung Đảng", where "ương" was dropped
_CAPITALS_AND_STATES = frozenset(("đô", "bang"))
_CREDITS = frozenset(("ảnh", "tin", "bài", "nguồn"))
_RUN_ON = 4
_LONGEST_INITIAL = 2
_LONGEST_SHORT_FORM = 3  # letters


def _is_delegation(tokens: Sequence[Token], place: int) -> bool:
    """ "Đoàn Nhật Bản" is a delegation, not a man called Đoàn."""
    return tokens[place].key == "đoàn" and gazetteer.units().match(tokens, place + 1) is not None


def all_capitals(tokens: Sequence[Token], place: int) -> bool:
    """A name in capitals stands among capitals, unlike "TQ" in "Quân ủy TƯ TQ | Phạm Văn A"."""
    if _is_short_form(tokens, place):
        return False
    near = [t.text for t in tokens[max(0, place - 2) : place + 3] if t.text.isalpha()]
    return (
        len(near) > 1
        and sum(text.isupper() for text in near) >= 2
        and all(len(t) <= 7 for t in near)
    )


def _is_short_form(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether letters stand for a country or body that the name after them does not hold."""
    letters = tokens[place]
    if len(letters.text) > _LONGEST_SHORT_FORM or letters.key in lexicon.surnames():
        return False
    following = tokens[place + 1] if place + 1 < len(tokens) else letters
    return following.key in lexicon.surnames() and following.text.istitle()


def is_addressed(tokens: Sequence[Token], place: int) -> bool:
    """ "ông Khoa nói", "bà Hội": one capital after an address is a name, whatever else it means."""
    alone = place + 1 >= len(tokens) or not tokens[place + 1].capital
    return alone and place > 0 and tokens[place - 1].key in HONORIFICS


def abbreviates(tokens: Sequence[Token], place: int) -> bool:
    """ "Erika | E. Merriweather", "E. Merriweather": the dot after an initial at ``place``."""
    if tokens[place].text != "." or place + 1 >= len(tokens):
        return False
    name, initial, following = (tokens[at] for at in (place - 2, place - 1, place + 1))
    single = len(initial.text) == 1 and initial.capital and following.capital
    foreign = is_foreign(name) or _is_surname_abroad(following)
    return single and foreign and tokens[place].clings


def _is_surname_abroad(token: Token) -> bool:
    """ "E. Merriweather", but no more initials: "N. Th.", "L. Đ. M."."""
    return len(token.text) > _LONGEST_INITIAL and token.text.istitle() and is_foreign(token)


def is_joined(word: str) -> bool:
    """Tell whether letters are joined to one name: "Geun-hye", "K'Tiêng"."""
    return word.replace("-", "").replace("'", "").isalpha()


def names_area(tokens: Sequence[Token], start: int, place: int) -> bool:
    """ "Chủ tịch Hội đồng Thủ đô X", "xã Anh hùng X", "đền Bà X": what follows is no one's name.

    Args:
        tokens: all tokens.
        start: where ranks before the name begin.
        place: where the name begins.
    """
    if tokens[place - 1].key in _VILLAGES and _lies_in_area(tokens, place):
        return True
    if start < place and tokens[start].capital and tokens[start - 1].key in _HALLOWED:
        return True
    if tokens[place].key in lexicon.surnames():
        return False
    ranked = [token.key for token in tokens[max(0, start - 1) : place]]
    honoured = ranked[1:3] == ["anh", "hùng"] and ranked[0] in _NOT_PEOPLE
    return honoured or tokens[place - 1].key in _CAPITALS_AND_STATES


def _lies_in_area(tokens: Sequence[Token], place: int) -> bool:
    """ "Trưởng ấp Tân Lập, xã Y": a village, where "Trưởng ấp Lưu Văn A" is its head."""
    end = place
    while end < len(tokens) and tokens[end].capital and end - place < _LONGEST_VILLAGE:
        end += 1
    listed = end + 1 < len(tokens) and tokens[end].text in {",", "("}
    return listed and gazetteer.levels().match(tokens, end + 1) is not None


def follows_stop(tokens: Sequence[Token], place: int) -> bool:
    """ "… cho CN. Ông Sính nói": an address after a stop, not the surname Ông."""
    return place > 0 and tokens[place].key in HONORIFICS and tokens[place - 1].text.endswith(".")


def opens_area(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a level word has an area's name after it, unlike in "Lưu Văn Huyện nói"."""
    found = gazetteer.levels().match(tokens, place)
    return found is not None and tokens[min(found[1], len(tokens) - 1)].capital


def before_verb(tokens: Sequence[Token], place: int, end: int) -> int:
    """Return where a name ends that runs into what comes next.

    The next line: "Lưu Quang Sính | Kết luận …", or what someone gets: "tặng bà Vi Thị Nhạn | Huân
    chương".

    Args:
        tokens: all tokens.
        place: where the name begins.
        end: where its capitals end.
    """
    if end - place < _RUN_ON or end >= len(tokens) or tokens[end].capital:
        return end
    for words in (lexicon.verbs(), lexicon.kinds("award")):
        found = words.match(tokens, end - 1)  # of two words, or it may be a given name
        if found is not None and found[1] > end:
            return end - 1
    return end


def is_no_name(tokens: Sequence[Token], place: int, end: int) -> bool:
    """ "Tổng Biên tập | The Sim Times", "Bí thư | Trung Đảng": a paper, what is left of a body."""
    part = tokens[end - 1].key in _NEVER_GIVEN and tokens[place].key not in lexicon.surnames()
    return tokens[place].text == "The" or part


def is_short_name(tokens: Sequence[Token], place: int, length: int) -> bool:
    """Tell whether one word may be a name after a title: "ông Chinh"."""
    if length != 1:
        return False
    token = tokens[place]
    return (
        len(token.text) > 1
        and not token.text.isupper()
        and not lexicon.titles().match(tokens, place)
    )


def names_something_else(tokens: Sequence[Token], place: int, end: int, last: int) -> bool:
    """Tell whether a street, a school or a prize bears a name, or a longer run that it opens.

    Args:
        tokens: all tokens.
        place: where the name begins.
        end: where it ends.
        last: where its sentence ends.
    """
    before = tokens[place - 1].key if place else ""
    if _is_credited(tokens, place):
        return True
    if before == '"' and end < last and tokens[end].text == '"':
        return True  # the title of a work, or what a case or ware is called
    after = tokens[end].text if end < last else ""
    on_a_way = before == after == "-" and not lexicon.titles().match(tokens, end + 1)
    if on_a_way or _is_delegation(tokens, place):
        return True
    goes_on = end < last and tokens[end].capital and tokens[end].is_word
    taught_at = before == "học" and tokens[place - 2].key in _SCHOOL_LEVELS
    ends_other_word = (tokens[place - 2].key, before) in _NO_PLACES
    return (before in _NOT_PEOPLE and not ends_other_word) or taught_at or goes_on


def _is_credited(tokens: Sequence[Token], place: int) -> bool:
    """ "Ảnh: A", "Ảnh: TTXVN/A", "… bảo hiểm y tế - ảnh A": who took a picture."""
    before = [token.key for token in tokens[max(0, place - _LONGEST_CREDIT) : place]]
    if before[-1:] == ["/"]:
        before = before[:-2]
    if before[-1:] == ["ảnh"]:
        return tokens[place - 1].capital or before[-2:-1] == ["-"]
    return before[-1:] == [":"] and before[-2:-1] != [] and before[-2] in _CREDITS


def spelled(tokens: Sequence[Token], first: int, end: int) -> str:
    """A personal name in its usual spelling, also where the text has it in capitals."""
    words = [token.text for token in tokens[first:end]]
    return " ".join(
        word.title() if word.isupper() and len(word) > 1 and "'" not in word else word
        for word in words
    ).replace(" .", ".")
