"""The page as text, without a browser: what it holds, and that nothing in it can break out."""

import json
import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from html import unescape
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from kg.cli import main
from kg.resources import read
from kg.view import page, picture
from kg.view.around import around
from kg.view.bundle import bundle
from kg.view.kinds import kind_of, kinds
from kg.view.opening import opening
from kg.view.page import safe_json
from kg.view.records import records
from kg.view.roles import wording_of
from tests import view_networks as networks

DATA = re.compile(r'<script type="application/json" id="data">(.*?)</script>', re.DOTALL)
PARTS = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)
INVENTED = Path(__file__).parents[1] / "data" / "invented.trig"


def data_of(html: str) -> Any:
    found = DATA.findall(html)
    assert len(found) == 1
    return json.loads(found[0])


def test_a_page_holds_every_thing_and_fact() -> None:
    net = networks.small()
    data = data_of(page(net))
    assert len(data["things"]["id"]) == len(net)
    assert len(data["facts"]["source"]) == net.number_of_edges()
    assert len(data["opening"]) == len(net)


def test_a_sentence_is_written_once_and_its_words_are_found_in_it() -> None:
    data = records(networks.small())
    ((_, text, _),) = data["paragraphs"]
    assert text == networks.BEFORE + networks.SENTENCE + networks.AFTER
    assert [text[start:end] for _, start, end in data["sentences"]] == [networks.SENTENCE]
    assert {networks.SENTENCE[start:end] for _, start, end, _ in data["quotes"]} == {
        "ký chương trình"
    }


def test_ranges_count_units_as_javascript_does() -> None:
    net = networks.small()
    name = next(iter(net))
    net.nodes[name]["evidence"] = [networks.quotation("𠀀𠀀 họp", "họp")]
    assert [5, 3 + 5] in [[start, end] for _, start, end, _ in records(net)["quotes"]]


def test_a_paragraph_is_written_once_for_all_its_sentences() -> None:
    net: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    first = networks.quotation("𠀀 họp.", "họp", after=" Rồi 𠀀 ký. Hết.")
    second = networks.quotation("Rồi 𠀀 ký.", "ký", before="𠀀 họp. ", after=" Hết.")
    networks.thing(net, "meeting", "Cuộc họp", evidence=[first, second])
    data = records(net)
    text = "𠀀 họp. Rồi 𠀀 ký. Hết."
    assert [text for _, text, _ in data["paragraphs"]] == [text]
    units = text.encode("utf-16-le")
    sentences = [units[2 * start : 2 * end] for _, start, end in data["sentences"]]
    assert [each.decode("utf-16-le") for each in sentences] == ["𠀀 họp.", "Rồi 𠀀 ký."]


def test_the_policy_allows_exactly_what_the_page_runs() -> None:
    html = page(networks.small())
    policy = unescape(re.findall(r'Content-Security-Policy" content="([^"]*)"', html)[0])
    digests = [
        f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
        for _, text in PARTS.findall(html)
    ]
    assert len(digests) == 3
    assert all(digest in policy for digest in digests)
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none'")


def test_a_page_names_no_address_that_a_browser_would_fetch() -> None:
    html = DATA.sub("", page(networks.small()))
    assert not re.findall(r'(?:src|href)="(?!data:,)', html)
    assert "sourceMappingURL" not in html
    assert "@import" not in html


def test_hostile_texts_cannot_end_the_data() -> None:
    html = page(networks.hostile(), title=networks.HOSTILE[1])
    assert html.count("<script") == page(networks.small()).count("<script")
    assert networks.HOSTILE[0] in data_of(html)["things"]["label"]
    html.encode("utf-8")


@given(st.text(st.characters(codec=None), max_size=40))
def test_safe_json_says_the_same_and_holds_no_markup(text: str) -> None:
    written = safe_json(text)
    assert json.loads(written) == text
    assert not set("<>&\u2028\u2029") & set(written)
    written.encode("utf-8")


def test_the_same_network_gives_the_same_bytes_in_any_order() -> None:
    net = networks.small()
    turned: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    turned.add_nodes_from(reversed([*net.nodes(data=True)]))
    turned.add_edges_from(reversed([*net.edges(keys=True, data=True)]))
    assert page(net) == page(turned)


