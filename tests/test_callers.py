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
