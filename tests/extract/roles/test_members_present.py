"""Committees that are present in their members, whom nobody names."""

import pytest

from tests.counting import label
from tests.reads import facts_of

COMMITTEE = "ban thường vụ tỉnh ủy cà mau"


def attendees(text: str) -> set[str]:
    """Return who attends a conference whose list of those present a text goes on with."""
    told = facts_of(f"Sáng 9/5, khai mạc hội nghị. Dự hội nghị có {text}").participations
    return {label(p.participant) for p in told if p.role == "attendee"}


@pytest.mark.parametrize(
    "text",
    [
        "ông Lưu Quang Sính; các đồng chí trong Ban Thường vụ Tỉnh ủy Cà Mau và đại biểu các xã.",
        "ông Lưu Quang Sính; các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy Cà Mau, đại biểu các xã.",
        "ông Lưu Quang Sính cùng các đồng chí trong Ban Thường vụ Tỉnh ủy Cà Mau.",
    ],
)
def test_all_members_are_the_committee(text: str) -> None:
    assert attendees(text) == {"lưu quang sính", COMMITTEE}


@pytest.mark.parametrize(
    "text",
    [
        "các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy Cà Mau: Lưu Quang Sính, Vi Thị Nhạn.",
        "ông Lưu Quang Sính, bà Vi Thị Nhạn, cùng nhiều đồng chí Ủy viên Ban Thường vụ Tỉnh ủy.",
        "ông Lưu Quang Sính, Ủy viên Ban Thường vụ Tỉnh ủy Cà Mau; bà Vi Thị Nhạn.",
    ],
)
def test_some_members_are_not(text: str) -> None:
    assert attendees(text) == {"lưu quang sính", "vi thị nhạn"}
