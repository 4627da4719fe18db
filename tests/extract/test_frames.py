"""Small scenes: who decides, gives, signs and says what, sentence by sentence."""

import pytest

from kg.facts import Facts
from tests.counting import label
from tests.reads import facts_of

OUT = "2022-05-10"


def read(text: str) -> Facts:
    return facts_of(text, published=OUT)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            "Bà Vi Thị Nhạn được Thủ tướng bổ nhiệm giữ chức Thứ trưởng Bộ Y tế.",
            {("appointed", "Vi Thị Nhạn", "thứ trưởng bộ y tế")},
        ),
        (
            "Ban Bí thư chuẩn y ông Lưu Quang Sính giữ chức Phó Bí thư Tỉnh ủy Cà Mau.",
            {("approved", "Lưu Quang Sính", "phó bí thư tỉnh ủy cà mau")},
        ),
        (
            "Thủ tướng bổ nhiệm ông Lưu Quang Sính, Phó Chủ tịch UBND tỉnh Cà Mau, giữ chức Thứ"
            " trưởng Bộ Nội vụ.",
            {("appointed", "Lưu Quang Sính", "thứ trưởng bộ nội vụ")},
        ),
        (
            "HĐND tỉnh Cà Mau bầu ông Lưu Quang Sính giữ chức Phó Chủ tịch UBND tỉnh.",
            {("elected", "Lưu Quang Sính", "phó chủ tịch ubnd tỉnh cà mau")},
        ),
        (
            "Quốc hội phê chuẩn miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với bà Vi Thị Nhạn.",
            {("dismissed", "Vi Thị Nhạn", "bộ trưởng bộ y tế")},
        ),
        (
            "Ông Lưu Quang Sính trúng cử chức Chủ tịch Liên đoàn Bóng đá Việt Nam.",
            {("elected", "Lưu Quang Sính", "chủ tịch liên đoàn bóng đá việt nam")},
        ),
        ("Ông Lưu Quang Sính, Giám đốc Sở Y tế tỉnh Cà Mau, đi công tác.", set()),
        (
            "HĐND tỉnh Cà Mau bầu bà Vi Thị Nhạn và ông Lưu Quang Sính giữ chức Phó Chủ tịch"
            " UBND tỉnh.",
            {
                ("elected", "Vi Thị Nhạn", "phó chủ tịch ubnd tỉnh cà mau"),
                ("elected", "Lưu Quang Sính", "phó chủ tịch ubnd tỉnh cà mau"),
            },
        ),
        (
            "Bộ trưởng Bộ Y tế Vi Thị Nhạn trao quyết định bổ nhiệm Cục trưởng Cục Quản lý dược"
            " cho ông Lưu Quang Sính.",
            {("appointed", "Lưu Quang Sính", "cục trưởng cục quản lý dược")},
        ),
        ("Năm 2008, ông Lưu Quang Sính được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Cà Mau.", set()),
        (
            "Bộ Chính trị đồng ý để bà Vi Thị Nhạn thôi giữ chức Bí thư Tỉnh ủy Cà Mau; giới thiệu"
            " ông Lưu Quang Sính để bầu giữ chức Bí thư Tỉnh ủy Cà Mau.",
            {("dismissed", "Vi Thị Nhạn", "bí thư tỉnh ủy cà mau")},
        ),
        (
            "Chính phủ cho ý kiến về việc miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với bà"
            " Vi Thị Nhạn.",
            set(),
        ),
        ("Luật bầu cử đại biểu HĐND vừa được thông qua, ông Lưu Quang Sính cho biết.", set()),
        (
            "Ông Lưu Quang Sính nhận quyết định thôi chức Bí thư Tỉnh ủy Cà Mau. Chức vụ này đã"
            " được giao cho ông Mạc Đình Khoái.",
            {
                ("dismissed", "Lưu Quang Sính", "bí thư tỉnh ủy cà mau"),
                ("appointed", "Mạc Đình Khoái", "bí thư tỉnh ủy cà mau"),
            },
        ),
        (
            "Bộ Chính trị phân công ông Lưu Quang Sính thôi giữ chức Bí thư Tỉnh ủy Cà Mau để giữ"
            " chức Bí thư Tỉnh ủy Gia Lai.",
            {
                ("dismissed", "Lưu Quang Sính", "bí thư tỉnh ủy cà mau"),
                ("appointed", "Lưu Quang Sính", "bí thư tỉnh ủy gia lai"),
            },
        ),
        (
            "Ông Lưu Quang Sính được bầu thay ông Mạc Đình Khoái giữ chức Chủ tịch UBND tỉnh"
            " Cà Mau.",
            {("elected", "Lưu Quang Sính", "chủ tịch ubnd tỉnh cà mau")},
        ),
        (
            "Ông Lưu Quang Sính được giao quyền Giám đốc Sở Y tế tỉnh Cà Mau.",
            {("appointed", "Lưu Quang Sính", "quyền giám đốc sở y tế tỉnh cà mau")},
        ),
        ("Thủ tướng nói. Ông Lưu Quang Sính giữ chức vụ này lâu.", set()),
    ],
)
def test_who_enters_or_leaves_a_post(text: str, changes: set[tuple[str, str, str]]) -> None:
    assert {(a.action, a.person.name, label(a.post)) for a in read(text).appointments} == changes


