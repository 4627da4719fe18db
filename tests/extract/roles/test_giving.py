"""Who gives and who gets at a meeting, and what a sentence sets elsewhere."""

import pytest

from tests.counting import label
from tests.reads import facts_of

CEREMONY = "Ngày 9/5, UBND tỉnh Cà Mau tổ chức lễ trao tặng Bằng khen về chống dịch. "


def handed(text: str) -> set[tuple[str, str]]:
    """Return who gives and gets at the meetings of a text: roles and names."""
    taking = facts_of(CEREMONY + text, published="2022-05-10").participations
    return {(p.role, label(p.participant)) for p in taking if p.role in {"presenter", "recipient"}}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Ông Lưu Quang Sính cảm ơn sự giúp đỡ của bà Vi Thị Nhạn và trao tặng Bằng khen.",
            {("presenter", "lưu quang sính")},
        ),
        ("Các đảng viên của Sở Y tế tỉnh Cà Mau được trao tặng Bằng khen.", set()),
        (
            "Sở Y tế tỉnh Cà Mau và các sở, ngành thực hiện nghiêm, có hiệu quả từ nay Quy chế tiếp"
            " nhận ý kiến.",
            set(),
        ),
        ("Trước đó, sáng 2/5, ông Lưu Quang Sính đã nhận Bằng khen.", set()),
        ("Ngày 2/5, ông Lưu Quang Sính đã trao Bằng khen.", set()),
        ("Ông Lưu Quang Sính cảm ơn Sở Y tế đã trao Bằng khen.", set()),
        (
            "Ông Lưu Quang Sính trao quyết định điều động ông Đàm Bá Khiêm, Phó Chánh án, làm Chánh"
            " án; bổ nhiệm có thời hạn bà Vi Thị Nhạn làm Phó Chánh án.",
            {
                ("presenter", "lưu quang sính"),
                ("recipient", "đàm bá khiêm"),
                ("recipient", "vi thị nhạn"),
            },
        ),
        ("Sở Y tế tỉnh Cà Mau quyết định trao tặng quà.", set()),
        (
            "Ông Lưu Quang Sính thay mặt Sở Y tế tỉnh Cà Mau trao Bằng khen cho bà Vi Thị Nhạn.",
            {("presenter", "lưu quang sính"), ("recipient", "vi thị nhạn")},
        ),
        (
            "Ông Lưu Quang Sính trao Bằng khen cho bà Vi Thị Nhạn Ông Đàm Bá Khiêm nhấn mạnh.",
            {("presenter", "lưu quang sính"), ("recipient", "vi thị nhạn")},
        ),
        (
            "Bà Vi Thị Nhạn chúc mừng ông Lưu Quang Sính Trao Bằng khen cho ông Đàm Bá Khiêm.",
            set(),
        ),
        (
            "Ông Lưu Quang Sính trao Bằng khen cho ông Đàm Bá Khiêm (89 tuổi) và trao Giấy khen cho"
            " bà Vi Thị Nhạn.",
            {
                ("presenter", "lưu quang sính"),
                ("recipient", "đàm bá khiêm"),
                ("recipient", "vi thị nhạn"),
            },
        ),
        (
            "Ông Lưu Quang Sính cho biết, đến nay Sở Y tế tỉnh Cà Mau đã trao 90 suất quà.",
            set(),
        ),
        ("Đây là quà mà Sở Y tế tỉnh Cà Mau trao tặng người dân.", set()),
    ],
)
def test_who_gives_and_gets_at_a_meeting(text: str, roles: set[tuple[str, str]]) -> None:
    assert handed(text) == roles


def test_what_is_handed_over_at_home_is_given_at_no_meeting() -> None:
    text = CEREMONY + "Đến tận nhà trao Bằng khen cho ông Lưu Quang Sính là bà Vi Thị Nhạn."
    awards = facts_of(text, published="2022-05-10").awards
    assert [award.meeting for award in awards] == [None]


def conferred(text: str) -> set[tuple[str, frozenset[str], frozenset[str]]]:
    """Return the awards of a text: kind, who confers and who gets it."""
    return {
        (a.kind, frozenset(map(label, a.conferrers)), frozenset(map(label, a.recipients)))
        for a in facts_of(text, published="2022-05-10").awards
    }


SINH, NHAN, COUNCIL = map(frozenset, (["lưu quang sính"], ["vi thị nhạn"], ["ubnd tỉnh cà mau"]))


