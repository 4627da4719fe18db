"""Places by full name: level words, abbreviations, several of one name, and what is no place."""

import pytest

from kg.facts import Area, Body
from kg.lexicon.gazetteer import units
from kg.text import tokenize
from tests.reads import facts_of, named


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Hội nghị diễn ra tại TP Đà Nẵng.", ["thành phố Đà Nẵng"]),
        ("Hội nghị diễn ra tại Đà Nẵng.", ["thành phố Đà Nẵng"]),
        ("Lễ hội diễn ra tại TP.HCM.", ["Thành phố Hồ Chí Minh"]),
        ("Lễ hội diễn ra tại TPHCM.", ["Thành phố Hồ Chí Minh"]),
        ("Lễ hội diễn ra tại thành phố Hồ Chí Minh.", ["Thành phố Hồ Chí Minh"]),
        ("Lễ hội ở Thủ đô Hà Nội.", ["thành phố Hà Nội"]),
        ("Lễ hội ở Thừa Thiên - Huế.", ["tỉnh Thừa Thiên Huế"]),
        ("Lễ hội ở Bà Rịa - Vũng Tàu.", ["tỉnh Bà Rịa - Vũng Tàu"]),
        ("Lễ hội ở tỉnh Đăk Lăk.", ["tỉnh Đắk Lắk"]),
        ("Lễ hội diễn ra ở quận 5.", ["quận 5"]),
        ("Lễ hội ở thị xã Điện Bàn, tỉnh Quảng Nam.", ["thị xã Điện Bàn", "tỉnh Quảng Nam"]),
        ("Lễ hội ở huyện Hòa Vang.", ["huyện Hòa Vang"]),
        ("Lễ hội ở huyện Hoà Vang.", ["huyện Hòa Vang"]),
        ("Lễ hội ở H. Hòa Vang.", ["huyện Hòa Vang"]),
        (
            "Lễ hội ở P. Sim Rừng, TP Đà Nẵng.",
            ["phường Sim Rừng, thành phố Đà Nẵng", "thành phố Đà Nẵng"],
        ),
        ("Đoàn sang thăm Lào và Campuchia.", ["Lào", "Campuchia"]),
        ("Ý kiến của cử tri, Pháp lệnh mới, Mỹ thuật và các Anh hùng được bàn.", []),
        ("Anh nói rất to. Anh và Pháp họp.", ["Anh", "Pháp"]),
        (
            "Họp tại huyện Châu Thành, tỉnh Long An.",
            ["huyện Châu Thành, tỉnh Long An", "tỉnh Long An"],
        ),
        (
            "Lễ hội ở xã Tam Hải, huyện Núi Thành.",
            ["xã Tam Hải, huyện Núi Thành", "huyện Núi Thành"],
        ),
        (
            "Các tỉnh Long An, Tiền Giang và Bến Tre phối hợp.",
            ["tỉnh Long An", "tỉnh Tiền Giang", "tỉnh Bến Tre"],
        ),
    ],
)
def test_a_place_is_called_by_its_full_name(text: str, places: list[str]) -> None:
    assert named(text, Area) == places


@pytest.mark.parametrize(
    "text",
    [
        "Các tỉnh, thành phố báo cáo.",
        "Nhân dân trong huyện phấn khởi.",
        "Tỉnh đã ban hành kế hoạch.",
        "Trường THPT Hà Nội Xanh khai giảng.",
        "Ông Lê Hà Giang Long phát biểu.",
        "Tư tưởng Hồ Chí Minh được học tập.",
        "Nước sông Đồng Nai dâng cao.",
        "Tàu chạy qua Ấn Độ Dương rồi vào Thái Bình Dương.",
        "Lễ hội kéo dài hai ngày. H. SÍNH",
        "Lễ hội kéo dài hai ngày. Ảnh: Q.H.",
        "Giáo sư A.H. Merri Vant đến dự.",
        "Tàu chạy 80km/h. Sau đó tàu dừng.",
    ],
)
def test_no_place(text: str) -> None:
    assert named(text, Area) == []


