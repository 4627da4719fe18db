"""Who says what, and where what is said begins: the words a remark is made of."""

import pytest

from tests.counting import label
from tests.reads import facts_of

SPOKEN = {("lưu quang sính", "tỉnh sẽ chống hạn từ tháng tới")}


def said(text: str) -> set[tuple[str, str]]:
    """Return who says what, without marks at the ends."""
    remarks = facts_of(text, published="2022-05-10").remarks
    return {(label(remark.speaker), remark.text.strip(' .?”“"')) for remark in remarks}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lưu Quang Sính, Bí thư phường Tân Xuyên cho biết, tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính, Phó Chủ tịch Hội Nông dân, Trưởng Văn phòng Hội tại Cà Mau, cho biết"
        " tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính, đại diện HTX Bình Yên, cho biết tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính khuyến cáo tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính phản bác: Tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính hỏi, tỉnh sẽ chống hạn từ tháng tới?",
        "Ông Lưu Quang Sính, Tân Chủ tịch Hội Thủy lợi cho biết tỉnh sẽ chống hạn từ tháng tới.",
        "Bộ trưởng Lưu Quang Sính, Trưởng ban chỉ đạo chống hạn, cho rằng tỉnh sẽ chống hạn từ"
        " tháng tới.",
        "Ông Lưu Quang Sính truyền đạt chuyên đề: Tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính đặt ra nhiều câu hỏi: Tỉnh sẽ chống hạn từ tháng tới?",
        "Ông Lưu Quang Sính: “Tỉnh sẽ chống hạn từ tháng tới”. ",
        "Bác sĩ Lưu Quang Sính không giấu nổi lo âu: “Tỉnh sẽ chống hạn từ tháng tới”.",
        "Ông Lưu Quang Sính thẳng thắn cho rằng tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính phấn khởi báo cáo với Bộ Y tế rằng tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính, Chủ tịch UBND tỉnh Cà Mau, đã thay mặt lãnh đạo tỉnh khẳng định tỉnh"
        " sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính báo cáo Bộ trưởng Bộ Y tế Vi Thị Nhạn rằng tỉnh sẽ chống hạn từ tháng"
        " tới.",
        "Ông Lưu Quang Sính thông tin tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính nhấn mạnh tại hội nghị, tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính, Bí thư xã Tân Xuyên (huyện Thới Bình, Cà Mau) xác nhận tỉnh sẽ chống"
        " hạn từ tháng tới.",
        "Theo TTXVN, Giám đốc Sở Y tế Lưu Quang Sính cho biết tỉnh sẽ chống hạn từ tháng tới.",
        "Theo ông Lưu Quang Sính, Cục trưởng Cục Thủy lợi (Bộ Nông nghiệp và Môi trường), tỉnh sẽ"
        " chống hạn từ tháng tới.",
        "Theo ông Lưu Quang Sính, Phó ban chuẩn bị dự án đập ngăn mặn, tỉnh sẽ chống hạn từ tháng"
        " tới.",
        "Theo ông Lưu Quang Sính, phụ trách thủy lợi của Sở Nông nghiệp: Tỉnh sẽ chống hạn từ tháng"
        " tới.",
        "Theo ông Lưu Quang Sính, người đứng đầu hội thủy lợi xã, tỉnh sẽ chống hạn từ tháng tới.",
        "Theo ông Lưu Quang Sính - Chủ nhiệm Đề án trồng rừng ven biển, tỉnh sẽ chống hạn từ tháng"
        " tới.",
        "Theo ông Lưu Quang Sính, Phó Trưởng ban Xây dựng nông thôn mới của tỉnh, tỉnh sẽ chống hạn"
        " từ tháng tới.",
        "Theo ông Lưu Quang Sính, Phó ban Dự án nước sạch thành phố Cần Thơ: Tỉnh sẽ"
        " chống hạn từ tháng tới.",
        "Cũng theo ông Lưu Quang Sính, tỉnh sẽ chống hạn từ tháng tới.",
        "Cũng theo ghi nhận của ông Lưu Quang Sính, tỉnh sẽ chống hạn từ tháng tới.",
        "Vì vậy, cũng theo ông Lưu Quang Sính, tỉnh sẽ chống hạn từ tháng tới.",
        "Bởi theo Bộ trưởng Lưu Quang Sính, tỉnh sẽ chống hạn từ tháng tới.",
        "Do vậy, theo ông Lưu Quang Sính tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính khẳng định lại một lần nữa rằng tỉnh sẽ chống hạn từ tháng tới.",
        "Nắng hạn ở Cà Mau\nNắng hạn kéo dài ở nhiều xã. “Tỉnh sẽ chống hạn từ tháng tới”, ông Lưu"
        " Quang Sính, Giám đốc Sở Y tế, cảnh báo\nMưa còn lâu mới đến với bà con.",
        "Tuy nhiên, theo ông Lưu Quang Sính, Giám đốc Sở Y tế, tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính, chủ vựa cá cho biết, tỉnh sẽ chống hạn từ tháng tới.",
        "Nhưng ông Lưu Quang Sính ở xã Tân Xuyên, huyện Thới Bình cho biết: Tỉnh sẽ chống hạn từ"
        " tháng tới.",
        "Ông Lưu Quang Sính, Tân Chủ tịch Hội Xuất bản cho biết tỉnh sẽ chống hạn từ tháng tới.",
        "Theo báo cáo của Sở Y tế do Giám đốc Lưu Quang Sính trình bày, tỉnh sẽ chống hạn từ tháng"
        " tới.",
        "Ông Lưu Quang Sính phát biểu kết luận hội nghị nhấn mạnh, tỉnh sẽ chống hạn từ tháng tới.",
        "Còn ông Lưu Quang Sính, thợ cả của xã (quê Bạc Liêu) thì cho rằng, tỉnh sẽ chống hạn từ"
        " tháng tới.",
        "Ông Lưu Quang Sính, Phó Chủ tịch Ủy ban khẳng định tỉnh sẽ chống hạn từ tháng tới.",
        "Tỉnh sẽ chống hạn từ tháng tới, ông Lưu Quang Sính, Giám đốc Sở Y tế, cho biết.",
        "Tỉnh sẽ chống hạn từ tháng tới - ông Lưu Quang Sính khẳng định.",
        "Tỉnh sẽ chống hạn từ tháng tới, ông Lưu Quang Sính nói.",
        "Ông Lưu Quang Sính, Bí thư phường Tân Xuyên, báo cáo với Đoàn công tác của tỉnh rằng tỉnh"
        " sẽ chống hạn từ tháng tới.",
    ],
)
def test_titles_manners_and_listeners_stand_between_speaker_and_words(text: str) -> None:
    assert {(who, words.lower()) for who, words in said(text)} == SPOKEN


