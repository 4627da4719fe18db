"""Who speaks to the press, and not at a meeting: "Trao đổi với phóng viên, ông A cho biết …"."""

from itertools import takewhile

from kg.extract.reading import Reading
from kg.facts import Body
from kg.text import Sentence

_TALKS = frozenset(
    (("trao", "đổi"), ("trả", "lời"), ("chia", "sẻ"), ("làm", "việc"), ("liên", "hệ"),
     ("phỏng", "vấn"), ("trò", "chuyện"), ("tiếp", "xúc"), ("thông", "tin"))
)  # fmt: skip
_OPENS = frozenset(first for first, _ in _TALKS)
_LINKS = frozenset("với riêng nhanh thêm phỏng vấn câu hỏi của các".split())
_LISTENERS = frozenset((("phóng", "viên"), ("báo", "chí"), ("nhà", "báo"), ("báo", "giới")))
_REPORTERS = frozenset(("pv", "p.v"))
_LONGEST_LINK = 5  # tokens


def is_told_to_press(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether a sentence says that someone speaks to reporters, or which paper quotes it.

    Args:
        reading: the article as read so far.
        sentence: one of its sentences.
    """
    tokens = reading.tokens
    if tokens[sentence.first].key == "theo" and _is_paper(
        reading, sentence.first + 1, sentence.last
    ):
        return True
    return any(
        tokens[place].key in _OPENS
        and (tokens[place].key, tokens[place + 1].key) in _TALKS
        and _is_press_next(reading, place + 2, sentence.last)
        for place in range(sentence.first, sentence.last - 1)
    )


def _is_press_next(reading: Reading, first: int, last: int) -> bool:
    """Tell whether the press is whom a verb that ends at ``first`` goes to."""
    following = reading.tokens[first : first + _LONGEST_LINK]
    place = first + len(list(takewhile(lambda token: token.key in _LINKS, following)))
    words = [token.key for token in reading.tokens[place : min(last, place + 2)]]
    if tuple(words) in _LISTENERS or (words[:1] and words[0] in _REPORTERS):
        return True
    return place > first and _is_paper(reading, place, last)


def _is_paper(reading: Reading, place: int, last: int) -> bool:
    """Tell whether a paper or an agency is named at a token."""
    named = [who for who in reading.actors_in(place, last) if who.start == place]
    return any(isinstance(who.thing, Body) and who.thing.sector == "press" for who in named)
