"""Companies by their brands, and their branches: "Ngân hàng Agribank", "VNPT Gia Lai"."""

from collections.abc import Sequence
from dataclasses import replace

from kg import lexicon
from kg.extract.mentions import BodyMention
from kg.extract.places.names import bare_name, read_place
from kg.lexicon import BodyHead
from kg.text import Token

_BRANCH = ("chi", "nhánh")
_OF_PRESS = dict.fromkeys(("Hãng", "Hãng tin", "Hãng thông tấn"), ("press", "company"))
_SEATS = frozenset(("province", "city"))


def branch(tokens: Sequence[Token], first: int, last: int, head: BodyHead) -> BodyMention | None:
    """Return the branch in a province of a company that a list names in full.

    Args:
        tokens: all tokens.
        first: where the name of the company begins.
        last: where it ends.
        head: the company.
    """
    if head.sector != "company":
        return None
    start = last + (tokens[last : last + 1] != [] and tokens[last].text == "-")
    said = tuple(token.key for token in tokens[start : start + 2]) == _BRANCH
    where = read_place(tokens, start + 2) if said else bare_name(tokens, last)
    short = last - first == 1  # "VNPT Gia Lai", but no list of a company and where it works
    if where is None or not where.name or where.level not in _SEATS or not (said or short):
        return None
    name = " ".join(token.text for token in tokens[first:last])
    brand = replace(head, name=name, grammar="proper", scope="none")
    field = " ".join(token.text for token in tokens[last : where.last])
    return BodyMention(first, where.last, brand, field=field)


def brand(tokens: Sequence[Token], first: int, end: int, kind: BodyHead) -> BodyHead | None:
    """Return what a list names in full where its kind is said before: "Ngân hàng | Agribank".

    Agencies are told with their country, too: "Hãng tin | Pháp AFP".

    Args:
        tokens: all tokens.
        first: where the name after the word for the kind begins.
        end: where it ends.
        kind: the word for the kind.
    """
    abroad = bare_name(tokens, first) if kind.name in _OF_PRESS else None
    found = lexicon.body_heads().match(tokens, abroad.last if abroad else first)
    if found is None or found[1] != end or found[0].grammar != "name":
        return None
    return found[0] if found[0].sector in _OF_PRESS.get(kind.name, kind.sector) else None
