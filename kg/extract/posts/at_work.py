"""Reads what someone works as where: "ông A, cán bộ UBND xã", "nhân viên Sở Y tế Lưu Thị B"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.names import read_body
from kg.extract.mentions import BodyMention, PostMention
from kg.extract.places.names import bare_name
from kg.text import Token

_AFTER_NAME = frozenset((",", "-", "("))
_WHOLE = frozenset(("name", "seat", "local"))
_WHERE = frozenset(("của", "tại", "ở"))


def at_work(tokens: Sequence[Token], first: int) -> PostMention | None:
    """Return the post of someone named beside it; such words alone may mean anybody.

    Args:
        tokens: all tokens.
        first: where what someone works as may begin.
    """
    found = lexicon.jobs().match(tokens, first)
    if found is None or found[1] + 1 >= len(tokens):
        return None
    job, last = found
    body_opens = lexicon.body_heads().match(tokens, first) is not None  # "Thường trực Tỉnh ủy"
    if not follows_name(tokens, first) and (body_opens or not tokens[first].capital):
        return None
    body = read_body(tokens, last + (tokens[last].key in _WHERE), titled=True)
    if body is None or not _names_one(body) or not beside_name(tokens, first, body.last):
        return None
    return PostMention(first, body.last, job.name, body)


def beside_name(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether words ``[first, last)`` stand right after a personal name or before one.

    Args:
        tokens: all tokens.
        first: where the words begin.
        last: where they end.
    """
    return follows_name(tokens, first) or _is_named(tokens, last)


def follows_name(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a name, known by its surname or an address, ends before a mark.

    Args:
        tokens: all tokens.
        first: the place after the mark.
    """
    start = first - 1
    if start < 1 or tokens[start].text not in _AFTER_NAME:
        return False
    while start and tokens[start - 1].capital and tokens[start - 1].is_word:
        start -= 1
    run = tokens[start : first - 1]
    named = any(token.key in lexicon.surnames() for token in run[:-1])
    addressed = any(
        token.key in lexicon.rank_endings() for token in tokens[max(0, start - 1) : first - 2]
    )
    somewhere = bare_name(tokens, start) is not None  # "Hà Nội, | thường trực …"
    return bool(run) and (named or addressed) and not somewhere


def _is_named(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a name or an address begins at ``place``."""
    place += place < len(tokens) and tokens[place].text == ","
    if place >= len(tokens):
        return False
    addressed = lexicon.ranks().match(tokens, place) is not None
    return addressed or (tokens[place].capital and tokens[place].key in lexicon.surnames())


def _names_one(body: BodyMention) -> bool:
    """ "nhân viên văn phòng" works in any office."""
    return bool(body.field or body.place or body.parent) or body.head.grammar in _WHOLE
