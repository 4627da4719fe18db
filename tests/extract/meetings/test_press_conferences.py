"""What is told at a press conference, and what it is told about."""

import pytest

from kg.facts import Facts
from tests.counting import label
from tests.reads import facts_of

CONGRESS = "Ngày 9/5, Sở Y tế tỉnh Cà Mau tổ chức hội nghị tổng kết công tác chống dịch."
SAYS = "ông Lưu Quang Sính cho biết, tỉnh sẽ trồng thêm rừng từ tháng tới."


def heard(facts: Facts) -> list[str]:
    """Return the kind of meeting of each remark, "" where it was made at none."""
    return [remark.meeting.kind if remark.meeting else "" for remark in facts.remarks]


def roles(facts: Facts) -> set[tuple[str, str, str]]:
    """Return who takes part in a kind of meeting as what."""
    return {(p.meeting.kind, label(p.participant), p.role) for p in facts.participations}


def test_a_press_conference_after_a_meeting_is_no_part_of_it() -> None:
    facts = facts_of(f"{CONGRESS} Phát biểu tại cuộc họp báo sau đó, {SAYS}")
    assert heard(facts) == ["press_conference"]
    assert ("press_conference", "lưu quang sính", "speaker") in roles(facts)


def test_what_a_press_conference_announces_is_not_where_one_speaks() -> None:
    text = (
        "Tỉnh Cà Mau sẽ tổ chức lễ hội Hoa xuân. Tại buổi họp báo, ông Lưu Quang Sính cho biết:"
        " Ngày 2/6, Sở Y tế tỉnh Cà Mau sẽ tổ chức lễ hội với nhiều trò chơi."
    )
    facts = facts_of(text)
    assert heard(facts) == ["press_conference"]
    assert ("press_conference", "sở y tế tỉnh cà mau", "organizer") not in roles(facts)


def test_a_word_for_another_meeting_means_no_press_conference() -> None:
    text = f"{CONGRESS} Tại cuộc họp báo, {SAYS} Bà Vi Thị Nhạn phát biểu tại hội nghị."
    assert ("review", "vi thị nhạn", "speaker") in roles(facts_of(text))


def test_a_press_conference_is_told_again_by_its_bare_word() -> None:
    text = (
        "Ngày 9/5, UBND tỉnh Cà Mau tổ chức họp báo giới thiệu lễ hội Hoa xuân. Tại buổi họp báo,"
        f" {SAYS}"
    )
    facts = facts_of(text)
    assert heard(facts) == ["press_conference"]
    assert [meeting.kind for meeting in facts.meetings].count("press_conference") == 1


def test_a_talk_with_one_paper_is_no_meeting() -> None:
    talk = "có cuộc trao đổi với ông Lưu Quang Sính về việc chống hạn ở Cà Mau."
    assert not facts_of(f"Chống hạn ở Cà Mau\nBáo Tuổi Trẻ đã {talk}").meetings
    assert facts_of(f"Chống hạn ở Cà Mau\nBộ Y tế đã {talk}").meetings


def test_its_day_tells_that_a_meeting_took_place() -> None:
    told = "ông Lưu Quang Sính đã nêu thiệt hại của bà con trong cuộc họp"
    (dated,) = facts_of(f"Chống hạn ở Cà Mau\nỞ Cà Mau, {told} chiều 9/5 của Sở Y tế.").meetings
    assert dated.kind == "meeting"
    assert dated.day is not None
    assert dated.day.endswith("05-09")
    several = told.replace("cuộc họp", "các cuộc họp")
    assert not facts_of(f"Chống hạn ở Cà Mau\nỞ Cà Mau, {several} của các hộ dân.").meetings


def test_what_someone_told_a_paper_is_not_said_at_the_meeting() -> None:
    text = (
        "Ngày 9/5, UBND tỉnh Cà Mau tổ chức hội nghị về chống hạn. Báo Người Lao Động đã trao đổi"
        " với ông Lưu Quang Sính về việc này. Ông Sính cho biết, các xã đã đào kênh dẫn nước."
    )
    assert not [p for p in facts_of(text).participations if p.role == "speaker"]


@pytest.mark.parametrize(
    "words",
    ["cuộc gặp với báo chí", "buổi gặp gỡ với báo chí", "cuộc gặp dành cho báo chí hôm qua"],
)
def test_whoever_meets_reporters_tells_them_something(words: str) -> None:
    assert heard(facts_of(f"{CONGRESS} Tại {words}, {SAYS}")) == ["press_conference"]
