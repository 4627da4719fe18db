"""Posts on the page: who holds them, who held them."""

import pytest

from tests import view_networks as networks
from tests.browser.conftest import Open
from tests.browser.test_page import is_quiet, labels_of_ties, panel, search, table

pytestmark = pytest.mark.browser


def with_a_former_post() -> "networks.Net[str]":
    """Return the small network, whose chairman was the secretary of a committee before."""
    net = networks.small()
    person = f"{networks.BASE}person/Phạm_Đình_Dụ"
    committee = networks.thing(net, "agency", "Tỉnh ủy Núi Thử")
    networks.fact(net, person, "tenure", committee, title="Bí thư", day="2020-06-02", former=True)
    return net


@pytest.mark.parametrize(("language", "former"), [("vi", "nguyên"), ("en", "former")])
def test_a_post_no_longer_held_says_so_wherever_its_title_stands(
    open_page: Open, language: str, former: str
) -> None:
    opened = open_page(with_a_former_post(), f"lang={language}")
    assert f"{former} Bí thư" in labels_of_ties(opened)
    search(opened, "pham dinh du")
    assert f"{former} Bí thư" in panel(opened)
    assert f"{former} Chủ tịch" not in panel(opened)
    opened.page.click("#as-list")
    assert f"({former} Bí thư) Tỉnh ủy Núi Thử" in opened.page.inner_text("#list")
    assert is_quiet(opened)


def test_the_table_tells_a_post_held_from_a_former_one(open_page: Open) -> None:
    rows = table(open_page(with_a_former_post()))
    held = {row["role_vi"]: row["former"] for row in rows if row["title"]}
    assert held == {"Chủ tịch": "", "nguyên Bí thư": "true"}


def with_a_post_seen_twice() -> "networks.Net[str]":
    """Return someone who is seen in one post in 2017 and again in 2022, in another once."""
    net = networks.small()
    person = networks.thing(net, "person", "Lê Thử")
    assembly = networks.thing(net, "agency", "HĐND tỉnh Sông Thử")
    seen = {"day": "2017-05-11", "until": "2022"}
    networks.fact(net, person, "tenure", assembly, title="Ủy viên", **seen)
    networks.fact(net, person, "tenure", assembly, title="Thư ký", day="2017-07-13")
    return net


@pytest.mark.parametrize(
    ("language", "twice", "once"),
    [
        ("vi", "Ủy viên · theo tin 11/5/2017 – 2022", "Thư ký · theo tin 13/7/2017"),
        ("en", "Ủy viên · seen 11 May 2017 – 2022", "Thư ký · seen 13 Jul 2017"),
    ],
)
def test_a_post_shows_the_days_on_which_it_is_first_and_last_seen(
    open_page: Open, language: str, twice: str, once: str
) -> None:
    opened = open_page(with_a_post_seen_twice(), f"lang={language}")
    search(opened, "le thu")
    assert twice in panel(opened)
    assert once in panel(opened)


@pytest.mark.parametrize(
    ("time", "seen"),
    [("to=2017-05", 1), ("from=2019&to=2020", 1), ("from=2022-06", 1), ("to=2017-04", 0)],
)
def test_a_post_belongs_to_every_time_between_its_first_and_last_day(
    open_page: Open, time: str, seen: int
) -> None:
    opened = open_page(with_a_post_seen_twice(), f"{time}&view=list")
    assert opened.page.locator("#list tbody th:has-text('Lê Thử')").count() == seen


def with_two_holders() -> "networks.Net[str]":
    """Return two who held one post, one after the other, and another who holds a like one."""
    net = networks.small()
    ministry = networks.thing(net, "agency", "Bộ Thử nghiệm")
    for name, title, more in (
        ("Lê Cũ", "Bộ trưởng", {"day": "2017-05-11", "former": True}),
        ("Lê Mới", "Bộ trưởng", {"day": "2022-05-11"}),
        ("Lê Phó", "Thứ trưởng", {"day": "2022-05-11"}),
    ):
        person = networks.thing(net, "person", name)
        networks.fact(net, person, "tenure", ministry, title=title, **more)
    return net


def test_a_post_is_found_by_its_name_and_leads_to_its_holders(open_page: Open) -> None:
    opened = open_page(with_two_holders())
    opened.page.fill("#search", "bo truong bo thu nghiem")
    assert "Lê Cũ, Lê Mới" in opened.page.inner_text("#suggestions")
    opened.page.press("#search", "Enter")
    assert opened.page.inner_text("#panel-title") == "Bộ trưởng Bộ Thử nghiệm"
    assert opened.page.locator("#panel .fact .thing").all_inner_texts() == ["Lê Mới", "Lê Cũ"]
    assert "nguyên Bộ trưởng · theo tin 11/5/2017" in panel(opened)
    assert "Lê Phó" not in panel(opened)
    opened.page.click("#panel .fact .thing >> nth=0")
    assert opened.page.inner_text("#panel-title") == "Lê Mới"
    assert is_quiet(opened)


def test_a_chosen_post_stands_in_the_address(open_page: Open) -> None:
    opened = open_page(with_two_holders(), limit=3)
    search(opened, "thu truong bo thu nghiem")
    fragment = opened.page.evaluate("location.hash").lstrip("#")
    again = open_page(with_two_holders(), fragment, limit=3)
    assert again.page.inner_text("#panel-title") == "Thứ trưởng Bộ Thử nghiệm"
    names = again.page.evaluate("window.civicKg.labelsDrawn().map(label => label.lines.join(' '))")
    assert {"Bộ Thử nghiệm", "Lê Phó"} <= set(names)
