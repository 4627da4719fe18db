"""Ministers, heads of government and kings, of whom words tell no more than the title."""

import pytest

from kg.facts import Person
from tests.reads import facts_of, named

WHO = "Lưu Quang Sính"


def _held(text: str) -> set[tuple[str, str]]:
    return {
        (t.person.name, f"{t.post.title} {t.post.body.name if t.post.body else ''}".strip())
        for t in facts_of(text).tenures
    }


def test_a_bare_minister_is_of_the_ministry_that_the_article_is_about() -> None:
    text = (
        f"Bộ Y tế họp. Bộ Y tế gửi công văn cho các tỉnh. Bộ Tài chính đồng ý. Bộ trưởng {WHO} nói."
    )
    assert _held(text) == {(WHO, "Bộ trưởng Bộ Y tế")}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Đoàn Chính phủ Pháp đến Hà Nội. Thủ tướng Olivier Barthez phát biểu.",
            {("Olivier Barthez", "Thủ tướng Chính phủ Pháp")},
        ),
        (
            "Chính phủ Pháp mời Thủ tướng Olivier Barthez và Thủ tướng Fritz Merriweather.",
            {("Olivier Barthez", "Thủ tướng"), ("Fritz Merriweather", "Thủ tướng")},
        ),
    ],
)
def test_a_foreign_head_leads_the_one_government_that_is_named(
    text: str, held: set[tuple[str, str]]
) -> None:
    assert _held(text) == held


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Nhà vua Lưu Quang xây thành này. Đền thờ vua Mạc Sính.", []),
        ("Quốc vương Norodom Merrith tiếp đoàn.", ["Norodom Merrith"]),
        ("Mô hình ở Lưu Quang Sính đã thành công.", []),
    ],
)
def test_kings_of_old_and_places_are_no_people_of_the_news(text: str, people: list[str]) -> None:
    assert named(text, Person) == people
