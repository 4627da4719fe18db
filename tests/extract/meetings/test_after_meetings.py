"""What is said when a meeting is over, and what goes on with a report."""

import pytest

from tests.counting import label
from tests.reads import facts_of

MEETING = "Ngày 9/5, UBND tỉnh Cà Mau tổ chức cuộc họp về chống hạn. "


def heard(text: str) -> list[bool]:
    """Return for each remark of a text whether it was made at a meeting."""
    return [r.meeting is not None for r in facts_of(MEETING + text).remarks]


def test_who_speaks_after_a_meeting_goes_on_speaking_after_it() -> None:
    text = (
        "Ngay khi kết thúc cuộc họp, ông Lưu Quang Sính cho biết, tỉnh sẽ chống hạn từ tháng tới."
        " Ông Lưu Quang Sính nhấn mạnh, việc đào kênh là quan trọng nhất hiện nay."
    )
    assert heard(text) == [False, False]
    back = "Tại cuộc họp, ông Lưu Quang Sính đề nghị các xã đào kênh dẫn nước về đồng ruộng."
    assert heard(f"{text} {back}") == [False, False, True]


def test_what_follows_from_a_plan_is_no_word_of_who_agrees_to_it() -> None:
    plan = "Theo đó, các xã sẽ đào kênh dẫn nước về đồng ruộng từ tháng tới."
    agrees = "Ông Lưu Quang Sính đã thống nhất với phương án do Sở Y tế tỉnh Cà Mau trình. "
    reports = "Ông Lưu Quang Sính đã báo cáo một số nội dung về tình hình chống hạn của tỉnh. "
    assert not facts_of(MEETING + agrees + plan).remarks
    told = facts_of(MEETING + reports + plan).remarks
    assert [label(r.speaker) for r in told] == ["lưu quang sính"]


def test_who_speaks_after_a_meeting_is_no_speaker_of_it() -> None:
    text = "Ngay khi kết thúc cuộc họp, ông Lưu Quang Sính phát biểu: Tỉnh sẽ chống hạn lâu dài."
    roles = facts_of(MEETING + text).participations
    assert "speaker" not in {p.role for p in roles}


def test_what_only_points_back_is_no_remark() -> None:
    text = "Ông Lưu Quang Sính đã báo cáo về một số vấn đề nêu trên."
    assert not facts_of(MEETING + text).remarks
    text = "Ông Lưu Quang Sính đã báo cáo về một số vấn đề trong việc đào kênh dẫn nước."
    assert facts_of(MEETING + text).remarks


@pytest.mark.parametrize(
    ("text", "at_it"),
    [
        ("Theo ông Lưu Quang Sính, các xã sẽ đào kênh dẫn nước từ tháng tới.", True),
        (
            "Ngày 9/6, tỉnh tổ chức lễ khánh thành cầu Rạch Sỏi. Theo ông Lưu Quang Sính, cây cầu"
            " giúp các xã đi lại dễ dàng.",
            False,
        ),
        (
            "Dự cuộc họp có ông Lưu Quang Sính. Theo ông Lưu Quang Sính, các xã sẽ đào kênh dẫn"
            " nước từ tháng tới.",
            True,
        ),
        ("Theo UBND tỉnh Cà Mau, các xã sẽ đào kênh dẫn nước từ tháng tới.", False),
        ("Theo thông tin từ Sở Y tế tỉnh Cà Mau cho biết, chín người bị bệnh vì hạn.", False),
    ],
)
def test_people_who_are_quoted_were_heard_where_they_took_part(text: str, at_it: bool) -> None:
    assert heard(text) == [at_it]


def test_a_body_that_informs_about_a_meeting_in_writing_says_nothing_at_it() -> None:
    text = "Ngày 10/5, Sở Y tế tỉnh Cà Mau thông tin về kết quả cuộc họp bàn việc chống hạn."
    facts = facts_of(MEETING + text)
    assert not facts.remarks
    assert "speaker" not in {p.role for p in facts.participations}
