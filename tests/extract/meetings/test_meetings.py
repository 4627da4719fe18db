"""Meetings: which words mean the same one, on which day it was, and who took part how."""

import pytest

from kg.facts import Facts, Person
from tests.counting import label
from tests.reads import facts_of

OUT = "2022-06-22"
BA = "Đàm Bá Khiêm"
NHAN = "Vi Thị Nhạn"
SINH = "Lưu Quang Sính"


def read(text: str) -> Facts:
    return facts_of(f"Tin trong ngày\n\n{text}", published=OUT)


def meetings(text: str) -> list[tuple[str, str | None]]:
    """Return the kind and the day of each meeting, in order."""
    return [(meeting.kind, meeting.day) for meeting in read(text).meetings]


def roles(text: str) -> set[tuple[str, str, str]]:
    """Return who takes part as what in a meeting of which kind."""
    return {(p.meeting.kind, p.role, label(p.participant)) for p in read(text).participations}


# ---- names -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sở Y tế tổ chức họp báo vào ngày 20/6.", "Họp báo do Sở Y tế tổ chức"),
        (
            "Ngày 20/6, HĐND tỉnh Gia Lai khai mạc kỳ họp thứ 4.",
            "Kỳ họp thứ 4 của HĐND tỉnh Gia Lai",
        ),
        (
            "Ngày 20/6, Bộ Y tế tổ chức hội nghị tổng kết ngành.",
            "Hội nghị tổng kết ngành",
        ),
    ],
)
def test_a_meeting_of_no_name_of_its_own_is_told_with_who_holds_it(text: str, name: str) -> None:
    assert name in {meeting.name for meeting in read(text).meetings}


@pytest.mark.parametrize(
    ("sides", "name"),
    [
        (
            "giữa Sở Y tế, Sở Xây dựng và Công an tỉnh Gia Lai đã diễn ra.",
            "Cuộc họp giữa Sở Y tế, Sở Xây dựng và Công an tỉnh Gia Lai",
        ),
        ("giữa hai bên, Sở Y tế đã nêu ý kiến.", "Cuộc họp giữa hai bên"),
    ],
)
def test_a_name_holds_all_sides(sides: str, name: str) -> None:
    assert name in {meeting.name for meeting in read(f"Tại cuộc họp {sides}").meetings}


