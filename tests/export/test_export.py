"""A graph leaves as it is, the same bytes each time, and readable where it is meant to be read."""

import csv
import io
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Graph
from rdflib.compare import isomorphic

from kg.build import graph, triples
from kg.errors import OutputError
from kg.export import SUFFIXES, export, rdf, write_rdf
from kg.formats import FORMATS
from kg.namespaces import BASE
from kg.ontology import SCHEMA
from kg.rdf_terms import statement
from kg.store import GraphSource, Writer, open_graph
from tests.invented import FACTS, NGHIEM, TEXT

BUT_XML = [suffix for suffix in FORMATS if suffix != ".rdf"]
NAMES = ("thu-2", "thu-1")
BOTH = [replace(FACTS, article=replace(FACTS.article, id=name)) for name in NAMES]
HOSTILE = replace(FACTS, remarks=(replace(FACTS.remarks[0], text='=cmd|"x"\x01<b>'),))


def fill(folder: Path, base: str = BASE) -> None:
    with Writer(folder) as writer:
        for facts in BOTH:
            made = sorted({statement(triple) for triple in triples(facts, base)})
            writer.put(f"{base}article/{facts.article.id}", made, "1")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GraphSource]:
    folder = tmp_path_factory.mktemp("store") / "civic.kg"
    fill(folder)
    with open_graph(folder) as source:
        yield source


def exported(source: GraphSource, place: Path) -> bytes:
    export(source, place)
    return place.read_bytes()


def test_a_store_gives_back_each_statement_as_it_was_built(store: GraphSource) -> None:
    built = {
        f"{BASE}article/{facts.article.id}": sorted({statement(each) for each in triples(facts)})
        for facts in BOTH
    }
    assert dict(store.named_graphs()) == built


@pytest.mark.parametrize("suffix", FORMATS)
def test_rdf_comes_back_as_it_went(store: GraphSource, tmp_path: Path, suffix: str) -> None:
    exported(store, tmp_path / f"g{suffix}")
    with open_graph(tmp_path / f"g{suffix}") as copy:
        assert isomorphic(copy.rdflib(), store.rdflib())
        if FORMATS[suffix].supports_datasets:
            assert list(copy.named_graphs()) == list(store.named_graphs())


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_copy_gives_the_same_bytes_whatever_came_first(
    store: GraphSource, tmp_path: Path, suffix: str
) -> None:
    form = FORMATS.get(suffix, ox.RdfFormat.N_QUADS)
    between = ".nq" if form.supports_datasets else ".nt"
    exported(store, tmp_path / f"a{between}")
    with open_graph(tmp_path / f"a{between}") as copy:
        assert exported(copy, tmp_path / f"b{suffix}") == exported(store, tmp_path / f"c{suffix}")


_HASHED = """
import sys
from kg.export import export
from kg.store import open_graph
for suffix in sys.argv[2].split():
    export(open_graph(sys.argv[1]), "-", suffix)
"""


def test_the_hash_seed_does_not_show(store: GraphSource, tmp_path: Path) -> None:
    exported(store, tmp_path / "g.nq")

    def run(seed: str) -> bytes:
        command = [sys.executable, "-c", _HASHED, str(tmp_path / "g.nq"), " ".join(SUFFIXES)]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        return subprocess.run(command, env=environment, capture_output=True, check=True).stdout

    assert run("1") == run("2") != b""


def test_turtle_is_for_people(store: GraphSource, tmp_path: Path) -> None:
    turtle = exported(store, tmp_path / "g.ttl").decode()
    assert "person:Phạm_Thử_Nghiệm a civic:Person ;\n    skos:prefLabel " in turtle
    heads = ["article:thu-1 a", "person:", "agency:", "meeting:", "evidence:", "selector:"]
    places = [turtle.index(f"\n\n{head}") for head in heads]
    assert places == sorted(places)
    body = turtle[turtle.index("\n\n") :]
    assert BASE not in body
    assert "ns1:" not in turtle


def test_prefixes_follow_the_base_of_the_graph(tmp_path: Path) -> None:
    fill(tmp_path / "civic.kg", "https://example.org/kg/")
    with open_graph(tmp_path / "civic.kg") as source:
        assert "\nperson:Phạm_Thử_Nghiệm a" in exported(source, tmp_path / "g.ttl").decode()


@pytest.mark.parametrize("suffix", [".ttl", ".trig", ".jsonld"])
def test_a_large_graph_is_written_fast_and_whole(
    store: GraphSource, tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rdf, "READABLE", 10)
    exported(store, tmp_path / f"g{suffix}")
    with open_graph(tmp_path / f"g{suffix}") as copy:
        assert isomorphic(copy.rdflib(), store.rdflib())


