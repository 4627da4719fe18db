"""Appointments: what is news, what is only meant, told before or left behind."""

import pytest

from tests.reads import facts_of

WHO = "Lưu Quang Sính"
OTHER = "Mạc Đình Khoái"


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            f"Ông {WHO}, Ủy viên Trung ương Đảng, thôi giữ chức Bí thư Tỉnh ủy Cà Mau.",
            {("dismissed", WHO, "Bí thư Tỉnh ủy Cà Mau")},
        ),
        (
            f"Đồng ý để ông {WHO} thôi giữ chức Bí thư Tỉnh ủy Cà Mau và Chủ tịch HĐND tỉnh"
            " Cà Mau.",
            {
                ("dismissed", WHO, "Bí thư Tỉnh ủy Cà Mau"),
                ("dismissed", WHO, "Chủ tịch HĐND tỉnh Cà Mau"),
            },
        ),
        (
            f"Phân công ông {WHO} thôi giữ chức Bí thư Tỉnh ủy Cà Mau, giữ chức Phó Trưởng ban"
            " Ban Kinh tế Trung ương.",
            {
                ("dismissed", WHO, "Bí thư Tỉnh ủy Cà Mau"),
                ("appointed", WHO, "Phó Trưởng ban Ban Kinh tế Trung ương"),
            },
        ),
        (
            f"Trung tướng {WHO} thôi làm nhiệm vụ biệt phái Phó Trưởng ban Ban Chỉ đạo Tây Bắc.",
            {("dismissed", WHO, "Phó Trưởng ban Ban Chỉ đạo Tây Bắc")},
        ),
        (
            f"Thứ trưởng Bộ Y tế {OTHER} trao quyết định nghỉ hưu cho ông {WHO}, Cục trưởng Cục"
            " Quản lý dược.",
            {("retired", WHO, "Cục trưởng Cục Quản lý dược")},
        ),
        (
            f"Các đồng chí nhận quyết định nghỉ hưu gồm: Cục trưởng Cục Quản lý dược {WHO}; Vụ"
            f" trưởng Vụ Pháp chế {OTHER}.",
            {
                ("retired", WHO, "Cục trưởng Cục Quản lý dược"),
                ("retired", OTHER, "Vụ trưởng Vụ Pháp chế"),
            },
        ),
        (
            f"Bầu ông {WHO} làm Chủ tịch UBND tỉnh Cà Mau, thay ông {OTHER} được điều động làm Vụ"
            " trưởng Vụ Pháp chế.",
            {
                ("elected", WHO, "Chủ tịch UBND tỉnh Cà Mau"),
                ("transferred", OTHER, "Vụ trưởng Vụ Pháp chế"),
            },
        ),
        (
            f"Bầu ông {WHO} giữ chức Chủ tịch Hội Nông dân tỉnh Cà Mau, ông {OTHER} làm Giám đốc"
            " Quỹ Hỗ trợ nông dân tỉnh Cà Mau.",
            {
                ("elected", WHO, "Chủ tịch Hội Nông dân tỉnh Cà Mau"),
                ("elected", OTHER, "Giám đốc Quỹ Hỗ trợ nông dân tỉnh Cà Mau"),
            },
        ),
        (
            f"Ông {WHO} - hiện là Bí thư Huyện ủy Năm Căn, và bà {OTHER} - Chủ tịch HĐND tỉnh Cà"
            " Mau - được bầu là Phó Bí thư Tỉnh ủy Cà Mau.",
            {
                ("elected", WHO, "Phó Bí thư Tỉnh ủy Cà Mau"),
                ("elected", OTHER, "Phó Bí thư Tỉnh ủy Cà Mau"),
            },
        ),
        (
            f"Chấp thuận cho ông {WHO}, Ủy viên Trung ương Đảng các khóa IX, X, Cục trưởng Cục Quản"
            " lý dược, thôi nhiệm vụ quản lý để nghỉ chế độ.",
            {("retired", WHO, "Cục trưởng Cục Quản lý dược")},
        ),
        (
            f"UBND tỉnh Cà Mau vừa thành lập Ban Chỉ đạo Xây dựng nông thôn mới tỉnh Cà Mau"
            f" do ông {WHO} làm Trưởng ban, ông {OTHER} làm Phó Trưởng ban.",
            {
                ("appointed", WHO, "Trưởng ban Ban Chỉ đạo Xây dựng nông thôn mới tỉnh Cà Mau"),
                (
                    "appointed",
                    OTHER,
                    "Phó Trưởng ban Ban Chỉ đạo Xây dựng nông thôn mới tỉnh Cà Mau",
                ),
            },
        ),
        (
            "Ban Chỉ đạo Xây dựng nông thôn mới tỉnh Cà Mau họp. Tỉnh ủy đã thành lập ban này"
            f" do ông {WHO} làm Trưởng ban.",
            {("appointed", WHO, "Trưởng ban Ban Chỉ đạo Xây dựng nông thôn mới tỉnh Cà Mau")},
        ),
        (
            f"Ông {WHO} làm Giám đốc Bệnh viện Thống Nhất\n\nChiều 3/4, lễ đã xong.",
            {("appointed", WHO, "Giám đốc Bệnh viện Thống Nhất")},
        ),
        (
            f"Bầu ông {WHO} làm Chủ tịch Hội Nông dân tỉnh Cà Mau, ông {OTHER} làm Phó Chủ tịch.",
            {
                ("elected", WHO, "Chủ tịch Hội Nông dân tỉnh Cà Mau"),
                ("elected", OTHER, "Phó Chủ tịch Hội Nông dân tỉnh Cà Mau"),
            },
        ),
        (
            f"Mạc Thị Nhạn tiếp tục làm Bí thư Tỉnh ủy Cà Mau. Ông {WHO} được bầu là Phó Bí thư.",
            {("elected", WHO, "Phó Bí thư Tỉnh ủy Cà Mau")},
        ),
        (
            f"Hội nghị đã bầu Ủy ban Kiểm tra Tỉnh ủy Cà Mau gồm: {WHO}, {OTHER}.",
            {
                ("elected", WHO, "Ủy viên Ủy ban Kiểm tra Tỉnh ủy Cà Mau"),
                ("elected", OTHER, "Ủy viên Ủy ban Kiểm tra Tỉnh ủy Cà Mau"),
            },
        ),
        (f"Ông {WHO} cho biết kỳ họp dành một buổi cho việc bầu Tổng Kiểm toán Nhà nước.", set()),
        (
            f"Danh sách Ban Thường vụ Tỉnh ủy Cà Mau khóa X:\n1- {WHO} - Phó Chủ tịch UBND tỉnh\n"
            f"2- {OTHER} - Trưởng Công an tỉnh\nĐại hội bế mạc sáng nay.",
            {
                ("elected", WHO, "Ủy viên Ban Thường vụ Tỉnh ủy Cà Mau"),
                ("elected", OTHER, "Ủy viên Ban Thường vụ Tỉnh ủy Cà Mau"),
            },
        ),
        (
            f"Đại hội đã bầu Ban Thường vụ Huyện ủy Năm Căn gồm 9 đồng chí: {WHO} và {OTHER}.",
            {
                ("elected", WHO, "Ủy viên Ban Thường vụ Huyện ủy Năm Căn"),
                ("elected", OTHER, "Ủy viên Ban Thường vụ Huyện ủy Năm Căn"),
            },
        ),
        (f"Đại hội bầu Ban Thường vụ Huyện ủy Năm Căn gồm 9 đồng chí. {WHO} cảm ơn.", set()),
        (
            f"Trao quyết định cho ông {WHO}, Chánh Văn phòng Tỉnh ủy, làm Bí thư Huyện ủy Năm Căn.",
            {("appointed", WHO, "Bí thư Huyện ủy Năm Căn")},
        ),
        (
            f"Bổ sung ông {WHO} (hiện đang giữ chức Giám đốc Sở Y tế) giữ chức Chủ tịch Hội Đông y"
            " tỉnh Cà Mau.",
            {("appointed", WHO, "Chủ tịch Hội Đông y tỉnh Cà Mau")},
        ),
        (
            f"Ông {WHO} về nhận nhiệm vụ Bí thư Huyện ủy Năm Căn.",
            {("appointed", WHO, "Bí thư Huyện ủy Năm Căn")},
        ),
        (
            f"Ông {WHO} thôi tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy Cà Mau.",
            {
                ("dismissed", WHO, "Ủy viên Tỉnh ủy Cà Mau"),
                ("dismissed", WHO, "Ủy viên Ban Thường vụ Tỉnh ủy Cà Mau"),
            },
        ),
        (
            f"Ông {WHO} tái cử chức Bí thư Đảng ủy xã Đất Mới, ông {OTHER} được bầu giữ chức Phó Bí"
            " thư.",
            {
                ("elected", WHO, "Bí thư Đảng ủy xã Đất Mới"),
                ("elected", OTHER, "Phó Bí thư Đảng ủy xã Đất Mới"),
            },
        ),
        (
            f"Kéo dài thời gian giữ chức vụ Cục trưởng Cục Quản lý dược đối với ông {WHO}.",
            {("appointed", WHO, "Cục trưởng Cục Quản lý dược")},
        ),
        (
            f"Ông {WHO} không còn giữ chức Cục trưởng Cục Quản lý dược.",
            {("dismissed", WHO, "Cục trưởng Cục Quản lý dược")},
        ),
        (f"Ông {WHO} được giới thiệu tái cử Đại biểu HĐND tỉnh Cà Mau.", set()),
        (
            f"Ông {OTHER} giới thiệu ông {WHO} để Ủy ban MTTQ tỉnh Cà Mau hiệp thương cử Chủ tịch"
            " Ủy ban MTTQ tỉnh Cà Mau.",
            set(),
        ),
        (
            f"Ông {OTHER}, Vụ trưởng Vụ Pháp chế, trao quyết định bổ nhiệm Phó Giám đốc Sở Y tế"
            f" tỉnh Cà Mau làm Giám đốc Sở Y tế tỉnh Cà Mau cho ông {WHO}.",
            {("appointed", WHO, "Giám đốc Sở Y tế tỉnh Cà Mau")},
        ),
        (
            f"Bổ nhiệm ông {WHO}, sinh ngày 2/3/1970, giữ chức Giám đốc Sở Y tế tỉnh Cà Mau.",
            {("appointed", WHO, "Giám đốc Sở Y tế tỉnh Cà Mau")},
        ),
        (
            "Trước khi được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Cà Mau, ông"
            f" {WHO} giữ chức Phó Giám đốc Sở Y tế tỉnh Cà Mau.",
            set(),
        ),
        (
            f"Quốc hội phê chuẩn việc bổ nhiệm 2 Thẩm phán TAND tối cao là ông {WHO} và ông"
            f" {OTHER}.",
            {
                ("approved", WHO, "Thẩm phán Tòa án nhân dân tối cao"),
                ("approved", OTHER, "Thẩm phán Tòa án nhân dân tối cao"),
            },
        ),
        (f"Chánh án {OTHER} trình bày tờ trình bổ nhiệm 2 Thẩm phán TAND tối cao.", set()),
        (
            f"Ông {OTHER}, Thẩm phán TAND tối cao, dự. Bổ nhiệm ông {WHO} vào chức danh Thẩm phán"
            " TAND tối cao, giữ chức vụ Phó Chánh án TAND tối cao.",
            {
                ("appointed", WHO, "Thẩm phán Tòa án nhân dân tối cao"),
                ("appointed", WHO, "Phó Chánh án Tòa án nhân dân tối cao"),
            },
        ),
        (
            f"Ông {WHO} vừa đắc cử trở thành Chủ tịch Hội Nông dân tỉnh Cà Mau.",
            {("elected", WHO, "Chủ tịch Hội Nông dân tỉnh Cà Mau")},
        ),
        (
            f"Ông {WHO} - hiện là Giám đốc Sở Y tế tỉnh Cà Mau, và bà Vi Thị Nhạn được bầu là Phó"
            " Bí thư Tỉnh ủy Cà Mau.",
            {
                ("elected", WHO, "Phó Bí thư Tỉnh ủy Cà Mau"),
                ("elected", "Vi Thị Nhạn", "Phó Bí thư Tỉnh ủy Cà Mau"),
            },
        ),
        (f"Từ tháng 8.2008, ông {WHO} được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Cà Mau.", set()),
    ],
)
def test_only_what_comes_to_pass_is_news(text: str, changes: set[tuple[str, str, str]]) -> None:
    found = {
        (a.action, a.person.name, f"{a.post.title} {a.post.body.name if a.post.body else ''}")
        for a in facts_of(text, published="2019-05-06").appointments
    }
    assert found == changes


