"""Who binds themselves to what and for how long, where an article says it in other ways."""

import pytest

from kg.extract.agreements.periods import period_in
from kg.facts import Body, Person
from tests.counting import label
from tests.reads import facts_of


def bound(text: str) -> set[tuple[str, str, frozenset[str]]]:
    """Return the agreements that a text tells: kind, status and parties."""
    return {
        (a.kind, a.status, frozenset(map(label, a.parties)))
        for a in facts_of(text, published="2022-05-10").agreements
    }


HEALTH_AND_POLICE = frozenset(("sở y tế tỉnh cà mau", "công an tỉnh cà mau"))
PROVINCES = frozenset(("tỉnh cà mau", "tỉnh gia lai", "tỉnh phú yên", "tỉnh kon tum"))
HEALTH_AND_INVESTORS = frozenset(("sở y tế tỉnh cà mau", "8 nhà đầu tư"))


@pytest.mark.parametrize(
    ("text", "agreements"),
    [
        (
            "Sở Y tế tỉnh Cà Mau vừa ký kết hợp tác với Công an tỉnh Cà Mau về chống dịch.",
            {("cooperation_agreement", "signed", HEALTH_AND_POLICE)},
        ),
        (
            "Tại hội nghị, Sở Y tế tỉnh Cà Mau đã trao giấy phép cho 2 dự án; ký kết biên bản ghi"
            " nhớ đầu tư với 8 nhà đầu tư.",
            {("memorandum", "signed", HEALTH_AND_INVESTORS)},
        ),
        (
            "Lãnh đạo Sở Y tế tỉnh Cà Mau đã trao hợp đồng tài trợ thuốc cho Công an tỉnh Cà Mau.",
            {("contract", "signed", HEALTH_AND_POLICE)},
        ),
        (
            "Hai bên ký kết ba văn kiện: Thỏa thuận về kế hoạch hợp tác giữa Sở Y tế tỉnh Cà Mau và"
            " Công an tỉnh Cà Mau; hợp đồng giữa Sở Y tế tỉnh Cà Mau và 8 nhà đầu tư.",
            {
                ("plan", "signed", HEALTH_AND_POLICE),
                ("contract", "signed", HEALTH_AND_INVESTORS),
            },
        ),
        (
            "Ngày 9/5, Sở Y tế tỉnh Cà Mau tổ chức hội nghị sơ kết chương trình phối hợp năm 2022.",
            {("programme", "reviewed", frozenset(("sở y tế tỉnh cà mau",)))},
        ),
        (
            "Ngày 9/5, Sở Y tế tỉnh Cà Mau tổ chức cuộc gặp giữa Sở Y tế và Công an tỉnh Cà Mau"
            " nhằm đánh giá quy chế phối hợp.",
            {("regulation", "reviewed", HEALTH_AND_POLICE)},
        ),
        (
            "Ngày 9/5, Giám đốc Sở Y tế tỉnh Cà Mau Vi Thị Nhạn làm việc với Công an tỉnh Cà Mau"
            " nhằm đánh giá chương trình phối hợp giữa hai bên.",
            {("programme", "reviewed", HEALTH_AND_POLICE)},
        ),
        ("Hằng năm, Sở Y tế tỉnh Cà Mau sẽ tổ chức sơ kết chương trình phối hợp.", set()),
        (
            "Sáng 9/5 diễn ra lễ ký biên bản ghi nhớ giữa Sở Y tế tỉnh Cà Mau (trực thuộc UBND tỉnh"
            " Cà Mau) với The Nordvind Post.",
            {("memorandum", "signed", frozenset(("sở y tế tỉnh cà mau", "the nordvind post")))},
        ),
        (
            "Theo thỏa thuận ký ngày 9/5 giữa Thứ trưởng Bộ Y tế Lưu Quang Sính và Đại sứ Thụy Điển"
            " Lars Holm, Thụy Điển sẽ tài trợ thuốc.",
            {("agreement", "signed", frozenset(("bộ y tế", "thụy điển")))},
        ),
        (
            "Ông Lưu Quang Sính đề xuất với Bộ trưởng được ký kết thỏa thuận hợp tác giữa Sở Y tế"
            " tỉnh Cà Mau và Công an tỉnh Cà Mau.",
            {("cooperation_agreement", "planned", HEALTH_AND_POLICE)},
        ),
        (
            "Sở Y tế tỉnh Cà Mau sẽ ký biên bản ghi nhớ với Công an tỉnh Cà Mau. Theo biên bản ghi"
            " nhớ ký giữa các bên, hai sở chống dịch.",
            {("memorandum", "planned", HEALTH_AND_POLICE)},
        ),
        (
            "Thỏa thuận hợp tác giữa chính phủ Việt Nam và chính phủ Lào đã được ký.",
            {("cooperation_agreement", "signed", frozenset(("chính phủ", "chính phủ lào")))},
        ),
        (
            "Ngày 9/5, Thủ tướng Vi Thị Nhạn và Thủ tướng Lào Khamla Vongsa chủ trì kỳ họp. Tại kỳ"
            " họp, hai bên ký kết hai văn kiện: nghị định thư về nước; bản ghi nhớ về điện.",
            {
                ("protocol", "signed", frozenset(("chính phủ", "chính phủ lào"))),
                ("memorandum", "signed", frozenset(("chính phủ", "chính phủ lào"))),
            },
        ),
        (
            "Lãnh đạo tỉnh Cà Mau cùng 3 địa phương Gia Lai, Phú Yên và Kon Tum ký kết quy chế"
            " phối hợp giữ rừng.",
            {("regulation", "signed", PROVINCES)},
        ),
        (
            "Bốn tỉnh: Cà Mau, Gia Lai, Phú Yên, Kon Tum đã ký kết quy chế phối hợp giữ rừng.",
            {("regulation", "signed", PROVINCES)},
        ),
        (
            "Đại diện Sở Y tế tỉnh Cà Mau và Công an tỉnh Cà Mau đã ký kết gói tín dụng 9 tỷ đồng.",
            {("contract", "signed", HEALTH_AND_POLICE)},
        ),
        (
            "Sáng 9/5 diễn ra lễ ký bản ghi nhớ (MOU) Việt Nam - Lào về du lịch.",
            {("memorandum", "signed", frozenset(("việt nam", "lào")))},
        ),
        (
            "Ông Lưu Quang Sính thăm Lào. Sáng 9/5 diễn ra lễ ký thỏa thuận hợp tác giữa Bộ Y tế"
            " hai nước.",
            {("cooperation_agreement", "signed", frozenset(("bộ y tế", "bộ y tế lào")))},
        ),
        (
            "Ông Lưu Quang Sính thăm Lào. Đại diện chính phủ hai nước đã ký hiệp định về nước.",
            {("treaty", "signed", frozenset(("chính phủ", "chính phủ lào")))},
        ),
        (
            "Ông Lưu Quang Sính thăm Lào. Lãnh đạo Bộ Y tế hai nước đã ký bản ghi nhớ hợp tác.",
            {("memorandum", "signed", frozenset(("bộ y tế", "bộ y tế lào")))},
        ),
        (
            "Sáng 9/5 diễn ra lễ ký thỏa thuận hợp tác giữa các doanh nghiệp Việt Nam và Lào.",
            {
                (
                    "cooperation_agreement",
                    "signed",
                    frozenset(("doanh nghiệp việt nam", "doanh nghiệp lào")),
                )
            },
        ),
        ("Lễ kỷ niệm 40 năm ngày ký hiệp ước Việt Nam - Lào diễn ra sáng 9/5.", set()),
        ("Việt Nam đã ký 86 hiệp định giữa Việt Nam và Lào, Thái Lan, Nga.", set()),
        ("Quan hệ hợp tác toàn diện giữa Việt Nam và Lào phát triển tốt đẹp.", set()),
    ],
)
def test_who_binds_themselves_to_what(
    text: str, agreements: set[tuple[str, str, frozenset[str]]]
) -> None:
    assert bound(text) == agreements


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 3/5, Sở Y tế tỉnh Cà Mau và Công an tỉnh Cà Mau đã ký quy chế phối hợp chống dịch.",
        "Theo quy chế phối hợp ký ngày 3/5 giữa Sở Y tế tỉnh Cà Mau và Công an tỉnh Cà Mau, hai sở"
        " chống dịch.",
    ],
)
def test_a_sentence_tells_the_day_of_a_signing(text: str) -> None:
    (signed,) = facts_of(text, published="2022-05-10").agreements
    assert signed.signed_on == "2022-05-03"


