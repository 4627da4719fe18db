"""Tells a change of posts that is only asked for, weighed or asked about from one that is made."""

from itertools import pairwise

from kg.extract.appointments.appointees import Verb
from kg.extract.reading import Reading

_ASKS = ("đề", "nghị")
_GRANTS = frozenset(("chuẩn", "qua", "theo", "ý"))  # "phê chuẩn (theo) đề nghị bổ nhiệm"
_MAY_BE = frozenset("nên chưa cần không phải".split())
_IF = "nếu"
_NEAR = 3  # tokens
_REACH = 8


def is_proposed(reading: Reading, verb: Verb) -> bool:
    """Tell whether what a verb of appointment says is only asked, meant or asked about.

    "bị đề nghị cách chức", "nên xem xét bầu …", "nếu là Bộ trưởng thì đã từ chức".

    Args:
        reading: the article as read so far.
        verb: the verb.
    """
    first = max(reading.sentence_of(verb.first).first, verb.first - _REACH)
    before = reading.document.keys[first : verb.first]
    asked = tuple(before[-2:]) == _ASKS and not _GRANTS & set(before[:-2])
    either = "dù" in before and "mặc" not in before  # "dù đắc cử hay không", not "mặc dù đã"
    weighed = tuple(before[-2:]) == ("xem", "xét") or ("chủ", "trương") in pairwise(before)
    return asked or either or weighed or _IF in before or _may_be(reading, verb)


def _may_be(reading: Reading, verb: Verb) -> bool:
    """ "chưa bổ nhiệm", "cần cách chức"; but not after the name of "huyện Cần Giờ"."""
    before = reading.tokens[max(0, verb.first - _NEAR) : verb.first]
    return any(token.key in _MAY_BE and not token.capital for token in before)
