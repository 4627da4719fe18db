"""Which words mean a meeting that is told already, and which another."""

import pytest

from tests.counting import label
from tests.reads import facts_of

OUT = "2022-05-10"
TALKS = "Ngày 9/5, Thủ tướng Đàm Bá Khiêm hội đàm với Thủ tướng Lưu Quang Sính. "


def kinds(text: str) -> list[str]:
    """Return the kinds of the meetings of a text, in order."""
    return [meeting.kind for meeting in facts_of(text, published=OUT).meetings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ngày 9/5, Đại hội Hội Làm vườn tỉnh Cà Mau bế mạc. Tại cuộc họp báo sau đó, ông Đàm Bá"
            " Khiêm phát biểu.",
            ["congress", "press_conference"],
        ),
        (
            "Ngày 9/5, UBND tỉnh Cà Mau tổ chức buổi gặp gỡ báo chí. Tại cuộc họp báo, ông Đàm Bá"
            " Khiêm phát biểu.",
            ["press_conference"],
        ),
        (
            "Ngày 9/5, UBND tỉnh Cà Mau tổ chức hội nghị. Trước đó, tối 8/5, ông Đàm Bá Khiêm dự Lễ"
            " dâng hương.",
            ["conference", "memorial"],
        ),
        (
            "Ngày 9/5, Sở Y tế tỉnh Cà Mau tổ chức lễ ký kết chương trình phối hợp chống dịch với"
            " Công an tỉnh Cà Mau. Ông Đàm Bá Khiêm phát biểu tại lễ ký kết giữa hai đơn vị cùng"
            " các tổ chức.",
            ["signing_ceremony"],
        ),
        (
            "Ngày 8/5, UBND tỉnh Cà Mau tổ chức lễ công bố quyết định. Tại lễ tuyên thệ ngày 9/5,"
            " ông Đàm Bá Khiêm phát biểu.",
            ["decision_ceremony", "oath_taking"],
        ),
        (
            "Lễ viếng ông Lưu Quang Sính\nNgày 8/5, UBND tỉnh Cà Mau tổ chức lễ viếng. Tại lễ kỷ"
            " niệm ngày 9/5, ông Đàm Bá Khiêm phát biểu.",
            ["funeral", "commemoration"],
        ),
    ],
)
def test_a_meeting_is_told_again_or_another(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


def test_what_is_witnessed_is_a_meeting_of_its_own() -> None:
    facts = facts_of(f"{TALKS}Sau hội đàm, hai Thủ tướng chứng kiến lễ ký hiệp định thương mại.",
                     published=OUT)  # fmt: skip
    signing = facts.meetings[-1]
    assert (signing.kind, signing.day) == ("signing_ceremony", "2022-05-09")
    assert "day" in signing.inferred


def test_what_is_witnessed_within_another_meeting_is_part_of_it() -> None:
    text = (
        "Ngày 9/5, Bộ Y tế tổ chức diễn đàn về tôm. Trong khuôn khổ diễn đàn, ông Đàm Bá Khiêm"
        " chứng kiến lễ ký hợp đồng nuôi tôm."
    )
    assert kinds(text) == ["forum"]


def test_what_is_said_next_is_not_said_at_what_was_only_witnessed() -> None:
    facts = facts_of(
        f"{TALKS}Sau hội đàm, hai Thủ tướng chứng kiến lễ ký hiệp định thương mại. Thủ tướng Đàm Bá"
        " Khiêm khẳng định, hai nước sẽ cùng nhau nuôi tôm theo cách mới.",
        published=OUT,
    )
    heard = {(label(r.speaker), r.meeting.kind) for r in facts.remarks if r.meeting is not None}
    assert heard <= {("đàm bá khiêm", "talks")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng 9/5, Quốc hội đã phê chuẩn đề nghị của Chánh án.", ["sitting"]),
        ("Chiều 9/5, Thủ tướng Đàm Bá Khiêm tiếp đại diện các hội làm vườn.", ["reception"]),
        ("Chiều 9/5, Thủ tướng Đàm Bá Khiêm gặp gần 200 thợ mỏ.", ["get_together"]),
    ],
)
def test_a_verb_tells_of_a_meeting(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


def test_whom_someone_meets_is_not_at_what_he_opens_next() -> None:
    facts = facts_of(
        "Chiều 9/5, Thủ tướng Đàm Bá Khiêm gặp Chủ tịch Quốc hội Lào Lưu Quang Sính và dự Diễn đàn"
        " nuôi tôm.",
        published=OUT,
    )
    there = {label(p.participant) for p in facts.participations if p.meeting.kind == "forum"}
    assert there == {"đàm bá khiêm"}


def test_a_welcome_is_no_signing() -> None:
    text = (
        "Hai bộ trưởng đã ký kết thỏa thuận hợp tác. Chiều 9/5, Bộ trưởng Bộ Y tế Đàm Bá Khiêm chủ"
        " trì lễ đón đoàn đại biểu Bộ Y tế Lào do ông Lưu Quang Sính dẫn đầu."
    )
    assert "reception" in kinds(text)


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        (
            "Sáng 9/5, ông Đàm Bá Khiêm đã đến dâng hương và trồng cây lưu niệm tại Khu di tích Gò"
            " Trúc, tỉnh Cà Mau.",
            "2022-05-09",
            "Khu di tích Gò Trúc",
        ),
        (
            "Chiều 9/5, Thủ tướng Đàm Bá Khiêm đặt vòng hoa tại quảng trường và nghĩa trang Gò"
            " Trúc.",
            "2022-05-09",
            "Nghĩa trang Gò Trúc",
        ),
    ],
)
def test_who_honours_the_dead_on_a_day_is_at_a_meeting(text: str, day: str, place: str) -> None:
    (meeting,) = facts_of(text, published=OUT).meetings
    assert (meeting.kind, meeting.day) == ("memorial", day)
    assert meeting.place is not None
    assert meeting.place.name == place