def test_each_of_a_list_of_documents_is_signed() -> None:
    text = (
        "Ông Lưu Quang Sính thăm Lào. Đại diện chính phủ hai nước đã ký hai văn kiện: Hiệp định về"
        " nước sạch; Hiệp định về miễn thị thực."
    )
    signed = facts_of(text, published="2022-05-10").agreements
    assert [a.subject for a in signed] == ["nước sạch", "miễn thị thực"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("chương trình phối hợp giai đoạn 2021-2025", (2021, 2025)),
        ("chương trình phối hợp 2021 - 2025", (2021, 2025)),
        ("chương trình phối hợp 5 năm (2020 - 2025)", (2020, 2025)),
        ("quy chế phối hợp năm học 2021-2022", (2021, 2022)),
        ("kế hoạch phối hợp từ năm 2021 đến năm 2025", (2021, 2025)),
        ("kế hoạch phối hợp trong 3 năm 2017, 2018, 2019", (2017, 2019)),
        ("thỏa thuận hợp tác từ nay đến năm 2025", (2022, 2025)),
        ("thỏa thuận theo Nghị định 2015/2019-NĐ", None),
        ("chương trình phối hợp năm 2021", (2021, 2021)),
        (
            "chương trình phối hợp 6 tháng đầu năm và phương hướng 6 tháng cuối năm 2021",
            (2021, 2021),
        ),
        ("quy chế phối hợp quý I/2022", (2022, 2022)),
        ("giao ước thi đua 6 tháng đầu năm", (2022, 2022)),
        ("chương trình phối hợp ký năm 2021", None),
        ("chương trình phối hợp từ năm 2021", None),
        ("kế hoạch phối hợp thực hiện Luật Dân quân tự vệ năm 2019", None),
        ("thỏa thuận hợp tác về nước sạch trong quý IV", None),
        ("thỏa thuận hợp tác năm 2022", None),
    ],
)
def test_how_long_an_agreement_lasts(text: str, period: tuple[int, int] | None) -> None:
    assert period_in(text, 2022) == period


