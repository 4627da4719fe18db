"""Bodies by full name: fields, levels, shared places, parents, and what is no body."""

import pytest

from kg.facts import Body
from tests.reads import facts_of, named


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("UBND tỉnh Gia Lai họp.", ["UBND tỉnh Gia Lai"]),
        ("UBND tỉnh đã họp.", ["UBND tỉnh"]),
        ("Hội Phụ nữ ICD Sao Mai Xanh tặng quà.", ["Hội Phụ nữ ICD Sao Mai Xanh"]),
        ("Tại Gia Lai, Hội Phụ nữ 2 đơn vị và Đường mòn Trường Sơn được nhắc tên.", []),
        (
            "Thường vụ Quân ủy Trung ương (QUTW) họp. QUTW đã ban hành chỉ thị.",
            ["Ban Thường vụ Quân ủy Trung ương", "Quân ủy Trung ương"],
        ),
        (
            "Hội Nông dân tỉnh Gia Lai họp. Hội sẽ tặng quà. Vùng Bắc Trung Bộ đã cơ bản ổn.",
            ["Hội Nông dân tỉnh Gia Lai"],
        ),
        ("Chủ tịch tỉnh cần tiếp dân hằng tuần.", []),
        (
            "Bộ Y tế nước Cộng hòa Nhân dân Trung Hoa và Bộ Y tế nước Lào họp.",
            ["Bộ Y tế Trung Quốc", "Bộ Y tế Lào"],
        ),
        (
            "Thường trực Ban Chỉ đạo Tây Nguyên làm việc với UBND tỉnh Gia Lai.",
            ["Thường trực Ban Chỉ đạo Tây Nguyên", "Ban Chỉ đạo Tây Nguyên", "UBND tỉnh Gia Lai"],
        ),
        ("Nhà máy Lọc dầu số 2 họp.", ["Nhà máy Lọc dầu số 2"]),
        (
            "Trung tâm Dạy nghề - Hỗ trợ - Tư vấn tỉnh Gia Lai họp.",
            ["Trung tâm Dạy nghề - Hỗ trợ - Tư vấn tỉnh Gia Lai"],
        ),
        (
            "Trung tâm Truyền thông - Giáo dục sức khỏe tỉnh Gia Lai họp.",
            ["Trung tâm Truyền thông giáo dục sức khỏe tỉnh Gia Lai"],
        ),
        ("Mời Phòng Tổng hợp - Lê Văn Sim dự.", ["Phòng Tổng hợp"]),
        (
            "Ở Gia Lai, Hội LHTN Việt Nam tặng quà Hội LHTN tỉnh.",
            ["Hội Liên hiệp Thanh niên Việt Nam", "Hội Liên hiệp Thanh niên tỉnh Gia Lai"],
        ),
        ("Sáng nay khởi công xây dựng Nhà máy Nhiệt điện Sao Mai 2.", []),
        ("Lễ khánh thành Bệnh viện Sao Mai do UBND tỉnh Gia Lai làm.", ["UBND tỉnh Gia Lai"]),
        (
            "Ban Chỉ đạo Trung ương các Chương trình MTQG họp.",
            ["Ban Chỉ đạo Trung ương các chương trình MTQG"],
        ),
        (
            "Ban Chỉ đạo Trung ương Chương trình Mục tiêu quốc gia xây dựng nông thôn mới họp.",
            ["Ban Chỉ đạo Trung ương chương trình mục tiêu quốc gia xây dựng nông thôn mới"],
        ),
        (
            "Sở Y tế Gia Lai báo cáo với thường trực Chính phủ.",
            ["Sở Y tế tỉnh Gia Lai", "Thường trực Chính phủ"],
        ),
        ("Đại hội toàn quốc Hội Sim Tím bàn việc thi.", ["Hội Sim Tím"]),
        (
            "Mời Hội đồng quản trị, Hội đồng sư phạm Trường THPT Sao Mai.",
            [
                "Hội đồng Quản trị Trường THPT Sao Mai",
                "Hội đồng Sư phạm Trường THPT Sao Mai",
                "Trường THPT Sao Mai",
            ],
        ),
        (
            "Ở Gia Lai, Hội đồng Dưỡng sinh châu Á chào Hội đồng Dưỡng sinh thế giới.",
            ["Hội đồng Dưỡng sinh châu Á", "Hội đồng Dưỡng sinh thế giới"],
        ),
        (
            "Đoàn UBND Khu tự trị dân tộc Choang Quảng Tây và Hạ viện Cộng hòa Czech đến thăm.",
            ["UBND tỉnh Quảng Tây", "Hạ viện Cộng hòa Séc"],
        ),
        (
            "Ở Gia Lai, Đảng ủy, UBND xã Hoa Sim họp. Đảng ủy, chính quyền xã Hoa Tím đến.",
            [
                "Đảng ủy xã Hoa Sim, tỉnh Gia Lai",
                "UBND xã Hoa Sim, tỉnh Gia Lai",
                "Đảng ủy xã Hoa Tím, tỉnh Gia Lai",
            ],
        ),
        (
            "Tòa án nhân dân khu vực 5 - Gia Lai mời Kiểm toán Nhà nước khu vực XII.",
            ["Tòa án nhân dân khu vực 5 - Gia Lai", "Kiểm toán Nhà nước khu vực XII"],
        ),
        (
            "Trường TH&THCS Hoa Sim tặng quà Trường PTDT bán trú Hoa Tím.",
            ["Trường Tiểu học và THCS Hoa Sim", "Trường PTDTBT Hoa Tím"],
        ),
        (
            "Agribank Chi nhánh tỉnh Gia Lai và Vietcombank Cà Mau ký kết.",
            ["Agribank Chi nhánh tỉnh Gia Lai", "Vietcombank Cà Mau"],
        ),
        (
            "Ông là Chủ tịch nhóm nghị sĩ hữu nghị Việt Nam - Peru.",
            ["Nhóm Nghị sĩ Hữu nghị Việt Nam - Peru"],
        ),
        ("Ở Gia Lai, Thư viện tỉnh mở cửa.", ["Thư viện tỉnh Gia Lai"]),
        (
            "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực họp.",
            ["Ban Chỉ đạo Trung ương về Phòng, chống tham nhũng, lãng phí, tiêu cực"],
        ),
        ("Vụ Bưu chính - Bộ Xây dựng họp.", ["Vụ Bưu chính Bộ Xây dựng", "Bộ Xây dựng"]),
        (
            "Mời Vụ Thông tin Báo chí và Phòng Truyền thông số.",
            ["Vụ Thông tin báo chí", "Phòng Truyền thông số"],
        ),
        ("Mời Trung tâm Quốc tế Khoa học và Đào tạo.", ["Trung tâm Quốc tế khoa học và Đào tạo"]),
        ("Mời Phòng Tổng hợp - Công ty Sao Mai.", ["Phòng Tổng hợp", "Công ty Sao Mai"]),
        ("Hội nghị Bộ trưởng Quốc phòng các nước ASEAN bế mạc.", ["ASEAN"]),
        (
            "Ban Chỉ đạo Trung ương về đổi mới quản lý, sử dụng vốn do ông Mạc Đình Khoái dẫn đầu.",
            ["Ban Chỉ đạo Trung ương về Đổi mới quản lý, sử dụng vốn"],
        ),
        (
            "Sở Khoa học và Công nghệ (KH&CN) tỉnh Gia Lai giao nhiệm vụ KH&CN.",
            ["Sở Khoa học và Công nghệ tỉnh Gia Lai"],
        ),
        (
            "Hội Phụ nữ Bệnh viện Quân y 7 tặng quà.",
            ["Hội Liên hiệp Phụ nữ Bệnh viện Quân y 7", "Bệnh viện Quân y 7"],
        ),
        (
            "Bộ Tư lệnh Quân khu 7 và Bộ tư lệnh TP Hồ Chí Minh diễn tập.",
            ["Bộ Tư lệnh Quân khu 7", "Quân khu 7", "Bộ Tư lệnh Thành phố Hồ Chí Minh"],
        ),
        (
            "Đảng ủy Khối các cơ quan Trung ương họp.",
            ["Đảng ủy Khối các cơ quan Trung ương"],
        ),
        (
            "UBND các tỉnh Gia Lai, Kon Tum và Đắk Lắk báo cáo.",
            ["UBND tỉnh Gia Lai", "UBND tỉnh Kon Tum", "UBND tỉnh Đắk Lắk"],
        ),
        ("Tổ chức Plan Việt Nam và Hội đồng Anh họp.", ["Plan International", "Hội đồng Anh"]),
        (
            "Tòa Hình sự TAND tỉnh Gia Lai họp.",
            ["Tòa Hình sự Tòa án nhân dân tỉnh Gia Lai", "Tòa án nhân dân tỉnh Gia Lai"],
        ),
        ("Đoàn giám sát của Quốc hội họp.", ["Đoàn giám sát của Quốc hội", "Quốc hội"]),
        ("Bộ Văn hóa Thể thao Du lịch họp.", ["Bộ Văn hóa, Thể thao và Du lịch"]),
        ("Bộ Nông nghiệp phát triển nông thôn họp.", ["Bộ Nông nghiệp và Phát triển nông thôn"]),
        ("Samsung Việt Nam và Công ty Microsoft họp.", ["Samsung Việt Nam", "Microsoft"]),
        ("Trường Chính trị Tô Hiệu họp.", ["Trường Chính trị Tô Hiệu"]),
        (
            "Sở Y tế Gia Lai, Kon Tum và TP Đà Nẵng ký kết.",
            ["Sở Y tế tỉnh Gia Lai", "Sở Y tế tỉnh Kon Tum", "Sở Y tế thành phố Đà Nẵng"],
        ),
        (
            "Ủy ban MTTQ Việt Nam, Hội Nông dân tỉnh Gia Lai ký kết.",
            ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Gia Lai", "Hội Nông dân tỉnh Gia Lai"],
        ),
        (
            "Sở Du lịch 2 tỉnh: Gia Lai, Kon Tum báo cáo.",
            ["Sở Du lịch tỉnh Gia Lai", "Sở Du lịch tỉnh Kon Tum"],
        ),
        (
            "Đại diện các tỉnh ủy, thành ủy Hải Phòng, Hà Nam dự.",
            ["Thành ủy Hải Phòng", "Tỉnh ủy Hà Nam"],
        ),
        (
            "Hạ viện Nhật Bản và Thượng viện Pháp họp.",
            ["Hạ viện Nhật Bản", "Thượng viện Pháp"],
        ),
        ("Ban Lãnh đạo Sở Y tế tỉnh Gia Lai họp.", ["Sở Y tế tỉnh Gia Lai"]),
        ("Đại biểu Quốc hội khóa XV Lưu Quang Sính dự.", ["Quốc hội"]),
        ("Ban Quản lý các KCN Hà Nội họp.", ["Ban Quản lý các khu công nghiệp thành phố Hà Nội"]),
        (
            "Trường Đại học Sư phạm Đà Nẵng họp. Hiệu trưởng trường đại học sư phạm Đà Nẵng dự.",
            ["Trường Đại học Sư phạm Đà Nẵng"],
        ),
        (
            "Bộ truởng Bộ Khoa học và Công nghệ, BCH Trung uơng Đảng.",
            [
                "Bộ Khoa học và Công nghệ",
                "Ban Chấp hành Trung ương Đảng",
            ],
        ),
        (
            "Ban Chỉ đạo quốc gia về Phòng, chống thiên tai, Ban Chỉ đạo quốc gia về PCTT.",
            ["Ban Chỉ đạo Quốc gia về Phòng, chống thiên tai"],
        ),
        (
            "Ủy ban hỗn hợp về thương mại và đầu tư Việt Nam - Lào họp.",
            ["Ủy ban hỗn hợp về Thương mại và Đầu tư Việt Nam - Lào"],
        ),
        ("Trưởng ban chỉ đạo của Chính phủ dự.", ["Ban Chỉ đạo của Chính phủ", "Chính phủ"]),
        (
            "Phòng Thương mại - Công nghiệp Việt Nam và Phòng Thương mại và Công nghiệp Chile họp.",
            [
                "Phòng Thương mại và Công nghiệp Việt Nam",
                "Phòng Thương mại và Công nghiệp Chile",
            ],
        ),
        (
            "Bộ Kinh tế, Công nghiệp và Cạnh tranh Tây Ban Nha, Bộ Công Thương Lào họp.",
            ["Bộ Kinh tế, Công nghiệp và Cạnh tranh Tây Ban Nha", "Bộ Công Thương Lào"],
        ),
        (
            "Viện Chiến lược và Chương trình giáo dục, Viện Quy hoạch thủy lợi họp.",
            ["Viện Chiến lược và Chương trình giáo dục", "Viện Quy hoạch thủy lợi"],
        ),
        (
            "Công ty TNHH Ô tô Sao Mai, Công ty TNHH thương mại và xây dựng Hừng Đông, "
            "Tổng công ty Xây dựng Công trình Giao thông 9 và công ty Linda Vista S.L họp.",
            [
                "Công ty TNHH Ô tô Sao Mai",
                "Công ty TNHH Thương mại và Xây dựng Hừng Đông",
                "Tổng Công ty Xây dựng công trình giao thông 9",
                "Công ty Linda Vista S.L",
            ],
        ),
        ("Công ty Sao Mai đầu tư 5 tỷ đồng.", ["Công ty Sao Mai"]),
        (
            "Ban QLDA Điện 7 và Ban Quản lý dự án 58 họp.",
            ["Ban Quản lý dự án Điện 7", "Ban Quản lý dự án 58"],
        ),
        (
            "Lãnh đạo các công ty lớn như: QXL, Hilltop và Blue River Oil dự.",
            ["QXL", "Hilltop", "Blue River Oil"],
        ),
        (
            "Đại sứ quán các nước: Lào, Chile và Nhật Bản dự.",
            ["Đại sứ quán Lào", "Đại sứ quán Chile", "Đại sứ quán Nhật Bản"],
        ),
        (
            "Các Bộ Nội vụ, Bộ Tài chính và Bộ Y tế báo cáo.",
            ["Bộ Nội vụ", "Bộ Tài chính", "Bộ Y tế"],
        ),
        (
            "VNPT Gia Lai và Viettel dự.",
            [
                "VNPT Gia Lai",
                "Tập đoàn Công nghiệp - Viễn thông Quân đội",
            ],
        ),
        (
            "Trưởng ban dân vận huyện ủy Cư M'gar dự.",
            [
                "Ban Dân vận Huyện ủy Cư M'gar",
                "Huyện ủy Cư M'gar",
            ],
        ),
        (
            "Ủy viên Bộ Chính trị Đảng Cộng sản Cuba dự.",
            [
                "Bộ Chính trị Đảng Cộng sản Cuba",
                "Đảng Cộng sản Cuba",
            ],
        ),
        (
            "HTX chè Mai Sơn, Hạt Kiểm lâm huyện Hòa Vang, Liên chi hội Nhà báo Báo Nhân Dân dự.",
            [
                "Hợp tác xã Chè Mai Sơn",
                "Hạt Kiểm lâm huyện Hòa Vang",
                "Liên chi hội Nhà báo Báo Nhân Dân",
                "Báo Nhân Dân",
            ],
        ),
        ("Ủy ban nhân dân tỉnh Gia Lai họp.", ["UBND tỉnh Gia Lai"]),
        ("Uỷ ban Nhân dân TP Đà Nẵng họp.", ["UBND thành phố Đà Nẵng"]),
        ("Sở GD&ĐT tỉnh Kon Tum báo cáo.", ["Sở Giáo dục và Đào tạo tỉnh Kon Tum"]),
        ("Sở Y tế Kon Tum báo cáo.", ["Sở Y tế tỉnh Kon Tum"]),
        ("Sở GD&amp;ĐT Kon Tum báo cáo.", ["Sở Giáo dục và Đào tạo tỉnh Kon Tum"]),
        (
            "Sở Tài nguyên &amp; Môi trường tỉnh Kon Tum báo cáo.",
            ["Sở Tài nguyên và Môi trường tỉnh Kon Tum"],
        ),
        ("Vụ ĐH và sau ĐH trình bày.", ["Vụ Đại học và Sau đại học"]),
        (
            "Nhà thầu gồm 4 tổng công ty lớn là Tổng công ty Xây dựng Sao Mai, SIMEX và Hoa Sim.",
            ["Tổng Công ty Xây dựng Sao Mai", "SIMEX", "Hoa Sim"],
        ),
        (
            "Các công ty Rồng Biển, Hoa Sim và Hilltop dự.",
            ["Công ty Rồng Biển", "Công ty Hoa Sim", "Hilltop"],
        ),
        ("Các công ty Pháp, Lào và Nhật Bản dự.", []),
        ("Hội DN trẻ tỉnh Kon Tum họp.", ["Hội Doanh nghiệp trẻ tỉnh Kon Tum"]),
        (
            "Liên hiệp Hội KH-KT Kon Tum họp.",
            ["Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Kon Tum"],
        ),
        ("Công ty liên doanh Hilltop dự.", ["Công ty Liên doanh Hilltop"]),
        ("Đơn kiện được gửi lên Tòa án Pháp.", ["Tòa án Pháp"]),
        ("Đơn kiện được gửi lên Tòa án Hilltop.", ["Tòa án Hilltop"]),
        ("Tòa án TP Đà Nẵng xét xử.", ["Tòa án nhân dân thành phố Đà Nẵng"]),
        ("Tòa án nhân dân Lào báo cáo.", ["Tòa án nhân dân Lào"]),
        ("Tòa án tỉnh Kon Tum báo cáo.", ["Tòa án nhân dân tỉnh Kon Tum"]),
        (
            "Phòng Nông nghiệp - thủy sản huyện Hòa Vang báo cáo.",
            ["Phòng Nông nghiệp - Thủy sản huyện Hòa Vang"],
        ),
        ("Trung tâm Y tế dự phòng - kiểm tra 3 cơ sở.", ["Trung tâm Y tế dự phòng"]),
        ("Sở Du lịch - thương mại Kon Tum họp.", ["Sở Du lịch - Thương mại tỉnh Kon Tum"]),
        ("Sinh viên ĐHDL Sông Xanh dự thi.", ["Đại học dân lập Sông Xanh"]),
        ("Hiệu trưởng Trường ĐH dân lập Sao Mai dự.", ["Trường Đại học dân lập Sao Mai"]),
        ("Tổng Bí thư Đảng CSVN dự.", ["Đảng Cộng sản Việt Nam"]),
        ("Đảng CS Trung Quốc họp.", ["Đảng Cộng sản Trung Quốc"]),
        ("Ủy ban Thường vụ đã chấp nhận.", ["Ủy ban Thường vụ Quốc hội"]),
        (
            "Pháp là ủy viên thường trực Hội đồng Bảo an nhiệm kỳ 2008-2009.",
            ["Hội đồng Bảo an Liên Hợp Quốc"],
        ),
        (
            "Có Đoàn chủ tịch đại hội, Đoàn thư ký đại hội và Ban thẩm tra tư cách đại biểu.",
            ["Đoàn Chủ tịch Đại hội", "Đoàn Thư ký Đại hội", "Ban Thẩm tra tư cách đại biểu"],
        ),
        ("Huyện ủy Hòa Vang họp.", ["Huyện ủy Hòa Vang"]),
        ("Thành ủy TP.HCM họp.", ["Thành ủy Thành phố Hồ Chí Minh"]),
        ("Đảng ủy phường Bến Nghé họp.", ["Đảng ủy phường Bến Nghé"]),
        ("Hội Liên hiệp Phụ nữ tỉnh Sơn La tập huấn.", ["Hội Liên hiệp Phụ nữ tỉnh Sơn La"]),
        ("LĐLĐ tỉnh Sơn La tặng quà.", ["Liên đoàn Lao động tỉnh Sơn La"]),
        ("Chi cục Kiểm lâm tỉnh Đắk Lắk kiểm tra.", ["Chi cục Kiểm lâm tỉnh Đắk Lắk"]),
        ("Quốc hội khóa XV họp.", ["Quốc hội"]),
        ("Quốc hội Lào họp.", ["Quốc hội Lào"]),
        ("Ban Tuyên giáo Trung ương tổ chức.", ["Ban Tuyên giáo Trung ương"]),
        ("Viện Kiểm sát nhân dân tối cao họp.", ["Viện Kiểm sát nhân dân tối cao"]),
        ("Trường Đại học Bách khoa Hà Nội mở lớp.", ["Trường Đại học Bách khoa Hà Nội"]),
        ("Bệnh viện Chợ Rẫy tiếp nhận.", ["Bệnh viện Chợ Rẫy"]),
        ("Công ty TNHH Sao Mai Xanh khởi công.", ["Công ty TNHH Sao Mai Xanh"]),
        ("Báo Nhân Dân và Đài Truyền hình Việt Nam.", ["Báo Nhân Dân", "Đài Truyền hình Việt Nam"]),
        ("Liên hợp quốc hỗ trợ.", ["Liên Hợp Quốc"]),
        ("Tổng LĐLĐ VN tặng quà.", ["Tổng Liên đoàn Lao động Việt Nam"]),
        ("CAQ Hải Châu họp.", ["Công an quận Hải Châu"]),
        (
            "Hội Bảo vệ người tiêu dùng hàng hóa sạch Việt Nam họp.",
            ["Hội Bảo vệ người tiêu dùng hàng hóa sạch Việt Nam"],
        ),
        (
            "Hiệp hội chế biến lâm sản xuất khẩu (VILAX) họp.",
            ["Hiệp hội Chế biến lâm sản xuất khẩu"],
        ),
        (
            "Ban Chỉ đạo cải cách công vụ Trung ương họp.",
            ["Ban Chỉ đạo Cải cách công vụ Trung ương"],
        ),
        (
            "Đảng ủy, chỉ huy Cục Quân nhu họp.",
            ["Đảng ủy Cục Quân nhu", "Cục Quân nhu"],
        ),
        (
            "Phòng Khoa học quân sự (Tổng cục Kỹ thuật) họp.",
            ["Phòng Khoa học quân sự Tổng cục Kỹ thuật", "Tổng cục Kỹ thuật"],
        ),
        (
            "Công an, Bộ Chỉ huy Quân sự, Sở Y tế tỉnh Hà Giang ký kết.",
            ["Công an tỉnh Hà Giang", "Bộ Chỉ huy Quân sự tỉnh Hà Giang", "Sở Y tế tỉnh Hà Giang"],
        ),
        (
            "UBND thành phố Hà Nội và HĐND thành phố họp.",
            ["UBND thành phố Hà Nội", "HĐND thành phố Hà Nội"],
        ),
        (
            "Tập đoàn Điện lực Việt Nam (EVN) báo cáo. EVN cam kết cấp đủ điện.",
            ["Tập đoàn Điện lực Việt Nam"],
        ),
        (
            "Sở Giáo dục - Đào tạo Kon Tum báo cáo.",
            ["Sở Giáo dục và Đào tạo tỉnh Kon Tum"],
        ),
        ("Học viện Chính trị quốc gia Hồ Chí Minh.", ["Học viện Chính trị quốc gia Hồ Chí Minh"]),
        ("Ban Quản lý Khu kinh tế Dung Quất.", ["Ban Quản lý khu kinh tế Dung Quất"]),
        ("Tổng LĐLĐ Việt Nam ký kết.", ["Tổng Liên đoàn Lao động Việt Nam"]),
        ("Bộ LĐ-TB&XH ký kết.", ["Bộ Lao động - Thương binh và Xã hội"]),
        (
            "VKSND tỉnh, TAND tỉnh và Công an tỉnh Cà Mau ký quy chế.",
            [
                "Viện Kiểm sát nhân dân tỉnh Cà Mau",
                "Tòa án nhân dân tỉnh Cà Mau",
                "Công an tỉnh Cà Mau",
            ],
        ),
        (
            "Chủ tịch UBND các huyện: Năm Căn, Ngọc Hiển dự.",
            ["UBND huyện Năm Căn", "UBND huyện Ngọc Hiển"],
        ),
        (
            "Các Bộ trưởng Bộ GD-ĐT, NN-PTNT, Y tế trả lời.",
            [
                "Bộ Giáo dục và Đào tạo",
                "Bộ Nông nghiệp và Phát triển nông thôn",
                "Bộ Y tế",
            ],
        ),
        (
            "Báo cáo (gồm Bộ Tài chính, Công an và Tư pháp).",
            ["Bộ Tài chính", "Bộ Công an", "Bộ Tư pháp"],
        ),
        (
            "Lãnh đạo các sở: Y tế, Tài chính tỉnh Gia Lai dự.",
            ["Sở Y tế tỉnh Gia Lai", "Sở Tài chính tỉnh Gia Lai"],
        ),
        (
            "Bộ Xây dựng, Công an tỉnh Gia Lai và Bộ Y tế, Y tế xã dự.",
            ["Bộ Xây dựng", "Công an tỉnh Gia Lai", "Bộ Y tế"],
        ),
        ("Ban Chỉ đạo 389 quốc gia họp.", ["Ban Chỉ đạo 389 quốc gia"]),
        ("Đại sứ quán Nhật Bản tại Việt Nam tài trợ.", ["Đại sứ quán Nhật Bản"]),
        (
            "Các sở Tài chính, Nội vụ tỉnh Long An phối hợp.",
            ["Sở Tài chính tỉnh Long An", "Sở Nội vụ tỉnh Long An"],
        ),
        (
            "Bộ Nội vụ và Ủy ban MTTQ VN họp. MTTQ họp.",
            [
                "Bộ Nội vụ",
                "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
                "Mặt trận Tổ quốc Việt Nam",
            ],
        ),
        (
            "Quốc hội nước Cộng hòa Dân chủ Nhân dân Lào và Hạ viện Cộng hòa Pháp họp.",
            ["Quốc hội Lào", "Hạ viện Pháp"],
        ),
        ("Hôm nay UBND tỉnh Bà Rịa -Vũng Tàu họp.", ["UBND tỉnh Bà Rịa - Vũng Tàu"]),
        (
            "Hội Xuất bản Việt Nam và UBND tỉnh Gia Lai họp. Hội Xuất bản báo cáo.",
            ["Hội Xuất bản Việt Nam", "UBND tỉnh Gia Lai"],
        ),
        (
            "Nhà máy Sợi Sông Xanh và Bến tàu số 2 họp. Công ty Xuất nhập khẩu và Xây dựng ABX.",
            ["Nhà máy Sợi Sông Xanh", "Công ty Xuất nhập khẩu và Xây dựng ABX"],
        ),
        (
            "Trường Cao đẳng Giao thông vận tải và Nhà xuất bản Quân đội nhân dân họp.",
            ["Trường Cao đẳng Giao thông vận tải", "Nhà xuất bản Quân đội nhân dân"],
        ),
        (
            "Ông được Bộ trưởng Bộ Công an điều động, bổ nhiệm.",
            ["Bộ Công an"],
        ),
        ("Các cấp CĐ TP đổi mới.", []),
        (
            "Văn phòng Điều phối nông thôn mới tỉnh Gia Lai và Trạm Ra đa 812 họp.",
            ["Văn phòng Điều phối nông thôn mới tỉnh Gia Lai", "Trạm Ra đa 812"],
        ),
        (
            "UBND tỉnh Gia Lai và Bệnh viện Tâm thần tỉnh họp.",
            ["UBND tỉnh Gia Lai", "Bệnh viện Tâm thần tỉnh Gia Lai"],
        ),
        (
            "Nhà Văn hóa Mầm Xanh tổ chức hội trại. Đại diện Nhà Văn hóa Hoa Sim dự.",
            ["Nhà Văn hóa Mầm Xanh", "Nhà Văn hóa Hoa Sim"],
        ),
        ("Cục Đường sắt VN và Bộ Công an VN họp.", ["Cục Đường sắt Việt Nam", "Bộ Công an"]),
        ("Công ty Fordoma tự nguyện nhận lỗi.", ["Công ty Fordoma"]),
        (
            "UBND xã Bắc Sính họp. HĐND xã Bắc Sính, huyện Hòa Vang họp.",
            ["UBND xã Bắc Sính, huyện Hòa Vang", "HĐND xã Bắc Sính, huyện Hòa Vang"],
        ),
        (
            "Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam và Ủy ban Kiểm tra (UBKT) Tỉnh ủy Gia Lai.",
            [
                "Tổng Liên đoàn Lao động Việt Nam",
                "Ủy ban Kiểm tra Tỉnh ủy Gia Lai",
                "Tỉnh ủy Gia Lai",
            ],
        ),
        (
            "Hội đồng Nhân dân (HĐND) tỉnh Gia Lai họp. Hội Doanh nhân trẻ (DNT) tỉnh Gia Lai họp.",
            ["HĐND tỉnh Gia Lai", "Hội Doanh nhân trẻ tỉnh Gia Lai"],
        ),
    ],
)
def test_a_body_is_called_by_its_full_name(text: str, bodies: list[str]) -> None:
    assert named(text, Body) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "Giám đốc phải tư vấn cho chủ tịch tỉnh.",
        "Hoạt động của HĐND được đổi mới.",
        "Hội nghị diễn ra tại Nhà hát Lớn Hà Nội.",
        "Các sở, ban, ngành báo cáo.",
        "Các đơn vị, doanh nghiệp tham gia.",
        "Ban Dân vận các cấp đổi mới.",
        "Ủy ban nhân dân các cấp triển khai.",
        "Nhân dân trong tỉnh phấn khởi.",
        "Nghị quyết Đại hội Đảng bộ tỉnh được quán triệt.",
        "Công an viên được khen.",
        "Đoàn viên của LĐLĐ quận và Trạm Y tế xã được quan tâm.",
        "Bằng khen của UBND tỉnh, thành phố trực thuộc Trung ương.",
        "Các Giám đốc Công an tỉnh, thành phố vào việc ngay.",
        "Nhân dân và các lực lượng vũ trang tỉnh Gia Lai phấn khởi.",
        "Bộ Quy tắc ứng xử được ban hành. Nhóm PV đưa tin.",
        "Các Bộ, Ban, ngành Trung ương dự. Hội nghị Hội đồng Các Bộ trưởng bế mạc.",
        "Các cấp ủy Đảng Gia Lai quán triệt nghị quyết Đại hội Đảng X.",
        "Đồng chí Trường Chinh-nhà thơ Sóng Hồng. Giao lộ Trường Sơn - Hoa Sim thông thoáng.",
        "Nông dân gắn bó với HTX Trong các thôn có nhiều đổi thay.",
        "Anh em bộ đội giúp dân.",
        "Luật Tổ chức Chính quyền địa phương được thông qua.",
        "Bộ Luật Lao động được sửa đổi.",
        "Đại biểu có mặt từ sớm. Quang cảnh Trung tâm Hội nghị tỉnh Gia Lai trước giờ khai mạc.",
        "Đêm diễn sáng đèn ở công viên, Nhà văn hóa xã Bắc Sính và sân vận động.",
    ],
)
def test_no_body(text: str) -> None:
    assert named(text, Body) == []