@pytest.mark.parametrize(
    "told",
    [
        "báo cáo tình hình hạn mặn của tỉnh trong năm qua",
        "đã báo cáo tóm tắt tình hình hạn mặn của tỉnh trong năm qua",
        "trình bày Báo cáo tình hình hạn mặn của tỉnh trong năm qua",
        "giới thiệu khái quát tình hình hạn mặn của tỉnh trong năm qua",
        "giới thiệu cụ thể về tình hình hạn mặn của tỉnh trong năm qua",
        "đã trao đổi với các hộ dân về tình hình hạn mặn của tỉnh trong năm qua",
    ],
)
def test_who_reports_a_matter_tells_of_it(told: str) -> None:
    ((who, words),) = said(f"Ông Lưu Quang Sính, Giám đốc Sở Y tế, {told}.")
    assert (who, words.endswith("tình hình hạn mặn của tỉnh trong năm qua")) == (
        "lưu quang sính",
        True,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Phát biểu tại hội nghị, ông Lưu Quang Sính khẳng định:\nTỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính đã có kết luận chỉ đạo:\nTỉnh sẽ chống hạn từ tháng tới.",
        "“Tỉnh sẽ chống hạn từ tháng tới”. Ông Lưu Quang Sính - Giám đốc Sở Y tế - trả lời như vậy"
        " về việc giữ nước.",
        "Ông Lưu Quang Sính trình bày tờ trình. Theo đó, tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính báo cáo tình hình hạn mặn. Theo đó, tỉnh sẽ chống hạn từ tháng tới.",
    ],
)
def test_what_is_said_may_be_the_next_sentence(text: str) -> None:
    assert {(who, words.lower()) for who, words in said(text)} == SPOKEN


