"""The shapes of the picture, by their pixels: what the camera is pointed at is drawn at once."""

import pytest

from kg.view.kinds import kind_of
from tests import view_networks as networks
from tests.browser.conftest import Open, Opened
from tests.browser.test_page import is_quiet, search, where

pytestmark = pytest.mark.browser

PIXEL = """([x, y]) => {
    const canvas = document.querySelector("#canvas canvas");
    const { left, top, width } = canvas.getBoundingClientRect();
    const fine = canvas.width / width;
    const pixel = new OffscreenCanvas(1, 1).getContext("2d");
    pixel.drawImage(canvas, (left - x) * fine, (top - y) * fine);
    const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
    return "#" + [red, green, blue].map(part => part.toString(16).padStart(2, "0")).join("");
}"""


def colour_of(opened: Opened, label: str) -> str:
    """Return the colour in the middle of a thing, once the picture has come to rest."""
    opened.page.wait_for_timeout(200)
    colour: str = opened.page.evaluate(PIXEL, [*where(opened, label)])
    return colour


@pytest.mark.parametrize("width", [390, 600, 1280])
@pytest.mark.parametrize(
    ("label", "kind"), [("agency số 26", "agency"), ("meeting số 18", "meeting")]
)
def test_a_thing_at_the_edge_is_drawn_when_it_is_found_and_after(
    open_page: Open, label: str, kind: str, width: int
) -> None:
    opened = open_page(networks.large(30), width=width, height=844)
    search(opened, label)
    assert colour_of(opened, label) == kind_of(kind).light
    opened.page.click("#panel .close")
    assert colour_of(opened, label) == kind_of(kind).light
    assert is_quiet(opened)


@pytest.mark.parametrize("width", [390, 600, 1280])
def test_all_of_a_small_picture_is_drawn_when_one_of_it_is_chosen(
    open_page: Open, width: int
) -> None:
    opened = open_page(networks.small(), width=width, height=844)
    search(opened, "pham dinh du")
    near = {
        "Phạm Đình Dụ": "person",
        "UBND tỉnh Sông Thử": "agency",
        "Lễ ký chương trình trồng cây": "meeting",
    }
    for label, kind in near.items():
        assert colour_of(opened, label) == kind_of(kind).light


@pytest.mark.parametrize("width", [390, 1280])
def test_a_thing_that_was_dragged_is_drawn_where_it_is_now(open_page: Open, width: int) -> None:
    opened = open_page(networks.small(), width=width, height=844)
    x, y = where(opened, "Phạm Đình Dụ")
    opened.page.mouse.move(x, y)
    opened.page.mouse.down()
    opened.page.mouse.move(x + 60, y + 90, steps=4)
    opened.page.mouse.up()
    assert where(opened, "Phạm Đình Dụ") != (x, y)
    for _ in range(4):
        opened.page.click("#zoom-in")
    opened.page.click("#fit")
    assert colour_of(opened, "Phạm Đình Dụ") == kind_of("person").light
