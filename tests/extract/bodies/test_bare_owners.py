"""Offices whose owner stands after them by its head word alone."""

import pytest

from kg.facts import Body
from tests.reads import facts_of, named


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Hội Nhiếp ảnh Việt Nam họp. Ban Kiểm tra Hội dự.", "Ban Kiểm tra Hội Nhiếp ảnh Việt Nam"),
        ("Trường Đại học Sông Xanh họp. Đảng ủy Trường dự.", "Đảng ủy Trường Đại học Sông Xanh"),
        ("Bệnh viện Sao Mai họp. Khoa Nội Bệnh viện dự.", "Khoa Nội Bệnh viện Sao Mai"),
    ],
)  # fmt: skip
def test_the_owner_is_the_last_of_that_head(text: str, body: str) -> None:
    assert body in named(text, Body)


@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("Bí thư Đảng ủy Tập đoàn", ("Bí thư", "Đảng ủy Tập đoàn Sao Mai")),
        ("Trưởng Ban Đối ngoại Tập đoàn", ("Trưởng ban", "Ban Đối ngoại Tập đoàn Sao Mai")),
        (
            "Ủy viên Ban Chấp hành, Trưởng Ban Đối ngoại Tập đoàn",
            ("Ủy viên", "Ban Chấp hành Tập đoàn Sao Mai"),
        ),
    ],
)
def test_so_it_is_in_a_title(title: str, post: tuple[str, str]) -> None:
    facts = facts_of(f"Tập đoàn Sao Mai họp. Ông Lê Văn Tám, {title}, dự.")
    held = {(t.post.title, t.post.body.name if t.post.body else "") for t in facts.tenures}
    assert post in held