def test_a_district_lies_in_its_province() -> None:
    (mention, *_) = facts_of("Lễ hội ở huyện Núi Thành.").mentions
    assert isinstance(mention.thing, Area)
    assert mention.thing.level == "district"
    assert mention.thing.within == Area("tỉnh Quảng Nam", "province")


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("UBND tỉnh họp. Lễ hội ở huyện Núi Thành và thành phố Tam Kỳ.", "tỉnh Quảng Nam"),
        ("Tỉnh ủy Cà Mau họp. UBND tỉnh báo cáo.", "tỉnh Cà Mau"),
        ("Quang cảnh lễ trao giải tại Cà Mau\nUBND tỉnh họp ngày 9/5.", "tỉnh Cà Mau"),
    ],
)
def test_the_province_of_a_short_form_is_weighed_from_the_article(text: str, province: str) -> None:
    areas = {getattr(m.thing, "area", None) for m in facts_of(text).mentions}
    assert province in {area.name for area in areas if area}


def test_a_province_is_never_guessed() -> None:
    mentions = facts_of("UBND tỉnh họp với đoàn Cà Mau và đoàn Lào Cai.").mentions
    assert all(getattr(m.thing, "area", None) is None for m in mentions)


def test_a_given_province_is_believed() -> None:
    assert named("UBND tỉnh họp.", Body, province="Gia Lai") == ["UBND tỉnh Gia Lai"]


def test_every_province_is_known_by_its_bare_name() -> None:
    for name in ("Điện Biên", "Sóc Trăng", "Hải Phòng", "Đắk Nông", "Bắc Kạn", "Vĩnh Phúc"):
        found = units().match(tokenize(name), 0)
        assert found is not None
        assert found[0][0].level == "province"


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("HĐND Thủ đô Viêng Chăn thăm UBND tỉnh.", ["HĐND Viêng Chăn", "UBND tỉnh Gia Lai"]),
        ("Công an tỉnh Attapư (Lào) thăm Công an tỉnh.",
         ["Công an tỉnh Attapeu", "Công an tỉnh Gia Lai"]),
        ("Sở Ngoại vụ tỉnh Vân Nam thăm Sở Ngoại vụ tỉnh.",
         ["Sở Ngoại vụ tỉnh Vân Nam", "Sở Ngoại vụ tỉnh Gia Lai"]),
        ("Bộ Tư pháp Cộng hòa Liên bang Đức họp.", ["Bộ Tư pháp Đức"]),
        ("Chính phủ Đức cơ bản đồng ý.", ["Chính phủ Đức"]),
        ("Chính quyền bang Hessen họp.", ["Chính quyền bang Hessen"]),
        ("UBND xã Thanh Hải họp.", ["UBND xã Thanh Hải, tỉnh Gia Lai"]),
    ],
)  # fmt: skip
def test_bodies_abroad_are_of_no_province_at_home(text: str, bodies: list[str]) -> None:
    assert named(text, Body, province="Gia Lai") == bodies


def test_a_city_abroad_lies_in_its_country() -> None:
    (body,) = (m.thing for m in facts_of("HĐND Thủ đô Viêng Chăn họp.").mentions)
    assert isinstance(body, Body)
    assert body.area == Area("Viêng Chăn", "district", Area("Lào", "country"))
    assert body.sector == "foreign"


def test_a_person_may_bear_the_name_of_a_place_abroad() -> None:
    assert named("Ông Mạc Thanh Hải phát biểu.", Area) == []


def test_a_district_is_what_its_committee_says_it_is() -> None:
    text = "Huyện ủy Thuận An họp. Nguyên Chủ tịch UBND huyện nhận lỗi."
    assert "UBND huyện Thuận An" in named(text, Body)
