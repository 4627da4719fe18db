"""What is answered in an interview, and by whom."""

from tests.counting import label
from tests.reads import facts_of

LEAD = "Chống hạn ở Cà Mau\nPhóng viên đã trao đổi với ông Lưu Quang Sính, Giám đốc Sở Y tế.\n"
FIRST = "Tỉnh sẽ đào kênh từ tháng tới"
SECOND = "Năm ngoái chưa đủ tiền để làm"


def answered(text: str) -> list[tuple[str, str]]:
    """Return who says what, without marks at the ends."""
    return [(label(r.speaker), r.text.strip(" .-")) for r in facts_of(text).remarks]


def test_the_line_after_a_question_is_what_the_one_who_is_asked_says() -> None:
    talk = f"- Tỉnh sẽ làm gì?\n- {FIRST}.\n- Ông cho biết vì sao nay mới làm?\n- {SECOND}."
    said = [("lưu quang sính", FIRST), ("lưu quang sính", SECOND)]
    assert answered(LEAD + talk) == said


def test_who_is_named_before_a_colon_answers() -> None:
    talk = (
        f"- Tỉnh sẽ làm gì?\n- Ông Lưu Quang Sính: {FIRST}.\n* Vì sao?\n- Bà Vi Thị Nhạn: {SECOND}."
    )
    assert answered(LEAD + talk) == [("lưu quang sính", FIRST), ("vi thị nhạn", SECOND)]


def test_who_answers_is_unknown_where_several_are_named() -> None:
    lead = "Chống hạn ở Cà Mau\nÔng Lưu Quang Sính và bà Vi Thị Nhạn đến thăm xã Tân Xuyên.\n"
    assert not answered(f"{lead}- Tỉnh sẽ làm gì?\n- {FIRST}.\n- Vì sao?\n- {SECOND}.")


def test_a_question_is_no_answer_and_one_alone_makes_no_interview() -> None:
    assert not answered(f"{LEAD}- Tỉnh sẽ làm gì?\n- {FIRST} phải không?\n- {SECOND}?\n{FIRST}.")
    assert not answered(f"{LEAD}- Tỉnh sẽ làm gì?\n- {FIRST}.\n{SECOND}.")
