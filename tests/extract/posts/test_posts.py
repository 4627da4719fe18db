"""Posts: titles before and after a name, in chains and lists, with the body they are in."""

import pytest

from kg.identity import label
from tests.reads import facts_of

WHO = "Lưu Quang Sính"


def posts(text: str) -> set[tuple[str, str, str]]:
    return {
        (t.person.name, t.post.title, t.post.body.name if t.post.body else "")
        for t in facts_of(text).tenures
    }


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (f"Ông {WHO}, Giám đốc Sở Y tế tỉnh Cà Mau, dự.", {("Giám đốc", "Sở Y tế tỉnh Cà Mau")}),
        (f"Giám đốc Sở Y tế tỉnh Cà Mau {WHO} dự.", {("Giám đốc", "Sở Y tế tỉnh Cà Mau")}),
        (f"Bộ trưởng Bộ Nội vụ {WHO} dự.", {("Bộ trưởng", "Bộ Nội vụ")}),
        (f"{WHO} - Thượng tướng, Thứ trưởng Bộ Nội vụ.", {("Thứ trưởng", "Bộ Nội vụ")}),
        (
            f"Ông {WHO}, Tổng giám đốc Riversun Resorts, nói.",
            {("Tổng Giám đốc", "Riversun Resorts")},
        ),
        (f"Ông {WHO}, Giám đốc BVX, nói.", {("Giám đốc", "")}),
        (
            f"Phó Chủ tịch TW Hội Làm vườn Việt Nam {WHO} dự.",
            {("Phó Chủ tịch", "Hội Làm vườn Việt Nam")},
        ),
        (
            f"Ông {WHO}, UV BCH TƯ Đảng, dự.",
            {("Ủy viên", "Ban Chấp hành Trung ương Đảng")},
        ),
        (
            f"Người phát ngôn của Thủ tướng Chính phủ - ông {WHO} - đáp.",
            {("Người phát ngôn", "Chính phủ")},
        ),
        (f"Theo ông {WHO}, Thủ tướng đánh giá cao việc này.", set()),
        (
            f"Ông {WHO}, giám đốc đào tạo Công ty Hoa Sim, nói.",
            {("Giám đốc Đào tạo", "Công ty Hoa Sim")},
        ),
        (f"Bộ trưởng Nội vụ {WHO} dự.", {("Bộ trưởng", "Bộ Nội vụ")}),
        (f"Thủ tướng {WHO} dự.", {("Thủ tướng", "Chính phủ")}),
        (f"Ngoại trưởng Pháp {WHO} dự.", {("Ngoại trưởng", "Bộ Ngoại giao Pháp")}),
        (f"Ông {WHO}, Bộ trưởng Y tế của Pháp, dự.", {("Bộ trưởng", "Bộ Y tế Pháp")}),
        (
            f"Ban Chỉ đạo Xây dựng nông thôn mới tỉnh Cà Mau do ông {WHO} làm Trưởng ban.",
            {("Trưởng ban", "Ban Chỉ đạo Xây dựng nông thôn mới tỉnh Cà Mau")},
        ),
        (
            f"Đoàn công tác của Bộ Nội vụ do ông {WHO} làm Trưởng đoàn đã về Cà Mau.",
            {("Trưởng đoàn", "")},
        ),
        (
            f"Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra Tỉnh ủy Cà Mau {WHO} dự.",
            {("Phó Chủ nhiệm Thường trực", "Ủy ban Kiểm tra Tỉnh ủy Cà Mau")},
        ),
        (
            f"Ông {WHO}, UV thường trực Ủy ban Pháp luật của Quốc hội, dự.",
            {("Ủy viên Thường trực", "Ủy ban Pháp luật của Quốc hội")},
        ),
        (
            f"Ông {WHO}, Ủy viên Trung ương Đảng (khóa XI), Bí thư Tỉnh ủy Cà Mau, dự.",
            {("Ủy viên", "Ban Chấp hành Trung ương Đảng"), ("Bí thư", "Tỉnh ủy Cà Mau")},
        ),
        (
            f"Ông {WHO}, Phó Chánh Văn phòng - Tổng cục Thuế, dự.",
            {("Phó Chánh Văn phòng", "Văn phòng Tổng cục Thuế")},
        ),
        (
            f"Ông {WHO} nguyên Giám đốc Sở Y tế tỉnh Cà Mau được tặng Bằng khen.",
            {("Giám đốc", "Sở Y tế tỉnh Cà Mau")},
        ),
        (
            f"Bà {WHO}, Phó Thống đốc vùng Toscana, đã ký.",
            {("Phó Thống đốc", "Chính quyền vùng Toscana")},
        ),
        (
            f"Ông {WHO}, Tỉnh trưởng tỉnh Hủa Phăn, đã ký.",
            {("Tỉnh trưởng", "Chính quyền tỉnh Hủa Phăn")},
        ),
        (
            f"Danh sách:\n1- {WHO} - Bí thư Tỉnh ủy Cà Mau",
            {("Bí thư", "Tỉnh ủy Cà Mau")},
        ),
        (
            f"Bộ Nội vụ họp chiều qua. Thứ trưởng Thường trực {WHO} chủ trì.",
            {("Thứ trưởng Thường trực", "Bộ Nội vụ")},
        ),
        (
            f"Đoàn kiểm tra của Ban Bí thư do ông {WHO} làm Trưởng đoàn đã về Cà Mau.",
            {("Trưởng đoàn", "Đoàn kiểm tra Ban Bí thư")},
        ),
        (
            f"Ông {WHO}, Tổng Thư ký, Chủ nhiệm Văn phòng Quốc hội, dự.",
            {("Tổng Thư ký", "Quốc hội"), ("Chủ nhiệm", "Văn phòng Quốc hội")},
        ),
        (
            f"Ông {WHO}, UVTƯ Đảng, Tỉnh ủy viên, Phó Bí thư Tỉnh ủy Cà Mau, dự.",
            {
                ("Ủy viên", "Ban Chấp hành Trung ương Đảng"),
                ("Ủy viên", "Tỉnh ủy Cà Mau"),
                ("Phó Bí thư", "Tỉnh ủy Cà Mau"),
            },
        ),
        (f"Thuyền trưởng {WHO} cho biết.", {("Thuyền trưởng", "")}),
        (
            f"Ông {WHO}, Phó Giám đốc Y tế tỉnh Cà Mau, dự.",
            {("Phó Giám đốc", "Sở Y tế tỉnh Cà Mau")},
        ),
        (
            f"Ông {WHO}, Bí thư Đảng ủy Quân khu 7, Đại tá, Phó Tư lệnh Quân khu 7, dự.",
            {("Bí thư", "Đảng ủy Quân khu 7"), ("Phó Tư lệnh", "Quân khu 7")},
        ),
        (
            f"Ông {WHO} được phân công nhận nhiệm vụ Phó Trưởng Ban Nội chính Trung ương.",
            {("Phó Trưởng ban", "Ban Nội chính Trung ương")},
        ),
        (
            f"Ông {WHO}, Hiệu trưởng Trường THPT tư thục Phan Bội Châu, dự.",
            {("Hiệu trưởng", "Trường THPT Tư thục Phan Bội Châu")},
        ),
        (f"Chủ tịch nước {WHO} dự.", {("Chủ tịch nước", "")}),
        (f"Thiếu tướng {WHO}, Phó Tư lệnh Quân khu 7, dự.", {("Phó Tư lệnh", "Quân khu 7")}),
        (
            f"Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn, Chủ tịch HĐND tỉnh {WHO} dự.",
            {("Phó Bí thư Thường trực", "Tỉnh ủy Lạng Sơn"), ("Chủ tịch", "HĐND tỉnh Lạng Sơn")},
        ),
        (
            f"Đồng chí {WHO}, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy Lạng Sơn.",
            {
                ("Ủy viên", "Ban Thường vụ Tỉnh ủy Lạng Sơn"),
                ("Trưởng ban", "Ban Dân vận Tỉnh ủy Lạng Sơn"),
            },
        ),
        (
            f"Ông {WHO} - Tỉnh ủy viên, Bí thư Huyện ủy Hòa Vang - dự họp Tỉnh ủy Quảng Nam.",
            {("Ủy viên", "Tỉnh ủy Quảng Nam"), ("Bí thư", "Huyện ủy Hòa Vang")},
        ),
        (
            f"Chánh Văn phòng UBND tỉnh Cà Mau {WHO} dự.",
            {("Chánh Văn phòng", "Văn phòng UBND tỉnh Cà Mau")},
        ),
        (
            f"Ủy viên Trung ương Đảng, Bí thư Thành ủy Hà Nội {WHO} dự.",
            {("Ủy viên", "Ban Chấp hành Trung ương Đảng"), ("Bí thư", "Thành ủy Hà Nội")},
        ),
        (f"Trưởng Công an huyện Hòa Vang {WHO} dự.", {("Trưởng", "Công an huyện Hòa Vang")}),
        (f"Chủ tịch tỉnh Cà Mau {WHO} dự.", {("Chủ tịch", "UBND tỉnh Cà Mau")}),
        (
            f"Phó Giám đốc phụ trách Sở Y tế tỉnh Cà Mau {WHO} dự.",
            {("Phó Giám đốc phụ trách", "Sở Y tế tỉnh Cà Mau")},
        ),
        (
            f"Phó Chủ tịch Thường trực UBND tỉnh Cà Mau {WHO} dự.",
            {("Phó Chủ tịch Thường trực", "UBND tỉnh Cà Mau")},
        ),
        (f"Đ/c {WHO}, PCT UBND tỉnh Cà Mau dự.", {("Phó Chủ tịch", "UBND tỉnh Cà Mau")}),
        (f"Chánh án TAND tối cao {WHO} dự.", {("Chánh án", "Tòa án nhân dân tối cao")}),
        (
            f"Ông {WHO}, Trưởng phòng GD&ĐT huyện Hòa Vang, cho biết.",
            {("Trưởng phòng", "Phòng Giáo dục và Đào tạo huyện Hòa Vang")},
        ),
        (
            f"Phó trưởng Ban Tổ chức Trung ương {WHO} dự.",
            {("Phó Trưởng ban", "Ban Tổ chức Trung ương")},
        ),
        (
            f"Ông {WHO}, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Cà Mau, dự.",
            {("Chủ nhiệm", "Ủy ban Kiểm tra Tỉnh ủy Cà Mau")},
        ),
        (
            f"Chủ tịch HĐND, Trưởng đoàn đại biểu Quốc hội tỉnh Cà Mau {WHO} dự.",
            {
                ("Chủ tịch", "HĐND tỉnh Cà Mau"),
                ("Trưởng đoàn", "Đoàn đại biểu Quốc hội tỉnh Cà Mau"),
            },
        ),
        (f"Thống đốc Ngân hàng Nhà nước {WHO} dự.", {("Thống đốc", "Ngân hàng Nhà nước Việt Nam")}),
        (f"Bí thư huyện ủy Hòa Vang {WHO} dự.", {("Bí thư", "Huyện ủy Hòa Vang")}),
        (
            f"Ông {WHO}, Bí thư Đảng ủy, Chủ tịch HĐTV Tổng Công ty Cấp nước Sài Gòn, dự.",
            {
                ("Bí thư", "Đảng ủy Tổng Công ty Cấp nước Sài Gòn"),
                ("Chủ tịch Hội đồng thành viên", "Tổng Công ty Cấp nước Sài Gòn"),
            },
        ),
        (
            f"Ông {WHO}, UVTV Tỉnh ủy, Trưởng Ban Tuyên giáo Tỉnh ủy Cà Mau dự.",
            {
                ("Ủy viên", "Ban Thường vụ Tỉnh ủy Cà Mau"),
                ("Trưởng ban", "Ban Tuyên giáo Tỉnh ủy Cà Mau"),
            },
        ),
        (
            f"Giám đốc Công an tỉnh Cà Mau, Đại tá {WHO} dự.",
            {("Giám đốc", "Công an tỉnh Cà Mau")},
        ),
        (
            f"Vụ trưởng Vụ Giáo dục Mầm non (Bộ GD&ĐT) {WHO} dự.",
            {("Vụ trưởng", "Vụ Giáo dục Mầm non Bộ Giáo dục và Đào tạo")},
        ),
        (
            f"Đại biểu {WHO} (Đoàn Cà Mau) nói.",
            {("Đại biểu", "Đoàn đại biểu Quốc hội tỉnh Cà Mau")},
        ),
        (
            f"Ông {WHO}, Đoàn ĐBQH tỉnh Cà Mau nói.",
            {("Đại biểu", "Đoàn đại biểu Quốc hội tỉnh Cà Mau")},
        ),
        (
            f"Ông {WHO}, đại biểu Quốc hội thuộc Đoàn ĐBQH tỉnh Cà Mau, nói.",
            {
                ("Đại biểu Quốc hội", "Quốc hội"),
                ("Đại biểu", "Đoàn đại biểu Quốc hội tỉnh Cà Mau"),
            },
        ),
        (
            f"Ông {WHO}, Bí thư Tỉnh ủy Cà Mau, Đoàn ĐBQH tỉnh cùng dự.",
            {("Bí thư", "Tỉnh ủy Cà Mau")},
        ),
        (f"Vận động viên {WHO} (Đoàn Cà Mau) thắng.", set()),
        (
            f"Ông {WHO} được phân công tham gia Đoàn đại biểu Quốc hội tỉnh Cà Mau.",
            {("Đại biểu", "Đoàn đại biểu Quốc hội tỉnh Cà Mau")},
        ),
        (
            f"Đại sứ đặc mệnh toàn quyền nước CHXHCN Việt Nam tại Vương quốc Bỉ {WHO} dự.",
            {("Đại sứ đặc mệnh toàn quyền", "")},
        ),
        (
            f"Bộ Xây dựng họp. Chánh Văn phòng Bộ {WHO} dự.",
            {("Chánh Văn phòng", "Văn phòng Bộ Xây dựng")},
        ),
        (
            f"Hội Xuất bản Việt Nam họp. Phó Chủ tịch Hội {WHO} dự.",
            {("Phó Chủ tịch", "Hội Xuất bản Việt Nam")},
        ),
        (f"Sở Y tế tỉnh Cà Mau họp. Giám đốc Sở {WHO} dự.", {("Giám đốc", "Sở Y tế tỉnh Cà Mau")}),
        (f"Cục trưởng Cục chống tham nhũng {WHO} dự.", {("Cục trưởng", "Cục Chống tham nhũng")}),
        (f"Ông {WHO}, Bí thư phường Bến Nghé, dự.", {("Bí thư", "Đảng ủy phường Bến Nghé")}),
        (f"Ông {WHO}, Phó Bí thư huyện Hòa Vang, dự.", {("Phó Bí thư", "Huyện ủy Hòa Vang")}),
        (
            f"Ông {WHO}, Ủy viên Ban biên tập, Trưởng Văn phòng Báo Lao Động, dự.",
            {
                ("Ủy viên", "Ban Biên tập Báo Lao Động"),
                ("Trưởng văn phòng", "Văn phòng Báo Lao Động"),
            },
        ),
        (
            f"Phường Bắc Sính đón khách. Chủ tịch UBND Bắc Sính {WHO} dự.",
            {("Chủ tịch", "UBND phường Bắc Sính")},
        ),
    ],
)
def test_a_person_holds_posts(text: str, held: set[tuple[str, str]]) -> None:
    assert posts(text) == {(WHO, *post) for post in held}


