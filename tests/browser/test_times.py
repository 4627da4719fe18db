"""A chosen time on the page: what lies in it, and what is not known to."""

import pytest

from tests import view_networks as networks
from tests.browser.conftest import Open, Opened
from tests.browser.test_page import is_quiet, shown

pytestmark = pytest.mark.browser


def of_many_days() -> "networks.Net[str]":
    """Return meetings of a day, of another year, of a day of no year, and of no day at all."""
    net = networks.small()
    person = f"{networks.BASE}person/Phạm_Đình_Dụ"
    committee = f"{networks.BASE}agency/UBND_tỉnh_Sông_Thử"
    for label, day in (
        ("Họp năm sau", "2021-05-04"),
        ("Họp ngày lễ", "--09-22"),
        ("Họp khi nào", ""),
    ):
        meeting = networks.thing(net, "meeting", label, day=day)
        networks.fact(net, meeting, "chair", person, label_vi="chủ trì", day=day)
    undated = networks.thing(net, "agency", "Sở Lâu Năm")
    networks.fact(net, undated, "part_of", committee)
    return net


def choose_time(opened: Opened, since: str, until: str) -> None:
    for field, text in (("#from", since), ("#to", until)):
        opened.page.fill(field, text)
        opened.page.press(field, "Enter")


def listed(opened: Opened) -> set[str]:
    return set(opened.page.locator("#list tbody th").all_inner_texts())


def test_a_chosen_time_leaves_out_what_is_of_unknown_year(open_page: Open) -> None:
    opened = open_page(of_many_days(), "view=list")
    choose_time(opened, "2021", "2021")
    assert listed(opened) == {
        "Họp năm sau", "Phạm Đình Dụ",
        "Chương trình trồng cây", "UBND tỉnh Sông Thử", "Công an tỉnh Sông Thử",
    }  # fmt: skip


def test_what_is_of_unknown_year_is_counted_and_let_in_by_a_switch(open_page: Open) -> None:
    opened = open_page(of_many_days(), "view=list")
    assert not opened.page.is_visible("#undated")
    choose_time(opened, "2021", "2021")
    assert opened.page.inner_text("#undated").split() == ["Không", "rõ", "năm", "2"]
    opened.page.click("#undated")
    assert {"Họp ngày lễ", "Họp khi nào"} < listed(opened)
    fragment = opened.page.evaluate("location.hash").lstrip("#")
    assert listed(open_page(of_many_days(), fragment)) == listed(opened)
    opened.page.click("#undated")
    assert "Họp khi nào" not in listed(opened)
    assert is_quiet(opened)


def test_parties_stay_with_their_agreement_as_long_as_it_is_in_force(open_page: Open) -> None:
    net = networks.small()
    for *_, told in net.edges(data=True):
        if told["role"] == "party":
            told["day"] = "2020-06-01"
    opened = open_page(net, "from=2023&to=2023")
    assert shown(opened) == 3


def test_bounds_given_the_wrong_way_round_are_put_in_order(open_page: Open) -> None:
    opened = open_page(of_many_days())
    choose_time(opened, "2022", "2021")
    assert opened.page.input_value("#from") == "2021"
    assert opened.page.input_value("#to") == "2022"
    assert "từ 2021 đến 2022" in opened.page.inner_text("#counts")
    again = open_page(of_many_days(), "from=2022&to=2021-03")
    assert "từ 3/2021 đến 2022" in again.page.inner_text("#counts")


def test_what_is_no_day_is_no_bound(open_page: Open) -> None:
    opened = open_page(of_many_days())
    choose_time(opened, "2021-13", "45/1/2021")
    assert opened.page.input_value("#from") == ""
    assert opened.page.input_value("#to") == ""
    assert "“45/1/2021”" in opened.page.inner_text("#day-news")
    choose_time(opened, "2021", "")
    assert not opened.page.is_visible("#day-news")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("tháng 6/2017", "2017-06"),
        ("Tháng 6 năm 2017", "2017-06"),
        ("ngày 3-6-2017", "2017-06-03"),
        ("2017-6", "2017-06"),
        ("năm 2017", "2017"),
    ],
)
def test_a_day_is_typed_as_news_writes_it(open_page: Open, typed: str, stored: str) -> None:
    opened = open_page(of_many_days())
    opened.page.fill("#to", typed)
    opened.page.press("#to", "Enter")
    assert opened.page.input_value("#to") == stored
    assert not opened.page.is_visible("#day-news")
