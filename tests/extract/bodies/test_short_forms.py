"""Short forms and abbreviations: which body they mean, and where they mean none."""

import pytest

from kg.facts import Body
from tests.reads import facts_of, named


def meant(text: str, short: str) -> list[str]:
    """The bodies that a short form stands for, in order."""
    return [
        m.thing.name
        for m in facts_of(text).mentions
        if isinstance(m.thing, Body) and m.evidence.span.of(text) == short
    ]


@pytest.mark.parametrize(
    ("text", "short", "bodies"),
    [
        (
            "Báo Sông Xanh đã ký với Báo Núi Hồng. Báo đã nhận quà.",
            "Báo",
            ["Báo Sông Xanh"],
        ),
        (
            "Báo Sông Xanh đã mở. Báo Núi Hồng đã đóng. Báo đã nhận quà.",
            "Báo",
            ["Báo Núi Hồng"],
        ),
        ("Hội Nông dân xã Hoa Sim và xã Hoa Tím họp. Hai bên Hội đã ký.", "Hội", []),
        ("Đảng Cộng sản Cuba họp. Đảng đã ra nghị quyết.", "Đảng", []),
        ("Tổ chức Công đoàn (CĐ) làm tốt. Các cấp CĐ thi đua.", "CĐ", []),
        (
            "Thường vụ Quân ủy Trung ương (QUTW) ra Chỉ thị số 5-CT/QUTW.",
            "QUTW",
            [],
        ),
    ],
)
def test_a_short_form_means_whom_the_text_is_about(
    text: str, short: str, bodies: list[str]
) -> None:
    assert meant(text, short) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Dự có các nhà máy trực thuộc, gồm các công ty: Hoa Sim, Sao Mai số 2.",
            ["Hoa Sim", "Sao Mai số 2"],
        ),
        ("Ngân hàng Agribank họp.", ["Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam"]),
        (
            "Đoàn đến bệnh viện Sông Xanh, xem hãng Hoa Sim và vay ngân hàng Sao Mai.",
            ["Bệnh viện Sông Xanh", "Hãng Hoa Sim", "Ngân hàng Sao Mai"],
        ),
        (
            "Theo Hãng tin AP, hãng thông tấn Pháp AFP và Hãng Reuters, bão sẽ mạnh.",
            ["AP", "AFP", "Reuters"],
        ),
        ("Theo hãng tin Sông Xanh và một hãng thông tấn lớn.", ["Hãng tin Sông Xanh"]),
        ("Các bệnh viện ở Cà Mau và ngân hàng thương mại họp.", []),
        ("Các tổ chức phi Chính phủ bàn xây dựng Chính phủ điện tử.", []),
    ],
)
def test_kinds_of_bodies_and_names(text: str, bodies: list[str]) -> None:
    assert named(text, Body) == bodies


@pytest.mark.parametrize(
    ("text", "committee"),
    [
        (
            "Ban Chấp hành Trung ương Đoàn họp.",
            "Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh",
        ),
        (
            "BCH Trung ương Hội Hoa Sim Việt Nam họp.",
            "Ban Chấp hành Trung ương Hội Hoa Sim Việt Nam",
        ),
        (
            "Ủy viên Trung ương Đảng Cộng sản Cuba dự.",
            "Ban Chấp hành Trung ương Đảng Cộng sản Cuba",
        ),
        (
            "Nguyên Bí thư Trung ương Đảng Lò Văn Thoan dự.",
            "Ban Chấp hành Trung ương Đảng",
        ),
        (
            "Chủ nhiệm Ủy ban Đối ngoại, Hạ viện Lào dự.",
            "Ủy ban Đối ngoại Hạ viện Lào",
        ),
        ("Chủ tịch Quốc hội Cộng hòa Cu Ba dự.", "Quốc hội Cuba"),
    ],
)
def test_whose_central_committee_it_is(text: str, committee: str) -> None:
    assert committee in named(text, Body)


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        (
            "Ban Chấp hành Hội Hoa Sim Việt Nam họp. Hội nghị bầu Ban Thường vụ.",
            "Ban Thường vụ Hội Hoa Sim Việt Nam",
        ),
        (
            "Ban Thường vụ Tỉnh ủy Gia Lai họp. Ban Thường vụ bầu ông Lê Văn Tám.",
            "Ban Thường vụ Tỉnh ủy Gia Lai",
        ),
    ],
)
def test_whose_organ_a_bare_one_is(text: str, organ: str) -> None:
    names = named(text, Body)
    assert organ in names
    assert not {"Ban Thường vụ", "Ban Chấp hành Tỉnh ủy Gia Lai"} & set(names)
