"""The numbers beside the picture are those of the chosen place and time."""

import pytest

from tests import view_networks as networks
from tests.browser.conftest import Open, Opened
from tests.browser.test_page import panel

pytestmark = pytest.mark.browser


def counts(opened: Opened, filters: str) -> dict[str, str]:
    """Return the number at each switch of some filters, by its name."""
    switches = opened.page.locator(f"{filters} .switch").all_inner_texts()
    return dict(switch.split("\n") for switch in switches)


def busiest(opened: Opened) -> dict[str, str]:
    rows = opened.page.locator("#panel .busiest li").all_inner_texts()
    return dict(row.split("\n") for row in rows)


def test_counts_are_those_of_the_chosen_time(open_page: Open) -> None:
    opened = open_page(networks.small())
    assert counts(opened, "#roles")["bên tham gia"] == "2"
    assert counts(opened, "#roles")["chủ trì"] == "1"
    assert busiest(opened)["UBND tỉnh Sông Thử"] == "3"
    opened.page.fill("#from", "2023")
    opened.page.press("#from", "Enter")
    assert counts(opened, "#kinds") == {
        "Người": "0", "Cơ quan, tổ chức": "2", "Cuộc họp, sự kiện": "0", "Thỏa thuận": "1",
        "Địa bàn": "0",
    }  # fmt: skip
    assert counts(opened, "#roles")["bên tham gia"] == "2"
    assert counts(opened, "#roles")["chủ trì"] == "0"
    assert busiest(opened)["UBND tỉnh Sông Thử"] == "1"


def test_counts_are_those_of_the_chosen_place(open_page: Open) -> None:
    net = networks.large(40)
    area = networks.thing(net, "area", "xã Xa Xôi")
    person = networks.thing(net, "person", "Ai Đó")
    networks.fact(net, person, "location", area)
    opened = open_page(net)
    opened.page.select_option("#place", label="xã Xa Xôi")
    assert counts(opened, "#kinds")["Người"] == "1"
    assert busiest(opened) == {"xã Xa Xôi": "1", "Ai Đó": "1"}
    assert "2 trong 2 mục khớp bộ lọc" in panel(opened)


def test_what_is_switched_off_keeps_its_count(open_page: Open) -> None:
    opened = open_page(networks.small())
    before = counts(opened, "#kinds")
    opened.page.click("#kinds .switch >> nth=1")
    assert counts(opened, "#kinds") == before
    assert "4 trong 4 mục khớp bộ lọc" in panel(opened)


def test_the_summary_says_of_what_the_picture_is_a_part(open_page: Open) -> None:
    net = networks.large(400)
    opened = open_page(net)
    assert "có nhiều quan hệ nhất trong 400 mục" in panel(opened)
    hub = max(sorted(net), key=net.degree)
    fragment = f"focus={hub.removeprefix(networks.BASE)}"
    assert f"quanh {net.nodes[hub]['label']}" in panel(open_page(net, fragment))