def test_a_list_of_people_each_with_posts() -> None:
    text = "Dự có: Mạc Đình Khoái, Giám đốc Sở Y tế; Vi Thị Nhạn, Phó Chủ tịch UBND tỉnh Cà Mau."
    assert posts(text) == {
        ("Mạc Đình Khoái", "Giám đốc", "Sở Y tế tỉnh Cà Mau"),
        ("Vi Thị Nhạn", "Phó Chủ tịch", "UBND tỉnh Cà Mau"),
    }


def test_one_title_for_a_list_of_people() -> None:
    text = "Các Phó Chủ tịch UBND tỉnh Cà Mau: Mạc Đình Khoái, Vi Thị Nhạn dự."
    assert posts(text) == {
        ("Mạc Đình Khoái", "Phó Chủ tịch", "UBND tỉnh Cà Mau"),
        ("Vi Thị Nhạn", "Phó Chủ tịch", "UBND tỉnh Cà Mau"),
    }


@pytest.mark.parametrize(
    ("text", "former"),
    [
        (f"Nguyên Chủ tịch UBND tỉnh Cà Mau {WHO} dự.", True),
        (f"Ông {WHO}, nguyên Bí thư Tỉnh ủy Cà Mau, dự.", True),
        (f"Cựu Bộ trưởng Bộ Nội vụ {WHO} dự.", True),
        (f"Chủ tịch UBND tỉnh Cà Mau {WHO} dự.", False),
        (f"Ông {WHO}, khi đó là Giám đốc Sở Y tế tỉnh Cà Mau, ký văn bản.", True),
        (f"Ông {WHO} (Giám đốc Sở Y tế tỉnh Cà Mau vào thời điểm đó) ký văn bản.", True),
        (f"Dự có ông {WHO}, Giám đốc Sở Y tế tỉnh Cà Mau. Khi đó, trời mưa.", False),
    ],
)
def test_former_posts_are_told_apart(text: str, former: bool) -> None:
    assert [tenure.former for tenure in facts_of(text).tenures] == [former]


