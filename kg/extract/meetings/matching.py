"""Tells whether words for meetings may mean one: by kind, name and number."""

import re

from kg.lexicon import KindWord, kinds_with

_ONCE = kinds_with("meeting", "once")
_ORDINAL = re.compile(r"\b(?:kỳ họp|phiên họp|hội nghị|đại hội)(?: lần)? (thứ \w+)")
_HEAD = 4  # words: "hội nghị xúc tiến"
_OWN_HEAD = 2  # words: "buổi | lễ ký", "hội nghị"
_GENERIC_NAMES = frozenset(("buổi lễ", "lễ", "sự kiện", "buổi", "chương trình"))


def content(name: str) -> set[str]:
    """Return the words of a name."""
    return set(name.lower().replace(",", " ").split())


def ordinal(name: str) -> str:
    """Which of a series a name says: "thứ tư" of "kỳ họp thứ tư chuyên đề …"."""
    found = _ORDINAL.search(name.lower())
    return found[1] if found else ""


def agree(one: KindWord, other: KindWord) -> bool:
    """Tell whether two kinds of ceremony may be one: a launch is no signing of the same body."""
    ceremonies = one.notation in _ONCE and other.notation in _ONCE
    return one.notation == other.notation or not ceremonies


def fits(one: KindWord, other: KindWord) -> bool:
    """Tell whether words for two kinds may mean one meeting: their head nouns agree."""
    if one.notation == other.notation:
        return True
    first, second = one.word.lower().split(), other.word.lower().split()
    if one.word.lower() in _GENERIC_NAMES:
        return second[0] in {"lễ", "buổi", "nghi"} or other.word.lower() in _GENERIC_NAMES
    if first[0] == "hội" and second[0] == "hội":
        return first[:2] == second[:2]
    return (
        first[0] == second[0] == "lễ"
        or " ".join(first[1:]) == " ".join(second)
        or first == second[1:]
    )


def is_about(name: str, other: str) -> bool:
    """Tell whether a name holds that of another meeting: "Hội nghị tổng kết Hội nghị X".

    Args:
        name: of the one.
        other: of the meeting that may be its topic: its head noun and what tells it from others.
    """
    topic, words = other.lower().split()[:_HEAD], name.lower().split()
    later = range(_OWN_HEAD, len(words) - len(topic) + 1)
    return any(words[place : place + len(topic)] == topic for place in later)
