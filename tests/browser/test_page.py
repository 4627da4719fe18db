"""The page in a browser: it reads, finds, filters, keeps its state, and runs nothing foreign."""

import csv
import io
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kg.export.tables import _EDGES
from kg.view.opening import LIMIT
from tests import view_networks as networks
from tests.browser.conftest import Open, Opened

pytestmark = pytest.mark.browser


def is_quiet(opened: Opened) -> bool:
    """Tell whether a page asked for nothing but itself and complained of nothing."""
    foreign = [url for url in opened.requests if not url.startswith(("file:", "data:,", "blob:"))]
    return foreign == [] and opened.complaints == []


def panel(opened: Opened) -> str:
    return opened.page.inner_text("#panel")


def search(opened: Opened, text: str) -> None:
    opened.page.fill("#search", text)
    opened.page.press("#search", "Enter")


def shown(opened: Opened) -> int:
    """Return how many things the picture holds, as the page says it."""
    return int(opened.page.inner_text("#counts").split()[2].replace(".", ""))


def saved(opened: Opened, button: str) -> bytes:
    """Save from the menu and return the file."""
    opened.page.click("#save summary")
    with opened.page.expect_download() as download:
        opened.page.click(button)
    return Path(download.value.path()).read_bytes()


def table(opened: Opened) -> list[dict[str, str]]:
    """Save what is shown as CSV and return its rows."""
    return [*csv.DictReader(io.StringIO(saved(opened, "#csv").decode("utf-8-sig")))]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 768), (390, 844)])
def test_it_opens_quietly_at_every_size(
    open_page: Open, theme: str, width: int, height: int
) -> None:
    opened = open_page(networks.small(), f"theme={theme}", width, height)
    assert is_quiet(opened), (opened.requests, opened.complaints)
    assert shown(opened) == len(networks.small())
    assert opened.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_browser_enforces_the_policy(open_page: Open) -> None:
    opened = open_page(networks.small())
    opened.page.evaluate("""() => {
        const script = document.createElement("script");
        document.body.append(script);
        try { script.text = "window.hurt = 1"; } catch { window.refused = true; }
        document.body.append(Object.assign(document.createElement("img"), {src: "https://example.org/x"}));
    }""")
    opened.page.wait_for_timeout(100)
    assert opened.page.evaluate("window.hurt === undefined && window.refused")
    assert any("Content Security Policy" in text for text in opened.complaints)


def test_search_needs_no_marks_and_shows_the_sentence(open_page: Open) -> None:
    opened = open_page(networks.small())
    search(opened, "pham dinh du")
    assert "Phạm Đình Dụ" in panel(opened)
    assert networks.SENTENCE in panel(opened)
    assert opened.page.inner_text("#panel mark >> nth=0") == "ký chương trình"
    link = opened.page.locator("#panel figcaption a").first
    assert link.get_attribute("href") == "https://example.org/thu"
    assert link.get_attribute("aria-label") == "Đọc bài gốc"
    assert is_quiet(opened)


def test_a_sentence_stands_in_its_paragraph_whose_long_part_opens_on_demand(
    open_page: Open,
) -> None:
    opened = open_page(networks.small(), "lang=en")
    search(opened, "pham dinh du")
    quote = opened.page.locator("#panel blockquote").first
    assert quote.inner_text().startswith(networks.BEFORE + networks.SENTENCE)
    assert networks.AFTER.strip() not in quote.inner_text()
    colours = quote.evaluate(
        "quote => [quote, quote.querySelector('.around')].map(each => getComputedStyle(each).color)"
    )
    assert colours[0] != colours[1]
    opener = quote.get_by_role("button", name="Read what comes after in the paragraph")
    opener.focus()
    opened.page.keyboard.press("Enter")
    assert (
        quote.inner_text().strip() == (networks.BEFORE + networks.SENTENCE + networks.AFTER).strip()
    )
    assert opened.page.evaluate("document.activeElement.className") == "around"
    opened.page.locator("#panel .opener").first.click()
    assert opened.page.evaluate("document.activeElement.className") == "around"
    assert is_quiet(opened)