def test_a_post_left_after_it_was_entered_is_two_changes() -> None:
    text = (
        f"Ông {WHO} được bầu giữ chức Chủ tịch UBND tỉnh Cà Mau. Sau đó ông {WHO} bị miễn nhiệm"
        " chức vụ Chủ tịch UBND tỉnh Cà Mau."
    )
    assert {a.action for a in facts_of(text).appointments} == {"elected", "dismissed"}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        (f"Ông {WHO} thôi giữ chức Bí thư Tỉnh ủy Cà Mau để nhận nhiệm vụ khác.", "dismissed"),
        (f"Ông {WHO} xin thôi giữ chức Bí thư Tỉnh ủy Cà Mau.", "resigned"),
        (f"Ông {WHO} từ chức Bí thư Tỉnh ủy Cà Mau.", "resigned"),
        (f"Theo nguyện vọng, ông {WHO} thôi giữ chức Bí thư Tỉnh ủy Cà Mau.", "resigned"),
    ],
)
def test_only_who_asks_for_it_resigns(text: str, action: str) -> None:
    assert [a.action for a in facts_of(text).appointments] == [action]


MEETING = "Sáng 11/5, Tỉnh ủy Cà Mau tổ chức hội nghị công bố các quyết định về cán bộ. "
HANDED = (
    f"Sáng 11/5, Chủ tịch UBND tỉnh Cà Mau trao quyết định cho ông {OTHER} làm Giám đốc Sở Y tế"
    " tỉnh Cà Mau"
)
NAMED = f"ông {WHO} được bổ nhiệm làm Giám đốc Sở Tư pháp tỉnh Cà Mau"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{MEETING}Tại hội nghị, {NAMED}.", "2019-05-11"),
        (f"{MEETING}Cũng theo quyết định, ngày 9/5, {NAMED}.", "2019-05-09"),
        (f"{MEETING}Tại hội nghị, theo quyết định số 12 ký ngày 9/5, {NAMED}.", "2019-05-11"),
        (f"Bà Vi Thị Nhạn nói. Theo đó, {NAMED}. {HANDED}.", None),
        (f"Bà Vi Thị Nhạn nói. Theo đó, {NAMED} từ ngày 1/6. {MEETING}", None),
    ],
)
def test_a_change_has_the_day_that_its_own_words_tell(text: str, day: str | None) -> None:
    told = facts_of(text, published="2019-05-12").appointments
    assert [a.day for a in told if a.person.name == WHO] == [day]


