"""Who calls people together: a body that invites others, one whose members meet."""

import pytest

from tests.counting import label
from tests.reads import facts_of


def organizers(text: str) -> set[str]:
    """Return who holds the meetings that a text tells."""
    told = facts_of(text).participations
    return {label(p.participant) for p in told if p.role == "organizer"}


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 9/5, Tỉnh ủy Cà Mau gặp mặt những người làm báo.",
        "Sáng 9/5, Tỉnh ủy Cà Mau họp mặt cán bộ hưu trí. Ông Lưu Quang Sính phát biểu.",
    ],
)
def test_a_body_invites_those_whom_it_meets(text: str) -> None:
    assert organizers(text) == {"tỉnh ủy cà mau"}


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 9/5, Đại hội đại biểu Hội Nông dân tỉnh Cà Mau lần thứ V bế mạc tại thành phố Huế.",
        "Chiều qua, Đại hội lần thứ 2 Hội Nông dân tỉnh Cà Mau bế mạc.",
        "Đại hội Hội Nông dân tỉnh Cà Mau bầu ông Lưu Quang Sính làm Chủ tịch Hội.",
    ],
)
def test_an_association_holds_its_congress(text: str) -> None:
    assert organizers(text) == {"hội nông dân tỉnh cà mau"}


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 9/5, Đại hội đại biểu Đảng bộ tỉnh Cà Mau lần thứ V bế mạc.",
        "Các xã tiến tới Đại hội Hội Nông dân tỉnh Cà Mau lần thứ V.",
        "Ông Lưu Quang Sính được bầu tại Đại hội Hội Nông dân tỉnh Cà Mau năm 1956.",
    ],
)
def test_a_congress_of_a_party_or_of_no_day_names_no_holder(text: str) -> None:
    assert not organizers(text)


def meetings(text: str) -> list[tuple[str, str]]:
    """Return the kind and the name of each meeting of a text."""
    return [(meeting.kind, meeting.name) for meeting in facts_of(text).meetings]


@pytest.mark.parametrize(
    ("text", "meeting"),
    [
        ("Sáng 9/5, HĐND tỉnh Cà Mau họp phiên bế mạc.", ("closing", "Phiên bế mạc")),
        ("Sáng 9/5, HĐND tỉnh Cà Mau họp phiên toàn thể.", ("sitting", "Phiên toàn thể")),
        ("Sáng 9/5, HĐND tỉnh Cà Mau họp phiên thứ 8.", ("sitting", "Phiên họp")),
    ],
)
def test_a_council_meets_for_a_part_of_its_session(text: str, meeting: tuple[str, str]) -> None:
    ((kind, name),) = meetings(text)
    assert (kind, name) == (meeting[0], f"{meeting[1]} của HĐND tỉnh Cà Mau")


def test_the_opening_of_a_session_is_told_again() -> None:
    text = (
        "Ngày 9/5, HĐND tỉnh Cà Mau khai mạc kỳ họp thứ 4. Dự phiên khai mạc có bà Vi Thị Nhạn."
        " Đúng 9 giờ, HĐND tỉnh họp phiên khai mạc dưới sự chủ trì của ông Lưu Quang Sính."
    )
    told = facts_of(text).participations
    there = {label(p.participant) for p in told if p.meeting.kind == "opening"}
    assert there == {"hđnd tỉnh cà mau", "vi thị nhạn", "lưu quang sính"}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Sáng 9/5, HĐND tỉnh Cà Mau bàn về đất. Cũng trong sáng nay, HĐND tỉnh bàn về vốn.", 1),
        (
            "Chiều nay, HĐND tỉnh Cà Mau bàn về đất. Trước đó, ngày 7/4, HĐND tỉnh bàn về rừng.",
            2,
        ),
    ],
)
def test_what_a_council_does_next_it_does_at_the_same_sitting(text: str, count: int) -> None:
    assert len(meetings(text)) == count


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("kỳ họp thứ ba, HĐND tỉnh Cà Mau khóa XV, nhiệm kỳ 2020 - 2025", "khóa XV"),
        ("kỳ họp lần thứ ba, HĐND tỉnh Cà Mau khóa XV tại thành phố Huế", "khóa XV"),
        ("kỳ họp thứ ba, HĐND tỉnh Cà Mau", "của HĐND tỉnh Cà Mau"),
    ],
)
def test_a_session_is_told_with_its_term(text: str, name: str) -> None:
    ((_, found),) = meetings(f"Sáng 9/5, khai mạc {text}.")
    assert found.endswith(name)
