"""Departments of the police that are not said to be: "Trưởng phòng Cảnh sát giao thông"."""

from dataclasses import replace

from kg import lexicon
from kg.extract.mentions import BodyMention, Place

_FIELDS = ("Cảnh sát", "An ninh", "Quản lý xuất nhập cảnh", "Xây dựng phong trào")
_PROVINCE = "tỉnh"


def of_police(body: BodyMention) -> BodyMention:
    """Return a department of the police as that of a province, which alone has such.

    A district that stands right after it without its level word is no part of its name: a person
    may bear such a name.

    Args:
        body: a body with its field, and with its owner where words tell it.
    """
    police = lexicon.body_head("Công an")
    is_department = body.head.name == "Phòng" and body.field.startswith(_FIELDS)
    if not is_department or body.parent is not None or police is None:
        return body
    place, last = body.place, body.last
    if place is None or (place.level == "district" and not place.word):
        last = place.first if place is not None else last
        place = Place(body.first, last, _PROVINCE, "province", "")
    parent = BodyMention(body.first, last, police, place=place)
    return replace(body, last=last, place=None, parent=parent)
