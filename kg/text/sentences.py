"""Where sentences end: rules of one idea each, asked at every stop inside a block."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol, TypeVar

from kg.text.tokens import Token


class Ending(Protocol):
    """What ends somewhere in the folded text, such as a line of the page."""

    @property
    def end(self) -> int:
        """The place after it."""


B = TypeVar("B", bound=Ending)

_STOPS = {".", "!", "?", "…", "..."}
_CLOSING = {'"', ")", "'", "]"}
_OPENERS = frozenset(
    "Theo Dịp Tại Sau Đây Ông Bà Phát Trong Ngày Sáng Chiều Tối Cùng Tham Dự Đến Trước Với Để Qua"
    " Đồng Bên Tiếp Cũng Các".split()
)
_NEVER_NAMES = frozenset("Với Theo Tại Trong Để Sau Dưới Đến Khi Tuy Nếu".split())
_QUOTES = "Theo"
_OPENING_PAIRS = frozenset(
    ("phát biểu", "tham dự", "đồng thời", "đồng chí", "bên cạnh", "nhân dịp", "nhân kỷ",
     "nhân chuyến", "tiếp tục", "tiếp đó", "đón nhận", "đoàn công", "cùng ngày", "cùng dự",
     "đến dự", "tới dự", "về phía", "ngay khi",
     "trước đó", "ngay sau", "cũng tại", "qua đó", "ngoài ra", "chiều cùng", "sáng cùng")
)  # fmt: skip
_OPENING_WORDS = frozenset(pair.split()[0] for pair in _OPENING_PAIRS)
_NEVER_LAST = frozenset(
    "và với cùng của cho từ do bởi tới đến là tiếp đón gặp thăm mời nghe giữa như theo về có các"
    " những hai".split()
)
_ENDINGS = frozenset((")", "TP."))  # "trên địa bàn TP. | Theo ông A, …": its stop is both
_LONGEST_CREDIT = 8
_LONGEST = 400  # tokens
_MARKS = frozenset((",", ";", ":"))
_ADDRESSES = frozenset(("Ông", "Bà"))
_IN_PLACES = frozenset(
    "Rịa Nà Đen Triệu Trưng Điểm Hom Chiểu Trịnh Đốc Lãnh Chúa Huyện Ích".split()
)  # "Bà Rịa", "Ông Trịnh": places that an address opens
_TURNS = _OPENING_WORDS.union(_STOPS, _MARKS, "(*") | {
    word.lower() for word in _OPENERS | _NEVER_NAMES | _ADDRESSES
}
"""What a sentence may end with or begin with inside a line, in lower case; words have a capital."""
_ABBREVIATIONS = frozenset(
    "tp ts ths pgs gs bs ks kts ls q p h tx tt st tr ông bà đ/c vv v.v th mr mrs ms dr jr".split()
)


def split(
    tokens: Sequence[Token], starts: Sequence[int], turns: Sequence[int], blocks: Sequence[B]
) -> Iterator[tuple[B, int, int]]:
    """Yield ``(block, first, last)`` for each sentence: tokens ``[first, last)`` of one block.

    Args:
        tokens: all tokens of a folded text, in order.
        starts: where each begins in the folded text.
        turns: where a sentence may begin or end, as :func:`turns` tells.
        blocks: of the folded text, in order and apart.
    """
    first = 0
    for block in blocks:
        last = bisect_left(starts, block.end, lo=first)
        inside = turns[bisect_left(turns, first) : bisect_left(turns, last)]
        yield from ((block, a, b) for a, b in _sentences(tokens, inside, first, last))
        first = last


def turns(tokens: Sequence[Token], places_of: Mapping[str, Sequence[int]]) -> list[int]:
    """Return the tokens at which a sentence may begin or end, in order.

    Args:
        tokens: all tokens of a folded text, in order.
        places_of: for each word or mark, lower case, the tokens that are it.
    """
    places = [place for word in _TURNS & places_of.keys() for place in places_of[word]]
    return sorted(at for at in places if tokens[at].capital or not tokens[at].is_word)


def _sentences(
    tokens: Sequence[Token], turns: Sequence[int], first: int, last: int
) -> Iterator[tuple[int, int]]:
    """Cut a block at its turns, and at marks what no sentence is as long as: work grows with it."""
    start = reached = first
    for turn in turns:
        if turn < reached:  # a mark that closes what the stop before it ended
            continue
        for cut in _cuts(start, turn):
            yield start, cut
            start = cut
        if turn > start + 1 and _runs_in(tokens, turn, last):
            yield start, turn
            start = turn
        place = turn + 1
        if place - start > _LONGEST and tokens[turn].text in _MARKS:
            yield start, place
            start = place
        if tokens[turn].text not in _STOPS:
            continue
        while place < last and tokens[place].text in _CLOSING and tokens[place].clings:
            place += 1
        if start < place < last and _ends(tokens, place):
            yield start, place
            start = place
        reached = place
    for cut in _cuts(start, last):
        yield start, cut
        start = cut
    if start < last:
        yield start, last


def _cuts(start: int, end: int) -> range:
    """Where to cut words without a mark that go on and on."""
    longest = 2 * _LONGEST + 1
    return range(start + longest, end + 1, longest)


def _runs_in(tokens: Sequence[Token], place: int, last: int) -> bool:
    """A dateline, a caption's opening or an item that pages ran into the line: "(NLĐ) - ", "* "."""
    if tokens[place].text == "*":
        return place + 1 < last and tokens[place + 1].capital
    if tokens[place].text == "(" and place + 3 < last:
        return tokens[place + 1].text.isupper() and [
            t.text for t in tokens[place + 2 : place + 4]
        ] == [")", "-"]
    if not tokens[place].capital or tokens[place - 1].key in _NEVER_LAST:
        return False  # "làm việc với | Đoàn công tác": a sentence ends with no such word
    if (
        tokens[place].text in _OPENERS
        and tokens[place - 1].capital
        and _follows_credit(tokens, place)
    ):
        return True
    if _opens_run_in(tokens, place, last):
        return True
    return (
        tokens[place].text in _ADDRESSES
        and (tokens[place - 1].is_word or tokens[place - 1].text == ")")
        and not tokens[place - 1].text.isupper()
        and (place + 1 == last or tokens[place + 1].text not in _IN_PLACES)
    )