def test_the_same_network_gives_the_same_bytes_under_any_hash_seed() -> None:
    program = (
        "from hashlib import sha256; from kg.view import page;"
        "from tests.view_networks import large;"
        "print(sha256(page(large(300)).encode()).hexdigest())"
    )
    runs = [
        subprocess.run([sys.executable, "-c", program], env={"PYTHONHASHSEED": seed}, text=True,
                       cwd=Path(__file__).parents[2], capture_output=True, check=True).stdout
        for seed in ("1", "2")
    ]  # fmt: skip
    assert runs[0] == runs[1] != ""


def test_an_empty_network_is_a_page_too() -> None:
    assert data_of(page(nx.MultiDiGraph()))["opening"] == []


def test_a_large_network_opens_on_the_things_with_most_facts() -> None:
    net = networks.large(200)
    chosen = opening(net, limit=50)
    least = min(net.degree(name) for name in chosen)
    assert len(chosen) <= 50
    assert sum(net.degree(name) > least for name in net) < 50
    assert all(net.subgraph(chosen).degree(name) for name in chosen)


def test_a_page_opens_without_things_that_no_fact_joins() -> None:
    net = networks.small()
    tied = sorted(net)
    networks.thing(net, "person", "Ai Đó")
    assert opening(net) == tied


def test_a_network_without_facts_opens_on_its_things() -> None:
    net: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    net.add_nodes_from("ab")
    assert opening(net) == ["a", "b"]


def test_what_is_cut_from_a_large_network_leaves_no_small_pieces() -> None:
    net: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    net.add_edges_from(("star 0", f"star {ray}") for ray in range(1, 9))
    for role in "abcd":
        net.add_edge("one", "other", role)
    assert {name.partition(" ")[0] for name in opening(net, limit=9)} == {"star"}


def test_a_picture_for_a_notebook_has_every_node_in_its_place() -> None:
    drawing = picture(networks.small())
    assert all({"x", "y", "shape", "color", "label"} <= node.keys() for node in drawing.nodes)
    assert drawing.options["physics"] == {"enabled": False}


def test_a_picture_draws_one_line_for_two_facts_of_the_same_pair() -> None:
    net = networks.small()
    one, other = next(iter(net.edges()))
    before = len(picture(net).edges)
    networks.fact(net, other, "witness", one, label_vi="chứng kiến")
    after = picture(net).edges
    assert len(after) == before
    assert any("chứng kiến" in edge["label"] for edge in after)


def test_around_goes_as_far_as_asked_either_way() -> None:
    net: nx.MultiDiGraph[str] = nx.MultiDiGraph([("a", "b"), ("c", "b"), ("c", "d")])
    assert set(around(net, ["a"], 0)) == {"a"}
    assert set(around(net, ["a"], 2)) == {"a", "b", "c"}
    assert set(around(net, ["nobody"], 2)) == set()


def test_kinds_are_told_apart_by_shape_alone_and_any_other_has_its_own() -> None:
    assert len({kind.shape for kind in kinds()}) == len(kinds())
    assert kind_of("never heard of").name == ""


def test_every_phrase_of_the_page_stands_in_the_table_of_words() -> None:
    assets = Path(__file__).parents[2] / "kg" / "view" / "assets"
    words = json.loads((assets / "words.json").read_text(encoding="utf-8"))
    sources = [
        path.read_text(encoding="utf-8") for path in assets.glob("*.js") if "vis-" not in path.name
    ]
    said = set(re.findall(r'\bsay\("(\w+)"', "".join(sources)))
    template = (assets / "template.html").read_text(encoding="utf-8")
    said |= set(re.findall(r'data-(?:word|name|hint)="(\w+)"', template))
    assert said <= words.keys()
    assert all(len(phrases) == 2 and all(phrases) for phrases in words.values())


def called(prefix: str) -> dict[str, list[str]]:
    """Return what the page calls the terms of a scheme, in Vietnamese and English."""
    assets = Path(__file__).parents[2] / "kg" / "view" / "assets"
    words = json.loads((assets / "words.json").read_text(encoding="utf-8"))
    return {key: phrases for key, phrases in words.items() if key.startswith(f"{prefix}_")}


@pytest.mark.parametrize("scheme", ["sector", "level"])
def test_concepts_are_called_as_in_the_ontology(scheme: str) -> None:
    concept = re.compile(
        rf'kind:({scheme}_\w+) a skos:Concept ;.*?prefLabel "(.*?)"@vi , "(.*?)"@en', re.DOTALL
    )
    table = {name: [vi, en] for name, vi, en in concept.findall(read("ontology/kinds.ttl"))}
    assert table
    assert called(scheme) == table