@pytest.mark.parametrize(
    ("told", "period"),
    [
        ("Giai đoạn 2022-2026, hai đơn vị phối hợp khám bệnh cho cán bộ.", (2022, 2026)),
        (
            "Trong giai đoạn 2022-2026, Sở Y tế và Công an tỉnh sẽ hợp tác phòng dịch.",
            (2022, 2026),
        ),
        ("Giai đoạn 2022-2026, Sở Y tế phối hợp các bệnh viện khám bệnh.", None),
        ("Giai đoạn 2022-2026, hai đơn vị đều tuyển thêm người.", None),
    ],
)
def test_years_told_of_the_parties_are_of_what_they_signed(
    told: str, period: tuple[int, int] | None
) -> None:
    signed = "Ngày 9/5, Sở Y tế và Công an tỉnh Cà Mau ký chương trình phối hợp chăm sóc sức khỏe."
    (agreement,) = facts_of(f"{signed} {told}", published="2022-05-10").agreements
    assert agreement.period == period


def test_plans_of_one_year_between_others_are_others() -> None:
    text = (
        "Hai bên ký kết hai văn kiện: kế hoạch hợp tác năm 2022 giữa Sở Y tế tỉnh Cà Mau và Công an"
        " tỉnh Cà Mau; kế hoạch hợp tác năm 2022 giữa Sở Xây dựng tỉnh Cà Mau và Hội Nông dân tỉnh"
        " Cà Mau."
    )
    plans = facts_of(text, published="2022-05-10").agreements
    assert [plan.period for plan in plans] == [(2022, 2022), (2022, 2022)]
    assert [plan.name for plan in plans] == ["Kế hoạch hợp tác năm 2022"] * 2