def test_an_office_that_two_hold_speaks_for_who_was_named_with_it_last() -> None:
    text = (
        "Thứ trưởng Bộ Y tế Vi Thị Nhạn dự hội nghị. Thứ trưởng Bộ Xây dựng Lưu Quang Sính kiểm"
        " tra các hồ. {}, tỉnh sẽ chống hạn từ tháng tới."
    )
    assert said(text.format("Thứ trưởng cũng khẳng định")) == SPOKEN
    assert said(text.format("Theo Thứ trưởng")) == SPOKEN


def test_several_who_hold_an_office_are_not_the_one_who_is_named() -> None:
    text = (
        "Bộ trưởng Bộ Y tế Lưu Quang Sính dự họp. Một số bộ trưởng cho rằng, tỉnh sẽ chống hạn từ"
        " tháng tới."
    )
    assert "lưu quang sính" not in {who for who, _ in said(text)}


def test_who_asks_for_something_or_after_someone_says_nothing() -> None:
    assert not said("Ông Lưu Quang Sính hỏi vay bà con tiền mua máy bơm nước.")
    assert not said("Ông Lưu Quang Sính hỏi thăm, tặng quà bà con các xã ven biển.")


def test_who_welcomes_says_so() -> None:
    text = "Ông Lưu Quang Sính nhiệt liệt chào mừng các bác sĩ trẻ về với tỉnh Cà Mau."
    assert said(text) == {("lưu quang sính", "chào mừng các bác sĩ trẻ về với tỉnh Cà Mau")}


def test_a_capital_after_an_office_names_nobody() -> None:
    text = "Bộ trưởng Lưu Quang Sính dự họp. Theo Bộ trưởng, Điều này sẽ được sửa từ tháng tới."
    assert said(text) == {("lưu quang sính", "Điều này sẽ được sửa từ tháng tới")}


def test_who_does_something_may_tell_later_in_the_sentence() -> None:
    text = "Ông Lưu Quang Sính đọc diễn văn tại buổi lễ, khẳng định tỉnh sẽ chống hạn từ tháng tới."
    assert said(text) == SPOKEN


def test_a_sentence_without_subject_goes_on_with_who_spoke() -> None:
    text = (
        "Ông Lưu Quang Sính đánh giá cao nỗ lực của ngành y tế. Đồng thời, yêu cầu các xã tăng"
        " cường chống hạn. Bên cạnh những kết quả, yêu cầu chống hạn còn lớn."
    )
    assert said(text) == {
        ("lưu quang sính", "đánh giá cao nỗ lực của ngành y tế"),
        ("lưu quang sính", "các xã tăng cường chống hạn"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Lãnh đạo Sở Y tế tỉnh Cà Mau mong muốn tỉnh sẽ chống hạn từ tháng tới.",
        "Đại diện Công ty Nordvind đề xuất đầu tư nhiều dự án lớn tại tỉnh Cà Mau.",
        "Sở Y tế tỉnh Cà Mau sẽ thông báo kết quả kiểm tra trong tháng tới.",
        "Ông Lưu Quang Sính trả lời các câu hỏi của phóng viên báo chí.",
        "Ông Lưu Quang Sính trả lời chất vấn về việc giữ nước ngọt, chống hạn mặn ở Cà Mau.",
        "Ông Lưu Quang Sính giới thiệu với các bạn về phòng làm việc.",
        "Ông Lưu Quang Sính chúc mừng bà Vi Thị Nhạn",
        "Ông Lưu Quang Sính chúc mừng bà Vi Thị Nhạn (ảnh: TTXVN).",
        "Ông Lưu Quang Sính thống nhất với phương án chống hạn của Sở Y tế tỉnh Cà Mau.",
        "Ông Lưu Quang Sính chia sẻ với những khó khăn của bà con vùng hạn mặn ở tỉnh Cà Mau.",
        "Ông Lưu Quang Sính thăm chợ. Để bà con yêu cầu tỉnh chống hạn, cần có nước.",
        "Bức ảnh của Lưu Quang Sính có tên: “Tỉnh chống hạn, giữ nước cho những cánh đồng xa”.",
        "Trong khi bà Vi Thị Nhạn (người được giao trả lời báo chí) không có mặt ở cơ quan.",
        "Hội nghị do ông Lưu Quang Sính, Phó trưởng Ban chỉ đạo phòng, chống dịch tỉnh chủ trì.",
    ],
)
def test_who_is_not_named_and_who_is_only_shown_says_nothing(text: str) -> None:
    assert said(text) == set()


