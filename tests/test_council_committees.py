"""Committees of People's Councils with and without the council beside them."""

import pytest

from kg.facts import Body
from tests.reads import named


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "HĐND huyện Hòa Vang họp. Trưởng Ban Pháp chế trình bày báo cáo.",
            "Ban Pháp chế HĐND huyện Hòa Vang",
        ),
        (
            "Đại diện Ban kinh tế - ngân sách báo cáo tại kỳ họp HĐND TP Đà Nẵng.",
            "Ban Kinh tế - Ngân sách HĐND thành phố Đà Nẵng",
        ),
        ("Ban Đô thị - HĐND tỉnh tiếp tục họp.", "Ban Đô thị HĐND tỉnh Gia Lai"),
        (
            "HĐND tỉnh họp. Ban VH-XH thẩm tra tờ trình.",
            "Ban Văn hóa - Xã hội HĐND tỉnh Gia Lai",
        ),
    ],
)
def test_a_committee_is_of_the_council_that_the_article_names(text: str, body: str) -> None:
    assert body in named(text, Body, province="Gia Lai")