def _opens_run_in(tokens: Sequence[Token], place: int, last: int) -> bool:
    """ "… cho ông Trần Văn A Với những thành tích": a caption had no stop before the text.

    Nor had "(Ảnh: B) Tới dự có …".
    """
    token, before = tokens[place], tokens[place - 1]
    if token.text not in _NEVER_NAMES and token.key not in _OPENING_WORDS:
        return False
    ends = before.text in _ENDINGS or (before.is_word and not before.text.isupper())
    if not token.capital or not ends or place + 1 >= last:
        return False
    following = tokens[place + 1]
    named = following.capital and token.text != _QUOTES  # "… người dân Theo Thứ trưởng B, …"
    if named or not following.is_word:
        return False
    return token.text in _NEVER_NAMES or f"{token.key} {following.key}" in _OPENING_PAIRS


def _follows_credit(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether "Ảnh: Trần Văn A" stands right before."""
    near = [token.key for token in tokens[max(0, place - _LONGEST_CREDIT) : place]]
    return "ảnh" in near and ":" in near[near.index("ảnh") :]


def _ends(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a sentence may end before ``place``, which follows a stop."""
    if tokens[place].text == "-" and not tokens[min(place + 1, len(tokens) - 1)].capital:
        return False
    if _is_inside_number(tokens, place):
        return False
    return _opens_sentence(tokens[place]) and not _is_abbreviated(tokens, place)


def _is_inside_number(tokens: Sequence[Token], place: int) -> bool:
    """ "(18.4-25.4)": a stop that clings to a digit on either side ends no sentence."""
    if place < 2 or not tokens[place].text[0].isdigit() or not tokens[place].clings:
        return False
    return tokens[place - 1].clings and tokens[place - 2].text[-1].isdigit()


def _opens_sentence(token: Token) -> bool:
    return token.capital or token.text in {'"', "-", "("} or token.text[0].isdigit()


def _is_abbreviated(tokens: Sequence[Token], place: int) -> bool:
    """A stop after "TP" or after a single capital ("Nguyễn V. An") ends no sentence."""
    if place < 2 or tokens[place - 1].text != ".":
        return False
    before = tokens[place - 2]
    return before.key in _ABBREVIATIONS or (len(before.text) == 1 and before.capital)