def test_a_click_on_a_node_and_on_a_line_shows_the_sentence(open_page: Open) -> None:
    opened = open_page(networks.small())
    place = where(opened, "Lễ ký chương trình trồng cây")
    opened.page.mouse.click(*place)
    assert "Lễ ký chương trình trồng cây" in opened.page.inner_text("#panel-title")
    other = where(opened, "Phạm Đình Dụ")
    opened.page.mouse.click((place[0] * 3 + other[0]) / 4, (place[1] * 3 + other[1]) / 4)
    assert networks.SENTENCE in panel(opened)
    assert "–" in opened.page.inner_text("#panel-title")


def where(opened: Opened, label: str) -> tuple[float, float]:
    """Return where on screen a thing stands."""
    spot: Any = opened.page.evaluate("label => window.civicKg.whereIs(label)", label)
    return spot["x"], spot["y"]


def test_from_a_fact_one_goes_on_to_the_next_thing_and_back(open_page: Open) -> None:
    opened = open_page(networks.small())
    search(opened, "pham dinh du")
    opened.page.click("#panel .fact .thing >> nth=0")
    assert "Phạm" not in opened.page.inner_text("#panel-title")
    opened.page.click("#undo")
    assert opened.page.inner_text("#panel-title") == "Phạm Đình Dụ"


def test_a_kind_is_filtered_by_its_legend(open_page: Open) -> None:
    opened = open_page(networks.small())
    opened.page.click("#kinds .switch >> nth=0")
    assert shown(opened) == len(networks.small()) - 1
    opened.page.keyboard.press("u")
    assert shown(opened) == len(networks.small())


def test_a_role_that_is_off_hides_what_it_alone_joined(open_page: Open) -> None:
    opened = open_page(networks.small())
    opened.page.click("#roles .switch:has-text('địa điểm')")
    assert shown(opened) == len(networks.small()) - 1


def test_a_time_is_chosen_by_typing_and_by_brush(open_page: Open) -> None:
    opened = open_page(networks.small())
    opened.page.fill("#from", "2023")
    opened.page.press("#from", "Enter")
    assert "2023" in opened.page.inner_text("#counts")
    assert shown(opened) == 3
    opened.page.click("#all-time")
    bars = opened.page.locator("#bars").bounding_box()
    assert bars
    y = bars["y"] + bars["height"] / 2
    opened.page.mouse.move(bars["x"] + bars["width"] * 0.6, y)
    opened.page.mouse.down()
    opened.page.mouse.move(bars["x"] + bars["width"] * 0.9, y)
    opened.page.mouse.up()
    assert shown(opened) == 3
    opened.page.click("#undo")
    assert shown(opened) == len(networks.small())


def test_a_place_keeps_what_belongs_to_it(open_page: Open) -> None:
    net = networks.small()
    networks.fact(
        net,
        networks.thing(net, "person", "Ai Đó"),
        "knows",
        networks.thing(net, "person", "Ai Khác"),
    )
    opened = open_page(net)
    opened.page.select_option("#place", label="tỉnh Sông Thử")
    assert 1 < shown(opened) < len(net)


def test_places_are_offered_by_level_and_then_by_name(open_page: Open) -> None:
    net = networks.small()
    for label, level in (
        ("Hội trường Sông Thử", "venue"),
        ("tỉnh Núi Thử", "province"),
        ("quận 12", "district"),
        ("quận 3", "district"),
        ("nước Thử", "country"),
    ):
        networks.thing(net, "area", label, level=level)
    opened = open_page(net)
    groups: Any = opened.page.evaluate(
        "[...document.querySelectorAll('#place optgroup')]"
        ".map(group => [group.label, ...[...group.children].map(option => option.text)])"
    )
    assert groups == [
        ["Cấp tỉnh", "tỉnh Núi Thử"],
        ["Cấp huyện", "quận 3", "quận 12"],
        ["Địa điểm", "Hội trường Sông Thử"],
        ["Quốc gia", "nước Thử"],
    ]
    opened.page.select_option("#place", label="quận 3")
    assert opened.page.inner_text("#place option:checked") == "quận 3"
    assert is_quiet(opened)


def test_a_path_is_found_between_two_things(open_page: Open) -> None:
    opened = open_page(networks.small())
    search(opened, "tinh song thu")
    opened.page.keyboard.press("Escape")
    search(opened, "pham dinh du")
    opened.page.locator("#canvas").focus()
    opened.page.keyboard.press("p")
    search(opened, "chuong trinh trong cay")
    assert "2 bước" in panel(opened)
    assert networks.SENTENCE in panel(opened)


