"""Tells whether a sentence speaks of another year than the news: "… làm Thứ trưởng năm 2008"."""

from itertools import pairwise

from kg.extract.reading import Reading
from kg.text import Sentence

_LONGEST_NEWS = 9  # months
_OPENING = 3  # tokens
_CENTURIES = frozenset(("19", "20"))


def is_history(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether all days and years of a sentence lie far from the publication.

    Args:
        reading: the article as read so far.
        sentence: one of its sentences.
    """
    tokens = reading.tokens
    dates = [
        day.iso for day in reading.dates_in(sentence.first, sentence.last)
        if not _is_birth(reading, day.first)
    ]  # fmt: skip
    told = [_age(reading, iso) for iso in dates if not iso.startswith("--")]
    told += [
        _age(reading, tokens[place + 1].key)
        for place in range(sentence.first, sentence.last - 1)
        if tokens[place].key == "năm"
        and tokens[place + 1].key.isdigit()
        and not _is_birth(reading, place)
    ]
    known = reading.published.year is not None
    if not known:
        return _opens_with_year(reading, sentence)
    return bool(told) and all(age > _LONGEST_NEWS for age in told)


def _opens_with_year(reading: Reading, sentence: Sentence) -> bool:
    """ "Năm 1986, ông …", "Đến tháng 4-1962, …": of news the day would be told, and no year."""
    words = reading.document.keys[sentence.first : sentence.first + _OPENING]
    year = any(pair[0] == "năm" and pair[1][:2] in _CENTURIES for pair in pairwise(words))
    months = reading.dates_in(sentence.first, sentence.first + _OPENING)
    return year or any(month.iso.count("-") == 1 for month in months)


def _is_birth(reading: Reading, first: int) -> bool:
    """ "ông A, sinh năm 1970", "sinh ngày 24/4/1975": tells who someone is."""
    before = reading.document.keys[max(0, first - 2) : first]
    return "sinh" in before


def _age(reading: Reading, iso: str) -> int:
    """How many months lie between a day, month or year and the publication, at least."""
    year, month = reading.published.year or 0, reading.published.month
    if len(iso) >= len("2016-04") and month is not None:
        return abs(12 * (year - int(iso[:4])) + month - int(iso[5:7]))
    return 12 * max(0, abs(year - int(iso[:4])) - 1) if len(iso) >= len("2016") else 0
