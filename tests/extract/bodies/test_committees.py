"""Committees by what they are for: deeds and occasions that no list knows to their end."""

import pytest

from kg.facts import Body
from tests.reads import named


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Ban chỉ đạo phòng chống dịch lở mồm long móng tỉnh Gia Lai yêu cầu tiêm phòng.",
            ["Ban Chỉ đạo Phòng, chống dịch lở mồm long móng tỉnh Gia Lai"],
        ),
        (
            "Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả tỉnh Gia Lai họp.",
            ["Ban Chỉ đạo Chống buôn lậu, gian lận thương mại và hàng giả tỉnh Gia Lai"],
        ),
        (
            "Ban Chỉ đạo xây dựng nông thôn mới và giảm nghèo bền vững huyện Hòa Vang họp.",
            ["Ban Chỉ đạo Xây dựng nông thôn mới và Giảm nghèo bền vững huyện Hòa Vang"],
        ),
        (
            "Ban Chỉ đạo Quốc gia phòng, chống hạn mặn cùng các địa phương họp.",
            ["Ban Chỉ đạo Quốc gia phòng, chống hạn mặn"],
        ),
        (
            "Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm kiểm tra một chợ.",
            ["Ban Chỉ đạo Liên ngành Trung ương về An toàn thực phẩm"],
        ),
        (
            "Ban Chỉ đạo Nhà nước về đổi mới doanh nghiệp vốn lớn đã dẫn đầu đoàn khảo sát.",
            ["Ban Chỉ đạo Nhà nước về Đổi mới doanh nghiệp vốn lớn"],
        ),
        (
            "Ban chỉ đạo khắc phục hậu quả hạn mặn 3 tỉnh miền Tây đã họp.",
            ["Ban Chỉ đạo Khắc phục hậu quả hạn mặn 3 tỉnh miền Tây"],
        ),
        (
            'Ban Chỉ đạo phong trào "Cả làng cùng đọc sách" tỉnh Gia Lai họp.',
            ['Ban Chỉ đạo phong trào "Cả làng cùng đọc sách" tỉnh Gia Lai'],
        ),
        (
            "Ủy ban Quốc gia ứng phó sự cố hạn mặn, tìm kiếm cứu nạn phối hợp với các xã.",
            ["Ủy ban Quốc gia ứng phó sự cố hạn mặn, tìm kiếm cứu nạn"],
        ),
        (
            "Cục Giám định và quản lý chất lượng vật liệu xây dựng báo cáo.",
            ["Cục Giám định và Quản lý chất lượng vật liệu xây dựng"],
        ),
        ("Ban Chỉ đạo Trung ương triển khai nghị quyết.", ["Ban Chỉ đạo Trung ương"]),
        (
            "Theo Ban Chỉ đạo phòng chống dịch, bệnh viện đã tiếp nhận 5 ca.",
            ["Ban Chỉ đạo Phòng, chống dịch"],
        ),
        (
            "Ban Chỉ huy PCTT và TKCN tỉnh Gia Lai trực 24 giờ.",
            ["Ban Chỉ huy Phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh Gia Lai"],
        ),
        (
            "Tổ công tác phòng, chống dịch của Bộ Y tế làm việc. Tổ công tác 412 họp.",
            ["Tổ công tác Phòng, chống dịch Bộ Y tế", "Bộ Y tế", "Tổ công tác 412"],
        ),
        (
            "Ban công tác đặc biệt tỉnh Gia Lai và Ban Công tác đặc biệt Chính phủ Lào họp.",
            [
                "Ban Công tác đặc biệt tỉnh Gia Lai",
                "Ban Công tác đặc biệt Chính phủ Lào",
                "Chính phủ Lào",
            ],
        ),
    ],
)
def test_a_committee_is_named_by_its_deed(text: str, bodies: list[str]) -> None:
    assert named(text, Body) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Ban Tổ chức XG9 đã họp. Hội đồng Kéo co châu Á đã dự.",
            ["Ban Tổ chức XG9", "Hội đồng Kéo co châu Á"],
        ),
        ("Ban Tổ chức lễ hội và chính quyền xã rút kinh nghiệm.", ["Ban Tổ chức Lễ hội"]),
        (
            "Ban Tổ chức Giải bóng chuyền Cúp Sông Xanh đã trao cờ.",
            ["Ban Tổ chức Giải bóng chuyền Cúp Sông Xanh"],
        ),
        ("Ban soạn thảo Luật Hoa Sim đã họp.", ["Ban Soạn thảo Luật Hoa Sim"]),
        (
            "Ban Chỉ đạo tổng kết thi hành Luật Hợp tác xã đã họp.",
            ["Ban Chỉ đạo Tổng kết thi hành Luật Hợp tác xã tỉnh Gia Lai"],
        ),
        (
            "Trưởng Ban Tổ chức Hội chợ Xuân Mạc Văn Khoái phát biểu.",
            ["Ban Tổ chức Hội chợ Xuân"],
        ),
    ],
)
def test_a_committee_for_an_occasion_is_of_no_area(text: str, bodies: list[str]) -> None:
    assert named(text, Body, province="Gia Lai") == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Hội hữu nghị Lào - Việt Nam họp.", ["Hội Hữu nghị Lào - Việt Nam"]),
        ("Hội Hữu nghị Việt - Đức họp.", ["Hội Hữu nghị Việt - Đức"]),
        ("Hội hữu nghị Pháp Việt họp.", ["Hội Hữu nghị Pháp Việt"]),
        (
            "Hội Hữu nghị Việt Nam - Campuchia tỉnh họp.",
            ["Hội Hữu nghị Việt Nam - Campuchia tỉnh Gia Lai"],
        ),
    ],
)
def test_a_society_of_friendship_is_named_by_two_countries(text: str, bodies: list[str]) -> None:
    assert named(text, Body, province="Gia Lai") == bodies