# ---- which meeting -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Thành phố sẽ làm việc với Bộ Y tế để bàn mức chi trả.", []),
        (f"Ngày 20/6, ông {SINH} đã tiếp xã giao bà {NHAN}.", [("reception", "2022-06-20")]),
        (
            f"Ngày 20/6, ông {SINH} dẫn đầu đoàn khảo sát làm việc với Bộ Y tế.",
            [("working_session", "2022-06-20")],
        ),
        (
            "Sáng 20/6, kỳ họp thứ sáu HĐND tỉnh Cà Mau khai mạc. Ông Lưu Quang Sính dự kỳ họp với"
            " các cử tri.",
            [("session", "2022-06-20")],
        ),
        (
            "Ngày 20/6, buổi sáng, Quốc hội thảo luận ở tổ về dự án Luật Dược. Buổi chiều, Quốc hội"
            " nghe Chính phủ trình dự án Luật Thuế.",
            [("sitting", "2022-06-20"), ("sitting", "2022-06-20")],
        ),
        (
            "Ngày 20/6, Bộ Y tế và Bộ Nội vụ ký biên bản ghi nhớ về khám bệnh.",
            [("signing_ceremony", "2022-06-20")],
        ),
        (
            f"Ông {SINH} trao quyết định cho bà {NHAN}. Chiều 20/6, ông {SINH} đã trao quyết định"
            f" bổ nhiệm bà {NHAN} làm Giám đốc Sở Y tế tỉnh Cà Mau.",
            [("decision_ceremony", "2022-06-20")],
        ),
        (
            f"Ngày 20/6, ông {SINH} đã đến thăm Sở Y tế tỉnh Cà Mau. Tại cuộc làm việc với Sở Y tế"
            f" tỉnh Cà Mau, ông {SINH} yêu cầu mua thêm thuốc.",
            [("visit", "2022-06-20")],
        ),
        (
            f"Ông {SINH} làm việc với bà {NHAN} ở Cà Mau. Chiều 20/6, ông {SINH} tiếp bà {NHAN}.",
            [("working_session", "2022-06-20")],
        ),
        (
            "Ngày 20/6, Bộ Y tế tổ chức lễ hội Xuân Nhân ái. Trả lời câu hỏi về việc tổ chức lễ hội"
            f" và các giải pháp chống rác thải, ông {SINH} nói sẽ làm tốt hơn.",
            [("festival", "2022-06-20")],
        ),
        (
            "Tối 21/6, Hội Nhà báo tỉnh Cà Mau tổ chức Lễ trao giải báo chí. Tới dự buổi lễ vinh"
            f" danh các cây bút có ông {SINH}, Bí thư Tỉnh ủy Cà Mau.",
            [("award_ceremony", "2022-06-21")],
        ),
        (
            f"Ngày 13/6, ông {SINH}, Phó Chủ tịch UBND tỉnh Cà Mau, làm việc với Sở Y tế tỉnh Cà"
            f" Mau. Tại cuộc họp với lãnh đạo tỉnh, bà {NHAN}, Giám đốc Sở Y tế, nhận trách"
            " nhiệm.",
            [("working_session", "2022-06-13")],
        ),
        (
            "Sáng 21/6, Bộ Y tế tổ chức lễ ra mắt Cục Dân số. Tại đây diễn ra lễ ký kết thỏa"
            " thuận hợp tác giữa Cục Dân số và Hội Nông dân Việt Nam.",
            [("launch", "2022-06-21"), ("signing_ceremony", "2022-06-21")],
        ),
        (
            "Ngày 20/6, Quốc hội khai mạc kỳ họp thứ ba tại Hà Nội. Dự phiên khai mạc có"
            f" ông {SINH}; bà {NHAN}.",
            [("session", "2022-06-20"), ("opening", "2022-06-20")],
        ),
        (
            "Ngày 20/6, HĐND tỉnh Cà Mau tổ chức kỳ họp thứ tư chuyên đề về môi trường. Kỳ họp"
            f" thứ tư HĐND tỉnh thông qua năm nghị quyết. Ông {SINH} dự kỳ họp thứ ba HĐND tỉnh.",
            [("session", "2022-06-20"), ("session", None)],
        ),
        (
            f"Chiều 20/6, Chủ tịch UBND tỉnh Cà Mau {SINH} tiếp ông {BA}. Ngày 21/6, Bí thư Tỉnh"
            f" ủy Cà Mau {NHAN} tiếp Đại sứ Lào Khamphao Ernthavanh.",
            [("reception", "2022-06-20"), ("reception", "2022-06-21")],
        ),
        (
            f"Ngày 20/6, Phó Thủ tướng {SINH} đã đến thăm và làm việc tại tỉnh Cà Mau. Phó Thủ"
            f" tướng {SINH} làm việc với UBND tỉnh Cà Mau.",
            [("visit", "2022-06-20")],
        ),
        (
            f"Sáng 20/6, Chủ tịch Quốc hội {SINH} đã đến thăm Bộ Y tế. Trước đó, tối 19/6, Chủ"
            f" tịch Quốc hội {SINH} đã đến thăm Bộ Nội vụ.",
            [("visit", "2022-06-20"), ("visit", "2022-06-19")],
        ),
        (
            f"Sáng 20/6, ông {BA} thăm Sở Y tế tỉnh Cà Mau. Chiều 20/6, hội trại Tuổi trẻ do Tỉnh"
            f" đoàn Cà Mau và Sở Y tế tổ chức đã khai mạc. Đến dự có bà {NHAN}.",
            [("visit", "2022-06-20"), ("exchange", "2022-06-20")],
        ),
        (
            "Ngày 20/6, Sở Y tế tỉnh Cà Mau tổ chức kỷ niệm 50 năm ngày thành lập ngành.",
            [("commemoration", "2022-06-20")],
        ),
        (
            f"Chiều 20/6, Bí thư Tỉnh ủy Cà Mau {SINH} tiếp ông {BA}. Cùng ngày, Bí thư Tỉnh ủy"
            f" Cà Mau {SINH} tiếp Đại sứ Lào Khamphao Ernthavanh.",
            [("reception", "2022-06-20"), ("reception", "2022-06-20")],
        ),
        (
            f"Tại cuộc họp với Bộ trưởng Bộ Y tế {SINH} sáng 20/6, UBND tỉnh Cà Mau xin thêm"
            f" thuốc. Sáng 20/6, ông {SINH} đã có buổi làm việc với lãnh đạo tỉnh.",
            [("meeting", "2022-06-20")],
        ),
        (
            "Ngày 20/6, HĐND tỉnh Cà Mau đã bầu bổ sung hai Phó Chủ tịch UBND tỉnh.",
            [("sitting", "2022-06-20")],
        ),
        (
            "Ngày 20/6, Sở Y tế tỉnh Cà Mau tổ chức hội nghị tổng kết. Mọi người bàn cách quản"
            " lý, tổ chức lễ hội.",
            [("review", "2022-06-20")],
        ),
        (
            f"* Ngày 20/6, bà {NHAN} tiếp xúc cử tri tại xã Trí Phải. * Ngày 20/6, ông {SINH} tiếp"
            " xúc cử tri tại phường Tân Xuyên.",
            [("voter_contact", "2022-06-20"), ("voter_contact", "2022-06-20")],
        ),
        (
            f"Chiều 20/6, Chủ tịch nước {SINH} tiếp ông {BA}. Thủ tướng {NHAN} tiếp ông {BA}.",
            [("reception", "2022-06-20"), ("reception", None)],
        ),
        ("Dự án được Quốc hội thông qua vào ngày 16/6.", []),
        ("Ngày 20/6, các tổ chức trao quà cho trẻ em nghèo.", []),
        ("Trong dịp nghỉ lễ 30/4, Sở Y tế tỉnh Cà Mau trực cấp cứu.", []),
    ],
)
def test_words_for_a_meeting_mean_one_or_another(
    text: str, found: list[tuple[str, str | None]]
) -> None:
    assert meetings(text) == found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Nhân kỷ niệm 50 năm Ngày giải phóng (30.4.1972 - 30.4.2022), sáng 22.4, Sở Y tế tổ"
            " chức gặp mặt cán bộ hưu trí.",
            "2022-04-22",
        ),
        (
            "Sở Y tế tổ chức gặp mặt cán bộ hưu trí kỷ niệm 50 năm Ngày giải phóng (30.4.1972 -"
            " 30.4.2022) sáng 22.4.",
            "2022-04-22",
        ),
        (
            "Ngày 20/6, Sở Y tế thông tin về kết quả kỳ họp thứ 6 của HĐND tỉnh Cà Mau. Tại kỳ họp"
            " ngày 17/6, HĐND tỉnh thông qua nghị quyết.",
            "2022-06-17",
        ),
        (
            "Trưa 20/6, lãnh đạo Sở Y tế ra đảo để dự hội nghị tổng kết phong trào, dự kiến diễn"
            " ra trong hai ngày 21 và 22/6.",
            "2022-06-21",
        ),
        (
            "Ngày 20/6, Sở Y tế tổ chức lễ trao quyết định cho cán bộ nghỉ hưu từ ngày 1/7.",
            "2022-06-20",
        ),
        ("Sở Y tế tổ chức lễ trao quyết định cho cán bộ được nghỉ hưu từ ngày 1/7/2022.", None),
        ("Sở Y tế tổ chức hội nghị thực hiện Công văn ngày 3/6/2022 của Bộ Y tế.", None),
        ("Sở Y tế tổ chức lễ trao Huy hiệu Đảng đợt 19-5-2022.", None),
        ("Ngày 20/6, tại kỳ họp thứ ba, Quốc hội thảo luận về thuế.", None),
        ("Ngày 20/6, Quốc hội đã khai mạc kỳ họp thứ ba.", "2022-06-20"),
        ("Sở Y tế sẽ tổ chức hội nghị tổng kết phong trào trong tháng 8 tới.", "2022-08"),
        ("Tháng 3/2021, Bộ Y tế tổ chức hội nghị bàn về thuốc nam.", "2021-03"),
        ("Bộ Y tế tổ chức hội nghị tổng kết phong trào hồi tháng 3/2021.", "2021-03"),
        ("Sáng 20/6, Bộ Y tế phối hợp với UBND tỉnh Bà Rịa - Vũng Tàu tổ chức hội thảo.",
         "2022-06-20"),
    ],
)  # fmt: skip
def test_a_meeting_is_on_the_day_said_of_it(text: str, day: str | None) -> None:
    assert [found for _, found in meetings(text)][:1] == [day]