def test_what_is_reviewed_with_something_else_is_reviewed_too() -> None:
    text = (
        "Ngày 9/5, Sở Y tế tỉnh Cà Mau tổ chức hội nghị tổng kết hoạt động khám bệnh ở xã và"
        " chương trình phối hợp giữa Sở Y tế và Công an tỉnh Cà Mau."
    )
    assert bound(text) == {("programme", "reviewed", HEALTH_AND_POLICE)}


def test_what_sides_may_agree_on_is_no_agreement_yet() -> None:
    signed = "Sở Y tế và Công an tỉnh Cà Mau ký biên bản ghi nhớ về chống dịch. "
    text = signed + "Chi phí do Quỹ Bảo vệ môi trường tỉnh Cà Mau trả theo thỏa thuận của các bên."
    found = facts_of(text, published="2022-05-10").agreements
    assert [len(agreement.evidence) for agreement in found] == [1]


STATES = frozenset(("việt nam", "lào"))
GOVERNMENTS = frozenset(("chính phủ", "chính phủ lào"))


@pytest.mark.parametrize(
    ("text", "agreements"),
    [
        (
            "Hiệp định về nước sạch vừa được Bộ trưởng Bộ Y tế Vi Thị Nhạn và Bộ trưởng Bộ Y tế Lào"
            " Khamla Vongsa ký chiều 9/5.",
            {("treaty", "signed", frozenset(("bộ y tế", "bộ y tế lào")))},
        ),
        (
            "Bản ghi nhớ do Sở Y tế tỉnh Cà Mau ký với Công an tỉnh Cà Mau.",
            {("memorandum", "signed", HEALTH_AND_POLICE)},
        ),
        (
            "Hiệp định về nước sạch được ký bởi Chính phủ Việt Nam và Chính phủ Lào.",
            {("treaty", "signed", GOVERNMENTS)},
        ),
        (
            "Quy chế phối hợp vừa được Giám đốc Sở Y tế tỉnh Cà Mau ký ban hành hôm qua.",
            set(),
        ),
        (
            "Ông Lưu Quang Sính thăm Lào. Ngày 9/5, hai nước ký hiệp định về nước sạch.",
            {("treaty", "signed", STATES)},
        ),
        (
            "Ông Lưu Quang Sính thăm Lào. Ngày 9/5, ông ký hiệp định về nước sạch giữa hai nước.",
            {("treaty", "signed", STATES)},
        ),
        (
            "Ông Lưu Quang Sính thăm Lào. Các doanh nghiệp hai nước đã ký nhiều hợp đồng.",
            set(),
        ),
        (
            "Ông Lưu Quang Sính thăm Lào. Thủ tướng hai nước đã ký hiệp định về nước sạch.",
            {("treaty", "signed", GOVERNMENTS)},
        ),
        (
            "Lễ ký hiệp định về nước sạch giữa hai Chính phủ Việt Nam và Lào diễn ra sáng 9/5.",
            {("treaty", "signed", GOVERNMENTS)},
        ),
        (
            "Sáng 9/5, Sở Y tế ký biên bản ghi nhớ giữa Sở Y tế tỉnh Cà Mau và WXF về nước sạch.",
            {("memorandum", "signed", frozenset(("sở y tế tỉnh cà mau", "wxf")))},
        ),
        (
            "Lễ ký thỏa thuận hợp tác giữa Sở Y tế tỉnh Cà Mau với các đối tác trong nước gồm Gia"
            " Lai, Phú Yên và Kon Tum diễn ra sáng 9/5.",
            {
                (
                    "cooperation_agreement",
                    "signed",
                    (PROVINCES - {"tỉnh cà mau"}) | {"sở y tế tỉnh cà mau"},
                )
            },
        ),
        (
            "Dưới sự chứng kiến của Bộ Y tế, Sở Y tế và Công an tỉnh Cà Mau đã ký quy chế phối hợp"
            " phòng dịch.",
            {("regulation", "signed", HEALTH_AND_POLICE)},
        ),
        (
            "Ông Lưu Quang Sính thăm Lào. Sáng 9/5 diễn ra lễ ký hiệp định hợp tác giữa hai chính"
            " phủ.",
            {("treaty", "signed", GOVERNMENTS)},
        ),
        (
            "Sở Y tế tỉnh Cà Mau vừa ký biên bản ghi nhớ với Nordvind Water về nước sạch.",
            {("memorandum", "signed", frozenset(("sở y tế tỉnh cà mau", "nordvind water")))},
        ),
        (
            "Sở Y tế tỉnh Cà Mau vừa ký biên bản ghi nhớ với WXF về nước sạch.",
            {("memorandum", "signed", frozenset(("sở y tế tỉnh cà mau", "wxf")))},
        ),
        (
            "Lễ ký tuyên bố chung hợp tác toàn diện giữa Việt Nam và Lào diễn ra sáng 9/5.",
            {("declaration", "signed", STATES)},
        ),
        (
            "Sở Y tế tỉnh Cà Mau vừa ký hợp đồng mua thuốc.",
            {("contract", "signed", frozenset(("sở y tế tỉnh cà mau",)))},
        ),
        ("Ông Lưu Quang Sính đã ký hợp đồng với Công ty TNHH Mê Linh.", set()),
        ("Giám đốc Sở Y tế tỉnh Cà Mau vừa ký quy chế tạm thời về trực đêm.", set()),
        ("Sở Y tế và Công an tỉnh Cà Mau thỏa thuận thúc đẩy khám bệnh.", set()),
        (
            "Ngày 9/5, ở Việt Nam, Lào đã ký công ước về nước.",
            set(),
        ),
    ],
)
def test_who_signs_where_others_than_the_subject_tell(
    text: str, agreements: set[tuple[str, str, frozenset[str]]]
) -> None:
    assert bound(text) == agreements


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Sở Y tế tỉnh Cà Mau chưa ký hợp đồng với Công an tỉnh Cà Mau.", None),
        ("Họ không chỉ ký hợp đồng giữa Sở Y tế và Công an tỉnh Cà Mau mà còn họp.", "signed"),
        ("Sở Y tế tỉnh Cà Mau cần ký hợp đồng với Công an tỉnh Cà Mau.", "planned"),
        (
            "Hai bên sẽ làm việc và ký hợp đồng giữa Sở Y tế và Công an tỉnh Cà Mau.",
            "planned",
        ),
        ("Họ bàn về việc ký hợp đồng giữa Sở Y tế và Công an tỉnh Cà Mau.", "planned"),
        (
            "Hợp đồng giữa Sở Y tế và Công an tỉnh Cà Mau sớm được ký kết.",
            "planned",
        ),
        (
            "Hợp đồng ký hồi tháng 3/2015 giữa Sở Y tế và Công an tỉnh Cà Mau đã hết hạn.",
            "mentioned",
        ),
        (
            "Ngày 3/5/2015, Sở Y tế và Công an tỉnh Cà Mau ký hợp đồng khám bệnh.",
            "mentioned",
        ),
    ],
)
def test_what_is_only_to_be_signed_or_was_long_ago_is_not_signed_now(
    told: str, status: str | None
) -> None:
    found = facts_of(told, published="2022-05-10").agreements
    assert [agreement.status for agreement in found] == ([status] if status else [])


