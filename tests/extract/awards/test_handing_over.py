"""Who hands an award over, and who confers it."""

import pytest

from tests.counting import label
from tests.reads import facts_of

CEREMONY = "Ngày 9/5, UBND tỉnh Cà Mau tổ chức lễ trao tặng khen thưởng. "
KHIEM = "Phó Chủ tịch UBND tỉnh Đàm Bá Khiêm"


@pytest.mark.parametrize(
    ("text", "conferrers", "recipients"),
    [
        (f"{KHIEM} đã trao Bằng khen cho ông Lưu Quang Sính.", [], ["lưu quang sính"]),
        (
            "Chủ tịch UBND tỉnh Đàm Bá Khiêm đã trao Bằng khen cho ông Lưu Quang Sính.",
            ["đàm bá khiêm"],
            ["lưu quang sính"],
        ),
        (
            f"{KHIEM} trao Cờ thi đua của Chính phủ cho Sở Y tế tỉnh Cà Mau.",
            ["chính phủ"],
            ["sở y tế tỉnh cà mau"],
        ),
        (
            f"Thay mặt Sở Y tế tỉnh Cà Mau, {KHIEM} trao Giấy khen cho ông Lưu Quang Sính.",
            ["sở y tế tỉnh cà mau"],
            ["lưu quang sính"],
        ),
        (
            "Bộ trưởng Bộ Y tế Đàm Bá Khiêm trao Huân chương Lao động cho các cá nhân vì đã có"
            " thành tích xuất sắc.",
            [],
            ["các cá nhân"],
        ),
        (
            "Ông Đàm Bá Khiêm trao Bằng khen. Thủ tướng tặng Bằng khen cho ông Lưu Quang Sính.",
            ["thủ tướng chính phủ"],
            ["lưu quang sính"],
        ),
        (
            "Sở Y tế tỉnh Cà Mau tổ chức trao Huy hiệu 30 năm tuổi Đảng cho ông Lưu Quang Sính.",
            [],
            ["lưu quang sính"],
        ),
        (
            "Bí thư Tỉnh ủy trao huy hiệu cho đảng viên. Bí thư Tỉnh ủy Đàm Bá Khiêm trao Huy hiệu"
            " 30 năm tuổi Đảng cho ông Lưu Quang Sính.",
            [],
            ["lưu quang sính"],
        ),
        (
            "Ông Đàm Bá Khiêm trao Bằng khen cho các đơn vị làm tốt PCCN Năm 2021 cả tỉnh có 9 vụ.",
            ["đàm bá khiêm"],
            ["các đơn vị làm tốt pccn"],
        ),
        (
            "Sở Y tế tỉnh Cà Mau tổ chức lễ trao tặng Huân chương Lao động cho 90 mẹ.",
            [],
            ["90 mẹ"],
        ),
        (
            f"{KHIEM} thay mặt Sở Y tế tỉnh Cà Mau trao Giấy khen cho ông Lưu Quang Sính.",
            ["sở y tế tỉnh cà mau"],
            ["lưu quang sính"],
        ),
        (
            "Chủ tịch nước Đàm Bá Khiêm trao Huân chương Lao động cho ông Lưu Quang Sính.",
            ["đàm bá khiêm"],
            ["lưu quang sính"],
        ),
    ],
)
def test_who_confers_an_award(text: str, conferrers: list[str], recipients: list[str]) -> None:
    awards = facts_of(CEREMONY + text, published="2022-05-10").awards
    told = [(sorted(map(label, a.conferrers)), sorted(map(label, a.recipients))) for a in awards]
    assert told == [(conferrers, recipients)]


@pytest.mark.parametrize(
    "text",
    [
        "6 tập thể được đề nghị Sở Y tế tỉnh Cà Mau tặng Bằng khen.",
        "Với thành tích trong quá trình công tác, bà Vi Thị Nhạn được Sở Y tế tỉnh Cà Mau tặng"
        " Bằng khen, được UBND tỉnh Cà Mau tặng Giấy khen.",
        "Theo ông Lưu Quang Sính, qua 4 năm, Sở Y tế và Sở Xây dựng tỉnh Cà Mau đã ký chương trình"
        " phối hợp về vệ sinh.",
        "Sở Y tế tỉnh Cà Mau đã tiếp nhận 21 trường hợp cách ly.",
        "Bà Vi Thị Nhạn nhận hoa chúc mừng.",
    ],
)
def test_what_is_no_act_of_the_ceremony(text: str) -> None:
    taking = facts_of(CEREMONY + text, published="2022-05-10").participations
    assert {p.role for p in taking} <= {"organizer"}


def test_who_receives_a_guest_witnesses_no_signing() -> None:
    text = (
        "Ngày 9/5, Chủ tịch UBND tỉnh Cà Mau Đàm Bá Khiêm tiếp Đại sứ Lưu Quang Sính. Ông Đàm Bá"
        " Khiêm và ông Lưu Quang Sính chứng kiến các doanh nghiệp trao thỏa thuận."
    )
    taking = facts_of(text, published="2022-05-10").participations
    assert {p.role for p in taking} == {"attendee"}


def test_a_sum_of_all_awards_is_none() -> None:
    text = CEREMONY + "Cả tỉnh có 2.300 người được tặng thưởng huân, huy chương các loại."
    assert not facts_of(text, published="2022-05-10").awards


@pytest.mark.parametrize("verb", ["trao", "công bố"])
def test_whose_appointment_is_handed_over_or_read_out_receives_it(verb: str) -> None:
    text = (
        "Ngày 9/5, Tỉnh ủy Cà Mau tổ chức hội nghị về công tác cán bộ. Bí thư Tỉnh ủy Đàm Bá Khiêm"
        f" {verb} Quyết định phân công ông Lưu Quang Sính làm Giám đốc Sở Y tế tỉnh Cà Mau."
    )
    told = facts_of(text).participations
    assert [label(p.participant) for p in told if p.role == "recipient"] == ["lưu quang sính"]
