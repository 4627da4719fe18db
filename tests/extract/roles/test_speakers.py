"""Who speaks at a meeting, and which reports are no speech there."""

import pytest

from tests.counting import label
from tests.reads import facts_of

MEETING = "Ngày 9/5, UBND tỉnh Cà Mau tổ chức hội nghị về chống hạn. "


def speakers(text: str) -> set[str]:
    """Return who speaks at a meeting that a text goes on to tell of."""
    told = facts_of(MEETING + text).participations
    return {label(p.participant) for p in told if p.role == "speaker"}


@pytest.mark.parametrize(
    "text",
    [
        "Theo báo cáo của Sở Y tế tỉnh Cà Mau, thực hiện kế hoạch, đêm 8/5, Sở Y tế đã cấp thuốc.",
        "Về thuốc, Sở Y tế tỉnh Cà Mau đã có báo cáo gửi cấp trên.",
        "Các xã gửi Tờ trình, Báo cáo của Sở Y tế tỉnh Cà Mau và các văn bản khác.",
    ],
)
def test_papers_are_no_speech(text: str) -> None:
    assert not speakers(text)


def test_who_reports_speaks() -> None:
    assert speakers("Lãnh đạo Sở Y tế tỉnh Cà Mau báo cáo về nguồn thuốc.")
    assert speakers("Ông Lưu Quang Sính báo cáo thêm về nguồn nước.") == {"lưu quang sính"}


def test_a_legend_without_a_mark_ends_before_a_capital() -> None:
    text = (
        "Bà Vi Thị Nhạn nhận quà của Sở Y tế tỉnh Cà Mau Phát biểu tại hội nghị, ông Lưu Quang"
        " Sính nhấn mạnh, các xã phải đào kênh dẫn nước."
    )
    assert speakers(text) == {"lưu quang sính"}


@pytest.mark.parametrize(
    "text",
    [
        "Cảm ơn lãnh đạo Sở Y tế tỉnh Cà Mau đã chia sẻ kinh nghiệm, ông Lưu Quang Sính nhấn mạnh,"
        " các xã phải đào kênh dẫn nước.",
        "Ông Lưu Quang Sính cảm ơn sự tin tưởng của lãnh đạo Sở Y tế tỉnh Cà Mau và hứa sẽ đào"
        " kênh dẫn nước.",
    ],
)
def test_who_is_thanked_does_not_speak(text: str) -> None:
    assert speakers(text) == {"lưu quang sính"}


def test_who_speaks_to_reporters_speaks_at_no_meeting() -> None:
    text = "Phát biểu với báo giới chiều qua, ông Lưu Quang Sính khẳng định: Tỉnh sẽ đào kênh."
    assert not speakers(text)
    text = "Được biết, ông Lưu Quang Sính đã chỉ đạo các xã sớm đào kênh dẫn nước về đồng ruộng."
    assert not speakers(text)


def test_who_is_quoted_while_a_conference_is_told_speaks_at_it() -> None:
    text = "Theo ông Lưu Quang Sính, nhiều xã đã đào kênh dẫn nước về đồng ruộng từ tháng trước."
    assert speakers(text) == {"lưu quang sính"}
    ceremony = "Ngày 9/5, UBND tỉnh Cà Mau tổ chức lễ khánh thành cầu. "
    assert not [p for p in facts_of(ceremony + text).participations if p.role == "speaker"]
    of_another = "Theo ông Lưu Quang Sính, tại phiên họp thứ 9 các xã đã hứa đào kênh dẫn nước."
    assert not speakers(of_another)


def test_who_is_asked_in_another_place_does_not_speak_at_the_meeting() -> None:
    text = "Còn tại xã Khánh Hội, ông Lưu Quang Sính cho biết, nhiều hộ đã đào kênh dẫn nước."
    assert not speakers(text)


def test_what_a_body_is_told_to_report_is_no_speech_of_it() -> None:
    assert not speakers("Tỉnh giao Sở Y tế tỉnh Cà Mau phối hợp, báo cáo UBND tỉnh trước tháng 6.")
    assert not speakers("Tỉnh yêu cầu Sở Y tế tỉnh Cà Mau báo cáo về nguồn thuốc.")


def test_who_makes_out_a_notice_does_not_speak() -> None:
    text = "Sở Y tế tỉnh Cà Mau vừa ra thông báo kết luận về việc cấp thuốc cho các xã ven biển."
    assert not speakers(text)


def test_who_tells_of_a_visit_was_not_at_it() -> None:
    text = (
        "Ông Lưu Quang Sính cũng thông báo chiều 9/5, bà Vi Thị Nhạn đã tiếp ông Tống Kim Lũy."
        " Bà Vi Thị Nhạn đánh giá cao việc đào kênh dẫn nước về các xã ven biển."
    )
    told = facts_of(MEETING + text).participations
    speak = {(p.meeting.kind, label(p.participant)) for p in told if p.role == "speaker"}
    assert speak == {("conference", "lưu quang sính"), ("reception", "vi thị nhạn")}


def test_a_guest_speaks_at_the_press_conference_and_not_on_the_visit() -> None:
    text = (
        "Ngày 9/5, ông Lưu Quang Sính đến thăm Sở Y tế tỉnh Cà Mau. Chiều 9/5, cuộc họp báo diễn ra"
        " tại Cà Mau. Ông Lưu Quang Sính cho biết, các xã đã đào kênh dẫn nước."
    )
    told = facts_of(text).participations
    assert [p.meeting.kind for p in told if p.role == "speaker"] == ["press_conference"]


