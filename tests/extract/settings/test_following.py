"""When and where a meeting is that comes with or after another one, or apart from it."""

import pytest

from kg.facts import Meeting
from tests.reads import facts_of

OUT = "2022-05-10"
TALKS = (
    "Chiều 9/5, tại Cà Mau, Bộ trưởng Bộ Quốc phòng Đàm Bá Khiêm hội đàm với Bộ trưởng Bộ Quốc"
    " phòng Lào Vansay Phommachak. "
)


def meetings(text: str) -> dict[str, Meeting]:
    """Return the meetings of a text by their kind."""
    return {meeting.kind: meeting for meeting in facts_of(text, published=OUT).meetings}


@pytest.mark.parametrize(
    "text",
    [
        "Sau hội đàm, hai Bộ trưởng chứng kiến ký kết thỏa thuận hợp tác giữa hai Bộ Quốc phòng.",
        "Sau hội đàm, hai Bộ trưởng chứng kiến lễ ký thỏa thuận hợp tác giữa hai Bộ Quốc phòng.",
        "Hội nghị hữu nghị năm ngoái rất tốt. Sau hội đàm, hai Bộ trưởng chứng kiến ký kết thỏa"
        " thuận hợp tác giữa hai Bộ Quốc phòng.",
    ],
)
def test_what_is_signed_after_talks_is_signed_then_and_there(text: str) -> None:
    signing = meetings(TALKS + text)["signing_ceremony"]
    assert (signing.day, signing.place and signing.place.name) == ("2022-05-09", "tỉnh Cà Mau")
    assert signing.inferred >= {"day", "place"}


def test_whom_one_goes_to_see_afterwards_is_elsewhere() -> None:
    text = "Sau hội đàm, ông Vansay Phommachak đến thăm Nhà máy Đạm Phú Sơn."
    visit = meetings(TALKS + text)["visit"]
    assert visit.day == "2022-05-09"
    assert visit.place is None or visit.place.name != "tỉnh Cà Mau"


@pytest.mark.parametrize("turn", ["Cùng ngày", "Sáng cùng ngày", "Trước đó"])
def test_what_is_handed_over_at_another_time_is_another_occasion(turn: str) -> None:
    text = (
        "Ngày 9/5, ông Đàm Bá Khiêm đến nhà riêng trao Huy hiệu 70 năm tuổi Đảng cho ông Vi Văn Sử."
        f" {turn}, ông Đàm Bá Khiêm cũng đến nhà trao Huy hiệu Đảng cho bà Vi Thị Nhạn."
    )
    assert len(facts_of(text, published=OUT).meetings) == 2


@pytest.mark.parametrize("term", ["nhiệm kỳ 2022-2027", "nhiệm kỳ 2022 – 2027", "khóa IV"])
def test_a_new_committee_meets_at_its_congress_in_a_sitting_of_its_own(term: str) -> None:
    text = (
        "Ngày 9/5, Đại hội Hội Nhiếp ảnh Việt Nam diễn ra. Cũng tại Đại hội, Ban Chấp hành Hội"
        f" Nhiếp ảnh Việt Nam {term} đã họp phiên thứ nhất, bầu ra Ban Thường vụ."
    )
    assert meetings(text).keys() == {"congress", "sitting"}
    assert meetings(text)["sitting"].day == "2022-05-09"


@pytest.mark.parametrize(
    "also",
    [
        "* Tiếp đó, ông Đàm Bá Khiêm đã đến",
        "* Cũng tại tỉnh Cà Mau, ông Đàm Bá Khiêm đến",
        "Ông Đàm Bá Khiêm cũng đã đến",
    ],
)
def test_whom_one_visits_also_is_visited_on_the_same_day(also: str) -> None:
    text = (
        "Ngày 9/5, ông Đàm Bá Khiêm tiếp ông Lưu Quang Sính. Hai bên trao đổi về dịch bệnh.\n"
        f"{also} thăm Nhà máy Đạm Phú Sơn."
    )
    assert meetings(text)["visit"].day == "2022-05-09"


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 9/5, đoàn đại biểu do Bộ trưởng Bộ Y tế Đàm Bá Khiêm dẫn đầu thăm Vương quốc Bỉ đã"
        " hội đàm với Bộ trưởng Bộ Y tế Bỉ Luc Peeters.",
        "Trong khuôn khổ chuyến thăm Bỉ, ngày 9/5, Bộ trưởng Bộ Y tế Đàm Bá Khiêm dự lễ khánh thành"
        " cầu cảng. Bộ trưởng Đàm Bá Khiêm hội đàm với Bộ trưởng Bộ Y tế Bỉ Luc Peeters.",
    ],
)
def test_whom_one_meets_on_a_visit_abroad_is_met_there(text: str) -> None:
    talks = meetings(text)["talks"]
    assert talks.place is not None
    assert talks.place.name == "Bỉ"
