"""A store is whole at any moment; building an article again replaces its graph and nothing else."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pyoxigraph as ox
import pytest

import kg
from kg.errors import GraphError, NoGraphError, QueryError
from kg.store import GraphSource, Writer, layout, open_graph

A, B = "http://example.org/article/a", "http://example.org/article/b"
SHARED = '<http://example.org/p> <http://example.org/name> "Đà Nẵng"@vi'


def said(by: str, word: str = "nói") -> str:
    return f'<http://example.org/p> <http://example.org/by> "{word} trong {by}"'


def write(folder: Path, **articles: list[str]) -> None:
    with Writer(folder) as writer:
        for name, triples in articles.items():
            writer.put(f"http://example.org/article/{name}", triples, "1")


def rows(source: GraphSource, sparql: str) -> list[list[str]]:
    solutions = source.query(sparql)
    assert isinstance(solutions, ox.QuerySolutions)
    return sorted([term.value for term in row] for row in solutions)


def parsed(statement: str) -> ox.Triple:
    quads = list(ox.parse(f"{statement} .", ox.RdfFormat.N_TRIPLES))
    triple: ox.Triple = quads[0].triple
    return triple


def in_graph(triple: ox.Triple, graph: ox.NamedNode | ox.DefaultGraph) -> ox.Quad:
    return ox.Quad(triple.subject, triple.predicate, triple.object, graph)


def everything(folder: Path) -> set[str]:
    with open_graph(folder) as source:
        return {str(quad) for quad in source.quads()}


def merge(folder: Path) -> list[list[str]]:
    with open_graph(folder) as source:
        return rows(source, "SELECT ?o { <http://example.org/p> ?p ?o }")


def test_the_default_graph_is_the_merge_with_each_triple_once(tmp_path: Path) -> None:
    write(tmp_path / "kg", a=[SHARED, said("a")], b=[SHARED, said("b")])
    assert merge(tmp_path / "kg") == [["nói trong a"], ["nói trong b"], ["Đà Nẵng"]]


def test_the_ontology_is_there_to_ask_but_is_not_what_the_articles_say(tmp_path: Path) -> None:
    write(tmp_path / "kg", a=[SHARED])
    with open_graph(tmp_path / "kg") as source:
        asked = source.query("ASK { <https://w3id.org/civic-kg/ontology#Person> ?p ?o }")
        assert bool(asked)
        assert [str(quad.triple) for quad in source.quads()] == [SHARED]
        assert len(source.rdflib()) == 1


@pytest.mark.parametrize("number", [1, 40])
def test_building_again_replaces_that_graph_and_nothing_else(tmp_path: Path, number: int) -> None:
    others = {f"o{i}": [SHARED, said(f"o{i}")] for i in range(number)}
    write(tmp_path / "kg", a=[SHARED, said("a", "cũ")], **others)
    write(tmp_path / "kg", a=[said("a", "mới")])
    write(tmp_path / "fresh", a=[said("a", "mới")], **others)
    assert everything(tmp_path / "kg") == everything(tmp_path / "fresh")
    assert merge(tmp_path / "kg") == merge(tmp_path / "fresh")


def test_a_triple_leaves_the_merge_with_the_last_article_that_says_it(tmp_path: Path) -> None:
    write(tmp_path / "kg", a=[SHARED], b=[SHARED])
    write(tmp_path / "kg", a=[said("a")])
    assert ["Đà Nẵng"] in merge(tmp_path / "kg")
    write(tmp_path / "kg", b=[said("b")])
    assert merge(tmp_path / "kg") == [["nói trong a"], ["nói trong b"]]


def test_the_state_of_an_article_is_remembered(tmp_path: Path) -> None:
    write(tmp_path / "kg", a=[SHARED])
    with Writer(tmp_path / "kg") as writer:
        assert writer.holds(A, "1")
        assert not writer.holds(A, "2")
        assert not writer.holds(B, "1")


@pytest.mark.parametrize("number", [1, 40])
def test_where_an_article_comes_from_is_remembered_and_no_part_of_the_graph(
    tmp_path: Path, number: int
) -> None:
    hostile = 'news/\\u0022 } ; DROP ALL ; #"'
    with Writer(tmp_path / "kg") as writer:
        for i in range(number):
            writer.put(f"http://example.org/article/{i}", [SHARED], "1", hostile)
    with Writer(tmp_path / "kg") as writer:
        assert writer.source("http://example.org/article/0") == hostile
        assert writer.source(A) == ""
    assert not any("news/" in quad for quad in everything(tmp_path / "kg"))


@pytest.mark.parametrize("number", [1, 40])
def test_text_never_becomes_an_update(tmp_path: Path, number: int) -> None:
    hostile = '<http://example.org/p> <http://example.org/name> "\\\\u0022 } ; DROP ALL ; #"'
    write(tmp_path / "kg", **{f"n{i}": [hostile] for i in range(number)})
    write(tmp_path / "kg", n0=[hostile, SHARED])
    with open_graph(tmp_path / "kg") as source:
        objects = {
            quad.object.value for quad in source.quads() if isinstance(quad.object, ox.Literal)
        }
    assert objects == {"\\u0022 } ; DROP ALL ; #", "Đà Nẵng"}


def test_a_store_keeps_neither_a_long_log_nor_old_diaries(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / "kg", **{f"n{number}": [SHARED]})
    logs = [path.stat().st_size for path in (tmp_path / "kg").glob("*.log")]
    assert sum(logs) < 100_000
    assert list((tmp_path / "kg").glob("LOG.old.*")) == []


def test_a_bulk_load_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    write(tmp_path / "kg", a=[SHARED])
    before = everything(tmp_path / "kg")
    broken = {f"n{i}": [said(str(i))] for i in range(40)} | {"z": ["not a triple"]}
    with pytest.raises(SyntaxError):
        write(tmp_path / "kg", **broken)
    assert everything(tmp_path / "kg") == before
    assert merge(tmp_path / "kg") == [["Đà Nẵng"]]


def test_a_store_that_was_killed_while_writing_heals_when_it_is_opened(tmp_path: Path) -> None:
    write(tmp_path / "kg", a=[SHARED])
    store = ox.Store(str(tmp_path / "kg"))
    half = ox.NamedNode(B)
    triple = parsed(said("b"))
    store.add(ox.Quad(half, layout.STATE, layout.UNFINISHED, layout.BOOKKEEPING))
    store.add(in_graph(triple, half))
    store.add(in_graph(triple, ox.DefaultGraph()))
    store.flush()
    del store
    assert merge(tmp_path / "kg") == [["Đà Nẵng"]]


_KILLED = """
import sys
from pathlib import Path
from kg.store import Writer
with Writer(Path(sys.argv[1])) as writer:
    number = 0
    while True:
        number += 1
        name = f"http://example.org/article/{number}"
        triples = [f'<{name}> <http://example.org/n> "{i}"' for i in range(20)]
        writer.put(name, triples, "1")
        if number == 300:
            print("writing", flush=True)
