"""Where meetings take place: as words say, else with those who hold them, else unknown."""

import pytest

from kg.facts import Area, Facts
from tests.counting import label
from tests.reads import facts_of

OUT = "2022-06-22"
BA = "Đàm Bá Khiêm"
NHAN = "Vi Thị Nhạn"
SINH = "Lưu Quang Sính"


def read(text: str) -> Facts:
    return facts_of(f"Tin trong ngày\n\n{text}", published=OUT)


def places(text: str) -> list[Area | None]:
    """Return the place of each meeting, in order."""
    return [meeting.place for meeting in read(text).meetings]


def test_a_house_where_people_meet_is_the_place_and_no_body() -> None:
    facts = read(
        "Ngày 20/6, hội nghị khai mạc tại Trung tâm Hội nghị Quốc gia, do Bộ Y tế tổ chức."
    )
    place = facts.meetings[0].place
    bodies = {label(m.thing) for m in facts.mentions} - {"bộ y tế"}
    assert place is not None
    assert place.name.startswith("Trung tâm Hội nghị")
    assert not any("trung tâm" in name.lower() for name in bodies)


@pytest.mark.parametrize(
    ("text", "place", "stated"),
    [
        ("Sáng 20/6, tại UBND tỉnh Cà Mau, Sở Y tế tổ chức hội thảo.", "UBND tỉnh Cà Mau", True),
        (
            "Sáng 20/6, tại Nhà hát lớn Hải Phòng, Sở Y tế tổ chức hội thảo.",
            "Nhà hát lớn Hải Phòng",
            True,
        ),
        (
            "Sở Y tế Cà Mau tổ chức hội thảo tại Cung Văn hóa Hữu nghị Việt Xô.",
            "Cung Văn hóa Hữu nghị Việt Xô",
            True,
        ),
        ("Sở Y tế Cà Mau tổ chức hội thảo tại Bali (Indonesia).", "Bali", True),
        ("Cà Mau: Sáng 20/6, Sở Y tế tổ chức hội thảo.", "tỉnh Cà Mau", True),
        (
            "Sáng 20/6, tại thành phố Vũng Tàu, Bộ Y tế làm nhiều việc. Hội nghị tổng kết phong"
            " trào do Bộ Y tế tổ chức.",
            "thành phố Vũng Tàu",
            True,
        ),
        (
            f"Chiều 20/6, ông {SINH}, Chủ tịch UBND tỉnh Cà Mau, đã tiếp ông {BA}, Đại sứ Lào đang"
            " làm việc tại Việt Nam.",
            "tỉnh Cà Mau",
            False,
        ),
        (
            "Sở Y tế tỉnh Cà Mau tổ chức lễ chia tay bác sĩ về công tác tại Bộ Y tế.",
            "tỉnh Cà Mau",
            False,
        ),
        (
            "Sở Y tế Cà Mau tổ chức hội thảo tại xã Quế Lâm Sáng 20/6, đại biểu đến dự đông đủ.",
            "xã Quế Lâm, tỉnh Cà Mau",
            True,
        ),
        (
            f"Sáng 20/6, Bộ trưởng Bộ Y tế {SINH} đến thăm, làm việc với Thường trực Tỉnh ủy Cà"
            f" Mau. Chiều 20/6, Bộ trưởng {SINH} làm việc với Tỉnh ủy Bạc Liêu.",
            "tỉnh Cà Mau",
            False,
        ),
        (
            "Ngày 20/6, UBND tỉnh Cà Mau phối hợp với Bộ Y tế tổ chức hội thảo về dược liệu.",
            "tỉnh Cà Mau",
            False,
        ),
        ("Sáng 20/6, Quốc hội họp phiên toàn thể tại hội trường.", "Hội trường Quốc hội", True),
        (
            f"Ông {SINH}, Chủ tịch UBND tỉnh Cà Mau, sẽ có chuyến thăm chính thức tới Nhật Bản từ"
            " ngày 20 đến 25/6.",
            "Nhật Bản",
            True,
        ),
        (
            f"Ngày 20/6, ông {SINH}, Bộ trưởng Bộ Y tế, đến thăm Nhật Bản lần đầu.",
            "Nhật Bản",
            True,
        ),
        (
            f"Ngày 20/6, Bộ trưởng Bộ Y tế {SINH} đã về thăm và làm việc tại Cà Mau.",
            "tỉnh Cà Mau",
            True,
        ),
    ],
)
def test_a_meeting_is_where_words_say_else_with_its_hosts(
    text: str, place: str, stated: bool
) -> None:
    meeting = read(text).meetings[0]
    assert meeting.place is not None
    assert (meeting.place.name, "place" not in meeting.inferred) == (place, stated)