@pytest.mark.parametrize(
    "text",
    [
        f"Năm 1998, ông {WHO} được bầu làm Chủ tịch UBND tỉnh Cà Mau.",
        f"Đến tháng 4-1998, ông {WHO} được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Cà Mau.",
        f"Kết luận đề nghị cách chức Giám đốc Sở Y tế tỉnh Cà Mau đối với ông {WHO}.",
        f"Ông {WHO} cho rằng nên bầu Chủ tịch UBND tỉnh Cà Mau tại đại hội.",
        f"Ông {WHO} nói nếu là người khác thì đã từ chức Giám đốc Sở Y tế tỉnh Cà Mau.",
        f"Ông {WHO} ký nhiều văn bản trước khi rời chức Giám đốc Sở Y tế tỉnh Cà Mau.",
        f"Phải làm thủ tục miễn nhiệm Giám đốc Sở Y tế tỉnh Cà Mau đối với ông {WHO}.",
        f"Ông {WHO} những ngày làm Giám đốc Sở Y tế tỉnh Cà Mau\n\nTrời đã sáng.",
        f"Ông {WHO} hứa dù đắc cử Chủ tịch UBND tỉnh Cà Mau hay không cũng sẽ giúp dân.",
        f"Bà {WHO} từng được giao giữ chức Giám đốc Sở Y tế tỉnh Cà Mau.",
        f"Ông {WHO} kể lần ấy đại hội bầu Chủ tịch Hội Nông dân tỉnh Cà Mau rất lâu.",
        f"Có lần bầu Chủ tịch Hội Nông dân tỉnh Cà Mau với hai ứng cử viên, ông {WHO} nói.",
    ],
)
def test_what_was_long_ago_or_is_only_weighed_is_no_news(text: str) -> None:
    assert not facts_of(text).appointments


