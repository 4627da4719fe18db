"""``kg validate`` says whether a graph keeps its promises, and its exit code too."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main

EXAMPLES = Path(__file__).parents[1] / "shapes"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.ttl"
    path.write_text(
        "".join((EXAMPLES / name).read_text("utf-8") for name in ("good.ttl", "bad.ttl")),
        encoding="utf-8",
    )
    return path


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["validate", *map(str, words)])


def test_a_graph_that_keeps_its_promises_conforms() -> None:
    result = run("-g", EXAMPLES / "good.ttl")
    assert result.exit_code == 0
    assert result.output.startswith("conforms")


def test_problems_are_a_table_in_both_languages_and_exit_code_1(broken: Path) -> None:
    result = run("-g", broken)
    assert result.exit_code == 1
    assert "schema:location" in result.output
    assert "A meeting takes place in an area or venue." in result.output
    assert "Nơi họp là một địa bàn hoặc địa điểm." in result.output


def test_problems_are_json_for_a_program(broken: Path) -> None:
    result = run("-g", broken, "-f", "json")
    assert result.exit_code == 1
    problems = json.loads(result.output)
    assert {"severity", "focus", "promise", "path", "value", "vi", "en"} == set(problems[0])
    assert "place" in {problem["promise"] for problem in problems}


def test_no_problem_is_an_empty_list_in_json() -> None:
    result = run("-g", EXAMPLES / "good.ttl", "-f", "json")
    assert (result.exit_code, json.loads(result.output)) == (0, [])


def test_warnings_alone_are_shown_and_let_a_graph_conform(tmp_path: Path) -> None:
    lone = tmp_path / "lone.ttl"
    text = (EXAMPLES / "good.ttl").read_text("utf-8")
    lone.write_text(text.replace("civic:party area:tỉnh_Hòa_Giang , ", "civic:party "), "utf-8")
    result = run("-g", lone)
    assert result.exit_code == 0
    assert "warning" in result.output
    assert "violation" not in result.output


def test_a_value_that_is_no_date_is_a_problem_and_no_traceback(tmp_path: Path) -> None:
    odd = tmp_path / "odd.ttl"
    text = (EXAMPLES / "good.ttl").read_text("utf-8")
    odd.write_text(text.replace('"2022-05-12"^^xsd:date', '"12/5/2022"^^xsd:date'), "utf-8")
    kg = [sys.executable, "-c", "from kg.cli import main; main()", "validate", "-g", str(odd)]
    done = subprocess.run(kg, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert "12/5/2022" in done.stdout


@pytest.mark.parametrize("foreign", ["", "<http://example.org/a> a <http://example.org/B> ."])
def test_a_graph_of_which_nothing_is_promised_does_not_pass(tmp_path: Path, foreign: str) -> None:
    (tmp_path / "foreign.ttl").write_text(foreign, encoding="utf-8")
    result = run("-g", tmp_path / "foreign.ttl")
    assert result.exit_code == 1
    assert result.output.startswith("Error: nothing to check")


def test_what_has_been_checked_is_counted_on_a_terminal() -> None:
    ours, terminal = os.openpty()
    kg = [sys.executable, "-m", "kg", "validate", "-g", str(EXAMPLES / "good.ttl")]
    done = subprocess.run(kg, stdout=subprocess.PIPE, stderr=terminal, check=True)
    os.close(terminal)
    assert b"checks" in os.read(ours, 10_000)
    os.close(ours)
    assert done.stdout.startswith(b"conforms")


def test_a_missing_graph_is_one_line(tmp_path: Path) -> None:
    result = run("-g", tmp_path / "none.kg")
    assert result.exit_code == 1
    assert result.output.startswith("Error: there is no graph")
    assert result.output.count("\n") == 1
