"""The kinds in Turtle and in the table of the lexicon are the same."""

import re
from collections import Counter

from rdflib import RDF, SKOS, Literal

from kg import resources
from kg.ontology import KIND, load

ONTOLOGY = load()
CONCEPTS = set(ONTOLOGY.subjects(RDF.type, SKOS.Concept))


def table() -> list[list[str]]:
    lines = resources.read("data/lexicon/kinds.tsv").splitlines()
    head, *rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert head == ["scheme", "notation", "words"]
    return rows


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