@pytest.mark.parametrize(
    ("text", "awards"),
    [
        (
            "Tỉnh ủy Cà Mau trao tặng Huy hiệu Đảng cho 271 đảng viên. Trong đó, 99 đảng viên nhận"
            " Huy hiệu 30 năm tuổi Đảng, 100 đảng viên nhận Huy hiệu 40 năm tuổi Đảng.",
            {("party_badge", "tỉnh ủy cà mau", "271 đảng viên")},
        ),
        (
            "Chủ tịch UBND tỉnh Cà Mau tặng Bằng khen cho 7 tập thể.",
            {("certificate_of_merit", "chủ tịch ubnd tỉnh cà mau", "7 tập thể")},
        ),
        (
            "Dịp này, 7 tập thể được nhận Bằng khen của Chủ tịch UBND tỉnh Cà Mau.",
            {("certificate_of_merit", "chủ tịch ubnd tỉnh cà mau", "7 tập thể")},
        ),
        (
            "7 tập thể được nhận Bằng khen của Chủ tịch UBND tỉnh Cà Mau; 10 cá nhân được tặng"
            " Giấy khen của Giám đốc Sở Y tế.",
            {
                ("certificate_of_merit", "chủ tịch ubnd tỉnh cà mau", "7 tập thể"),
                ("commendation", "giám đốc sở y tế tỉnh cà mau", "10 cá nhân"),
            },
        ),
        (
            "Chủ tịch nước vừa ký quyết định tặng thưởng Huân chương Lao động cho Bệnh viện Chợ"
            " Rẫy.",
            {("labour_order", "chủ tịch nước", "bệnh viện chợ rẫy")},
        ),
        ("Phong trào thi đua giành nhiều bằng khen năm qua.", set()),
        ("6 tập thể được đề nghị Thủ tướng Chính phủ tặng Bằng khen.", set()),
        (
            "Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lưu Quang Sính trao Huân chương Lao"
            " động cho Sở Y tế tỉnh Cà Mau.",
            {("labour_order", "chủ tịch nước", "sở y tế tỉnh cà mau")},
        ),
        (
            "Liên đoàn Lao động tỉnh Cà Mau trao 3 Bằng khen tặng lãnh đạo Sở Y tế tỉnh Cà Mau.",
            {("certificate_of_merit", "liên đoàn lao động tỉnh cà mau", "sở y tế tỉnh cà mau")},
        ),
        (
            "Tỉnh ủy Cà Mau trao Huy hiệu từ 40 năm đến 60 năm tuổi Đảng cho 23 đồng chí.",
            {("party_badge", "tỉnh ủy cà mau", "23 đồng chí")},
        ),
        (
            "Tỉnh ủy Cà Mau trao Huy hiệu 60, 50, 40 năm tuổi Đảng cho 23 đồng chí.",
            {("party_badge", "tỉnh ủy cà mau", "23 đồng chí")},
        ),
        (
            "UBND tỉnh Cà Mau tặng cờ cho 1 tập thể, tặng bằng khen cho 5 tập thể; Sở Y tế tặng"
            " giấy khen cho 13 chi hội, 6 cá nhân.",
            {
                ("emulation_flag", "ubnd tỉnh cà mau", "1 tập thể"),
                ("certificate_of_merit", "ubnd tỉnh cà mau", "5 tập thể"),
                ("commendation", "sở y tế tỉnh cà mau", "13 chi hội; 6 cá nhân"),
            },
        ),
        ("UBND tỉnh Cà Mau tặng 1.000 lá cờ cho ngư dân.", set()),
        ("UBND tỉnh Cà Mau tặng hoa cho các đội tham dự giải.", set()),
        ("Năm 2010, UBND tỉnh Cà Mau tặng Bằng khen cho ông Lưu Quang Sính.", set()),
        (
            "Sở Y tế tỉnh Cà Mau trao giải chuyên môn (3 giải Nhì, 5 giải Ba) cho các tác phẩm dự"
            " thi.",
            {("prize", "sở y tế tỉnh cà mau", "các tác phẩm dự thi")},
        ),
        (
            "UBND tỉnh Cà Mau trao 4 Bằng khen tặng những cá nhân giỏi của Sở Y tế.",
            {("certificate_of_merit", "ubnd tỉnh cà mau", "những cá nhân giỏi của sở y tế")},
        ),
        (
            "Tại hội nghị, với những kết quả đạt được, Sở Y tế tỉnh Cà Mau tặng giấy khen cho 9 cá"
            " nhân.",
            {("commendation", "sở y tế tỉnh cà mau", "9 cá nhân")},
        ),
        (
            "Tỉnh ủy Cà Mau trao Huy hiệu Đảng cho 40 đảng viên và truy tặng Huy hiệu Đảng cho 4"
            " đảng viên.",
            {
                ("party_badge", "tỉnh ủy cà mau", "40 đảng viên"),
                ("party_badge", "tỉnh ủy cà mau", "4 đảng viên"),
            },
        ),
        (
            "UBND tỉnh Cà Mau tuyên dương 50 học sinh.",
            {("award", "ubnd tỉnh cà mau", "50 học sinh")},
        ),
        (
            "Tỉnh ủy Cà Mau trao Huy hiệu Đảng cho các đảng viên. Dịp này, Tỉnh ủy Cà Mau trao"
            " Huy hiệu 30, 40 năm tuổi Đảng cho 23 đồng chí.",
            {("party_badge", "tỉnh ủy cà mau", "23 đồng chí")},
        ),
        (
            "20 tập thể được UBND tỉnh Cà Mau khen thưởng.",
            {("award", "ubnd tỉnh cà mau", "20 tập thể")},
        ),
    ],
)
def test_who_gives_what_to_whom(text: str, awards: set[tuple[str, str, str]]) -> None:
    assert {
        (a.kind, "; ".join(map(label, a.conferrers)), "; ".join(map(label, a.recipients)))
        for a in read(text).awards
    } == awards


