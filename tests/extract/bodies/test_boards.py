"""Boards of management by what they manage."""

import pytest

from kg.facts import Body
from tests.reads import named


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Ban quản lý chợ Hoa Sim thu phí.", ["Ban Quản lý chợ Hoa Sim"]),
        ("Ban Quản lý vịnh Hạ Long thu phí.", ["Ban Quản lý vịnh Hạ Long"]),
        (
            "Ban quản lý di tích lịch sử và danh lam thắng cảnh tỉnh cho biết như vậy.",
            ["Ban Quản lý di tích lịch sử và danh lam thắng cảnh tỉnh Gia Lai"],
        ),
        (
            "Ban quản lý dự án đường Hoa Sim và cải thiện môi trường nước tỉnh báo cáo.",
            ["Ban Quản lý dự án đường Hoa Sim và cải thiện môi trường nước tỉnh Gia Lai"],
        ),
        (
            "Ban quản lý khu công nghiệp - khu chế xuất tỉnh cho biết như vậy.",
            ["Ban Quản lý khu công nghiệp - khu chế xuất tỉnh Gia Lai"],
        ),
        ("Ban Quản lý Khu kinh tế Sông Sim họp.", ["Ban Quản lý khu kinh tế Sông Sim"]),
        ("Ban Quản lý Khu kinh tế tỉnh họp.", ["Ban Quản lý khu kinh tế tỉnh Gia Lai"]),
        ("Ban quản lý dự án phải trình nhiều cấp.", []),
        ("Ban quản lý cũng đồng ý.", []),
    ],
)
def test_a_board_is_named_by_what_it_manages(text: str, bodies: list[str]) -> None:
    assert named(text, Body, province="Gia Lai") == bodies
