"""Reads groups that are counted or described but not named: "19 tập thể", "77 cá nhân"."""

import re
from collections.abc import Iterator

from kg.extract.mentions import GroupMention
from kg.facts import Group
from kg.text import Document

GROUP_NOUNS = frozenset(
    ("tập thể", "cá nhân", "gia đình", "hộ gia đình", "hộ", "đơn vị", "doanh nghiệp", "học sinh",
     "sinh viên", "cán bộ", "chiến sĩ", "đảng viên", "đồng chí", "vận động viên", "nhà giáo",
     "giáo viên", "công nhân", "nông dân", "thanh niên", "tác giả", "tác phẩm", "doanh nhân",
     "đại biểu", "người", "em", "cụ", "bác sĩ", "đoàn viên", "hội viên", "xã", "phường", "thôn",
     "cựu chiến binh", "nghệ nhân", "nghệ sĩ", "hợp tác xã", "cơ sở", "địa phương", "điển hình", "gương",
     "thí sinh", "đội", "huyện", "tổ chức", "cơ quan", "trường", "lao động", "công trình", "đề tài")
)  # fmt: skip
_NUMBER_WORDS = {
    "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "một": 1,
}  # fmt: skip


def read_groups(document: Document) -> Iterator[GroupMention]:
    """Yield the counted groups of a document, in order."""
    tokens = document.tokens
    for place, token in enumerate(tokens):
        count = _count(token.key)
        if count is None:
            continue
        for length in (2, 1):
            noun = " ".join(t.key for t in tokens[place + 1 : place + 1 + length])
            if noun in GROUP_NOUNS:
                last = place + 1 + length
                yield GroupMention(place, last, count, Group(document.words(place, last)))
                break


def _count(word: str) -> int | None:
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})*|\d+", word):
        return int(word.replace(".", ""))
    return _NUMBER_WORDS.get(word)
