"""The named things of a graph with what is said of each in plain values."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from kg.kinds import TIED
from kg.namespaces import CIVIC, KIND, VOCABULARIES
from kg.query.asking import Source, in_order, shipped_rows
from kg.traverse.labels import Labels

Values = Mapping[str, list[str]]
Only = Collection[str] | None
"""The things to read, or None for all."""

CLASSES = {kind.iri: kind.name for kind in TIED}
"""Which class makes a thing of which kind."""

_LABEL = f"{VOCABULARIES['skos']}prefLabel"
_ALIAS = f"{VOCABULARIES['skos']}altLabel"
_SECTOR = f"{VOCABULARIES['org']}classification"
_DAYS = (f"{VOCABULARIES['schema']}startDate", f"{CIVIC}signedOn")


def things(source: Source, labels: Labels, only: Only = None) -> dict[str, dict[str, Any]]:
    """Return each thing's attributes, as :func:`kg.traverse.network.network` tells them."""
    kinds = {
        row["thing"]: CLASSES[row["class"]]
        for row in in_order(shipped_rows(source, "network/things", thing=only), "thing", "class")
    }
    values = _values(source, only)
    return {thing: described(kind, values[thing], labels) for thing, kind in kinds.items()}


def described(kind: str, values: Values, labels: Labels) -> dict[str, Any]:
    """Return the plain attributes of a thing."""
    concept = _first(values, f"{CIVIC}kind")
    concept_vi, concept_en = labels.of(concept, "") if concept else ("", "")
    return {
        "label": _label(values, labels) or concept_vi, "kind": kind,
        "aliases": list(values.get(_ALIAS, [])), "sector": _notation(_first(values, _SECTOR)),
        "level": _notation(_first(values, f"{CIVIC}level")),
        "concept": _notation(concept), "concept_vi": concept_vi, "concept_en": concept_en,
        "day": day(values), "period": _period(values),
        "status": _first(values, f"{CIVIC}status").removeprefix(CIVIC),
        "action": _first(values, f"{CIVIC}action").removeprefix(CIVIC),
        "remarks": [], "evidence": [],
    }  # fmt: skip


def day(values: Values) -> str:
    """Return the day of a meeting, a signing, an award …, or an empty string."""
    return next((found for each in _DAYS if (found := _first(values, each))), "")


def _values(source: Source, only: Only) -> dict[str, dict[str, list[str]]]:
    found = defaultdict[str, dict[str, list[str]]](dict)
    said = shipped_rows(source, "network/values", thing=only)
    for row in in_order(said, "thing", "property", "value"):
        found[row["thing"]].setdefault(row["property"], []).append(row["value"])
    return found


def _label(values: Values, labels: Labels) -> str:
    """Return a thing's name; an appointment has none and is told by what it does to which post."""
    action, post = _first(values, f"{CIVIC}action"), _first(values, f"{CIVIC}post")
    told = f"{labels.of(action, '')[0]} {post}".strip() if action else ""
    return _first(values, _LABEL) or told


def _first(values: Values, prop: str) -> str:
    return next(iter(values.get(prop, ())), "")


def _period(values: Values) -> str:
    years = [_first(values, f"{CIVIC}{end}Year") for end in ("start", "end")]
    return "-".join(years) if all(years) else ""


def _notation(concept: str) -> str:
    """Return ``"conference"`` for ``kind:meeting_conference``."""
    return concept.removeprefix(KIND).partition("_")[2]
