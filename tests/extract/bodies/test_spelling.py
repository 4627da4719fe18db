"""Spelling of bodies: capitals, marks and short forms of an article make no other body."""

import pytest

from kg.extract.bodies.spelling import in_one_spelling
from kg.facts import Body
from tests.reads import facts_of, named


@pytest.mark.parametrize(
    ("head", "fields", "name"),
    [
        (
            "Ban Chỉ đạo",
            ["chống sạt lở bờ sông", "Chống sạt lở bờ sông"],
            "Ban Chỉ đạo Chống sạt lở bờ sông",
        ),
        (
            "Ban Chỉ đạo",
            ["phòng chống mối mọt và chuột đồng", "Phòng, chống mối mọt và chuột đồng"],
            "Ban Chỉ đạo Phòng, chống mối mọt và chuột đồng",
        ),
        (
            "Ban Chỉ đạo",
            ["nhà nước về nghề gốm", "Nhà nước về Nghề gốm"],
            "Ban Chỉ đạo Nhà nước về Nghề gốm",
        ),
        (
            "Cục",
            ["Đo đạc và quản lý bờ biển", "Đo đạc và Quản lý bờ biển"],
            "Cục Đo đạc và Quản lý bờ biển",
        ),
        (
            "Cục",
            ["Đo đạc, Bản đồ và bờ biển", "Đo đạc, bản đồ và bờ biển"],
            "Cục Đo đạc, bản đồ và bờ biển",
        ),
        ("Sở", ["Văn hóa Thể thao và Du lịch"], "Sở Văn hóa, Thể thao và Du lịch"),
        (
            "Công ty",
            ["cổ phần gốm Sông Xanh", "Cổ phần Gốm Sông Xanh"],
            "Công ty cổ phần Gốm Sông Xanh",
        ),
        (
            "Bệnh viện",
            ["Tim mạch TPHCM", "Tim mạch TP. HCM", "tim mạch thành phố Hồ Chí Minh"],
            "Bệnh viện Tim mạch Thành phố Hồ Chí Minh",
        ),
        (
            "Trường THPT",
            ["Chuyên Hoa Sim", "chuyên Hoa Sim"],
            "Trường THPT chuyên Hoa Sim",
        ),
        ("Ban Quản lý", ["chợ Hoa Sim", "Chợ Hoa Sim"], "Ban Quản lý chợ Hoa Sim"),
        ("Bệnh viện", ["Mắt trung ương", "mắt Trung ương"], "Bệnh viện Mắt Trung ương"),
        ("Tổ công tác", ["Covid 19", "covid-19"], "Tổ công tác COVID-19"),
    ],
)
def test_a_body_has_one_spelling(head: str, fields: list[str], name: str) -> None:
    assert {in_one_spelling(head, field) for field in fields} == {name}


@pytest.mark.parametrize("field", ["Hoa Sim", "Sông Đà 9", "Nam Hải Vân", 'Vì "bé yêu"', "EVN Gas"])
def test_a_proper_name_keeps_its_capitals(field: str) -> None:
    assert in_one_spelling("Công ty", field) == f"Công ty {field}"


def test_a_name_that_tells_its_city_is_not_given_it_again() -> None:
    text = "Tại TPHCM, Đài Truyền hình TPHCM (HTV) họp."
    assert named(text, Body) == ["Đài Truyền hình Thành phố Hồ Chí Minh"]


def test_articles_that_are_read_apart_name_one_body() -> None:
    one, other = "Ban Chỉ đạo chống hạn tỉnh Cà Mau họp.", "Ban chỉ đạo Chống hạn tỉnh Cà Mau họp."
    assert named(one, Body) == named(other, Body)
    assert facts_of(one).mentions[0].thing == facts_of(other).mentions[0].thing
