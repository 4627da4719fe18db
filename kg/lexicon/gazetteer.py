"""Areas by name: provinces, districts and communes, countries and their cities, level words."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.lexicon.trie import Trie
from kg.lexicon.word_tables import forms_of, rows
from kg.text.folding import fold

HOME = "Việt Nam"
"""The country that goes without saying: whose bodies and posts bear no country's name."""


@dataclass(frozen=True, slots=True)
class Unit:
    """An administrative unit or country by name: type is its level word ("tỉnh")."""

    name: str
    type: str
    level: str
    within: str

    @property
    def is_abroad(self) -> bool:
        """Whether it is part of another country."""
        return self.within in _countries()

    @property
    def full(self) -> str:
        """Its name with its level word, as Vietnamese usage has it."""
        if self.name == "Hồ Chí Minh":
            return "Thành phố Hồ Chí Minh"
        return f"{self.type} {self.name}".strip()


@cache
def units() -> Trie[tuple[Unit, ...]]:
    """Return the administrative units and countries by name; one name may have several."""
    named: dict[str, list[Unit]] = {}
    for row in rows("areas"):
        unit = Unit(fold(row["name"]), row["type"], row["level"], fold(row["within"]))
        for name in _spellings(*_official(row), *forms_of(row, "aliases")):
            named.setdefault(name, []).append(unit)
    for name, unit in _abroad():
        named.setdefault(name, []).append(unit)
    trie: Trie[tuple[Unit, ...]] = Trie()
    for name, found in named.items():
        trie.add(name, tuple(found))
    return trie


def _abroad() -> Iterator[tuple[str, Unit]]:
    """The spellings of provinces and cities of other countries; the cities have bare names."""
    for row in rows("abroad"):
        is_province = row["kind"] == "province"
        kind, level = ("tỉnh", "province") if is_province else ("", "district")
        unit = Unit(fold(row["name"]), kind, level, fold(row["country"]))
        for name in (row["name"], *forms_of(row, "aliases")):
            yield name, unit


@cache
def _countries() -> frozenset[str]:
    return frozenset(fold(row["name"]) for row in rows("areas") if row["level"] == "country")


@cache
def capitals_abroad() -> frozenset[str]:
    """Return the names of the capitals of other countries."""
    return frozenset(fold(row["name"]) for row in rows("abroad") if row["kind"] == "capital")


def _official(row: dict[str, str]) -> list[str]:
    """The name of an area; of a country also as the state: "Vương quốc Morocco"."""
    if row["level"] != "country":
        return [row["name"]]
    names = (row["name"], *forms_of(row, "aliases"))
    forms = [state["form"] for state in rows("state_forms")]
    return [row["name"], *(f"{form} {name}" for name in names for form in forms)]


def _spellings(*names: str) -> dict[str, None]:
    """Names with the ways in which the press writes "Đắk", in order and each once."""
    variants = [name.replace("Đắk", form) for name in names for form in ("Đắk", "Đăk", "Đắc")]
    return dict.fromkeys(variants)


@cache
def levels() -> Trie[tuple[str, str]]:
    """Return the level words; an entry is ``(canonical word, level)``."""
    trie: Trie[tuple[str, str]] = Trie()
    for row in rows("levels"):
        for form in forms_of(row):
            trie.add(form, (fold(forms_of(row)[0]), row["level"]))
    return trie