@pytest.mark.parametrize(
    ("text", "sector", "public"),
    [
        ("Tỉnh ủy Gia Lai họp.", "party", True),
        ("UBND tỉnh Gia Lai họp.", "government", True),
        ("HĐND tỉnh Gia Lai họp.", "legislature", True),
        ("Tòa án nhân dân tỉnh Gia Lai họp.", "justice", True),
        ("Bộ Chỉ huy Quân sự tỉnh Gia Lai họp.", "military", True),
        ("Công an tỉnh Gia Lai họp.", "police", True),
        ("Hội Nông dân tỉnh Gia Lai họp.", "front", True),
        ("Bệnh viện Chợ Rẫy tiếp nhận.", "service", True),
        ("Báo Nhân Dân đưa tin.", "press", False),
        ("Công ty TNHH Sao Mai Xanh khởi công.", "company", False),
        ("Liên hợp quốc hỗ trợ.", "international", False),
    ],
)
def test_a_body_knows_its_sector(text: str, sector: str, public: bool) -> None:
    (body,) = {m.thing for m in facts_of(text).mentions if isinstance(m.thing, Body)}
    assert (body.sector, body.public) == (sector, public)


def test_a_body_inside_another_is_its_parent() -> None:
    bodies = [m.thing for m in facts_of("Ban Thường vụ Tỉnh ủy Bến Tre họp.").mentions]
    inner = next(b for b in bodies if isinstance(b, Body) and b.name.startswith("Ban"))
    assert inner.name == "Ban Thường vụ Tỉnh ủy Bến Tre"
    assert inner.parent is not None
    assert inner.parent.name == "Tỉnh ủy Bến Tre"


