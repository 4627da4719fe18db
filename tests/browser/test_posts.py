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
    held = {row["title"]: row["former"] for row in rows if row["title"]}
    assert held == {"Chủ tịch": "", "Bí thư": "true"}