VISIT = "Ông Lưu Quang Sính thăm Lào. Đại diện chính phủ hai nước đã ký "


@pytest.mark.parametrize(
    "text",
    [
        "hai văn kiện. Đó là Hiệp định về nước sạch, giúp hai bên phòng dịch, và Nghị định thư về"
        " miễn thị thực, là cam kết của hai bên.",
        "hai hiệp định, gồm: Hiệp định về nước sạch; nghị định thư về miễn thị thực.",
        "hai văn kiện quan trọng. Hai văn kiện gồm: Hiệp định về nước sạch;\n"
        "Nghị định thư về miễn thị thực.",
    ],
)
def test_what_is_first_counted_is_spelled_out_later(text: str) -> None:
    signed = facts_of(VISIT + text, published="2022-05-10").agreements
    assert [(a.subject, a.status, frozenset(map(label, a.parties))) for a in signed] == [
        ("nước sạch", "signed", GOVERNMENTS),
        ("miễn thị thực", "signed", GOVERNMENTS),
    ]


def test_agreements_of_one_side_with_each_of_several_are_as_many() -> None:
    text = (
        "Sáng 9/5 diễn ra lễ ký hai thỏa thuận hợp tác giữa Sở Y tế với Công an và Sở Xây dựng tỉnh"
        " Cà Mau."
    )
    builders = frozenset(("sở y tế tỉnh cà mau", "sở xây dựng tỉnh cà mau"))
    assert bound(text) == {
        ("cooperation_agreement", "signed", HEALTH_AND_POLICE),
        ("cooperation_agreement", "signed", builders),
    }


