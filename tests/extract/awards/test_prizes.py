"""Prizes and titles: to whom they went, and what is called an award but is none of its own."""

import pytest

from tests.counting import label
from tests.reads import facts_of

CONTEST = "Ngày 9/5, Sở Y tế tỉnh Cà Mau tổng kết cuộc thi viết. "
SINH, NHAN = "lưu quang sính", "vi thị nhạn"


def awards(text: str) -> set[tuple[str, frozenset[str], frozenset[str]]]:
    """Return the awards of a text: kinds, who confers and who gets them."""
    return {
        (a.kind, frozenset(map(label, a.conferrers)), frozenset(map(label, a.recipients)))
        for a in facts_of(CONTEST + text, published="2022-05-10").awards
    }


def won(kind: str, *takers: str) -> tuple[str, frozenset[str], frozenset[str]]:
    """Return an award that nobody is said to confer."""
    return kind, frozenset(), frozenset(takers)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Giải Nhất của cuộc thi đã thuộc về ông Lưu Quang Sính.",
            {won("first_prize", SINH)},
        ),
        (
            "Giải Nhất cuộc thi thuộc về ông Lưu Quang Sính, giải Nhì được trao cho bà Vi Thị"
            " Nhạn.",
            {won("first_prize", SINH), won("second_prize", NHAN)},
        ),
        (
            "Giải Nhì trao cho 6 sinh viên Trường Đại học Cần Thơ.",
            {won("second_prize", "6 sinh viên")},
        ),
        ("Giải Nhất sẽ thuộc về ông Lưu Quang Sính.", set()),
    ],
)
def test_to_whom_a_prize_went(
    text: str, told: set[tuple[str, frozenset[str], frozenset[str]]]
) -> None:
    assert awards(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Sở Y tế tỉnh Cà Mau tổ chức lễ kỷ niệm 60 năm thành lập và đón nhận Huân chương Lao"
            " động.",
            {won("labour_order", "sở y tế tỉnh cà mau")},
        ),
        (
            "Đội thanh niên xung phong xã đón nhận Huân chương Lao động do Chủ tịch nước trao"
            " tặng.",
            {("labour_order", frozenset(("chủ tịch nước",)), frozenset())},
        ),
        (
            "Sở Y tế tỉnh Cà Mau tổ chức lễ đón nhận Huân chương Lao động do Chủ tịch nước tặng"
            " Trường Đại học Y Dược Cần Thơ.",
            {
                (
                    "labour_order",
                    frozenset(("chủ tịch nước",)),
                    frozenset(("trường đại học y dược cần thơ",)),
                )
            },
        ),
        (
            "Sở Y tế tỉnh Cà Mau được Nhà nước trao tặng Huân chương Lao động và Giám đốc Lưu"
            " Quang Sính được tặng danh hiệu Anh hùng Lao động.",
            {won("labour_order", "sở y tế tỉnh cà mau"), won("hero_of_labour", SINH)},
        ),
        (
            "Bốn học sinh được nhận Bằng khen của Thủ tướng là Lưu Quang Sính, Hà Văn Kiên.",
            {
                (
                    "certificate_of_merit",
                    frozenset(("thủ tướng chính phủ",)),
                    frozenset(("bốn học sinh",)),
                )
            },
        ),
        (
            "Ông Hà Văn Kiên trao tặng bà Vi Thị Nhạn Huân chương Hữu nghị.",
            {won("friendship_order", NHAN)},
        ),
        (
            "Sở Y tế tỉnh Cà Mau tuyên dương 300 phụ lão giữ rừng giỏi.",
            {
                (
                    "award",
                    frozenset(("sở y tế tỉnh cà mau",)),
                    frozenset(("300 phụ lão giữ rừng giỏi",)),
                )
            },
        ),
    ],
)
def test_who_gets_what_is_given(
    text: str, told: set[tuple[str, frozenset[str], frozenset[str]]]
) -> None:
    assert awards(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Tại buổi lễ, 40 em sẽ được tuyên dương.",
        "Tháng tới sẽ thi vòng cuối để chọn 9 học sinh giỏi nhất nhận học bổng.",
        "Sở Y tế tỉnh Cà Mau cũng từng vinh dự đón nhận Bằng khen của Thủ tướng.",
        "Trong 10 năm qua đã có 90 sinh viên nhận Bằng khen.",
        "Hai phường được công nhận danh hiệu này.",
    ],
)
def test_what_is_to_come_or_over_is_no_award(text: str) -> None:
    assert not awards(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "UBND tỉnh Cà Mau trao Bằng khen cũng như các phần thưởng cho ông Lưu Quang Sính.",
            ["Bằng khen"],
        ),
        (
            "UBND tỉnh Cà Mau trao Huân chương Sao vàng, danh hiệu cao quý nhất của Nhà nước, cho"
            " ông Lưu Quang Sính.",
            ["Huân chương Sao vàng"],
        ),
        (
            "UBND tỉnh Cà Mau trao tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam Anh hùng” cho 90"
            " mẹ.",
            ['danh hiệu vinh dự Nhà nước "Bà mẹ Việt Nam Anh hùng"'],
        ),
        (
            "Ông Lưu Quang Sính gắn Huân chương Lao động lên lá cờ truyền thống của Sở Y tế tỉnh"
            " Cà Mau.",
            ["Huân chương Lao động"],
        ),
    ],
)
def test_what_is_one_award(text: str, names: list[str]) -> None:
    assert [a.name for a in facts_of(CONTEST + text, published="2022-05-10").awards] == names


@pytest.mark.parametrize(
    "text",
    [
        "Hội đồng Chung khảo đã chọn ra 9 tác phẩm để trao giải.",
        "Có quà tặng, huy hiệu cho các đại biểu.",
        "Nơi nào cũng có màn trao tặng cờ cho các cá nhân.",
    ],
)
def test_what_is_chosen_or_only_spoken_of_is_not_given(text: str) -> None:
    assert not awards(text)


def test_who_gets_a_prize_is_not_where_they_learn() -> None:
    text = "Ban Tổ chức trao giải Nhất cho bà Vi Thị Nhạn (Trường Đại học Cần Thơ)."
    assert [taken for _, _, taken in awards(text)] == [frozenset((NHAN,))]


@pytest.mark.parametrize(
    "award",
    [
        "Huân chương Lao động",
        "Huân chương Dũng cảm",
        "danh hiệu Nhà giáo nhân dân",
        "danh hiệu Nghệ sĩ nhân dân",
        "danh hiệu Nghệ nhân ưu tú",
        "huy chương Bạc",
        "huy chương Đồng",
        "Giải thưởng Lý Tự Trọng",
    ],
)
def test_who_hands_over_what_the_state_or_a_body_confers_is_not_said_to_confer_it(
    award: str,
) -> None:
    told = awards(f"Chủ tịch UBND tỉnh Cà Mau Vi Thị Nhạn trao {award} cho ông Lưu Quang Sính.")
    assert [(conferrers, takers) for _, conferrers, takers in told] == [
        (frozenset(), frozenset({SINH}))
    ]


def test_who_confers_a_certificate_of_merit_is_told() -> None:
    ((_, conferrers, _),) = awards(
        "Chủ tịch UBND tỉnh Cà Mau Vi Thị Nhạn trao Bằng khen cho ông Lưu Quang Sính."
    )
    assert conferrers