def test_a_title_without_a_name_is_nobodys() -> None:
    assert posts("Chủ tịch UBND tỉnh Cà Mau chủ trì hội nghị.") == set()


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Các Phó Thủ tướng Mạc Đình Khoái, Vi Thị Nhạn, Bộ trưởng các Bộ Y tế, Nội vụ trả lời.",
            {
                ("Mạc Đình Khoái", "Phó Thủ tướng", "Chính phủ"),
                ("Vi Thị Nhạn", "Phó Thủ tướng", "Chính phủ"),
            },
        ),
        (
            "Ban do Phó Thủ tướng Mạc Đình Khoái làm Trưởng ban; Bộ trưởng Nội vụ Vi Thị Nhạn làm"
            " Phó Trưởng ban.",
            {
                ("Mạc Đình Khoái", "Phó Thủ tướng", "Chính phủ"),
                ("Mạc Đình Khoái", "Trưởng ban", ""),
                ("Vi Thị Nhạn", "Bộ trưởng", "Bộ Nội vụ"),
                ("Vi Thị Nhạn", "Phó Trưởng ban", ""),
            },
        ),
        (
            "Từ thời ông Mạc Đình Khoái làm Bộ trưởng Bộ Y tế, bà Vi Thị Nhạn đã góp ý.",
            {("Mạc Đình Khoái", "Bộ trưởng", "Bộ Y tế")},
        ),
        (
            "Chủ tịch Quốc hội Vi Thị Nhạn khai mạc. Nghe Phó Thủ tướng Mạc Đình Khoái, Chủ tịch"
            " Quốc hội cho rằng đây là việc khó.",
            {
                ("Vi Thị Nhạn", "Chủ tịch", "Quốc hội"),
                ("Mạc Đình Khoái", "Phó Thủ tướng", "Chính phủ"),
            },
        ),
        (
            "Bí thư Tỉnh ủy Cà Mau thăm chốt gác. Tại đây, Bí thư Mạc Đình Khoái tặng quà.",
            {("Mạc Đình Khoái", "Bí thư", "Tỉnh ủy Cà Mau")},
        ),
        (
            "Chủ tịch Mạc Đình Khoái thăm công trường. Chủ tịch nước mong mọi người cố gắng.",
            {("Mạc Đình Khoái", "Chủ tịch nước", "")},
        ),
        (
            "Chủ tịch Hội Hữu nghị Việt Nam - Ấn Độ tại TPHCM Mạc Đình Khoái phát biểu.",
            {("Mạc Đình Khoái", "Chủ tịch", "Hội Hữu nghị Việt Nam - Ấn Độ")},
        ),
        (
            "Ông Mạc Đình Khoái-Chủ tịch UBND tỉnh Cà Mau dự.",
            {("Mạc Đình Khoái", "Chủ tịch", "UBND tỉnh Cà Mau")},
        ),
        (
            "Trước khi về tỉnh, ông Mạc Đình Khoái từng đảm nhận những nhiệm vụ là Giám đốc Sở Y tế"
            " tỉnh Cà Mau.",
            {("Mạc Đình Khoái", "Giám đốc", "Sở Y tế tỉnh Cà Mau")},
        ),
        (
            "Phó Thống đốc Fabrizio Onorati dự.",
            {("Fabrizio Onorati", "Phó Thống đốc", "")},
        ),
        (
            "Ông Mạc Đình Khoái sinh năm 1970, từng giữ các chức danh lãnh đạo, quản lý như: Phó"
            " Giám đốc Sở Y tế tỉnh Cà Mau, rồi trở thành Giám đốc Sở Y tế tỉnh Cà Mau.",
            {
                ("Mạc Đình Khoái", "Phó Giám đốc", "Sở Y tế tỉnh Cà Mau"),
                ("Mạc Đình Khoái", "Giám đốc", "Sở Y tế tỉnh Cà Mau"),
            },
        ),
        (
            "Chánh án bổ nhiệm 2 Thẩm phán là ông Mạc Đình Khoái và bà Vi Thị Nhạn.",
            {("Mạc Đình Khoái", "Thẩm phán", ""), ("Vi Thị Nhạn", "Thẩm phán", "")},
        ),
        (
            "Bà Vi Thị Nhạn - Thường vụ Tỉnh ủy Cà Mau dự.",
            {("Vi Thị Nhạn", "Ủy viên", "Ban Thường vụ Tỉnh ủy Cà Mau")},
        ),
        (
            "UBND tỉnh Cà Mau hiện có 2 phó chủ tịch, gồm các ông: Mạc Đình Khoái, Lưu Quang Sính.",
            {
                ("Mạc Đình Khoái", "Phó Chủ tịch", "UBND tỉnh Cà Mau"),
                ("Lưu Quang Sính", "Phó Chủ tịch", "UBND tỉnh Cà Mau"),
            },
        ),
        (
            "Ban Kinh tế Trung ương còn có 2 phó trưởng ban, gồm các ông Mạc Đình Khoái, Bộ trưởng"
            " Bộ Nội vụ (kiêm nhiệm) và Lưu Quang Sính, Phó trưởng ban Thường trực.",
            {
                ("Mạc Đình Khoái", "Phó Trưởng ban", "Ban Kinh tế Trung ương"),
                ("Mạc Đình Khoái", "Bộ trưởng", "Bộ Nội vụ"),
                ("Lưu Quang Sính", "Phó Trưởng ban Thường trực", "Ban Kinh tế Trung ương"),
            },
        ),
        (
            "Dự có các đồng chí Ủy viên Bộ Chính trị: Thủ tướng Mạc Đình Khoái; các Phó Thủ tướng:"
            " Lưu Quang Sính, Vi Thị Nhạn và các Ủy viên Trung ương Đảng: Bộ trưởng Bộ Y tế Hà Văn"
            " Đượm, Bộ trưởng Bộ Nội vụ Lò Văn Thoan; Chủ tịch UBND tỉnh Cà Mau Tống Thị Bền.",
            {
                ("Mạc Đình Khoái", "Ủy viên", "Bộ Chính trị"),
                ("Mạc Đình Khoái", "Thủ tướng", "Chính phủ"),
                ("Lưu Quang Sính", "Ủy viên", "Bộ Chính trị"),
                ("Lưu Quang Sính", "Phó Thủ tướng", "Chính phủ"),
                ("Vi Thị Nhạn", "Ủy viên", "Bộ Chính trị"),
                ("Vi Thị Nhạn", "Phó Thủ tướng", "Chính phủ"),
                ("Hà Văn Đượm", "Ủy viên", "Ban Chấp hành Trung ương Đảng"),
                ("Hà Văn Đượm", "Bộ trưởng", "Bộ Y tế"),
                ("Lò Văn Thoan", "Ủy viên", "Ban Chấp hành Trung ương Đảng"),
                ("Lò Văn Thoan", "Bộ trưởng", "Bộ Nội vụ"),
                ("Tống Thị Bền", "Chủ tịch", "UBND tỉnh Cà Mau"),
            },
        ),
        (
            "Phó Vụ trưởng Vụ Pháp chế, Bộ Y tế Mạc Đình Khoái dự.",
            {("Mạc Đình Khoái", "Phó Vụ trưởng", "Vụ Pháp chế Bộ Y tế")},
        ),
        (
            "Trưởng phòng Tổ chức, Sở Y tế tỉnh Cà Mau Mạc Đình Khoái dự.",
            {("Mạc Đình Khoái", "Trưởng phòng", "Phòng Tổ chức Sở Y tế tỉnh Cà Mau")},
        ),
        (
            "Phó Cục trưởng Cục Thú y, Bộ Nông nghiệp và Môi trường Mạc Đình Khoái dự.",
            {("Mạc Đình Khoái", "Phó Cục trưởng", "Cục Thú y")},
        ),
        (
            "Cục trưởng Cục Quản lý Dược (Bộ Y tế) - TS Mạc Đình Khoái dự.",
            {("Mạc Đình Khoái", "Cục trưởng", "Cục Quản lý dược")},
        ),
        (
            "Khai mạc hội nghị, Giám đốc Sở Y tế tỉnh Cà Mau - Mạc Đình Khoái nói.",
            {("Mạc Đình Khoái", "Giám đốc", "Sở Y tế tỉnh Cà Mau")},
        ),
        (
            "Dự có nguyên Chủ tịch nước Mạc Đình Khoái, Lưu Quang Sính; ông Vi Văn Nhạn.",
            {("Mạc Đình Khoái", "Chủ tịch nước", ""), ("Lưu Quang Sính", "Chủ tịch nước", "")},
        ),
        (
            "Phó Chủ tịch Thường trực phụ trách điều hành hoạt động UBND tỉnh Cà Mau Vi Thị Nhạn"
            " dự.",
            {("Vi Thị Nhạn", "Phó Chủ tịch Thường trực", "UBND tỉnh Cà Mau")},
        ),
        (
            "Ông Mạc Đình Khoái (sinh năm 1970), Bác sĩ y khoa, Phó Giám đốc Sở Y tế tỉnh Cà Mau.",
            {("Mạc Đình Khoái", "Phó Giám đốc", "Sở Y tế tỉnh Cà Mau")},
        ),
        (
            "Dự có Mạc Đình Khoái, Đại tá Lưu Quang Sính, Phó Giám đốc Sở Y tế tỉnh Cà Mau.",
            {("Lưu Quang Sính", "Phó Giám đốc", "Sở Y tế tỉnh Cà Mau")},
        ),
        (
            "Gặp Chủ tịch Quốc hội Xaysom Phommachan. Chủ tịch Quốc hội Lào Xaysom Phommachan dự.",
            {("Xaysom Phommachan", "Chủ tịch", "Quốc hội Lào")},
        ),
        (
            "Ông Mạc Đình Khoái, Bí thư Tỉnh ủy Cà Mau (nguyên Bí thư Tỉnh ủy Bạc Liêu), dự.",
            {
                ("Mạc Đình Khoái", "Bí thư", "Tỉnh ủy Cà Mau"),
                ("Mạc Đình Khoái", "Bí thư", "Tỉnh ủy Bạc Liêu"),
            },
        ),
        (
            "Bí thư Đảng ủy, Chủ tịch UBND xã An Hòa Mạc Đình Khoái dự.",
            {
                ("Mạc Đình Khoái", "Bí thư", "Đảng ủy xã An Hòa"),
                ("Mạc Đình Khoái", "Chủ tịch", "UBND xã An Hòa"),
            },
        ),
        (
            "Ông Mạc Đình Khoái, Trưởng ấp Tân Sơn, xã Phước Sơn, kể.",
            {("Mạc Đình Khoái", "Trưởng ấp", "")},
        ),
        (
            "Bà Vi Thị Nhạn, Ủy viên Ban Thường vụ Đảng ủy, Phó Giám đốc Sở Y tế tỉnh Cà Mau.",
            {
                ("Vi Thị Nhạn", "Ủy viên", "Ban Thường vụ Đảng ủy Sở Y tế tỉnh Cà Mau"),
                ("Vi Thị Nhạn", "Phó Giám đốc", "Sở Y tế tỉnh Cà Mau"),
            },
        ),
        (
            "Chủ tịch Ủy ban tỉnh Cà Mau Mạc Đình Khoái ký văn bản.",
            {("Mạc Đình Khoái", "Chủ tịch", "UBND tỉnh Cà Mau")},
        ),
        (
            "Trường Đại học Cà Mau khai giảng. Phó hiệu trưởng nhà trường Mạc Đình Khoái dự.",
            {("Mạc Đình Khoái", "Phó Hiệu trưởng", "Trường Đại học Cà Mau")},
        ),
    ],
)
def test_posts_stay_with_whom_they_belong_to(text: str, held: set[tuple[str, str, str]]) -> None:
    assert posts(text) == held


