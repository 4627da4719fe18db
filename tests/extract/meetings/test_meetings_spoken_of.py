"""Where something is said: at the meeting that is told, not at one that is only spoken of."""

import pytest

from kg.facts import Facts
from tests.counting import label
from tests.reads import facts_of

OUT = "2022-05-10"
SAYS = "ông Đàm Bá Khiêm cho biết, tỉnh sẽ trồng thêm rừng từ tháng tới."


def heard(facts: Facts) -> list[str]:
    """Return the kind of meeting of each remark, "" where it was made at none."""
    return [remark.meeting.kind if remark.meeting else "" for remark in facts.remarks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a festival that a working session is about
            "Ngày 9/5, Thứ trưởng Bộ Y tế Lưu Quang Sính đã có buổi làm việc với các đơn vị về sự"
            " cố tại Lễ hội Đua ghe 2022. Ông Đàm Bá Khiêm kiểm tra bến sông, nơi diễn ra lễ hội,"
            " và đề nghị ban tổ chức lễ hội cùng các đội đua dời ngay các bến ghe đã cũ.",
            ["working_session"],
        ),
        (  # the games that a conference prepares
            "Đại hội Thể thao Đồng bằng: sẵn sàng\nCác đội đã về đủ mặt. Tham dự hội"
            f" nghị có bà Vi Thị Nhạn. Phát biểu tại hội nghị, {SAYS}",
            ["conference"],
        ),
        (  # one of two visits
            "Trong chuyến thăm chính thức Việt Nam, ngày 9/5, Chủ tịch Quốc hội Lào Lưu Quang Sính"
            f" thăm và làm việc tại tỉnh Cà Mau. Tại buổi tiếp, {SAYS}",
            ["visit"],
        ),
        (f"Hôm qua, trong một cuộc hội thảo tại Cà Mau, {SAYS}", ["workshop"]),
        (
            "Ngày 9/5, Quốc hội họp phiên bế mạc. Theo dõi phiên họp qua truyền hình, nhiều cử tri"
            f" đồng tình. Là người trồng rừng, {SAYS}",
            [""],
        ),
        (
            "Ngày 9/5, UBND tỉnh Cà Mau tổ chức cuộc họp khẩn. Còn tại tỉnh Nghệ An, ông Đàm Bá"
            " Khiêm cho biết, dịch đã lan ra ba huyện ven biển.",
            [""],
        ),
    ],
)
def test_words_are_heard_where_they_are_said(text: str, expected: list[str]) -> None:
    assert heard(facts_of(text, published=OUT)) == expected


def test_a_visit_within_another_is_a_meeting_of_its_own() -> None:
    facts = facts_of(
        "Trong chuyến thăm chính thức Việt Nam, ngày 9/5, Chủ tịch Quốc hội Lào Lưu Quang Sính thăm"
        " và làm việc tại tỉnh Cà Mau.",
        published=OUT,
    )
    assert {p.meeting.name for p in facts.participations} == {
        "Chuyến thăm của Lưu Quang Sính với tỉnh Cà Mau"
    }


def test_who_receives_a_visitor_takes_no_part_in_the_visit() -> None:
    facts = facts_of(
        "Ngày 9/5, Tổng Bí thư Đàm Bá Khiêm đã tiếp Chủ tịch Quốc hội Lào Lưu Quang Sính, đang có"
        " chuyến thăm và làm việc tại tỉnh Sơn La.",
        published=OUT,
    )
    there = {(p.meeting.kind, label(p.participant)) for p in facts.participations}
    assert there == {("reception", "đàm bá khiêm"), ("reception", "lưu quang sính")}


def test_a_meeting_keeps_its_name_when_a_later_one_is_spoken_of() -> None:
    facts = facts_of(
        "Ngày 9/5, Ủy ban Thường vụ Quốc hội tổ chức phiên họp chuyên đề nghề cá. Liên quan đến"
        " phiên họp chuyên đề về khai thác nghề cá tháng 9, ông Đàm Bá Khiêm cho biết sẽ có sáu"
        " dự án luật.",
        published=OUT,
    )
    assert [meeting.name for meeting in facts.meetings] == ["Phiên họp chuyên đề nghề cá"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Diễn ra lễ hội Đua ghe\nChiều 2/5, tại Huế, Sở Y tế tỉnh Cà Mau tổ"
            " chức họp báo giới thiệu lễ hội Đua ghe sẽ diễn ra tại Cà Mau trong 3 ngày (25 đến"
            " 28/5).",
            {"press_conference": "2022-05-02", "festival": "2022-05-25"},
        ),
        (
            "Ngày 2/5, Sở Y tế tỉnh Cà Mau tổ chức lễ hội Đua ghe.",
            {"festival": "2022-05-02"},
        ),
    ],
)
def test_the_day_on_which_a_festival_is_spoken_of_is_not_its_own(
    text: str, days: dict[str, str]
) -> None:
    assert {m.kind: m.day for m in facts_of(text, published="2022-06-01").meetings} == days


def test_who_signs_on_a_visit_is_not_at_home() -> None:
    facts = facts_of(
        "Trong khuôn khổ chuyến thăm của Thủ tướng tới Hàn Quốc, thỏa thuận hợp tác nghề cá vừa"
        " được ký kết giữa UBND tỉnh Cà Mau và Tập đoàn Hoshino.",
        published=OUT,
    )
    (place,) = [m.place for m in facts.meetings if m.kind == "visit"]
    assert place is not None
    assert place.name == "Hàn Quốc"
