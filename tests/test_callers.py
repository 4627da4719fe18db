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
