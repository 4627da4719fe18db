"""One body by a shorter and a longer name, and bodies that only look alike."""

import pytest

from kg.facts import Body
from tests.reads import facts_of


def bodies(text: str) -> set[str]:
    return {m.thing.name for m in facts_of(text).mentions if isinstance(m.thing, Body)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Công ty TNHH Sao Mai Bình Sơn họp. Công ty Sao Mai Bình Sơn tặng quà.",
            {"Công ty TNHH Sao Mai Bình Sơn"},
        ),
        (
            "Công ty Hoa Sim tặng quà. Công ty TNHH Thương mại Hoa Sim họp.",
            {"Công ty TNHH Thương mại Hoa Sim"},
        ),
        (
            "Công ty Nhôm Sông Xanh -TKV họp. Công ty Nhôm Sông Xanh - TKV tặng quà.",
            {"Công ty Nhôm Sông Xanh - TKV"},
        ),
        (
            "Đại học Cơ khí Đồng Xuân họp. Đại học Cơ khí tặng quà.",
            {"Đại học Cơ khí Đồng Xuân"},
        ),
        (
            "Bệnh viện Sông Xanh họp. Bệnh viện Sông Xanh cơ sở 2 mở cửa.",
            {"Bệnh viện Sông Xanh", "Bệnh viện Sông Xanh cơ sở 2"},
        ),
        (
            "Công ty Sao Mai Bình Sơn và Công ty Sao Mai Bến Đình ký với Công ty Sao Mai.",
            {"Công ty Sao Mai Bình Sơn", "Công ty Sao Mai Bến Đình", "Công ty Sao Mai"},
        ),
        ("Chính phủ Lào họp. Chính phủ họp.", {"Chính phủ Lào", "Chính phủ"}),
        (
            "Sở Nông nghiệp và Môi trường tỉnh Cà Mau họp. Sở Nông nghiệp tỉnh Cà Mau tặng quà.",
            {"Sở Nông nghiệp và Môi trường tỉnh Cà Mau"},
        ),
        (
            "Sở Y tế tỉnh Cà Mau họp với Sở Y tế tỉnh Gia Lai.",
            {"Sở Y tế tỉnh Cà Mau", "Sở Y tế tỉnh Gia Lai"},
        ),
        (
            "Trường Cao đẳng Cơ khí Huế tuyển sinh. Trường Cao đẳng Cơ khí Huế họp.",
            {"Trường Cao đẳng Cơ khí Huế"},
        ),
    ],
)
def test_a_shorter_name_is_that_of_the_one_body_named_in_full(text: str, names: set[str]) -> None:
    assert bodies(text) == names


def test_a_bare_part_is_of_the_one_owner_that_the_article_names() -> None:
    one = "Vụ Tổ chức cán bộ Bộ Xây dựng họp. Vụ Tổ chức cán bộ báo cáo."
    assert "Vụ Tổ chức cán bộ" not in bodies(one)
    two = "Vụ Tổ chức cán bộ Bộ Xây dựng, Vụ Tổ chức cán bộ Bộ Y tế họp. Vụ Tổ chức cán bộ dự."
    assert "Vụ Tổ chức cán bộ" in bodies(two)


@pytest.mark.parametrize(
    ("text", "department"),
    [
        ("Bộ Y tế họp. Ông Mạc Đình Khoái, Vụ trưởng Vụ Pháp chế, dự.", "Vụ Pháp chế Bộ Y tế"),
        ("Bộ Y tế, Bộ Nội vụ họp. Vụ Pháp chế (Bộ Y tế) báo cáo.", "Vụ Pháp chế Bộ Y tế"),
        (
            "Bộ Nội vụ họp. Về phía Bộ Y tế có đại diện Cục Thú y, Vụ Pháp chế.",
            "Vụ Pháp chế Bộ Y tế",
        ),
        (
            "Dự có Vụ trưởng Vụ Địa phương, Ban Tổ chức Trung ương Mạc Đình Khoái.",
            "Vụ Địa phương Ban Tổ chức Trung ương",
        ),
        ("Bộ Y tế và Bộ Nội vụ họp. Vụ Pháp chế báo cáo.", "Vụ Pháp chế"),
    ],
)
def test_a_bare_department_is_of_the_ministry_near_it(text: str, department: str) -> None:
    assert department in bodies(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ban Tổ chức, Ban Tuyên giáo và Văn phòng Tỉnh ủy Gia Lai họp.",
            {
                "Ban Tổ chức Tỉnh ủy Gia Lai", "Ban Tuyên giáo Tỉnh ủy Gia Lai",
                "Văn phòng Tỉnh ủy Gia Lai", "Tỉnh ủy Gia Lai",
            },
        ),
        (
            "Vụ Pháp chế, Vụ Kế hoạch Bộ Y tế dự.",
            {"Vụ Pháp chế Bộ Y tế", "Vụ Kế hoạch Bộ Y tế", "Bộ Y tế"},
        ),
        (
            "Ủy ban Pháp luật và Tư pháp, Ủy ban Đối ngoại của Quốc hội họp.",
            {"Ủy ban Pháp luật và Tư pháp của Quốc hội", "Ủy ban Đối ngoại của Quốc hội",
             "Quốc hội"},
        ),
    ],
)  # fmt: skip
def test_parts_in_a_list_have_the_owner_of_the_last(text: str, names: set[str]) -> None:
    assert bodies(text) == names


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "Công ty Đầu tư hạ tầng kỹ thuật TPHCM họp.",
            "Công ty Đầu tư hạ tầng kỹ thuật Thành phố Hồ Chí Minh",
        ),
        ("Công ty Dịch vụ công ích (quận 9) họp.", "Công ty Dịch vụ công ích"),
        ("Công ty Sao Mai thiết kế, xây dựng nhà ở.", "Công ty Sao Mai"),
        ("Công ty Xây dựng Sao Mai thiết kế nhà ở.", "Công ty Xây dựng Sao Mai"),
    ],
)
def test_a_line_of_work_goes_on_in_lower_case(text: str, company: str) -> None:
    assert bodies(text) == {company}
