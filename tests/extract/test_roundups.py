"""Round-ups: each item of news is at home in the province that it names."""

import pytest

from kg.facts import Body
from tests.reads import facts_of, named

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


@pytest.mark.parametrize("mark", ["*", "•", "■"])
def test_a_meeting_is_not_held_where_the_next_item_plays(mark: str) -> None:
    text = (
        f"{mark} Ngày 9/5, Sở Y tế tỉnh Cà Mau tổ chức hội nghị tổng kết.\n\n"
        f"{mark} Ngày 9/5, tại thành phố Cần Thơ, Sở Y tế thành phố Cần Thơ tổ chức hội thảo."
    )
    meetings = facts_of(text, published="2022-05-10").meetings
    assert [meeting.place and meeting.place.name for meeting in meetings] == [
        "tỉnh Cà Mau",
        "thành phố Cần Thơ",
    ]