def test_whom_someone_replaces_held_the_post_before() -> None:
    text = (
        "Bà Vi Thị Nhạn được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Cà Mau thay ông Mạc Đình"
        " Khoái."
    )
    held = {(t.person.name, t.post.title, t.former) for t in facts_of(text).tenures}
    assert held == {("Vi Thị Nhạn", "Giám đốc", False), ("Mạc Đình Khoái", "Giám đốc", True)}


def test_who_takes_a_post_over_holds_it_and_who_had_it_held_it() -> None:
    text = "Ông Lưu Quang Sính thay ông Mạc Đình Khoái làm Giám đốc Sở Y tế tỉnh Cà Mau."
    held = {(t.person.name, t.post.title, t.former) for t in facts_of(text).tenures}
    assert held == {("Lưu Quang Sính", "Giám đốc", False), ("Mạc Đình Khoái", "Giám đốc", True)}


def test_whoever_is_only_replaced_in_another_post_has_not_held_the_one_beside_a_name() -> None:
    text = (
        "Thủ tướng cử ông Mạc Đình Khoái, Phó Chủ tịch UBND tỉnh Cà Mau thay bà Vi Thị Nhạn lo"
        " việc này."
    )
    assert "Vi Thị Nhạn" not in {tenure.person.name for tenure in facts_of(text).tenures}


