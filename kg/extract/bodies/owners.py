"""Tells what may join a body to whose it is: "Vụ Pháp chế của Bộ Y tế", "Vụ Pháp chế, Bộ Y tế"."""

from collections.abc import Sequence
from dataclasses import replace

from kg import lexicon
from kg.extract.mentions import BodyMention
from kg.lexicon import BodyHead
from kg.text import Token

_JOINING = frozenset(("của", "thuộc"))
_DASH = "-"
_FEWEST_CAPITALS = 2


def joins_owner(token: Token, office: BodyHead) -> bool:
    """Tell whether the word after a body's name may join it to its owner."""
    return token.key in _JOINING or (token.text == _DASH and office.name in lexicon.owners())


def may_own(owner: BodyHead, office: BodyHead, joint: Token) -> bool:
    """Tell whether a body may own an office by what joins them.

    A dash parts whom a list names, too: "Ban Pháp chế - HĐND tỉnh", but "Phòng Tài chính - Viện X".

    Args:
        owner: the head word of the body that may own the office.
        office: the head word of the office.
        joint: the word or mark between them.
    """
    return joint.text != _DASH or is_owner(owner, office)


def is_owner(owner: BodyHead, office: BodyHead) -> bool:
    """Tell whether a body named after a mark is the one that the office before it is in.

    Args:
        owner: the head word of the body that may own the office.
        office: the head word of the office.
    """
    return owner.name in lexicon.owners().get(office.name, ())


def needs_owner(body: BodyMention) -> bool:
    """Tell whether a body is one of several of its name until words say whose it is."""
    said = body.parent is not None or body.place is not None
    return not said and body.head.name in lexicon.named_by_owners()


def leave_to_owners(tokens: Sequence[Token], bodies: Sequence[BodyMention]) -> None:
    """Let a body be of no province where words after it name another owner.

    No list knows the company in "Trung tâm Đào tạo của Sao Mai Group", but its center is not that
    of the province which the article is about.

    Args:
        tokens: all tokens of the document.
        bodies: its bodies.
    """
    for body in bodies:
        of = tokens[body.last : body.last + 2]
        owned = len(of) == 2 and of[0].key in _JOINING and of[1].capital
        if owned and body.head.scope == "any" and body.place is None and body.parent is None:
            body.head = replace(body.head, scope="none")


def of_someone(tokens: Sequence[Token], body: BodyMention) -> BodyMention | None:
    """Return "Hội Phụ nữ ICD Sao Mai", of what no list knows, whole; other bodies as they are.

    "Hội Phụ nữ 2 đơn vị" is no one body.

    Args:
        tokens: all tokens.
        body: a body that every area has, with its place or parent where words tell it.
    """
    last = end = body.last
    if body.parent or body.place or last >= len(tokens):
        return body
    if tokens[last].text.isdigit():
        return None
    while end < len(tokens) and tokens[end].capital and tokens[end].text.isalpha():
        end += 1
    person = tokens[last].key in lexicon.surnames() or lexicon.ranks().match(tokens, last)
    if end - last < _FEWEST_CAPITALS or person or lexicon.titles().match(tokens, last):
        return body
    named = replace(
        body.head, name=_words(tokens, body.first, last), grammar="proper", scope="none"
    )
    return BodyMention(body.first, end, named, field=_words(tokens, last, end))


def _words(tokens: Sequence[Token], first: int, last: int) -> str:
    return " ".join(token.text for token in tokens[first:last])
