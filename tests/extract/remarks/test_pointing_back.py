"""Who is told, after the words themselves, to have said them."""

import pytest

from tests.counting import label
from tests.reads import facts_of

PLAN = "Tỉnh sẽ đào kênh dẫn nước từ tháng tới"


@pytest.mark.parametrize(
    "pointer",
    [
        "Đó là khẳng định của ông Lưu Quang Sính, Giám đốc Sở Y tế tỉnh Cà Mau.",
        "Đây cũng là một trong những ý kiến của ông Lưu Quang Sính tại hội nghị.",
    ],
)
def test_a_sentence_may_say_who_said_the_one_before(pointer: str) -> None:
    for words in (PLAN, f'"{PLAN}"'):
        facts = facts_of(f"Chống hạn ở Cà Mau\nTrời nắng đã lâu. {words}. {pointer}")
        told = [(label(r.speaker), r.text.strip(' ."')) for r in facts.remarks]
        assert told == [("lưu quang sính", PLAN)]


@pytest.mark.parametrize(
    "pointer",
    [
        "Đó là nguyện vọng lâu nay của bà con ở nhiều xã ven biển.",
        "Đó là con kênh lớn nhất của ông Lưu Quang Sính.",
    ],
)
def test_what_is_no_word_of_mouth_is_no_remark(pointer: str) -> None:
    assert not facts_of(f"Chống hạn ở Cà Mau\nTrời nắng đã lâu. {PLAN}. {pointer}").remarks


@pytest.mark.parametrize(
    "lead",
    [
        "\nĐó là khẳng định của ông Lưu Quang Sính, Giám đốc Sở Y tế tỉnh Cà Mau.",
        "\nÔng Lưu Quang Sính, Giám đốc Sở Y tế, đã nhấn mạnh như vậy sáng nay.",
        " (CM)- Đó là cảnh báo của ông Lưu Quang Sính tại cuộc họp sáng nay.",
    ],
)
def test_a_lead_may_say_who_said_the_headline(lead: str) -> None:
    facts = facts_of(f"{PLAN}{lead} Trời nắng đã lâu.")
    assert [(label(r.speaker), r.text) for r in facts.remarks] == [("lưu quang sính", PLAN)]


def test_who_points_back_and_then_speaks_does_not_say_what_stands_before() -> None:
    text = f"{PLAN}. Đó cũng là bức xúc của ông Lưu Quang Sính: “Giếng nào cũng mặn cả rồi”."
    assert all(PLAN not in r.text for r in facts_of(text).remarks)


@pytest.mark.parametrize(
    ("words", "pointer"),
    [
        (f'"{PLAN}".', "Ông Lưu Quang Sính đã khẳng định như trên tại cuộc họp ở Cà Mau."),
        (f'"{PLAN}",', "ông Lưu Quang Sính nói như vậy với phóng viên."),
        (f'"{PLAN}".', "ông Lưu Quang Sính nói như vậy với phóng viên."),
        (f"{PLAN}.", "Ông Lưu Quang Sính cho biết như thế khi trả lời báo chí."),
    ],
)
def test_who_said_so_said_what_stands_before(words: str, pointer: str) -> None:
    facts = facts_of(f"Chống hạn ở Cà Mau\nTrời nắng đã lâu. {words} {pointer}")
    told = [(label(r.speaker), r.text.strip(' ."')) for r in facts.remarks]
    assert told == [("lưu quang sính", PLAN)]


def test_after_who_said_so_stands_when_and_where_not_what() -> None:
    text = (
        f'Chống hạn ở Cà Mau\n"{PLAN}". Ông Lưu Quang Sính đã nhấn mạnh như trên trong cuộc họp báo'
        " ngày 20-6-2021 tại Cà Mau."
    )
    (meeting,) = facts_of(text).meetings
    assert meeting.day == "2021-06-20"
