"""Reads offices of other countries and missions: "Thủ tướng Lào", "Đại sứ Pháp tại Việt Nam".

Each function reads on from ``last``, where a title or its body ends.
"""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention
from kg.extract.places.names import bare_name, country, is_foreign
from kg.lexicon import Title
from kg.text import Token


def past_seat(tokens: Sequence[Token], last: int) -> int:
    """Step over "tại TPHCM" where the name of a post's holder follows, and over "nhà trường"."""
    if [token.key for token in tokens[last : last + 2]] == ["nhà", "trường"]:
        return last + 2
    at = last + 1 < len(tokens) and tokens[last].key == "tại"
    seat = bare_name(tokens, last + 1) if at else None
    named = seat is not None and seat.last < len(tokens) and _opens_name(tokens[seat.last])
    return seat.last if seat and named else last


def _opens_name(token: Token) -> bool:
    """Tell whether a personal name may begin so, at home or abroad."""
    foreign = token.text.istitle() and token.is_word and is_foreign(token)
    return token.capital and (token.key in lexicon.surnames() or foreign)


def office_abroad(tokens: Sequence[Token], last: int, title: Title) -> BodyMention | None:
    """ "Thủ tướng Lào": the same office in another country."""
    place = country(tokens, last)
    head = lexicon.body_head(title.body)
    if place is None or place.name == "Việt Nam" or head is None:
        return None
    return BodyMention(last, place.last, head, place=place, rule="office_abroad")


def foreign_ministry(tokens: Sequence[Token], last: int) -> BodyMention | None:
    """ "Ngoại trưởng Pháp": the minister of that country's Foreign Ministry."""
    place, head = country(tokens, last), lexicon.body_head("Bộ")
    if place is None or head is None:
        return None
    return BodyMention(
        last, place.last, head, field="Ngoại giao", place=place, rule="office_abroad"
    )


def past_country(tokens: Sequence[Token], last: int) -> int:
    """Step over "Hàn Quốc" after "Tổng thống", where a name follows."""
    place = country(tokens, last)
    if place is None or place.last >= len(tokens):
        return last
    return place.last if tokens[place.last].capital else last


def past_mission(tokens: Sequence[Token], last: int) -> int:
    """Step over "Pháp tại Việt Nam" after "Đại sứ", where a name follows."""
    sender = country(tokens, last)
    at = sender.last if sender else last
    if at + 1 < len(tokens) and tokens[at].key == "tại":
        host = country(tokens, at + 1) or bare_name(tokens, at + 1)
        return host.last if host else at
    return at