def test_a_thing_is_focused_expanded_and_hidden(open_page: Open) -> None:
    opened = open_page(networks.small())
    search(opened, "pham dinh du")
    opened.page.click("#panel .actions button >> nth=0")
    assert shown(opened) == 3
    search(opened, "le ky chuong trinh")
    opened.page.locator("#canvas").focus()
    opened.page.keyboard.press("e")
    assert shown(opened) == len(networks.small())
    opened.page.click("#reset")
    assert not opened.page.is_visible("#reset")


def test_the_address_keeps_the_state(open_page: Open) -> None:
    opened = open_page(networks.small())
    search(opened, "pham dinh du")
    opened.page.click("#language")
    opened.page.click("#kinds .switch >> nth=2")
    fragment = opened.page.evaluate("location.hash").lstrip("#")
    again = open_page(networks.small(), fragment)
    assert again.page.inner_text("#panel-title") == "Phạm Đình Dụ"
    assert again.page.inner_text("#language") == "VI"
    assert again.page.inner_text("#counts") == opened.page.inner_text("#counts")


def test_a_thing_stays_where_it_was_dragged(open_page: Open) -> None:
    opened = open_page(networks.small())
    x, y = where(opened, "Phạm Đình Dụ")
    opened.page.mouse.move(x, y)
    opened.page.mouse.down()
    opened.page.mouse.move(x + 60, y + 40, steps=4)
    opened.page.mouse.up()
    opened.page.wait_for_function("location.hash.includes('at=')")
    assert where(opened, "Phạm Đình Dụ") == pytest.approx((x + 60, y + 40), abs=12)
    fragment = opened.page.evaluate("location.hash").lstrip("#")
    again = open_page(networks.small(), fragment)
    assert where(again, "Phạm Đình Dụ") != pytest.approx((x, y), abs=12)


@pytest.mark.parametrize(
    "fragment", ["focus=nobody&at=x,1,2&kinds=zz", "%E0%A4%A", "chosen=1-2-3&from=<b>"]
)
def test_a_broken_address_opens_the_page_all_the_same(open_page: Open, fragment: str) -> None:
    opened = open_page(networks.small(), fragment)
    assert shown(opened) == len(networks.small())
    assert is_quiet(opened)


def test_the_list_has_the_same_content(open_page: Open) -> None:
    opened = open_page(networks.small(), "view=list")
    assert opened.page.locator("#list tbody tr").count() == len(networks.small())
    opened.page.click("#list .thing:has-text('Phạm Đình Dụ')")
    assert opened.page.inner_text("#panel-title") == "Phạm Đình Dụ"


def test_everything_works_by_keyboard(open_page: Open) -> None:
    opened = open_page(networks.small())
    keyboard = opened.page.keyboard
    opened.page.locator("#canvas").focus()
    keyboard.press("ArrowRight")
    first = opened.page.inner_text("#news")
    for key in ("ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"):
        keyboard.press(key)
    assert first
    assert opened.page.inner_text("#news")
    keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.id") == "panel-title"
    keyboard.press("Tab")
    keyboard.press("Tab")
    keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.id") == "panel-title"
    keyboard.press("/")
    assert opened.page.evaluate("document.activeElement.id") == "search"
    keyboard.type("song thu")
    keyboard.press("ArrowDown")
    keyboard.press("Enter")
    assert "Sông Thử" in opened.page.inner_text("#panel-title")


def test_keys_act_on_what_was_found_and_leave_the_search_box_alone(open_page: Open) -> None:
    opened = open_page(networks.small())
    keyboard = opened.page.keyboard
    search(opened, "pham dinh du")
    assert opened.page.evaluate("document.activeElement.id") == "panel-title"
    keyboard.press("p")
    assert "Chọn mục thứ hai" in panel(opened)
    search(opened, "tinh song thu")
    keyboard.press("l")
    assert opened.page.is_visible("#list")
    assert opened.page.input_value("#search") == ""
    keyboard.press("Escape")
    assert not opened.page.locator("#panel .close").count()


