"""A name as far as it is one, whatever it was cut out of: no quotation or preposition hangs."""

_HANG = frozenset(
    "và với cùng của về cho từ do bởi tới đến tại ở để nhằm vì hay hoặc như theo trong trên dưới"
    " giữa các những mọi là".split()
)
"""Words that lead on to what was left out: "Tuyên bố chung về", "Lễ kỷ niệm với"."""
_MARKS = " ,;:-"


def whole(name: str) -> str:
    """Return a name without what leads nowhere; a quotation that is cut off is closed.

    >>> whole('Cuộc thi "Em yêu biển')
    'Cuộc thi "Em yêu biển"'
    >>> whole("Hiệp định hợp tác Việt - Lào về")
    'Hiệp định hợp tác Việt - Lào'
    """
    kept = name.rstrip(_MARKS)
    quotes = kept.count('"') % 2 == 1
    if quotes and kept.endswith('"'):  # opens what was left out
        return whole(kept[:-1])
    before, _, last = kept.rpartition(" ")
    if before and last in _HANG:
        return whole(before)
    bracket = kept.rfind("(")
    if bracket > 0 and ")" not in kept[bracket:]:
        return whole(kept[:bracket])
    return f'{kept}"' if quotes else kept