@pytest.mark.parametrize(
    ("text", "awards"),
    [
        ("Đến nay, toàn tỉnh Cà Mau đã có 90 mẹ được truy tặng danh hiệu cao quý.", set()),
        (
            "Với những thành tích trong công tác, bà Vi Thị Nhạn đã được Sở Y tế tỉnh Cà Mau tặng"
            " Giấy khen, được UBND tỉnh Cà Mau tặng Bằng khen.",
            set(),
        ),
        (
            "Với những đóng góp đó, bà Vi Thị Nhạn được UBND tỉnh Cà Mau tặng Bằng khen.",
            {("certificate_of_merit", COUNCIL, NHAN)},
        ),
        (
            "Sở Y tế tỉnh Cà Mau trao Giấy khen. Ông Hà Văn Kiên đã trao Giấy khen cho ông Lưu"
            " Quang Sính (89 tuổi) và trao Bằng khen cho bà Vi Thị Nhạn.",
            {
                ("commendation", frozenset(("hà văn kiên",)), SINH),
                ("certificate_of_merit", frozenset(("hà văn kiên",)), NHAN),
            },
        ),
        (
            "Các đồng chí: Lưu Quang Sính và Vi Thị Nhạn nguyên Phó Chủ tịch UBND tỉnh Cà Mau được"
            " tặng Huân chương Lao động.",
            {("labour_order", frozenset(), SINH | NHAN)},
        ),
        (
            "Đợt này có 9 đồng chí được trao tặng Huy hiệu Đảng, trong đó hai đồng chí nhận Huy"
            " hiệu 70 năm tuổi Đảng gồm ông Lưu Quang Sính; nguyên Giám đốc Sở Y tế Vi Thị Nhạn;"
            " ông Hà Văn Kiên nhận Huy hiệu 50 năm tuổi Đảng; ông Lò Văn Sung nhận Huy hiệu 50 năm"
            " tuổi Đảng.",
            {
                ("party_badge", frozenset(), SINH | NHAN),
                ("party_badge", frozenset(), frozenset(("hà văn kiên", "lò văn sung"))),
            },
        ),
        (
            "Ông Lưu Quang Sính trao Bằng khen cho Nhân dân và cán bộ vùng hạn mặn vì đã giữ rừng.",
            {
                (
                    "certificate_of_merit",
                    SINH,
                    frozenset(("nhân dân và cán bộ vùng hạn mặn",)),
                )
            },
        ),
        (
            "Ông Lưu Quang Sính đã trao 9 Huân chương Lao động hạng Nhì, 70 Huân chương Lao động"
            " hạng Ba, 2 Huân chương Độc lập hạng Nhất tặng các giáo viên vùng cao vì đã giữ lớp.",
            {
                ("labour_order", frozenset(), frozenset(("các giáo viên vùng cao",))),
                ("independence_order", frozenset(), frozenset(("các giáo viên vùng cao",))),
            },
        ),
        (
            "UBND tỉnh Cà Mau trao Bằng xếp hạng di tích cho Sở Y tế tỉnh Cà Mau, trao tặng “Tấm"
            " lòng vàng” cho 9 người.",
            {
                ("certificate", COUNCIL, frozenset(("sở y tế tỉnh cà mau",))),
                ("exemplary_person", COUNCIL, frozenset(("9 người",))),
            },
        ),
        (
            "UBND tỉnh Cà Mau đã tổ chức Lễ trao tặng và truy tặng Bằng khen cho 90 mẹ.",
            {("certificate_of_merit", COUNCIL, frozenset(("90 mẹ",)))},
        ),
        (
            "Ông Lưu Quang Sính đã trao tặng Bằng khen cho các tác giả, tác phẩm Chủ tịch UBND tỉnh"
            " Cà Mau Hà Văn Kiên phát biểu.",
            {("certificate_of_merit", SINH, frozenset(("các tác giả, tác phẩm",)))},
        ),
    ],
)
def test_which_awards_are_news(
    text: str, awards: set[tuple[str, frozenset[str], frozenset[str]]]
) -> None:
    assert conferred(text) == awards


def test_classes_of_one_order_are_awards_of_their_own() -> None:
    text = (
        "Ông Lưu Quang Sính trao 9 Huân chương Lao động hạng Nhì và 70 Huân chương Lao động hạng Ba"
        " tặng các giáo viên. Ông Lưu Quang Sính trao Huân chương Lao động cho các giáo viên."
    )
    awards = facts_of(text, published="2022-05-10").awards
    assert [(a.name, a.count) for a in awards] == [
        ("Huân chương Lao động hạng Nhì", 9),
        ("Huân chương Lao động hạng Ba", 70),
    ]


def test_a_meeting_of_long_ago_is_not_where_awards_are_given() -> None:
    text = (
        CEREMONY + "Tháng 3/2014, Sở Y tế tỉnh Cà Mau tổ chức Hội nghị phòng dịch. Bà Vi Thị Nhạn"
        " làm việc từ đó. UBND tỉnh Cà Mau tặng Bằng khen cho bà Vi Thị Nhạn."
    )
    assert [a.day for a in facts_of(text, published="2022-05-10").awards] == ["2022-05-09"]


@pytest.mark.parametrize(
    ("text", "givers"),
    [
        ("Sở Y tế còn tặng 9 vé xe cho bệnh nhân.", set()),
        ("Nhân dịp này, Sở Y tế tặng 9 vé xe cho bệnh nhân.", {"sở y tế tỉnh cà mau"}),
        ("Ông Lưu Quang Sính tặng quà cho bà Vi Thị Nhạn.", {"lưu quang sính"}),
    ],
)
def test_bodies_give_at_a_working_session_only_on_its_occasion(text: str, givers: set[str]) -> None:
    session = "Ngày 9/5, UBND tỉnh Cà Mau có buổi làm việc với Hội Chữ thập đỏ. "
    taking = facts_of(session + text, published="2022-05-10", province="Cà Mau").participations
    assert {label(p.participant) for p in taking if p.role == "presenter"} == givers
