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


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Quốc hội họp sáng nay. Chủ nhiệm Ủy ban Pháp luật trình bày báo cáo.",
            "Ủy ban Pháp luật của Quốc hội",
        ),
        (
            "Phó chủ nhiệm Ủy ban Văn hóa giáo dục, thanh thiếu niên và nhi đồng Quốc hội dự.",
            "Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội",
        ),
        (
            "Ủy ban Kinh tế ngân sách thẩm tra tờ trình mà Quốc hội sẽ xem xét.",
            "Ủy ban Kinh tế và Ngân sách của Quốc hội",
        ),
        (
            "Quốc hội họp. Ủy ban Đối ngoại Thượng viện Pháp đến dự.",
            "Ủy ban Đối ngoại Thượng viện Pháp",
        ),
        ("Quốc hội Lào họp. Ủy ban Pháp luật đã trình bày.", "Ủy ban Pháp luật"),
        ("Quốc hội họp. Ủy ban Dân tộc đã trình bày.", "Ủy ban Dân tộc"),
    ],
)
def test_a_committee_of_the_assembly_is_the_assemblys(text: str, body: str) -> None:
    assert body in named(text, Body)
