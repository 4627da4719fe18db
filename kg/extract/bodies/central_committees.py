"""Central committees of others than the Party: "Ban Chấp hành Trung ương Hội Nông dân Việt Nam"."""

from collections.abc import Sequence

from kg import lexicon
from kg.lexicon import BodyHead
from kg.text import Token

_OF_PARTY = "Ban Chấp hành Trung ương Đảng"
_COMMITTEE = "Ban Chấp hành"
_SHORT = "bch"
_FRONT = "front"
_CENTERS = (("trung", "ương"), ("tw",), ("tư",), ("t.ư",))


def of_front(
    tokens: Sequence[Token], first: int, last: int, head: BodyHead
) -> tuple[BodyHead, int] | None:
    """Return the head of an organisation's own committee and its end; None where it is no such.

    What opens like the Party's central committee is that of the organisation named after it.

    Args:
        tokens: all tokens.
        first: where the name begins.
        last: where its head word ends.
        head: the head word.
    """
    if head.name != _OF_PARTY or last >= len(tokens) or not tokens[last].capital:
        return None
    own = lexicon.body_head(_COMMITTEE)
    end = first + (1 if tokens[first].key == _SHORT else len(_COMMITTEE.split()))
    if own is None or end >= last or not (_is_front(tokens, last) or _is_front(tokens, end)):
        return None
    return own, end


def past_center(tokens: Sequence[Token], place: int) -> int:
    """Step over "Trung ương" in a title: "Chủ tịch Trung ương | Hội Làm vườn Việt Nam".

    Args:
        tokens: all tokens.
        place: where a title ends.
    """
    listed = place < len(tokens) and lexicon.body_heads().match(tokens, place)
    for center in () if listed else _CENTERS:  # "Trung ương Đoàn" is a name
        end = place + len(center)
        words = tuple(token.key for token in tokens[place:end])
        if words == center and end < len(tokens) and tokens[end].capital and _is_front(tokens, end):
            return end
    return place


def _is_front(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether "Trung ương Đoàn", "Hội Nông dân" begins here."""
    found = lexicon.body_heads().match(tokens, place)
    return found is not None and found[0].sector == _FRONT
