"""Scores the test articles, shows what is missed, and pins the floors that no change may break.

python -m tests.floors                     every family: F1 and floor
python -m tests.floors --misses posts      what was missed (-) and made up (+)
python -m tests.floors --pin               raise the floors to what is reached now
python -m tests.floors --pin --lower       also lower those that are no longer reached
"""

import argparse
import math
import tomllib
from typing import Any

from kg.extract import read
from tests.markup import CASES, Case, cases
from tests.scoring import Score

FILE = CASES / "floors.toml"
_HEAD = """\
# The least F1 of each family of facts over all test articles, below which
# tests/extract/test_cases.py fails.
# Written by `python -m tests.floors --pin`, which lowers none unless told to with --lower.
"""


def floors() -> dict[str, float]:
    """Return the pinned floor of each family."""
    return {family: float(floor) for family, floor in _pinned().get("floors", {}).items()}


def pinned_articles() -> int:
    """Return over how many articles the floors were pinned."""
    return int(_pinned().get("articles", 0))


def _pinned() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}


def score(articles: list[Case]) -> Score:
    """Read every article and count."""
    total = Score()
    for case in articles:
        total.add(case, read(case.article))
    return total


def pinned(old: dict[str, float], reached: dict[str, float], *, lower: bool) -> dict[str, float]:
    """Return the new floors.

    Raises:
        ValueError: a floor would fall and may not.
    """
    new = {family: math.floor(f1 * 1000) / 1000 for family, f1 in reached.items()}
    fallen = [family for family, floor in old.items() if new.get(family, 0) < floor]
    if fallen and not lower:
        raise ValueError(f"{', '.join(fallen)} would fall; see --misses, or lower with --lower")
    return new


def written(new: dict[str, float], articles: int) -> str:
    """Return floors as the text of their file."""
    lines = "".join(f"{family} = {floor:.3f}\n" for family, floor in new.items())
    return f"{_HEAD}articles = {articles}\n\n[floors]\n{lines}"


def _table(total: Score) -> str:
    least = floors()
    lines = [f"{'family':16}{'F1':>7}{'floor':>7}{'found':>7}{'missed':>7}{'wrong':>7}"]
    lines += [
        f"{family:16}{count.f1:7.3f}{least.get(family, 0):7.3f}{count.found:7}"
        f"{len(count.missed):7}{len(count.wrong):7}"
        for family, count in total.counts.items()
    ]
    return "\n".join(lines)


def _misses(total: Score, family: str) -> str:
    count = total.counts[family]
    lines = [f"- {'  '.join(fact)}" for fact in count.missed]
    return "\n".join([*lines, *(f"+ {'  '.join(fact)}" for fact in count.wrong)])


def main() -> None:
    """Run the command of this module's docstring."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--misses", metavar="FAMILY")
    parser.add_argument("--only", metavar="CASE")
    parser.add_argument("--pin", action="store_true")
    parser.add_argument("--lower", action="store_true")
    options = parser.parse_args()
    chosen = [case for case in cases() if not options.only or options.only in case.name]
    total = score(chosen)
    print(_misses(total, options.misses) if options.misses else _table(total))
    if options.pin and not options.only:
        reached = {family: count.f1 for family, count in total.counts.items()}
        new = pinned(floors(), reached, lower=options.lower)
        FILE.write_text(written(new, len(chosen)), encoding="utf-8")


if __name__ == "__main__":
    main()
