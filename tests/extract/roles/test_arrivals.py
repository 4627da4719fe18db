"""Who comes to a meeting, where the verb stands apart from the name."""

import pytest

from tests.counting import label
from tests.reads import facts_of


def who(text: str, role: str) -> set[str]:
    """Return who takes part in the meetings of a text in a role."""
    return {label(p.participant) for p in facts_of(text).participations if p.role == role}


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 9/5, ông Lưu Quang Sính đã rời Hà Nội, đi Viêng Chăn (Lào) tham dự hội nghị về sông.",
        "Sáng 9/5, ông Lưu Quang Sính dẫn đầu đoàn đại biểu sang Lào để dự hội nghị về sông Mã.",
        "Sáng 9/5, đoàn đại biểu do ông Lưu Quang Sính dẫn đầu, đã đến Lào dự hội nghị về sông Mã.",
        "Ngày 9/5, tham dự hội nghị về sông Mã do Bộ Y tế tổ chức, ông Lưu Quang Sính đã tặng quà.",
        "(SGT) - Nhân dịp dự hội nghị về sông Mã, ông Lưu Quang Sính đã trồng cây ở Viêng Chăn.",
    ],
)
def test_who_goes_to_a_meeting_or_is_named_after_it_attends(text: str) -> None:
    assert who(text, "attendee") == {"lưu quang sính"}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lưu Quang Sính mời bà Vi Thị Nhạn sang Lào dự hội nghị về sông Mã ngày 9/5.",
        "Hơn 100 đại biểu dự hội nghị về sông Mã ngày 9/5, ông Lưu Quang Sính không có mặt.",
    ],
)
def test_who_is_only_asked_or_named_aside_does_not(text: str) -> None:
    assert not who(text, "attendee")


def test_who_chairs_may_be_named_after_the_meeting() -> None:
    text = (
        "Sáng 9/5, Bộ Y tế tổ chức cuộc họp về sông Mã. Theo TTXVN, chủ trì cuộc họp, ông Lưu Quang"
        " Sính nhấn mạnh phải giữ rừng đầu nguồn."
    )
    assert who(text, "chair") == {"lưu quang sính"}


@pytest.mark.parametrize(
    "text",
    [
        "Nhận lời mời của ông Lưu Quang Sính, bà Vi Thị Nhạn đã thăm Sở Y tế tỉnh Cà Mau ngày 9/5.",
        "Theo lời mời của ông Lưu Quang Sính, đoàn đại biểu do bà Vi Thị Nhạn dẫn đầu, trong đó có"
        " 8 bác sĩ, đã thăm Sở Y tế tỉnh Cà Mau ngày 9/5.",
    ],
)
def test_who_invites_a_visitor_makes_no_visit(text: str) -> None:
    assert who(text, "attendee") == {"vi thị nhạn", "sở y tế tỉnh cà mau"}


def test_what_someone_will_say_is_not_said_yet() -> None:
    text = (
        "Sáng 9/5, Bộ Y tế tổ chức hội nghị về sông Mã. Chiều nay, ông Lưu Quang Sính sẽ báo cáo về"
        " rừng. Bà Vi Thị Nhạn đã báo cáo về sông."
    )
    assert who(text, "speaker") == {"vi thị nhạn"}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lưu Quang Sính, bà Vi Thị Nhạn... cũng tới dự hội nghị về sông Mã sáng 9/5.",
        "Ông Lưu Quang Sính; bà Vi Thị Nhạn; đại diện các ban ngành, đoàn thể cùng đông đảo cán bộ,"
        " công nhân đã tham dự hội nghị về sông Mã sáng 9/5.",
    ],
)
def test_others_who_come_along_go_unnamed(text: str) -> None:
    assert who(text, "attendee") == {"lưu quang sính", "vi thị nhạn"}


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 9/5, HĐND tỉnh Cà Mau đã thảo luận về nguồn nước.",
        "Sáng 9/5, HĐND tỉnh Cà Mau đã khai mạc kỳ họp thứ 5.",
        "Sáng 9/5, HĐND tỉnh Cà Mau khai mạc kỳ họp thứ 5. Tại kỳ họp, HĐND tỉnh Cà Mau đã"
        " thông qua nghị quyết về nguồn nước.",
    ],
)
def test_a_council_holds_the_sittings_at_which_it_debates(text: str) -> None:
    facts = facts_of(text).participations
    assert [(label(p.participant), p.role) for p in facts] == [("hđnd tỉnh cà mau", "organizer")]


def test_who_sees_a_signing_after_talks_sees_it_and_not_the_talks() -> None:
    text = (
        "Sáng 9/5, ông Lưu Quang Sính hội đàm với bà Vi Thị Nhạn. Ngay sau cuộc hội đàm, ông Lưu"
        " Quang Sính và bà Vi Thị Nhạn đã chứng kiến lễ ký hiệp định hợp tác về nghề cá."
    )
    facts = facts_of(text).participations
    seen = {(p.meeting.kind, label(p.participant)) for p in facts if p.role == "witness"}
    kind = "signing_ceremony"
    assert seen == {(kind, "lưu quang sính"), (kind, "vi thị nhạn")}


@pytest.mark.parametrize("met", ["buổi tiếp Đại sứ Vi Thị Nhạn", "cuộc gặp Đại sứ Vi Thị Nhạn"])
def test_who_speaks_when_meeting_someone_is_the_other_side(met: str) -> None:
    text = f"Sáng 9/5, trong {met}, ông Lưu Quang Sính khẳng định tỉnh sẽ trồng thêm rừng."
    assert who(text, "attendee") == {"lưu quang sính", "vi thị nhạn"}


def test_who_speaks_at_a_meeting_named_before_a_comma_is_no_side() -> None:
    text = (
        "Sáng 9/5, Bộ Y tế tổ chức buổi gặp mặt cựu chiến binh. Tại buổi gặp mặt, ông Lưu Quang"
        " Sính nhấn mạnh tỉnh sẽ trồng thêm rừng."
    )
    assert not who(text, "attendee")
