"""Whose an office is where its words say little: envoys, clergy, deputies and lives."""

import pytest

from tests.reads import facts_of

WHO = "Lưu Quang Sính"
OTHER = "Mạc Đình Khoái"


def _held(text: str) -> set[tuple[str, str]]:
    return {
        (t.person.name, f"{t.post.title} {t.post.body.name if t.post.body else ''}".strip())
        for t in facts_of(text).tenures
    }


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Dự lễ có ông Olivier Barthez - Đại sứ Cộng hòa Pháp tại Việt Nam, Bí thư Tỉnh ủy Cà"
            f" Mau {WHO}.",
            {("Olivier Barthez", "Đại sứ"), (WHO, "Bí thư Tỉnh ủy Cà Mau")},
        ),
        (
            f"Bộ trưởng Chủ nhiệm Văn phòng Chính phủ {WHO} chủ trì.",
            {(WHO, "Chủ nhiệm Văn phòng Chính phủ")},
        ),
        (
            f"Tân Phó Trưởng ban Dân vận Tỉnh ủy Cà Mau {WHO} nói. Phó ban Dân vận Tỉnh ủy Cà Mau"
            f" {WHO} đi thăm xã.",
            {(WHO, "Phó Trưởng ban Ban Dân vận Tỉnh ủy Cà Mau")},
        ),
        (
            f"Ông {WHO}, Phó Chánh Văn phòng Tỉnh ủy Cà Mau, được bổ nhiệm làm Chánh Văn phòng.",
            {
                (WHO, "Phó Chánh Văn phòng Văn phòng Tỉnh ủy Cà Mau"),
                (WHO, "Chánh Văn phòng Văn phòng Tỉnh ủy Cà Mau"),
            },
        ),
        (
            f"Hòa thượng {WHO}, Phó Trưởng Ban Trị sự GHPG tỉnh Cà Mau, dự lễ.",
            {(WHO, "Phó Trưởng ban Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Cà Mau")},
        ),
    ],
)
def test_a_post_is_of_whom_its_words_stand_beside(text: str, held: set[tuple[str, str]]) -> None:
    assert _held(text) == held


def test_an_envoy_is_of_the_state_whatever_it_is_called() -> None:
    text = "Ông Olivier Barthez, Đại sứ Cộng hòa Italia tại Việt Nam, đến chào."
    assert [(t.post.title, t.post.country) for t in facts_of(text).tenures] == [("Đại sứ", "Ý")]


def test_a_list_in_brackets_tells_of_whom_a_rank_is() -> None:
    text = f"Sáu ủy viên Bộ Chính trị (Thủ tướng {WHO}, Bí thư Tỉnh ủy Cà Mau {OTHER}) dự."
    assert _held(text) >= {(WHO, "Ủy viên Bộ Chính trị"), (OTHER, "Ủy viên Bộ Chính trị")}


def test_a_life_goes_on_after_a_semicolon() -> None:
    text = (
        f"Ông {WHO} sinh năm 1960. Ông {WHO} từng giữ các chức vụ: Giám đốc Sở Y tế tỉnh Cà Mau,"
        " khi ấy mới lập; Bí thư Huyện ủy Năm Căn hồi còn nghèo; Chủ tịch UBND tỉnh Cà Mau."
    )
    assert _held(text) >= {
        (WHO, "Giám đốc Sở Y tế tỉnh Cà Mau"),
        (WHO, "Bí thư Huyện ủy Năm Căn"),
        (WHO, "Chủ tịch UBND tỉnh Cà Mau"),
    }


def test_who_just_became_the_head_holds_the_post() -> None:
    text = f"Ông {WHO} vừa trở thành tân Chủ tịch Hội Nông dân tỉnh Cà Mau."
    assert _held(text) == {(WHO, "Chủ tịch Hội Nông dân tỉnh Cà Mau")}


@pytest.mark.parametrize(
    ("words", "left"),
    [
        (
            f"Dự lễ có nguyên Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Cà Mau {WHO}.",
            {"Bí thư", "Chủ tịch"},
        ),
        (
            f"Dự lễ có ông {WHO}, nguyên Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc.",
            {"Chủ nhiệm"},
        ),
        (
            f"Ông {WHO}, nguyên Bí thư Huyện ủy Năm Căn, hiện là Chủ tịch UBND tỉnh Cà Mau.",
            {"Bí thư"},
        ),
        (
            f"Dự lễ có ông {WHO}, nguyên Bí thư Tỉnh ủy Cà Mau; Chủ tịch HĐND tỉnh {OTHER}.",
            {"Bí thư"},
        ),
        (
            f"Ông {WHO}, nguyên Giám đốc Sở Y tế tỉnh Cà Mau, Chủ tịch danh dự Hội Đông y.",
            {"Giám đốc"},
        ),
    ],
)
def test_nguyen_holds_for_the_posts_up_to_the_name(words: str, left: set[str]) -> None:
    assert {t.post.title for t in facts_of(words).tenures if t.former} == left


def test_a_minister_without_a_ministry_is_the_head_of_his_body() -> None:
    text = f"Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc {WHO} đi thăm xã. Bộ trưởng {WHO} tặng quà."
    assert _held(text) == {(WHO, "Chủ nhiệm Ủy ban Dân tộc")}


def test_a_committee_told_by_its_kind_is_not_another_named_before() -> None:
    text = (
        f"Ông {OTHER} là Trưởng Ban Thời sự. Ông {WHO}, Trưởng ban chỉ đạo củng cố Ngân hàng Sao"
        " Khuê, phát biểu."
    )
    assert _held(text) == {(OTHER, "Trưởng ban Ban Thời sự"), (WHO, "Trưởng ban")}


@pytest.mark.parametrize("aside", ["sinh năm 1950", "70 tuổi", "thương binh 1/4", "hưu trí"])
def test_in_brackets_a_post_may_follow_what_else_is_told_of_someone(aside: str) -> None:
    text = f"Đoàn thăm ông {WHO} ({aside}, nguyên Giám đốc Sở Y tế tỉnh Cà Mau)."
    assert _held(text) == {(WHO, "Giám đốc Sở Y tế tỉnh Cà Mau")}