def test_the_first_and_second_of_several_are_two() -> None:
    text = (
        "Tại hội nghị, hai bên ký 2 bản ghi nhớ. Bản ghi nhớ thứ nhất giữa Sở Y tế và Công an tỉnh"
        " Cà Mau. Bản ghi nhớ thứ hai giữa Sở Y tế và Sở Xây dựng tỉnh Cà Mau."
    )
    builders = frozenset(("sở y tế tỉnh cà mau", "sở xây dựng tỉnh cà mau"))
    assert bound(text) == {
        ("memorandum", "signed", HEALTH_AND_POLICE),
        ("memorandum", "signed", builders),
    }


@pytest.mark.parametrize(
    "again",
    [
        "Đây là thỏa thuận đầu tiên giữa hai đơn vị.",
        "Đại diện Sở Y tế ký kết thỏa thuận này.",
        "Theo bản ghi nhớ này, hai bên khám bệnh.",
        "Mục tiêu của Bản ghi nhớ nhằm phòng dịch.",
    ],
)
def test_what_points_back_is_no_other_agreement(again: str) -> None:
    signed = "Ngày 9/5, Sở Y tế và Công an tỉnh Cà Mau ký biên bản ghi nhớ. "
    assert bound(signed + again) == {("memorandum", "signed", HEALTH_AND_POLICE)}


def test_what_a_programme_is_on_is_no_agreement_of_its_own() -> None:
    text = (
        "Ngày 9/5, Sở Y tế và Công an tỉnh Cà Mau tổ chức lễ ký kết chương trình phối hợp hoạt động"
        " kết nghĩa."
    )
    assert bound(text) == {("programme", "signed", HEALTH_AND_POLICE)}


def test_rules_that_an_authority_lays_down_bind_nobody_by_their_own_will() -> None:
    text = (
        "HĐND tỉnh ra nghị quyết về ban hành Quy chế phối hợp giữa Sở Y tế và Công an tỉnh Cà Mau."
    )
    assert not bound(text)


def test_states_and_their_governments_sign_the_same() -> None:
    text = (
        "Việt Nam - Lào ký hiệp định hợp tác nghề cá\n"
        "Ngày 9/5, đại diện chính phủ hai nước đã ký hiệp định về hợp tác nghề cá. Sau lễ ký, hai"
        " bên dùng bữa trưa."
    )
    assert len(facts_of(text, published="2022-05-10").agreements) == 1


def test_what_only_sums_up_named_agreements_is_none() -> None:
    text = (
        "Công ty cổ phần Sao Khuê ký kết hợp tác\n"
        "Sáng 9/5, lễ ký thỏa thuận giữa các doanh nghiệp Việt Nam và Lào diễn ra tại hội nghị."
        " Công ty cổ phần Sao Khuê và Công ty TNHH Mê Linh ký thỏa thuận hợp tác."
    )
    found = facts_of(text, published="2022-05-10").agreements
    assert [len(agreement.parties) for agreement in found] == [2]
    assert all(isinstance(party, Body) for party in found[0].parties)


