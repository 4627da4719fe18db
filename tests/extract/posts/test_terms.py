"""Offices that a life has left, and of whom they were."""

import pytest

from tests.reads import facts_of

WHO = "Đàm Bá Khiêm"


@pytest.mark.parametrize(
    ("text", "former"),
    [
        (
            f"Từ năm 2008 đến tháng 5/2013, ông {WHO} đảm nhiệm chức vụ Giám đốc Công an Cà Mau.",
            True,
        ),
        (
            f"Từ năm 2011 đến nay, ông {WHO} đảm nhiệm chức vụ Giám đốc Công an Cà Mau.",
            False,
        ),
        ("Từ 8 giờ đến 9 giờ, ông Đàm Bá Khiêm là Bộ trưởng Bộ Y tế.", False),
    ],
)
def test_a_term_with_its_end_is_over(text: str, former: bool) -> None:
    assert [tenure.former for tenure in facts_of(text).tenures] == [former]


def test_an_office_that_someone_leaves_stands_for_no_one_else() -> None:
    text = (
        "Bí thư Tỉnh ủy Cà Mau Vi Thị Nhạn dự lễ. Bộ Chính trị phân công ông Đàm Bá Khiêm thôi giữ"
        " chức Bí thư Tỉnh ủy Cà Mau về làm Phó Trưởng Ban Kinh tế Trung ương."
    )
    held = {(t.person.name, t.post.title) for t in facts_of(text).tenures}
    assert ("Vi Thị Nhạn", "Phó Trưởng ban") not in held


@pytest.mark.parametrize(
    "text",
    [
        f"Tại phiên họp, Sở Nội vụ sẽ báo cáo về việc miễn nhiệm Phó Chủ tịch UBND tỉnh {WHO}.",
        f"HĐND tỉnh Cà Mau thảo luận về miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh của ông {WHO}.",
        f"Hội nghị xem xét việc bổ nhiệm ông {WHO} làm Giám đốc Sở Y tế tỉnh Cà Mau.",
    ],
)
def test_what_is_still_discussed_is_no_change(text: str) -> None:
    assert not facts_of(text, published="2022-05-10").appointments


def test_a_meeting_still_to_come_has_decided_nothing() -> None:
    text = (
        "Ngày 20/5, HĐND tỉnh Cà Mau sẽ tổ chức kỳ họp thứ 9."
        f" Ông {WHO} được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Cà Mau."
    )
    days = {out: [a.day for a in facts_of(text, published=out).appointments]
            for out in ("2022-05-10", "2022-05-21")}  # fmt: skip
    assert days == {"2022-05-10": [None], "2022-05-21": ["2022-05-20"]}
