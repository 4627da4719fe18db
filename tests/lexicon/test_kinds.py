"""The kinds in Turtle and in the table of the lexicon are the same."""

import re
from collections import Counter
from pathlib import Path

import pytest
from rdflib import RDF, SKOS, Literal

from kg import resources
from kg.lexicon import kinds_with
from kg.lexicon.word_tables import forms_of, rows
from kg.ontology import KIND, load
from tests import counting

ONTOLOGY = load()
EXTRACT = Path(__file__).parents[2] / "kg" / "extract"
CONCEPTS = set(ONTOLOGY.subjects(RDF.type, SKOS.Concept))


def table() -> list[list[str]]:
    lines = resources.read("data/lexicon/kinds.tsv").splitlines()
    head, *rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert head == ["scheme", "notation", "words", "traits"]
    return [row[:3] for row in rows]


def test_the_table_of_kinds_says_in_vietnamese_what_the_turtle_says() -> None:
    said = {
        (concept, str(label), prefer)
        for concept in CONCEPTS
        for property_, prefer in ((SKOS.prefLabel, True), (SKOS.altLabel, False))
        for label in ONTOLOGY.objects(concept, property_)
        if isinstance(label, Literal) and label.language == "vi"
    }
    tabled = {
        (KIND[f"{scheme}_{notation}"], word, place == 0)
        for scheme, notation, words in table()
        for place, word in enumerate(words.split("|"))
    }
    assert tabled == said


def test_a_notation_is_the_name_without_its_scheme() -> None:
    for scheme, notation, _ in table():
        assert str(ONTOLOGY.value(KIND[f"{scheme}_{notation}"], SKOS.notation)) == notation
        assert re.fullmatch("[a-z]+(_[a-z]+)*", notation)


def test_a_word_means_one_kind_of_a_scheme() -> None:
    meanings = Counter(
        (scheme, word.casefold()) for scheme, _, words in table() for word in words.split("|")
    )
    assert [word for word, count in meanings.items() if count > 1] == []


@pytest.mark.parametrize(
    ("scheme", "word", "other"),
    [
        ("meeting", "cuộc biểu tình", "cuộc diễu hành"),
        ("meeting", "cuộc giám sát", "cuộc kiểm tra"),
        ("meeting", "cuộc thanh tra", "cuộc giám sát"),
        ("meeting", "lễ trình quốc thư", "lễ tuyên thệ"),
        ("meeting", "hội nghị lấy phiếu tín nhiệm", "hội nghị hiệp thương"),
        ("meeting", "lễ dâng hương", "lễ tang"),
        ("meeting", "lễ viếng nghĩa trang", "lễ viếng"),
        ("meeting", "lễ hiến máu", "lễ trao quà"),
        ("meeting", "lễ khai giảng", "lễ khai mạc"),
        ("award", "Huân chương Chiến thắng", "Huân chương Chiến sĩ vẻ vang"),
        ("award", "Huân chương Thành đồng", "Huân chương Giải phóng"),
    ],
)
def test_words_that_are_no_synonyms_mean_two_kinds(scheme: str, word: str, other: str) -> None:
    assert counting.notation(scheme, word) != counting.notation(scheme, other)


def test_broader_kinds_lead_to_a_top_of_the_same_scheme() -> None:
    for concept in CONCEPTS:
        (scheme,) = ONTOLOGY.objects(concept, SKOS.inScheme)
        *_, top = ONTOLOGY.transitive_objects(concept, SKOS.broader)
        assert (top, SKOS.topConceptOf, scheme) in ONTOLOGY
        assert (scheme, SKOS.hasTopConcept, top) in ONTOLOGY
        assert set(ONTOLOGY.objects(top, SKOS.inScheme)) == {scheme}


def given() -> set[tuple[str, str]]:
    """Return the traits that kinds have, each with the scheme of the kind."""
    return {(row["scheme"], trait) for row in rows("kinds") for trait in forms_of(row, "traits")}


def asked_for() -> set[tuple[str, str]]:
    """Return the traits that rules ask for, each with the scheme."""
    code = (path.read_text(encoding="utf-8") for path in EXTRACT.rglob("*.py"))
    return {asked for text in code for asked in re.findall(r'kinds_with\("(\w+)", "(\w+)"\)', text)}


def test_every_trait_of_a_kind_is_asked_for_by_a_rule() -> None:
    assert asked_for() == given()


def test_a_trait_holds_of_some_kinds_of_a_scheme_and_an_unknown_one_of_none() -> None:
    assert "reception" in kinds_with("meeting", "with_guests")
    assert "conference" not in kinds_with("meeting", "with_guests")
    assert kinds_with("meeting", "held on the moon") == frozenset()
    assert kinds_with("award", "with_guests") == frozenset()


def test_every_order_is_conferred_by_the_head_of_state() -> None:
    orders = {
        row["notation"] for row in rows("kinds")
        if row["scheme"] == "award" and row["words"].lower().startswith("huân chương")
    }  # fmt: skip
    assert orders <= kinds_with("award", "by_state")


def test_no_award_is_conferred_both_by_the_state_and_by_other_bodies() -> None:
    assert not kinds_with("award", "by_state") & kinds_with("award", "by_bodies")
