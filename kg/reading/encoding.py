"""Bytes to text: UTF-8 and UTF-16 are read, old Vietnamese encodings are recognised and refused."""

import codecs

from kg.errors import ArticleError

UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""What a text in UTF-16 begins with."""

_BINARY = {
    b"%PDF": "a PDF", b"PK\x03\x04": "a zip or Office file", b"\xd0\xcf\x11\xe0": "an Office file",
    b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture",
    b"\x1f\x8b": "a gzip file", b"SQLite format": "a database",
}  # fmt: skip
"""What files begin with that are no text."""

_LEGACY = {
    "TCVN3 (ABC)": (b"\xa8\xa9\xaa\xab\xac\xad\xae\xb5\xb8\xb9", "with UniKey's converter"),
    "VNI": (b"\xe4\xef\xf1\xf4\xf6\xf8\xf9\xfb", "with UniKey's converter"),
    "windows-1258": (b"\xcc\xd2\xde\xec\xf0\xf2\xfd", "by: iconv -f WINDOWS-1258 -t UTF-8"),
}
"""The bytes that are frequent in Vietnamese text of an encoding and rare in the others: those of
ă â ê ô ơ ư đ à á ạ; of ậ ạ đ ơ ư à á ả; of the combining tones, đ and ư."""


def decode(content: bytes, name: str) -> str:
    """Return the text of an article or a file of articles exactly as it is, line ends included.

    Args:
        content: all bytes of it.
        name: what to call it in an error.

    Raises:
        ArticleError: it is empty, no text, or in another encoding than UTF-8 or UTF-16 (with a
            byte order mark).
    """
    if not content.strip():
        raise ArticleError(f"{name} is empty")
    if content.startswith(UTF_16):
        return _decode(content, "utf-16", name)
    refuse_binary(content, name)
    return _decode(content, "utf-8-sig", name)


def refuse_binary(content: bytes, name: str) -> None:
    """Raise an ArticleError where bytes are no text."""
    for start, kind in _BINARY.items():
        if content.startswith(start):
            raise ArticleError(f"{name} is {kind}, not text; save it as plain text (UTF-8)")
    if b"\0" in content:
        raise ArticleError(
            f"{name} is no text, or UTF-16 without a byte order mark; save it as UTF-8"
        )


def _decode(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleError(f"{name} is not UTF-8; {_advice(content)}") from error


def _advice(content: bytes) -> str:
    counts = {encoding: _count(content, usual) for encoding, (usual, _) in _LEGACY.items()}
    likely = max(counts, key=lambda encoding: counts[encoding])
    if not counts[likely]:
        return "save it as UTF-8"
    return f"it looks like {likely}: convert it to UTF-8 {_LEGACY[likely][1]}"


def _count(content: bytes, usual: bytes) -> int:
    return sum(content.count(byte) for byte in usual)
