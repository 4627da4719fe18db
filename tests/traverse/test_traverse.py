"""Following ties: what becomes a network, and what is found in it, with the sentences behind it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.article import Article
from kg.pipeline import build_one
from kg.roles import PROJECTIONS, ROLES
from kg.store import GraphSource, open_graph
from kg.traverse.built import built
from kg.traverse.exploring import Walk, Way, step
from kg.traverse.measures import MEASURES, communities, pagerank, rank
from kg.traverse.neighbors import neighbors
from kg.traverse.network import network
from kg.traverse.paths import paths
from kg.traverse.projections import project, simple
from kg.traverse.things import CLASSES
from kg.traverse.timeline import timeline
from kg.traverse.together import together

ID = "https://w3id.org/civic-kg/id/"
OLD_CHAIR, CHAIR, NEXT_CHAIR = (
    f"{ID}person/{name}" for name in ("Phạm_Dụ", "Trần_Văn_Mẫu", "Nguyễn_Thị_Thử")
)
COMMITTEE = f"{ID}agency/UBND_tỉnh_Sông_Thử"
POLICE = f"{ID}agency/Công_an_tỉnh_Sông_Thử"
COMPANY = f"{ID}agency/Công_ty_Ví_Dụ"
CONFERENCE = f"{ID}meeting/Hội_nghị_tổng_kết_chương_trình_trồng_cây_xanh"
SIGNING = f"{ID}meeting/Lễ_ký_kết_Chương_trình_phối_hợp_trồng_cây_xanh"
TALKS = f"{ID}meeting/Buổi_làm_việc_với_Công_ty_Ví_Dụ"
OLD, NEW = (
    f"{ID}agreement/Chương_trình_phối_hợp_trồng_cây_xanh_giai_đoạn_{years}"
    for years in ("2018-2022", "2023-2027")
)


@pytest.fixture(scope="module")
def net(source: GraphSource) -> "nx.MultiDiGraph[str]":
    return network(source)


def roles_of(net: "nx.MultiDiGraph[str]") -> set[str]:
    return {edge["role"] for _, _, edge in net.edges(data=True)}


# ---- the network -------------------------------------------------------------------------------


def test_things_are_nodes_with_label_kind_aliases_and_evidence(net: "nx.MultiDiGraph[str]") -> None:
    node = net.nodes[COMMITTEE]
    assert (node["label"], node["kind"], node["sector"]) == (
        "UBND tỉnh Sông Thử", "agency", "government",
    )  # fmt: skip
    assert node["aliases"] == ["Ủy ban nhân dân tỉnh"]
    assert net.nodes[f"{ID}area/tỉnh_Sông_Thử"]["level"] == "province"
    assert {each["article"] for each in node["evidence"]} == {
        f"{ID}article/thu-{number}" for number in (1, 2, 3, 4)
    }


def test_meetings_and_agreements_know_kind_day_and_period(net: "nx.MultiDiGraph[str]") -> None:
    assert net.nodes[CONFERENCE]["day"] == "2023-03-09"
    assert net.nodes[CONFERENCE]["concept"] == "conference"
    assert net.nodes[CONFERENCE]["concept_vi"] == "hội nghị"
    assert net.nodes[NEW]["period"] == "2023-2027"
    assert net.nodes[NEW]["status"] == "signed"


def test_roles_are_edges_named_in_both_languages_with_their_own_sentences(
    net: "nx.MultiDiGraph[str]",
) -> None:
    edge = net.edges[CONFERENCE, CHAIR, "chair"]
    assert (edge["label_vi"], edge["label_en"]) == ("chủ trì", "chair")
    assert edge["title"] == "Chủ tịch UBND tỉnh Sông Thử"
    (quoted,) = edge["evidence"]
    assert quoted["exact"] == "Trần Văn Mẫu chủ trì hội nghị"
    assert quoted["end"] - quoted["start"] == len(quoted["exact"])
    assert quoted["rule"] == "chair_verb"


def test_a_sentence_comes_with_the_rest_of_its_paragraph(tmp_path: Path) -> None:
    lines = (
        "Sáng 3-4, UBND tỉnh Gia Lai tổ chức hội nghị tổng kết. Trời mưa to.",
        "Đường trơn. Ông Lưu Quang Sính, Phó Bí thư Tỉnh ủy Gia Lai chủ trì hội nghị.",
    )
    file = tmp_path / "graph.nt"
    built = build_one(Article("thu", "\n".join(lines)))
    file.write_text("".join(f"{line} .\n" for line in built.statements), encoding="utf-8")
    with open_graph(file) as graph:
        quoted = [
            each for _, known in network(graph).nodes(data=True) for each in known["evidence"]
        ]
    parts = ("before", "prefix", "exact", "suffix", "after")
    assert {"".join(each[part] for part in parts) for each in quoted} == {*lines}
    assert {(each["before"], each["after"]) for each in quoted} == {
        ("", " Trời mưa to."), ("Đường trơn. ", ""),
    }  # fmt: skip


def test_a_graph_without_paragraphs_has_its_sentences_all_the_same(
    net: "nx.MultiDiGraph[str]",
) -> None:
    (quoted,) = net.edges[CONFERENCE, CHAIR, "chair"]["evidence"]
    assert (quoted["before"], quoted["after"]) == ("", "")


def test_posts_are_edges_from_people_to_bodies(net: "nx.MultiDiGraph[str]") -> None:
    held = sorted((edge["label_vi"], edge["former"]) for edge in net[OLD_CHAIR][COMMITTEE].values())
    assert held == [("Chủ tịch", False), ("nguyên Chủ tịch", True)]


def test_remarks_stay_with_who_made_them(net: "nx.MultiDiGraph[str]") -> None:
    (said,) = net.nodes[CHAIR]["remarks"]
    assert (said["text"], said["meeting"]) == ("trồng cây là việc của mọi nhà", CONFERENCE)
    assert said["evidence"]


def test_every_edge_and_node_keeps_the_contract(net: "nx.MultiDiGraph[str]") -> None:
    assert {net.nodes[name]["kind"] for name in net} <= set(CLASSES.values())
    assert roles_of(net) <= {role.name for role in ROLES}
    assert all(label for _, label in net.nodes(data="label"))
    bare = [
        (source, target) for source, target, edge in net.edges(data=True)
        if not edge["evidence"] and edge["role"] != "post_in"
    ]  # fmt: skip
    assert bare == []


def test_a_part_of_a_network_is_the_same_as_in_the_whole(
    source: GraphSource, net: "nx.MultiDiGraph[str]"
) -> None:
    part = network(source, only=[OLD_CHAIR, COMMITTEE, SIGNING])
    assert set(part) == {OLD_CHAIR, COMMITTEE, SIGNING}
    assert part.nodes[SIGNING] == net.nodes[SIGNING]
    assert part.nodes[COMMITTEE] == {**net.nodes[COMMITTEE], "evidence": []}
    inside = net.subgraph(part).edges(keys=True)
    assert {tie: part.edges[tie] for tie in part.edges(keys=True)} == {
        tie: net.edges[tie] for tie in inside
    }


def test_without_evidence_only_the_sentences_are_left_out(
    source: GraphSource, net: "nx.MultiDiGraph[str]"
) -> None:
    bare = network(source, evidence=False)
    assert set(bare.edges(keys=True)) == set(net.edges(keys=True))
    assert not any(edge["evidence"] for _, _, edge in bare.edges(data=True))


# ---- paths and neighbors ----------------------------------------------------------------------


def test_a_path_has_a_sentence_for_each_step(source: GraphSource) -> None:
    found = paths(source, OLD_CHAIR, COMPANY, most=1)
    (path,) = found.paths
    assert path[0] == OLD_CHAIR
    assert path[-1] == COMPANY
    assert found.more
    for ties in found.ties(path):
        assert ties
        assert all(tie["evidence"] for *_, tie in ties)


def test_paths_keep_to_the_roles_that_are_asked_for(source: GraphSource) -> None:
    found = paths(source, OLD_CHAIR, COMPANY, Way(roles=("chair", "attendee")))
    assert set(found.paths) == {
        (OLD_CHAIR, CONFERENCE, who, TALKS, COMPANY) for who in (CHAIR, NEXT_CHAIR)
    }
    assert not found.more


def test_paths_as_of_a_day_know_nothing_later(source: GraphSource) -> None:
    assert paths(source, OLD_CHAIR, NEXT_CHAIR, Way(as_of="2018-12-31")).paths == ()
    found = paths(source, OLD_CHAIR, NEXT_CHAIR, Way(("attendee",), as_of="2023-03-09"))
    assert found.paths == ((OLD_CHAIR, CONFERENCE, NEXT_CHAIR),)


@pytest.fixture
def seen_twice(tmp_path: Path) -> Iterator[GraphSource]:
    """A post that articles of two years show, and a meeting whose year none tells."""
    said = "Ông Lưu Quang Sính, Phó Bí thư Tỉnh ủy Gia Lai"
    articles = [
        Article("cu", f"{said} phát biểu.", published="2017-05-11"),
        Article("moi", f"{said} cho biết thêm.", published="2022-02-03"),
    ]
    file = tmp_path / "graph.nt"
    lines = {f"{line} .\n" for each in articles for line in build_one(each).statements}
    file.write_text("".join(sorted(lines)), encoding="utf-8")
    with open_graph(file) as graph:
        yield graph


HOLDER, HELD_IN = f"{ID}person/Lưu_Quang_Sính", f"{ID}agency/Tỉnh_ủy_Gia_Lai"


def test_a_post_knows_the_first_and_the_last_day_on_which_it_is_seen(
    seen_twice: GraphSource,
) -> None:
    (post,) = network(seen_twice)[HOLDER][HELD_IN].values()
    assert (post["day"], post["until"]) == ("2017-05-11", "2022-02-03")


def test_as_of_a_day_a_post_has_no_later_sentence(seen_twice: GraphSource) -> None:
    found = paths(seen_twice, HOLDER, HELD_IN, Way(as_of="2018"))
    ((_, _, post),) = [tie for step in found.ties(found.paths[0]) for tie in step]
    assert (post["day"], post["until"]) == ("2017-05-11", "")
    assert [each["date"] for each in post["evidence"]] == ["2017-05-11"]
    assert paths(seen_twice, HOLDER, HELD_IN, Way(as_of="2016")).paths == ()


@pytest.mark.parametrize(("as_of", "known"), [("1950", False), ("2023", True)])
def test_what_has_no_year_is_known_from_the_article_that_tells_of_it(
    tmp_path: Path, as_of: str, known: bool
) -> None:
    text = "Sáng 9-5, ông Lưu Quang Sính, Phó Bí thư Tỉnh ủy Gia Lai chủ trì hội nghị tổng kết."
    undated = [
        line.replace('"2022-05-09"^^<http://www.w3.org/2001/XMLSchema#date>', '"--05-09"')
        for line in build_one(Article("thu", text, published="2022-05-10")).statements
    ]
    file = tmp_path / "graph.nt"
    file.write_text("".join(f"{line} .\n" for line in undated), encoding="utf-8")
    with open_graph(file) as graph:
        near = neighbors(graph, HOLDER, way=Way(as_of=as_of))
    days = [near.net.nodes[name]["day"] for name in near.net]
    assert ("--05-09" in days) == known


def test_what_is_not_connected_has_no_path(source: GraphSource) -> None:
    assert paths(source, OLD_CHAIR, f"{ID}person/Ai_Đó").paths == ()
    assert paths(source, OLD_CHAIR, OLD_CHAIR).paths == ()


def test_a_hub_is_not_walked_through(source: GraphSource) -> None:
    walk, way = Walk.begin(SIGNING), Way(("signatory", "tenure"), widest=3)
    for _ in range(2):
        step(source, walk, way)
    assert walk.hubs == {COMMITTEE}
    assert CHAIR not in walk.edge
    assert walk.hops[CHAIR] == 2


def test_paths_are_the_shortest_in_the_whole_network(
    source: GraphSource, net: "nx.MultiDiGraph[str]"
) -> None:
    whole = simple(project(net))
    for one in (OLD_CHAIR, POLICE, TALKS):
        for other in (COMPANY, NEXT_CHAIR, OLD):
            found = paths(source, one, other, most=1).paths[0]
            assert len(found) - 1 <= nx.shortest_path_length(whole, one, other) + 1


def test_neighbors_are_told_by_distance_and_what_is_cut_is_counted(source: GraphSource) -> None:
    near = neighbors(source, OLD_CHAIR)
    assert {name for name, hop in near.hops.items() if hop == 1} == {COMMITTEE, SIGNING, CONFERENCE}
    assert near.cut == 0
    few = neighbors(source, OLD_CHAIR, hops=2, most=4)
    assert len(few.hops) == 5
    assert few.cut == len(neighbors(source, OLD_CHAIR, hops=2).hops) - 5


def test_answers_do_not_depend_on_the_seed_of_hashes(invented: str) -> None:
    asks = "import sys; from kg.cli import main; main(sys.argv[1:])"
    told = {
        subprocess.run(
            [sys.executable, "-c", asks, "path", "pham du", "cong ty vi du", "-g", invented],
            env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }  # fmt: skip
    assert len(told) == 1


# ---- company and time --------------------------------------------------------------------------


def test_company_lists_each_occasion_oldest_first(source: GraphSource) -> None:
    shared = together(source, [CHAIR]).shared
    assert shared[NEXT_CHAIR] == (CONFERENCE, TALKS)
    assert next(iter(shared)) == NEXT_CHAIR
    assert CHAIR not in shared


def test_company_of_several_counts_only_what_all_shared(source: GraphSource) -> None:
    shared = together(source, [COMMITTEE, POLICE]).shared
    assert set(shared[POLICE]) == {SIGNING, CONFERENCE, OLD, NEW}
    assert set(shared[CHAIR]) == {CONFERENCE}


def test_company_is_cut_to_a_number_and_says_so(source: GraphSource) -> None:
    few = together(source, [CHAIR], most=1)
    assert len(few.shared) == 1
    assert few.cut == len(together(source, [CHAIR]).shared) - 1


def test_company_of_a_period_has_only_its_occasions(source: GraphSource) -> None:
    shared = together(source, [CHAIR], since="2023-03", until="2023").shared
    assert shared[NEXT_CHAIR] == (CONFERENCE,)
    assert COMPANY not in shared


def test_a_timeline_is_in_order_and_within_its_days(source: GraphSource) -> None:
    told = timeline(source, since="2023-03", until="2024-05")
    days = [day for day, _ in told.events]
    assert days == sorted(days)
    assert ("2024-05-15" in days, "2024-06-01" in days, "2018-02-05" in days) == (
        True, False, False,
    )  # fmt: skip


def test_a_timeline_of_one_thing_has_only_its_events(source: GraphSource) -> None:
    told = timeline(source, OLD_CHAIR)
    assert told.events == (("2018-02-05", SIGNING), ("2023-03-09", CONFERENCE))
    assert timeline(source, OLD_CHAIR, most=1).cut == 1


# ---- measures ----------------------------------------------------------------------------------


def test_projections_keep_their_roles_and_all_attributes(net: "nx.MultiDiGraph[str]") -> None:
    for name, roles in PROJECTIONS.items():
        part = project(net, name)
        assert roles_of(part) <= set(roles)
        assert all(part.nodes[each] == net.nodes[each] for each in part)
    posts = project(net, "person-agency")
    assert {posts.nodes[name]["kind"] for name in posts} == {"person", "agency"}


def test_ranks_fall_and_keep_to_the_kind(net: "nx.MultiDiGraph[str]") -> None:
    for measure in MEASURES:
        ranked = rank(project(net), measure, "agency")
        values = [value for _, value in ranked]
        assert values == sorted(values, reverse=True)
        assert ranked[0][0] == COMMITTEE
        assert {net.nodes[name]["kind"] for name, _ in ranked} == {"agency"}


GRAPHS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=20)


@given(GRAPHS)
@settings(max_examples=50)
def test_pagerank_adds_up_to_one_and_agrees_with_its_definition(
    ties: list[tuple[int, int]],
) -> None:
    graph: nx.Graph[str] = nx.Graph((str(a), str(b)) for a, b in ties if a != b)
    graph.add_nodes_from(str(a) for a, _ in ties)
    found = pagerank(graph)
    assert sum(found.values()) == pytest.approx(1.0)
    stranded = sum(found[name] for name in graph if not graph[name])
    for name in graph:
        given = sum(found[near] / len(graph[near]) for near in graph[name])
        even = (0.15 + 0.85 * stranded) / len(graph)
        assert found[name] == pytest.approx(even + 0.85 * given, abs=1e-6)


def test_communities_share_out_everything_and_are_always_the_same(
    net: "nx.MultiDiGraph[str]",
) -> None:
    groups = communities(project(net))
    assert sorted(name for group in groups for name in group) == sorted(project(net))
    assert groups == communities(project(net))
    assert [len(group) for group in groups] == sorted((len(each) for each in groups), reverse=True)


def test_a_built_tie_is_that_of_the_graph_where_it_has_one(
    source: GraphSource, net: "nx.MultiDiGraph[str]"
) -> None:
    chair = ox.NamedNode(next(role.prop for role in ROLES if role.name == "chair"))
    ties = net.edges(keys=True)
    chaired = [(one, two) for one, two, key in ties if key == "chair"]
    answer = [ox.Triple(ox.NamedNode(one), chair, ox.NamedNode(two)) for one, two in chaired]
    made = built(source, answer)
    assert sorted(made.edges()) == sorted(chaired)
    assert chaired
    for one, two, tie in made.edges(data=True):
        assert tie["day"] == net[one][two]["chair"]["day"]
        assert tie["evidence"]


def test_a_built_tie_that_no_article_tells_has_no_sentence(source: GraphSource) -> None:
    knows = ox.NamedNode("https://schema.org/knows")
    answer = [
        ox.Triple(ox.NamedNode(CHAIR), knows, ox.NamedNode(POLICE)),
        ox.Triple(ox.NamedNode(CHAIR), knows, ox.Literal("not a thing")),
    ]
    assert [*built(source, answer).edges(data="evidence")] == [(CHAIR, POLICE, [])]
