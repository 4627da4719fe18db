"""Venues where people meet: "Công viên Lê Văn A", "Trung tâm Hội nghị Quốc gia"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.short_forms import acts
from kg.lexicon import gazetteer
from kg.text import Token

_PLACE, _BODY = "yes", "no"
_AT = frozenset(("tại", "ở"))
_WITH = frozenset(("với", "do", "của", "diện", "đạo"))  # "đại diện Nhà văn hóa X"
_WORKS = frozenset(
    (("dự", "án"), ("công", "trình"), ("xây", "dựng"), ("xây", "lắp"), ("xây", "mới"),
     ("thi", "công"), ("khởi", "công"), ("khánh", "thành"), ("động", "thổ"), ("mở", "rộng"))
)  # fmt: skip


def is_venue(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a venue is but where something takes place.

    "tại Bảo tàng Quân khu 5" says where; "Nhà văn hóa thôn X" is a body only where it acts.
    """
    found = lexicon.venues().match(tokens, first)
    if found is None or found[0] == _BODY:
        return False
    before = tokens[first - 1].key if first else ""
    return before in _AT or (found[0] == _PLACE and before not in _WITH and not _does(tokens, last))


def is_built(tokens: Sequence[Token], first: int) -> bool:
    """ "dự án Nhà máy X", "khởi công xây dựng Bệnh viện Y": what is built does not act yet."""
    if lexicon.venues().match(tokens, first) is None or tokens[first - 1].capital:
        return False
    return tuple(token.key for token in tokens[max(0, first - 2) : first]) in _WORKS


def _does(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether a clause says what a venue does, not what it is or what stands beside it."""
    following = [token.key for token in tokens[last : last + 2]]
    return bool(following) and following[0] != "và" and "là" not in following and acts(tokens, last)


def venue_end(tokens: Sequence[Token], first: int) -> int | None:
    """Where "Công viên Lê Văn A" ends: who gives a venue its name does nothing in the news."""
    venue = lexicon.venues().match(tokens, first)
    inside = first > 0 and tokens[first - 1].capital and tokens[first - 1].is_word
    if venue is None or venue[0] == _BODY or inside:
        return None
    end = venue[1]
    while end < len(tokens) and _goes_on(tokens, end) and not _opens_another(tokens, end):
        end += 1
    named = any(token.key in lexicon.surnames() for token in tokens[venue[1] : end])
    return end if named and end - venue[1] > 1 else None


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a name does: with a capital, or with one word between, "Văn hóa Lê Văn A"."""
    inside = place + 1 < len(tokens) and tokens[place - 1].capital and tokens[place + 1].capital
    joins = tokens[place].key in lexicon.words_of("not_in_names") or not tokens[place].is_word
    return tokens[place].capital or (inside and not joins)


def _opens_another(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a body, an area or a title begins here."""
    heads = (lexicon.body_heads(), gazetteer.units(), lexicon.titles(), lexicon.ranks())
    return any(trie.match(tokens, place) is not None for trie in heads)
