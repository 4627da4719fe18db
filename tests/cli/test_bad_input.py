"""Whatever a user gets wrong is one clear line and exit code 1, through the installed program.

What single commands say is tested beside them; here is what holds of all.
"""

import os
import subprocess
import sysconfig
from pathlib import Path

import pytest

KG = Path(sysconfig.get_path("scripts")) / "kg"
ARTICLE = "Sáng 5-2-2021, UBND tỉnh Cà Mau tổ chức hội nghị.\n"
ASKING = (
    ["query", "ASK {}"], ["find", "ca mau"], ["show", "ca mau"], ["path", "a", "b"],
    ["neighbors", "a"], ["together", "a"], ["rank"], ["communities"], ["timeline"],
    ["between", "2021", "2022"], ["view"], ["export"], ["validate"], ["stats"],
)  # fmt: skip
WRITING = (
    ["query", "who_organized"], ["find", "ca mau"], ["show", "ubnd tinh ca mau"],
    ["path", "ubnd tinh ca mau", "tinh ca mau"], ["neighbors", "ubnd tinh ca mau"],
    ["together", "ubnd tinh ca mau"], ["rank"], ["communities"], ["timeline"],
    ["between", "2021", "2022"], ["view"], ["export", "-f", "ttl"], ["stats"], ["questions"],
)  # fmt: skip


def name(words: list[str]) -> str:
    return words[0]


def kg(*words: str, folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    surroundings = {key: value for key, value in os.environ.items() if key != "KG_GRAPH"} | more
    return subprocess.run(
        [KG, *words], cwd=folder, env=surroundings, stdin=subprocess.DEVNULL,
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def the_one_line(done: subprocess.CompletedProcess[str]) -> str:
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert done.stderr.startswith("Error: ")
    return done.stderr


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert kg("build", "a.txt", folder=folder).returncode == 0
    return folder


@pytest.mark.parametrize("words", ASKING, ids=name)
def test_where_there_is_no_graph_building_is_advised(words: list[str], tmp_path: Path) -> None:
    assert "kg build ARTICLE" in the_one_line(kg(*words, folder=tmp_path))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", WRITING, ids=name)
def test_an_output_without_a_folder_is_told(words: list[str], built: Path) -> None:
    before = sorted(built.iterdir())
    done = kg(*words, "-o", "none/out", folder=built)
    assert "there is no folder" in the_one_line(done)
    assert sorted(built.iterdir()) == before


@pytest.mark.parametrize("words", [*WRITING, ["explain", "a.txt"]], ids=name)
def test_an_output_that_ends_in_another_kind_of_file_is_refused(
    words: list[str], built: Path
) -> None:
    if words[0] == "export":
        words = words[:1]  # for what -f says is written under any name
    assert "its name must end in ." in the_one_line(kg(*words, "-o", "out.pdf", folder=built))
    assert not (built / "out.pdf").exists()


@pytest.mark.parametrize("words", WRITING, ids=name)
def test_a_full_disk_is_told_and_is_no_success(words: list[str], built: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    assert "/dev/full" in the_one_line(kg(*words, "-o", "/dev/full", folder=built))


@pytest.mark.parametrize(
    "words", [["stats"], ["validate"], ["build", "a.txt"], ["query", "ASK {}"]], ids=name
)
def test_a_full_disk_behind_standard_output_is_told(words: list[str], built: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    done = subprocess.run(
        ["bash", "-c", 'exec "$0" "$@" >/dev/full', KG, *words], cwd=built,
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert "cannot write to standard output: " in the_one_line(done)


@pytest.mark.parametrize("words", ASKING, ids=name)
def test_a_file_that_is_no_graph_is_refused(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert "'a.txt' is not a graph" in the_one_line(kg(*words, "-g", "a.txt", folder=tmp_path))
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == ARTICLE


@pytest.mark.parametrize("words", ASKING, ids=name)
def test_a_reader_that_stops_listening_is_no_crash(words: list[str], built: Path) -> None:
    command = " ".join(f"'{word}'" for word in [str(KG), *words])
    done = subprocess.run(
        ["bash", "-c", f"{command} | true"], cwd=built, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr


def test_standard_input_that_is_closed_is_an_empty_article(tmp_path: Path) -> None:
    assert "standard input is empty" in the_one_line(kg("build", "-", folder=tmp_path))


def test_text_is_utf_8_in_a_locale_that_knows_no_vietnamese(built: Path) -> None:
    done = kg("find", "ca mau", folder=built, LC_ALL="C", LANG="C", PYTHONUTF8="0")
    assert "UBND tỉnh Cà Mau" in done.stdout


def test_the_version_is_that_of_the_package(tmp_path: Path) -> None:
    from kg import __version__

    assert kg("--version", folder=tmp_path).stdout == f"kg, version {__version__}\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["build", ""], "empty"),
        (["show", " "], "empty"),
        (["between", "2022", "2021"], "2022 is after 2021"),
        (["timeline", "--from", "2021-05-01", "--to", "2021-04"], "2021-05-01 is after 2021-04"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_what_cannot_be_meant_is_told(words: list[str], said: str, built: Path) -> None:
    assert said in the_one_line(kg(*words, folder=built))


def test_finding_nothing_in_particular_is_a_wrong_use(built: Path) -> None:
    done = kg("find", "", folder=built)
    assert done.returncode == 2
    assert "kg find da nang" in done.stderr


def test_a_broken_line_is_told_by_its_number_alone(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "Một."}\n{"text": }\n', encoding="utf-8")
    done = kg("build", "a.jsonl", folder=tmp_path)
    assert (done.returncode, done.stderr.count("line")) == (1, 1)
    assert "line 2: not JSON" in done.stderr
