"""The page keeps up with large networks, at twice the figures that it is made for.

What it does on a quiet machine is measured by ``python -m tests.bench.view``.
"""

import pytest

from tests import view_networks as networks
from tests.bench.view import DRAWN, FRAMES
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("things", "seconds", "frame"), [(1000, 2, 66), (10_000, 4, 100), (50_000, 10, 100)]
)
def test_a_large_network_opens_and_moves_in_time(
    open_page: Open, things: int, seconds: float, frame: float
) -> None:
    page = open_page(networks.large(things), limit=DRAWN).page
    assert page.evaluate("performance.now()") / 1000 < seconds
    assert page.evaluate(FRAMES, "zoom") < frame
    assert page.evaluate(FRAMES, "pan") < frame