def test_escape_closes_the_suggestions_then_leaves_the_search_box(open_page: Open) -> None:
    opened = open_page(networks.small())
    opened.page.keyboard.press("/")
    opened.page.keyboard.type("song")
    opened.page.keyboard.press("Escape")
    assert not opened.page.is_visible("#suggestions")
    assert opened.page.evaluate("document.activeElement.id") == "search"
    opened.page.keyboard.press("Escape")
    assert opened.page.evaluate("document.activeElement.id") == "canvas"


def test_csv_is_safe_for_spreadsheets_and_whole(open_page: Open) -> None:
    opened = open_page(networks.small())
    rows = table(opened)
    assert len(rows) == networks.small().number_of_edges()
    assert networks.SENTENCE in {row["sentence"] for row in rows}
    assert {row["words"] for row in rows} == {"ký chương trình", ""}
    assert {row["headline"] for row in rows} == {"Lễ ký ở Sông Thử", ""}
    assert {row["published"] for row in rows} == {"2020-06-02", ""}
    hostile = saved(open_page(networks.hostile()), "#csv").decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(hostile)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_the_drawing_is_an_svg_with_every_label_and_the_picture_a_png(open_page: Open) -> None:
    opened = open_page(networks.small())
    drawing = saved(opened, "#svg").decode("utf-8")
    assert drawing.startswith("<svg")
    assert "Phạm Đình Dụ" in drawing
    assert saved(opened, "#png").startswith(b"\x89PNG")
    assert is_quiet(opened), opened.complaints


def test_paper_has_the_whole_drawing_in_light_colours(open_page: Open) -> None:
    opened = open_page(networks.small(), "theme=dark")
    opened.page.emulate_media(media="print")
    opened.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert opened.page.is_visible("#paper svg")
    assert not opened.page.is_visible("#canvas")
    assert opened.page.locator("#paper path").count() == len(networks.small())
    assert opened.page.evaluate("document.documentElement.dataset.theme") == "light"
    opened.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert opened.page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_hostile_texts_are_shown_and_run_nothing(open_page: Open) -> None:
    opened = open_page(networks.hostile())
    opened.page.click("#as-list")
    for index in range(opened.page.locator("#list .thing").count()):
        opened.page.locator("#list .thing").nth(index).evaluate("thing => thing.click()")
    search(opened, "script")
    assert "<script>" in panel(opened)
    assert opened.page.locator("#panel .around").count()
    hrefs = opened.page.locator("#panel a").evaluate_all("links => links.map(each => each.href)")
    assert all(href.startswith("https://example.org/") for href in hrefs)
    assert saved(opened, "#svg")
    assert opened.page.evaluate("window.hurt") is None
    assert is_quiet(opened), opened.complaints


def test_a_large_network_opens_on_a_part_and_search_reaches_the_rest(open_page: Open) -> None:
    net = networks.large(3000)
    opened = open_page(net)
    assert shown(opened) <= LIMIT
    assert "3.000" in panel(opened)
    search(opened, "person số 2995")
    assert opened.page.inner_text("#panel-title") == "person số 2995"
    assert is_quiet(opened)


def test_more_of_a_large_network_comes_on_demand(open_page: Open) -> None:
    opened = open_page(networks.large(400))
    before = shown(opened)
    assert opened.page.inner_text("#more") == "Thêm 50 mục"
    opened.page.click("#more")
    assert shown(opened) == before + 50
    fragment = opened.page.evaluate("location.hash").lstrip("#")
    assert shown(open_page(networks.large(400), fragment)) == before + 50
    opened.page.click("#reset")
    assert shown(opened) == before
    assert not open_page(networks.small()).page.is_visible("#more")


def test_a_place_and_a_time_choose_from_the_whole_network(open_page: Open) -> None:
    net = networks.large(400)
    area = networks.thing(net, "area", "xã Xa Xôi")
    person = networks.thing(net, "person", "Ai Đó")
    meeting = networks.thing(net, "meeting", "Cuộc họp ở xã", day="1999-01-01")
    networks.fact(net, meeting, "location", area)
    networks.fact(net, meeting, "chair", person)
    opened = open_page(net)
    opened.page.select_option("#place", label="xã Xa Xôi")
    assert shown(opened) == 3
    opened.page.click("#clear")
    opened.page.fill("#to", "1999")
    opened.page.press("#to", "Enter")
    assert where(opened, "Ai Đó") != where(opened, "Cuộc họp ở xã")


