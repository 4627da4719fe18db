"""Who gives and who gets at a meeting, and what a sentence sets elsewhere."""

import pytest

from tests.counting import label
from tests.reads import facts_of

CEREMONY = "Ngày 9/5, UBND tỉnh Cà Mau tổ chức lễ trao tặng Bằng khen về chống dịch. "


def handed(text: str) -> set[tuple[str, str]]:
    """Return who gives and gets at the meetings of a text: roles and names."""
    taking = facts_of(CEREMONY + text, published="2022-05-10").participations
    return {(p.role, label(p.participant)) for p in taking if p.role in {"presenter", "recipient"}}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Ông Lưu Quang Sính cảm ơn sự giúp đỡ của bà Vi Thị Nhạn và trao tặng Bằng khen.",
            {("presenter", "lưu quang sính")},
        ),
        ("Các đảng viên của Sở Y tế tỉnh Cà Mau được trao tặng Bằng khen.", set()),
        (
            "Sở Y tế tỉnh Cà Mau và các sở, ngành thực hiện nghiêm, có hiệu quả từ nay Quy chế tiếp"
            " nhận ý kiến.",
            set(),
        ),
        ("Trước đó, sáng 2/5, ông Lưu Quang Sính đã nhận Bằng khen.", set()),
        ("Ngày 2/5, ông Lưu Quang Sính đã trao Bằng khen.", set()),
        (
            "Ông Lưu Quang Sính trao quyết định điều động ông Đàm Bá Khiêm, Phó Chánh án, làm Chánh"
            " án; bổ nhiệm bà Vi Thị Nhạn làm Phó Chánh án.",
            {
                ("presenter", "lưu quang sính"),
                ("recipient", "đàm bá khiêm"),
                ("recipient", "vi thị nhạn"),
            },
        ),
        ("Sở Y tế tỉnh Cà Mau quyết định trao tặng quà.", set()),
        ("Đây là quà mà Sở Y tế tỉnh Cà Mau trao tặng người dân.", set()),
    ],
)
def test_who_gives_and_gets_at_a_meeting(text: str, roles: set[tuple[str, str]]) -> None:
    assert handed(text) == roles


def test_what_is_handed_over_at_home_is_given_at_no_meeting() -> None:
    text = CEREMONY + "Đến tận nhà trao Bằng khen cho ông Lưu Quang Sính là bà Vi Thị Nhạn."
    awards = facts_of(text, published="2022-05-10").awards
    assert [award.meeting for award in awards] == [None]
