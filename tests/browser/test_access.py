"""What axe-core finds in the page: nothing critical, nothing serious."""

from pathlib import Path

import pytest

from tests import view_networks as networks
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parent / "axe.min.js").read_text(encoding="utf-8")
STEPS = {
    "open": [],
    "chosen": ["document.querySelector('#panel .thing').click()"],
    "searching": [
        "document.querySelector('#search').value = 'song'",
        "document.querySelector('#search').dispatchEvent(new Event('input'))",
    ],
    "article": ["document.querySelector('#panel .article').click()"],
    "period": [
        "document.querySelector('#from').value = '2019'",
        "document.querySelector('#from').dispatchEvent(new Event('change'))",
    ],
    "help": ["document.querySelector('#help-button').click()"],
    "saving": ["document.querySelector('#save').open = true"],
}


@pytest.mark.parametrize("fragment", ["", "theme=dark&lang=en", "view=list"])
@pytest.mark.parametrize("step", STEPS)
def test_axe_finds_nothing_grave(open_page: Open, step: str, fragment: str) -> None:
    page = open_page(networks.small(), fragment).page
    for action in STEPS[step]:
        page.evaluate(action)
    page.evaluate(AXE)
    found = page.evaluate("axe.run()")
    grave = [
        (each["id"], [node["html"][:120] for node in each["nodes"]])
        for each in found["violations"]
        if each["impact"] in ("critical", "serious")
    ]
    assert found["passes"]
    assert grave == []


def test_axe_would_find_something_grave(open_page: Open) -> None:
    page = open_page(networks.small()).page
    page.evaluate("document.querySelector('#zoom-in').removeAttribute('aria-label')")
    page.evaluate("document.querySelector('#zoom-in').removeAttribute('title')")
    page.evaluate("document.querySelector('#zoom-in').textContent = ''")
    page.evaluate(AXE)
    found = page.evaluate("axe.run()")
    assert "button-name" in [each["id"] for each in found["violations"]]