def test_an_award_that_only_a_picture_shows_is_the_one_told_in_full() -> None:
    text = (
        "Trao bằng khen cho người tốt việc tốt\nUBND tỉnh Cà Mau tặng Bằng khen cho 7 tập thể và"
        " tuyên dương 7 tập thể.\nBà Vi Thị Nhạn trao Bằng khen cho các tập thể. Ảnh: TTXVN"
    )
    assert [(a.kind, a.count) for a in read(text).awards] == [("certificate_of_merit", 7)]


def test_how_many_are_conferred_is_told_before_the_award() -> None:
    text = "Sở Y tế tỉnh Cà Mau trao 5 Kỷ niệm chương tặng Công an tỉnh Cà Mau."
    assert [a.count for a in read(text).awards] == [5]


@pytest.mark.parametrize(
    ("text", "agreements"),
    [
        (
            "Sở Y tế tỉnh Cà Mau và Công an tỉnh ký kết quy chế phối hợp giai đoạn 2022-2025.",
            {("regulation", "signed", (2022, 2025), 2)},
        ),
        (
            "Biên bản ghi nhớ vừa được ký giữa Sở Du lịch tỉnh Cà Mau và Tập đoàn Nordvind.",
            {("memorandum", "signed", None, 2)},
        ),
        (
            "UBND tỉnh Cà Mau và Đại học Cần Thơ dự kiến ký thỏa thuận hợp tác về đào tạo.",
            {("cooperation_agreement", "planned", None, 2)},
        ),
        ("Công an tỉnh Cà Mau ban hành kế hoạch năm 2022.", set()),
        (
            "UBND tỉnh Cà Mau vừa ký kết chương trình hợp tác với Đại học Cần Thơ về đào tạo nhân"
            " lực.",
            {("programme", "signed", None, 2)},
        ),
    ],
)
def test_who_binds_themselves(
    text: str, agreements: set[tuple[str, str, tuple[int, int] | None, int]]
) -> None:
    assert {
        (a.kind, a.status, a.period, len(a.parties)) for a in read(text).agreements
    } == agreements


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        (
            "Theo ông Lưu Quang Sính, Chủ tịch Liên đoàn Cầu lông Việt Nam (VBA), giải sẽ đông khán"
            " giả hơn.",
            {("lưu quang sính", "giải sẽ đông khán giả hơn")},
        ),
        (
            "Sau khi nghe ông Mạc Đình Khoái báo cáo, bà Vi Thị Nhạn lưu ý, tỉnh cần chống hạn.",
            {("vi thị nhạn", "tỉnh cần chống hạn")},
        ),
        (
            "Đánh giá chương trình “Về cội nguồn năm nay”, bà Vi Thị Nhạn cho rằng khách sẽ đông"
            " hơn.",
            {("vi thị nhạn", "khách sẽ đông hơn")},
        ),
        (
            "Theo Phó Chủ tịch UBND tỉnh Cà Mau Vi Thị Nhạn: Những năm qua tỉnh đã được giúp đỡ"
            " nhiều.",
            {("vi thị nhạn", "Những năm qua tỉnh đã được giúp đỡ nhiều")},
        ),
        (
            "Ông Lưu Quang Sính nhấn mạnh: “Phải làm ngay trong tháng 5”.",
            {("lưu quang sính", "Phải làm ngay trong tháng 5")},
        ),
        (
            "“Phải làm ngay trong tháng 5”, ông Lưu Quang Sính nói.",
            {("lưu quang sính", "Phải làm ngay trong tháng 5")},
        ),
        (
            "Theo ông Lưu Quang Sính, tỉnh đã hoàn thành 90% kế hoạch năm.",
            {("lưu quang sính", "tỉnh đã hoàn thành 90% kế hoạch năm")},
        ),
        ("Ông Lưu Quang Sính phát biểu tại hội nghị.", set()),
        ("Ông Lưu Quang Sính chủ trì hội nghị.", set()),
    ],
)
def test_who_says_what(text: str, remarks: set[tuple[str, str]]) -> None:
    said = {(label(r.speaker), r.text.strip(' .”“"')) for r in read(text).remarks}
    assert said == remarks


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Sáng 9/5, UBND tỉnh Cà Mau tổ chức hội nghị. Ông Lưu Quang Sính chủ trì hội nghị.",
            {("organizer", "ubnd tỉnh cà mau"), ("chair", "lưu quang sính")},
        ),
        (
            "Sáng 9/5, hội nghị do UBND tỉnh Cà Mau tổ chức. Tham dự có ông Lưu Quang Sính.",
            {("organizer", "ubnd tỉnh cà mau"), ("attendee", "lưu quang sính")},
        ),
        (
            "Ông Lưu Quang Sính dự và phát biểu tại hội nghị sáng 9/5.",
            {("attendee", "lưu quang sính"), ("speaker", "lưu quang sính")},
        ),
        (
            "Sáng 9/5, tại Hội trường UBND tỉnh Cà Mau, Công an tỉnh tổ chức hội nghị.",
            {("organizer", "công an tỉnh cà mau")},
        ),
        (
            "Sáng 9/5, ông Lưu Quang Sính dẫn đầu đoàn công tác của Bộ Y tế đến làm việc với Công"
            " an tỉnh Cà Mau.",
            {("attendee", "lưu quang sính"), ("attendee", "công an tỉnh cà mau")},
        ),
        (
            "Sáng 9/5, khai mạc phiên họp thứ 12 của HĐND tỉnh Cà Mau.",
            {("organizer", "hđnd tỉnh cà mau")},
        ),
        (
            "Sáng 9/5, Thành ủy Huế trao quyết định cho ông Lưu Quang Sính nhận nhiệm vụ mới.",
            {("presenter", "thành ủy huế"), ("recipient", "lưu quang sính")},
        ),
        (
            "Hội nghị sáng 9/5 có sự tham dự của ông Lưu Quang Sính, Vụ trưởng Vụ Đào tạo, Tổng cục"
            " Thủy sản; bà Vi Thị Nhạn.",
            {("attendee", "lưu quang sính"), ("attendee", "vi thị nhạn")},
        ),
        (
            "Sáng 9/5, Sở Y tế, Sở Nội vụ và Công an tỉnh Cà Mau là các đơn vị tổ chức lễ hội.",
            {
                ("organizer", "sở y tế tỉnh cà mau"),
                ("organizer", "sở nội vụ tỉnh cà mau"),
                ("organizer", "công an tỉnh cà mau"),
            },
        ),
    ],
)
def test_who_takes_part_and_how(text: str, roles: set[tuple[str, str]]) -> None:
    assert {(p.role, label(p.participant)) for p in read(text).participations} == roles


