"""Who comes along with those who are named."""

import pytest

from tests.reads import facts_of


def _who(text: str, role: str) -> list[str]:
    facts = facts_of(text, published="2022-05-10", province="Cà Mau")
    return sorted(p.participant.name for p in facts.participations if p.role == role)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "present"),
    [
        (
            "Sáng 9/5, ông Đàm Bá Khiêm, Phó Chủ tịch UBND tỉnh cùng đại diện lãnh đạo các sở,"
            " ngành liên quan dự hội nghị.",
            ["Đàm Bá Khiêm"],
        ),
        (
            "Sáng 9/5, ông Đàm Bá Khiêm và bà Vi Thị Nhạn cùng các vị lãnh đạo Sở Y tế và hơn 90"
            " cán bộ đã đến dự hội nghị.",
            ["Sở Y tế tỉnh Cà Mau", "Vi Thị Nhạn", "Đàm Bá Khiêm"],
        ),
        (
            "Sáng 9/5, ông Đàm Bá Khiêm cùng một số lãnh đạo các bộ, ngành đã về dự lễ khởi công.",
            ["Đàm Bá Khiêm"],
        ),
        (
            "Sáng 9/5, khai mạc hội nghị. Đại diện Sở Y tế, Sở Nội vụ, các ngành và hơn 90 công"
            " nhân, viên chức đã dự hội nghị.",
            ["Sở Nội vụ tỉnh Cà Mau", "Sở Y tế tỉnh Cà Mau"],
        ),
        (
            "Sáng 9/5, khai mạc hội nghị. Dự hội nghị có Ban Thường vụ Tỉnh ủy, Thường trực HĐND"
            " tỉnh, lãnh đạo Sở Y tế.",
            ["Ban Thường vụ Tỉnh ủy Cà Mau", "Sở Y tế tỉnh Cà Mau", "Thường trực HĐND tỉnh Cà Mau"],
        ),
        (
            "Sáng 9/5, khai mạc hội nghị. Tham dự có ông Đàm Bá Khiêm, Phó Chủ tịch UBND tỉnh, cùng"
            " Hội Nông dân tỉnh và nhiều nhà khoa học.",
            ["Hội Nông dân tỉnh Cà Mau", "Đàm Bá Khiêm"],
        ),
        (  # what the others do is not yet what he does
            "Sáng 9/5, khai mạc hội nghị. Theo ông Đàm Bá Khiêm và các ủy viên góp ý, Sở Y tế đã"
            " dự hội nghị.",
            ["Sở Y tế tỉnh Cà Mau"],
        ),
    ],
)
def test_who_brings_others_is_there(text: str, present: list[str]) -> None:
    assert _who(text, "attendee") == present


def test_who_speaks_together_with_a_committee_speaks() -> None:
    text = (
        "Sáng 9/5, khai mạc hội nghị. Tại hội nghị, ông Đàm Bá Khiêm và các đồng chí trong Ban"
        " Thường vụ Tỉnh ủy đã báo cáo tình hình thu ngân sách."
    )
    assert _who(text, "speaker") == ["Đàm Bá Khiêm"]


def test_all_who_hold_a_meeting_together_are_named_after_by() -> None:
    bodies = [
        "Bộ Ngoại giao", "Bộ Công Thương", "Bộ Nội vụ", "Bộ Y tế", "Bộ Xây dựng", "Bộ Tư pháp",
        "Bộ Tài chính",
    ]  # fmt: skip
    listed = ", ".join(bodies[:-1])
    text = (
        f"Sáng 9/5, diễn đàn kinh tế do {listed} và Đại sứ quán Việt Nam tại Lào phối hợp với"
        f" Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam và {bodies[-1]} đồng tổ chức."
    )
    assert set(bodies) <= set(_who(text, "organizer"))


def test_a_body_chairs_by_its_unnamed_leaders() -> None:
    text = (
        "Sáng 9/5, khai mạc hội nghị. Dưới sự điều hành của lãnh đạo Sở Y tế, hội nghị đã thảo luận"
        " về vắc xin."
    )
    assert _who(text, "chair") == ["Sở Y tế tỉnh Cà Mau"]


