"""Words, numbers and marks of a folded text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from sys import intern
from typing import overload

_SYLLABLE = r"[A-ZĐ][a-zđ]*[à-ÿăĩũơưạ-ỹ]"  # a new name: "Rịa-Vũng", "Thơ-Chủ tịch"
_SPACED = re.compile(
    rf"""
    (\s*)
    ([a-zà-ỹ]+(?=[ ,.])                                         # most words; a fast way to them
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
_OPEN_ENDED = re.compile(r"(?:TP|[a-zà-ỹ]\d\d?)\.\Z")
_LOOK_AHEAD = 2  # letters: what follows "TP." and "Chính trị7." tells whether the stop is theirs
_MOST_CHUNKS = 5_000  # twice as many are kept: most of news, the rest are numbers and noise


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """One token; equal ones of several texts may be one object, so its place is no part of it.

    Args:
        text: as it stands in the folded text.
        key: lower case, to look up.
        capital: whether it opens with a capital letter.
        is_word: whether it has letters or digits rather than punctuation.
        clings: whether no space parts it from the token before it.
        length: code points that it takes in the text, of which ``text`` may be a shorter spelling.
    """

    text: str
    key: str
    capital: bool
    is_word: bool
    clings: bool
    length: int


Pieces = tuple[tuple[Token, int], ...]
"""Tokens, each with its place in the chunk that they make."""


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


class Words(dict[int, str]):
    """The words and marks of a text, lower case, by their places; empty beyond it."""

    def __missing__(self, place: int) -> str:
        return ""


def tokenize(text: str) -> list[Token]:
    """Split a folded text into tokens, in order; white space is left out.

    >>> [token.text for token in tokenize("Sáng 3-4, Sở GD&ĐT TP.HCM")]
    ['Sáng', '3-4', ',', 'Sở', 'GD&ĐT', 'TP.', 'HCM']
    """
    return tokenize_in_place(text)[0]


def tokenize_in_place(text: str) -> tuple[list[Token], list[int]]:
    """Split a folded text into tokens; return also where in the text each begins."""
    tokens: list[Token] = []
    starts: list[int] = []
    begin, chunks = 0, _CHUNKS
    for line in text.split("\n"):
        for chunk in line.split(" "):
            pieces = chunks[chunk]
            if pieces is None:
                end = begin + len(chunk)
                pieces = _pieces(chunk, text[end : end + _LOOK_AHEAD])
            for token, start in pieces:
                tokens.append(token)
                starts.append(begin + start)
            begin += len(chunk) + 1
    return tokens, starts


def _pieces(chunk: str, following: str) -> Pieces:
    """Split what stands between two spaces, where some letters follow."""
    pieces: list[tuple[Token, int]] = []
    end = 0
    one_word = chunk.isalpha() and (chunk.islower() or chunk.istitle())  # no abbreviation clings
    found = [("", chunk)] if one_word else _SPACED.findall(chunk + following)
    for space, piece in found:  # each begins where one ended
        start = end + len(space)
        if start >= len(chunk):
            break
        text = intern(piece.replace("&amp;", "&"))  # an entity that a crawler left
        key, clings = intern(text.lower()), 0 < start == end
        capital, is_word = text[0] != key[0], text[0].isalnum()
        pieces.append((Token(text, key, capital, is_word, clings, len(piece)), start))
        end = start + len(piece)
    return tuple(pieces)


class _Chunks(dict[str, Pieces | None]):
    """What stands between two spaces, mostly a word, in pieces; None where what follows counts.

    A word is split once, not at each of its places; its strings are one object for all texts:
    they are looked up often, and hashed once. When there are many, those are forgotten that
    have not been met since there were many before.
    """

    def __init__(self) -> None:
        self._before: dict[str, Pieces | None] = {}

    def __missing__(self, chunk: str) -> Pieces | None:
        if len(self) >= _MOST_CHUNKS:
            self._before = dict(self)
            self.clear()
        if chunk in self._before:
            pieces = self._before[chunk]
        else:
            pieces = (
                None if chunk[-1:] == "." and _OPEN_ENDED.search(chunk) else _pieces(chunk, " ")
            )
        self[chunk] = pieces
        return pieces


_CHUNKS = _Chunks()
