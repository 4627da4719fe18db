"""A headless browser that watches what a page asks for, says and suffers."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import networkx as nx
import pytest
from playwright.sync_api import Browser, Error, Page, sync_playwright

from kg.view import page
from kg.view.opening import LIMIT

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@dataclass
class Opened:
    """A page in the browser with all that it did wrong.

    Args:
        page: the page, ready to be used.
        requests: addresses that it asked for, the file itself left out.
        complaints: errors and warnings of the console, and uncaught errors.
    """

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


Open = Callable[..., Opened]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Chromium; where it is missing the tests are skipped, but fail under CI=true."""
    with sync_playwright() as playwright:
        try:
            started = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=ARGUMENTS
            )
        except Error as error:
            if os.environ.get("CI") == "true":
                raise
            pytest.skip(f"no Chromium to open the page in: {error.message.splitlines()[0]}")
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open the page of a network from disk: ``open_page(net, "lang=en", width=390)``."""
    contexts = []

    def opened(
        net: "nx.MultiDiGraph[str]",
        fragment: str = "",
        width: int = 1440,
        height: int = 900,
        limit: int = LIMIT,
    ) -> Opened:
        file = tmp_path / "network.html"
        file.write_text(page(net, "Mạng lưới thử", limit), encoding="utf-8", newline="")
        contexts.append(
            browser.new_context(
                viewport={"width": width, "height": height}, reduced_motion="reduce"
            )
        )
        found = Opened(contexts[-1].new_page())
        _watch(found)
        found.page.goto(f"{file.as_uri()}#{fragment}")
        found.page.wait_for_selector("body[data-ready]", timeout=20_000)
        return found

    yield opened
    for context in contexts:
        context.close()


def _watch(opened: Opened) -> None:
    opened.page.on("request", lambda request: opened.requests.append(request.url[:100]))
    opened.page.on("console", lambda message: opened.complaints.append(message.text))
    opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
