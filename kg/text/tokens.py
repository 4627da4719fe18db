"""Words, numbers and marks of a folded text."""

import re
from collections.abc import Sequence
from sys import intern
from typing import NamedTuple, overload

_SYLLABLE = r"[A-ZĐ][a-zđ]*[à-ÿăĩũơưạ-ỹ]"  # a new name: "Rịa-Vũng", "Thơ-Chủ tịch"
_SPACED = re.compile(
    rf"""
    (\s*)
    ([a-zà-ỹ]+(?=[ ,.\n])                                       # most words; a fast way to them
    | [^\W\d_]*[a-zà-ỹ](?=\d\d?\.\ [A-ZĐÂÊÔƠƯ])                  # "Chính trị7. Lê Sim": a list
    | \d+(?:[.,]\d+)*(?:[/-]\d+)*(?:[-/][^\W\d_][\w&]*)*     # 19, 1.176, 3-4, 5/7/2017, 59-NQ/TƯ
    | (?:CA|UBND|HĐND|LĐLĐ)(?=(?:TP(?:HCM)?|Q)\b)              # CATP is CA and TP
    | (?:VOV|VTV|TTXVN)(?=-)                                   # VOV-TP HCM
    | TP(?!Bank)(?=[A-ZÂÊÔĂĐƠƯ][^\W\d_]*[^\W\d_A-ZÂÊÔĂĐƠƯ])          # TPHồ is TP and Hồ
    | [đĐ]/c\b|T\.Ư\b|T\.W\b|T\.P\b|TP\.(?=\s?[^\W\d_])|Tp\.|TX\.|TS\.|GS\.|PGS\.
    | ThS\.|Ths\.|BS\.|LS\.|KS\.|KTS\.|DS\.|CN\.
    # GD&ĐT, K'Tiêng, UN-Habitat
    | [^\W\d_]+\d*(?:&(?:amp;)?[^\W_]+|['](?=[^\W\d_])[^\W\d_]+|-(?=[^\W_])(?!{_SYLLABLE})[^\W_]+)*
    | \.\.\.|…|&amp;
    | [^\w\s]
    | _)
    """,
    re.VERBOSE | re.UNICODE,
)
_MOST_FORMS = 10_000  # more than the syllables of Vietnamese; the rest are numbers and noise


class Token(NamedTuple):
    """One token.

    Args:
        text: as it stands in the folded text.
        key: lower case, to look up.
        start: place in the folded text.
        end: place after it in the folded text.
        capital: whether it opens with a capital letter.
    """

    text: str
    key: str
    start: int
    end: int
    capital: bool

    @property
    def is_word(self) -> bool:
        """Whether it has letters or digits rather than punctuation."""
        return self.text[0].isalnum()


class Until(Sequence[Token]):
    """The tokens before a place, without a copy.

    Args:
        tokens: all tokens.
        last: where to end.
    """

    __slots__ = ("_last", "_tokens")

    def __init__(self, tokens: Sequence[Token], last: int) -> None:
        self._tokens, self._last = tokens, last

    def __len__(self) -> int:
        return self._last

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Token]: ...
    def __getitem__(self, place: int | slice) -> Token | Sequence[Token]:
        if isinstance(place, slice):
            return self._tokens[slice(*place.indices(self._last))]
        if not -self._last <= place < self._last:
            raise IndexError(place)
        return self._tokens[place if place >= 0 else place + self._last]


def tokenize(text: str) -> list[Token]:
    """Split a folded text into tokens, in order; white space is left out.

    >>> [token.text for token in tokenize("Sáng 3-4, Sở GD&ĐT TP.HCM")]
    ['Sáng', '3-4', ',', 'Sở', 'GD&ĐT', 'TP.', 'HCM']
    """
    new, forms = tuple.__new__, _FORMS  # a quarter faster than Token(…), on the way of every text
    tokens: list[Token] = []
    end = 0
    for space, piece in _SPACED.findall(text):  # all of the text: each begins where one ended
        start = end + len(space)
        end = start + len(piece)
        word, key, capital = forms[piece]
        tokens.append(new(Token, (word, key, start, end, capital)))
    return tokens


class _Forms(dict[str, tuple[str, str, bool]]):
    """Each word or mark with its key and whether it has a capital.

    The strings are one object for all texts: they are looked up often, and hashed once.
    """

    def __missing__(self, piece: str) -> tuple[str, str, bool]:
        if len(self) > _MOST_FORMS:
            self.clear()
        word = intern(piece.replace("&amp;", "&"))  # an entity that a crawler left
        key = intern(word.lower())
        form = self[piece] = (word, key, word[0] != key[0])
        return form


_FORMS = _Forms()
