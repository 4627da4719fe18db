"""An invented article with a fact of every family, as extraction would give them."""

from kg.article import Article, Span
from kg.facts import (
    Agreement,
    Appointment,
    Area,
    Award,
    Body,
    Evidence,
    Facts,
    Group,
    Meeting,
    Mention,
    Participation,
    Person,
    Post,
    Remark,
    Tenure,
)

TEXT = """Hai cơ quan ký kết chương trình trồng rừng
Sáng 5-2, UBND tỉnh\u00a0Sông Thử và Công an tỉnh mở Lễ ký kết Chương trình phối hợp trồng rừng.
Chủ tịch UBND tỉnh Phạm Thử Nghiệm chủ trì; nguyên Giám đốc Sở Gió Mây tỉnh Trần Ví Dụ dự.
Ông Nghiệm nhấn mạnh: “Rừng là nhà chung”.
Dịp này, 7 tập thể được nhận Bằng khen của Chủ tịch UBND tỉnh.
Ông Trần Ví Dụ được bổ nhiệm làm Giám đốc Sở Gió Mây.
"""


def words(text: str, rule: str = "mention", within: str = TEXT) -> Evidence:
    """Return the first place of some words, with the line around them."""
    start = within.index(text)
    line = within.rfind("\n", 0, start) + 1
    return Evidence(Span(start, start + len(text)), Span(line, within.index("\n", start)), rule)


COUNTRY = Area("Việt Nam", "country")
PROVINCE = Area("tỉnh Sông Thử", "province", COUNTRY)
COMMITTEE = Body("UBND tỉnh Sông Thử", "government", True, PROVINCE)
POLICE = Body("Công an tỉnh Sông Thử", "police", True, PROVINCE)
DEPARTMENT = Body("Sở Gió Mây tỉnh Sông Thử", "government", True, PROVINCE, COMMITTEE)
CHAIRMAN, DIRECTOR = Post("Chủ tịch", COMMITTEE), Post("Giám đốc", DEPARTMENT)
NGHIEM, DU = Person("Phạm Thử Nghiệm"), Person("Trần Ví Dụ")
COLLECTIVES = Group("7 tập thể")

MEETING = Meeting(
    "Lễ ký kết Chương trình phối hợp trồng rừng", "signing_ceremony", "2018-02-05", None,
    PROVINCE, frozenset({"place"}), (words("Lễ ký kết", "named_meeting"),),
)  # fmt: skip
OLDER = Agreement(
    "Chương trình phối hợp cũ", "programme", (COMMITTEE, POLICE), None, "mentioned",
    (2013, 2017), None, None, None, None, frozenset({"parties"}),
    (words("chương trình trồng rừng", "headline"),),
)  # fmt: skip
PROGRAMME = Agreement(
    "Chương trình phối hợp trồng rừng", "programme", (COMMITTEE, POLICE), "trồng rừng", "signed",
    (2018, 2022), "2018-02-05", MEETING, None, OLDER, frozenset({"period"}),
    (words("Chương trình phối hợp trồng rừng", "named_agreement"),),
)  # fmt: skip

ARTICLE = Article(
    "thu-1", TEXT, published="2018-02-06", url="https://example.org/thu-1", source="Báo Thử"
)
FACTS = Facts(
    ARTICLE,
    headline="Hai cơ quan ký kết chương trình trồng rừng",
    published="2018-02-06",
    author="Bút Thử",
    mentions=(
        Mention(COMMITTEE, words("UBND tỉnh\u00a0Sông Thử")),
        Mention(COMMITTEE, words("UBND tỉnh Phạm")),
        Mention(POLICE, words("Công an tỉnh")),
        Mention(NGHIEM, words("Phạm Thử Nghiệm")),
        Mention(NGHIEM, words("Ông Nghiệm")),
        Mention(DEPARTMENT, words("Sở Gió Mây tỉnh")),
    ),
    tenures=(
        Tenure(NGHIEM, CHAIRMAN, False, (words("Chủ tịch UBND tỉnh Phạm Thử Nghiệm", "title"),)),
        Tenure(DU, DIRECTOR, True, (words("nguyên Giám đốc Sở Gió Mây tỉnh", "title"),)),
    ),
    meetings=(MEETING,),
    participations=(
        Participation(MEETING, COMMITTEE, "organizer", (), (words("mở", "verb"),)),
        Participation(MEETING, POLICE, "organizer", (), (words("mở", "verb"),)),
        Participation(MEETING, NGHIEM, "chair", (CHAIRMAN,), (words("chủ trì", "verb"),)),
        Participation(MEETING, DU, "attendee", (), (words("dự", "verb"),)),
    ),
    agreements=(OLDER, PROGRAMME),
    appointments=(
        Appointment(DU, DIRECTOR, "appointed", "2018-02", COMMITTEE, (words("bổ nhiệm", "verb"),)),
    ),
    awards=(
        Award(
            "Bằng khen",
            "certificate_of_merit",
            (CHAIRMAN,),
            (COLLECTIVES,),
            7,
            "2018-02-05",
            MEETING,
            (words("7 tập thể được nhận Bằng khen", "award"),),
        ),
    ),
    remarks=(Remark(NGHIEM, "Rừng là nhà chung", MEETING, (words("Rừng là nhà chung", "quote"),)),),
)