def test_the_status_of_an_agreement_is_called_as_in_the_ontology() -> None:
    status = re.compile(r'civic:(\w+) a .*civic:Status ;\s+rdfs:label "(.*?)"@vi , "(.*?)"@en')
    found = status.findall(read("ontology/civic.ttl"))
    assert found
    assert called("status") == {f"status_{name}": [vi, en] for name, vi, en in found}


def test_modules_are_joined_after_what_they_import() -> None:
    modules = {
        "main": 'import { two } from "./other.js";\nconsole.log(two());\n',
        "other": "const one = 1;\nexport class Three {}\nexport const two = () => one + 1;\n",
    }
    joined = bundle(modules, "main")
    assert joined.index("otherModule =") < joined.index("mainModule =")
    assert "return { Three, two };" in joined
    assert "import" not in joined
    assert "export" not in joined


def test_a_missing_module_is_an_error() -> None:
    with pytest.raises(KeyError):
        bundle({"main": 'import { two } from "./other.js";\n'}, "main")


def test_no_module_of_the_page_parses_text_as_markup() -> None:
    assets = Path(__file__).parents[2] / "kg" / "view" / "assets"
    for path in assets.glob("*.js"):
        if "vis-" not in path.name:
            text = path.read_text(encoding="utf-8")
            assert not re.search(
                r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(", text
            ), path


@pytest.fixture
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_view_writes_one_file_and_says_what_it_holds(in_folder: Path) -> None:
    result = CliRunner().invoke(main, ["view", "-g", str(INVENTED)])
    assert result.exit_code == 0, result.output
    assert [path.name for path in in_folder.iterdir()] == ["network.html"]
    data = data_of((in_folder / "network.html").read_text(encoding="utf-8"))
    assert f"{len(data['things']['id'])} things" in result.output


def test_view_of_a_name_shows_what_is_joined_to_it(in_folder: Path) -> None:
    result = CliRunner().invoke(
        main, ["view", "ubnd tinh song thu", "-g", str(INVENTED), "-o", "a.html"]
    )
    assert result.exit_code == 0, result.output
    data = data_of((in_folder / "a.html").read_text(encoding="utf-8"))
    assert data["title"] == "UBND tỉnh Sông Thử"
    assert len(data["things"]["id"]) > 1


def test_view_without_a_graph_says_so_and_writes_nothing(in_folder: Path) -> None:
    result = CliRunner().invoke(main, ["view"])
    assert result.exit_code == 1
    assert "kg build" in result.output
    assert not [*in_folder.iterdir()]


def test_view_opens_the_browser_only_when_asked(
    in_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    CliRunner().invoke(main, ["view", "-g", str(INVENTED)])
    assert opened == []
    CliRunner().invoke(main, ["view", "-g", str(INVENTED), "--open"])
    assert opened == [(in_folder / "network.html").as_uri()]


def test_view_goes_to_standard_output_alone(in_folder: Path) -> None:
    result = CliRunner().invoke(main, ["view", "-g", str(INVENTED), "-o", "-"])
    assert result.stdout.startswith("<!DOCTYPE html>")
    assert result.stdout.endswith("</html>\n")
    assert "things" in result.stderr
    assert not [*in_folder.iterdir()]


def test_view_leaves_the_old_file_where_it_cannot_write(in_folder: Path) -> None:
    result = CliRunner().invoke(main, ["view", "-g", str(INVENTED), "-o", "no/such/folder.html"])
    assert result.exit_code == 1
    assert "folder" in result.output
    assert not [*in_folder.iterdir()]


def test_view_of_an_unknown_name_writes_nothing(in_folder: Path) -> None:
    result = CliRunner().invoke(main, ["view", "nobody at all", "-g", str(INVENTED)])
    assert result.exit_code == 1
    assert not [*in_folder.iterdir()]


def test_an_appointment_is_called_so_from_the_side_of_who_enters_or_leaves_the_post() -> None:
    fact = {"label_vi": "người nhận hoặc thôi chức vụ", "label_en": "appointee"}
    assert wording_of(fact, "appointee")[3:] == ("nhân sự", "appointment")