def test_an_online_meeting_of_the_whole_country_is_nowhere() -> None:
    (meeting,) = read("Sáng 9/5, Bộ Nội vụ tổ chức hội nghị trực tuyến toàn quốc.").meetings
    assert meeting.place is None


def test_a_meeting_of_several_days_knows_its_last() -> None:
    (meeting,) = read("Trong hai ngày 8 và 9/5, UBND tỉnh Cà Mau tổ chức hội nghị.").meetings
    assert (meeting.day, meeting.last_day) == ("2022-05-08", "2022-05-09")


def test_what_no_words_state_is_marked_as_inferred() -> None:
    meeting = read("Sáng 9/5, UBND tỉnh Cà Mau tổ chức hội nghị.").meetings[0]
    assert meeting.place is not None
    assert meeting.inferred == {"place"}
    stated = read("Sáng 9/5, tại thành phố Huế, UBND tỉnh Cà Mau tổ chức hội nghị.").meetings[0]
    assert stated.place is not None
    assert stated.place.name == "thành phố Huế"
    assert "place" not in stated.inferred


def test_a_life_tells_the_posts_that_someone_held() -> None:
    text = (
        "Ông Lưu Quang Sính dự lễ. Ông từng giữ các chức vụ Giám đốc Sở Y tế tỉnh Cà Mau, Phó Chủ"
        " tịch UBND tỉnh Cà Mau."
    )
    assert {(label(t.post), t.former) for t in read(text).tenures} == {
        ("giám đốc sở y tế tỉnh cà mau", True),
        ("phó chủ tịch ubnd tỉnh cà mau", True),
    }