def test_a_day_without_a_year_is_news() -> None:
    text = f"Ngày 13/4, ông {WHO} được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Cà Mau."
    assert [a.day for a in facts_of(text).appointments] == ["--04-13"]


def test_who_takes_the_place_of_another_is_appointed() -> None:
    text = f"Ông {WHO} được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Cà Mau thay cho bà {OTHER}."
    assert [a.person.name for a in facts_of(text).appointments] == [WHO]


def test_who_decides_enters_no_post() -> None:
    text = f"Ông {WHO} được Thủ tướng bổ nhiệm là Thứ trưởng Bộ Y tế."
    assert [a.post.title for a in facts_of(text).appointments] == ["Thứ trưởng"]


@pytest.mark.parametrize(
    "moved",
    [
        "trước đó đã được bầu làm Bí thư Tỉnh ủy Cà Mau",
        "về làm Bí thư Tỉnh ủy Cà Mau",
    ],
)
def test_of_whom_another_takes_the_place_moves_on(moved: str) -> None:
    text = f"HĐND tỉnh bầu ông {WHO} làm Chủ tịch UBND tỉnh Cà Mau thay cho ông {OTHER} {moved}."
    entered = {(a.person.name, a.post.title) for a in facts_of(text).appointments}
    assert entered == {(WHO, "Chủ tịch"), (OTHER, "Bí thư")}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        (f"Ông {OTHER} đã ký quyết định cách chức Giám đốc Sở Y tế Cà Mau {WHO}.", "dismissed"),
        (f"Quốc hội biểu quyết miễn nhiệm Bộ trưởng Bộ Y tế {WHO}.", "dismissed"),
        (f"Chính phủ đã chấp nhận đơn từ chức của Bộ trưởng Bộ Y tế {WHO}.", "resigned"),
    ],
)
def test_whose_post_is_told_before_the_name_leaves_it(text: str, action: str) -> None:
    assert [(a.action, a.person.name) for a in facts_of(text).appointments] == [(action, WHO)]


def test_who_is_told_of_as_deputies_enters_too() -> None:
    text = (
        f"Ông {WHO} được chỉ định làm Chủ tịch Hội Nông dân, hai phó chủ tịch là Bộ trưởng Bộ Y tế"
        f" {OTHER} và Bộ trưởng Bộ Nội vụ Vi Văn Nhạn."
    )
    entered = {(a.person.name, a.post.title) for a in facts_of(text).appointments}
    assert entered == {
        (WHO, "Chủ tịch"), (OTHER, "Phó Chủ tịch"), ("Vi Văn Nhạn", "Phó Chủ tịch"),
    }  # fmt: skip


def test_a_post_before_the_name_of_its_committee_is_entered() -> None:
    text = f"Bà Vi Thị Nhạn chúc mừng Tổng Bí thư {WHO} tái đắc cử Tổng Bí thư BCH Trung ương Đảng."
    entered = {(a.person.name, a.post.title) for a in facts_of(text).appointments}
    assert (WHO, "Tổng Bí thư") in entered
