"""What may end the name of a body: a number that is part of it, a term that is not."""

from collections.abc import Sequence

from kg.extract.mentions import BodyMention
from kg.lexicon.trie import past_abbreviation
from kg.text import Token

_LONGEST_ORDINAL = 3
_OF_DISTRICTS = "Khu Quản lý Giao thông đô thị"  # a city has several, told apart by numbers
_MOST_TERMS = 10
_ROMAN = frozenset("IVX")
_DASHES = frozenset("-–—")


def take_ordinal(tokens: Sequence[Token], body: BodyMention) -> None:
    """ "Nhà máy Lọc dầu | số 1": the number tells it from others of its name.

    Args:
        tokens: all tokens.
        body: a body; it grows by the number.
    """
    district = body.head.name == _OF_DISTRICTS
    told = district or (body.head.grammar in {"field", "proper"} and bool(body.field))
    if not told or body.parent or body.place:
        return
    first = past_abbreviation(tokens, body.last) if district else body.last
    ordinal = tokens[first : first + 2]
    numbered = len(ordinal) == 2 and ordinal[0].key == "số" and ordinal[1].text.isdigit()
    if numbered and len(ordinal[1].text) < _LONGEST_ORDINAL:
        body.last = first + 2
        body.field = f"{body.field} số {ordinal[1].text}".strip()


def past_term(tokens: Sequence[Token], last: int) -> int:
    """Return where "khóa XIV", "(khóa XIV)" after a body ends; the body is the same in each term.

    Args:
        tokens: all tokens.
        last: where the body ends.
    """
    opened = last < len(tokens) and tokens[last].text == "("
    end = _past_numbers(tokens, last + opened)
    if opened:
        closed = end > last + 1 and end < len(tokens) and tokens[end].text == ")"
        end = end + 1 if closed else last
    return _past_years(tokens, end)


def _past_numbers(tokens: Sequence[Token], first: int) -> int:
    """Step over "khóa XIV" and "các khóa IX, X và XI"."""
    term = first + (first < len(tokens) and tokens[first].key == "các")
    if term + 1 >= len(tokens) or tokens[term].key not in {"khóa", "khoá"}:
        return first
    end = place = term + 1
    counts = tokens[end].text.isdigit()  # "khóa X, 160 người": Roman figures, and others
    while place < len(tokens) and place - term <= _MOST_TERMS and _is_ordinal(tokens[place]):
        if tokens[place].text.isdigit() != counts:
            break
        end = place + 1
        place = end + (end < len(tokens) and tokens[end].key in {",", "và"})
    return end if end > term + 1 else first


def _is_ordinal(token: Token) -> bool:
    return token.text.isdigit() or (token.text.isupper() and set(token.text) <= _ROMAN)


def _past_years(tokens: Sequence[Token], last: int) -> int:
    """Step over "nhiệm kỳ 2014-2019" or "nhiệm kỳ 2014 - 2019" after a body and a comma."""
    first = last + (last < len(tokens) and tokens[last].text == ",")
    years = tokens[first : first + 5]
    named = len(years) > 2 and (years[0].key, years[1].key) == ("nhiệm", "kỳ")
    if not (named and years[2].text[:4].isdigit()):
        return last
    spaced = len(years) > 4 and years[3].text in _DASHES and years[4].text.isdigit()
    return first + (5 if spaced else 3)