@pytest.mark.parametrize(
    "opening",
    ["Sở Y tế tỉnh Cà Mau", "Phía Sở Y tế tỉnh Cà Mau", "Đại diện Sở Y tế tỉnh Cà Mau"],
)
@pytest.mark.parametrize("verb", ["thông báo", "khẳng định", "cho rằng"])
def test_a_body_may_speak_as_such(opening: str, verb: str) -> None:
    assert said(f"{opening} {verb}, tỉnh sẽ chống hạn từ tháng tới.") == {
        ("sở y tế tỉnh cà mau", "tỉnh sẽ chống hạn từ tháng tới")
    }


@pytest.mark.parametrize("verb", ["kêu gọi", "kiến nghị", "đề nghị"])
def test_what_a_body_asks_for_at_a_meeting_is_said(verb: str) -> None:
    told = f"Sở Y tế tỉnh Cà Mau {verb} bà con giữ nước ngọt từ tháng tới."
    assert said(told) == set()
    assert said(f"Tại lễ phát động, {told}") == {
        ("sở y tế tỉnh cà mau", "bà con giữ nước ngọt từ tháng tới")
    }


def test_a_place_after_a_body_tells_where_it_is_and_says_nothing() -> None:
    text = "Bà Vi Thị Nhạn họp với Trường THPT Hoa Ban, TP Cà Mau thông báo: “Trường sẽ đóng cửa”."
    assert not [who for who, _ in said(text) if "cà mau" in who]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lưu Quang Sính, cử tri phường Tân Xuyên, chia sẻ: Tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính, khách mời dự kỳ họp, chia sẻ: Tỉnh sẽ chống hạn từ tháng tới.",
        "Ông Lưu Quang Sính thì cho rằng, tỉnh sẽ chống hạn từ tháng tới.",
        "Bác Lưu Quang Sính - thợ hàn của Công ty Nordvind - cho rằng, tỉnh sẽ chống hạn từ tháng"
        " tới.",
        "Ông Lưu Quang Sính, Viện trưởng Viện Khoa học thủy lợi, môi trường, Tổng cục Thủy lợi nêu"
        " rõ tỉnh sẽ chống hạn từ tháng tới.",
        "“Tỉnh sẽ chống hạn từ tháng tới” - ngư dân Lưu Quang Sính, từng dự ba cuộc tiếp xúc cử"
        " tri, nói.",
        "Ông Lưu Quang Sính - nguyên thứ trưởng Bộ Ngoại giao, tham gia đoàn đàm phán - khẳng định"
        " tỉnh sẽ chống hạn từ tháng tới.",
        "TS Lưu Quang Sính - Phó vụ trưởng Vụ Đê điều, Phòng chống hạn, Bộ Nông nghiệp, cho biết"
        " tỉnh sẽ chống hạn từ tháng tới.",
        "Bộ trưởng Lưu Quang Sính, là một trong những người trả lời chất vấn, cho rằng tỉnh sẽ"
        " chống hạn từ tháng tới.",
        "Bí thư Tỉnh ủy Lưu Quang Sính sau khi ôn lại những năm nắng hạn đã nêu rõ tỉnh sẽ chống"
        " hạn từ tháng tới.",
        "Ông Lưu Quang Sính là nông dân xã Tân Xuyên được mời về dự lễ cho biết: “Tỉnh sẽ chống hạn"
        " từ tháng tới”.",
    ],
)
def test_what_marks_set_off_tells_of_who_speaks(text: str) -> None:
    assert {(who, words.lower()) for who, words in said(text)} == SPOKEN


