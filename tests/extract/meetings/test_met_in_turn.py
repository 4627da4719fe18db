"""Several meetings that one sentence tells, one after another, and who is at each."""

import pytest

from kg.facts import Person
from tests.reads import facts_of

FIRST = "Ngày 9/5, Thủ tướng Đàm Bá Khiêm hội đàm với Thủ tướng Lưu Quang Sính"
TALKS = ("talks", ["Lưu Quang Sính", "Đàm Bá Khiêm"])


def meetings(text: str) -> list[tuple[str, list[str]]]:
    """Return the kind of each meeting of a text, with those who attend."""
    facts = facts_of(text, published="2022-05-10")
    return [
        (
            meeting.kind,
            sorted(
                {
                    part.participant.name
                    for part in facts.participations
                    if part.meeting == meeting and isinstance(part.participant, Person)
                }
            ),
        )
        for meeting in facts.meetings
    ]


@pytest.mark.parametrize(
    "joined", [", hội kiến với", " và gặp", "; đến chào", ", sau đó yết kiến", " và tiếp"]
)
def test_a_host_meets_one_after_another(joined: str) -> None:
    (first, then) = meetings(f"{FIRST}{joined} Chủ tịch Quốc hội Vi Thế Lạc.")
    assert first == TALKS
    assert then[1] == ["Vi Thế Lạc", "Đàm Bá Khiêm"]


def test_another_host_meets_the_same_guest() -> None:
    text = f"{FIRST}; cùng ngày, Chủ tịch Quốc hội Vi Thế Lạc cũng tiếp ông Lưu Quang Sính."
    assert meetings(text) == [TALKS, ("reception", ["Lưu Quang Sính", "Vi Thế Lạc"])]


@pytest.mark.parametrize(
    "more",
    [
        ", gặp gỡ báo chí",
        " đến chào Thủ tướng Đàm Bá Khiêm",
        " và sẽ tiếp tục họp",
        ", đến chào mừng đại hội",
    ],
)
def test_what_names_nobody_new_is_no_other_meeting(more: str) -> None:
    assert meetings(f"{FIRST}{more}.") == [TALKS]


def test_talks_told_in_a_visit_are_not_the_visit() -> None:
    text = (
        "Ngày 9/5, Thủ tướng Đàm Bá Khiêm bắt đầu chuyến thăm hữu nghị Lào. Trong chuyến thăm, Thủ"
        " tướng Đàm Bá Khiêm đã hội đàm với Thủ tướng Lưu Quang Sính, hội kiến với Chủ tịch Quốc"
        " hội Vi Thế Lạc."
    )
    told = meetings(text)
    assert [kind for kind, _ in told] == ["visit", "talks", "get_together"]
    assert told[1:] == [TALKS, ("get_together", ["Vi Thế Lạc", "Đàm Bá Khiêm"])]


@pytest.mark.parametrize("verb", ["đến chào", "yết kiến", "tiếp kiến", "có các cuộc hội kiến với"])
def test_a_call_on_someone_is_a_meeting(verb: str) -> None:
    text = f"Chiều 9/5, Thượng tướng Lưu Quang Sính đã {verb} Thủ tướng Đàm Bá Khiêm."
    assert meetings(text) == [("get_together", ["Lưu Quang Sính", "Đàm Bá Khiêm"])]


def test_a_host_is_not_his_own_guest() -> None:
    text = "Ngày 9/5, Thủ tướng Đàm Bá Khiêm tiếp ông Lưu Quang Sính, Thủ tướng Đàm Bá Khiêm."
    (meeting,) = facts_of(text, published="2022-05-10").meetings
    assert meeting.name == "Buổi tiếp của Đàm Bá Khiêm với Lưu Quang Sính"


def test_talks_of_people_are_announced_and_told_by_nobody_yet() -> None:
    text = (
        "Ngày 9/5, Thủ tướng Đàm Bá Khiêm bắt đầu chuyến thăm hữu nghị Lào. Thủ tướng Đàm Bá Khiêm"
        " sẽ hội đàm với Thủ tướng Lưu Quang Sính và gặp Chủ tịch Quốc hội Vi Thế Lạc. Ông Vi Thế"
        " Lạc nói: “Chuyến thăm mở ra những cơ hội mới cho cả hai bên.”"
    )
    told = meetings(text)
    assert [kind for kind, _ in told] == ["visit", "talks", "get_together"]
    assert told[1:] == [TALKS, ("get_together", ["Vi Thế Lạc", "Đàm Bá Khiêm"])]
    parts = facts_of(text, published="2022-05-10").participations
    assert {part.role for part in parts if part.meeting.kind != "visit"} == {"attendee"}


