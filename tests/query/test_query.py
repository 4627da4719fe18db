"""SPARQL over a graph: forms of answers, prefixes, errors that show where, and refusals."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import GraphError, NoGraphError, QueryError, Refused, SyntaxProblem
from kg.query.refusals import check, datasets
from kg.query.session import Session
from kg.query.terms import literal, node, typed
from kg.query.tokens import depth, tokens

PERSON = "https://w3id.org/civic-kg/id/person/"


def test_select_gives_rows_with_the_prefixes_of_the_vocabulary(session: Session) -> None:
    rows = session.ask("SELECT ?p { ?p a civic:Person } ORDER BY ?p").rows()
    assert [row["p"].value.removeprefix(PERSON) for row in rows] == [
        "Hồ_Thị_Giả", "Nguyễn_Thị_Thử", "Phạm_Dụ", "Trần_Văn_Mẫu", "Trần_Văn_Mậu",
    ]  # fmt: skip


def test_ask_gives_true_or_false(session: Session) -> None:
    assert session.ask("ASK { person:Phạm_Dụ a civic:Person }")
    assert not session.ask("ASK { person:Phạm_Dụ a civic:Meeting }")


def test_construct_and_describe_give_triples(session: Session) -> None:
    built = session.ask("CONSTRUCT { ?m civic:chair ?p } WHERE { ?m civic:chair ?p }")
    assert len(list(built.triples())) == 3
    described = session.ask("DESCRIBE person:Phạm_Dụ").triples()
    assert {str(triple.subject) for triple in described} == {f"<{PERSON}Phạm_Dụ>"}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True),
        ("19", 19),
        ("0.5", 0.5),
        ('"2021-04-03"^^xsd:date', date(2021, 4, 3)),
        ('"3/4/2021"^^xsd:date', "3/4/2021"),
        ('"maybe"^^xsd:boolean', "maybe"),
        ('"2021"^^xsd:gYear', "2021"),
        ('"19"', "19"),
        ('"một"@vi', "một"),
        ("<urn:a>", "urn:a"),
    ],
)
def test_python_is_given_values_as_they_are_typed(
    session: Session, written: str, value: object
) -> None:
    answer = session.ask(f"SELECT ?v {{ VALUES ?v {{ {written} }} }}").plain()
    assert isinstance(answer, list)
    (row,) = answer
    assert isinstance(row, dict)
    assert (row["v"], type(row["v"])) == (value, type(value))


def test_the_ontology_can_be_asked_too(session: Session) -> None:
    assert session.ask("ASK { civic:chair rdfs:label ?word }")


def test_an_answer_that_was_not_read_to_its_end_does_not_spoil_the_next(session: Session) -> None:
    session.ask("SELECT * { ?s ?p ?o }")
    assert session.ask("ASK {}")


@pytest.mark.parametrize(
    ("sparql", "line", "column", "reason"),
    [
        ("SELECT ?s { ?s ?p ?o ", 1, 22, "a '{' is not closed"),
        ("SELECT * {\n FILTER(?o > 1 }", 2, 17, "a bracket is not closed before a '}'"),
        ("SELECT ?s ?s ?p ?o }", 1, 21, "a '}' closes no bracket"),
        ("SELECT ?s {\n  ?s cvic:x ?o }", 2, 6, "the prefix of 'cvic:x' is not declared"),
        ("SELECT ?s { ?s ?p ?o } nonsense", 1, 24, ""),
        ("SELECT * {\n ?s ?p ?o . \n\n FILTER(?o > ) }", 4, 17, ""),
    ],
)
def test_a_syntax_error_tells_its_place(
    session: Session, sparql: str, line: int, column: int, reason: str
) -> None:
    with pytest.raises(SyntaxProblem) as caught:
        session.ask(sparql)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert reason in caught.value.reason
    shown = str(caught.value).splitlines()
    assert shown[-2] == sparql.splitlines()[line - 1]
    assert shown[-1].index("^") == column - 1


def test_of_a_very_long_line_only_what_is_around_the_error_is_shown(session: Session) -> None:
    with pytest.raises(SyntaxProblem) as caught:
        session.ask(f"SELECT * {{ {'?s ?p ?o . ' * 1000} ?wrong > {'?s ?p ?o . ' * 1000} }}")
    shown, caret = str(caught.value).splitlines()[-2:]
    assert len(shown) < 130
    assert shown[: caret.index("^")].endswith("?wrong >")
    assert shown[0] == shown[-1] == "…"


def test_a_silent_endpoint_is_named() -> None:
    with (
        Session("http://127.0.0.1:1/") as asking,
        pytest.raises(GraphError, match=r"^no answer from http://127.0.0.1:1/"),
    ):
        asking.ask("ASK {}")


def test_a_missing_graph_says_to_build_one() -> None:
    with Session("no-such.kg") as asking, pytest.raises(NoGraphError, match="kg build"):
        asking.ask("ASK {}")


@pytest.mark.parametrize(
    "sparql",
    [
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "PREFIX x: <urn:x>\nload <http://localhost/>",
        "# SELECT\nDROP ALL",
        "with <urn:g> delete { ?s ?p ?o } where { ?s ?p ?o }",
        "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }",
        "SELECT * { { sErViCe ?where { ?s ?p ?o } } }",
        "SELECT * { ?s ex:it\\'s ?o . SERVICE <http://localhost:9/> {} #'\n}",
        "SELECT * { FILTER(?a <?b) SERVICE <http://localhost:9/> { } }",
        'SELECT * { ?s ?p "\\"" . SERVICE <http://localhost:9/> {} #"\n}',
    ],
)
def test_what_would_change_or_leave_the_graph_is_refused(sparql: str) -> None:
    with pytest.raises(Refused):
        check(sparql)


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT ?service { ?service ?load 'SERVICE <http://x/>' } # SERVICE",
        'ASK { <urn:SERVICE> ex:SERVICE """INSERT \' \\""" SERVICE""" }',
        "SELECT ?insert { ?insert ex:delete ?o }",
    ],
)
def test_words_inside_strings_names_and_comments_are_harmless(sparql: str) -> None:
    check(sparql)