@pytest.mark.parametrize(
    "text",
    [
        "Ông Đàm Bá Khiêm thường dâng hương tại đền Gò Trúc.",
        "Ngày 9/5, các đại biểu dâng hương tại đền Gò Trúc.",
    ],
)
def test_incense_on_no_day_or_of_nobody_is_no_meeting(text: str) -> None:
    assert kinds(text) == []


def test_whom_mourners_remember_is_not_there() -> None:
    facts = facts_of(
        "Ngày 9/5, lễ tang diễn ra tại Cà Mau. Đến viếng ông Vi Thế Nhạn có ông Đàm Bá Khiêm; ông"
        " Lưu Quang Sính.",
        published=OUT,
    )
    there = {label(p.participant) for p in facts.participations if p.role == "attendee"}
    assert there == {"đàm bá khiêm", "lưu quang sính"}


def test_a_hall_of_ceremonies_is_none() -> None:
    assert kinds("Ngày 9/5, ông Đàm Bá Khiêm đến lễ đường Gò Trúc.") == []


@pytest.mark.parametrize(
    ("text", "sittings"),
    [
        ("Sáng nay, HĐND tỉnh Cà Mau thảo luận về thuế. Chiều nay, HĐND tỉnh bàn về rừng.", 2),
        ("Sáng nay, HĐND tỉnh Cà Mau thảo luận về thuế. HĐND tỉnh bàn về rừng.", 1),
        ("Sau buổi chiều qua, sáng nay HĐND tỉnh Cà Mau thảo luận. Sáng nay, HĐND tỉnh bàn.", 1),
    ],
)
def test_a_council_that_sits_in_the_morning_sits_again_in_the_afternoon(
    text: str, sittings: int
) -> None:
    assert kinds(text) == ["sitting"] * sittings


def test_what_a_conference_looks_back_on_is_another_conference() -> None:
    facts = facts_of(
        "Ngày 9/5, Sở Du lịch tỉnh Cà Mau mở Hội nghị tổng kết Hội nghị xúc tiến thương mại rừng"
        " tràm. Tại Hội nghị xúc tiến thương mại rừng tràm, ông Đàm Bá Khiêm phát biểu. Tại hội"
        " nghị tổng kết, ông Lưu Quang Sính cho biết mùa mưa năm nay sẽ đến sớm hơn mọi năm.",
        published=OUT,
    )
    spoke = {
        label(p.participant): p.meeting.kind for p in facts.participations if p.role == "speaker"
    }
    assert spoke == {"đàm bá khiêm": "investment_conference", "lưu quang sính": "review"}


@pytest.mark.parametrize(
    ("announced", "kind"),
    [("kết quả đo gió", "conference"), ("các quyết định về cán bộ", "decision_ceremony")],
)
def test_a_conference_may_announce_other_things_than_decisions(announced: str, kind: str) -> None:
    assert kinds(f"Ngày 9/5, UBND tỉnh Cà Mau tổ chức Hội nghị công bố {announced}.") == [kind]


def test_a_state_councillor_heads_his_delegation_under_both_his_titles() -> None:
    text = (
        "Theo lời mời của Bộ trưởng Bộ Ngoại giao Đàm Bá Khiêm, đoàn Trung Quốc do ông Lưu Quang"
        " Sính, Ủy viên Quốc vụ, Bộ trưởng Bộ Ngoại giao dẫn đầu thăm Việt Nam từ ngày 7 đến"
        " 9/5."
    )
    facts = facts_of(text, published=OUT)
    assert {label(p.participant) for p in facts.participations} == {"lưu quang sính"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Thông cáo số 9 Kỳ họp thứ 3, Quốc hội khóa XV\n\nNgày 8/5, Quốc hội họp phiên toàn thể"
            " tại hội trường. Thứ ba, ngày 9/5, Quốc hội làm việc tại hội trường.",
            [("sitting", "2022-05-08"), ("sitting", "2022-05-09")],
        ),
        (
            "Kỳ họp thứ 3, Quốc hội khóa XV khai mạc ngày 8/5. Ngày 9/5, Quốc hội làm việc tại tổ.",
            [("session", "2022-05-08"), ("sitting", "2022-05-09")],
        ),
        ("Ngày 9/5, Quốc hội làm việc tại Cà Mau.", []),
    ],
)
def test_each_day_on_which_a_council_works_in_its_hall_is_a_sitting(
    text: str, found: list[tuple[str, str]]
) -> None:
    told = facts_of(text, published="2022-05-10").meetings
    assert [(meeting.kind, meeting.day) for meeting in told] == found
