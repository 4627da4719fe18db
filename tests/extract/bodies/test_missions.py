"""Offices that a house has in several towns, and missions of other countries."""

import pytest

from kg.facts import Body
from tests.reads import named


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Tổng Lãnh sự quán Lào tại Cần Thơ họp.", "Tổng Lãnh sự quán Lào tại thành phố Cần Thơ"),
        ("Tổng Lãnh sự quán Mỹ họp.", "Tổng Lãnh sự quán Hoa Kỳ"),
        ("Đại sứ quán Mỹ tại Việt Nam họp.", "Đại sứ quán Hoa Kỳ"),
        ("Đại học Mỹ tặng sách.", "Đại học Mỹ"),
        ("Văn phòng đại diện UNICEF tại Việt Nam họp.", "Văn phòng đại diện UNICEF tại Việt Nam"),
        ("Văn phòng UNESCO tại Hà Nội họp.", "Văn phòng UNESCO tại thành phố Hà Nội"),
        ("Văn phòng Bộ Y tế tại Hà Nội họp.", "Văn phòng Bộ Y tế"),
        (
            "Cơ quan thường trú Báo Nhân Dân tại Gia Lai họp.",
            "Cơ quan thường trú Báo Nhân Dân tại tỉnh Gia Lai",
        ),
    ],
)
def test_the_town_belongs_to_an_office_that_is_told_apart_by_it(text: str, body: str) -> None:
    assert body in named(text, Body)
