"""Who binds themselves to what and for how long, where an article says it in other ways."""

import pytest

from kg.extract.agreements.periods import period_in
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