@pytest.mark.parametrize(
    ("told", "subject"),
    [
        ("ký quy chế phối hợp phòng dịch, giúp dân yên tâm.", "phòng dịch"),
        ("ký quy chế phối hợp phòng dịch - Ảnh: Vi Nhạn", "phòng dịch"),
        ("ký quy chế phối hợp phòng dịch Sáng 9/5, hội nghị bế mạc.", "phòng dịch"),
        ("ký quy chế phối hợp này.", None),
        ("ký bản ghi nhớ phối hợp (MOU) và MOU (về nước).", "phối hợp"),
    ],
)
def test_where_a_subject_ends(told: str, subject: str | None) -> None:
    (signed, *_) = facts_of(f"Sở Y tế và Công an tỉnh Cà Mau {told}").agreements
    assert signed.subject == subject


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("trong công tác phòng dịch", "Quy chế phối hợp trong công tác phòng dịch"),
        ("về việc phòng dịch", "Quy chế phối hợp về việc phòng dịch"),
        ("phòng dịch", "Quy chế phối hợp phòng dịch"),
        ("về “Phòng dịch”", "Quy chế phối hợp về Phòng dịch"),
    ],
)
def test_a_label_keeps_the_preposition(told: str, name: str) -> None:
    text = f"Sở Y tế và Công an tỉnh Cà Mau ký quy chế phối hợp {told}."
    assert [agreement.name for agreement in facts_of(text).agreements] == [name]


def test_an_agreement_about_an_older_one_is_one() -> None:
    text = "Lễ ký Hiệp ước bổ sung Hiệp ước biên giới giữa Việt Nam và Lào diễn ra sáng 9/5."
    assert bound(text) == {("treaty", "signed", STATES)}


def test_who_sees_a_signing_does_not_sign() -> None:
    text = (
        "Ngày 9/5, tại hội nghị, dưới sự chứng kiến của ông Lưu Quang Sính, bà Vi Thị Nhạn và ông"
        " Tạ Văn Đệ đã ký quy chế phối hợp giữa Sở Y tế và Công an tỉnh Cà Mau."
    )
    roles = {
        (label(part.participant), part.role)
        for part in facts_of(text, published="2022-05-10").participations
        if isinstance(part.participant, Person)
    }
    assert roles == {
        ("lưu quang sính", "witness"),
        ("vi thị nhạn", "signatory"),
        ("tạ văn đệ", "signatory"),
    }


STATE_VISIT = "Thủ tướng Lưu Quang Sính thăm Lào. Quan hệ hai nước ngày càng tốt đẹp. "


@pytest.mark.parametrize(
    ("told", "agreements"),
    [
        (
            "Việt Nam và Lào đã ký hiệp định về nghề cá, bản ghi nhớ về du lịch và nghị định thư về"
            " y tế.",
            {("treaty", "signed"), ("memorandum", "signed"), ("protocol", "signed")},
        ),
        (
            "Việt Nam và Lào có thể ký hiệp định về nghề cá; ký bản ghi nhớ về du lịch.",
            {("treaty", "planned"), ("memorandum", "planned")},
        ),
        (
            "Việt Nam và Lào sẽ ký tuyên bố chung về nghề cá và 2 văn kiện hợp tác, gồm thỏa thuận"
            " về y tế và hiệp định về du lịch.",
            {("declaration", "planned"), ("agreement", "planned"), ("treaty", "planned")},
        ),
        (
            "Việt Nam và Lào ký hiệp định về nghề cá, sớm đàm phán nghị định thư về y tế.",
            {("treaty", "signed")},
        ),
    ],
)
def test_what_one_verb_signs_is_signed_together(
    told: str, agreements: set[tuple[str, str]]
) -> None:
    assert bound(told) == {(kind, status, STATES) for kind, status in agreements}


@pytest.mark.parametrize(
    "told",
    [
        "Sau hội đàm, hai bên đã ký hiệp định về nghề cá.",
        "Thủ tướng Lưu Quang Sính đã chứng kiến lễ ký hiệp định về nghề cá.",
        "Nga và Nga là bạn. Sau hội đàm tại Lào, hai nước cũng đã ký hiệp định về nghề cá.",
    ],
)
def test_both_sides_of_a_state_visit_are_the_two_states(told: str) -> None:
    assert bound(STATE_VISIT + told) == {("treaty", "signed", STATES)}


