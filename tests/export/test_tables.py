"""Tables: nothing in them is a command to a terminal, a formula to a spreadsheet or markup."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.query.results import Style, compact, labels, write
from kg.query.session import Session
from kg.tables import inert, render, without_controls

CELLS = st.text(st.characters(codec="utf-8"), max_size=20)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_csv_reads_back_with_formulas_disarmed(rows: list[tuple[str, str]]) -> None:
    text = "".join(render(("a", "b"), rows, "csv"))
    back = list(csv.reader(io.StringIO(text, newline="")))
    assert back == [["a", "b"], *([inert(cell) for cell in row] for row in rows)]


@pytest.mark.parametrize("cell", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", " =1"])
def test_formulas_are_disarmed(cell: str) -> None:
    assert inert(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-12.5", "+3", "1e-5", "2021-04-03", "Đà Nẵng", ""])
def test_numbers_and_words_stay_as_they_are(cell: str) -> None:
    assert inert(cell) == cell


@given(st.lists(st.tuples(CELLS, CELLS), max_size=4))
def test_a_table_has_no_control_characters_and_a_line_a_row(rows: list[tuple[str, str]]) -> None:
    for form in ("table", "tsv", "md"):
        text = "".join(render(("a", "b"), rows, form))
        assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in text)
    assert len("".join(render(("a", "b"), rows, "md")).rstrip("\n").split("\n")) == len(rows) + 2


def test_marks_that_turn_writing_round_are_dropped() -> None:
    assert without_controls("a\u202eb\x1b[31mc") == "a b [31mc"


def test_markdown_cells_cannot_end_their_row() -> None:
    assert list(render(("x",), [["a|b\n<img>"]], "md"))[-1] == "| a\\|b \\<img\\> |\n"


def test_a_table_fits_the_screen() -> None:
    rows = [["Phạm Dụ", "một câu rất dài " * 20]]
    text = "".join(render(("name", "sentence"), rows, "table", width=60))
    assert max(map(len, text.splitlines())) <= 60
    assert "Phạm Dụ" in text


def written(session: Session, sparql: str, form: str | None, *, iris: bool = False) -> str:
    out = io.BytesIO()
    naming = None if iris else labels(session.ask)
    write(session.ask(sparql), out, Style(form, naming))
    return out.getvalue().decode()


CHAIRS = "SELECT ?m ?p { ?m civic:chair ?p } ORDER BY ?p"


def test_labels_stand_beside_iris(session: Session) -> None:
    assert "Phạm Dụ · person:Phạm_Dụ" in written(session, CHAIRS, None)
    assert "https://w3id.org/civic-kg/id/person/Phạm_Dụ" in written(
        session, CHAIRS, "table", iris=True
    )


def test_json_is_the_standards_and_csv_and_tsv_agree_with_it(session: Session) -> None:
    import json

    found = json.loads(written(session, CHAIRS, "json"))
    assert found["head"]["vars"] == ["m", "p"]
    assert found["results"]["bindings"][1]["p"]["type"] == "uri"
    rows = list(csv.DictReader(io.StringIO(written(session, CHAIRS, "csv"))))
    assert [row["p"] for row in rows] == [
        each["p"]["value"] for each in found["results"]["bindings"]
    ]
    assert written(session, CHAIRS, "tsv").count("\n") == len(rows) + 1


@pytest.mark.parametrize("form", [None, "turtle", "nt", "json", "csv", "tsv", "md", "table"])
def test_triples_come_in_every_form(session: Session, form: str | None) -> None:
    text = written(session, "DESCRIBE person:Phạm_Dụ", form)
    assert "Phạm Dụ" in text
    assert text == written(session, "DESCRIBE person:Phạm_Dụ", form)


def test_a_yes_or_no_is_a_word(session: Session) -> None:
    assert written(session, "ASK {}", None) == "true\n"
    assert written(session, "ASK { civic:x ?p ?o }", "csv") == "false\n"


def test_iris_are_shortened_only_where_a_prefix_fits() -> None:
    assert compact("https://w3id.org/civic-kg/id/person/Phạm_Dụ") == "person:Phạm_Dụ"
    assert compact("https://example.org/a b") == "<https://example.org/a b>"
    assert compact("https://w3id.org/civic-kg/id/person/a/b").startswith("<")
