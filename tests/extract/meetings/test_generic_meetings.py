"""Words for meetings that tell of none, and where the name of one ends."""

import pytest

from tests.reads import facts_of


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "UBND tỉnh Cà Mau ban hành Quy chế về việc trả lời chất vấn của đại biểu tại kỳ họp"
            " HĐND. Ông Đàm Bá Khiêm đi vắng.",
            [],
        ),
        (
            "Chiều 20/6, ông Đàm Bá Khiêm trình bày nội dung quy định của tỉnh tại kỳ họp HĐND"
            " tỉnh Cà Mau.",
            ["session"],
        ),
        ("Tại kỳ họp HĐND tỉnh Cà Mau, ông Đàm Bá Khiêm phát biểu.", ["session"]),
    ],
)
def test_a_session_that_is_any_session_is_no_event(text: str, kinds: list[str]) -> None:
    assert [m.kind for m in facts_of(text, published="2022-06-21").meetings] == kinds


def test_a_name_ends_before_how_one_finds_it() -> None:
    text = "Ngày 9/5, ông Đàm Bá Khiêm dự Lễ trao cờ truyền thống nên rất vui."
    assert [m.name for m in facts_of(text).meetings] == ["Lễ trao cờ truyền thống"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ngày 9/5, ông Đàm Bá Khiêm dự Hội thảo nghề gốm tổ chức tại Huế.", "Hội thảo nghề gốm"),
        ("Ngày 9/5, ông Đàm Bá Khiêm dự Hội thảo về tổ chức.", "Hội thảo về tổ chức"),
        ("Ngày 9/5, ông Đàm Bá Khiêm dự Hội thảo kéo dài ba hôm.", "Hội thảo"),
        ("Ngày 9/5, ông Đàm Bá Khiêm dự Hội thảo men tro nhân dịp Tết.", "Hội thảo men tro"),
        ("Ngày 9/5, ông Đàm Bá Khiêm dự Hội thảo với: bà Nhạn.", "Hội thảo"),
        ("Ngày 9/5, ông Đàm Bá Khiêm dự hội thảo “Gốm, sứ quê ta”.", 'Hội thảo "Gốm, sứ quê ta"'),
        ("Ngày 9/5, ông Đàm Bá Khiêm dự Hội thảo nghề gốm” Men xưa.", "Hội thảo nghề gốm"),
        ("Ngày 9/5, ông Khiêm dự hội thảo phòng, chống mối.", "Hội thảo phòng, chống mối"),
    ],
)
def test_a_name_ends_before_what_is_told_of_the_meeting(text: str, name: str) -> None:
    assert [meeting.name for meeting in facts_of(text).meetings] == [name]


def test_what_someone_is_asked_to_hold_is_not_this_meeting() -> None:
    text = (
        "Ngày 9/5, Sở Xây dựng tỉnh Cà Mau tổ chức lễ ký kết hợp đồng xây cầu. “Sở yêu cầu Công an"
        " tỉnh Cà Mau phối hợp chặt chẽ với các bên để sớm tổ chức khởi công cây cầu này”, ông Đàm"
        " Bá Khiêm nói."
    )
    roles = facts_of(text, published="2022-05-10").participations
    organizers = {p.participant.name for p in roles if p.role == "organizer"}  # type: ignore[union-attr]
    assert organizers == {"Sở Xây dựng tỉnh Cà Mau"}


def test_a_council_that_others_put_something_to_does_not_sit_yet() -> None:
    text = (
        "Ngày 9/5, Tỉnh ủy Cà Mau tổ chức hội nghị và giới thiệu ông Đàm Bá Khiêm để HĐND tỉnh Cà"
        " Mau bầu giữ chức Chủ tịch UBND tỉnh."
    )
    roles = facts_of(text, published="2022-05-10").participations
    organizers = {p.participant.name for p in roles if p.role == "organizer"}  # type: ignore[union-attr]
    assert organizers == {"Tỉnh ủy Cà Mau"}


