"""What is measured on a network, by whatever library, is what networkx says."""

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.traverse import measures

NAMES = st.sampled_from("abcdefghijkl")


@st.composite
def networks(draw: st.DrawFn) -> "nx.Graph[str]":
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(sorted(draw(st.sets(NAMES))))
    ties = draw(st.sets(st.tuples(NAMES, NAMES)))
    graph.add_edges_from(sorted((one, other) for one, other in ties if one < other))
    return graph


@given(networks())
@settings(max_examples=50)
def test_betweenness_is_that_of_networkx(graph: "nx.Graph[str]") -> None:
    assert measures.betweenness(graph) == pytest.approx(nx.betweenness_centrality(graph))


@given(networks())
@settings(max_examples=50)
def test_pagerank_is_what_one_more_stroll_leaves_as_it_is(graph: "nx.Graph[str]") -> None:
    rank = measures.pagerank(graph)
    stranded = sum(rank[name] for name in graph if not graph[name])
    for name in graph:
        coming = sum(rank[near] / len(graph[near]) for near in graph[name])
        again = 0.15 / len(graph) + 0.85 * (coming + stranded / len(graph))
        assert rank[name] == pytest.approx(again)
    assert sum(rank.values()) == pytest.approx(1.0 if graph else 0.0)


def test_betweenness_of_a_very_large_network_is_an_estimate_and_always_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    graph = nx.relabel_nodes(nx.gnm_random_graph(400, 800, seed=1), str)
    exact = measures.betweenness(graph)
    monkeypatch.setattr(measures, "_EXACT", 300)
    estimate = measures.betweenness(graph)
    assert estimate == measures.betweenness(graph)
    assert estimate != exact
    assert max(exact, key=exact.__getitem__) == max(estimate, key=estimate.__getitem__)
