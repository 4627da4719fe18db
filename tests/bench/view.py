"""How the network page fares beside a plain pyvis page of the same graph, in one run.

    python -m tests.bench.view civic.kg 1000 10000 50000

For each graph, or invented network of so many things: seconds to generate, megabytes of the file,
seconds until a reader can act (loaded and drawn), milliseconds a frame while zooming and panning,
and megabytes of memory. Headless Chromium draws without a graphics card. Plain pyvis pages are
left out beyond ``PLAIN`` things, where they do not open within a minute. The network page draws
``DRAWN`` things at once here, many times as many as it opens on.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from time import perf_counter

import networkx as nx
from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import TimeoutError as TooSlow
from pyvis.network import Network
from tabulate import tabulate

from kg.store import open_graph
from kg.traverse.network import network
from kg.view import page
from tests.view_networks import large

PLAIN = 2000
DRAWN = 1000
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info"]
COLUMNS = ("things", "page", "generate s", "file MB", "act s", "zoom ms", "pan ms", "memory MB")

FRAMES = """async (kind) => {
  const canvas = document.querySelector(".vis-network canvas");
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const at = (dx) => ({ bubbles: true, cancelable: true, clientX: x + dx, clientY: y + dx / 2,
    pointerId: 7, pointerType: "mouse", isPrimary: true, button: 0, buttons: 1 });
  const frame = () => new Promise(requestAnimationFrame);
  const act = { zoom: (n) => canvas.dispatchEvent(new WheelEvent("wheel",
      { ...at(0), deltaY: n % 40 < 20 ? -60 : 60 })),
    pan: (n) => canvas.dispatchEvent(new PointerEvent("pointermove",
      at(5 + 200 * Math.sin(n / 15)))) };
  if (kind === "pan") canvas.dispatchEvent(new PointerEvent("pointerdown", at(0)));
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < 2500) { act[kind](count++); await frame(); }
  if (kind === "pan") canvas.dispatchEvent(new PointerEvent("pointerup", at(0)));
  return (performance.now() - start) / count;
}"""

Row = list[float | str]


def whole(net: "nx.MultiDiGraph[str]") -> str:
    """Return the page as it is when the reader has asked for more and more."""
    return page(net, limit=DRAWN)


def plain(net: "nx.MultiDiGraph[str]") -> str:
    """Return what pyvis makes of a network by itself."""
    drawing = Network(directed=True, cdn_resources="in_line")
    for name, thing in net.nodes(data=True):
        drawing.add_node(name, label=thing["label"], title=thing["label"])
    for source, target, fact in net.edges(data=True):
        drawing.add_edge(source, target, title=fact["role"])
    return str(drawing.generate_html())


def measure(browser: Browser, net: "nx.MultiDiGraph[str]", make: Callable[..., str]) -> Row:
    """Return the figures of one kind of page."""
    start = perf_counter()
    html = make(net)
    generated = perf_counter() - start
    with TemporaryDirectory() as folder:
        file = Path(folder) / "network.html"
        file.write_text(html, encoding="utf-8", newline="")
        return [round(generated, 2), round(file.stat().st_size / 1e6, 2), *watch(browser, file)]


def watch(browser: Browser, file: Path) -> Row:
    """Open a page, move it about, and return seconds, milliseconds a frame, and megabytes."""
    tab = browser.new_page(viewport={"width": 1440, "height": 900})
    try:
        start = perf_counter()
        tab.goto(file.as_uri(), wait_until="load", timeout=60_000)
        tab.wait_for_selector(".vis-network canvas", timeout=60_000)
        tab.evaluate(
            "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )
        opened = perf_counter() - start
        frames = [round(tab.evaluate(FRAMES, kind), 1) for kind in ("zoom", "pan")]
        memory = tab.evaluate("performance.memory.usedJSHeapSize") / 1e6
        return [round(opened, 2), *frames, round(memory, 1)]
    except TooSlow:
        return ["> 60", "", "", ""]
    finally:
        tab.close()


def network_of(subject: str) -> "nx.MultiDiGraph[str]":
    """Return an invented network of so many things, or that of a graph."""
    if subject.isdigit():
        return large(int(subject))
    with open_graph(subject) as graph:
        return network(graph)


def main(subjects: list[str]) -> None:
    """Measure networks and print a table."""
    rows: list[Row] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=which("chromium"), args=ARGUMENTS)
        for net in map(network_of, subjects):
            rows.append([len(net), "kg view", *measure(browser, net, whole)])
            if len(net) <= PLAIN:
                rows.append([len(net), "plain pyvis", *measure(browser, net, plain)])
        browser.close()
    print(tabulate(rows, COLUMNS, tablefmt="github"))


if __name__ == "__main__":
    main(sys.argv[1:] or ["1000", "10000", "50000"])
