"""A graph in Python takes what people type, and says what is wrong with it."""

from collections.abc import Callable, Iterator

import pytest

import kg
from kg.errors import QueryError
from kg.graph import Graph


@pytest.fixture(scope="module")
def graph(invented: str) -> Iterator[Graph]:
    with kg.open(invented) as opened:
        yield opened


def test_one_may_keep_to_some_roles_and_to_what_was_known_by_a_day(graph: Graph) -> None:
    posts = graph.neighbors("pham du", via=["tenure"])
    assert {tie["role"] for _, _, tie in posts.net.edges(data=True)} == {"tenure"}
    assert len(graph.neighbors("pham du", as_of="1/1/2018").hops) == 1


def test_days_are_understood_as_they_are_typed(graph: Graph) -> None:
    assert graph.timeline(since="5/2/2018", until="2018-2-5").events[0][0] == "2018-02-05"


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        (lambda graph: graph.neighbors("pham du", via=["chiar"]), "no role 'chiar'; there are"),
        (lambda graph: graph.path("pham du", "cong ty vi du", via=["x"]), "no role 'x'"),
        (lambda graph: graph.neighbors("pham du", as_of="hôm qua"), "not a day"),
        (lambda graph: graph.timeline(until="31/2/2018"), "not a day"),
        (lambda graph: graph.find("pham du", kind="poet"), "no kind of thing called 'poet'"),
    ],
)
def test_what_there_is_not_is_an_error(
    graph: Graph, asked: Callable[[Graph], object], reason: str
) -> None:
    with pytest.raises(QueryError, match=reason):
        asked(graph)