def test_parts_of_a_session_are_on_its_days() -> None:
    text = (
        "Từ ngày 20 đến 22/6, HĐND tỉnh Cà Mau tổ chức kỳ họp thứ ba. Dự phiên khai mạc có"
        f" ông {SINH}. Phát biểu bế mạc kỳ họp, bà {NHAN} cảm ơn đại biểu. Dự phiên bế mạc có"
        f" ông {SINH}."
    )
    found = dict(meetings(text))
    assert found["opening"] == "2022-06-20"
    assert found.get("closing") in (None, "2022-06-22")


def test_a_meeting_that_follows_another_is_on_its_day_by_inference() -> None:
    text = (
        f"Chiều 20/6, Bộ trưởng Bộ Y tế {SINH} chủ trì lễ đón ông {BA}. Sau lễ đón, Bộ trưởng"
        f" {SINH} hội đàm với ông {BA}."
    )
    _, talks = read(text).meetings
    assert (talks.kind, talks.day, "day" in talks.inferred) == ("talks", "2022-06-20", True)


def test_the_day_of_a_plan_is_not_that_of_the_meeting_told_after_it() -> None:
    text = (
        "Thực hiện Kế hoạch số 31-KH/TU ngày 18-5-2022, chiều 20-6, Tỉnh ủy Cà Mau tổ chức họp báo."
    )
    assert meetings(text) == [("press_conference", "2022-06-20")]


