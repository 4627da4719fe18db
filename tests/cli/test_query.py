"""The commands that ask: what they print, and one clear line where something is wrong."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.namespaces import BASE


def kg(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


@pytest.fixture(autouse=True)
def _graph(invented: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_GRAPH", invented)


def test_a_named_question_is_answered_with_its_sentence() -> None:
    result = kg("query", "posts_held", "-p", "person=nguyen thi thu", "-f", "csv")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == (
        "name,title,first_seen,last_seen,former,sentence,article"
    )
    assert "Chủ tịch UBND tỉnh Sông Thử" in result.stdout


def test_a_file_of_sparql_is_asked_and_its_answer_written_to_a_file(tmp_path: Path) -> None:
    query, out = tmp_path / "who.rq", tmp_path / "out.json"
    query.write_text("SELECT ?p { ?p a civic:Person }", encoding="utf-8")
    assert kg("query", str(query), "-f", "json", "-o", str(out)).exit_code == 0
    assert len(json.loads(out.read_text("utf-8"))["results"]["bindings"]) == 5


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["query", "who_organized"], "a.json"),
        (["query", "who_organized"], "a.CSV"),
        (["query", "CONSTRUCT WHERE { ?m civic:chair ?p }"], "a.nt"),
        (["query", "CONSTRUCT WHERE { ?m civic:chair ?p }"], "a.ttl"),
        (["find", "pham"], "a.tsv"),
        (["find", "pham"], "a.md"),
        (["find", "pham"], "a.txt"),
        (["show", "pham du"], "a.json"),
        (["rank"], "a.csv"),
        (["stats"], "a.json"),
    ],
)
def test_a_file_is_written_as_its_name_ends(
    arguments: list[str], name: str, tmp_path: Path
) -> None:
    ending = name.lower().rpartition(".")[2]
    form = {"ttl": "turtle", "txt": "table"}.get(ending, ending)
    for given in ([], ["-f", form]):
        assert kg(*arguments, "-o", str(tmp_path / f"{len(given)}{name}"), *given).exit_code == 0
    unasked, asked = sorted(tmp_path.iterdir())
    assert unasked.read_bytes() == asked.read_bytes() != b""


def test_what_is_asked_for_is_written_under_any_name(tmp_path: Path) -> None:
    out = tmp_path / "a.dat"
    assert kg("find", "pham", "-f", "json", "-o", str(out)).exit_code == 0
    assert json.loads(out.read_text("utf-8"))


def test_a_picture_is_called_a_page_or_refused(tmp_path: Path) -> None:
    for picture in ("a.pdf", "a.png"):
        result = kg("rank", "--view", str(tmp_path / picture))
        assert result.exit_code == 1
        assert "must end in .html .htm" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_sparql_is_read_from_standard_input() -> None:
    result = CliRunner().invoke(main, ["query", "-"], input="ASK { ?m civic:chair ?p }")
    assert result.stdout == "true\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["query", "who_singed"], "did you mean"),
        (["query", "SELECT ?s { ?s ?p"], "line 1, column"),
        (["query", "SELEC ?x"], "line 1, column"),
        (["query", "-"], "the query is empty"),
        (["query", " "], "the query is empty"),
        (["query", "DROP ALL {}"], "kg build"),
        (["query", "no.rq"], "cannot read 'no.rq'"),
        (["query", "who_signed", "-p", "agreement"], "name=value"),
        (["query", "who_signed", "-p", "person=x"], "no parameter 'person'"),
        (
            ["query", "posts_held", "-p", "person=tran van mau"],
            "ask for one by its full name or <IRI>:",
        ),
        (["query", "posts_held", "-p", "person=pham da"], "did you mean Phạm Dụ"),
        (["query", "ASK {}", "-f", "turtle"], "CONSTRUCT"),
        (["query", "ASK {}", "-g", "none.kg"], "kg build"),
        (["query", "ASK {}", "-o", "no/such/folder.csv"], "no folder"),
        (["show", "zzzz"], "no thing is called"),
        (["find", "a", "-k", "martian"], "no kind of thing"),
    ],
)
def test_what_is_wrong_is_said_in_a_clear_line(arguments: list[str], words: str) -> None:
    result = kg(*arguments)
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert words in result.stderr
    assert "Traceback" not in result.stderr


def test_a_failed_query_leaves_the_old_output(tmp_path: Path) -> None:
    out = tmp_path / "old.csv"
    out.write_text("old", encoding="utf-8")
    assert kg("query", "SELECT ?s {", "-o", str(out)).exit_code == 1
    assert out.read_text("utf-8") == "old"


def test_questions_are_listed_by_topic_in_both_languages() -> None:
    text = kg("questions").stdout
    assert "Thỏa thuận · Agreements" in text
    assert "Ai đã ký thỏa thuận này" in text
    assert "\x1b" not in text
    listed = json.loads(kg("questions", "-f", "json").stdout)
    assert set(listed[0]) == {"name", "topic", "vi", "en", "parameters"}
    assert set(next(each for each in listed if each["parameters"])["parameters"][0]) >= {
        "name", "kind", "example",
    }  # fmt: skip


@pytest.fixture
def elsewhere(invented: str, tmp_path: Path) -> str:
    """The same graph, built on a base of one's own."""
    said = Path(invented).read_text(encoding="utf-8")
    file = tmp_path / "elsewhere.trig"
    file.write_text(said.replace(BASE, "https://example.org/mine/"), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["query", "ASK { ?m civic:chair person:Phạm_Dụ }"], "true"),
        (["query", "SELECT ?p { ?m civic:chair ?p }"], "Phạm Dụ · person:Phạm_Dụ"),
        (["query", "SELECT ?p FROM article:thu-3 { ?p a civic:Person }"], "person:Trần_Văn_Mậu"),
        (["query", "DESCRIBE person:Phạm_Dụ"], "@prefix person: <https://example.org/mine/person/"),
        (["query", "posts_held", "-p", "person=person:Phạm_Dụ"], "Chủ tịch"),
        (["find", "pham", "du"], "person:Phạm_Dụ"),
        (["show", "person:Phạm_Dụ"], "Chức vụ · Posts"),
        (["path", "person:Phạm_Dụ", "person:Trần_Văn_Mậu"], "→"),
        (["rank", "-k", "person"], "person:Phạm_Dụ"),
    ],
)
def test_prefixes_follow_the_base_with_which_a_graph_was_built(
    elsewhere: str, arguments: list[str], words: str
) -> None:
    result = kg(*arguments, "-g", elsewhere)
    assert result.exit_code == 0, result.stderr
    assert words in result.stdout


