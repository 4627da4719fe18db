"""A network as a pyvis picture: nodes with shape, colour and place, and edges named by role."""

import json
from collections.abc import Iterable, Mapping
from math import sqrt
from typing import Any

import networkx as nx
from pyvis.network import Network

from kg.view.kinds import kind_of
from kg.view.layout import layout

PYVIS_SHAPES = {"ring": "dot", "dots": "dot", "pentagon": "dot", "bubble": "square"}
"""Outlines that the page draws itself, and what stands for them in pyvis."""

OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "interaction": {"hover": True, "hoverConnectedEdges": False, "selectConnectedEdges": False},
    "edges": {"smooth": False, "width": 1.5, "selectionWidth": 0, "hoverWidth": 0},
    "nodes": {"borderWidth": 2, "borderWidthSelected": 4},
}


def picture(net: "nx.MultiDiGraph[str]") -> Network:
    """Draw a network with pyvis, for a notebook: ``picture(net).show("net.html")``.

    Args:
        net: the network; see :func:`kg.traverse.network.network`.

    Returns:
        A pyvis network whose places are fixed, so that it stands still from the start.
    """
    drawing = Network(height="700px", directed=True, cdn_resources="in_line")
    drawing.set_options(json.dumps(OPTIONS))
    places = layout(net)
    for name in sorted(net):
        x, y = places[name]
        drawing.add_node(name, **_look(net.nodes[name], net.degree(name)), x=x, y=y)
    for source, target, labels in ties(net):
        arrows = "to" if _alike(net, source, target) else ""
        drawing.add_edge(source, target, label=", ".join(labels), arrows=arrows)
    return drawing


def size_of(degree: int) -> int:
    """Return a node's radius in pixels, growing with its facts but never a giant."""
    return min(34, round(11 + 3 * sqrt(degree)))


def ties(net: "nx.MultiDiGraph[str]") -> Iterable[tuple[str, str, list[str]]]:
    """Yield each pair of nodes that facts join, once, with the names of their roles."""
    labels: dict[tuple[str, str], set[str]] = {}
    for source, target, fact in sorted(net.edges(data=True), key=lambda edge: edge[:2]):
        pair = (target, source) if (target, source) in labels else (source, target)
        labels.setdefault(pair, set()).add(str(fact.get("label_vi") or fact.get("role") or ""))
    for (source, target), named in labels.items():
        yield source, target, sorted(named)


def _look(thing: Mapping[str, Any], degree: int) -> dict[str, Any]:
    kind = kind_of(thing.get("kind"))
    return {
        "label": str(thing.get("label", "")) or "?",
        "shape": PYVIS_SHAPES.get(kind.shape, kind.shape),
        "color": kind.light,
        "size": size_of(degree),
    }


def _alike(net: "nx.MultiDiGraph[str]", source: str, target: str) -> bool:
    """Tell whether both ends are of one kind: only then does a line need its direction."""
    return net.nodes[source].get("kind") == net.nodes[target].get("kind")