def test_who_answers_is_not_who_speaks_then() -> None:
    text = (
        "Bộ trưởng Bộ Y tế Vi Thị Nhạn trả lời chất vấn. Kết thúc phần trả lời của Bộ trưởng Bộ Y"
        " tế, Chủ tịch Quốc hội Mạc Đình Khoái phát biểu."
    )
    assert posts(text) == {
        ("Vi Thị Nhạn", "Bộ trưởng", "Bộ Y tế"),
        ("Mạc Đình Khoái", "Chủ tịch", "Quốc hội"),
    }


def test_a_life_goes_on_in_a_sentence_without_its_subject() -> None:
    text = (
        "Ông Lưu Quang Sính quê ở Cà Mau. Sau đó làm Phó Vụ trưởng Vụ Pháp chế, rồi đảm nhận chức"
        " vụ Chánh Văn phòng Bộ Y tế."
    )
    assert {(t.person.name, t.post.title, t.former) for t in facts_of(text).tenures} == {
        ("Lưu Quang Sính", "Phó Vụ trưởng", True),
        ("Lưu Quang Sính", "Chánh Văn phòng", True),
    }


def test_a_title_that_opens_a_list_is_of_those_in_it() -> None:
    text = (
        "Dự có Thủ tướng Mạc Đình Khoái, nguyên Thủ tướng: Lưu Quang Sính, Vi Văn Nhạn; đại biểu."
    )
    assert {(t.person.name, t.former) for t in facts_of(text).tenures} == {
        ("Mạc Đình Khoái", False),
        ("Lưu Quang Sính", True),
        ("Vi Văn Nhạn", True),
    }


