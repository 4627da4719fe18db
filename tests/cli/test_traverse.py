"""The commands that follow ties: what they print, as text and JSON, and as a page."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.cli.rank import MEASURES
from kg.traverse import measures


def kg(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


@pytest.fixture(autouse=True)
def _graph(invented: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_GRAPH", invented)


COMMANDS = {
    "path": ["pham du", "cong ty vi du"],
    "neighbors": ["pham du", "--hops", "2"],
    "together": ["ubnd tinh song thu", "cong an tinh song thu"],
    "timeline": ["nguyen thi thu"],
    "between": ["2023", "30/6/2024"],
}


@pytest.mark.parametrize(("command", "arguments"), COMMANDS.items())
def test_an_answer_has_its_sentences_with_the_words_marked(
    command: str, arguments: list[str]
) -> None:
    result = kg(command, *arguments)
    assert result.exit_code == 0, result.output
    assert "«" in result.stdout
    assert "— " in result.stdout


@pytest.mark.parametrize(("command", "arguments"), COMMANDS.items())
def test_an_answer_is_json_too_and_always_the_same(command: str, arguments: list[str]) -> None:
    text = kg(command, *arguments, "-f", "json").stdout
    assert json.loads(text)
    assert text == kg(command, *arguments, "-f", "json").stdout


@pytest.mark.parametrize(("command", "arguments"), COMMANDS.items())
def test_an_answer_is_drawn_on_request(command: str, arguments: list[str], tmp_path: Path) -> None:
    page = tmp_path / "answer.html"
    assert kg(command, *arguments, "--view", str(page)).exit_code == 0
    assert "UBND tỉnh Sông Thử" in page.read_text("utf-8")


def test_ranks_and_communities_are_listed() -> None:
    ranked = json.loads(kg("rank", "-k", "agency", "-f", "json").stdout)
    assert ranked[0]["name"] == "UBND tỉnh Sông Thử"
    assert [each["rank"] for each in ranked] == list(range(1, len(ranked) + 1))
    assert "UBND tỉnh Sông Thử" in kg("rank", "-m", "pagerank", "-n", "1").stdout
    groups = json.loads(kg("communities", "-f", "json").stdout)
    assert sum(map(len, groups)) > 20
    assert kg("communities", "--in", "person-agency").stdout.startswith("1. ")


def test_what_was_left_out_is_said() -> None:
    assert "more companions" in kg("together", "pham du", "-n", "1").stdout
    assert "there are more" in kg("path", "pham du", "nguyen thi thu", "-n", "1").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["path", "pham du", "zzz"], "no thing is called 'zzz'"),
        (
            ["path", "pham du", "tran van mau"],
            "ask for one by its full name, kind",
        ),
        (["path", "pham du", "Phạm Dụ"], "both names mean <"),
        (["path", "pham du", "cong ty vi du", "--via", "foo"], "no role 'foo'"),
        (["path", "pham du", "cong ty vi du", "--as-of", "yesterday"], "is not a day"),
        (["between", "2021-13-01", "2022"], "is not a day"),
        (["neighbors", "pham du", "-g", "none.kg"], "kg build"),
    ],
)
def test_what_is_wrong_is_said_in_a_clear_line(arguments: list[str], words: str) -> None:
    result = kg(*arguments)
    assert result.exit_code == 1
    assert words in result.stderr


def test_what_is_not_connected_says_so() -> None:
    result = kg("path", "pham du", "tran van mậu", "--via", "chair")
    assert result.stdout.startswith("not connected")


@pytest.mark.parametrize("command", [*COMMANDS, "rank", "communities"])
def test_help_has_examples_and_both_languages(command: str) -> None:
    text = kg(command, "--help").stdout
    assert f"kg {command}" in text.split("Examples:")[1]
    assert not text.isascii()


def test_what_help_offers_is_what_there_is() -> None:
    """The command line repeats this so that its help needs no network library."""
    assert set(MEASURES) == set(measures.MEASURES)


@pytest.mark.parametrize("command", ["rank", "communities"])
def test_what_ranks_first_is_drawn_with_its_ties_alone(command: str, tmp_path: Path) -> None:
    page = tmp_path / "first.html"
    assert kg(command, "-n", "1", "--view", str(page)).exit_code == 0
    first = page.read_text("utf-8")
    assert "UBND tỉnh Sông Thử" in first
    assert kg(command, "-n", "40", "--view", str(page)).exit_code == 0
    assert len(page.read_text("utf-8")) > len(first)


def test_what_a_query_builds_is_drawn(tmp_path: Path) -> None:
    page = tmp_path / "built.html"
    sparql = "CONSTRUCT { ?m civic:chair ?p . ?p schema:knows ?o } WHERE { %s }"
    pattern = "?m civic:chair ?p ; civic:organizer ?o"
    assert kg("query", sparql % pattern, "--view", str(page)).stdout.count("schema:knows")
    drawn = page.read_text("utf-8")
    assert "schema:knows" in drawn
    assert "chủ trì" in drawn


def test_only_triples_are_drawn(tmp_path: Path) -> None:
    page = tmp_path / "none.html"
    result = kg("query", "SELECT ?s { ?s a civic:Person }", "--view", str(page))
    assert result.exit_code == 1
    assert "CONSTRUCT and DESCRIBE" in result.stderr
    assert not page.exists()
