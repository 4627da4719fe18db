"""Articles are read as they are; what cannot be read says why, and costs only itself."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.article import Article
from kg.errors import ArticleError
from kg.reading import read_articles
from kg.reading.encoding import decode
from kg.reading.fields import checked_day

TEXT = "Sáng 5-2, UBND tỉnh Sông Thử họp.\r\nHết.\n"


def read(*paths: Path | str, published: str | None = None) -> list[Article]:
    found = list(read_articles(map(str, paths), published))
    assert all(isinstance(each, Article) for each in found), found
    return [each for each in found if isinstance(each, Article)]


def refused(*paths: Path | str) -> str:
    errors = [each for each in read_articles(map(str, paths)) if isinstance(each, ArticleError)]
    assert len(errors) == 1
    assert "\n" not in str(errors[0])
    return str(errors[0])


Place = Callable[[str, bytes], Path]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    def put(name: str, content: bytes) -> Path:
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    return put


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    def give(content: bytes) -> None:
        stream = io.BufferedReader(io.BytesIO(content))
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=stream))

    return give


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_file_is_read_exactly_in_any_unicode_encoding(place: Place, encoding: str) -> None:
    assert read(place("thu-1.txt", TEXT.encode(encoding))) == [Article("thu-1", TEXT)]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), min_size=1))
def test_no_character_of_a_text_is_changed(text: str) -> None:
    if text.encode().strip():
        assert decode(text.encode(), "x") == text


def test_a_folder_is_read_at_any_depth_in_order_of_names(place: Place, tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.txt", "a/readme.md", "a.jsonl"):
        place(name, b'{"text": "x"}')
    assert [article.id for article in read(tmp_path)] == ["c", "a-1", "b"]


def test_a_file_that_is_named_twice_is_read_once(place: Place, tmp_path: Path) -> None:
    assert len(read(place("a.txt", b"x"), tmp_path, tmp_path / "a.txt")) == 1


def test_a_line_of_json_may_tell_all_of_an_article(place: Place) -> None:
    told = {
        "id": 7, "text": TEXT, "title": "Họp", "published": "2018-02-06T08:47", "url": "https://e.org",
        "source": "Báo Thử", "author": "Bút", "province": "Sông Thử", "other": [1],
    }  # fmt: skip
    lines = json.dumps(told).encode() + b"\n\n" + b'{"text": "x"}'
    assert read(place("a.jsonl", lines)) == [
        Article("7", TEXT, "Họp", "2018-02-06", "https://e.org", "Báo Thử", "Bút", "Sông Thử"),
        Article("a-3", "x"),
    ]


def test_a_broken_line_is_told_by_its_number_and_the_others_are_read(place: Place) -> None:
    path = place("a.jsonl", b'{"text": "x"}\n{"text": \n\xff\n[]\n{"text": "y"}\n')
    found = list(read_articles([str(path)]))
    assert [isinstance(each, Article) for each in found] == [True, False, False, False, True]
    assert [f"line {n}" in str(found[n - 1]) for n in (2, 3, 4)] == [True, True, True]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"id": "1"}', "no text"),
        ('{"text": " "}', "no text"),
        ('{"text": 5}', "text is int"),
        ('{"text": "x", "published": "hôm qua"}', "not a day"),
        ('{"text": "x", "published": "2021-02-30"}', "not a day"),
        ('{"text": "\\ud800"}', "none"),
        ('{"text": "a\\u0000"}', "none"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_record_that_is_no_article_says_why(place: Place, line: str, said: str) -> None:
    assert said in refused(place("a.jsonl", line.encode()))


def test_a_table_is_read_by_the_names_of_its_columns(place: Place) -> None:
    table = 'published,text,id\n2018-02,"Dòng một,\nDòng hai",t1\n,"x",\n'.encode("utf-8-sig")
    assert read(place("a.csv", table)) == [
        Article("t1", "Dòng một,\nDòng hai", published="2018-02"),
        Article("a-2", "x"),
    ]


def test_a_table_without_texts_says_so(place: Place) -> None:
    assert "column" in refused(place("a.csv", b"1,2\n3,4\n"))


def test_a_day_of_publication_is_given_to_those_without_one(place: Place) -> None:
    path = place("a.jsonl", b'{"text": "x"}\n{"text": "y", "published": "2020"}')
    dated = read(path, published="2021-01-01")
    assert [article.published for article in dated] == ["2021-01-01", "2020"]


def test_standard_input_is_json_lines_or_one_text(stdin: Callable[[bytes], None]) -> None:
    stdin(b'{"text": "x"}\n{"text": "y"}')
    assert [article.text for article in read("-")] == ["x", "y"]
    stdin(TEXT.encode())
    assert [article.text for article in read("-")] == [TEXT]
    stdin(b"")
    assert "empty" in refused("-")


@pytest.mark.parametrize("form", ["{}", '{{"text": "{}"}}'])
def test_what_comes_through_a_pipe_without_an_id_is_named_by_what_it_says(
    stdin: Callable[[bytes], None], form: str
) -> None:
    def named(text: str) -> str:
        stdin(form.format(text).encode())
        return read("-")[0].id

    assert named("x") == named("x") != named("y")


def test_an_article_knows_where_it_comes_from(
    place: Place, stdin: Callable[[bytes], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = place("x/a.txt", b"x")
    monkeypatch.chdir(tmp_path)
    assert [article.origin for article in read("x")] == [str(file)]
    stdin(b"x")
    assert [article.origin for article in read("-")] == ["-"]


def test_a_file_whose_name_is_no_text_is_refused(place: Place) -> None:
    assert "rename" in refused(place("\udcff.txt", b"x"))


def test_two_articles_of_one_id_are_an_error_that_names_both(place: Place) -> None:
    one, other = place("x/a.txt", b"x"), place("y/a.txt", b"y")
    error = refused(one, other)
    assert str(one) in error
    assert str(other) in error


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"", "empty"),
        ("a.jsonl", b"", "empty"),
        ("a.txt", b" \n", "empty"),
        ("a.jsonl", b"\n \n", "no articles in"),
        ("a.csv", b"id,text\n", "no articles in"),
        ("a.txt", b"%PDF-1.7 \xe2", "PDF"),
        ("a.txt", b"PK\x03\x04", "zip"),
        ("a.txt", b"a\0b", "no text"),
        ("a.docx", b"x", ".txt .html"),
        ("a.txt", "Ủy ban nhân dân tỉnh".encode("latin-1", "replace") + b"\xff", "UTF-8"),
    ],
)
def test_what_is_no_article_is_refused(place: Place, name: str, content: bytes, said: str) -> None:
    error = refused(place(name, content))
    assert said in error
    assert name in error


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (
            b"\xf1y ban nh\xe2n d\xe2n th\xe0nh ph\xf4\xec \xd0a\xcc N\xe3\xf2ng \xf0\xf4\xec",
            "windows-1258",
        ),
        (b"\xf1y ban nh\xa9n d\xa9n th\xb5nh ph\xe8 \xae\xb5 N\xbdng \xad\xac", "TCVN3"),
        (
            b"Uy\xfb ban nha\xe2n da\xe2n tha\xf8nh pho\xe1 \xf1\xf4n v\xf2 \xf1a\xf5 \xf6\xf4",
            "VNI",
        ),
    ],
)
def test_old_vietnamese_encodings_are_named(place: Place, content: bytes, encoding: str) -> None:
    assert encoding in refused(place("a.txt", content))


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a"])
def test_a_missing_file_is_told(tmp_path: Path, name: str) -> None:
    assert "there is no file or folder" in refused(tmp_path / name)


def test_html_is_read_if_its_reader_is_installed(place: Place) -> None:
    path = place(
        "a.html", f"<html><body><article><p>{TEXT * 20}</p></article></body></html>".encode()
    )
    try:
        import trafilatura  # noqa: F401
    except ImportError:
        assert "pip install 'civic-kg[html]'" in refused(path)
    else:
        assert "UBND tỉnh Sông Thử" in read(path)[0].text


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("20210403", "2021-04-03"),
        ("3/4/2021", "2021-04-03"),
        ("03-04-2021 08:47", "2021-04-03"),
        ("2021-04", "2021-04"),
        ("2021-4-3", "2021-04-03"),
    ],
)
def test_days_are_understood_as_the_country_writes_them(written: str, day: str) -> None:
    assert checked_day(written, "here") == day


@pytest.mark.parametrize("written", ["31/1", "20211341", "40/4/2021"])
def test_no_day_is_guessed(written: str) -> None:
    with pytest.raises(ArticleError, match="is not a day"):
        checked_day(written, "here")
