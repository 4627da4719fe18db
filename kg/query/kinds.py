"""The kinds of thing that people ask for by name, in Vietnamese and English."""

from typing import NamedTuple

from kg.namespaces import CIVIC, VOCABULARIES


class Kind(NamedTuple):
    """A kind of thing.

    Args:
        name: what it is called in parameters and in JSON.
        iri: its class.
        vi: its name in Vietnamese.
        en: its name in English.
    """

    name: str
    iri: str
    vi: str
    en: str


KINDS = (
    Kind("person", f"{CIVIC}Person", "người", "person"),
    Kind("agency", f"{VOCABULARIES['org']}Organization", "cơ quan, tổ chức", "body"),
    Kind("post", f"{CIVIC}Post", "chức vụ", "post"),
    Kind("area", f"{CIVIC}Area", "địa bàn", "place"),
    Kind("meeting", f"{CIVIC}Meeting", "cuộc họp, sự kiện", "meeting"),
    Kind("agreement", f"{CIVIC}Agreement", "thỏa thuận", "agreement"),
    Kind("appointment", f"{CIVIC}Appointment", "bổ nhiệm, miễn nhiệm", "appointment"),
    Kind("award", f"{CIVIC}AwardConferral", "khen thưởng", "award"),
    Kind("group", f"{CIVIC}Group", "nhóm", "group"),
    Kind("article", f"{CIVIC}Article", "bài báo", "article"),
)

SEVERAL = {
    "thing": tuple(kind.name for kind in KINDS),
    "actor": ("person", "agency", "post", "area", "group"),
}
"""Words for any of several kinds."""


def kinds_of(word: str) -> tuple[Kind, ...]:
    """Return the kinds that a word stands for: ``"person"``, ``"actor"``, ``"thing"``."""
    names = SEVERAL.get(word, (word,))
    return tuple(kind for kind in KINDS if kind.name in names)
