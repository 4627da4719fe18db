"""Companies named by what they do, in lower case, and whose they are."""

import pytest

from kg.facts import Body
from tests.reads import named


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Công ty Tư vấn thiết kế cầu đường phía Nam lập dự án.",
            ["Công ty Tư vấn thiết kế cầu đường phía Nam"],
        ),
        (
            "Công ty Kim khí điện máy, Công ty Thuốc thú y Việt Nam đã dời đi.",
            ["Công ty Kim khí điện máy", "Công ty Thuốc thú y Việt Nam"],
        ),
        (
            "Công ty Vận tải ô tô số 7 và Tổng công ty Xây dựng công trình giao thông 9 họp.",
            ["Công ty Vận tải ô tô số 7", "Tổng Công ty Xây dựng công trình giao thông 9"],
        ),
        (
            "Xí nghiệp Quản lý và phát triển nhà quận Hải Châu sửa chung cư.",
            ["Xí nghiệp Quản lý và Phát triển nhà quận Hải Châu"],
        ),
        (
            "Giám đốc Công ty dịch vụ đô thị và quản lý nhà quận Hải Châu nói vậy.",
            ["Công ty Dịch vụ đô thị và Quản lý nhà quận Hải Châu"],
        ),
        ("Một công ty vận tải quận Hải Châu đã dời đi.", []),
        ("Công ty Hoa Tím thiết kế cầu đường.", ["Công ty Hoa Tím"]),
        ("Công ty Tư vấn thiết kế cầu đường đã xong việc.", ["Công ty Tư vấn"]),
        ("Trường hợp Công ty Hoa Tím cần xem lại.", ["Công ty Hoa Tím"]),
        ("Liên doanh Hoa Tím xây nhà cho liên danh nhà thầu.", ["Liên doanh Hoa Tím"]),
        (
            "Công ty Đầu tư công nghệ truyền hình Hoa Tím (VTC) phát sóng.",
            ["Công ty Đầu tư công nghệ truyền hình Hoa Tím"],
        ),
    ],
)
def test_a_line_of_work_goes_on_to_its_end(text: str, bodies: list[str]) -> None:
    assert named(text, Body) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Công ty Thoát nước TP sửa cống.", ["Công ty Thoát nước Thành phố Hồ Chí Minh"]),
        ("Theo Công ty cấp nước thành phố, giá sẽ tăng.",
         ["Công ty Cấp nước Thành phố Hồ Chí Minh"]),
        ("Sổ ghi: Công ty Thoát nước TP. Ông Lê Sim ký.",
         ["Công ty Thoát nước Thành phố Hồ Chí Minh"]),
        ("Ở đó Công ty cấp nước cho dân.", []),
        ("Bệnh viện Nhi TP khám bệnh.", ["Bệnh viện Nhi Thành phố Hồ Chí Minh"]),
    ],
)  # fmt: skip
def test_what_serves_the_city_bears_its_name(text: str, bodies: list[str]) -> None:
    assert named(text, Body, province="TP.HCM") == bodies
