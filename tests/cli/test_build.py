"""The commands that make and take away graphs: build, export and stats."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.store import open_graph

ARTICLES = {
    "a": "Sáng 5-2, UBND tỉnh Cà Mau tổ chức hội nghị.\n",
    "b": "Chiều 6-2, Công an tỉnh Cà Mau họp báo.\n",
}


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KG_GRAPH", raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    news = tmp_path / "news"
    news.mkdir()
    for name, text in ARTICLES.items():
        (news / f"{name}.txt").write_text(text, encoding="utf-8")
    return news


def kg(*arguments: str, give: bytes | str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=give)


def content(place: str) -> list[tuple[str, list[str]]]:
    with open_graph(place) as source:
        return list(source.named_graphs())


# ---- building ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("folder")
def test_a_folder_becomes_a_store_and_a_line_says_what_is_in_it() -> None:
    result = kg("build", "news")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.output.startswith("2 articles: 2 bodies")
    assert result.output.endswith("→ civic.kg\n")
    assert len(content("civic.kg")) == 2


@pytest.mark.usefixtures("folder")
def test_a_store_and_a_file_hold_the_same() -> None:
    kg("build", "news")
    kg("build", "news", "-o", "direct.nq")
    kg("export", "-o", "exported.nq")
    assert Path("direct.nq").read_bytes() == Path("exported.nq").read_bytes() != b""


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("suffix", ["nq", "ttl", "trig", "jsonld", "nt", "rdf"])
def test_the_order_of_files_does_not_show(suffix: str) -> None:
    kg("build", "news/a.txt", "news/b.txt", "-o", f"one.{suffix}")
    kg("build", "news/b.txt", "news/a.txt", "-o", f"other.{suffix}")
    assert Path(f"one.{suffix}").read_bytes() == Path(f"other.{suffix}").read_bytes() != b""


@pytest.mark.usefixtures("folder")
def test_the_hash_seed_does_not_show() -> None:
    def run(seed: str) -> bytes:
        code = "from kg.cli import main; main()"
        command = [sys.executable, "-c", code, "build", "news", "-o", f"{seed}.ttl"]
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
        return Path(f"{seed}.ttl").read_bytes()

    assert run("1") == run("2")


def test_building_again_reads_only_what_changed(folder: Path) -> None:
    kg("build", "news")
    before = dict(content("civic.kg"))
    assert "nothing new; 2 articles unchanged" in kg("build", "news").output
    (folder / "a.txt").write_text("Sáng 5-2, Sở Y tế tỉnh Cà Mau họp.\n", encoding="utf-8")
    assert "1 article unchanged" in kg("build", "news").output
    after = dict(content("civic.kg"))
    changed = {name for name in before if before[name] != after[name]}
    assert [name.rpartition("/")[2] for name in changed] == ["a"]
    kg("build", "news", "-g", "fresh.kg")
    assert dict(content("fresh.kg")) == after


def test_the_sample_is_at_hand_wherever_one_is() -> None:
    assert kg("build", "--sample").output.startswith("1 article: 1 person")
    assert "Lê Trung Chinh" in kg("explain", "--sample").stdout


@pytest.mark.parametrize("command", ["build", "explain"])
def test_reading_nothing_in_particular_is_a_wrong_use(command: str) -> None:
    result = kg(command)
    assert result.exit_code == 2
    assert "files, folders, - or --sample" in result.stderr


@pytest.fixture
def other(folder: Path) -> Path:
    """Another article of the same name, in another folder; the first is built."""
    place = folder.parent / "other" / "a.txt"
    place.parent.mkdir()
    place.write_text("Sáng 7-2, Sở Y tế tỉnh Cà Mau họp.\n", encoding="utf-8")
    kg("build", "news")
    return place


def test_another_article_of_the_same_name_is_refused_and_nothing_is_lost(other: Path) -> None:
    before = content("civic.kg")
    said = one_error(kg("build", "other"))
    assert "the id 'a', from 'news/a.txt'" in said
    assert str(other) in said
    assert "--replace" in said
    assert content("civic.kg") == before


@pytest.mark.usefixtures("other")
def test_another_article_of_the_same_name_replaces_it_where_that_is_wanted() -> None:
    assert kg("build", "other", "--replace").exit_code == 0
    assert "'a', from 'other/a.txt'" in one_error(kg("build", "news"))


def test_an_article_and_its_store_may_move_together(folder: Path) -> None:
    kg("build", "news")
    moved = folder.parent / "moved"
    moved.mkdir()
    for each in ("news", "civic.kg"):
        Path(each).rename(moved / each)
    (moved / "news" / "a.txt").write_text("Sở Y tế tỉnh Cà Mau họp.\n", encoding="utf-8")
    assert kg("build", "moved/news", "-g", "moved/civic.kg").exit_code == 0


def test_an_article_elsewhere_with_the_same_address_is_the_same_one() -> None:
    for name, text in ("one", "Một."), ("two", "Hai."):
        record = {"id": "x", "text": text, "url": "https://example.org/x"}
        Path(f"{name}.jsonl").write_text(json.dumps(record), encoding="utf-8")
        assert kg("build", f"{name}.jsonl").exit_code == 0
    assert len(content("civic.kg")) == 1


def test_two_texts_through_a_pipe_are_two_articles() -> None:
    for text in ARTICLES.values():
        assert kg("build", "-", give=text).exit_code == 0
    assert len(content("civic.kg")) == 2


def test_evidence_is_the_text_as_it_was_read(folder: Path) -> None:
    kg("build", "news", "-o", "g.nq")
    sparql = (
        "PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX dcterms: <http://purl.org/dc/terms/> "
        "SELECT ?id ?start ?end ?exact { ?e oa:hasSource/dcterms:identifier ?id ; oa:hasSelector "
        "[ oa:start ?start ; oa:end ?end ; oa:exact ?exact ] }"
    )
    with open_graph("g.nq") as source:
        rows = [[term.value for term in row] for row in source.query(sparql)]  # type: ignore[union-attr]
    assert rows
    for name, start, end, exact in rows:
        text = (folder / f"{name}.txt").read_bytes().decode()
        assert text[int(start) : int(end)] == exact


def test_json_lines_come_through_a_pipe() -> None:
    line = json.dumps({"id": "x", "text": ARTICLES["a"], "published": "2021-02-06"})
    result = kg("build", "-", give=line)
    assert result.output.startswith("1 article")
    assert content("civic.kg")[0][0].endswith("/article/x")


@pytest.mark.usefixtures("folder")
def test_verbose_tells_of_each_article() -> None:
    assert "a: 1 body" in kg("build", "news", "-v").stderr


@pytest.mark.usefixtures("folder")
def test_a_base_of_ones_own() -> None:
    kg("build", "news", "--base", "https://example.org/kg/", "-o", "g.nq")
    assert content("g.nq")[0][0] == "https://example.org/kg/article/a"
    assert kg("build", "news", "--base", "kg").exit_code == 2


@pytest.mark.usefixtures("folder")
def test_a_graph_on_standard_output_is_not_mixed_with_words() -> None:
    kg("build", "news", "-o", "g.nq")
    result = kg("build", "news", "-o", "g.nq", "-v")
    assert result.stdout.endswith("→ g.nq\n")
    assert kg("export", "-g", "g.nq", "-f", "nq").stdout_bytes == Path("g.nq").read_bytes()


# ---- what a user gets wrong --------------------------------------------------------------------


def one_error(result: Result) -> str:
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert result.stderr.count("\n") == 1
    return result.stderr


def test_a_missing_file_makes_no_store() -> None:
    assert "there is no file or folder 'news.txt'" in one_error(kg("build", "news.txt"))
    assert not Path("civic.kg").exists()


def test_a_folder_without_articles_says_so() -> None:
    Path("empty").mkdir()
    assert "no articles in the folder 'empty'" in one_error(kg("build", "empty"))


@pytest.mark.parametrize("broken", [b"", b"%PDF-1.4", b"\xf1a\xf5", b"a\0b"])
def test_a_file_that_cannot_be_read_costs_only_itself(folder: Path, broken: bytes) -> None:
    (folder / "aa.txt").write_bytes(broken)
    result = kg("build", "news")
    assert "aa.txt" in one_error(result)
    assert "2 articles" in result.stdout
    assert "1 not read" in result.stdout


def test_a_broken_line_is_numbered_and_the_others_are_built() -> None:
    Path("n.jsonl").write_text('{"text": "x"}\n{"text"\n{"text": "y"}\n', encoding="utf-8")
    result = kg("build", "n.jsonl")
    assert "'n.jsonl', line 2" in one_error(result)
    assert len(content("civic.kg")) == 2


@pytest.mark.usefixtures("folder")
def test_a_day_that_is_none_is_told_before_anything_is_read() -> None:
    assert "'hôm qua' is not a day" in one_error(kg("build", "news", "--published", "hôm qua"))
    assert not Path("civic.kg").exists()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("output", ["missing/g.nq", "news/a.txt/g.nq", "taken.nq", "g.txt", "-"])
def test_an_output_that_cannot_be_written_is_told(output: str) -> None:
    Path("taken.nq").mkdir()
    assert "cannot write" in one_error(kg("build", "news", "-o", output))
    assert not Path("g.txt").exists()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("output", ["missing/g.nq", "taken.nq", "g.doc"])
def test_an_export_that_cannot_be_written_is_told(output: str) -> None:
    Path("taken.nq").mkdir()
    kg("build", "news")
    assert "cannot write" in one_error(kg("export", "-o", output))


@pytest.mark.usefixtures("folder")
def test_a_zip_is_not_poured_over_a_terminal() -> None:
    kg("build", "news")
    one, other = os.openpty()
    command = [sys.executable, "-m", "kg", "export", "-f", "zip"]
    done = subprocess.run(command, stdout=other, stderr=subprocess.PIPE, check=False)
    os.close(other)
    assert (done.returncode, b"-o FILE.zip" in done.stderr) == (1, True)
    os.close(one)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("target", ["news", "https://example.org/sparql"])
def test_a_target_that_is_no_store_is_refused_and_left_alone(target: str) -> None:
    one_error(kg("build", "news", "-g", target))
    assert sorted(path.name for path in Path("news").iterdir()) == ["a.txt", "b.txt"]


@pytest.mark.parametrize("command", [["export"], ["stats"]])
def test_where_there_is_no_store_building_is_advised(command: list[str]) -> None:
    assert "kg build" in one_error(kg(*command))


def test_ctrl_c_keeps_the_old_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    Path("out.nq").write_bytes(b"old")
    code = "from kg.cli import main; main()"
    command = [sys.executable, "-c", code, "build", "-", "-o", "out.nq"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdin is not None
        child.stdin.write(b'{"text": "x"}\n' * 5)
        child.stdin.flush()
        while not list(tmp_path.glob(".out.nq*")):
            time.sleep(0.01)
        child.send_signal(signal.SIGINT)
        child.stdin.close()
        assert child.wait(10) == 130
    assert Path("out.nq").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.nq"]


@pytest.mark.parametrize("after", [0, 0.2, 0.5])
def test_ctrl_c_ends_all_processes_of_a_build_without_a_traceback(
    tmp_path: Path, after: float
) -> None:
    for number in range(60):
        (tmp_path / f"{number}.txt").write_text(ARTICLES["a"] * 20, encoding="utf-8")
    command = [sys.executable, "-m", "kg", "build", ".", "-j", "2"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as child:
        while not Path("civic.kg").exists():
            time.sleep(0.01)
        time.sleep(after)
        os.killpg(child.pid, signal.SIGINT)
        _, told = child.communicate(timeout=20)
    assert child.returncode in {0, 130}
    assert b"Traceback" not in told


# ---- counting ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("folder")
def test_stats_count_each_thing_once() -> None:
    kg("build", "news", "--published", "2021-02-07")
    counted = json.loads(kg("stats", "-f", "json").output)
    numbers = {(each["of"], each["term"]): each["number"] for each in counted["counts"]}
    assert numbers["things", "article"] == 2
    assert numbers["things", "agency"] == 2
    assert numbers["things", "area"] == 1
    assert (counted["first"], counted["last"]) == ("2021-02-07", "2021-02-07")


@pytest.mark.usefixtures("folder")
def test_stats_are_a_table_in_both_languages() -> None:
    kg("build", "news", "-o", "g.ttl")
    table = kg("stats", "-g", "g.ttl").output
    assert "bodies" in table
    assert "cơ quan, tổ chức" in table


@pytest.mark.parametrize("command", ["build", "export", "stats"])
def test_help_has_examples_and_vietnamese(command: str) -> None:
    text = kg(command, "--help").output
    assert f"  kg {command} " in text
    assert "đồ thị" in text


# ---- taking out --------------------------------------------------------------------------------


@pytest.mark.usefixtures("folder")
def test_an_article_that_is_taken_out_leaves_what_the_others_say() -> None:
    kg("build", "news/a.txt", "-g", "alone.kg")
    kg("build", "news")
    assert kg("remove", "b").stdout == "1 article taken out of civic.kg\n"
    assert content("civic.kg") == content("alone.kg")
    merge = "SELECT ?s ?p ?o { ?s ?p ?o FILTER(ISIRI(?s) && !ISBLANK(?o)) } ORDER BY ?s ?p ?o"
    left, alone = (
        kg("query", merge, "-f", "csv", "-g", each).stdout for each in ("civic.kg", "alone.kg")
    )
    assert left == alone
    assert kg("build", "news").stdout.startswith("1 article: ")


def test_files_of_a_folder_that_are_gone_are_told_and_taken_out_on_request(folder: Path) -> None:
    kg("build", "news")
    (folder / "b.txt").rename(folder / "c.txt")
    assert "the files of 1 article are no longer there (b); " in kg("build", "news").stderr
    assert len(content("civic.kg")) == 3
    assert kg("build", "news/a.txt").stderr == ""
    assert kg("remove", "--gone").stdout.startswith("1 article taken out")
    assert [name.rpartition("/")[2] for name, _ in content("civic.kg")] == ["a", "c"]
    assert kg("remove", "--gone").stdout.startswith("0 articles taken out")


@pytest.mark.usefixtures("folder")
def test_an_article_that_is_not_there_cannot_be_taken_out() -> None:
    kg("build", "news")
    before = content("civic.kg")
    refused = kg("remove", "a", "bb")
    assert (refused.exit_code, content("civic.kg")) == (1, before)
    assert "no article is called 'bb'" in refused.stderr
    assert "no graph store at 'other.kg'" in kg("remove", "a", "-g", "other.kg").stderr
    assert not Path("other.kg").exists()
    assert kg("remove").exit_code == 2
