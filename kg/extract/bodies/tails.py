"""What may end the name of a body: a number that is part of it, a term that is not."""

from collections.abc import Sequence

from kg.extract.mentions import BodyMention
from kg.text import Token

_LONGEST_ORDINAL = 3


def take_ordinal(tokens: Sequence[Token], body: BodyMention) -> None:
    """ "Nhà máy Lọc dầu | số 1": the number tells it from others of its name.

    Args:
        tokens: all tokens.
        body: a body; it grows by the number.
    """
    if body.head.grammar not in {"field", "proper"} or body.parent or body.place:
        return
    ordinal = tokens[body.last : body.last + 2]
    numbered = len(ordinal) == 2 and ordinal[0].key == "số" and ordinal[1].text.isdigit()
    if numbered and len(ordinal[1].text) < _LONGEST_ORDINAL and body.field:
        body.last += 2
        body.field = f"{body.field} số {ordinal[1].text}"


def past_term(tokens: Sequence[Token], last: int) -> int:
    """Return where "khóa XIV" after a body ends; the body is the same in each term.

    Args:
        tokens: all tokens.
        last: where the body ends.
    """
    term = tokens[last : last + 2]
    named = (
        len(term) == 2
        and term[0].key in {"khóa", "khoá"}
        and (term[1].text.isupper() or term[1].text.isdigit())
    )
    return _past_years(tokens, last + 2 if named else last)


def _past_years(tokens: Sequence[Token], last: int) -> int:
    """Step over "nhiệm kỳ 2014-2019" after a body, also after a comma."""
    first = last + (last < len(tokens) and tokens[last].text == ",")
    years = tokens[first : first + 3]
    named = len(years) == 3 and (years[0].key, years[1].key) == ("nhiệm", "kỳ")
    return first + 3 if named and years[2].text[:4].isdigit() else last