"""


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGKILL])
def test_ctrl_c_and_kill_leave_whole_articles(tmp_path: Path, stop: signal.Signals) -> None:
    command = [sys.executable, "-c", _KILLED, str(tmp_path / "kg")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(0.05)
        os.kill(child.pid, stop)
    with open_graph(tmp_path / "kg") as source:
        sizes = rows(source, "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?g ?p ?o } } GROUP BY ?g")
    articles = [size for name, size in sizes if name.startswith("http://example.org/")]
    assert len(articles) >= 256
    assert set(articles) == {"20"}


# ---- what is wrong with a target ---------------------------------------------------------------


def test_where_there_is_no_graph_building_is_advised(tmp_path: Path) -> None:
    with pytest.raises(NoGraphError, match="kg build"):
        open_graph(tmp_path / "civic.kg")
    with pytest.raises(NoGraphError, match="kg build"):
        open_graph(tmp_path)


def test_python_is_told_on_opening_that_there_is_no_graph(tmp_path: Path) -> None:
    with pytest.raises(NoGraphError, match="kg build"):
        kg.open(str(tmp_path / "civic.kg"))
    (tmp_path / "a.txt").touch()
    with pytest.raises(GraphError, match="is not a graph"):
        kg.open(str(tmp_path / "a.txt"))


def test_a_folder_of_something_else_is_never_written_to(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").touch()
    with pytest.raises(GraphError, match="no graph store"):
        Writer(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("use", [Writer, open_graph])
def test_a_damaged_store_is_told(tmp_path: Path, use: Callable[[Path], object]) -> None:
    write(tmp_path / "kg", a=[SHARED])
    (tmp_path / "kg" / "CURRENT").write_text("MANIFEST-999999\n", encoding="utf-8")
    with pytest.raises(GraphError, match="cannot"):
        use(tmp_path / "kg")


def test_a_second_writer_is_told_to_wait(tmp_path: Path) -> None:
    with Writer(tmp_path / "kg"), pytest.raises(GraphError, match="wait"):
        Writer(tmp_path / "kg")


@pytest.mark.parametrize(
    ("name", "content"), [("a.ttl", "not Turtle"), ("a.txt", "text"), ("a.jsonld", "{")]
)
def test_a_file_that_is_no_graph_is_refused(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(GraphError, match=name):
        open_graph(tmp_path / name)


# ---- files and endpoints -----------------------------------------------------------------------


@pytest.mark.parametrize("form", ["ttl", "nq", "trig", "nt", "jsonld", "rdf"])
def test_a_file_of_any_format_answers_like_a_store(tmp_path: Path, form: str) -> None:
    rdf_format = ox.RdfFormat.from_extension(form)
    assert rdf_format is not None
    graph = ox.NamedNode(A) if rdf_format.supports_datasets else ox.DefaultGraph()
    place = tmp_path / f"g.{form}"
    ox.serialize([in_graph(parsed(SHARED), graph)], place, rdf_format)
    with open_graph(place) as source:
        assert rows(source, "SELECT ?o { <http://example.org/p> ?p ?o }") == [["Đà Nẵng"]]
        assert [str(quad.triple) for quad in source.quads()] == [SHARED]


class _Answers(BaseHTTPRequestHandler):
    """A SPARQL endpoint over one triple."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if "DESCRIBE" in body:
            self.send_error(403)
            return
        store = ox.Store()
        store.load(f"{SHARED} <{A}> .\n{SHARED} .", ox.RdfFormat.N_QUADS)
        try:
            results = store.query(parse_qs(body)["query"][0])
        except SyntaxError as error:
            self.send_error(400, explain=str(error))
            return
        if isinstance(results, ox.QueryTriples):
            self.answer("application/n-triples", results.serialize(format=ox.RdfFormat.N_TRIPLES))
        else:
            answer = results.serialize(format=ox.QueryResultsFormat.JSON)
            self.answer("application/sparql-results+json", answer)

    def answer(self, kind: str, content: bytes | None) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/query"
    server.shutdown()
    server.server_close()


def test_an_endpoint_answers_like_a_store(endpoint: str) -> None:
    with open_graph(endpoint) as source:
        assert rows(source, "SELECT ?o { ?s ?p ?o }") == [["Đà Nẵng"]]
        assert bool(source.query("ASK { ?s ?p 'Đà Nẵng'@vi }"))
        constructed = source.query("CONSTRUCT WHERE { ?s ?p ?o }")
        assert isinstance(constructed, ox.QueryTriples)
        assert [str(triple) for triple in constructed] == [SHARED]
        assert [str(quad.graph_name) for quad in source.quads()] == [f"<{A}>"]


def test_an_endpoint_that_refuses_or_is_silent_is_an_error(endpoint: str) -> None:
    with open_graph(endpoint) as source:
        with pytest.raises(SyntaxError, match="error at 1:7"):
            source.query("SELEKT")
        with pytest.raises(QueryError, match="refuses: 403"):
            source.query(f"DESCRIBE <{A}>")
    with open_graph("http://127.0.0.1:1/") as source, pytest.raises(GraphError, match="no answer"):
        source.query("ASK {}")