def labels(opened: Opened) -> set[str]:
    """Return the names in the picture, as far as they are written there."""
    drawn: list[dict[str, Any]] = opened.page.evaluate("window.civicKg.labelsDrawn()")
    return {" ".join(label["lines"]) for label in drawn if "thing" in label}


def labels_of_ties(opened: Opened) -> set[str]:
    """Return what is written along the lines of the picture."""
    drawn: list[dict[str, Any]] = opened.page.evaluate("window.civicKg.labelsDrawn()")
    return {" ".join(label["lines"]) for label in drawn if "tie" in label}


def test_a_name_in_the_panel_leads_to_what_the_picture_did_not_show(open_page: Open) -> None:
    net = networks.large(400)
    alone = networks.thing(net, "person", "Ai Đó")
    hub = max(sorted(net), key=net.degree)
    networks.fact(net, alone, "knows", hub)
    opened = open_page(net)
    before = shown(opened)
    search(opened, net.nodes[hub]["label"])
    opened.page.click("#panel .fact .thing:has-text('Ai Đó')")
    assert shown(opened) == before + 1
    assert opened.page.inner_text("#panel-title") == "Ai Đó"
    opened.page.keyboard.press("Escape")
    assert shown(opened) == before + 1


def test_the_list_has_what_the_picture_has_no_room_for(open_page: Open) -> None:
    net = networks.large(1000)
    opened = open_page(net, "view=list")
    assert shown(opened) == len(net)
    meetings = opened.page.locator("#list section:has(h2:has-text('400')) tbody")
    assert meetings.locator("tr:not(.rest)").count() == 100
    for _ in range(3):
        meetings.locator(":scope > .rest button").click()
    assert meetings.locator("tr").count() == 400


def test_a_path_is_framed_from_end_to_end(open_page: Open) -> None:
    net = networks.large(400)
    start = networks.thing(net, "person", "Ai Đó")
    end = networks.thing(net, "person", "Ai Khác")
    networks.fact(net, start, "knows", min(net))
    networks.fact(net, max(net), "knows", end)
    opened = open_page(net)
    search(opened, "Ai Đó")
    opened.page.locator("#canvas").focus()
    opened.page.keyboard.press("+")
    opened.page.keyboard.press("+")
    opened.page.keyboard.press("p")
    search(opened, "Ai Khác")
    box = opened.page.locator("#canvas").bounding_box()
    assert box
    for name in ("Ai Đó", "Ai Khác"):
        x, y = where(opened, name)
        assert box["x"] < x < box["x"] + box["width"]
        assert box["y"] < y < box["y"] + box["height"]
        assert name in labels(opened)


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_no_label_is_cut_and_years_stand_apart(open_page: Open, width: int, height: int) -> None:
    opened = open_page(networks.large(60), "", width, height)
    box = opened.page.locator("#canvas").bounding_box()
    assert box
    assert labels(opened)
    for label in opened.page.evaluate("window.civicKg.labelsDrawn()"):
        left, top, right, bottom = label["seen"]
        assert left >= 0
        assert top >= 0
        assert right <= box["width"]
        assert bottom <= box["height"]
    years = opened.page.locator("#years span").evaluate_all(
        """years => years.map(year => {
            const { left, right } = year.getBoundingClientRect();
            return [left, right];
        })"""
    )
    assert len(years) > 2
    assert all(right + 5 < left for (_, right), (left, _) in pairwise(years))


def test_the_picture_is_one_stop_of_the_tab_key(open_page: Open) -> None:
    opened = open_page(networks.small())
    assert opened.page.locator("#canvas [tabindex]").count() == 0


def test_the_table_has_the_columns_of_an_export_and_more(open_page: Open) -> None:
    first, *_ = table(open_page(networks.small(), "lang=en"))
    assert [*first][:8] == [*_EDGES][:8]
    assert {*_EDGES} - {*first} == set()
    assert first["source"].startswith(networks.BASE)
    assert first["article"] == f"{networks.BASE}article/thu"


def test_the_table_tells_roles_in_both_languages(open_page: Open) -> None:
    rows = table(open_page(networks.small()))
    post = next(row for row in rows if row["role"] == "tenure")
    assert (post["role_vi"], post["role_en"], post["title"]) == ("Chủ tịch", "Chủ tịch", "Chủ tịch")
    assert {row["role_vi"] for row in rows} >= {"chủ trì", "ký", "bên tham gia"}