def test_find_shows_kind_in_both_languages_and_counts_facts() -> None:
    found = json.loads(kg("find", "pham", "du", "-f", "json").stdout)
    assert [(each["label"], each["kind_vi"], each["kind_en"]) for each in found] == [
        ("Phạm Dụ", "người", "person")
    ]
    assert found[0]["facts"] > 0
    assert "nothing has this name" in kg("find", "zzzz").stdout


def test_show_tells_each_fact_with_its_sentence_article_and_day() -> None:
    text = kg("show", "pham du").stdout
    assert "Chức vụ · Posts" in text
    assert "«Chủ tịch UBND tỉnh Sông Thử Phạm Dụ» chủ trì lễ ký kết." in text
    assert "— Sông Thử mở đầu chương trình trồng cây, 2018-02-06" in text


def test_show_gives_the_same_as_json() -> None:
    known = json.loads(kg("show", "agency:UBND_tỉnh_Sông_Thử", "-f", "json").stdout)
    assert known["label"] == "UBND tỉnh Sông Thử"
    assert known["aliases"] == ["Ủy ban nhân dân tỉnh"]
    assert {each["name"] for each in known["sections"]} >= {"holders", "meetings", "agreements"}
    facts = [fact for section in known["sections"] for fact in section["facts"]]
    quoted = [each for fact in facts for each in fact["evidence"]]
    assert all(each["end"] - each["start"] == len(each["exact"]) for each in quoted)


@pytest.mark.parametrize("command", ["query", "questions", "find", "show"])
def test_help_has_examples_and_both_languages(command: str) -> None:
    text = kg(command, "--help").stdout
    assert f"kg {command}" in text.split("Examples:")[1]
    assert any(letter in text for letter in "ỏệêấềọ")


