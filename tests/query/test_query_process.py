"""The process that asks on behalf of a program, however it is started."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.query import frames
from kg.query.process import Process, fork, spawn

needs_proc = pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="forks on Linux only")
STARTS_A_PROCESS = """
import kg.query.process as process
process.fork = lambda: print("forks")
process.spawn = lambda: print("spawns")
{before}
process.start()
"""


def ask(process: Process, target: str) -> list[tuple[bytes, bytes] | None]:
    asked = {"sparql": "ASK { ?m civic:chair person:Phạm_Dụ }", "graphs": {}}
    for line in ({"target": target, "limits": [10, 1 << 30]}, asked):
        process.requests.write(json.dumps(line).encode() + b"\n")
    process.requests.flush()
    return [frames.receive(process.answers) for _ in range(3)]


@needs_proc
@pytest.mark.parametrize("way", [fork, spawn])
def test_it_answers_and_can_be_killed(way: Callable[[], Process], invented: str) -> None:
    process = way()
    form, data, end = ask(process, invented)
    assert form == (b"F", b"boolean https://w3id.org/civic-kg/id/")
    assert data is not None
    assert json.loads(data[1])["boolean"] is True
    assert end == (b"E", b"")
    process.kill()
    assert process.end() == (-signal.SIGKILL, b"")
    process.kill()


@needs_proc
def test_a_fork_holds_on_to_no_file_of_its_parent(tmp_path: Path, invented: str) -> None:
    with (tmp_path / "held").open("w") as held:
        process = fork()
        ask(process, invented)
        files = {str(each.readlink()) for each in Path(f"/proc/{process.pid}/fd").iterdir()}
        assert held.name not in files
        process.kill()
        process.end()


@needs_proc
def test_a_fork_that_is_asked_no_more_ends_by_itself(invented: str) -> None:
    process = fork()
    ask(process, invented)
    process.requests.close()
    assert process.end()[0] == 0


@needs_proc
@pytest.mark.parametrize(
    ("before", "way"),
    [
        ("", "forks"),
        ("import threading; threading.Thread(target=input, daemon=True).start()", "spawns"),
        ("much = bytearray(200 << 20)", "spawns"),
    ],
)
def test_only_a_young_program_of_one_thread_forks(before: str, way: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", STARTS_A_PROCESS.format(before=before)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as program:  # fmt: skip
        assert program.stdout is not None
        assert program.stdout.readline().strip() == way
