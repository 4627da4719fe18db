"""Decisions on posts: who is meant by them all, how each is told, and what is no decision."""

import pytest

from tests.counting import label
from tests.reads import facts_of

WHO, OTHER, THIRD = "Lưu Quang Sính", "Mạc Đình Khoái", "Vi Thị Nhạn"
ELECTED = f"Đại hội đã bầu ông {WHO} làm Chủ tịch Hội Nông dân tỉnh Cà Mau"
NAMED = f"Thủ tướng bổ nhiệm ông {WHO} làm Thứ trưởng Bộ Y tế. "


def changes(text: str) -> set[tuple[str, str, str]]:
    """Return the appointments of a text: how, who, which post in which body."""
    told = facts_of(text, published="2022-05-10").appointments
    return {
        (c.action, c.person.name, f"{c.post.title} {c.post.body.name if c.post.body else ''}")
        for c in told
    }


CHAIR = ("elected", WHO, "Chủ tịch Hội Nông dân tỉnh Cà Mau")
DEPUTIES = {
    ("elected", OTHER, "Phó Chủ tịch Hội Nông dân tỉnh Cà Mau"),
    ("elected", THIRD, "Phó Chủ tịch Hội Nông dân tỉnh Cà Mau"),
}
MINISTER = ("appointed", WHO, "Thứ trưởng Bộ Y tế")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{ELECTED}. Các Phó Chủ tịch gồm các ông, bà: {OTHER}, {THIRD}.",
            {CHAIR, *DEPUTIES},
        ),
        (f"{ELECTED}; các Phó Chủ tịch là ông {OTHER}, bà {THIRD}.", {CHAIR, *DEPUTIES}),
        (
            f"{ELECTED}. Như vậy, Hội Nông dân tỉnh Cà Mau hiện có 2 Phó Chủ tịch gồm ông {OTHER},"
            f" bà {THIRD}.",
            {CHAIR},
        ),
        (
            f"{NAMED}Ông {OTHER} giữ chức Thứ trưởng Bộ Tư pháp. Bà {THIRD} hiện giữ chức Thứ"
            " trưởng Bộ Nội vụ.",
            {MINISTER, ("appointed", OTHER, "Thứ trưởng Bộ Tư pháp")},
        ),
        (
            f"Bổ nhiệm ông {WHO} - Vụ trưởng Đại học, ông {OTHER} - hiệu trưởng Trường Đại học Cần"
            " Thơ làm Thứ trưởng Bộ Y tế.",
            {MINISTER, ("appointed", OTHER, "Thứ trưởng Bộ Y tế")},
        ),
        (
            f"Bộ Y tế bổ nhiệm có thời hạn các ông: - {WHO}, {'chuyên viên giỏi, ' * 12} giữ chức"
            f" Phó Vụ trưởng Vụ Pháp chế; - {OTHER}, {'chuyên viên giỏi, ' * 12} giữ chức Vụ"
            " trưởng Vụ Pháp chế.",
            {
                ("appointed", WHO, "Phó Vụ trưởng Vụ Pháp chế Bộ Y tế"),
                ("appointed", OTHER, "Vụ trưởng Vụ Pháp chế Bộ Y tế"),
            },
        ),
    ],
)
def test_one_decision_on_several(text: str, told: set[tuple[str, str, str]]) -> None:
    assert changes(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{ELECTED}. Ông {WHO} được bầu làm Chủ tịch với số phiếu cao.", {CHAIR}),
        (
            f"Ông {WHO} làm Chủ tịch Hội Nông dân tỉnh Cà Mau\n\n{ELECTED}.",
            {CHAIR},
        ),
        (
            f"Ông {WHO} làm Phó Ban Kinh tế Trung ương\n\nBộ Chính trị phân công ông {WHO} làm Phó"
            " Trưởng Ban Kinh tế Trung ương.",
            {("appointed", WHO, "Phó Trưởng ban Ban Kinh tế Trung ương")},
        ),
        (
            f"Ông {WHO}, Phó Trưởng ban Ban Chỉ đạo Tây Bắc, thôi nhiệm vụ quản lý để nghỉ chế độ.",
            {("retired", WHO, "Phó Trưởng ban Ban Chỉ đạo Tây Bắc")},
        ),
        (
            f"Đó là lời của đồng chí {WHO} - vừa tái đắc cử Chủ tịch Hội Nông dân tỉnh Cà Mau.",
            {CHAIR},
        ),
        (
            f"{NAMED}Ông được bầu làm Bí thư Tỉnh ủy Cà Mau nhiệm kỳ trước.",
            {MINISTER},
        ),
    ],
)
def test_one_change_is_told_once(text: str, told: set[tuple[str, str, str]]) -> None:
    assert changes(text) == told


@pytest.mark.parametrize(
    "text",
    [
        f"Quốc hội sẽ tiến hành bỏ phiếu bầu Tổng Kiểm toán Nhà nước và nghe ông {WHO} báo cáo.",
        f"Thủ tướng {WHO} nói rằng không có quyền cách chức Bộ trưởng Bộ Y tế.",
        f"Theo ông {WHO}, Chủ tịch UBND tỉnh Cà Mau do HĐND tỉnh bầu.",
    ],
)
def test_what_is_no_decision_on_anyone(text: str) -> None:
    assert not changes(text)


def test_where_someone_goes_to_decides_nothing() -> None:
    text = (
        f"Ông {WHO} được điều động đến công tác tại Trường Chính trị tỉnh Cà Mau và bổ nhiệm giữ"
        " chức Hiệu trưởng Trường Chính trị tỉnh Cà Mau."
    )
    assert [c.decided_by for c in facts_of(text).appointments] == [None]


def test_a_post_is_in_the_body_where_the_work_is_done() -> None:
    text = f"Từ năm 1995 đến nay, ông {WHO} là giảng viên dạy sử tại Trường Đại học Cần Thơ."
    held = [t.post for t in facts_of(text, published="2022-05-10").tenures]
    assert [post.body and label(post.body) for post in held] == ["trường đại học cần thơ"]