def test_asking_needs_neither_rdflib_nor_networkx() -> None:
    loads = (
        "import sys; from kg.query.session import Session; import kg.query.child;"
        " print([m for m in ('rdflib', 'networkx', 'pyvis', 'pyshacl') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_table_is_cut_to_a_number_of_rows_and_says_so() -> None:
    result = kg("query", "people_who_met", "-n", "2")
    assert len(result.stdout.splitlines()) == 2 + 2
    assert result.stderr == "2 rows shown; more with -n, all with -f csv\n"
    assert kg("query", "people_who_met", "-n", "4").stderr == ""


def test_a_table_stops_by_itself_and_a_file_for_programs_has_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kg.query.results.MOST", 2)
    assert "2 rows shown" in kg("query", "people_who_met", "-f", "md").stderr
    whole = kg("query", "people_who_met", "-f", "csv")
    assert (len(whole.stdout.splitlines()), whole.stderr) == (1 + 4, "")


def test_find_tells_events_apart_and_has_no_column_without_content() -> None:
    found = kg("find", "trong cay xanh", "-k", "meeting").stdout.splitlines()
    assert any("2023-03-09" in line and "Mỗi nhà một cây xanh" in line for line in found)
    assert "article" not in kg("find", "pham").stdout.splitlines()[0]
    assert "article" in kg("find", "pham", "-f", "csv").stdout.splitlines()[0]


def test_an_empty_answer_says_so_and_names_terms_that_do_not_exist() -> None:
    assert kg("query", "meetings", "-p", "from=1900", "-p", "to=1901").stderr == (
        "0 rows / không có dòng nào\n"
    )
    misspelt = kg("query", "SELECT ?x { ?x a civic:Persn ; civic:zzz ?y }")
    assert misspelt.stdout.startswith("x\n")
    assert misspelt.stderr.splitlines()[1:] == [
        "there is no civic:Persn; did you mean civic:Person?", "there is no civic:zzz",
    ]  # fmt: skip
    assert kg("query", "DESCRIBE <urn:nothing>").stderr.startswith("0 rows")
    assert kg("query", "SELECT ?p { ?p a civic:Person }").stderr == ""


def test_an_empty_answer_names_the_narrower_terms_that_the_graph_has() -> None:
    told = kg("query", "SELECT ?x { ?x a foaf:Person ; ?role ?y }").stderr.splitlines()
    assert told[1:] == ["there is no foaf:Person here, only civic:Person"]
    wide = kg("query", "SELECT ?p { ?m civic:involves ?p }").stderr
    assert "there is no civic:involves here, only civic:attendee, civic:chair" in wide
    assert kg("query", "SELECT ?x { ?x a/rdfs:subClassOf* foaf:Person }").stderr == ""
    used = kg("query", "SELECT ?x { ?x a org:Organization ; a civic:Person }").stderr
    assert used.splitlines() == ["0 rows / không có dòng nào"]


def test_what_is_no_row_is_not_cut() -> None:
    result = kg("query", "people_who_met", "-n", "2", "-f", "json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "json is whole" in result.stderr


def test_a_day_without_a_year_is_for_the_eye_in_a_table_and_standard_in_csv() -> None:
    asked = 'SELECT ?day { VALUES ?day { "--01-13"^^xsd:gMonthDay } }'
    assert kg("query", asked).stdout.splitlines()[-1] == "13/1"
    assert kg("query", asked, "-f", "csv").stdout.splitlines()[-1] == "--01-13"
    formula = kg("query", 'SELECT ?x { VALUES ?x { "--1+1" } }', "-f", "csv").stdout
    assert formula.splitlines()[-1] == "'--1+1"


def test_where_an_answer_was_published_stands_in_files_and_in_a_table_only_the_day() -> None:
    csv, table = (
        kg("query", "remarks", "-f", form).stdout.splitlines()[0] for form in ("csv", "table")
    )
    assert csv.split(",")[-5:] == ["article", "published", "publisher", "url", "id"]
    assert table.split()[-2:] == ["article", "published"]
