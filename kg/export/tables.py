"""Tables for a spreadsheet: who is tied to whom, with the sentence that says so."""

import csv
from collections.abc import Iterable
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from kg.store import GraphSource
from kg.tables import inert
from kg.traverse.evidence import first_sentence
from kg.traverse.network import network

_NODES = ("id", "label", "kind", "sector", "day", "period", "aliases")
_EDGES = (
    "source", "source_label", "role", "role_vi", "role_en", "target", "target_label", "day",
    "until", "title", "former", "sentences", "sentence", "article", "headline", "published", "url",
)  # fmt: skip


def edge_table(source: GraphSource) -> bytes:
    """Return one row a tie, as CSV in UTF-8 with a byte order mark, as spreadsheets want it.

    It has the sentence of the oldest article that says so, and in how many places it is said.
    """
    net = network(source)
    rows = sorted(_edge(net, *edge) for edge in net.edges(data=True))
    return _table(_EDGES, rows)


def zipped_tables(source: GraphSource) -> bytes:
    """Return ``nodes.csv`` and ``edges.csv`` in a zip file that is the same for the same graph."""
    net = network(source, evidence=False)
    nodes = sorted(_node(name, described) for name, described in net.nodes(data=True))
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr(_entry("nodes.csv"), _table(_NODES, nodes))
        archive.writestr(_entry("edges.csv"), edge_table(source))
    return packed.getvalue()


def _node(name: str, described: dict[str, Any]) -> tuple[str, ...]:
    told = [str(described.get(key, "")) for key in _NODES[1:-1]]
    return (name, *told, " | ".join(described.get("aliases", ())))


def _edge(net: Any, source: str, target: str, told: dict[str, Any]) -> tuple[str, ...]:
    said, sentences = first_sentence(told["evidence"]), len(told["evidence"])
    return (
        source, net.nodes[source].get("label", ""), told["role"], told["label_vi"],
        told["label_en"], target, net.nodes[target].get("label", ""), told["day"],
        told["until"], told["title"], "true" if told["former"] else "", str(sentences),
        *said.values(),
    )  # fmt: skip


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows(map(inert, row) for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name)  # dated 1980, so that the same graph gives the same bytes
    entry.compress_type = ZIP_DEFLATED
    return entry