def test_a_life_tells_the_post_before_which_others_were_held() -> None:
    text = (
        "Trước khi làm Giám đốc Sở Y tế tỉnh Cà Mau, ông Lưu Quang Sính từng là Vụ trưởng Vụ Pháp"
        " chế. Năm 2009, ông chuyển sang làm Phó Chủ tịch UBND tỉnh Cà Mau, thay ông Mạc Đình"
        " Khoái. Ông là đại biểu Quốc hội."
    )
    assert posts(text) == {
        ("Lưu Quang Sính", "Giám đốc", "Sở Y tế tỉnh Cà Mau"),
        ("Lưu Quang Sính", "Vụ trưởng", "Vụ Pháp chế"),
        ("Lưu Quang Sính", "Phó Chủ tịch", "UBND tỉnh Cà Mau"),
        ("Lưu Quang Sính", "Đại biểu Quốc hội", "Quốc hội"),
        ("Mạc Đình Khoái", "Phó Chủ tịch", "UBND tỉnh Cà Mau"),
    }


def test_a_bare_deputy_is_of_the_one_body_whose_chief_the_article_names() -> None:
    text = (
        "Phó Tổng Biên tập Lưu Quang Sính chủ trì. Các phóng viên trẻ dự. Bế mạc, ông Mạc Đình"
        " Khoái, Tổng Biên tập Báo Cà Mau, cảm ơn."
    )
    assert ("Lưu Quang Sính", "Phó Tổng Biên tập", "Báo Cà Mau") in posts(text)