@pytest.mark.parametrize(
    ("suffix", "parser"), [(".ttl", "turtle"), (".nt", "ntriples"), (".rdf", "rdfxml")]
)
def test_rapper_counts_what_rdflib_counts(
    store: GraphSource, tmp_path: Path, suffix: str, parser: str
) -> None:
    if not shutil.which("rapper"):
        message = "rapper (raptor2-utils) is not installed"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    place = tmp_path / f"g{suffix}"
    exported(store, place)
    command = ["rapper", "-c", "-i", parser, str(place)]
    told = subprocess.run(command, capture_output=True, check=True, text=True).stderr
    assert f"returned {len(Graph().parse(place))} triples" in told


def test_triples_that_are_outside_of_named_graphs_are_kept(tmp_path: Path) -> None:
    place = tmp_path / "g.nq"
    place.write_text("<a:a> <a:p> <a:b> .\n<a:a> <a:p> <a:c> <a:g> .\n", encoding="utf-8")
    with open_graph(place) as source:
        assert exported(source, tmp_path / "h.nq") == place.read_bytes()


# ---- tables and networks -----------------------------------------------------------------------


def test_the_table_of_ties_has_names_and_sentences(store: GraphSource, tmp_path: Path) -> None:
    table = exported(store, tmp_path / "g.csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {row["published"] for row in rows if row["sentence"]} == {FACTS.article.published or ""}
    assert all((row["sentences"] != "0") == bool(row["sentence"]) for row in rows)
    chaired = [row for row in rows if row["role"] == "chair"]
    assert [row["target_label"] for row in chaired] == [NGHIEM.name]
    assert "chủ trì" in chaired[0]["sentence"]


def test_a_zip_holds_nodes_and_edges(store: GraphSource, tmp_path: Path) -> None:
    exported(store, tmp_path / "g.zip")
    with zipfile.ZipFile(tmp_path / "g.zip") as archive:
        assert archive.namelist() == ["nodes.csv", "edges.csv"]
        nodes = archive.read("nodes.csv").decode("utf-8-sig")
    assert NGHIEM.name in nodes


@pytest.mark.parametrize(
    ("suffix", "read"), [(".graphml", nx.read_graphml), (".gexf", nx.read_gexf)]
)
def test_networks_can_be_read_again(
    store: GraphSource, tmp_path: Path, suffix: str, read: "Callable[[io.BytesIO], nx.Graph[str]]"
) -> None:
    net = read(io.BytesIO(exported(store, tmp_path / f"g{suffix}")))
    assert f"{BASE}person/Phạm_Thử_Nghiệm" in net
    said = {each["sentence"] for *_, each in net.edges(data=True) if each["role"] == "chair"}
    assert said == {line for line in TEXT.splitlines() if "chủ trì" in line}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_hostile_text_is_only_text(tmp_path: Path, suffix: str) -> None:
    made = sorted({statement(triple) for triple in triples(HOSTILE)})
    with Writer(tmp_path / "civic.kg") as writer:
        writer.put(f"{BASE}article/thu-1", made, "1")
    with open_graph(tmp_path / "civic.kg") as source:
        content = exported(source, tmp_path / f"g{suffix}")
    assert content
    assert b"\n=cmd" not in content
    assert b",=cmd" not in content


@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from(BUT_XML))
def test_any_text_comes_back_from_any_format_but_xml(text: str, suffix: str) -> None:
    node = ox.NamedNode(f"{BASE}remark/x")
    said = ox.Triple(node, ox.NamedNode(str(SCHEMA.text)), ox.Literal(text, language="vi"))
    file = io.BytesIO()
    write_rdf(file, FORMATS[suffix], [(f"{BASE}article/a", [str(said)])])
    assert [quad.triple for quad in ox.parse(file.getvalue(), FORMATS[suffix])] == [said]


def test_xml_gets_a_mark_for_what_it_cannot_hold_and_all_else_as_it_is(tmp_path: Path) -> None:
    said = 'a\x01\x0b\ufffe "\\u0001" \\\x02\n\u2028Đ'
    made = triples(replace(FACTS, remarks=(replace(FACTS.remarks[0], text=said),)))
    statements = sorted({statement(triple) for triple in made})
    with (tmp_path / "g.rdf").open("wb") as file:
        write_rdf(file, ox.RdfFormat.RDF_XML, [("", statements)])
    texts = {str(text) for text in Graph().parse(tmp_path / "g.rdf").objects(None, SCHEMA.text)}
    assert texts == {'a\ufffd\ufffd\ufffd "\\u0001" \\\ufffd\n\u2028Đ'}


def test_an_unknown_suffix_is_refused(store: GraphSource, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"\.ttl \.trig"):
        export(store, tmp_path / "graph.doc")


def test_a_notebook_gets_the_same_graph_as_a_file(tmp_path: Path) -> None:
    made = sorted({statement(triple) for triple in triples(FACTS)})
    with (tmp_path / "g.nt").open("wb") as file:
        write_rdf(file, ox.RdfFormat.N_TRIPLES, [("", made)])
    assert isomorphic(Graph().parse(tmp_path / "g.nt"), graph(FACTS))
