"""Round-ups: each item of news is at home in the province that it names."""

from kg.facts import Body
from tests.reads import named

TEXT = """Ngày 3-2, ông Mạc Văn Khoái thăm tỉnh Gia Lai. Bí thư Tỉnh ủy tiếp đoàn.
* Ngày 4-2, ông Mạc Văn Khoái làm việc với Thành ủy Đà Nẵng. UBND thành phố báo cáo.
* Ngày 5-2, ông Mạc Văn Khoái gặp công nhân. Ban Thường vụ Tỉnh ủy Cà Mau và HĐND tỉnh dự."""


def test_each_item_is_of_its_own_province() -> None:
    assert {
        "Tỉnh ủy Gia Lai", "Thành ủy Đà Nẵng", "UBND thành phố Đà Nẵng", "Tỉnh ủy Cà Mau",
        "HĐND tỉnh Cà Mau",
    } <= set(named(TEXT, Body))  # fmt: skip


def test_an_item_that_names_no_province_is_of_that_of_the_article() -> None:
    text = "Ngày 3-2, UBND tỉnh Gia Lai họp.\n* Ngày 4-2, HĐND tỉnh họp."
    assert set(named(text, Body)) == {"UBND tỉnh Gia Lai", "HĐND tỉnh Gia Lai"}
