"""The command line answers at once: measured beside a Python that does nothing, in one run."""

import os
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import pytest

TRIES = 5
KG = Path(sysconfig.get_path("scripts")) / "kg"
ARTICLE = "Sáng 5-2-2021, UBND tỉnh Cà Mau tổ chức hội nghị.\n"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("speed")
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    place = str(folder / "civic.kg")
    subprocess.run([KG, "build", folder / "a.txt", "-g", place], check=True, capture_output=True)
    return place


def seconds(*command: str | Path) -> float:
    """Return the best wall time of a few tries."""
    return min(_once(*command) for _ in range(TRIES))


def _once(*command: str | Path) -> float:
    start = time.perf_counter()
    subprocess.run(
        command, check=True, capture_output=True, stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""},
    )  # fmt: skip
    return time.perf_counter() - start


def allowance(least: float, times: float) -> float:
    """Return how long may be taken: some seconds, or more where Python itself is slow."""
    return max(least, times * seconds(sys.executable, "-c", "pass"))


def test_help_is_there_at_once() -> None:
    assert seconds(KG, "--help") < allowance(0.15, 15)


def test_a_question_is_answered_at_once(store: str) -> None:
    assert seconds(KG, "query", "who_organized", "-g", store) < allowance(0.3, 30)


def test_searching_is_as_quick(store: str) -> None:
    assert seconds(KG, "find", "ca mau", "-g", store) < allowance(0.4, 40)