@pytest.mark.parametrize(
    "told",
    [
        "Thủ tướng Lưu Quang Sính đã chứng kiến doanh nghiệp hai bên ký hiệp định về nghề cá.",
        "Thủ tướng Lưu Quang Sính đã chứng kiến lễ trao hiệp định về nghề cá.",
    ],
)
def test_leaders_who_see_companies_sign_bind_no_states(told: str) -> None:
    assert not bound(STATE_VISIT + told)


def test_two_governments_are_those_of_the_two_states() -> None:
    told = "Hai bên ký hiệp định giữa hai Chính phủ về nghề cá."
    governments = frozenset(("chính phủ", "chính phủ lào"))
    assert bound(STATE_VISIT + told) == {("treaty", "signed", governments)}


def test_a_headline_only_sums_up_what_the_text_says_is_signed() -> None:
    text = (
        "Việt Nam - Ba Lan ký 10 văn kiện hợp tác\n"
        "Sáng 9/5, Việt Nam và Ba Lan ký hiệp định về nghề cá và bản ghi nhớ về du lịch."
    )
    assert {kind for kind, _, _ in bound(text)} == {"treaty", "memorandum"}
    assert {kind for kind, _, _ in bound(text.partition("\n")[0])} == {"cooperation_document"}


def test_all_who_are_told_to_sign_are_parties() -> None:
    text = (
        "Ký quy chế phối hợp giữa Sở Y tế và Công an tỉnh Cà Mau\n"
        "Sáng 9/5, Sở Y tế, Công an và Cục Thuế tỉnh Cà Mau ký quy chế phối hợp về phòng dịch."
    )
    three = HEALTH_AND_POLICE | {"cục thuế tỉnh cà mau"}
    assert bound(text) == {("regulation", "signed", three)}


def test_a_country_whose_name_begins_like_a_number_is_a_side() -> None:
    told = "Lễ ký 2 văn kiện giữa Việt Nam và Ba Lan gồm hiệp định về nghề cá và bản ghi nhớ."
    states = frozenset(("việt nam", "ba lan"))
    assert {parties for _, _, parties in bound(told)} == {states}


def test_agreements_with_two_states_are_two() -> None:
    text = (
        "Sáng 9/5, Việt Nam và Lào ký hiệp định hợp tác. Cùng ngày, lễ ký hiệp định hợp tác giữa"
        " Việt Nam và Nga diễn ra tại Hà Nội."
    )
    assert {parties for _, _, parties in bound(text)} == {
        frozenset(("việt nam", "lào")),
        frozenset(("việt nam", "liên bang nga")),
    }


def test_what_both_sides_are_to_sign_is_planned() -> None:
    assert bound(STATE_VISIT + "Dịp này, hai bên sẽ ký hiệp định về nghề cá.") == {
        ("treaty", "planned", STATES)
    }


@pytest.mark.parametrize(
    ("told", "parties"),
    [
        (
            "Chủ tịch nước Đàm Bá Khiêm và Tổng thống Nga Ivan Petrov ký tuyên bố chung.",
            {"việt nam", "liên bang nga"},
        ),
        (
            "Ông Đàm Bá Khiêm thăm Maroc. Tại đây, Hội Nông dân hai nước ký bản ghi nhớ.",
            {"hội nông dân", "hội nông dân maroc"},
        ),
        (
            "Bộ Y tế hai nước Việt Nam và Lào ký bản ghi nhớ về phòng dịch.",
            {"bộ y tế", "bộ y tế lào"},
        ),
        (
            "Lãnh đạo hai nước Việt Nam và Lào ký hiệp định về nghề cá.",
            {"việt nam", "lào"},
        ),
    ],
)
def test_what_is_of_both_states_binds_those_of_both(told: str, parties: set[str]) -> None:
    assert [found for _, _, found in bound(told)] == [parties]
