"""Finds the files that ship with the package: ontology/, queries/ and data/.

A wheel carries them under ``kg/_resources``; a checkout and an editable install have them at the
top level.
"""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

_PACKAGED = files("kg") / "_resources"
ROOT: Traversable = _PACKAGED if _PACKAGED.is_dir() else Path(__file__).parents[1]


def read(name: str) -> str:
    """Return the text of one shipped file, such as ``"ontology/civic.ttl"``."""
    return (ROOT / name).read_text(encoding="utf-8")


def names(folder: str, suffix: str) -> Iterator[str]:
    """Yield the shipped files directly in a folder that end in ``suffix``, sorted by name."""
    found = (entry.name for entry in (ROOT / folder).iterdir() if entry.name.endswith(suffix))
    yield from (f"{folder}/{name}" for name in sorted(found))
