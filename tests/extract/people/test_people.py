"""People by name alone, whatever stands around it, and names that are no people."""

import pytest

from kg.facts import Person
from tests.reads import missed, named


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Ông Lưu Quang Sính dự. Thủ tướng tiếp ông Lưu Quang Sính. Ảnh chụp Lưu Quang Sính"
            " Không để chậm trễ.",
            ["Lưu Quang Sính"],
        ),
        ("Ông Lưu Quang Sính chủ trì.", ["Lưu Quang Sính"]),
        ("Ảnh chụp ông Lưu Quang Sính Kết luận phiên họp", ["Lưu Quang Sính"]),
        ("3- Lưu Quang Sính - Giám đốc Sở Y tế tỉnh Cà Mau.", ["Lưu Quang Sính"]),
        ("Ông Lưu Văn Khoa dự. Sau đó ông Khoa phát biểu.", ["Lưu Văn Khoa"]),
        ("Vui lên nào Lưu Quang Sính\nTheo kế hoạch, xã sẽ họp.", ["Lưu Quang Sính"]),
        ("Bà Ksor H'Nhạn chủ trì. Bà H'Nhạn nói.", ["Ksor H'Nhạn"]),
        ("Nhà thơ lão thành Lưu Sính - nguyên Giám đốc Sở Y tế - kể.", ["Lưu Sính"]),
        (
            "Ông Lưu Quang Sính chủ trì. Ông Lưu Quang Sinh nói. Ông Lưu Quang Sính kết luận.",
            ["Lưu Quang Sính"],
        ),
        (
            "Bà Erika Elizabeth Merriweather dự. Bà Erika E. Merriweather nói.",
            ["Erika Elizabeth Merriweather"],
        ),
        (
            "Bà E. Merriweather nói. Ngoại trưởng Pháp O. Barthez dự.",
            ["E. Merriweather", "O. Barthez"],
        ),
        ("Ông N.TH.K. và bà L. Đ. M kể.", []),
        ("Tổng thống Merriweather dự. Ông Barthez nói.", ["Merriweather", "Barthez"]),
        ("Tổng Giám đốc Merritex dự. Ông Sính nói.", []),
        ("Giám đốc Sở Y tế Lưu Văn Huyện phát biểu.", ["Lưu Văn Huyện"]),
        ("Ông Lưu Trung Quốc nói. Đoàn Trung Quốc về nước.", ["Lưu Trung Quốc"]),
        ("Thi tại Tiểu học Lưu Quang Sính và THCS Mạc Đình Khoái, gần bến Vi Văn Nhạn.", []),
        ("Ông Lưu Văn Trưởng, Giám đốc Sở Y tế, nói.", ["Lưu Văn Trưởng"]),
        ("Nhà ở còn ít cho CN. Ông Sính yêu cầu. Ông Lưu Quang Sính hứa.", ["Lưu Quang Sính"]),
        ("(ảnh: Thành Trung) Ông Lưu Quang Nhân nói.", ["Lưu Quang Nhân"]),
        ("Ông Lưu Quang Sính, bí danh Mạc Đình Khoái, chủ trì.", ["Lưu Quang Sính"]),
        ("Đồng chí Lưu Quang Sính, Giám đốc Sở Y tế, chủ trì.", ["Lưu Quang Sính"]),
        ("Thiếu tướng Mạc Đình Khoái dự.", ["Mạc Đình Khoái"]),
        ("PGS.TS Mạc Đình Khoái dự.", ["Mạc Đình Khoái"]),
        ("Bác sĩ Vi Thị Nhạn được khen.", ["Vi Thị Nhạn"]),
        ("Ông Sính dự. Ông Lưu Quang Sính phát biểu.", ["Lưu Quang Sính"]),
        ("Ông Lưu Quang Sính dự. Ông Sính phát biểu.", ["Lưu Quang Sính"]),
        ("Bà Y Nhạn dự. Bà Nhạn phát biểu.", ["Y Nhạn"]),
        ("Ông H'Ler Niê Kđăm phát biểu.", ["H'Ler Niê Kđăm"]),
        ("Đồng chí K’Nhoi phát biểu.", ["K'Nhoi"]),
        ("Ông John Merriweather dự.", ["John Merriweather"]),
        ("Chủ tịch Quốc hội Lào Xaysom Phommachan dự.", ["Xaysom Phommachan"]),
        ("Dự có Mạc Đình Khoái, Lưu Quang Sính.", ["Mạc Đình Khoái", "Lưu Quang Sính"]),
        ("Chủ tịch UBND tỉnh Mạc Đình Khoái dự.", ["Mạc Đình Khoái"]),
        (
            "Đại sứ Pháp tại Việt Nam Olivier Barthez dự.",
            ["Olivier Barthez"],
        ),
        (
            "Chủ tịch Hội đồng quản trị Công ty cổ phần Sao Khuê Lưu Quang Sính dự.",
            ["Lưu Quang Sính"],
        ),
        ("Hòa thượng Thích Quảng Khoái dự.", ["Thích Quảng Khoái"]),
        ("Anh Lưu Quang Sính (35 tuổi, trú xã An Hòa) kể.", ["Lưu Quang Sính"]),
        ("Tổng Thư ký Liên hợp quốc John Merriweather phát biểu.", ["John Merriweather"]),
        ("Tổng thống Pháp Olivier Barthez dự.", ["Olivier Barthez"]),
        ("Thủ tướng Lào Xaysom Phommachan dự.", ["Xaysom Phommachan"]),
        ("Bà Vi Thị Lan Anh và bà Lưu Thị Nga dự.", ["Vi Thị Lan Anh", "Lưu Thị Nga"]),
        ("Bí thư Tỉnh ủy Lưu Thị Hòa Bình dự.", ["Lưu Thị Hòa Bình"]),
        ("Hoa tặng ông Lưu Quang Sính Với những người lính cũ.", ["Lưu Quang Sính"]),
        ("Bộ trưởng Ngoại giao Nhật Bản Kenji Morishige dự.", ["Kenji Morishige"]),
        ("Bà Erika E. Merriweather dự.", ["Erika E. Merriweather"]),
        (
            "Dự có Vi Thị Nhạn, Giám đốc Sở Y tế; Hà Khoái, Giám đốc Sở Nội vụ.",
            ["Vi Thị Nhạn", "Hà Khoái"],
        ),
        missed(
            "a village that ends in a surname",
            "Bí thư Chi bộ thôn Phước Sơn Lưu Quang Sính dự.",
            ["Lưu Quang Sính"],
        ),
        missed(
            "capitals show no end of a name",
            "ÔNG LƯU QUANG SÍNH LÀM GIÁM ĐỐC SỞ Y TẾ",
            ["Lưu Quang Sính"],
        ),
    ],
)
def test_a_person_is_called_by_name_alone(text: str, people: list[str]) -> None:
    assert named(text, Person) == people


