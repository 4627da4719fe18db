"""The kinds of thing in a graph, and what people call them."""

from typing import NamedTuple

from kg.namespaces import CIVIC, VOCABULARIES


class Kind(NamedTuple):
    """A kind of thing.

    Args:
        name: what it is called in parameters and in JSON; also the prefix of its things.
        iri: its class.
        vi: its name in Vietnamese.
        en: its name in English.
        many: what several of it are called in English.
    """

    name: str
    iri: str
    vi: str
    en: str
    many: str


KINDS = (
    Kind("article", f"{CIVIC}Article", "bài báo", "article", "articles"),
    Kind("person", f"{CIVIC}Person", "người", "person", "people"),
    Kind("agency", f"{VOCABULARIES['org']}Organization", "cơ quan, tổ chức", "body", "bodies"),
    Kind("post", f"{CIVIC}Post", "chức vụ", "post", "posts"),
    Kind("area", f"{CIVIC}Area", "địa bàn", "place", "places"),
    Kind("group", f"{CIVIC}Group", "nhóm", "group", "groups"),
    Kind("meeting", f"{CIVIC}Meeting", "cuộc họp, sự kiện", "meeting", "meetings"),
    Kind("participation", f"{CIVIC}Participation", "lượt tham gia", "participation",
         "participations"),
    Kind("tenure", f"{CIVIC}Tenure", "việc giữ chức vụ", "tenure", "tenures"),
    Kind("agreement", f"{CIVIC}Agreement", "thỏa thuận", "agreement", "agreements"),
    Kind("appointment", f"{CIVIC}Appointment", "nhân sự", "appointment", "appointments"),
    Kind("award", f"{CIVIC}AwardConferral", "khen thưởng", "award", "awards"),
    Kind("remark", f"{CIVIC}Remark", "phát biểu", "remark", "remarks"),
    Kind("evidence", f"{CIVIC}Evidence", "câu dẫn chứng", "quotation", "quotations"),
)  # fmt: skip
"""Every kind, in the order in which they are counted."""

BY_NAME = {kind.name: kind for kind in KINDS}

TIED = tuple(
    kind for kind in KINDS
    if kind.name not in ("article", "participation", "tenure", "remark", "evidence")
)  # fmt: skip
"""The kinds of what a network ties together."""

SEVERAL = {
    "thing": (*TIED, BY_NAME["article"]),
    "actor": tuple(BY_NAME[name] for name in ("person", "agency", "post", "area", "group")),
}
"""Words for any of several kinds; a thing is whatever people ask for by its name."""


def kinds_of(word: str) -> tuple[Kind, ...]:
    """Return the kinds that a word stands for: ``"person"``, ``"actor"``, ``"thing"``."""
    if word in SEVERAL:
        return SEVERAL[word]
    return tuple(kind for kind in SEVERAL["thing"] if kind.name == word)
