"""Reads the names of places: "tỉnh Gia Lai", "TP.HCM", "huyện Hòa Vang", "quận 5", "Hà Nội"."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from kg import lexicon
from kg.extract.mentions import Place
from kg.extract.places.common_words import is_common
from kg.lexicon import gazetteer
from kg.lexicon.gazetteer import Unit
from kg.text import Token, Until

_OCEAN = ("Ấn Độ", "Dương")
_LOWER_LEVELS = ("district", "commune")
_UNIT_LEVELS = {
    "province": ("province",), "city": ("province", "district"), "district": ("district",),
}  # fmt: skip
_LONGEST_NAME, _LONGEST_FOREIGN = 4, 2  # words
_TIMES = frozenset(("sáng", "trưa", "chiều", "tối", "ngày"))
_FEWEST_SYLLABLES = 2
_PREPOSITIONS = frozenset("tại ở từ đến tới sang".split())
_STATE = "bang"
_WATERS = frozenset(("sông", "suối"))
_PRESIDENT = "Hồ Chí Minh"  # with no level word the man, not the city
_VIETNAMESE_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?"
)


def read_place(tokens: Sequence[Token], first: int) -> Place | None:
    """Return the place that begins at ``first``, with or without its level word."""
    return _level_and_name(tokens, first) or bare_name(tokens, first)


def bare_name(tokens: Sequence[Token], first: int, *, placed: bool = False) -> Place | None:
    """Return the known province, city or country whose name begins at ``first``.

    ``placed`` says that a level word stands before it.
    """
    if first >= len(tokens) or not tokens[first].capital:
        return None
    if first and tokens[first - 1].key in _WATERS:
        return None  # "sông Đồng Nai" flows through others, too
    found = gazetteer.units().match(tokens, first)
    if found is not None and not tokens[found[1] - 1].capital:  # "Đức | cơ bản", not Đức Cơ
        found = gazetteer.units().match(Until(tokens, found[1] - 1), first)
    if found is None or is_common(tokens, first) or not _is_name(tokens, first, *found):
        return None
    units, last = found
    words = tokens[first:last]
    is_man = units[0].name == " ".join(token.text for token in words) == _PRESIDENT
    is_doubtful = _needs_preposition(units[0], words) and not _is_at(tokens, first)
    if not placed and (is_man or is_doubtful):
        return None
    return Place(first, last, "", units[0].level, units[0].name, units)


def reaches_beyond(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether the name of an area begins at ``first`` and goes on at ``last``."""
    found = gazetteer.units().match(tokens, first)
    return found is not None and found[1] > last


def _needs_preposition(unit: Unit, words: Sequence[Token]) -> bool:
    """ "Thanh Hải", "Nam Ninh": people and communes have such names, too, save for capitals."""
    abroad = unit.is_abroad and unit.name not in gazetteer.capitals_abroad()
    return abroad and not any(is_foreign(token) for token in words)


def _is_at(tokens: Sequence[Token], first: int) -> bool:
    return first > 0 and tokens[first - 1].key in _PREPOSITIONS


def country(tokens: Sequence[Token], first: int) -> Place | None:
    """Return the country at ``first``, also after the word for a state: "nước Lào"."""
    named = first + (first < len(tokens) and tokens[first].key == "nước")
    place = bare_name(tokens, named)
    return place if place is not None and place.level == "country" else None


def _is_name(tokens: Sequence[Token], first: int, units: tuple[Unit, ...], last: int) -> bool:
    """Tell whether words are written as a name: "Cộng hòa Pháp" has lower case inside."""
    words = tokens[first:last] if units[0].level != "country" else (tokens[last - 1],)
    ocean = units[0].name == _OCEAN[0] and [token.text for token in tokens[last : last + 1]]
    return ocean != [_OCEAN[1]] and all(
        token.capital or token.text in {"-", "."} for token in words
    )


def _level_and_name(tokens: Sequence[Token], first: int) -> Place | None:
    level = gazetteer.levels().match(tokens, first)
    if level is None:
        return None
    (word, rank), last = level
    if last >= len(tokens):
        return Place(first, last, word, rank, "")
    if word == _STATE:
        return None if _is_union(tokens, first) else _state(tokens, first, last, rank)
    return (
        _known_unit(tokens, first, last, word, rank)
        or _numbered(tokens, first, last, word, rank)
        or _unlisted(tokens, first, last, word, rank)
        or Place(first, last, word, rank, "")
    )


def _known_unit(
    tokens: Sequence[Token], first: int, name: int, word: str, level: str
) -> Place | None:
    """A listed name after a level word; the level word chooses among units of one name."""
    bare = bare_name(tokens, name, placed=True)
    if bare is None:
        return None
    if bare.level == "country":
        return None
    fitting = tuple(unit for unit in bare.units if unit.level in _UNIT_LEVELS.get(level, ()))
    if not fitting and level in _LOWER_LEVELS:
        return None
    units = of_type(fitting or bare.units, word)
    return Place(first, bare.last, word, level, units[0].name, units)


