"""Departments of the police, which only the police of a province have."""

import pytest

from kg.facts import Body, Person
from tests.reads import named


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Phòng Cảnh sát giao thông họp.", "Phòng Cảnh sát giao thông Công an tỉnh Gia Lai"),
        (
            "Trưởng phòng Cảnh sát hình sự Hòa Vang nhận hoa.",
            "Phòng Cảnh sát hình sự Công an tỉnh Gia Lai",
        ),
        (
            "Phòng An ninh điều tra Đà Nẵng họp.",
            "Phòng An ninh điều tra Công an thành phố Đà Nẵng",
        ),
        ("Phòng Nội vụ huyện Hòa Vang họp.", "Phòng Nội vụ huyện Hòa Vang"),
    ],
)
def test_a_department_of_the_police_is_of_a_province(text: str, body: str) -> None:
    assert body in named(text, Body, province="Gia Lai")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Tổng cục Chính trị CAND họp.", "Tổng cục Chính trị Công an nhân dân"),
        ("Tổng cục Chính trị họp.", "Tổng cục Chính trị Quân đội nhân dân Việt Nam"),
        ("Cơ quan CSĐT Công an tỉnh họp.", "Cơ quan Cảnh sát điều tra Công an tỉnh Gia Lai"),
        ("Bảo tàng CAND mở cửa.", "Bảo tàng Công an nhân dân"),
        ("Bệnh viện Quân y 211 họp.", "Bệnh viện Quân y 211"),
        ("Bệnh viện 175 họp.", "Bệnh viện Quân y 175"),
        ("Báo Quân khu 5 tặng quà.", "Báo Quân khu 5"),
        ("Bệnh viện Sao Mai 250 giường.", "Bệnh viện Sao Mai"),
        ("Tòa án quân sự Quân khu 5 họp.", "Tòa án quân sự Quân khu 5"),
        ("Cục Chính trị BĐBP tặng quà.", "Cục Chính trị Bộ đội Biên phòng"),
        ("Bộ đội Biên phòng tỉnh tặng quà.", "Bộ đội Biên phòng tỉnh Gia Lai"),
        (
            "Trưởng phòng Phòng chống phản động và chống khủng bố Công an tỉnh dự.",
            "Phòng Chống phản động và chống khủng bố Công an tỉnh Gia Lai",
        ),
        ("Cục Thuế (Bộ Tài chính) họp.", "Cục Thuế Bộ Tài chính"),
        ("Cục Thuế họp.", "Cục Thuế tỉnh Gia Lai"),
    ],
)
def test_what_is_of_the_nation_and_what_of_a_province(text: str, body: str) -> None:
    assert body in named(text, Body, province="Gia Lai")


def test_a_person_may_bear_the_name_of_a_district_elsewhere() -> None:
    text = "Trưởng phòng Cảnh sát hình sự Hoàng Sa nhận hoa."
    assert named(text, Person, province="Gia Lai") == ["Hoàng Sa"]
