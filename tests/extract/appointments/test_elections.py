"""Elections: lists of those elected, to what, and who enters a post of which no verb tells."""

import pytest

from tests.reads import facts_of

WHO = "Lưu Quang Sính"
OTHER = "Mạc Đình Khoái"
THIRD = "Vi Thị Nhạn"
ELECTED = f"Đại hội bầu ông {WHO} làm Chủ tịch Hội Nông dân tỉnh Cà Mau."
COMMITTEE = "Ủy viên Ban Chấp hành Đảng bộ tỉnh Cà Mau"


def _entered(text: str) -> set[tuple[str, str]]:
    changes = facts_of(text).appointments
    return {
        (c.person.name, f"{c.post.title} {c.post.body.name if c.post.body else ''}".strip())
        for c in changes
    }


@pytest.mark.parametrize(
    ("text", "entered"),
    [
        (
            f"Các đồng chí {WHO}, {OTHER} trúng cử Ban Chấp hành Đảng bộ tỉnh Cà Mau.",
            {(WHO, COMMITTEE), (OTHER, COMMITTEE)},
        ),
        (
            "Trúng cử vào Ban Chấp hành Đảng bộ tỉnh Cà Mau khóa X đáng chú ý có Bí thư Huyện ủy"
            f" Năm Căn {WHO}, Giám đốc Sở Y tế {OTHER}.",
            {(WHO, COMMITTEE), (OTHER, COMMITTEE)},
        ),
        (
            "Có 52 đồng chí trúng cử Ban Chấp hành Đảng bộ tỉnh Cà Mau nhiệm kỳ 2015-2020, trong"
            f" đó có Giám đốc Sở Y tế {OTHER}.",
            {(OTHER, COMMITTEE)},
        ),
        (f"Ông {WHO} đọc danh sách trúng cử Ban Chấp hành Đảng bộ tỉnh Cà Mau.", set()),
        (
            "Đại hội bầu Ban Chấp hành Hội Nông dân tỉnh Cà Mau, bầu Ban Thường vụ Hội gồm:"
            f" {WHO}, {OTHER}.",
            {
                (WHO, "Ủy viên Ban Thường vụ Hội Nông dân tỉnh Cà Mau"),
                (OTHER, "Ủy viên Ban Thường vụ Hội Nông dân tỉnh Cà Mau"),
            },
        ),
    ],
)
def test_each_in_a_list_of_the_elected_sits_in_the_committee(
    text: str, entered: set[tuple[str, str]]
) -> None:
    assert _entered(text) == entered


@pytest.mark.parametrize(
    "told",
    [
        f"Phó Chủ tịch Hội gồm các ông: {OTHER}, Vi Văn Nhạn.",
        f"Các Phó Chủ tịch Hội là ông {OTHER} và ông Vi Văn Nhạn.",
        f"Các ông {OTHER}, Vi Văn Nhạn được bầu làm Phó Chủ tịch Hội.",
    ],
)
def test_deputies_listed_after_an_election_were_elected_by_no_one_told(told: str) -> None:
    changes = facts_of(f"{ELECTED} {told}").appointments
    deputies = [change for change in changes if change.post.title == "Phó Chủ tịch"]
    assert {change.person.name for change in deputies} == {OTHER, "Vi Văn Nhạn"}
    assert {(change.action, change.decided_by) for change in deputies} == {("elected", None)}


def test_a_society_is_known_by_its_board() -> None:
    text = (
        f"Đại hội bầu Ban Chấp hành Hội Nông dân tỉnh Cà Mau. Ông {WHO} được bầu làm Chủ tịch Hội."
    )
    assert _entered(text) == {(WHO, "Chủ tịch Hội Nông dân tỉnh Cà Mau")}


def test_members_are_counted_after_the_term_of_a_board_and_one_of_them_leads_it() -> None:
    text = (
        f"{ELECTED} Đại hội thông qua Ban Kiểm tra Hội nhiệm kỳ 2015-2020, gồm 3 thành viên: ông"
        f" {OTHER}, bà {THIRD}, ông Vi Văn Nhạn. Trong đó, ông {OTHER} là Trưởng ban."
    )
    board = "Ban Kiểm tra Hội Nông dân tỉnh Cà Mau"
    held = {
        (t.person.name, t.post.title, t.post.body.name)
        for t in facts_of(text).tenures
        if t.post.body is not None
    }
    assert held >= {(OTHER, "Trưởng ban", board), (THIRD, "Thành viên", board)}


@pytest.mark.parametrize(
    ("text", "entered"),
    [
        (
            f"Bộ Chính trị cử ông {WHO} làm Bí thư Tỉnh ủy Cà Mau.",
            {(WHO, "Bí thư Tỉnh ủy Cà Mau")},
        ),
        (
            f"Tỉnh giao bà {THIRD} giữ chức Giám đốc Sở Y tế tỉnh Cà Mau.",
            {(THIRD, "Giám đốc Sở Y tế tỉnh Cà Mau")},
        ),
        (f"Sau cuộc bầu cử, ông {WHO} về làm ruộng.", set()),
        ("Thủ tướng giao Bộ trưởng Bộ Y tế làm Trưởng ban Ban Chỉ đạo quốc gia.", set()),
    ],
)
def test_who_is_sent_into_a_post_enters_it(text: str, entered: set[tuple[str, str]]) -> None:
    assert _entered(text) == entered


def test_a_place_called_need_makes_no_appointment_a_wish() -> None:
    text = f"Đồng chí {WHO}, Bí thư Huyện ủy Cần Giuộc, được bầu làm Chủ tịch UBND tỉnh Long An."
    assert _entered(text) == {(WHO, "Chủ tịch UBND tỉnh Long An")}


def test_who_gives_up_a_second_post_leaves_it() -> None:
    text = f"Ông {WHO} thôi kiêm giữ chức vụ Giám đốc Sở Y tế tỉnh Cà Mau."
    assert [(a.action, a.person.name) for a in facts_of(text).appointments] == [("dismissed", WHO)]