def test_whose_earlier_talks_are_praised_does_not_attend_these() -> None:
    text = (
        "Ngày 9/5, Chủ tịch nước Đàm Bá Khiêm tiếp Đại sứ Lưu Quang Sính. Chủ tịch nước đánh giá"
        " cao kết quả cuộc hội đàm giữa Bộ trưởng Bộ Y tế Vi Thị Nhạn và ông Lưu Quang Sính."
    )
    roles = facts_of(text, published="2022-05-10").participations
    attending = {p.participant.name for p in roles if p.role == "attendee"}  # type: ignore[union-attr]
    assert attending == {"Đàm Bá Khiêm", "Lưu Quang Sính"}


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 9/5, nhiều cuộc họp, hội nghị có ông Đàm Bá Khiêm tham dự đã không diễn ra.",
        "Sáng 9/5, UBND tỉnh Cà Mau triển khai kế hoạch tổ chức hội nghị cho ứng cử viên.",
        "Ngày 9/5, ông Đàm Bá Khiêm đến Nhà Tang lễ tỉnh Cà Mau.",
    ],
)
def test_words_for_several_for_a_task_or_a_house_are_no_event(text: str) -> None:
    assert not facts_of(text, published="2022-05-10").meetings


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Sáng 9/5, Sở Y tế tổ chức lễ kỷ niệm 50 năm ngày thành lập ngành tại Cà Mau.",
            "Lễ kỷ niệm 50 năm ngày thành lập ngành",
        ),
        (
            "Sở Y tế tổ chức lễ mít tinh hưởng ứng Ngày Nước sạch do tỉnh phát động.",
            "Lễ mít tinh hưởng ứng Ngày Nước sạch",
        ),
        ("Sở Y tế tổ chức lễ kỷ niệm 50 năm ngày 9/5.", "Lễ kỷ niệm 50 năm"),
    ],
)
def test_a_day_that_is_celebrated_is_part_of_a_name(text: str, name: str) -> None:
    assert [m.name for m in facts_of(text).meetings] == [name]


def test_what_is_pointed_at_is_the_meeting_told() -> None:
    text = (
        "Ngày 9/5, xã Hiền Lương tổ chức lễ kỷ niệm. “Tôi hoan nghênh UBND tỉnh Cà Mau đã tổ chức"
        " buổi lễ quan trọng này nhằm nhớ ơn những người đi trước”, ông Đàm Bá Khiêm nói."
    )
    assert [m.kind for m in facts_of(text, published="2022-05-10").meetings] == ["commemoration"]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Đàm Bá Khiêm đã nói như vậy trong cuộc họp chiều 9/5 của UBND tỉnh Cà Mau.",
        "Trong một cuộc họp ngày 9/5, ông Đàm Bá Khiêm cho biết, cây cầu sắp xây xong.",
    ],
)
def test_what_is_said_in_one_meeting_tells_of_it(text: str) -> None:
    assert [(m.kind, m.day) for m in facts_of(text).meetings] == [("meeting", "--05-09")]


def test_a_conference_of_history_is_not_the_workshop_on_it() -> None:
    text = (
        "Ngày 9/5, Sở Xây dựng tỉnh Cà Mau tổ chức hội thảo. Nhiều người dự hội nghị này. Ông Đàm"
        " Bá Khiêm kể về các nước dự Hội nghị Potsdam."
    )
    workshop = "Hội thảo do Sở Xây dựng tỉnh Cà Mau tổ chức"
    assert [m.name for m in facts_of(text).meetings] == [workshop]


def test_praise_is_no_name_of_a_meeting() -> None:
    text = "Ngày 9/5, ông Đàm Bá Khiêm dự hội nghị thật tuyệt vời."
    assert [m.name for m in facts_of(text).meetings] == ["Hội nghị"]


@pytest.mark.parametrize("word", ["buổi thảo luận", "cuộc thảo luận tổ", "phiên trả lời chất vấn"])
def test_where_a_house_debates_it_sits(word: str) -> None:
    facts = facts_of(f"Phát biểu trong {word} sáng 9/5, đại biểu Đàm Bá Khiêm đề nghị hoãn thuế.")
    assert [(meeting.kind, meeting.day) for meeting in facts.meetings] == [("sitting", "--05-09")]
    assert [p.role for p in facts.participations] == ["speaker"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Ông Đàm Bá Khiêm phát biểu trong phiên họp chiều qua.", ["sitting"]),
        ("Ông Đàm Bá Khiêm phát biểu trong hội nghị ngày 9/5.", ["conference"]),
        ("Ông Đàm Bá Khiêm lo rằng trong phiên họp sẽ thiếu ghế.", []),
    ],
)
def test_what_is_told_within_a_meeting_of_a_day_tells_of_it(text: str, kinds: list[str]) -> None:
    assert [meeting.kind for meeting in facts_of(text).meetings] == kinds
