"""On which day a meeting is, where an article names several days or several meetings."""

import pytest

from kg.facts import Facts
from tests.counting import label
from tests.reads import facts_of

HELD = "Ngày 9/5, UBND tỉnh Cà Mau tổ chức hội nghị về chống hạn. "
OUT = "2022-05-10"


def days(text: str, out: str | None = OUT) -> dict[str, str | None]:
    """Return the day of each meeting by its kind."""
    return {meeting.kind: meeting.day for meeting in facts_of(text, published=out).meetings}


def organizers(facts: Facts, kind: str) -> set[str]:
    """Return who organises the meetings of a kind."""
    return {
        label(p.participant)
        for p in facts.participations
        if p.role == "organizer" and p.meeting.kind == kind
    }


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Ngày 9/5, văn phòng thông báo kết luận tại phiên họp của Ủy ban nhân dân tỉnh Cà Mau"
            " ngày 2/5. Tại phiên họp, ông Đàm Bá Khiêm yêu cầu chống hạn.",
            "2022-05-02",
        ),
        (
            "Phiên họp giữa Sở Y tế tỉnh Cà Mau và Công an tỉnh Cà Mau diễn ra ngày 2/5. Ngày 9/5,"
            " hai bên báo cáo kết quả.",
            "2022-05-02",
        ),
        (
            "Ông Đàm Bá Khiêm dự phiên họp thứ hai chỉ đạo chống hạn, chiều 8/5.",
            "2022-05-08",
        ),
        (
            "Tại phiên họp của UBND tỉnh Cà Mau, ông Đàm Bá Khiêm cho biết, ngày 2/5, đội thợ đã"
            " đào kênh dẫn nước.",
            None,
        ),
    ],
)
def test_the_day_said_of_a_meeting_is_its_own(text: str, day: str | None) -> None:
    assert days(text).get("sitting") == day


def test_what_is_said_to_come_is_not_the_day_of_a_meeting_that_is_over() -> None:
    text = (
        "Làm việc với Sở Y tế, ông Đàm Bá Khiêm đề nghị tiêm phòng. Đợt một diễn ra từ ngày 16 đến"
        " 19/5."
    )
    assert days(text) == {"working_session": None}


def test_where_nothing_tells_the_year_a_day_of_history_is_no_news() -> None:
    text = "Sáng qua, UBND tỉnh Cà Mau tổ chức lễ kỷ niệm. Chiến thắng 30/4/1975 đi vào lịch sử."
    assert days(text, out=None) == {"commemoration": None}


def test_a_press_conference_has_its_day_and_what_it_is_about_another() -> None:
    facts = facts_of(
        "Cà Mau tổ chức lễ hội cua\n\nTại cuộc họp báo chiều 9/5 ở Hà Nội, ông Đàm Bá Khiêm, Phó"
        " Chủ tịch UBND tỉnh Cà Mau, cho biết: Ngày 1/6, UBND tỉnh Cà Mau sẽ tổ chức lễ hội cua.",
        published=OUT,
    )
    assert {m.kind: m.day for m in facts.meetings} == {
        "festival": "2022-06-01",
        "press_conference": "2022-05-09",
    }
    assert organizers(facts, "festival") >= {"ubnd tỉnh cà mau"}
    assert not organizers(facts, "press_conference")


def test_who_holds_one_of_two_meetings_holds_that_one() -> None:
    facts = facts_of(
        "Từ ngày 16 đến 19/5, Hội nghị cấp cao về tôm sẽ được tổ chức tại Cà Mau. Để chuẩn bị cho"
        " hội nghị, sáng 9/5, Công an tỉnh Cà Mau tổ chức Lễ ra quân giữ gìn trật tự.",
        published=OUT,
    )
    assert organizers(facts, "launch") == {"công an tỉnh cà mau"}


def test_what_follows_a_meeting_is_on_its_day_by_inference() -> None:
    text = HELD + "Phát biểu tại cuộc họp báo sau đó, ông Đàm Bá Khiêm cho biết tỉnh sẽ đào kênh."
    (press,) = (m for m in facts_of(text, published=OUT).meetings if m.kind == "press_conference")
    assert press.day == "2022-05-09"
    assert press.inferred == {"day"}