def test_a_name_without_its_kind_is_the_same_body() -> None:
    text = "Trường Đại học Sim mời Tập đoàn Xanhco. Các công ty: Xanhco, Timco đến Đại học Sim."
    assert named(text, Body) == ["Trường Đại học Sim", "Tập đoàn Xanhco", "Timco"]


def test_a_short_form_and_the_full_name_are_one_body() -> None:
    text = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cà Mau họp. Ủy ban MTTQ Việt Nam tỉnh báo cáo."
    assert len(named(text, Body)) == 1


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Bộ Y tế ra thông tư. Bộ yêu cầu các tỉnh làm ngay.", ["Bộ Y tế"]),
        ("Sở Y tế tỉnh Cà Mau họp. Sở đã có công văn.", ["Sở Y tế tỉnh Cà Mau"]),
        ("Bộ Y tế ra thông tư. Bộ phim kể chuyện đời.", ["Bộ Y tế"]),
        ("HĐND huyện Hòa Vang họp. Hội đồng nhân dân nhất trí.", ["HĐND huyện Hòa Vang"]),
        (
            "Bộ Xây dựng họp. Theo Thanh tra Bộ, giá tăng.",
            ["Bộ Xây dựng", "Thanh tra Bộ Xây dựng"],
        ),
    ],
)
def test_a_short_form_means_the_body_named_before(text: str, bodies: list[str]) -> None:
    assert named(text, Body, province="Đà Nẵng") == bodies


