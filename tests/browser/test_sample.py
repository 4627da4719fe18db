"""The page of the sample article: what a newcomer opens first."""

from pathlib import Path

import networkx as nx
import pytest

from kg import resources
from kg.article import Article
from kg.pipeline import build_one
from kg.store import open_graph
from kg.traverse.network import network
from kg.view.layout import layout
from kg.view.lines import distance
from kg.view.picture import size_of
from tests.browser.conftest import Open, Opened
from tests.browser.test_page import is_quiet, labels, panel, search, where

pytestmark = pytest.mark.browser

SAMPLE = "data/articles/cong-tac-dan-van-da-nang-2021.txt"
PROGRAMME = "Chương trình phối hợp thực hiện công tác dân vận giai đoạn 2021-2025"
SIGNERS = [
    "Ban Dân vận Thành ủy Đà Nẵng",
    "UBND thành phố Đà Nẵng",
    "Công an thành phố Đà Nẵng",
    "Bộ Chỉ huy Quân sự thành phố Đà Nẵng",
    "Bộ Chỉ huy Bộ đội Biên phòng thành phố Đà Nẵng",
]


@pytest.fixture(scope="module")
def net(tmp_path_factory: pytest.TempPathFactory) -> "nx.MultiDiGraph[str]":
    """Return the network of the sample article, read, built and stored as users do."""
    file = Path(tmp_path_factory.mktemp("sample")) / "sample.nt"
    built = build_one(Article("sample", resources.read(SAMPLE)))
    file.write_text("".join(f"{line} .\n" for line in built.statements), encoding="utf-8")
    with open_graph(file) as graph:
        return network(graph)


def open_programme(open_page: Open, net: "nx.MultiDiGraph[str]") -> Opened:
    opened = open_page(net)
    search(opened, PROGRAMME)
    return opened


@pytest.mark.parametrize("signer", SIGNERS)
def test_each_signing_body_is_joined_to_the_programme(
    net: "nx.MultiDiGraph[str]", signer: str
) -> None:
    labels = nx.get_node_attributes(net, "label")
    joined = {(labels[a], labels[b], role) for a, b, role in net.edges(keys=True)}
    assert (PROGRAMME, signer, "party") in joined


def test_every_thing_of_the_sample_is_named(open_page: Open, net: "nx.MultiDiGraph[str]") -> None:
    assert len(labels(open_page(net))) == len(net)


def test_no_tie_of_the_sample_leads_through_another_thing(net: "nx.MultiDiGraph[str]") -> None:
    places = layout(net)
    for one, other in net.edges():
        line = places[one], places[other]
        others = [place for name, place in places.items() if name not in (one, other)]
        assert all(distance(place, line) > size_of(16) for place in others)


def test_the_page_tells_who_signed_with_the_sentence(
    open_page: Open, net: "nx.MultiDiGraph[str]"
) -> None:
    opened = open_programme(open_page, net)
    assert opened.page.inner_text("#panel-title") == PROGRAMME
    assert all(signer in panel(opened) for signer in SIGNERS)
    words = panel(opened).replace("\N{NO-BREAK SPACE}", " ")
    assert "ký kết chương trình phối hợp giai đoạn 2021-2025" in words
    assert is_quiet(opened), (opened.requests, opened.complaints)


def test_a_sentence_stands_in_its_paragraph(open_page: Open, net: "nx.MultiDiGraph[str]") -> None:
    opened = open_programme(open_page, net)
    lines = {" ".join(line.split()) for line in resources.read(SAMPLE).splitlines()}
    quote = opened.page.locator("#panel blockquote").first
    while (opener := quote.locator(".opener")).count():
        opener.first.click()
    assert " ".join(quote.inner_text().split()) in lines


def test_a_click_on_the_line_to_a_signer_shows_the_sentence(
    open_page: Open, net: "nx.MultiDiGraph[str]"
) -> None:
    opened = open_programme(open_page, net)
    one, other = where(opened, PROGRAMME), where(opened, SIGNERS[2])
    opened.page.mouse.click((one[0] + other[0] * 2) / 3, (one[1] + other[1] * 2) / 3)
    assert "–" in opened.page.inner_text("#panel-title")
    assert "ký kết" in panel(opened)
