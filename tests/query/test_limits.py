"""Queries that would take for ever, or everything, are stopped; shell and graph stay whole."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from kg.errors import KgError, LimitExceeded, QueryError
from kg.query.limits import MEBIBYTE, Limits
from kg.query.session import Session

EVERYTHING_TIMES_EVERYTHING = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
EVERYTHING_TWICE = "SELECT * { ?a ?b ?c . ?d ?e ?f }"
EVERYTHING_SORTED = "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c"


@pytest.fixture
def brief(invented: str) -> Iterator[Session]:
    with Session(invented, Limits(seconds=1.0)) as asking:
        yield asking


def test_a_query_is_stopped_in_time_and_the_next_is_answered(brief: Session) -> None:
    began = time.monotonic()
    with pytest.raises(LimitExceeded, match="after 1 s"):
        brief.ask(EVERYTHING_TIMES_EVERYTHING)
    assert time.monotonic() - began < 3
    assert brief.ask("ASK { ?s a civic:Person }")


def test_the_time_in_which_a_reader_rests_does_not_count(brief: Session) -> None:
    rows = brief.ask("SELECT * { ?s ?p ?o }").rows()
    next(rows)
    time.sleep(1.2)
    assert len(list(rows)) > 500


def test_the_work_of_a_reader_on_a_long_answer_counts(brief: Session) -> None:
    began = time.monotonic()
    with pytest.raises(LimitExceeded, match="after 1 s"):
        for _ in brief.ask(EVERYTHING_TWICE).rows():
            pass
    assert time.monotonic() - began < 3


def test_what_a_reader_gathers_counts_as_memory(invented: str) -> None:
    with (
        Session(invented, Limits(seconds=30, memory=300 * MEBIBYTE)) as asking,
        pytest.raises(LimitExceeded, match="300 MB"),
    ):
        list(asking.ask(EVERYTHING_TWICE).rows())


def test_a_query_is_stopped_when_it_takes_too_much_memory(invented: str) -> None:
    with Session(invented, Limits(seconds=30, memory=400 * MEBIBYTE)) as asking:
        with pytest.raises(LimitExceeded, match="400 MB"):
            list(asking.ask(EVERYTHING_SORTED))
        assert asking.ask("ASK {}")


@pytest.mark.parametrize("brackets", ["{}", "()"])
def test_twenty_thousand_nested_brackets_end_in_one_clear_line(
    brief: Session, brackets: str
) -> None:
    opening, closing = brackets[0] * 20_000, brackets[1] * 20_000
    middle = {"{}": f"{opening}{closing}", "()": f"FILTER({opening}1{closing})"}[brackets]
    with pytest.raises(QueryError, match=r"deep|expected|stopped"):
        brief.ask(f"SELECT * {{ {middle} }}")
    assert brief.ask("ASK {}")


@pytest.mark.parametrize("expression", ["(a*)*" * 30 + "b", "((a{1000}){1000}){1000}", "(((((("])
def test_a_hostile_regular_expression_is_answered_or_stopped(
    invented: str, expression: str
) -> None:
    with Session(invented, Limits(seconds=2)) as asking:
        try:
            list(asking.ask(f"SELECT * {{ ?s ?p ?o FILTER(REGEX(STR(?o), '{expression}')) }}"))
        except KgError as error:
            assert "stopped" in str(error)  # noqa: PT017
        assert asking.ask("ASK {}")


@pytest.mark.parametrize(
    ("sparql", "words"),
    [
        (EVERYTHING_TIMES_EVERYTHING, "stopped after 1 s"),
        (f"SELECT * {{ {'{' * 20_000}{'}' * 20_000} }}", "too deep"),
        ("SELECT * { FILTER(?a > ) }", "^"),
    ],
)
def test_from_the_shell_a_bad_query_ends_in_one_clear_error(
    invented: str, sparql: str, words: str
) -> None:
    command = [sys.executable, "-m", "kg", "query", "-g", invented, "--timeout", "1", sparql]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Error: ")
    assert words in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
def test_ctrl_c_stops_at_once_and_leaves_no_process_behind(invented: str) -> None:
    command = [sys.executable, "-m", "kg", "query", "-g", invented]
    running = subprocess.Popen([*command, EVERYTHING_TIMES_EVERYTHING], start_new_session=True)
    time.sleep(1.0)
    began = time.monotonic()
    running.send_signal(signal.SIGINT)
    assert running.wait(timeout=5) == 130
    assert time.monotonic() - began < 1
    time.sleep(0.1)
    with pytest.raises(ProcessLookupError):
        os.killpg(running.pid, 0)
