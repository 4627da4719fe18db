"""One spelling to match on, which still knows where each of its characters stands in the raw text.

Vietnamese text on the web comes composed (NFC) or decomposed (NFD), with no-break spaces inside
names, invisible marks and two habits of placing tone marks ("ủy" and "uỷ"). A folded text has one
of each; case and accents stay.
"""

import re
import unicodedata
from itertools import groupby

from kg.article import Span

_OLD_TONES = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ"
_NEW_TONES = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy"
_RETONED = {
    case(old): case(new)
    for old, new in zip(_OLD_TONES.split(), _NEW_TONES.split(), strict=True)
    for case in (str.lower, str.upper, str.capitalize)
}
_TONED = re.compile(
    rf"(?:{'|'.join(sorted(_RETONED))})(?<![qQ]..)(?![^\W\d_])", re.UNICODE
)  # "hoàn" keeps its mark: only an open syllable has two habits
_HALF_HOOKED = re.compile(
    r"[uUưƯ](?:(?<=[uU])[ơờớởỡợƠỜỚỞỠỢ]|(?<=[ưƯ])[oòóỏõọOÒÓỎÕỌ])(?<![qQ]..)(?=[^\W\d_])"
)  # "truởng", "nưóc": within a syllable both letters of "ươ" have the hook
_HOOKS = str.maketrans("uUoòóỏõọOÒÓỎÕỌ", "ưƯơờớởỡợƠỜỚỞỠỢ")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SAME_LENGTH = (
    dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
        "\u2009\u200a\u202f\u205f\u3000\t\r\x0b\x0c", " ",
    )
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
    | dict.fromkeys("“”„‟«»″", '"')
    | dict.fromkeys("‘’‚‛′`´", "'")
    | {"\u2028": "\n", "\u2029": "\n", "\x85": "\n", "Ð": "Đ"}
)  # fmt: skip
_VARIANT = re.compile(f"[{re.escape(''.join(_SAME_LENGTH))}]")


def fold(text: str) -> str:
    r"""Return composed text in one spelling, of the same length as its NFC form.

    >>> fold("Uỷ ban\u00a0Hoà Bình – “quý”")
    'Ủy ban Hòa Bình - "quý"'
    """
    composed = unicodedata.normalize("NFC", text)
    for variant in set(_VARIANT.findall(composed)):  # few; faster than to look up each letter
        composed = composed.replace(variant, _SAME_LENGTH[variant])
    hooked = _HALF_HOOKED.sub(_hooked, composed)
    return _TONED.sub(lambda match: _RETONED[match[0]], hooked)


def _hooked(match: re.Match[str]) -> str:
    """The same two letters, each with its hook."""
    return match[0].translate(_HOOKS)


def clean(words: str) -> str:
    """Return words as written, but composed, without invisible marks and with single spaces."""
    return " ".join(unicodedata.normalize("NFC", _INVISIBLE.sub("", words)).split())


def plain(name: str) -> str:
    """Return a name without accents and spaces, in lower case.

    >>> plain("Đắk Nông")
    'daknong'
    """
    letters = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if letter.isalnum())


class Folded:
    """A raw text in one spelling, with the way back.

    Args:
        raw: any text.

    Attributes:
        text: the folded text, without invisible marks.
    """

    def __init__(self, raw: str) -> None:
        self._starts: list[int] | None = None
        self._ends: list[int] | None = None
        if not unicodedata.is_normalized("NFC", raw) or _INVISIBLE.search(raw):
            raw = self._align(raw)
        self.text = fold(raw)

    def _align(self, raw: str) -> str:
        """Compose cluster by cluster, so that each character knows the cluster it came from."""
        composed: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for start, end in _clusters(raw):
            letters = unicodedata.normalize("NFC", _INVISIBLE.sub("", raw[start:end]))
            composed.append(letters)
            starts += [start] * len(letters)
            ends += [end] * len(letters)
        self._starts, self._ends = starts, ends
        return "".join(composed)

    def raw_span(self, start: int, end: int) -> Span:
        """Return where ``text[start:end]``, which is not empty, stands in the raw text."""
        if self._starts is None or self._ends is None:
            return Span(start, end)
        return Span(self._starts[start], self._ends[end - 1])


def _clusters(raw: str) -> list[tuple[int, int]]:
    """Split a text into base characters with the marks that follow them.

    What still composes across two clusters (Hangul written in jamo) joins one.
    """
    numbered = enumerate(raw)
    cuts: list[int] = []
    for is_mark, run in groupby(numbered, key=lambda pair: _continues(pair[1])):
        if not is_mark:
            cuts += [index for index, _ in run]
    if raw and (not cuts or cuts[0] != 0):
        cuts.insert(0, 0)
    return list(zip(cuts, [*cuts[1:], len(raw)], strict=True))


def _continues(char: str) -> bool:
    composes = unicodedata.combining(char) != 0 or "\u1160" <= char <= "\u11ff"
    return composes or _INVISIBLE.match(char) is not None
