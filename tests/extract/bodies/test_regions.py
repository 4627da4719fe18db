"""Offices of a region, offices that two bodies share, and chapters of offices."""

import pytest

from kg.facts import Body
from tests.reads import named


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Chi cục Thuế khu vực XIX, Kho bạc Nhà nước khu vực V họp.",
            ["Chi cục Thuế khu vực XIX", "Kho bạc Nhà nước khu vực V"],
        ),
        (
            "Tòa án nhân dân khu vực 7 xét xử. Ban Chỉ huy Phòng thủ khu vực 2 họp.",
            ["Tòa án nhân dân khu vực 7", "Ban Chỉ huy Phòng thủ khu vực 2"],
        ),
        (
            "Kho bạc Nhà nước Khu vực XV và Thuế cơ sở 3 họp.",
            ["Kho bạc Nhà nước khu vực XV", "Thuế cơ sở 3"],
        ),
        ("Công đoàn khu vực sản xuất lớn mạnh.", []),
        (
            "Văn phòng Đoàn ĐBQH và HĐND tỉnh và Thuế tỉnh họp.",
            ["Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh Gia Lai", "Thuế tỉnh Gia Lai"],
        ),
        (
            "Đảng bộ Công an tỉnh họp.",
            ["Đảng bộ Công an tỉnh Gia Lai", "Công an tỉnh Gia Lai"],
        ),
        (
            "Đảng ủy các cơ quan Đảng tỉnh và Ban Xây dựng Đảng Đảng ủy phường Mầm Xanh họp.",
            [
                "Đảng ủy các cơ quan Đảng tỉnh Gia Lai",
                "Ban Xây dựng Đảng Đảng ủy phường Mầm Xanh, tỉnh Gia Lai",
                "Đảng ủy phường Mầm Xanh, tỉnh Gia Lai",
            ],
        ),
        (
            "Ban Quản lý rừng phòng hộ Suối Mơ, Vườn Quốc gia Đồi Sim họp.",
            ["Ban Quản lý rừng phòng hộ Suối Mơ"],
        ),
    ],
)
def test_an_office_is_named_in_full(text: str, bodies: list[str]) -> None:
    assert named(text, Body, province="Gia Lai") == bodies
