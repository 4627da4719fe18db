"""Articles on the page: they are listed, found, and read sentence by sentence."""

import pytest

from tests import view_networks as networks
from tests.browser.conftest import Open, Opened
from tests.browser.test_page import is_quiet, panel, search

pytestmark = pytest.mark.browser


def of_articles(count: int) -> "networks.Net[str]":
    """Return so many meetings in as many articles, a day each, and one article of unknown day."""
    net = networks.small()
    person = networks.thing(net, "person", "Lê Thử")
    for index in range(1, count + 1):
        meeting = networks.thing(net, "meeting", f"Họp lần {index}")
        words = networks.quotation(
            f"Ông Lê Thử họp lần {index}.", "họp", start=30, headline=f"Tin thứ {index}",
            article=f"{networks.BASE}article/tin-{index}",
            date=f"2021-01-{index:02}" if index > 1 else "", url="",
        )  # fmt: skip
        networks.fact(net, meeting, "chair", person, label_vi="chủ trì", evidence=[words])
    return net


def titles(opened: Opened, where: str) -> list[str]:
    return opened.page.locator(f"{where} .article").all_inner_texts()


def test_all_articles_are_named_the_latest_first(open_page: Open) -> None:
    opened = open_page(of_articles(9))
    assert titles(opened, "#panel .articles") == [
        "Tin thứ 9 · 9/1/2021", "Tin thứ 8 · 8/1/2021", "Tin thứ 7 · 7/1/2021",
    ]  # fmt: skip
    opened.page.click("#panel .articles .more")
    named = titles(opened, "#panel .articles")
    assert named[-2:] == ["Lễ ký ở Sông Thử · 2/6/2020", "Tin thứ 1"]
    assert len(named) == 10
    opened.page.click("#as-list")
    opened.page.click("#list .articles .more")
    assert titles(opened, "#list .articles") == named


@pytest.mark.parametrize("text", ["tin thu 4", "4/1/2021", "2021-01-04"])
def test_an_article_is_found_by_its_title_and_by_its_day(open_page: Open, text: str) -> None:
    opened = open_page(of_articles(9))
    search(opened, text)
    assert opened.page.inner_text("#panel-title") == "Tin thứ 4"
    assert opened.page.inner_text("#news") == "Tin thứ 4"
    assert opened.page.evaluate("document.activeElement.id") == "panel-title"
    assert is_quiet(opened)


def test_an_article_shows_its_facts_beneath_their_sentences_and_where_it_stood(
    open_page: Open,
) -> None:
    net = networks.small()
    early = networks.quotation("Rồi trời mưa ở Sông Thử.", "Sông Thử", start=600)
    late = networks.quotation("Mọi người rời Sông Thử.", "Sông Thử", start=900)
    area = networks.thing(net, "area", "tỉnh Sông Thử", evidence=[late, early])
    opened = open_page(net)
    opened.page.click("#panel .articles .article")
    sentences = opened.page.locator("#panel .sentence blockquote").all_inner_texts()
    assert sentences == [networks.SENTENCE, "Rồi trời mưa ở Sông Thử.", "Mọi người rời Sông Thử."]
    facts = opened.page.locator(f"#panel .sentence:has-text('{networks.SENTENCE}')").inner_text()
    assert "chủ trì" in facts
    assert "Phạm Đình Dụ" in facts
    link = opened.page.locator("#panel .source a")
    assert link.get_attribute("href") == "https://example.org/thu"
    opened.page.click("#panel .told .thing >> nth=-1")
    assert opened.page.inner_text("#panel-title") == net.nodes[area]["label"]


def test_the_picture_shows_what_an_article_speaks_of(open_page: Open) -> None:
    opened = open_page(of_articles(9), limit=3)
    search(opened, "tin thu 4")
    names = opened.page.evaluate("window.civicKg.labelsDrawn().map(label => label.lines.join(' '))")
    assert {"Họp lần 4", "Lê Thử"} <= set(names)
    fragment = opened.page.evaluate("location.hash").lstrip("#")
    assert "article=tin-4" in fragment
    again = open_page(of_articles(9), fragment, limit=3)
    assert again.page.inner_text("#panel-title") == "Tin thứ 4"


def test_a_sentence_leads_to_its_article(open_page: Open) -> None:
    opened = open_page(networks.small())
    search(opened, "pham dinh du")
    opened.page.click("#panel figcaption .article >> nth=0")
    assert opened.page.inner_text("#panel-title") == "Lễ ký ở Sông Thử"
    opened.page.click("#undo")
    assert opened.page.inner_text("#panel-title") == "Phạm Đình Dụ"


def test_under_a_filter_the_list_keeps_the_articles_of_what_it_lists(open_page: Open) -> None:
    net = of_articles(9)
    for name, told in net.nodes(data=True):
        if name.endswith("Họp_lần_4"):
            told["day"] = "2030-01-04"
    opened = open_page(net, "from=2030&view=list")
    assert titles(opened, "#list .articles") == ["Tin thứ 4 · 4/1/2021"]


def test_a_chosen_time_has_the_articles_of_it_and_those_that_tell_of_it(open_page: Open) -> None:
    net = of_articles(4)
    area = networks.thing(net, "area", "xã Thử")
    words = networks.quotation(
        "Xã Thử thuộc tỉnh Sông Thử.", "thuộc", headline="Tin chẳng liên quan",
        article=f"{networks.BASE}article/khac", date="2025-01-01",
    )  # fmt: skip
    networks.fact(net, area, "within", f"{networks.BASE}area/tỉnh_Sông_Thử", evidence=[words])
    for name, told in net.nodes(data=True):
        if name.endswith("Họp_lần_4"):
            told["day"] = "2021-01-02"
    published = ["Tin thứ 3 · 3/1/2021", "Tin thứ 2 · 2/1/2021"]
    telling = ["Tin thứ 4 · 4/1/2021", "Lễ ký ở Sông Thử · 2/6/2020"]  # of an agreement in force
    opened = open_page(net, "from=2021-01-02&to=2021-01-03")
    assert opened.page.inner_text("#panel .articles h3") == "Bài báo 4"
    assert titles(opened, "#panel .articles") == [*published, telling[0]]
    opened.page.click("#as-list")
    assert titles(opened, "#list .articles") == [*published, *telling]
    assert is_quiet(opened)


def test_things_are_found_before_the_articles_that_name_them(open_page: Open) -> None:
    opened = open_page(of_articles(9))
    found = opened.page.locator("#suggestions li")
    opened.page.fill("#search", "song thu")
    kinds = [text.split("\n")[-1].split(" · ")[0] for text in found.all_inner_texts()]
    assert kinds[-1] == "Bài báo"
    assert kinds.count("Bài báo") == 1
    assert len(kinds) > 3


def test_no_article_ends_a_path(open_page: Open) -> None:
    opened = open_page(of_articles(9))
    search(opened, "pham dinh du")
    opened.page.keyboard.press("p")
    opened.page.fill("#search", "tin thu 4")
    assert opened.page.inner_text("#suggestions") == "Không tìm thấy"
    assert "Chọn mục thứ hai" in panel(opened)
