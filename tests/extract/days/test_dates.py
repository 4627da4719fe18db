"""Days as news writes them, completed by the day of publication."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.article import Article
from kg.extract.days.dates import read_dates
from kg.extract.days.publication import published
from kg.text import Document


def days(text: str, out: str | None = "2021-04-04") -> list[str]:
    document = Document(Article("a", text, published=out))
    found = read_dates(document, published(document))
    return ["/".join(filter(None, (day.iso, day.end_iso))) for day in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng 3-4, hội nghị khai mạc", "2021-04-03"),
        ("Chiều 3/4, hội nghị bế mạc", "2021-04-03"),
        ("Tối ngày 3.4, lễ hội diễn ra", "2021-04-03"),
        ("ngày 24/3/2021", "2021-03-24"),
        ("ngày 24-3-2021", "2021-03-24"),
        ("ngày 24 tháng 3 năm 2021", "2021-03-24"),
        ("ngày 24 tháng 3", "2021-03-24"),
        ("Sáng nay, 4/4", "2021-04-04"),
        ("hôm nay", "2021-04-04"),
        ("hôm qua", "2021-04-03"),
        ("Chiều qua", "2021-04-03"),
        ("ngày mai", "2021-04-05"),
        ("trong hai ngày 1 và 2/4", "2021-04-01/2021-04-02"),
        ("từ ngày 30/3 đến 2/4", "2021-03-30/2021-04-02"),
        ("từ ngày 30 đến 2/4", "2021-03-30/2021-04-02"),
        ("từ ngày 1 đến ngày 3-4-2021", "2021-04-01/2021-04-03"),
        ("tháng 3/2021", "2021-03"),
        ("tháng 3 năm 2021", "2021-03"),
        ("Ngày 28/12, tổng kết năm", "2020-12-28"),
        ("Sáng (3/4)", "2021-04-03"),
        ("20-3-2020", "2020-03-20"),
        ("hôm 3-4", "2021-04-03"),
        ("Sáng mùng 3/4", "2021-04-03"),
        ("Trong 2 ngày mùng 2-3/4", "2021-04-02/2021-04-03"),
        ("các ngày 1, 2 và 3/4", "2021-04-01/2021-04-03"),
        ("sau 3 ngày làm việc (1.4-3.4)", "2021-04-01/2021-04-03"),
        ("từ sáng 1 đến chiều 3/4", "2021-04-01/2021-04-03"),
        ("diễn ra 1-3/4", "2021-04-01/2021-04-03"),
        ("tổ chức vào sáng 1 và 2/4", "2021-04-01/2021-04-02"),
        ("chủ nhật (4/4)", "2021-04-04"),
        ("ngày thứ 2 (5-4) tới", "2021-04-05"),
        ("Chiều tối 3/4", "2021-04-03"),
        ("trong tháng 8 tới", "2021-08"),
        ("vào tháng 12 vừa qua", "2020-12"),
        ("đầu tháng 2 tới", "2022-02"),
    ],
)
def test_a_day(text: str, expected: str) -> None:
    assert days(text)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết 59-NQ/TW",
        "tỷ lệ 3/4 đại biểu",
        "ngày 32/4",
        "ngày 30/2/2021",
        "điện thoại 0905-3-4-21",
        "Quyết định 12/2021/QĐ-UBND",
        "Công văn số 3-4/CV",
    ],
)
def test_no_day(text: str) -> None:
    assert days(text) == []


def test_without_a_year_anywhere_a_day_is_of_no_year() -> None:
    assert days("Sáng 3-4, hội nghị", out=None) == ["--04-03"]
    assert days("hôm nay", out=None) == []


def test_a_year_of_publication_is_enough_for_a_day() -> None:
    assert days("Sáng 3-4, hội nghị", out="2019") == ["2019-04-03"]


def test_the_page_tells_its_own_day() -> None:
    document = Document(Article("a", "Tiêu đề\nĐăng ngày 04-04-2021 08:47\nSáng 3-4, UBND họp."))
    assert published(document).iso == "2021-04-04"


def test_what_is_given_with_an_article_beats_its_page() -> None:
    page = "Tiêu đề\nĐăng ngày 04-04-2021 08:47\nUBND họp."
    assert published(Document(Article("a", page, published="2020-01-02"))).iso == "2020-01-02"


@pytest.mark.parametrize("given", ["20210404", "4/4/2021", "04-04-2021", "2021-04-04T08:30:00"])
def test_the_day_of_publication_may_be_written_in_other_ways(given: str) -> None:
    assert published(Document(Article("a", "UBND họp.", published=given))).iso == "2021-04-04"


@pytest.mark.parametrize("given", ["2021", "2021-04", "20214404"])
def test_what_is_no_full_day_of_publication_stays_as_it_is_given(given: str) -> None:
    assert published(Document(Article("a", "UBND họp.", published=given))).iso == given


@given(
    st.dates(), st.sampled_from(["ngày {d}/{m}/{y}", "sáng {d}-{m}-{y}", "{d} tháng {m} năm {y}"])
)
def test_every_full_day_is_read_back(day: date, written: str) -> None:
    iso = str(day)
    y, m, d = iso.split("-")
    assert days(written.format(y=y, m=int(m), d=int(d))) == [iso]


@given(
    st.dates(min_value=date(1990, 1, 1)),
    st.integers(1, 12),
    st.integers(1, 28),
)
def test_a_day_without_a_year_is_never_far_after_publication(
    out: date, month: int, day: int
) -> None:
    (iso,) = days(f"Sáng {day}/{month}, họp", out=str(out))
    assert iso <= str(out)[:4] + "-12-31"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ngày 25-1, lễ kỷ niệm Quốc khánh (26.1.1950 - 26.1.2006) diễn ra", "2006-01-25"),
        ("Ngày 17-10, họp; ngày 9-10-2005, đoàn đã khảo sát", "2005-10-17"),
        ("Ngày 20-12, họp; giá đất công bố ngày 1/1/2006", "2005-12-20"),
        ("Ngày 5/10, họp sơ kết 9 tháng đầu năm 2017", "2017-10-05"),
        ("Ngày 5/10, họp. Tai nạn tăng so với 9 tháng đầu năm 2016", "--10-05"),
        ("Ngày 5/10, ký kết. Hãng sẽ tặng phần mềm Office 2003", "--10-05"),
        ("Ngày 5/10, họp báo về kỳ họp thứ 8, Quốc hội khóa XI", "2005-10-05"),
        ("Ngày 5/1, cử tri hỏi về kỳ họp thứ tám của QH khoá 11", "2006-01-05"),
        ("Ngày 5/10, bàn về kỳ họp thứ 6; kỳ họp thứ 5 Quốc hội khóa XV đã xong", "2023-10-05"),
        ("Ngày 20/12, bàn việc phục vụ Tết Nguyên đán Quý Mão", "2022-12-20"),
        ("Ngày 5/2, gặp mặt kiều bào mừng xuân Quí Mão", "2023-02-05"),
        ("Ngày 5/2, nhắc lại Tết Mậu Thân", "--02-05"),
        ("Festival Hoa 2024. Tối 5/10, lễ hội khai mạc", "2024-10-05"),
        ("Ngày 17-10, họp bàn nhà máy khởi công tháng 10-2003", "--10-17"),
        ("Ngày 17-10, Chính phủ họp phiên thường kỳ tháng 10-2003", "2003-10-17"),
        ("Ngày 17-10, ra mắt. Từ tháng 10 đến 12/2003, hội tặng sách", "2003-10-17"),
        ("Ngày 5/10, họp theo Nghị quyết số 8 ngày 15-10-2013", "--10-05"),
        ("Ngày 5/10, triển khai Nghị định 116/2015/NĐ-CP", "--10-05"),
        ("Ngày 5/10, họp về quy hoạch đến năm 2010", "--10-05"),
        ("Ngày 28/1, chúc mừng kết quả đạt được trong năm 2005", "--01-28"),
        ("Ngày 12/2, họp tổng kết năm 2003 và triển khai công tác thuế năm 2004", "2004-02-12"),
        ("Ngày 28/12, họp tổng kết năm 2003, phương hướng công tác năm 2004", "2003-12-28"),
        ("Ngày 12/2, họp về kế hoạch năm 2003 và chương trình đến năm 2010", "--02-12"),
        ("Ngày 9/4, kỷ niệm 50 năm chiến thắng ngày 7/5/1954", "2004-04-09"),
        ("Ngày 9/4, ông kể lại chiến thắng ngày 7/5/1954", "--04-09"),
        ("Ngày 18/8, UBND xã mở hội kỷ niệm 62 năm Cách mạng Tháng Tám", "2007-08-18"),
        ("Ngày 20/11, họp chuẩn bị kỷ niệm 30 năm giải phóng miền Nam", "2004-11-20"),
        ("Ngày 9/4, lễ kỷ niệm 20 năm thành lập Trường Mầm non Ổi (1985 - 2005)", "2005-04-09"),
        ("Ngày 9/4, lễ kỷ niệm 60 năm thành lập Đảng bộ xã", "--04-09"),
        ("Ngày 27/12, họp về giải pháp quý I/2006", "2005-12-27"),
        ("Ngày 11-4, họp về thu ngân sách quí 1-2006", "2006-04-11"),
    ],
)
def test_what_a_text_says_of_its_own_time_tells_the_year_of_a_day(text: str, day: str) -> None:
    assert days(text, out=None)[0] == day


@pytest.mark.parametrize(
    ("text", "out", "last"),
    [
        ("Sáng nay (6/2), họp. Tối qua, lễ hội", "2021-05-08", "2021-02-05"),
        ("Chiều qua (6/7), đoàn thăm bệnh viện. Sáng nay, họp", "2021-07-08", "2021-07-07"),
        ("Hội nghị bế mạc hôm qua, 17- 3. Hôm nay, lễ hội", None, "--03-18"),
        ("Hôm qua, 28-2, họp. Ngày mai, lễ hội", None, "--03-01"),
        ("Hôm nay, 4/4, họp. Ông nói: hôm nay, 2/4. Hôm qua", "2021-04-04", "2021-04-03"),
    ],
)
def test_what_stands_beside_today_tells_the_day_of_writing(
    text: str, out: str | None, last: str
) -> None:
    assert days(text, out)[-1] == last


@given(st.dates(date(1990, 1, 3), date(2090, 1, 1)), st.sampled_from(["nay", "qua"]))
def test_a_day_written_beside_a_relative_one_is_the_same_day(day: date, word: str) -> None:
    written = f"Chiều {word} ({day.day}/{day.month}/{day.year}), họp. Chiều {word}, gặp mặt"
    assert days(written, out=None) == [str(day), str(day)]


@pytest.mark.parametrize(
    "text",
    ["Ngày 3/4, họp. Cùng ngày, gặp mặt", "Ngày 3/4, họp. Buổi chiều, đoàn gặp mặt"],
)
def test_the_same_day_is_the_last_one_told(text: str) -> None:
    assert days(text) == ["2021-04-03", "2021-04-03"]


def test_a_month_is_no_day_to_go_back_to() -> None:
    assert days("Ngày 3/4, họp tổng kết trong tháng 3. Cùng ngày, gặp mặt")[-1] == "2021-04-03"


def test_no_day_reaches_over_the_end_of_a_line() -> None:
    document = Document(Article("a", "Tin trong ngày\nNgày 3/4, họp", published="2021-04-04"))
    (found,) = read_dates(document, published(document))
    assert document.words(found.first, found.last) == "Ngày 3/4"


@pytest.mark.parametrize(
    "feast", ["(13/10/2004)", "(13/10/2004 - 13/10/2021)", "(13-10-2021)", "13/10"]
)
def test_the_same_day_is_that_of_the_news_and_not_of_a_feast(feast: str) -> None:
    text = f"Sáng 9/10, hội mừng Ngày Doanh nhân Việt Nam {feast}. Chiều cùng ngày, hội họp."
    assert days(text, out="2021-10-10")[-1] == "2021-10-09"