def test_people_are_heard_at_the_meeting_they_attend_not_at_one_they_speak_of() -> None:
    text = (
        f"Ngày 20/6, bà {NHAN} dự hội nghị do Sở Y tế tỉnh Cà Mau tổ chức. Dịp này, Tỉnh đoàn Cà"
        f" Mau tổ chức Lễ hội Hoa xuân. Bà {NHAN} nhấn mạnh, ngành phải tiết kiệm hơn nữa."
    )
    attended = "Hội nghị do Sở Y tế tỉnh Cà Mau tổ chức"
    assert [r.meeting and r.meeting.name for r in read(text).remarks] == [attended]


@pytest.mark.parametrize(
    "text",
    [
        f"Trao đổi với PV, ông {BA} cho biết, máy móc đã cũ và cần được thay mới.",
        f"Trả lời phỏng vấn của báo chí, ông {BA} cho biết, máy móc đã cũ và cần thay mới.",
        f"Chia sẻ với phóng viên, ông {SINH} nói trời mưa. Ông {BA} cho biết, máy móc đã cũ lắm.",
    ],
)
def test_what_is_said_to_the_press_is_said_at_no_meeting(text: str) -> None:
    told = f"Ngày 20/6, Sở Y tế tỉnh Cà Mau tổ chức hội nghị tổng kết. {text}"
    assert [r.meeting for r in read(told).remarks if r.speaker == Person(BA)] == [None]


@pytest.mark.parametrize(
    "aside",
    [
        "Sở sẽ tổ chức hội nghị bàn về thuốc nam vào ngày 25/6.",
        f'Ông {SINH} nói: "Năm ngoái tỉnh bạn đã tổ chức hội nghị bàn về thuốc nam rất thành'
        ' công".',
    ],
)
def test_what_follows_a_plan_or_a_quotation_is_about_the_meeting_told(aside: str) -> None:
    text = (
        "Ngày 20/6, Sở Y tế tỉnh Cà Mau tổ chức lễ kỷ niệm 50 năm ngày thành lập."
        f" {aside} Bà {NHAN} nhấn mạnh, ngành phải tiết kiệm hơn nữa."
    )
    heard = [r.meeting and r.meeting.kind for r in read(text).remarks if r.speaker == Person(NHAN)]
    assert heard == ["commemoration"]


@pytest.mark.parametrize("opening", ["Trước đó, ngày 10/6", "Trước đó", "Trong tháng 4"])
def test_what_opens_with_another_time_is_of_no_meeting_told_before(opening: str) -> None:
    text = (
        f"Ngày 20/6, Sở Y tế tỉnh Cà Mau tổ chức hội nghị tổng kết. {opening}, ông {SINH} nhận"
        f" bằng khen. Bà {NHAN} cho biết bằng khen đã được trao tận tay."
    )
    assert roles(text) == {("review", "organizer", "sở y tế tỉnh cà mau")}