def test_service_is_let_through_on_request() -> None:
    check("SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }", allow_network=True)


def test_from_must_name_an_article_of_the_graph(session: Session) -> None:
    inside = session.ask("SELECT ?p FROM article:thu-3 { ?p a civic:Person }").rows()
    assert [row["p"].value for row in inside] == [f"{PERSON}Trần_Văn_Mậu"]
    with pytest.raises(Refused, match="no article"):
        session.ask("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }")


def test_graphs_of_from_are_found_under_prefixes_declared_in_the_query() -> None:
    sparql = "PREFIX x: <urn:x:> SELECT * FROM x:a FROM NAMED <urn:b> { ?from x:from x:named }"
    assert datasets(sparql) == {
        "x:a": "PREFIX x: <urn:x:> ASK { GRAPH x:a { ?s ?p ?o } }",
        "<urn:b>": "PREFIX x: <urn:x:> ASK { GRAPH <urn:b> { ?s ?p ?o } }",
    }


@given(st.text(max_size=200))
def test_tokens_lose_only_space_and_comments(text: str) -> None:
    found = list(tokens(text))
    assert all(text.startswith(token.text, token.start) for token in found)
    assert [token.start for token in found] == sorted({token.start for token in found})


def test_depth_counts_open_brackets() -> None:
    assert depth("SELECT * { { FILTER(((1))) '((((' } }") == 5


@given(st.text(st.characters(codec="utf-8", exclude_characters="\\"), max_size=50))
def test_a_text_stays_a_text_however_it_is_quoted(session: Session, text: str) -> None:
    rows = session.ask(f"SELECT ?x {{ VALUES ?x {{ {literal(text)} }} }}").rows()
    assert [row["x"].value for row in rows] == [text]


def test_terms_refuse_what_could_end_them() -> None:
    with pytest.raises(QueryError):
        node("urn:a> } DROP ALL")
    with pytest.raises(QueryError):
        literal("\\u0022 } DROP ALL")
    assert typed("2021", "http://www.w3.org/2001/XMLSchema#gYear").startswith('"2021"^^<')


@pytest.mark.parametrize(
    ("sparql", "columns"),
    [
        ("SELECT * { ?s ?p ?o } LIMIT 1", ["s", "p", "o"]),
        ("# SELECT *\nselect distinct* { ?s ?p ?o } ORDER BY ?s", ["s", "p", "o"]),
        ("SELECT * { { SELECT ?z { ?z ?a ?b } LIMIT 1 } OPTIONAL { ?z ?c ?b } }", ["z", "b", "c"]),
        ("SELECT ?o (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?o", ["o", "n"]),
    ],
)
def test_columns_come_in_the_order_in_which_a_query_names_them(
    session: Session, sparql: str, columns: list[str]
) -> None:
    found = session.ask(sparql).rows()
    assert [variable.value for variable in found.variables] == columns
