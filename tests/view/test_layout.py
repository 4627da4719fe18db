"""Places: the same for the same net, compact, and with room for every label."""

from itertools import combinations
from math import dist
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.view.clearing import REACH, clear
from kg.view.layout import ROOM, layout
from kg.view.lines import crosses, distance, meets
from kg.view.packing import pack
from kg.view.spacing import spread
from kg.view.stress import stress_layout
from tests.view_networks import large, small

sides = st.floats(1, 500)
boxes = st.lists(st.tuples(sides, sides), min_size=1, max_size=30)


@given(boxes)
def test_packed_boxes_do_not_overlap(sizes: list[tuple[float, float]]) -> None:
    placed = [*zip(pack(sizes), sizes, strict=True)]
    for ((x, y), (width, height)), ((u, v), (wide, high)) in combinations(placed, 2):
        apart = x + width <= u + 1e-3 or u + wide <= x + 1e-3
        assert apart or y + height <= v + 1e-3 or v + high <= y + 1e-3


def test_many_equal_boxes_are_packed_without_gaps() -> None:
    corners = pack([(10.0, 10.0)] * 100)
    wide, high = (max(side) + 10 for side in zip(*corners, strict=True))
    assert wide * high <= 100 * 10 * 10 * 1.25


@pytest.mark.parametrize(
    "net", [nx.path_graph(12), nx.cycle_graph(12), nx.grid_2d_graph(4, 4)], ids=str
)
def test_stress_keeps_distances_of_the_net(net: "nx.Graph[Any]") -> None:
    named: nx.Graph[str] = nx.relabel_nodes(net, str)
    places = stress_layout(named)
    for start, lengths in nx.all_pairs_shortest_path_length(named):
        for end, length in lengths.items():
            if length:
                assert 0.45 < dist(places[start], places[end]) / length < 1.3


def test_a_layout_lies_flat() -> None:
    places = stress_layout(nx.relabel_nodes(nx.path_graph(9), str))
    wide, high = (max(side) - min(side) for side in zip(*places.values(), strict=True))
    assert wide > 5 * high


@given(st.lists(st.tuples(st.floats(0, 900), st.floats(0, 900)), max_size=12))
@settings(deadline=None)
def test_few_boxes_are_spread_until_none_overlaps(spots: list[tuple[float, float]]) -> None:
    places = spread({str(index): spot for index, spot in enumerate(spots)}, 40, 30)
    for (x, y), (u, v) in combinations(places.values(), 2):
        assert abs(x - u) >= 39.99 or abs(y - v) >= 29.99


def test_a_node_goes_off_the_line_between_two_others() -> None:
    net: nx.Graph[str] = nx.Graph([("a", "c"), ("a", "b")])
    places = {"a": (0.0, 0.0), "b": (300.0, 5.0), "c": (600.0, 0.0)}
    cleared = clear(net, places, ROOM)
    assert distance(places["b"], (places["a"], places["c"])) < REACH
    assert distance(cleared["b"], (cleared["a"], cleared["c"])) >= REACH


def test_what_stands_in_no_way_stays() -> None:
    net: nx.Graph[str] = nx.Graph([("a", "b"), ("b", "c")])
    places = {"a": (0.0, 0.0), "b": (300.0, 0.0), "c": (600.0, 0.0)}
    assert clear(net, places, ROOM) == places


def test_cleared_nodes_keep_their_room_and_no_line_of_a_small_network_leads_through_a_thing() -> (
    None
):
    net: nx.Graph[str] = nx.relabel_nodes(nx.complete_bipartite_graph(3, 6), str)
    places = layout(net)
    for (x, y), (u, v) in combinations(places.values(), 2):
        assert abs(x - u) >= ROOM[0] - 2 or abs(y - v) >= ROOM[1] - 2
    for one, other in net.edges:
        line = places[one], places[other]
        assert all(
            distance(place, line) > REACH / 2
            for name, place in places.items()
            if name not in (one, other)
        )


corners = st.tuples(st.integers(-50, 50), st.integers(-50, 50))


@given(corners, corners, corners, corners)
def test_whether_lines_cross_does_not_hang_on_their_order(
    a: tuple[int, int], b: tuple[int, int], c: tuple[int, int], d: tuple[int, int]
) -> None:
    crossing = crosses((a, b), (c, d))
    assert crossing == crosses((c, d), (a, b)) == crosses((b, a), (d, c))
    left, right = sorted((c[0], d[0]))
    top, bottom = sorted((c[1], d[1]))
    assert not crossing or meets((a, b), (left, top, right, bottom))


def test_every_label_of_a_small_network_has_room() -> None:
    for (x, y), (u, v) in combinations(layout(small()).values(), 2):
        assert abs(x - u) >= ROOM[0] - 2 or abs(y - v) >= ROOM[1] - 2


def test_parts_are_placed_apart_about_the_middle() -> None:
    net: nx.Graph[str] = nx.Graph([("a", "b"), ("c", "d")])
    net.add_node("alone")
    places = layout(net)
    assert len(set(places.values())) == len(net)
    for side in zip(*places.values(), strict=True):
        assert abs(min(side) + max(side)) <= 1


def test_a_thousand_things_are_placed() -> None:
    net = large(1000)
    assert set(layout(net)) == set(net)


def test_nothing_has_no_places() -> None:
    assert layout(nx.Graph()) == {}
