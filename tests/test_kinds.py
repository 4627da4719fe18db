"""The kinds in Turtle and in the table of the lexicon are the same."""

import re
from collections import Counter

from rdflib import RDF, SKOS, Literal

from kg import resources
from kg.lexicon import meeting_kinds
from kg.ontology import KIND, load
from kg.word_tables import forms_of, rows

ONTOLOGY = load()
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


def test_broader_kinds_lead_to_a_top_of_the_same_scheme() -> None:
    for concept in CONCEPTS:
        (scheme,) = ONTOLOGY.objects(concept, SKOS.inScheme)
        *_, top = ONTOLOGY.transitive_objects(concept, SKOS.broader)
        assert (top, SKOS.topConceptOf, scheme) in ONTOLOGY
        assert (scheme, SKOS.hasTopConcept, top) in ONTOLOGY
        assert set(ONTOLOGY.objects(top, SKOS.inScheme)) == {scheme}


def test_every_trait_of_a_kind_of_meeting_is_explained_at_the_head_of_the_table() -> None:
    lines = resources.read("data/lexicon/kinds.tsv").splitlines()
    comments = " ".join(line for line in lines if line.startswith("#"))
    explained = set(re.findall(r"(\w+):", comments))
    given = {trait for row in rows("kinds") for trait in forms_of(row, "traits")}
    assert given
    assert given <= explained


def test_a_trait_holds_of_some_kinds_of_meeting_and_an_unknown_one_of_none() -> None:
    assert "reception" in meeting_kinds("with_guests")
    assert "conference" not in meeting_kinds("with_guests")
    assert meeting_kinds("held on the moon") == frozenset()