def test_a_head_word_alone_is_a_form_of_the_body_it_means() -> None:
    facts = facts_of("Bộ Y tế ra thông tư. Bộ yêu cầu các tỉnh làm ngay.")
    spans = [m.evidence.span for m in facts.mentions if isinstance(m.thing, Body)]
    assert len(spans) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Ở Cà Mau có các vị ở UBND, HĐND của 9 tỉnh miền biển đến dự.",
        "Hội nghị ở Cà Mau nối tới Chi cục Thú y 17 tỉnh.",
    ],
)
def test_bodies_of_many_areas_name_no_one_body(text: str) -> None:
    assert named(text, Body) == []


def test_an_association_of_the_nation_is_not_the_provinces() -> None:
    text = "Hội Sinh viên tỉnh Cà Mau họp với Hội Sinh viên Việt Nam và Hội LHTN Việt Nam."
    assert named(text, Body, province="Cà Mau") == [
        "Hội Sinh viên tỉnh Cà Mau", "Hội Sinh viên Việt Nam", "Hội Liên hiệp Thanh niên Việt Nam",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Trung tâm Dự báo khí tượng thủy văn trung ương báo bão.",
            ["Trung tâm Dự báo Khí tượng Thủy văn Trung ương"],
        ),
        ("Trung tâm Dự báo khí tượng thủy văn báo bão.", [
            "Trung tâm Dự báo Khí tượng Thủy văn tỉnh Cà Mau"
        ]),
        ("Văn phòng Giáo dục của Rivermoon mở lớp.", ["Văn phòng Giáo dục"]),
        ("Hội Khuyến học của tỉnh mở lớp.", ["Hội Khuyến học tỉnh Cà Mau"]),
    ],
)  # fmt: skip
def test_what_is_the_nations_or_anothers_is_not_the_provinces(text: str, bodies: list[str]) -> None:
    assert named(text, Body, province="Cà Mau") == bodies


def test_a_number_of_people_is_no_term_of_a_committee() -> None:
    text = "Đại hội bầu BCH T.Ư khóa X, 160 người trúng cử."
    mentions = [m for m in facts_of(text).mentions if isinstance(m.thing, Body)]
    assert [m.evidence.span.of(text) for m in mentions] == ["BCH T.Ư khóa X"]
