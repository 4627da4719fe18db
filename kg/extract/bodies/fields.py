"""Reads the fields of bodies: "Văn hóa, Thể thao và Du lịch", "TT&TT", also those on no list."""

import re
from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.compounds import completes_word
from kg.extract.places.names import bare_name
from kg.lexicon import field_words, gazetteer
from kg.text import Token

_JOINERS = frozenset(("và", "-", ",", "&"))
_CENTRAL = re.compile(r"(?<!/)(?:T\.Ư|T\.W|TƯ|TW|trung ương)$")
_REGION = re.compile(r"\b[Kk]hu vực [0-9IVX]+(?: - .+)?$")  # its offices are of several provinces
_ABROAD = re.compile(
    r"\b(?:[Cc]hâu (?:Á|Âu|Phi|Mỹ)|[Tt]hế giới|ASEAN|Đông Nam Á|Liên [Hh]ợp quốc|Việt(?= - ))\b"
    r"|[Hh]ữu nghị .* Việt$"
)
_CENTRAL_ENDS = ("Ư", "W", "trung ương")
_QUOTED = re.compile(r'" ([^"]*) "')
_LONGEST_NAME = 14
_NEVER_LAST = frozenset(("về", "đối", "các", "và"))  # "tài chính đối ngoại", "Sở Tài chính | đối"
_OF_NATION = ("Quốc gia", "quốc gia", "Trung ương ", "Nhà nước ")
_NATIONAL = ("trung ương", "quốc gia", "nhà nước", "chính phủ", "việt nam")


def field_end(tokens: Sequence[Token], first: int) -> int | None:
    """Where a field that begins at ``first`` ends: a listed one, or capitals and known pairs."""
    found = field_words.fields().match(tokens, first)
    listed = found is not None and (tokens[first].capital or found[1] - first > 1)
    end = _grown(tokens, first, found[1] if found and listed else first)
    return end if end > first else None


def _grown(tokens: Sequence[Token], first: int, end: int) -> int:
    """Let a field grow by capitals, by words known from other fields, and by "và X"."""
    unlisted = end
    while end < len(tokens) and end - first < _LONGEST_NAME:
        if _continues(tokens, first, end, unlisted):
            end += 1
        elif tokens[end].key in _JOINERS and (
            _joins(tokens, first, end) or _joins_unlisted(tokens, first, end)
        ):
            end += 2
        else:
            break
    while end > unlisted and tokens[end - 1].text in _NEVER_LAST:
        end -= 1
    return end


def _continues(tokens: Sequence[Token], first: int, end: int, unlisted: int) -> bool:
    token = tokens[end]
    if (
        not token.text[0].isalpha()
        or gazetteer.levels().match(tokens, end)
        or _owner_begins(tokens, end)
    ):
        return False
    if end == first:
        return token.capital and not is_person(tokens, end)
    if token.capital:
        return not is_person(tokens, end)
    if token.key in _JOINERS:
        return False
    known = (tokens[end - 1].key, token.key) in field_words.bigrams()
    known &= end != unlisted or not _acts_alone(tokens, end)
    return known or (end - 1 >= unlisted and completes_word(tokens, first, end))


def _acts_alone(tokens: Sequence[Token], place: int) -> bool:
    """ "Bộ Y tế dự": a verb, unlike in "Y tế dự phòng"."""
    verb = lexicon.verbs().match(tokens, place)
    pair = tuple(token.key for token in tokens[place : place + 2])
    return verb is not None and verb[1] == place + 1 and pair not in field_words.bigrams()


def past_joined(tokens: Sequence[Token], first: int, end: int) -> int:
    """Step over "và Quản lý chất lượng" after a field on no list that goes on with another."""
    if end + 2 >= len(tokens) or tokens[end].key != "và" or _opens_another(tokens, end + 1):
        return end
    if not tokens[end + 1].capital:  # "Giám định và quản lý chất lượng": a deed
        deed = lexicon.topics().match(tokens, end + 1)
        return _grown(tokens, first, deed[1]) if deed and deed[0] == "deed" else end
    if tokens[end + 2].capital or not completes_word(tokens, end + 1, end + 2):
        return end
    return _grown(tokens, first, end + 3)


def past_dashes(tokens: Sequence[Token], first: int, end: int) -> int:
    """Step over "- Giáo dục - Dạy nghề" after a field on no list that dashes join to others."""
    while end - first < _LONGEST_NAME and (joined := _dashed(tokens, end)) is not None:
        end = past_nouns(tokens, _grown(tokens, first, joined))
    return end


def _dashed(tokens: Sequence[Token], dash: int) -> int | None:
    """Where the field after a dash ends; None where whose the body is or who leads it follows."""
    after = dash + 1
    if after >= len(tokens) or tokens[dash].text != "-" or _opens_another(tokens, after):
        return None
    listed = field_words.fields().match(tokens, after)
    if not tokens[after].capital:
        return _dashed_lower(tokens, after)
    if listed:
        return listed[1]
    end = after + 2
    word = end < len(tokens) and completes_word(tokens, after, end - 1)
    return end if word and _ends_name(tokens, end) else None