def test_who_takes_the_picture_says_nothing() -> None:
    text = (
        "Sáng 9/5, khai mạc hội nghị.\nẢnh: Bá Lộc/TTXVN Bộ trưởng Bộ Y tế Đàm Bá Khiêm, Bộ trưởng"
        " Bộ Nội vụ Vi Thị Nhạn đã giải trình tại hội nghị."
    )
    assert _who(text, "speaker") == ["Vi Thị Nhạn", "Đàm Bá Khiêm"]


def test_a_headline_names_the_sides_of_the_meeting_below() -> None:
    text = (
        "Bộ trưởng Đàm Bá Khiêm kiểm tra Sở Y tế tỉnh Cà Mau\n\nSáng 9/5, Bộ trưởng Bộ Y tế Đàm Bá"
        " Khiêm đã đến kiểm tra công tác dược. Ông Lò Văn Tám phát biểu."
    )
    assert _who(text, "attendee") == ["Sở Y tế tỉnh Cà Mau", "Đàm Bá Khiêm"]


def test_the_committee_named_before_its_members_chairs_nothing() -> None:
    text = (
        "Sáng 9/5, Sở Y tế tổ chức hội nghị dưới sự chủ trì của các đồng chí Thường trực Tỉnh ủy:"
        " Đàm Bá Khiêm - Bí thư Tỉnh ủy; Vi Thị Nhạn - Phó Bí thư Tỉnh ủy."
    )
    assert _who(text, "chair") == ["Vi Thị Nhạn", "Đàm Bá Khiêm"]


def test_who_cuts_the_ribbon_is_there() -> None:
    text = (
        "Sáng 9/5, UBND tỉnh tổ chức lễ khánh thành cầu Sông Trẹm. Ông Đàm Bá Khiêm và bà Vi Thị"
        " Nhạn đã cắt băng khánh thành cầu."
    )
    assert _who(text, "attendee") == ["Vi Thị Nhạn", "Đàm Bá Khiêm"]


def test_who_holds_a_meeting_may_be_named_after_the_verb() -> None:
    text = "Sáng 9/5, khai mạc hội nghị. Hội nghị được tổ chức bởi Sở Y tế và Công an tỉnh Cà Mau."
    assert _who(text, "organizer") == ["Công an tỉnh Cà Mau", "Sở Y tế tỉnh Cà Mau"]


def test_whose_part_a_body_is_takes_no_part() -> None:
    text = (
        "Chiều 9/5, ông Đàm Bá Khiêm làm việc với Đảng ủy Công an tỉnh Cà Mau, Đảng ủy phường 5"
        " thuộc Đảng bộ thành phố Cà Mau và Ban Thường vụ Huyện ủy Thới Bình."
    )
    met = [name.split(",")[0] for name in _who(text, "attendee")]
    assert met == [
        "Ban Thường vụ Huyện ủy Thới Bình", "Đàm Bá Khiêm", "Đảng ủy Công an tỉnh Cà Mau",
        "Đảng ủy phường 5",
    ]  # fmt: skip


def test_nobody_has_spoken_or_given_at_what_is_only_planned() -> None:
    text = (
        "Ông Đàm Bá Khiêm vừa ký công văn chuẩn bị nội dung trình tại kỳ họp thứ tư HĐND tỉnh Cà"
        " Mau khóa X dự kiến diễn ra ngày 5/7. Ông Đàm Bá Khiêm phát biểu, yêu cầu các sở sớm trình"
        " tài liệu và trao Bằng khen cho bà Vi Thị Nhạn."
    )
    assert [_who(text, role) for role in ("speaker", "presenter")] == [[], []]


def test_who_greets_and_gives_only_gives() -> None:
    text = (
        "Sáng 9/5, Sở Y tế tổ chức lễ kỷ niệm.\nÔng Đàm Bá Khiêm tặng hoa chúc mừng bà Vi Thị Nhạn."
        "\nTại buổi lễ, ông Đàm Bá Khiêm trao quyết định cho bà Vi Thị Nhạn."
    )
    assert (_who(text, "attendee"), _who(text, "presenter")) == ([], ["Đàm Bá Khiêm"])


def test_who_pays_a_courtesy_call_and_who_receives_it_meet() -> None:
    text = (
        "Sáng 9/5, đoàn đại biểu tỉnh Cà Mau do ông Đàm Bá Khiêm dẫn đầu đã đến chào xã giao Đại sứ"
        " Lào Khamphao Ernthavanh."
    )
    assert _who(text, "attendee") == ["Khamphao Ernthavanh", "Đàm Bá Khiêm"]
