"""Reads offices of other countries and missions: "Thủ tướng Lào", "Đại sứ Pháp tại Việt Nam".

Each function reads on from ``last``, where a title or its body ends.
"""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.names import read_body
from kg.extract.mentions import BodyMention, Place, PostMention
from kg.extract.places.names import bare_name, country, is_foreign
from kg.lexicon import Title
from kg.text import Token

_SECRETARY = "Tổng Bí thư"
_AFTER = frozenset(("tại", "ở", "và", "cùng", "là"))
_PARTIES = frozenset(("party", "foreign"))


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
    if place is None or not place.is_other_country or head is None:
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


def office_of_state(tokens: Sequence[Token], first: int, last: int, title: Title) -> PostMention:
    """ "Chủ tịch nước", "Chủ tịch nước Lào", "Tổng Bí thư Đảng X": of a country, or of a party."""
    party = read_body(tokens, last) if title.name == _SECRETARY and last < len(tokens) else None
    if party is not None and (party.head.sector in _PARTIES or party.parent):
        return PostMention(first, party.last, title.name, party)
    place = country(tokens, last)
    end = place.last if place else last
    return PostMention(first, end, title.name, country=_abroad(place))


def on_mission(tokens: Sequence[Token], first: int, last: int, title: Title) -> PostMention:
    """ "Đại sứ Pháp tại Việt Nam", "Chủ tịch Cuba": of a country, where no body is named."""
    sender = country(tokens, last)
    if sender is not None and _goes_on(tokens, sender.last):
        return PostMention(first, last, title.name)
    end = sender.last if sender else last
    if end + 1 < len(tokens) and tokens[end].key == "tại":
        host = country(tokens, end + 1) or bare_name(tokens, end + 1)
        end = host.last if host else end
    return PostMention(first, end, title.name, country=_abroad(sender))


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """ "Phó Tư lệnh Pháp | luật" is of no country, unlike "Đại sứ Pháp | tại Việt Nam"."""
    following = tokens[place] if place < len(tokens) else None
    return following is not None and following.text.islower() and following.key not in _AFTER


def _abroad(place: Place | None) -> Place | None:
    return place if place is not None and place.is_other_country else None