def _dashed_lower(tokens: Sequence[Token], first: int) -> int | None:
    """ "Nông nghiệp - | thủy sản"; a field that is a verb, too, has to end the name."""
    if matter := field_words.nouns().match(tokens, first):
        return matter[1]
    listed = field_words.fields().match(tokens, first)
    whole = listed is not None and listed[1] - first > 1 and _ends_name(tokens, listed[1])
    return listed[1] if listed and whole else None


def _ends_name(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a mark, a capital or an area follows, which leaves no clause to go on."""
    lower = tokens[place].is_word and not tokens[place].capital
    return not lower or gazetteer.levels().match(tokens, place) is not None


def _opens_another(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a body, an area, a title or a person's name begins here."""
    titled = lexicon.titles().match(tokens, place) or lexicon.ranks().match(tokens, place)
    return _owner_begins(tokens, place) or bool(titled) or is_person(tokens, place)


def past_nouns(tokens: Sequence[Token], end: int) -> int:
    """Step over things named in lower case: "Quy hoạch | thủy lợi", "… và nghề muối"."""
    while (found := _noun(tokens, end)) or (
        end < len(tokens) and tokens[end].key == "và" and (found := _noun(tokens, end + 1))
    ):
        end = found
    return end


def _noun(tokens: Sequence[Token], first: int) -> int | None:
    """Where a thing in lower case ends that begins here, or one word before: "người | tàn tật"."""
    for start in (first, first - 1):
        found = field_words.nouns().match(tokens, start) if start >= 0 else None
        if found and found[1] > first and not tokens[start].capital:
            return found[1]
    return None


def is_national(field: str) -> bool:
    """Tell whether a field says that its body is the nation's: "… Quốc gia", "… trung ương"."""
    about = field.partition(" về ")[0]
    # "… hàng hải Việt Nam khu vực I", "… hạn mặn 3 tỉnh miền Tây"
    regional = gazetteer.HOME in about or " tỉnh " in about or _ABROAD.search(about) is not None
    regional = regional or _REGION.search(field) is not None
    return about.lower().endswith(_NATIONAL) or field.startswith(_OF_NATION) or regional


def _joins(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Tell whether a comma or "và" goes on inside one field, as listed pairs of words say."""
    if end == first or end + 1 >= len(tokens) or not tokens[end + 1].text[0].isalpha():
        return False
    if tokens[end].text == "," and not tokens[end + 1].capital:
        return False
    known = (tokens[end - 1].key, tokens[end].key, tokens[end + 1].key) in field_words.trigrams()
    return known and not lexicon.body_heads().match(tokens, end + 1)


def _joins_unlisted(tokens: Sequence[Token], first: int, end: int) -> bool:
    """ "An toàn Môi trường và Kỹ thuật Công nghiệp": a field on no list goes on in capitals."""
    found = field_words.fields().match(tokens, first)
    listed = found is not None and found[1] == end
    if end == first or listed or tokens[end].key != "và" or end + 1 >= len(tokens):
        return False
    goes_on = field_words.fields().match(tokens, end + 1)
    return (
        tokens[end + 1].capital
        and goes_on is not None
        and not _owner_begins(tokens, end + 1)
        and not is_person(tokens, end + 1)
    )


def _owner_begins(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a place or a parent body begins here, which ends a field."""
    if not tokens[place].capital:
        return False
    head = lexicon.body_heads().match(tokens, place)
    field = field_words.fields().match(tokens, place) if head else None
    inside = head is not None and field is not None and field[1] > head[1]  # "Khoa học và …"
    return bare_name(tokens, place) is not None or (head is not None and not inside)


def is_person(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a surname and one or two more capitalised words end a run of capitals here."""
    if tokens[place].key not in lexicon.surnames():
        return False
    end = place
    while end < len(tokens) and tokens[end].capital and tokens[end].text.isalpha():
        end += 1
    return end - place in (2, 3, 4)


def field_name(tokens: Sequence[Token], first: int, end: int) -> str:
    """The field in full: listed ones as listed, abbreviations written out."""
    if tokens[first].text == tokens[end - 1].text == '"':
        first, end = first + 1, end - 1
    found = field_words.fields().match(tokens, first)
    if found and found[1] == end:
        return _as_officially_written(found[0])
    words: list[str] = []
    place = first
    while place < end:
        found = field_words.fields().match(tokens, place)
        if found and found[1] <= end and tokens[place].text.isupper():
            words.append(found[0])
            place = found[1]
        else:
            words.append(tokens[place].text)
            place += 1
    return _as_officially_written(" ".join(words).replace(" ,", ","))


def _as_officially_written(field: str) -> str:
    """A name in quotation marks has no spaces inside; "trung ương" and "TW" are "Trung ương"."""
    if '"' in field:
        field = _QUOTED.sub(r'"\1"', field)
    return _CENTRAL.sub("Trung ương", field) if field.endswith(_CENTRAL_ENDS) else field