def test_a_time_of_day_is_that_of_no_text() -> None:
    host = "Bộ trưởng Y tế Đàm Bá Khiêm"
    text = f"Văn phòng Chính phủ thông báo chiều 8/5, {host} đã tiếp bà Vi Thị Nhạn."
    assert days(text) == {"reception": "2022-05-08"}


@pytest.mark.parametrize(
    ("text", "out", "kinds"),
    [
        ("Chiều qua, nhóm thợ gốm làng Quế tổ chức hội thảo về men tro. ", None, ["workshop"]),
        ("Hội thảo về men tro của làng Quế khai mạc hôm nay. ", None, ["workshop"]),
        ("Thợ gốm bàn về men tro ở hội thảo của làng Quế. ", None, []),
        ("Chiều qua, nhóm thợ kể về hội thảo tháng 5/2015 của làng Quế. ", OUT, []),
    ],
)
def test_a_meeting_of_a_day_that_nobody_can_date_is_told(
    text: str, out: str | None, kinds: list[str]
) -> None:
    assert [meeting.kind for meeting in facts_of(text, published=out).meetings] == kinds


@pytest.mark.parametrize("day", ["ngày 9/5", "chiều 9/5", "hôm qua", "sáng 9/5 tại Cà Mau"])
def test_a_day_may_stand_between_who_meets_and_the_verb(day: str) -> None:
    facts = facts_of(f"Sở Y tế tỉnh Cà Mau {day} đã làm việc với Bộ Y tế.", published=OUT)
    assert [(m.kind, m.day) for m in facts.meetings] == [("working_session", "2022-05-09")]
    assert {label(p.participant) for p in facts.participations} >= {"sở y tế tỉnh cà mau"}


def test_a_lead_that_a_page_puts_at_the_end_tells_the_day() -> None:
    text = (
        "Cà Mau có giám đốc mới\n\nTheo quyết định, ông Đàm Bá Khiêm làm Giám đốc Sở Y tế.\n"
        "Tại lễ công bố, ông Đàm Bá Khiêm hứa sẽ cố gắng. Sở có nhiều việc. Sở sẽ chống dịch.\n"
        "{gap}Ngày 9/5, tỉnh Cà Mau đã công bố"
        " các quyết định về cán bộ."
    )
    assert days(text.format(gap="\n")) == {"decision_ceremony": "2022-05-09"}
    assert days(text.format(gap="")) == {"decision_ceremony": None}


def test_where_the_lead_gives_a_meeting_its_day_it_gives_its_place() -> None:
    text = (
        "Hội Nhiếp ảnh có chủ tịch mới\n\nÔng Đàm Bá Khiêm làm Chủ tịch Hội. Ông là nhà báo."
        " Ảnh: T.L. Sáng 9/5 tại trụ sở Bộ Y tế, Hội Nhiếp ảnh đã bầu ban lãnh đạo. Đại hội lần"
        " thứ hai Hội Nhiếp ảnh Việt Nam thông qua điều lệ."
    )
    (congress,) = facts_of(text, published=OUT).meetings
    assert congress.day == "2022-05-09"
    assert congress.place is not None
    assert congress.place.name == "Trụ sở Bộ Y tế"


@pytest.mark.parametrize("since", ["đầu tháng 3", "tháng 3", "cuối năm"])
def test_until_when_something_goes_on_is_no_day_of_a_meeting(since: str) -> None:
    text = f"Từ {since} đến ngày 2/5/2022, Sở Y tế tỉnh Cà Mau đã tổ chức gặp mặt thầy thuốc."
    assert days(text) == {"get_together": None}


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("Lễ hội cua Cà Mau 2022", "2022"),
        ("Hội nghị xúc tiến đầu tư tỉnh Cà Mau năm 2022", "2022"),
        ("Lễ hội cua Cà Mau 2022 lớn gấp đôi năm 2021", None),
        ("Lễ hội cua Cà Mau 2016", None),
        ("Hội nghị tổng kết năm 2021", None),
    ],
)
def test_a_name_that_ends_with_its_year_tells_it(name: str, year: str | None) -> None:
    text = f"UBND tỉnh Cà Mau tổ chức {name}. Ông Đàm Bá Khiêm phát biểu khai mạc."
    assert set(days(text).values()) == {year}