def test_a_standing_committee_is_of_the_party_committee_that_has_the_board() -> None:
    text = (
        "Ông Lưu Quang Sính, Ủy viên Ban Thường vụ, Trưởng Ban Tư tưởng - Văn hóa Thành ủy Đà Nẵng,"
        " dự."
    )
    assert ("Lưu Quang Sính", "Ủy viên", "Ban Thường vụ Thành ủy Đà Nẵng") in posts(text)


def test_a_title_told_in_short_adds_nothing() -> None:
    text = "Chủ tịch nước Lưu Quang Sính đến dự. Chủ tịch Lưu Quang Sính phát biểu."
    assert [t.post.title for t in facts_of(text).tenures] == ["Chủ tịch nước"]


def test_one_with_a_foreign_name_heads_no_government_at_home() -> None:
    assert posts("Thủ tướng Merriweather dự.") == {("Merriweather", "Thủ tướng", "")}


def test_the_country_told_once_holds_for_a_foreign_head_of_government() -> None:
    told = "Thủ tướng Pháp Olivier Barthez dự. Thủ tướng Olivier Barthez nói."
    assert posts(told) == {("Olivier Barthez", "Thủ tướng", "Chính phủ Pháp")}


def test_a_foreign_name_follows_the_seat_of_an_office() -> None:
    held = posts("Giám đốc UNICEF tại Việt Nam Olivier Barthez dự.")
    assert held == {("Olivier Barthez", "Giám đốc", "UNICEF")}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (f"Ông {WHO}, cán bộ Sở Y tế tỉnh Cà Mau, kể.", {("Cán bộ", "Sở Y tế tỉnh Cà Mau")}),
        (f"Ông {WHO} (kế toán Sở Y tế tỉnh Cà Mau) kể.", {("Kế toán", "Sở Y tế tỉnh Cà Mau")}),
        (
            f"Chị {WHO}, nhân viên công ty Môi trường đô thị Cà Mau, kể.",
            {("Nhân viên", "Công ty Môi trường đô thị Cà Mau")},
        ),
        (f"Nhân viên Sở Y tế tỉnh Cà Mau {WHO} kể.", {("Nhân viên", "Sở Y tế tỉnh Cà Mau")}),
        (
            f"Ông {WHO}, thường trực Ban Chỉ đạo 389 tỉnh Cà Mau, kể.",
            {("Thường trực", "Ban Chỉ đạo 389 tỉnh Cà Mau")},
        ),
        (f"Ở Hà Nội, cán bộ Sở Y tế và ông {WHO} kể.", set()),
        (f"Ông {WHO}, nhân viên văn phòng, kể.", set()),
    ],
)
def test_what_someone_works_as_is_a_post_beside_a_name_and_a_body(
    text: str, held: set[tuple[str, str]]
) -> None:
    assert posts(text) == {(WHO, *post) for post in held}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (f"Bộ trưởng nội vụ {WHO} dự.", ("Bộ trưởng", "Bộ Nội vụ")),
        (
            f"Ông {WHO}, chi cục trưởng thú y Cà Mau, dự.",
            ("Chi cục trưởng", "Chi cục Thú y tỉnh Cà Mau"),
        ),
        (
            f"Phó Chi cục trưởng Thú y Cà Mau {WHO} dự.",
            ("Phó Chi cục trưởng", "Chi cục Thú y tỉnh Cà Mau"),
        ),
        (
            f"Bà {WHO}, trưởng phòng tiểu học Sở Giáo dục và Đào tạo tỉnh Cà Mau, dự.",
            ("Trưởng phòng", "Phòng Tiểu học Sở Giáo dục và Đào tạo tỉnh Cà Mau"),
        ),
        (
            f"Ông {WHO}, phó trợ lý Bộ trưởng Ngoại giao Pháp, dự.",
            ("Phó Trợ lý Bộ trưởng", "Bộ Ngoại giao Pháp"),
        ),
        (
            f"Phó tổng Thanh tra Nhà nước {WHO} dự.",
            ("Phó Tổng Thanh tra Nhà nước", "Thanh tra Nhà nước"),
        ),
        (f"Ông {WHO}, trưởng ban phòng chống dịch tả, dự.", ("Trưởng ban", "")),
    ],
)
def test_a_title_in_lower_case_names_its_body_beside_a_name(
    text: str, held: tuple[str, str]
) -> None:
    assert posts(text) == {(WHO, *held)}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (f"Quốc hội họp sáng nay. ĐB {WHO} (Cà Mau) đồng tình.", "Quốc hội"),
        (f"HĐND tỉnh Cà Mau khai mạc kỳ họp. Đại biểu {WHO} đồng tình.", "HĐND tỉnh Cà Mau"),
        (f"Quốc hội và HĐND tỉnh Cà Mau họp. Đại biểu {WHO} đồng tình.", ""),
        (
            f"HĐND tỉnh Cà Mau họp. Đại biểu {WHO} hỏi. HĐND quận 9 nêu. HĐND tỉnh Cà Mau tán"
            " thành, HĐND tỉnh Cà Mau sẽ biểu quyết.",
            "HĐND tỉnh Cà Mau",
        ),
        (f"Chủ tịch Quốc hội Vi Thị Nhạn dự đại hội. Đại biểu {WHO} đồng tình.", ""),
        (f"Quốc hội họp sáng nay. Ông {WHO}, đại biểu khách mời, đồng tình.", ""),
    ],
)
def test_a_bare_deputy_sits_in_the_one_house_that_is_spoken_of(text: str, body: str) -> None:
    assert (WHO, "Đại biểu", body) in posts(text)


