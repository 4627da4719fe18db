"""Offices that a life has left, and of whom they were."""

import pytest

from tests.reads import facts_of


@pytest.mark.parametrize(
    ("text", "former"),
    [
        (
            "Từ năm 2011 đến tháng 2/2016, ông Đàm Bá Khiêm đảm nhiệm chức vụ Giám đốc Sở Y tế tỉnh Cà Mau.",
            True,
        ),
        (
            "Từ năm 2011 đến nay, ông Đàm Bá Khiêm đảm nhiệm chức vụ Giám đốc Sở Y tế tỉnh Cà Mau.",
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