def test_who_speaks_for_a_body_makes_it_a_speaker_of_the_meeting() -> None:
    text = (
        "Ngày 9/5, UBND tỉnh Cà Mau tổ chức hội nghị về chống hạn. Tại hội nghị, đại diện Sở Y tế"
        " tỉnh Cà Mau cho biết, tỉnh sẽ chống hạn từ tháng tới."
    )
    roles = facts_of(text, published="2022-05-10").participations
    assert ("sở y tế tỉnh cà mau", "speaker") in {(label(p.participant), p.role) for p in roles}


@pytest.mark.parametrize(
    "told",
    [
        "Theo Công an tỉnh Cà Mau, có chín người bị thương vì bão.",
        "Ngay sau cuộc họp, ông Lưu Quang Sính cho biết, tỉnh sẽ chống hạn từ tháng tới.",
        "Theo báo Tuổi Trẻ, ông Lưu Quang Sính cho biết, tỉnh sẽ chống hạn từ tháng tới.",
        "Bên lề cuộc họp, ông Lưu Quang Sính cho biết, tỉnh sẽ chống hạn từ tháng tới.",
    ],
)
def test_what_is_quoted_or_told_after_a_meeting_is_not_said_at_it(told: str) -> None:
    text = f"Ngày 9/5, UBND tỉnh Cà Mau tổ chức cuộc họp về chống hạn. {told}"
    assert [r.meeting for r in facts_of(text, published="2022-05-10").remarks] == [None]


@pytest.mark.parametrize(
    "text",
    [
        '"Tỉnh gọi đó là "hạn kép", các xã hãy đào kênh dẫn nước", ông Lưu Quang Sính nói.',
        '"Bà con đã dẫn đủ nước về đồng ruộng rồi" - bà Vi Thị Nhạn kể.\nTỉnh gọi đó là "hạn kép",'
        ' các xã hãy đào kênh dẫn nước", ông Lưu Quang Sính nói.',
    ],
)
def test_a_quotation_within_another_and_one_whose_first_mark_is_missing(text: str) -> None:
    words = 'tỉnh gọi đó là "hạn kép", các xã hãy đào kênh dẫn nước'
    heard = {(who, told.lower()) for who, told in said(text)}
    assert ("lưu quang sính", words) in heard


def test_what_a_mark_opens_is_not_said_before_it() -> None:
    text = 'Nhắc đến nắng hạn ở các xã ven biển, ông Lưu Quang Sính nói: "Tỉnh sẽ chống hạn ngay".'
    assert {told.lower() for _, told in said(text)} == {"tỉnh sẽ chống hạn ngay"}


@pytest.mark.parametrize(
    "opening",
    [
        "Theo nhận định của ông Lưu Quang Sính, ",
        "Theo lời ông Lưu Quang Sính, ",
        "Theo ông Lưu Quang Sính, Giám đốc Sở Y tế tỉnh Cà Mau thì ",
    ],
)
def test_whose_words_or_opinion_it_is_says_it(opening: str) -> None:
    assert said(f"{opening}tỉnh sẽ chống hạn từ tháng tới.") == SPOKEN


