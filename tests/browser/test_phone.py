"""The page on a phone: what is chosen stays in sight above its panel."""

from typing import Any

import pytest

from tests import view_networks as networks
from tests.browser.conftest import Open, Opened
from tests.browser.test_page import is_quiet, search, where

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}


def frame(opened: Opened, selector: str) -> dict[str, float]:
    box: Any = opened.page.locator(selector).bounding_box()
    return {"right": box["x"] + box["width"], "bottom": box["y"] + box["height"], **box}


def drawn(opened: Opened) -> list[dict[str, Any]]:
    labels: list[dict[str, Any]] = opened.page.evaluate("window.civicKg.labelsDrawn()")
    return [label for label in labels if "thing" in label]


@pytest.mark.parametrize("rank", [0, 30, 200])
def test_a_chosen_thing_is_seen_and_named_and_nothing_lies_over_it(
    open_page: Open, rank: int
) -> None:
    net = networks.large(400)
    chosen = sorted(net, key=lambda name: (-net.degree(name), name))[rank]
    opened = open_page(net, **PHONE)
    search(opened, net.nodes[chosen]["label"])
    opened.page.wait_for_timeout(200)
    canvas = frame(opened, "#canvas")
    x, y = where(opened, net.nodes[chosen]["label"])
    assert canvas["x"] < x < canvas["right"]
    assert canvas["y"] < y < canvas["bottom"]
    assert net.nodes[chosen]["label"] in {label["lines"][0] for label in drawn(opened)}
    x, y = x - canvas["x"], y - canvas["y"]
    for label in drawn(opened):
        left, top, right, bottom = label["seen"]
        assert not (left < x < right and top < y < bottom)
    assert is_quiet(opened)


def test_a_quiet_thing_is_shown_with_all_its_neighbours(open_page: Open) -> None:
    net = networks.large(400)
    alone = networks.thing(net, "person", "Ai Đó")
    near = [networks.thing(net, "agency", f"Cơ quan {number}") for number in range(3)]
    for body in near:
        networks.fact(net, alone, "knows", body)
    opened = open_page(net, **PHONE)
    search(opened, "Ai Đó")
    opened.page.wait_for_timeout(200)
    names = {" ".join(label["lines"]) for label in drawn(opened)}
    assert {"Ai Đó", "Cơ quan 0", "Cơ quan 1", "Cơ quan 2"} <= names


def test_the_list_has_the_window_until_something_is_chosen_and_again_after(
    open_page: Open,
) -> None:
    opened = open_page(networks.large(60), "view=list", **PHONE)
    assert not opened.page.is_visible("#panel")
    assert frame(opened, "#list")["height"] > 600
    opened.page.evaluate("document.querySelector('#list').scrollTop = 500")
    opened.page.locator("#list .thing").nth(12).evaluate("thing => thing.click()")
    assert frame(opened, "#panel")["height"] > 600
    opened.page.click("#panel .close")
    assert not opened.page.is_visible("#panel")
    assert opened.page.evaluate("document.querySelector('#list').scrollTop") == 500
    assert is_quiet(opened)


@pytest.mark.parametrize("view", ["picture", "list"])
def test_the_list_is_a_press_away_from_what_is_chosen(open_page: Open, view: str) -> None:
    opened = open_page(networks.large(60), f"view={view}", **PHONE)
    search(opened, "person số 0")
    assert opened.page.get_attribute("#as-list", "aria-pressed") == "false"
    opened.page.click("#as-list")
    assert opened.page.get_attribute("#as-list", "aria-pressed") == "true"
    assert frame(opened, "#list")["height"] > 600
    assert not opened.page.is_visible("#panel")
    assert opened.page.locator("#years span").count() > 2
    opened.page.click("#undo")
    assert opened.page.inner_text("#panel-title") == "person số 0"


def test_what_is_shown_is_told_in_a_line_or_two_of_a_chosen_time(open_page: Open) -> None:
    opened = open_page(networks.large(400), "from=2016&to=2020", **PHONE)
    assert frame(opened, "#counts")["height"] < 50