def test_what_is_said_long_before_a_meeting_is_told_is_not_said_there() -> None:
    says = "Ông Lưu Quang Sính cho biết, các xã đã đào kênh dẫn nước từ tháng trước. "
    first = [p for p in facts_of(says + MEETING).participations if p.role == "speaker"]
    assert [label(p.participant) for p in first] == ["lưu quang sính"]
    told = "Nước ở các con kênh đang cạn dần từng ngày. " * 15
    late = facts_of(told + says + MEETING).participations
    assert not [p for p in late if p.role == "speaker"]


@pytest.mark.parametrize(
    "text",
    [
        "Theo TTXVN, phát biểu tại hội nghị, ông Lưu Quang Sính đề nghị các xã sớm đào kênh.",
        "Theo TTXVN, ba năm qua tỉnh thiếu nước. Ông Lưu Quang Sính đề nghị các xã sớm đào kênh.",
        "Phát biểu tại hội nghị, ông Lưu Quang Sính cho rằng thông tin báo chí đã giúp bà con.",
    ],
)
def test_an_agency_is_where_a_report_of_a_meeting_comes_from(text: str) -> None:
    assert speakers(text) == {"lưu quang sính"}


def test_who_is_quoted_from_a_paper_speaks_at_no_meeting() -> None:
    assert not speakers("Theo báo Tuổi Trẻ, ông Lưu Quang Sính cho biết tỉnh sẽ đào kênh.")


@pytest.mark.parametrize(
    "text",
    [
        "Các xã đều thiếu nước. Sở Y tế tỉnh Cà Mau cho biết đã cấp thuốc khử trùng cho dân.",
        "Báo cáo của Sở Y tế tỉnh Cà Mau cho biết đã cấp thuốc khử trùng cho dân các xã.",
        "Ông Lưu Quang Sính cho biết, Sở Y tế tỉnh Cà Mau báo cáo đã cấp thuốc khử trùng.",
        "Hội nghị đã nghe báo cáo của các xã, phương án của Công an, Sở Y tế tỉnh Cà Mau.",
    ],
)
def test_a_body_speaks_at_a_meeting_by_someone_or_where_it_is_named(text: str) -> None:
    assert "sở y tế tỉnh cà mau" not in speakers(text)
    for said in (
        "Đại diện Sở Y tế tỉnh Cà Mau cho biết",
        "Tại hội nghị, Sở Y tế tỉnh Cà Mau báo cáo",
    ):
        assert speakers(f"{said} đã cấp thuốc khử trùng cho dân.") == {"sở y tế tỉnh cà mau"}


@pytest.mark.parametrize("paper", ["tờ trình", "lời khai mạc", "tham luận"])
def test_who_reads_a_paper_out_speaks(paper: str) -> None:
    assert speakers(f"Ông Lưu Quang Sính đọc {paper} về nguồn nước.") == {"lưu quang sính"}


def test_who_is_introduced_does_not_speak() -> None:
    text = "Ông Lưu Quang Sính được giới thiệu để các xã bầu vào ban chống hạn của tỉnh."
    assert not speakers(text)


def test_several_who_bear_a_title_speak_for_no_body() -> None:
    text = "Tiếp đến, một số giám đốc Sở Y tế đã phát biểu. Các Phó Giám đốc Sở Y tế phát biểu."
    assert not speakers(text)


def test_a_meeting_that_someone_is_congratulated_on_was_another() -> None:
    text = (
        "Ông Lưu Quang Sính chúc mừng tỉnh Bạc Liêu đã tổ chức thành công đại hội lần thứ 9 về nghề"
        " cá. Ông Lưu Quang Sính khẳng định các xã ven biển phải đào kênh dẫn nước."
    )
    told = facts_of(MEETING + text)
    assert {p.meeting.kind for p in told.participations if p.role == "speaker"} == {"conference"}
    assert {r.meeting.kind for r in told.remarks if r.meeting} == {"conference"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Báo cáo tại hội nghị nêu: Nhiệm kỳ qua, Hội Nông dân tỉnh Cà Mau đã làm tốt.", set()),
        (
            "Phát biểu tại hội nghị, đại diện Sở Y tế tỉnh Cà Mau cam kết làm tốt.",
            {"sở y tế tỉnh cà mau"},
        ),
        (
            "Báo cáo về nguồn thuốc, Sở Y tế tỉnh Cà Mau cho biết đã cấp đủ.",
            {"sở y tế tỉnh cà mau"},
        ),
    ],
)
def test_a_body_after_a_comma_speaks_through_someone(text: str, expected: set[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "several",
    ["7 bộ trưởng trả lời", "các vị bộ trưởng trả lời", "danh sách bộ trưởng trả lời chất vấn"],
)
def test_who_leads_a_ministry_is_none_of_several(several: str) -> None:
    text = f"Bộ trưởng Bộ Y tế Lưu Quang Sính có mặt. Bà Vi Thị Nhạn cho biết sẽ có {several}."
    assert speakers(text) == {"vi thị nhạn"}


def test_a_joint_statement_is_signed_and_not_said() -> None:
    text = "Ông Lưu Quang Sính và bà Vi Thị Nhạn đã ký Tuyên bố chung trong chuyến thăm Lào."
    assert not speakers(text)
