"""What ties the things of a graph to one another, and which facts bear the evidence of a tie."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any

from kg.namespaces import CIVIC
from kg.query.asking import Row, Source, in_order, shipped_rows
from kg.roles import BY_PROPERTY, TENURE
from kg.traverse.labels import Labels
from kg.traverse.things import Only

Roles = Collection[str] | None
"""Some roles, or None for all."""


@dataclass(frozen=True, slots=True)
class Tie:
    """One tie.

    Args:
        source: the IRI it starts from.
        target: the IRI it leads to.
        key: its role, or the IRI of a tenure.
        attributes: as :func:`kg.traverse.network.network` tells them.
        facts: the IRIs of what bears its evidence.
    """

    source: str
    target: str
    key: str
    attributes: dict[str, Any]
    facts: tuple[str, ...]


@dataclass(slots=True)
class _Bearer:
    """The qualified nodes of one role, and the posts in whose name it is played."""

    facts: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)


def ties(
    source: Source, labels: Labels, days: Mapping[str, str], roles: Roles = None, only: Only = None
) -> Iterator[Tie]:
    """Yield the ties that start from things, and the posts that people hold.

    Args:
        source: the graph.
        labels: how roles are called.
        days: the day of each meeting, agreement …, by IRI.
        roles: the roles to keep; None is all.
        only: the things from which they may start; None is all.
    """
    for tie in _links(source, labels, days, only):
        if roles is None or tie.key in roles:
            yield tie
    if roles is None or TENURE in roles:
        yield from _tenures(source, only)


def _links(source: Source, labels: Labels, days: Mapping[str, str], only: Only) -> Iterator[Tie]:
    borne = _bearers(source, only)
    for row in (*links(source, only), *_award_meetings(source, only)):
        start, prop, role = row["source"], row["property"], BY_PROPERTY[row["property"]]
        bearer = borne.get((start, prop, row["target"]), _Bearer([start]))
        label_vi, label_en = labels.of(prop, role)
        attributes = {
            "role": role, "label_vi": label_vi, "label_en": label_en,
            "day": days.get(start, ""), "until": "",
            "title": ", ".join(bearer.titles), "former": False,
        }  # fmt: skip
        yield Tie(start, row["target"], role, attributes, tuple(bearer.facts))


def links(source: Source, only: Only = None) -> Iterator[Row]:
    """Yield ``source``, ``property`` and ``target`` of what is tied directly.

    Args:
        source: the graph.
        only: the things from which ties may start; None is all.
    """
    if only is None:
        told = shipped_rows(source, "network/links")
        return iter(in_order(told, "source", "property", "target"))
    return shipped_rows(source, "network/links_from", source=only)


def _bearers(source: Source, only: Only) -> dict[tuple[str, str, str], _Bearer]:
    found: dict[tuple[str, str, str], _Bearer] = {}
    told = shipped_rows(source, "network/participations", source=only)
    for row in in_order(told, "fact", "title"):
        bearer = found.setdefault((row["source"], row["property"], row["target"]), _Bearer())
        _append_once(bearer.facts, row["fact"])
        _append_once(bearer.titles, row.get("title", ""))
    return found


def _award_meetings(source: Source, only: Only) -> Iterator[dict[str, str]]:
    for row in shipped_rows(source, "network/award_meetings", source=only):
        yield {**row, "property": f"{CIVIC}meeting"}


def _tenures(source: Source, only: Only) -> Iterator[Tie]:
    told = shipped_rows(source, "network/tenures", person=only)
    for fact, days in groupby(told, key=itemgetter("fact")):
        row, *others = days
        last = others[-1]["day"] if others else ""
        former = row.get("former") in ("true", "1")
        attributes = {
            "role": TENURE, "title": row["title"], "former": former, "day": row.get("day", ""),
            "until": last, "label_vi": f"nguyên {row['title']}" if former else row["title"],
            "label_en": f"former {row['title']}" if former else row["title"],
        }  # fmt: skip
        target = row.get("body") or row["post"]
        yield Tie(row["person"], target, fact, attributes, (fact,))


def _append_once(values: list[str], value: str) -> None:
    if value and value not in values:
        values.append(value)
