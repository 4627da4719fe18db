"""``kg explain``: the text with its marks, each fact with its rule and words; also as a page."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.article import Article
from kg.cli import main
from kg.explain import as_html, as_text, explain
from kg.tables import without_controls

TEXT = (
    "Sáng 5-2, tại thành phố Huế, UBND tỉnh Cà Mau tổ chức hội nghị. Ông Lưu Quang Sính, Chủ tịch"
    " UBND tỉnh Cà Mau, chủ trì hội nghị.\n"
)
HOSTILE = (
    '<script>alert(1)</script> Sở Y tế tỉnh Cà Mau "><img src=x onerror=y> họp ngày 5/2.\n'
    "Giám đốc Công ty TNHH </mark><b>X & Y</b>: \x1b[31mđỏ\x1b[0m \u202etrái\n"
)


def kg(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(main, ["explain", *arguments], env=environment)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    file = tmp_path / "news.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def told_of(text: str) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for fact in explain(Article("a", text)).told:
        told.setdefault(fact.en, []).append(fact.what)
    return told


# ---- what is explained -------------------------------------------------------------------------


def test_names_are_marked_where_they_stand() -> None:
    marks = explain(Article("a", TEXT)).marks
    assert [(mark.kind, mark.span.of(TEXT), mark.name) for mark in marks] == [
        ("day", "Sáng 5-2", "--02-05"),
        ("place", "thành phố Huế", "thành phố Huế"),
        ("body", "UBND tỉnh Cà Mau", "UBND tỉnh Cà Mau"),
        ("person", "Lưu Quang Sính", "Lưu Quang Sính"),
        ("body", "UBND tỉnh Cà Mau", "UBND tỉnh Cà Mau"),
    ]


def test_each_fact_is_told_in_words() -> None:
    told = told_of(TEXT)
    assert told["People"] == ["Lưu Quang Sính"]
    assert told["Posts"] == ["Lưu Quang Sính | Chủ tịch, UBND tỉnh Cà Mau"]
    assert any(line.startswith("Lưu Quang Sính | chair | ") for line in told["Participations"])


def test_each_fact_knows_its_rule_and_its_words() -> None:
    for fact in explain(Article("a", TEXT)).told:
        assert fact.evidence
        assert all(each.rule and each.span.of(TEXT).strip() for each in fact.evidence)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from([*TEXT.split(), "<b>", "\u200b", "\n", "&"])).map(" ".join))
def test_the_pieces_are_the_text(text: str) -> None:
    assert "".join(words for words, _ in explain(Article("a", text)).pieces()) == text


# ---- as text -----------------------------------------------------------------------------------


def test_piped_text_has_brackets_and_no_colour(news: Path) -> None:
    result = kg(str(news))
    assert result.exit_code == 0
    assert "[UBND tỉnh Cà Mau] tổ chức hội nghị. Ông {Lưu Quang Sính}" in result.output
    assert "\x1b" not in result.output


def test_a_terminal_gets_colours_unless_it_wants_none(
    news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.cli.explain.on_screen", lambda _: True)
    coloured = CliRunner().invoke(main, ["explain", str(news)], color=True, env={"NO_COLOR": ""})
    assert "\x1b[36m\x1b[1mLưu Quang Sính\x1b[0m" in coloured.output
    assert "\x1b" not in kg(str(news), NO_COLOR="1").output


def test_no_character_of_an_article_commands_the_terminal() -> None:
    shown = as_text(explain(Article("a\x1b[2J", HOSTILE)))
    assert all(without_controls(line) == line for line in shown.splitlines())


# ---- as a page ---------------------------------------------------------------------------------


class Tags(HTMLParser):
    """Collects the elements of a page and their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_what_an_article_says_becomes_no_element() -> None:
    hostile = explain(Article("<h1 onclick=x>", HOSTILE))
    harmless = explain(Article("a", TEXT))
    assert hostile.told
    assert Tags(as_html([hostile])).seen <= Tags(as_html([harmless])).seen
    assert Tags(as_html([hostile])).attributes <= Tags(as_html([harmless])).attributes


def test_the_policy_of_a_page_allows_its_own_style_alone() -> None:
    page = as_html([explain(Article("a", TEXT))])
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page
    assert "http:" not in page
    assert "https:" not in page


def test_a_page_marks_the_words_in_their_sentence(news: Path, tmp_path: Path) -> None:
    page = tmp_path / "news.html"
    assert kg(str(news), "-o", str(page)).exit_code == 0
    html = page.read_text(encoding="utf-8")
    assert '<mark class="person" title="Lưu Quang Sính · ' in html
    assert '<blockquote>Ông <mark class="quote">Lưu Quang Sính</mark>, Chủ tịch UBND' in html


def test_a_page_is_called_after_its_headline_and_names_the_article_small() -> None:
    html = as_html([explain(Article("0219", TEXT, title="Hội nghị <b> ở Huế", published="2021"))])
    assert "<title>Hội nghị &lt;b&gt; ở Huế – kg explain</title>" in html
    assert "<h1>Hội nghị &lt;b&gt; ở Huế</h1>\n<p><code>0219 · 2021</code></p>" in html
    assert "<nav" not in html


def test_a_headline_is_read_in_the_text_where_none_was_given() -> None:
    text = f"UBND tỉnh Cà Mau họp ở Huế\n{TEXT}"
    assert "<h1>UBND tỉnh Cà Mau họp ở Huế</h1>" in as_html([explain(Article("a", text))])


def test_a_page_of_several_articles_lists_them_first() -> None:
    html = as_html(explain(Article(name, TEXT, title=f"Bài {name}")) for name in ("một", "hai"))
    assert "<title>2 bài báo · articles – kg explain</title>" in html
    listed = re.findall(r'<li><a href="#(\w+)">(.*?)</a>', html)
    assert [name for _, name in listed] == ["Bài một", "Bài hai"]
    for place, name in listed:
        assert f'<article id="{place}">\n<h1>{name}</h1>' in html


# ---- what goes wrong ---------------------------------------------------------------------------


def test_a_missing_article_is_one_line_and_leaves_the_output_alone(tmp_path: Path) -> None:
    page = tmp_path / "old.html"
    page.write_text("old", encoding="utf-8")
    result = kg(str(tmp_path / "absent.txt"), "-o", str(page))
    assert result.exit_code == 1
    assert result.output.count("\n") == 1
    assert page.read_text(encoding="utf-8") == "old"


def test_one_broken_article_costs_one_article(tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text('{"text": "UBND tỉnh Cà Mau họp."}\n{\n', encoding="utf-8")
    result = kg(str(tmp_path / "news.jsonl"))
    assert result.exit_code == 1
    assert "[UBND tỉnh Cà Mau]" in result.output


def test_a_given_day_dates_what_has_no_year(news: Path) -> None:
    assert "2019-02-05" in kg(str(news), "--published", "2019-02-06").output