@pytest.mark.parametrize("sent", ["đoàn công tác của Bộ Y tế", "Đoàn kiểm tra Ban Bí thư"])
def test_who_leads_a_delegation_stands_for_it(sent: str) -> None:
    text = (
        f"Ngày 20/6, {sent} do ông {SINH} làm Trưởng đoàn đã làm việc với UBND tỉnh Cà Mau."
        f" Chiều cùng ngày, {sent} làm việc với Tỉnh ủy Cà Mau."
    )
    present = [label(p.participant) for p in read(text).participations]
    assert present.count(SINH.lower()) == 2
    assert set(present) == {SINH.lower(), "ubnd tỉnh cà mau", "tỉnh ủy cà mau"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            f"Ngày 20/6, ông {SINH} dẫn đầu đoàn công tác của Bộ Y tế làm việc với UBND tỉnh Cà"
            " Mau. Chiều cùng ngày, đoàn công tác đã đến thăm Sở Y tế tỉnh Cà Mau.",
            {
                ("working_session", "attendee", SINH),
                ("working_session", "attendee", "ubnd tỉnh cà mau"),
                ("visit", "attendee", SINH),
                ("visit", "attendee", "sở y tế tỉnh cà mau"),
            },
        ),
        (
            f"Ngày 20/6, ông {SINH} cùng đoàn công tác làm việc với Sở Y tế tỉnh Cà Mau. Đoàn nhận"
            " được sự đón tiếp nồng hậu của Sở Y tế tỉnh Cà Mau.",
            {
                ("working_session", "attendee", SINH),
                ("working_session", "attendee", "sở y tế tỉnh cà mau"),
            },
        ),
        (
            f"Ngày 20/6, ông {SINH}, Phó Trưởng ban lo việc chống bão, cùng đoàn công tác của Bộ Y"
            " tế đã đến làm việc với UBND tỉnh Cà Mau.",
            {
                ("working_session", "attendee", SINH),
                ("working_session", "attendee", "ubnd tỉnh cà mau"),
            },
        ),
    ],
)
def test_a_delegation_is_there_in_who_leads_it(text: str, found: set[tuple[str, str, str]]) -> None:
    assert roles(text) == {(kind, role, who.lower()) for kind, role, who in found}