def test_a_sentence_that_only_says_who_speaks_tells_no_words() -> None:
    assert not said("Tại hội nghị có đông đảo bà con của các xã, ông Lưu Quang Sính khẳng định.")
    assert not said("Bà Vi Thị Nhạn và các hộ trồng lúa, ông Lưu Quang Sính cho biết.")
    assert not said("Bố em Lưu Quang Sính, thợ đào kênh cho biết, tỉnh sẽ chống hạn từ tháng tới.")
    assert not said("Ông Lưu Quang Sính dịch lời kêu gọi chống hạn ra tiếng Khmer cho bà con.")


def test_who_reads_out_what_a_paper_proposes_is_not_yet_quoted() -> None:
    assert not said("Các đại biểu nghe ông Lưu Quang Sính đọc tờ trình đề nghị tỉnh cấp thuốc.")


def test_a_body_is_quoted_by_who_speaks_for_it() -> None:
    text = "Theo đại diện Sở Y tế tỉnh Cà Mau, tỉnh sẽ chống hạn từ tháng tới."
    assert said(text) == {("sở y tế tỉnh cà mau", "tỉnh sẽ chống hạn từ tháng tới")}


def test_who_is_named_in_an_aside_says_the_sentence() -> None:
    for text in (
        "Giải pháp, theo ông Lưu Quang Sính, là đào kênh dẫn nước",
        "Giải pháp, theo ông Lưu Quang Sính là đào kênh dẫn nước",
        "Giải pháp là đào kênh dẫn nước, theo ông Lưu Quang Sính",
        "Giải pháp, theo ông Lưu Quang Sính trước hết vẫn là đào kênh dẫn nước",
        "Nắng hạn đã qua nhưng theo ông Lưu Quang Sính, xã vẫn phải đào kênh dẫn nước",
    ):
        assert said(f"{text}.") == {("lưu quang sính", text)}
    assert not said("Bà con rời làng, đi theo ông Lưu Quang Sính lên núi.")
    assert not said("Theo báo cáo của Sở Y tế tỉnh Cà Mau, tỉnh sẽ chống hạn từ tháng tới.")


def test_who_is_asked_by_a_reporter_says_nothing_yet() -> None:
    asked = "Theo ông, vì sao đào kênh mà nước vẫn mặn như vậy?"
    assert not said(f"Ông Lưu Quang Sính vừa nghỉ việc.\n{asked}")


@pytest.mark.parametrize(
    "teller",
    [
        "ông Lưu Quang Sính bức xúc.",
        "đại biểu Lưu Quang Sính (Cà Mau) thẳng thắn.",
        "ông Lưu Quang Sính, trưởng ấp Tân Xuyên, vừa vá lưới vừa than.",
    ],
)
def test_a_clause_after_a_quotation_says_whose_it_is_whatever_its_verb(teller: str) -> None:
    for mark in (",", " -"):
        words = "Cả xóm đào mãi mà giếng nào cũng mặn. Tỉnh sẽ chống hạn từ tháng tới"
        assert said(f'Nắng hạn ở Cà Mau\n"{words}"{mark} {teller}') == {("lưu quang sính", words)}


def test_a_paper_comments_in_a_quotation_and_at_no_meeting() -> None:
    facts = facts_of(
        "Ngày 5/5/2022, Quốc hội họp phiên bế mạc tại Hà Nội.\n“Nước này sẽ giữ nguyên mức thuế đối"
        " với gạo cho đến hết năm sau”, Reuters so sánh."
    )
    assert [(label(told.speaker), told.meeting) for told in facts.remarks] == [("reuters", None)]


@pytest.mark.parametrize(
    "teller",
    [
        "là khẩu hiệu mà ông Lưu Quang Sính treo ở cổng chợ.",
        "ông Lưu Quang Sính viết; bà Vi Thị Nhạn không đồng ý.",
    ],
)
def test_a_clause_that_goes_on_or_begins_with_a_verb_tells_no_speaker(teller: str) -> None:
    words = "Cả xóm đào mãi mà giếng nào cũng mặn, tỉnh sẽ chống hạn từ tháng tới"
    assert said(f'Nắng hạn ở Cà Mau\n"{words}", {teller}') == set()


