"""Scores what is read in articles whose facts are known against the floors in floors.json.

    python .ci/quality.py FOLDER          the table; fails below a floor
    python .ci/quality.py FOLDER --pin    first set each floor a hundredth below what is reached

FOLDER holds the articles with their facts in ``dev`` and the two programs that print and score
them. The sample article, which everybody can check, must be read without a fault.
"""

import argparse
import json
import math
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FLOORS = Path(__file__).with_name("floors.json")
SAMPLE = "seed"
PERFECT = [
    "meeting_dates", "agreement_periods", "agreement_dates", "canonical_names", "evidence",
]  # fmt: skip


def build(folder: Path, graph: Path) -> None:
    """Read every article into a file; one that cannot be read is an error."""
    articles = subprocess.run(
        [sys.executable, folder / "articles.py", folder / "dev"], check=True, capture_output=True
    )
    subprocess.run(["kg", "build", "-", "-o", graph], input=articles.stdout, check=True)


def score(folder: Path, graph: Path, *only: str) -> dict[str, Any]:
    """Return the scores of a graph: F1 of families of facts, rates of attributes."""
    places: list[str | Path] = ["--ontology", ROOT / "ontology", folder / "dev", graph]
    program: list[str | Path] = [sys.executable, folder / "score.py", *places, "--json", *only]
    done = subprocess.run(program, check=True, capture_output=True)
    scores: dict[str, Any] = json.loads(done.stdout)
    return scores


def faults(scores: dict[str, Any]) -> list[str]:
    """Return what is less than perfect in the sample article; families it lacks do not count."""
    families = {name: each["f1"] for name, each in scores["families"].items() if each["gold"]}
    rates = {name: scores["attributes"][name] for name in PERFECT}
    return [f"{name} {value}" for name, value in (families | rates).items() if value != 1]


def reached(scores: dict[str, Any]) -> dict[str, float]:
    """Return one figure for each family and attribute."""
    return {name: each["f1"] for name, each in scores["families"].items()} | {
        name: rate for name, rate in scores["attributes"].items() if rate is not None
    }


def floor_of(figure: float) -> float:
    """Return a floor that leaves room for a change of a hundredth, none below what is perfect."""
    return 1.0 if figure == 1 else math.floor(figure * 1000 - 10) / 1000


def table(figures: dict[str, float], floors: dict[str, float]) -> str:
    """Return figures beside their floors, those that fell marked."""
    rows = [f"{'':20}{'reached':>8}{'floor':>8}"]
    for name, floor in floors.items():
        figure = figures.get(name, 0)
        rows.append(f"{name:20}{figure:8.3f}{floor:8.3f}{'  FELL' * (figure < floor)}")
    return "\n".join(rows)


def main() -> None:
    """Run the command of this module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pin", action="store_true")
    options = parser.parse_args()
    with TemporaryDirectory() as scratch:
        graph = Path(scratch, "articles.nq")
        build(options.folder, graph)
        sample = faults(score(options.folder, graph, "--only", SAMPLE))
        scores = score(options.folder, graph)
    figures = reached(scores)
    if options.pin:
        floors = {name: floor_of(figure) for name, figure in figures.items()}
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    print(table(figures, floors))
    fallen = [name for name, floor in floors.items() if figures.get(name, 0) < floor]
    if sample or fallen or scores["absent"]:
        sys.exit(f"quality: sample {sample}, fallen {fallen}, not built {scores['absent']}")
    print(f"quality: {scores['articles']} articles at or above their floors, the sample perfect")


if __name__ == "__main__":
    main()