def test_a_chamber_is_of_the_one_country_whose_the_article_names_and_never_of_a_person() -> None:
    text = (
        "Đoàn Hạ viện Pháp do Chủ tịch Hạ viện Paul Sunder dẫn đầu đã đến. "
        "Chủ tịch Thượng viện Rene Moulinard tiếp đoàn."
    )
    assert posts(text) == {
        ("Paul Sunder", "Chủ tịch", "Hạ viện Pháp"),
        ("Rene Moulinard", "Chủ tịch", ""),
    }


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (f"Chủ tịch nước {WHO} tiếp khách.", {("Chủ tịch nước", "")}),
        (f"Chủ tịch nước Lào {WHO} tiếp khách.", {("Chủ tịch nước", "Lào")}),
        (
            f"Tổng Bí thư, Chủ tịch nước Cuba {WHO} tiếp khách.",
            {("Tổng Bí thư", "Cuba"), ("Chủ tịch nước", "Cuba")},
        ),
        (f"Chủ tịch Cuba {WHO} tiếp khách. Chủ tịch {WHO} nói.", {("Chủ tịch", "Cuba")}),
        (f"Ông {WHO}, Đại sứ Pháp tại Việt Nam, nói.", {("Đại sứ", "Pháp")}),
        (f"Ông {WHO}, Đại sứ Việt Nam tại Pháp, nói.", {("Đại sứ", "")}),
        (f"Tiếp đoàn hạ nghị sĩ Pháp, Thủ tướng {WHO} cảm ơn.", {("Thủ tướng", "Chính phủ")}),
        (
            f"Ủy viên Bộ Chính trị, Chủ tịch Quốc hội Lào {WHO} tiếp khách.",
            {("Ủy viên", "Bộ Chính trị Lào"), ("Chủ tịch", "Quốc hội Lào")},
        ),
        (
            f"Ông {WHO}, Phó Thủ tướng, Bộ trưởng Ngoại giao Lào, nói.",
            {("Phó Thủ tướng", "Chính phủ Lào"), ("Bộ trưởng", "Bộ Ngoại giao Lào")},
        ),
        (
            f"Tổng Bí thư Đảng Cộng sản Cuba {WHO} tiếp khách.",
            {("Tổng Bí thư", "Đảng Cộng sản Cuba")},
        ),
        (
            f"Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam {WHO} nói.",
            {("Tổng Bí thư", "")},
        ),
        (
            f"Chủ tịch nước, Trưởng Ban Chỉ đạo Cải cách tư pháp Trung ương {WHO} nói.",
            {("Chủ tịch nước", ""), ("Trưởng ban", "Ban Chỉ đạo Cải cách tư pháp Trung ương")},
        ),
    ],
)
def test_post_is_of_the_country_that_its_words_name(text: str, held: set[tuple[str, str]]) -> None:
    told = {
        (t.post.title, t.post.body.name if t.post.body else t.post.country)
        for t in facts_of(text).tenures
    }

    assert told == held


def test_bare_foreign_office_is_of_the_one_country_that_has_no_holder_named() -> None:
    text = "Tổng thống Nam Phi sẽ sang thăm. Tổng thống Merril Vantreight cảm ơn."

    assert {t.post.country for t in facts_of(text).tenures} == {"Nam Phi"}


def test_bare_office_of_state_is_held_at_home() -> None:
    text = (
        f"Sáng 3/4, Chủ tịch nước {WHO} hội đàm với Chủ tịch nước Lào Khamvang Sisouk. "
        "Chủ tịch nước khẳng định hai nước là láng giềng tốt."
    )

    assert {label(remark.speaker) for remark in facts_of(text).remarks} == {WHO}
