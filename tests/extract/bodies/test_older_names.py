"""Bodies as older papers write them: offices of their day, short forms."""

import pytest

from kg.facts import Body
from tests.reads import named


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Sở NN&PTNT và Sở Lao động - thương binh & xã hội họp.", [
            "Sở Nông nghiệp và Phát triển nông thôn tỉnh Gia Lai",
            "Sở Lao động - Thương binh và Xã hội tỉnh Gia Lai",
        ]),
        ("Sở GTCC đối chiếu với Bộ Bưu chính - viễn thông.", [
            "Sở Giao thông công chính tỉnh Gia Lai", "Bộ Bưu chính, Viễn thông",
        ]),
        ("Sở Tài chính về xã. Bộ Y tế và các tỉnh họp.", [
            "Sở Tài chính tỉnh Gia Lai", "Bộ Y tế",
        ]),
        ("Khu Quản lý giao thông đô thị (QLGTĐT) số 7 giao việc. Khu QLGTĐT số 7 nhận.", [
            "Khu Quản lý Giao thông đô thị số 7",
        ]),
        ("Lâm trường Hoa Sim và Trạm kiểm dịch động vật Hoa Tím họp. Các lâm trường nghỉ.", [
            "Lâm trường Hoa Sim", "Trạm Kiểm dịch động vật Hoa Tím",
        ]),
        ("Đồn biên phòng cửa khẩu Hoa Sim tuần tra.", ["Đồn Biên phòng cửa khẩu Hoa Sim"]),
        ("Hội nhiếp ảnh tỉnh gặp Thường vụ Quốc hội.", [
            "Hội Nhiếp ảnh tỉnh Gia Lai", "Ủy ban Thường vụ Quốc hội",
        ]),
        ("Hội Khuyến học VN bầu Ban Chấp hành Trung ương hội khóa VII.", [
            "Hội Khuyến học Việt Nam",
        ]),
        ("Theo báo cáo của Ban chỉ đạo 127 TW về tình hình buôn lậu, giá tăng.", [
            "Ban Chỉ đạo 127 Trung ương",
        ]),
        ("6. Lê Sim - Tổng cục Chính trị7. Vũ Sim - Ban Dân vận Trung ương8. Mai Sim.", [
            "Tổng cục Chính trị Quân đội nhân dân Việt Nam", "Ban Dân vận Trung ương",
        ]),
        ("Lực lượng TNXP tỉnh ra quân. Mọi lực lượng TNXP đều có mặt.", [
            "Lực lượng Thanh niên xung phong tỉnh Gia Lai",
        ]),
    ],
)  # fmt: skip
def test_offices_of_their_day(text: str, bodies: list[str]) -> None:
    assert named(text, Body, province="Gia Lai") == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ('Quỹ "Vì người nghèo" nhận quà. Quỹ Vì người nghèo đã chi.', ["Quỹ Vì người nghèo"]),
        ("Ủy ban Thường vụ Quốc hội (QH) họp.", ["Ủy ban Thường vụ Quốc hội"]),
        ("Hội Bảo trợ người tàn tật và trẻ mồ côi tỉnh Gia Lai tặng quà.", [
            "Hội Bảo trợ người tàn tật và Trẻ mồ côi tỉnh Gia Lai",
        ]),
        ("Hội Khoa học Lịch sử Việt Nam Lưu Trung Quốc phát biểu.", [
            "Hội Khoa học Lịch sử Việt Nam",
        ]),
    ],
)  # fmt: skip
def test_marks_brackets_and_people_end_a_name(text: str, bodies: list[str]) -> None:
    assert named(text, Body) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Đại sứ quán Việt Nam tại Pháp giúp đỡ.", ["Đại sứ quán Việt Nam tại Pháp"]),
        ("Đại sứ quán Pháp tại Việt Nam giúp đỡ.", ["Đại sứ quán Pháp"]),
        ("Tòa án tối cao Mỹ bác đơn.", ["Tòa án tối cao Hoa Kỳ"]),
        ("Tòa án tối cao bác đơn.", ["Tòa án nhân dân tối cao"]),
        ("Bộ Ngoại giao TQ và quân đội Mỹ lên tiếng.", [
            "Bộ Ngoại giao Trung Quốc", "Quân đội Hoa Kỳ",
        ]),
        ("Cục Hậu cần Quân đội họp.", ["Cục Hậu cần quân đội"]),
    ],
)  # fmt: skip
def test_bodies_abroad(text: str, bodies: list[str]) -> None:
    assert named(text, Body) == bodies