@pytest.mark.parametrize(
    "text",
    [
        "Tuyến đi qua Hoàng Văn Thụ, Lý Thường Kiệt.",
        "Lễ khánh thành bia tưởng niệm cố Tổng Bí thư Lưu Quang Sính. Đồng chí Lưu Quang Sính sinh"
        " năm 1904.",
        "Hội nghị diễn ra tại Công viên Văn hóa Lưu Thị Riềng.",
        "Tàu đi từ biển Đông sang Thái Bình Dương.",
        "Lễ khai mạc. Ảnh Mạc Đình Khoái",
        "Đường Nguyễn Văn Linh được mở rộng.",
        "Trường THCS Lê Quý Đôn khai giảng.",
        "Học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
        "Lễ hội ở phường Trần Hưng Đạo.",
        "Ảnh: Trần Văn Khoái",
        "Sở Y tế Hà Giang và Lào Cai phối hợp.",
        "Hội nghị Trung ương khai mạc tại Hà Nội.",
        "Giải thưởng Tôn Đức Thắng được trao.",
        "Đoàn Nhật Bản đến Hoa Kỳ.",
        'Nhà hát diễn vở "Lưu Quang Sính" tối qua.',
        "Tuyến xe chạy Bến Thành - Nguyễn Văn Linh - Chợ Lớn.",
        "Đoàn đến thăm xã Anh hùng Khe Sải.",
        "Dự có Chủ tịch Hội đồng nhân dân Thủ đô Khemmarat.",
        "Khám chữa bệnh còn chậm - ảnh Mạc Đình Khoái Một số bệnh viện đã sửa.",
        "Họp tổ. Ảnh: TTXVN/Mạc Đình Khoái Tạm cấp kinh phí cho các xã.",
        "Hội nghị khai mạc sáng nay. Các xã đã báo cáo. Mạc Đình Khoái (TTXVN)",
        "Khách hành hương về đền Bà Sim Xanh và chợ Ông Sim Xanh.",
        "Tổng Biên tập The Sim Times gửi lời chúc.",
        "Mời ông Bí thư Trung Đảng, Chánh Văn phòng.",
    ],
)
def test_no_person(text: str) -> None:
    assert named(text, Person) == []


def test_a_short_form_before_a_name_is_no_part_of_it() -> None:
    text = "Ông Tô Văn Kiên tiếp Phó Chủ tịch Quân ủy TƯ TQ Lưu Quang Sính."
    assert named(text, Person) == ["Tô Văn Kiên", "Lưu Quang Sính"]


def test_a_name_follows_an_assembly_but_no_hall_of_a_guild() -> None:
    text = "Chủ nhiệm Ủy ban đời sống ven biển của Quốc hội Lưu Quang Sính dự lễ."
    assert named(text, Person) == ["Lưu Quang Sính"]
    assert named("Bà con đến hội Lưu Quang Sính dự lễ.", Person) == []


def test_surnames_of_mountain_peoples_open_names() -> None:
    text = "Dự họp có ông Tẩn Láo Sính, Tráng A Khoái, bà Chảo Mùi Nhạn."
    assert named(text, Person) == ["Tẩn Láo Sính", "Tráng A Khoái", "Chảo Mùi Nhạn"]