def _is_union(tokens: Sequence[Token], first: int) -> bool:
    """ "Liên bang Nga" is no state of Russia."""
    return first > 0 and tokens[first - 1].key == "liên"


def _state(tokens: Sequence[Token], first: int, name: int, level: str) -> Place | None:
    """A state of a federation: "bang Virginia"; the word alone stands for none of ours."""
    return _known_unit(tokens, first, name, _STATE, level) or _unlisted(
        tokens, first, name, _STATE, level
    )


def of_type(units: tuple[Unit, ...], word: str) -> tuple[Unit, ...]:
    """Return the units that a level word fits; a district is what the text calls it: many rose.

    Args:
        units: the units of one name.
        word: the level word.
    """
    exact = tuple(unit for unit in units if unit.type == word)
    if exact or units[0].level != "district" or units[0].is_abroad:
        return exact or units
    return tuple(replace(unit, type=word) for unit in units)


def _numbered(
    tokens: Sequence[Token], first: int, name: int, word: str, level: str
) -> Place | None:
    """Urban districts and wards may have numbers for names: "quận 5", "phường 12"."""
    text = tokens[name].text
    if level not in _LOWER_LEVELS or not text.isdigit() or len(text) > 2:
        return None
    units: tuple[Unit, ...] = ()
    if found := gazetteer.units().match(tokens, name):
        units = tuple(unit for unit in found[0] if unit.type == word)
    return Place(first, name + 1, word, level, text, units)


def _unlisted(
    tokens: Sequence[Token], first: int, name: int, word: str, level: str
) -> Place | None:
    """A capitalised name of a commune or foreign unit; stops where a person's name begins."""
    last = name
    while last < min(len(tokens), name + _LONGEST_NAME) and tokens[last].capital:
        opens_other = (
            _person_begins(tokens, last)
            or lexicon.body_heads().match(tokens, last)
            or _time_begins(tokens, last)
        )
        if last > name and opens_other:
            break
        last += 1
    if level not in _LOWER_LEVELS and last - name > _LONGEST_FOREIGN:
        last = name + 1  # "tỉnh Jeju Han Jun": the rest is who governs it
    if last == name or (level not in _LOWER_LEVELS and not _is_foreign(tokens, name, last)):
        return None
    if level in _LOWER_LEVELS and _is_initial(tokens, first, last - name):
        return None
    return Place(first, last, word, level, " ".join(t.text for t in tokens[name:last]))


def _is_initial(tokens: Sequence[Token], first: int, length: int) -> bool:
    """ "Ảnh: H. Nguyên", "A.H. Merri Vant": initials of a name, unlike the ward "P. Hải Yến"."""
    level, after = tokens[first : first + 2]
    if not (level.text.isupper() or after.text == "."):
        return False
    follows = first > 1 and tokens[first - 1].text == "." and len(tokens[first - 2].text) == 1
    return follows or length < _FEWEST_SYLLABLES


def foreign_city(tokens: Sequence[Token], first: int, fewest: int) -> Place | None:
    """Return the foreign word at ``first`` as a city, where a name follows: "Seoul Oh Se-hoon".

    Args:
        tokens: all tokens.
        first: where the city may stand.
        fewest: how many words with a capital there must be; fewer are a name alone.
    """
    following = tokens[first : first + fewest]
    if len(following) < fewest or not all(token.capital and token.is_word for token in following):
        return None
    if not _is_foreign(tokens, first, first + 1):
        return None
    return Place(first, first + 1, "", "city", tokens[first].text)


def _is_foreign(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Vietnamese provinces are all listed, so another has a syllable that is not Vietnamese."""
    return any(is_foreign(token) for token in tokens[first:last])


def is_foreign(token: Token) -> bool:
    """Tell whether a word is no Vietnamese syllable."""
    return not _is_vietnamese(token.key)


@lru_cache(maxsize=2_000)
def _is_vietnamese(syllable: str) -> bool:
    return _VIETNAMESE_SYLLABLE.fullmatch(_bare(syllable)) is not None


def _bare(syllable: str) -> str:
    letters = unicodedata.normalize("NFD", syllable.replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _time_begins(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a day of the next sentence begins, which had no stop before it: "Sáng 3/4"."""
    following = tokens[place + 1 : place + 2]
    return tokens[place].key in _TIMES and any(token.text[0].isdigit() for token in following)


def _person_begins(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a surname and two further capitalised words begin at ``place``."""
    following = tokens[place : place + 3]
    return (
        tokens[place].key in lexicon.surnames()
        and len(following) == 3
        and all(token.capital and token.text.isalpha() for token in following)
    )
