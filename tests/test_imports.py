"""Imports run one way, and a command loads only what it needs."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from kg import extract

ROOT = Path(__file__).parents[1]
HEAVY = (
    "networkx",
    "pyoxigraph",
    "pyshacl",
    "pyvis",
    "rdflib",
    "rustworkx",
    "tabulate",
    "trafilatura",
)
BREACHES = {
    "layers": ("store/readable.py", "import kg.query"),
    "reading-knows-no-rdf": ("extract/days/dates.py", "import rdflib"),
    "library-knows-no-terminal": ("traverse/paths.py", "import click"),
    "asking-draws-nothing": ("query/names.py", "import pyvis"),
    "pictures-know-no-rdf": ("view/page.py", "import pyoxigraph"),
    "rooms": ("extract/places/names.py", "import kg.extract.bodies.names"),
}


def contracts() -> dict[str, str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {each["id"]: each["name"] for each in settings["tool"]["importlinter"]["contracts"]}


def layers(contract: str) -> list[list[str]]:
    """Return the modules of each layer of a contract, from the top, each layer sorted."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    by_id = {each["id"]: each for each in settings["tool"]["importlinter"]["contracts"]}
    return [sorted(layer.split(" | ")) for layer in by_id[contract]["layers"]]


def lint_imports(folder: Path) -> str:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as run; run()",
    ]
    done = subprocess.run(
        [*command, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(folder)},
    )  # fmt: skip
    return done.stdout


def loaded_by(code: str) -> list[str]:
    ask = f"import sys; {code}; print(*(set(sys.modules) & {set(HEAVY)!r}))"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    return done.stdout.split()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "kg", tmp_path / "kg", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_on_imports_are_kept(copy: Path) -> None:
    assert f"Contracts: {len(contracts())} kept, 0 broken." in lint_imports(copy)


def test_every_contract_is_seen_to_break(copy: Path) -> None:
    assert BREACHES.keys() == contracts().keys()
    for file, line in BREACHES.values():
        with (copy / "kg" / file).open("a", encoding="utf-8") as module:
            module.write(f"\n{line}\n")
    found = lint_imports(copy)
    assert [name for name in contracts().values() if f"{name} BROKEN" not in found] == []


def test_the_map_of_the_cascade_shows_the_rooms_of_the_contract() -> None:
    blocks = str(extract.__doc__).split("\n\n")
    rooms = [sorted(re.findall(r"^    (\w+)  +\S", block, re.M)) for block in blocks]
    assert [each for each in rooms if each] == layers("rooms")


def test_the_command_line_loads_nothing_heavy_to_list_its_commands() -> None:
    listing = (
        "from kg.cli import COMMANDS, main; import click; context = click.Context(main);"
        " [main.get_command(context, name).get_help(context) for name in COMMANDS]"
    )
    assert loaded_by(listing) == []


def test_heavy_modules_would_be_noticed() -> None:
    assert loaded_by("import networkx") == ["networkx"]


def test_asking_loads_no_rdflib_and_no_networkx() -> None:
    assert loaded_by("import kg.query.session, kg.query.child") == ["pyoxigraph"]
