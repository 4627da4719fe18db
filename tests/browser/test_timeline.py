"""The timeline: every stretch of time can be seen, and years are named apart."""

from itertools import pairwise

import pytest

from tests import view_networks as networks
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser

EDGES = """parts => parts.map(part => {
    const { left, right } = part.getBoundingClientRect();
    return [left, right];
})"""


def of_days(*days: str) -> "networks.Net[str]":
    """Return a meeting on each day."""
    net = networks.small()
    person = f"{networks.BASE}person/Phạm_Đình_Dụ"
    for name in [name for name, told in net.nodes(data=True) if told.get("period")]:
        net.remove_node(name)
    for number, day in enumerate(days):
        meeting = networks.thing(net, "meeting", f"Họp {number}", day=day)
        networks.fact(net, meeting, "chair", person, day=day)
    return net


@pytest.mark.parametrize(
    ("days", "years"),
    [
        (["2020-09-01"], ["2020"]),
        (["2021-12-01"], ["2020", "2021"]),
        (["2019-12-01", "2021-12-01"], ["2020", "2021"]),
        (["2019-12-01", "2022-01-01"], ["2020", "2021"]),
    ],
)
@pytest.mark.parametrize("width", [1440, 390])
def test_years_are_named_apart_however_short_the_time(
    open_page: Open, days: list[str], years: list[str], width: int
) -> None:
    named = open_page(of_days(*days), width=width).page.locator("#years span")
    assert named.all_inner_texts() == years
    assert all(right + 5 < left for (_, right), (left, _) in pairwise(named.evaluate_all(EDGES)))


def test_a_year_that_has_just_begun_leaves_its_name_to_the_next(open_page: Open) -> None:
    opened = open_page(of_days("2019-12-02", "2027-01-01"))
    named = opened.page.locator("#years span").all_inner_texts()
    assert named[0] == "2020"
    assert "2019" not in named


def test_one_busy_month_leaves_the_others_to_be_seen(open_page: Open) -> None:
    opened = open_page(of_days(*["2021-05-03"] * 150, "2021-01-05", "2022-02-05"))
    heights = opened.page.locator("#bars g").evaluate_all(
        "bars => bars.map(bar => bar.getBoundingClientRect().height).filter(height => height > 0)"
    )
    assert min(heights) >= 3.5
    assert max(heights) == pytest.approx(38, abs=1)