# ---- who takes part ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            f"Sáng 20/6, Thủ tướng {SINH} trực tiếp chủ trì cuộc họp bàn việc chống hạn.",
            {("meeting", "chair", SINH)},
        ),
        (
            "Sáng 20/6, tại hội trường UBND tỉnh Cà Mau, Bộ Y tế họp bàn việc chống dịch.",
            {("meeting", "organizer", "bộ y tế")},
        ),
        (
            "Sáng 20/6, tại Văn phòng Chính phủ, Bộ Y tế họp bàn việc chống dịch.",
            {("meeting", "organizer", "bộ y tế")},
        ),
        (
            "Ngày 20/6, tỉnh Cà Mau tổ chức hội nghị xúc tiến đầu tư.",
            {("investment_conference", "organizer", "tỉnh cà mau")},
        ),
        ("Ngày 20/6, nhân dân xã Trí Phải tổ chức hội nghị.", set()),
        (
            "Sáng 20/6, hội thảo khai mạc. Tại hội thảo, Bộ Y tế đã cùng Sở Y tế tỉnh Cà Mau đánh"
            " giá việc khám bệnh.",
            set(),
        ),
        (
            f"Sáng 20/6, hội thảo khai mạc. Ông {SINH} cho biết Sở Y tế sẽ có cuộc làm việc với Cục"
            " Hàng không.",
            {("workshop", "speaker", SINH)},
        ),
        (
            "Ngày 20/6 diễn ra hội nghị phổ biến Luật Dược, Luật Thuế (gọi tắt là hai luật mới),"
            " các nghị định, thông tư và quyết định đi kèm của nhiều năm qua do Bộ Y tế chủ trì.",
            {("conference", "chair", "bộ y tế")},
        ),
        (
            f"Sáng 20/6, làm việc với Sở Y tế tỉnh Cà Mau, ông {SINH} yêu cầu mua thêm"
            " thuốc cho các trạm y tế xã.",
            {
                ("working_session", "attendee", "sở y tế tỉnh cà mau"),
                ("working_session", "attendee", SINH),
                ("working_session", "speaker", SINH),
            },
        ),
        (
            f"Sáng 20/6, ông {SINH} đến thăm bà {NHAN}. Bộ Y tế đã tiến hành khảo sát các trạm xá.",
            {("visit", "attendee", SINH), ("visit", "attendee", NHAN)},
        ),
        (
            f"Sáng 20/6, hội thảo khai mạc. Ông {SINH} trả lời báo chí về giá thuốc sau hội thảo.",
            set(),
        ),
        (
            "Sáng 20/6, hội thảo khai mạc. Phát biểu giao nhiệm vụ cho các giám đốc, Giám đốc Sở Y"
            f" tế tỉnh Cà Mau mới được bổ nhiệm, ông {SINH} nhấn mạnh việc mua thêm thuốc men.",
            {("workshop", "speaker", SINH)},
        ),
        (
            f"Sáng 20/6, hội thảo khai mạc. Ông {SINH} nói tới chỉ thị của Bộ Y tế về tổ chức hội"
            " thảo.",
            {("workshop", "speaker", SINH)},
        ),
        (
            f"Sáng 20/6, hội thảo khai mạc. Ông {SINH} tặng hoa chúc mừng bà {NHAN}.",
            {("workshop", "attendee", SINH)},
        ),
        (
            f"Sáng 20/6, hội thảo khai mạc. Phát biểu tại đây, ông {SINH} chúc mừng bà {NHAN}.",
            {("workshop", "speaker", SINH)},
        ),
        (
            f"Giá thuốc được bàn tại buổi làm việc của ông {SINH} với bà {NHAN} vào chiều 20/6.",
            {("working_session", "attendee", SINH), ("working_session", "attendee", NHAN)},
        ),
        (
            f"Ngày 20/6, trong cuộc họp với lãnh đạo Sở Y tế tỉnh Cà Mau, ông {SINH} yêu cầu mua"
            " thêm thuốc cho các trạm y tế xã.",
            {
                ("meeting", "attendee", "sở y tế tỉnh cà mau"),
                ("meeting", "attendee", SINH),
                ("meeting", "speaker", SINH),
            },
        ),
        (
            "Ngày 20/6, UBND huyện Ngọc Hiển, tỉnh Cà Mau tổ chức hội nghị.",
            {("conference", "organizer", "ubnd huyện ngọc hiển")},
        ),
        (
            f"Ngày 20/6, ông {SINH} cùng lãnh đạo ba tỉnh Cà Mau, Bạc Liêu, Kiên Giang dự hội"
            " nghị.",
            {
                ("conference", "attendee", SINH),
                ("conference", "attendee", "tỉnh cà mau"),
                ("conference", "attendee", "tỉnh bạc liêu"),
                ("conference", "attendee", "tỉnh kiên giang"),
            },
        ),
        (
            "Ngày 20/6, Sở Y tế tỉnh Cà Mau đã phối hợp với Tỉnh đoàn Cà Mau tổ chức hội nghị.",
            {
                ("conference", "organizer", "sở y tế tỉnh cà mau"),
                ("conference", "organizer", "tỉnh đoàn cà mau"),
            },
        ),
        (
            f"Ngày 20/6, hội nghị khai mạc. Ông {SINH}, Ủy viên Bộ Chính trị, thay mặt Bộ Chính"
            " trị điều hành hội nghị.",
            {("conference", "chair", SINH)},
        ),
        (
            "Ngày 20/6, hội thảo khai mạc. Dự hội thảo có đại diện lãnh đạo các đơn vị thuộc Bộ"
            " Nội vụ, Bộ Y tế.",
            {("workshop", "attendee", "bộ nội vụ"), ("workshop", "attendee", "bộ y tế")},
        ),
        (
            f"Ngày 20/6, hội thảo khai mạc. Dự hội thảo có ông {SINH} cùng đại diện một số cơ"
            " quan Trung ương, như: Bộ Nội vụ, Bộ Y tế.",
            {
                ("workshop", "attendee", SINH),
                ("workshop", "attendee", "bộ nội vụ"),
                ("workshop", "attendee", "bộ y tế"),
            },
        ),
        (
            f"Ngày 20/6, hội thảo khai mạc. Dự hội thảo có ông {SINH}, Bí thư Tỉnh ủy Cà Mau;"
            " Sở Y tế, Sở Nội vụ; cùng bà con.",
            {
                ("workshop", "attendee", SINH),
                ("workshop", "attendee", "sở y tế tỉnh cà mau"),
                ("workshop", "attendee", "sở nội vụ tỉnh cà mau"),
            },
        ),
        (
            f"Ngày 20/6, bà {NHAN} cùng Đoàn đại biểu Quốc hội tỉnh Cà Mau đã tiếp xúc cử tri tại"
            " xã Trí Phải.",
            {
                ("voter_contact", "attendee", NHAN),
                ("voter_contact", "attendee", "đoàn đại biểu quốc hội tỉnh cà mau"),
            },
        ),
        (
            f"Ngày 20/6, Phó Thủ tướng {SINH} tiếp đoàn đại biểu Bộ Y tế Lào do ông {BA} dẫn đầu.",
            {("reception", "attendee", SINH), ("reception", "attendee", BA)},
        ),
        (
            f"Ngày 20/6, Bộ trưởng {SINH} chủ trì lễ đón đoàn đại biểu quân sự Lào do ông {BA} làm"
            " trưởng đoàn.",
            {("reception", "chair", SINH), ("reception", "attendee", BA)},
        ),
        (
            f"Thăm và làm việc với Sở Y tế tỉnh Cà Mau, sáng 20/6, Bí thư Tỉnh ủy {SINH} vui mừng"
            " trước kết quả của ngành.",
            {
                ("visit", "attendee", SINH),
                ("visit", "attendee", "sở y tế tỉnh cà mau"),
                ("visit", "speaker", SINH),
            },
        ),
        (
            "Sáng 20/6, UBND tỉnh Cà Mau họp bàn việc chống hạn.",
            {("meeting", "organizer", "ubnd tỉnh cà mau")},
        ),
        (
            "Sáng 20/6, UBND tỉnh Cà Mau và Bộ Y tế họp bàn việc chống dịch.",
            {("meeting", "attendee", "ubnd tỉnh cà mau"), ("meeting", "attendee", "bộ y tế")},
        ),
        (
            f"Ngày 20/6, Quốc hội họp phiên toàn thể. Chủ tịch Quốc hội {SINH} chủ trì phiên họp.",
            {("sitting", "organizer", "quốc hội"), ("sitting", "chair", SINH)},
        ),
        (
            "Hội nghị tổng kết đã diễn ra sáng 20/6 tại Cà Mau, do Bộ Y tế và Bộ Nội vụ chủ trì.",
            {("review", "chair", "bộ y tế"), ("review", "chair", "bộ nội vụ")},
        ),
        (
            f"Chiều 20/6, ông {SINH} đã có cuộc đối thoại với hàng trăm người dân.",
            {("dialogue", "attendee", SINH)},
        ),
        (
            "Sáng 20/6, Sở Y tế tỉnh Cà Mau phối hợp với Công ty nào đó không tên tổ chức hội"
            " nghị.",
            {("conference", "organizer", "sở y tế tỉnh cà mau")},
        ),
        (
            "Ngày 20/6, Chính phủ họp. Tham dự cuộc họp có các Phó Thủ tướng, Bộ trưởng Bộ Y tế.",
            {("meeting", "organizer", "chính phủ"), ("meeting", "attendee", "bộ y tế")},
        ),
        (
            f"Ngày 20/6, Thủ tướng {SINH} đã kiểm tra tiến độ xây dựng cầu Cái Nai.",
            {("inspection", "attendee", SINH)},
        ),
        (
            f"Chiều 20/6, Thủ tướng {SINH} gặp mặt thân mật những người trồng rừng.",
            {("get_together", "attendee", SINH)},
        ),
        (
            "Ngày 20/6, Sở Y tế tỉnh Cà Mau tổ chức hội nghị tổng kết. Tại hội nghị, tỉnh Cà Mau"
            f" khẳng định sẽ cố gắng. Về dự kiến kinh phí, ông {SINH} nói thuốc men còn thiếu"
            " rất nhiều.",
            {("review", "organizer", "sở y tế tỉnh cà mau"), ("review", "speaker", SINH)},
        ),
        (
            "Ngày 20/6, Sở Y tế tỉnh Cà Mau tổ chức hội nghị tổng kết. Về phía Bộ Y tế, ông"
            f" {SINH} cho biết, thuốc men còn thiếu rất nhiều.",
            {("review", "organizer", "sở y tế tỉnh cà mau"), ("review", "speaker", SINH)},
        ),
        (
            f"Sáng 20/6, ông {SINH} đã đến thăm hỏi, động viên và tặng quà gia đình bà {NHAN}.",
            {("visit", "attendee", SINH), ("visit", "attendee", NHAN)},
        ),
        (
            f"Sáng 20/6, hội thảo khai mạc. Điều hành phiên thứ hai có các ông: {SINH}, Giám đốc Sở"
            f" Y tế; {BA}, Chủ tịch UBND tỉnh Cà Mau; dự có bà {NHAN}.",
            {
                ("workshop", "chair", SINH),
                ("workshop", "chair", BA),
                ("workshop", "attendee", NHAN),
            },
        ),
        (
            f'Sáng 20/6, hội thảo khai mạc. Phát biểu tại hội thảo, bà {NHAN} cho biết: "Sở Y tế'
            ' đánh giá cao các bác sĩ trẻ".',
            {("workshop", "speaker", NHAN)},
        ),
        (
            f"Sáng 20/6, hội thảo khai mạc dưới sự chủ trì của Thủ tướng {SINH} và các Phó Thủ"
            f" tướng: {NHAN}, {BA}.",
            {
                ("workshop", "chair", SINH),
                ("workshop", "chair", NHAN),
                ("workshop", "chair", BA),
            },
        ),
        (
            "Sáng 20/6, lãnh đạo tỉnh Cà Mau và thành phố Cần Thơ dự hội thảo.",
            {
                ("workshop", "attendee", "tỉnh cà mau"),
                ("workshop", "attendee", "thành phố cần thơ"),
            },
        ),
        (
            "Sáng 20/6, Hội nghị lần thứ tám Ban Chấp hành Đảng bộ tỉnh Cà Mau khai mạc.",
            {("conference", "attendee", "ban chấp hành đảng bộ tỉnh cà mau")},
        ),
        (
            "Sáng 20/6, phiên họp thứ tám của Ủy ban Thường vụ Quốc hội khai mạc.",
            {("sitting", "organizer", "ủy ban thường vụ quốc hội")},
        ),
        (
            f"Sáng 20/6, kỳ họp thứ 3, Quốc hội họp phiên bế mạc. Dự phiên bế mạc có ông {SINH}."
            f" Quốc hội thông qua Nghị quyết về giám sát tại kỳ họp thứ 3. Bà {NHAN} phát biểu bế"
            " mạc kỳ họp thứ 3.",
            {("closing", "attendee", SINH), ("closing", "speaker", NHAN)},
        ),
        (
            "Sáng 20/6, Sở Y tế tỉnh Cà Mau chủ trì, phối hợp với Bộ Y tế tổ chức hội thảo.",
            {
                ("workshop", "organizer", "sở y tế tỉnh cà mau"),
                ("workshop", "organizer", "bộ y tế"),
            },
        ),
        (
            f"Sáng 20/6, hội thảo khai mạc. Ông {SINH} chủ trì; bà {NHAN} dự hội thảo.",
            {("workshop", "chair", SINH), ("workshop", "attendee", NHAN)},
        ),
        (
            f"Sáng nay, HĐND tỉnh Cà Mau bàn thảo về giá nước. Bà {NHAN} đề nghị"
            " giảm giá nước cho các hộ nghèo ở ven biển.",
            {("sitting", "organizer", "hđnd tỉnh cà mau"), ("sitting", "speaker", NHAN)},
        ),
        (
            "Trong cuộc họp khẩn cấp chiều 20/6 của UBND tỉnh Cà Mau, nhiều người đã phát biểu.",
            {("meeting", "organizer", "ubnd tỉnh cà mau")},
        ),
        (
            "HĐND tỉnh Cà Mau đã dành cả ngày 20/6 để bàn về giá nước.",
            {("sitting", "organizer", "hđnd tỉnh cà mau")},
        ),
        (f"Chiều 20/6, ông {SINH} đã gửi thư mời bà {NHAN} sang thăm Sở Y tế tỉnh Cà Mau.", set()),
        (
            f"Sáng 20/6, ông {SINH} đã đến thăm, chúc mừng các thầy cô giáo Trường THPT Cà Mau.",
            {("visit", "attendee", SINH), ("visit", "attendee", "trường thpt cà mau")},
        ),
    ],
)
def test_who_takes_part_in_a_meeting(text: str, found: set[tuple[str, str, str]]) -> None:
    folded = {(kind, role, who.lower()) for kind, role, who in found}
    assert {(kind, role, who.lower()) for kind, role, who in roles(text)} == folded