def test_a_word_that_is_taken_or_given_opens_a_quotation() -> None:
    for verb in ("tiếp lời", "trả lời dứt khoát"):
        assert said(f"Ông Lưu Quang Sính {verb}: “Tỉnh sẽ chống hạn từ tháng tới”.") == {
            ("lưu quang sính", "Tỉnh sẽ chống hạn từ tháng tới")
        }


@pytest.mark.parametrize(
    "speaker",
    [
        "Đại biểu Lưu Quang Sính (Cà Mau)",
        "- Ông Lưu Quang Sính, Giám đốc Sở Y tế",
        "Bà Lưu Quang Sính đặt bút tính",
    ],
)
def test_who_opens_a_sentence_before_a_colon_says_the_rest(speaker: str) -> None:
    words = "Tỉnh nên lo nước ngọt cho dân trước đã"
    assert said(f"Nắng hạn kéo dài.\n{speaker}: {words}.") == {("lưu quang sính", words)}


@pytest.mark.parametrize(
    "text",
    [
        "Phó thủ tướng Lưu Quang Sính: Sở Y tế, Sở Xây dựng cùng vào cuộc chống hạn.",
        "Ông Lưu Quang Sính giữ nhiều việc, gồm: Trưởng ban chống hạn rồi đào kênh dẫn nước ngọt.",
        "Ông Lưu Quang Sính nêu ba việc: một là đào kênh, hai là lọc nước, ba là xin thêm tiền.",
        "Ông Lưu Quang Sính: Đào kênh chống hạn cho bảy xã trong tháng tới",
        "Ông Lưu Quang Sính xem đo độ mặn. Ảnh: Vi Nhạn Chiều nay bà con đã có nước ngọt để dùng.",
    ],
)
def test_items_and_headings_after_a_colon_are_no_words_of_his(text: str) -> None:
    assert not [told for told in facts_of(text).remarks if told.text[0].isupper()]


@pytest.mark.parametrize(
    "teller", ["- Đại biểu Lưu Quang Sính (Cà Mau) thẳng thắn.", "Ông Sính nói.", "Ông khẳng định."]
)
def test_a_bare_sentence_after_a_quotation_says_whose_it_is(teller: str) -> None:
    words = "Cả xóm đào mãi mà giếng nào cũng mặn, tỉnh phải chống hạn"
    lead = "Ông Lưu Quang Sính, Bí thư xã Tân Xuyên, đến dự họp."
    assert said(f'{lead}\n"{words}". {teller}') == {("lưu quang sính", words)}


def test_who_gets_up_after_a_quotation_need_not_have_said_it() -> None:
    words = "Cả xóm đào mãi mà giếng nào cũng mặn, tỉnh phải chống hạn"
    assert not said(f'Nắng hạn ở Cà Mau\n"{words}". Ông Lưu Quang Sính ra về.')


def test_a_name_and_title_on_a_line_of_their_own_stand_above_what_is_said() -> None:
    text = "Nắng hạn kéo dài.\nÔng Lưu Quang Sính, Giám đốc Sở Y tế:\nTỉnh nên lo nước cho dân."
    assert said(text) == {("lưu quang sính", "Tỉnh nên lo nước cho dân")}


@pytest.mark.parametrize("listener", ["VnExpress", "Báo Người Lao Động", "phóng viên", "chúng tôi"])
def test_who_lets_a_reporter_know_says_it_and_at_no_meeting(listener: str) -> None:
    facts = facts_of(
        "Ngày 5/5/2022, Sở Y tế họp bàn chống hạn tại Cà Mau. Ông Lưu Quang Sính cho"
        f" {listener} biết tỉnh sẽ chống hạn từ tháng tới."
    )
    told = [(label(r.speaker), r.text, r.meeting) for r in facts.remarks]
    assert told == [("lưu quang sính", "tỉnh sẽ chống hạn từ tháng tới", None)]
