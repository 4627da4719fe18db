"""Reads posts that are named by an area alone: "Chủ tịch tỉnh", "Bí thư phường X"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, Place, PostMention
from kg.extract.places.names import foreign_city, read_place
from kg.lexicon import BodyHead, Title
from kg.text import Token

_FOREIGN_GOVERNMENT = BodyHead("Chính quyền", "part", "foreign", "foreign", False, False)
_AREA_GOVERNMENT = BodyHead("UBND", "local", "any", "government", True, False)
_REGIONS = frozenset(("vùng", "bang", "tỉnh", "hạt"))
_LONGEST_REGION = 3
_SMALLEST = frozenset(("thôn", "ấp", "buôn", "khóm", "khu phố"))


def of_area(tokens: Sequence[Token], first: int, last: int, title: Title) -> PostMention | None:
    """Return the post of "Chủ tịch tỉnh": an area's chair chairs its People's Committee.

    Args:
        tokens: all tokens.
        first: where the title begins.
        last: where it ends.
        title: the title.
    """
    where = _past_committee(tokens, last) if title.name.endswith("Chủ tịch") else last
    place = read_place(tokens, where) if where < len(tokens) else None
    if title.has("governs") and not (place and place.name):
        fewest = 2 if title.name.endswith("Thị trưởng") else 3
        place = foreign_city(tokens, last, fewest) or _foreign_region(tokens, last) or place
    if title.has("governs") and place is not None and place.name:
        body = BodyMention(
            last, place.last, _FOREIGN_GOVERNMENT, place=place, rule="governor_of_area"
        )
        return PostMention(first, place.last, title.name, body)
    generic = place is not None and not place.name and not tokens[first].capital
    if not title.name.endswith("Chủ tịch") or (generic and not _names_next(tokens, place)):
        return None
    if place is None or not (place.word or _is_governed(tokens, place)):
        return None
    body = BodyMention(last, place.last, _AREA_GOVERNMENT, place=place, rule="chair_of_area")
    return PostMention(first, place.last, title.name, body)


def _foreign_region(tokens: Sequence[Token], first: int) -> Place | None:
    """ "Phó Thống đốc vùng Toscana", "Tỉnh trưởng tỉnh Hủa Phăn": an area that no list knows.

    Of more than three capitals the last may be the name of who governs.
    """
    if first >= len(tokens) or tokens[first].key not in _REGIONS:
        return None
    end = first + 1
    while end < len(tokens) and tokens[end].capital and tokens[end].is_word:
        end += 1
    if not 1 < end - first <= _LONGEST_REGION + 1:
        return None
    name = " ".join(token.text for token in tokens[first + 1 : end])
    return Place(first, end, tokens[first].key, "province", name)


def _past_committee(tokens: Sequence[Token], last: int) -> int:
    """Step over the short "Ủy ban" of "Chủ tịch Ủy ban tỉnh X"."""
    short = [token.key for token in tokens[last : last + 2]] == ["ủy", "ban"]
    return last + 2 if short else last


def of_party_in(tokens: Sequence[Token], first: int, last: int, title: Title) -> PostMention | None:
    """Return the post of "Bí thư phường X": an area's secretary is its party committee's.

    Args:
        tokens: all tokens.
        first: where the title begins.
        last: where it ends.
        title: the title.
    """
    leads = title.has("of_party_seat") and last < len(tokens)
    place = read_place(tokens, last) if leads else None
    if place is None or not (place.word and place.name):
        return None
    head = lexicon.party_seats().get(place.word) or lexicon.body_head("Đảng ủy")
    if head is None or place.word in _SMALLEST:
        return None
    body = BodyMention(last, place.last, head, place=place, rule="secretary_of_area")
    return PostMention(first, place.last, title.name, body)


def _names_next(tokens: Sequence[Token], place: Place | None) -> bool:
    """ "chủ tịch tỉnh Lưu Văn A", "… được chọn là": in lower case only who follows tells whose."""
    following = tokens[place.last : place.last + 1] if place is not None else ()
    return any(token.capital or token.key == "được" for token in following)


def _is_governed(tokens: Sequence[Token], place: Place) -> bool:
    """ "Chủ tịch Hà Nội Trần Văn A": a province's bare name before that of who governs it."""
    following = tokens[place.last : place.last + 2]
    return (
        place.level == "province"
        and len(following) == 2
        and following[0].key in lexicon.surnames()
        and all(token.capital for token in following)
    )