@pytest.mark.parametrize(
    "text",
    [
        f"Sáng 20/6, Bộ Y tế tổ chức hội nghị toàn quốc. Ông {SINH}, Giám đốc Sở Y tế Cà Mau, phát"
        " biểu tại hội nghị.",
        f"Sáng 20/6, Bộ Y tế tổ chức hội nghị. Ông {SINH} (Bệnh viện Minh Tâm, Cà Mau) phát biểu.",
        "Sáng 20/6, Bộ Y tế tổ chức cuộc họp. Tại cuộc họp, mọi người góp ý cho ba dự án tại Cà"
        " Mau.",
        "Sáng 20/6, Bộ Y tế tổ chức lễ phát động cuộc thi. Bài dự thi gửi về số 5 phố Huế, Hà Nội.",
        f"Sáng 20/6, Bộ Y tế tổ chức hội nghị. Bà {NHAN} (sinh năm 1960, ở Cà Mau) được khen.",
        "Sáng 20/6, Ban Chấp hành Trung ương Đảng họp hội nghị lần thứ năm. Tỉnh Cà Mau đã góp ý.",
    ],
)
def test_a_meeting_whose_place_nothing_tells_has_none(text: str) -> None:
    assert places(text)[0] is None


@pytest.mark.parametrize(
    ("house", "around"),
    [
        ("Phủ Chủ tịch", "thành phố Hà Nội"),
        ("Trụ sở Chính phủ", "thành phố Hà Nội"),
        ("trụ sở Bộ Y tế", None),
        ("Nhà hát lớn Hải Phòng", "thành phố Hải Phòng"),
        ("chùa Quế Lâm (TP Bạc Liêu)", "thành phố Bạc Liêu"),
        ("Nhà văn hóa Quế Lâm", "tỉnh Cà Mau"),
    ],
)
def test_a_house_stands_where_its_name_or_the_words_after_it_say(
    house: str, around: str | None
) -> None:
    (place,) = places(f"Sáng 20/6, tại {house}, UBND tỉnh Cà Mau tổ chức hội thảo.")
    assert place is not None
    assert (place.within and place.within.name) == around


def test_an_item_of_a_round_up_is_not_where_the_one_before_it_is() -> None:
    text = (
        f"Sáng 20/6, tại tỉnh Cà Mau, Bộ Y tế tổ chức hội nghị tổng kết do ông {SINH} chủ trì.\n"
        f"* Chiều 20/6, Bộ Tư pháp tổ chức tọa đàm do ông {BA} chủ trì."
    )
    assert [place and place.name for place in places(text)] == ["tỉnh Cà Mau", None]


def test_who_calls_on_a_central_body_alone_is_in_no_province() -> None:
    text = (
        f"Ngày 20/6, Phó Thủ tướng {SINH} làm việc với Bộ Y tế. Tại buổi làm việc, bà {NHAN},"
        " Giám đốc Sở Y tế tỉnh Cà Mau, cho biết thuốc men còn thiếu rất nhiều."
    )
    assert places(text) == [None]


def test_where_it_was_held_before_is_not_where_it_is_held() -> None:
    text = (
        "Ngày 20/6, Sở Y tế tỉnh Cà Mau tổ chức hội thi nấu cơm. Trước đó một năm, hội thi đã diễn"
        " ra tại Hà Nội."
    )
    assert [place.name for place in places(text) if place is not None] == ["tỉnh Cà Mau"]


@pytest.mark.parametrize(
    "visit",
    [
        f"chuyến thăm đầu tiên của Thủ tướng {BA} tới Lào",
        f"chuyến thăm của Thủ tướng {BA} tại Lào",
        "chuyến thăm Lào",
    ],
)
def test_a_visit_is_in_the_country_that_it_leads_to(visit: str) -> None:
    (place,) = places(f"Trong khuôn khổ {visit}, ngày 20/6, bà {NHAN} đã phát biểu.")
    assert place is not None
    assert place.name == "Lào"
