"""Verbs that share a subject: "Ông A đến dự, phát biểu và trao quà"."""

import pytest

from tests.reads import facts_of


def _roles(text: str) -> set[tuple[str, str]]:
    facts = facts_of(text, published="2022-05-10", province="Cà Mau")
    return {(p.role, p.participant.name) for p in facts.participations}  # type: ignore[union-attr]


_HELD = "Sáng 9/5, Sở Y tế tổ chức lễ kỷ niệm. "
_KHIEM, _NHAN, _SO = "Đàm Bá Khiêm", "Vi Thị Nhạn", "Sở Y tế tỉnh Cà Mau"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Ông Đàm Bá Khiêm đến dự, phát biểu chỉ đạo và trao Bằng khen cho bà Vi Thị Nhạn.",
            {
                ("attendee", _KHIEM), ("speaker", _KHIEM), ("presenter", _KHIEM),
                ("recipient", _NHAN),
            },
        ),
        (  # not the one who is congratulated gives
            "Ông Đàm Bá Khiêm chúc mừng Sở Y tế và trao Bằng khen cho bà Vi Thị Nhạn.",
            {("presenter", _KHIEM), ("recipient", _NHAN)},
        ),
        (
            "Ông Đàm Bá Khiêm và bà Vi Thị Nhạn đã dâng hương và chủ trì lễ kỷ niệm.",
            {
                ("attendee", _KHIEM), ("attendee", _NHAN), ("chair", _KHIEM), ("chair", _NHAN),
            },
        ),
        (  # what someone wishes others is not yet done
            "Ông Đàm Bá Khiêm chúc mừng kết quả của bệnh viện, trao đổi kinh nghiệm, công bố số"
            " liệu mới.",
            set(),
        ),
    ],
)  # fmt: skip
def test_who_does_one_thing_does_the_next(text: str, roles: set[tuple[str, str]]) -> None:
    told = _roles(_HELD + text) - {("organizer", _SO)}
    assert {role for role in told if role[0] != "speaker" or role in roles} == roles


def test_who_is_visited_gives_nothing() -> None:
    text = "Sáng 9/5, ông Đàm Bá Khiêm đã đến thăm Sở Y tế và tặng quà cho Bệnh viện Đa khoa tỉnh."
    assert {who for role, who in _roles(text) if role == "presenter"} == {_KHIEM}


@pytest.mark.parametrize("of", ["", "của "])
def test_who_acts_for_another_gives_it(of: str) -> None:
    text = (
        f"{_HELD}Ông Đàm Bá Khiêm thừa ủy quyền {of}Chủ tịch UBND tỉnh trao quyết định bổ nhiệm cho"
        " bà Vi Thị Nhạn."
    )
    assert ("presenter", _KHIEM) in _roles(text)