def test_bodies_that_will_work_together_have_not_met() -> None:
    assert meetings("Sở Y tế tỉnh Cà Mau sẽ làm việc với Công an tỉnh Cà Mau.") == []


def test_talks_on_a_visit_are_a_meeting_of_their_own() -> None:
    text = (
        "Ngày 9/5, Thủ tướng Đàm Bá Khiêm bắt đầu chuyến thăm hữu nghị Lào. Tại cuộc hội đàm, Thủ"
        " tướng Lưu Quang Sính cho biết Lào sẽ mở thêm hai cửa khẩu."
    )
    assert meetings(text)[1:] == [("talks", ["Lưu Quang Sính"])]


def test_what_someone_tells_of_another_meeting_brings_nobody_to_this_one() -> None:
    text = (
        f"{FIRST}. Tại cuộc hội đàm, ông Lưu Quang Sính cho biết Lào đã có cuộc gặp với Chủ tịch"
        " Quốc hội Vi Thế Lạc."
    )
    assert "Vi Thế Lạc" not in meetings(text)[0][1]


def test_whom_one_has_a_meeting_with_is_there() -> None:
    text = "Ngày 9/5, Thủ tướng Đàm Bá Khiêm đã có cuộc gặp gỡ Thủ tướng Lưu Quang Sính, tại Huế."
    assert meetings(text) == [("get_together", ["Lưu Quang Sính", "Đàm Bá Khiêm"])]


def test_a_spokesman_tells_of_a_visit_and_is_not_on_it() -> None:
    text = (
        "Ngày 9/5, Thủ tướng Đàm Bá Khiêm bắt đầu chuyến thăm hữu nghị Lào. Ông Vi Thế Lạc, người"
        " phát ngôn Bộ Ngoại giao, khẳng định Việt Nam coi trọng quan hệ với các nước láng giềng."
    )
    facts = facts_of(text, published="2022-05-10")
    assert "Vi Thế Lạc" not in meetings(text)[0][1]
    assert [remark.meeting for remark in facts.remarks] == [None]


def test_talks_told_after_a_signing_are_not_the_signing() -> None:
    text = (
        "Ngày 9/5, Bộ Y tế tổ chức lễ ký hiệp định nuôi tôm. Tại cuộc hội đàm trước đó, Thủ tướng"
        " Lưu Quang Sính cho biết Lào sẽ mở thêm hai cửa khẩu."
    )
    facts = facts_of(text, published="2022-05-10")
    roles = {(part.meeting.kind, part.role) for part in facts.participations}
    assert {("talks", "speaker"), ("talks", "attendee")} <= roles
    assert ("signing_ceremony", "speaker") not in roles


@pytest.mark.parametrize("two", ["hai Thủ tướng đã", "hai nhà lãnh đạo đã cùng", "hai vị"])
def test_the_two_who_met_see_what_is_signed(two: str) -> None:
    facts = facts_of(
        f"{FIRST}. Sau cuộc hội đàm, {two} chứng kiến lễ ký hiệp định nuôi tôm.",
        published="2022-05-10",
    )
    seen = [part for part in facts.participations if part.role == "witness"]
    assert {part.meeting.kind for part in seen} == {"signing_ceremony"}
    assert {part.participant.name for part in seen if isinstance(part.participant, Person)} == {
        "Đàm Bá Khiêm",
        "Lưu Quang Sính",
    }


def test_two_of_whom_several_met_are_nobody() -> None:
    facts = facts_of(
        f"{FIRST} và Bộ trưởng Bộ Y tế Vi Thế Lạc. Sau cuộc hội đàm, hai vị chứng kiến lễ ký hiệp"
        " định nuôi tôm.",
        published="2022-05-10",
    )
    assert not [part for part in facts.participations if part.role == "witness"]


def test_an_informal_meeting_is_called_so() -> None:
    text = (
        "Ngày 9/5, Thủ tướng Đàm Bá Khiêm đã có cuộc gặp không chính thức với Thủ tướng Lưu Quang"
        " Sính."
    )
    (meeting,) = facts_of(text, published="2022-05-10").meetings
    assert meeting.name.startswith("Cuộc gặp không chính thức")


def test_a_forum_that_someone_leads_is_no_meeting() -> None:
    text = (
        "Ngày 9/5, Thủ tướng Đàm Bá Khiêm tiếp ông Lưu Quang Sính, Phó Chủ tịch Diễn đàn hành động"
        " vì rừng ngập mặn."
    )
    assert [kind for kind, _ in meetings(text)] == ["reception"]
