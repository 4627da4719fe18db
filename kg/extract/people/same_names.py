"""Tells which spellings in one article are one person's name: a slip of the pen, an initial."""

from collections import Counter
from collections.abc import Iterable, Mapping
from unicodedata import normalize

from kg import lexicon

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_FEWEST_SYLLABLES = 3


def spellings(names: Iterable[str]) -> dict[str, str]:
    """Return the name to write for each name in lower case.

    Of several spellings the commonest counts, the first of equals; a name with an initial is the
    one that has a word in its place.

    Args:
        names: the names of all mentions, in order.
    """
    counts = Counter(names)
    best: dict[str, str] = {}
    for name in counts:
        known = best.get(name.lower())
        if known is None or counts[name] > counts[known]:
            best[name.lower()] = name
    return {key: _meant(name, best.values(), counts) for key, name in best.items()}


def _meant(name: str, names: Iterable[str], counts: Mapping[str, int]) -> str:
    for other in names:
        slip = counts[name] == 1 < counts[other] and _differ_in_tones(name, other)
        if slip or _abbreviates(name, other) or _shortens(name, other):
            return other
    return name


def _differ_in_tones(name: str, other: str) -> bool:
    """ "Lưu Quang Sinh" is a slip for "Lưu Quang Sính"."""
    long = name.count(" ") >= _FEWEST_SYLLABLES - 1
    return long and name != other and _toneless(name) == _toneless(other)


def _toneless(name: str) -> str:
    return normalize("NFD", name.lower()).translate(_TONES)


def _abbreviates(name: str, other: str) -> bool:
    """ "Erika E. Merriweather" is "Erika Elizabeth Merriweather"."""
    short, long = name.split(), other.split()
    if "." not in name or len(short) != len(long) or name == other:
        return False
    return all(
        a == b or (a.endswith(".") and b.startswith(a[:-1]))
        for a, b in zip(short, long, strict=True)
    )


def _shortens(name: str, other: str) -> bool:
    """ "H'Nhạn" is "Ksor H'Nhạn": a name that no surname opens is the end of a longer."""
    opening = name.split(maxsplit=1)[0].lower()
    longer = other.count(" ") == name.count(" ") + 1 and other.endswith(f" {name}")
    return longer and opening not in lexicon.surnames()