def test_two_meetings_of_two_days_are_two() -> None:
    text = (
        "Sáng 9/5, UBND tỉnh Cà Mau tổ chức hội nghị công bố quyết định về cán bộ. Trước đó, sáng"
        " 7/5, Công an tỉnh tổ chức hội nghị công bố quyết định về tổ chức."
    )
    assert sorted(str(m.day) for m in read(text).meetings) == ["2022-05-07", "2022-05-09"]


def test_what_two_say_together_each_has_said() -> None:
    text = "Ông Lưu Quang Sính và bà Vi Thị Nhạn mong muốn hai bên tăng cường trao đổi đoàn."
    assert {label(r.speaker) for r in read(text).remarks} == {"lưu quang sính", "vi thị nhạn"}


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            "Ban Bí thư chỉ định ông Lưu Quang Sính tham gia Ban Chấp hành, Ban Thường vụ và giữ"
            " chức Phó Bí thư Tỉnh ủy Cà Mau.",
            {
                ("appointed", "Lưu Quang Sính", "phó bí thư tỉnh ủy cà mau"),
                ("appointed", "Lưu Quang Sính", "ủy viên tỉnh ủy cà mau"),
            },
        ),
        (
            "Hai Phó Chủ tịch UBND tỉnh Cà Mau được chọn là bà Vi Thị Nhạn và ông Lưu Quang Sính.",
            {
                ("elected", "Vi Thị Nhạn", "phó chủ tịch ubnd tỉnh cà mau"),
                ("elected", "Lưu Quang Sính", "phó chủ tịch ubnd tỉnh cà mau"),
            },
        ),
        (
            "HĐND tỉnh Cà Mau bầu bà Vi Thị Nhạn và ông Lưu Quang Sính giữ chức Chủ tịch và Phó Chủ"
            " tịch UBND tỉnh.",
            {
                ("elected", "Vi Thị Nhạn", "chủ tịch ubnd tỉnh cà mau"),
                ("elected", "Lưu Quang Sính", "phó chủ tịch ubnd tỉnh cà mau"),
            },
        ),
        (
            "Ông Lưu Quang Sính được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Cà Mau từ tháng"
            " 4/2021.",
            set(),
        ),
    ],
)
def test_memberships_shares_and_history(text: str, changes: set[tuple[str, str, str]]) -> None:
    found = {
        (
            c.action,
            c.person.name,
            f"{c.post.title} {c.post.body.name}".lower() if c.post.body else "",
        )
        for c in read(text).appointments
    }
    assert found == changes
