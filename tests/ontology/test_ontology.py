"""The ontology in Turtle, in the table of kinds and in Python say the same."""

from collections import Counter
from itertools import chain
from typing import get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, VANN, XSD, Graph, Literal, URIRef
from rdflib.namespace import DefinedNamespace
from rdflib.term import Node

from kg import build, facts, namespaces, resources, roles
from kg.extract import read
from kg.ontology import CIVIC, KIND, OA, SCHEMA, load
from tests.invented import FACTS
from tests.markup import cases

FILES = ("civic", "kinds", "shapes", "alignments")
LANGUAGES = {"vi", "en"}
DECLARED_AS = {
    OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty,
    OWL.NamedIndividual, SKOS.Concept, SKOS.ConceptScheme,
}  # fmt: skip
LANGUAGE_ITSELF = tuple(namespaces.VOCABULARIES[prefix] for prefix in ("rdf", "rdfs", "owl", "xsd"))


def turtle(name: str) -> Graph:
    return Graph().parse(data=resources.read(f"ontology/{name}.ttl"), format="turtle")


def declared(graph: Graph, namespace: str) -> set[str]:
    return {
        str(term).removeprefix(namespace)
        for term in set(graph.subjects(RDF.type, None))
        if str(term).startswith(namespace)
    }


def languages(graph: Graph, term: Node, *properties: URIRef) -> Counter[str | None]:
    return Counter(
        value.language
        for each in properties
        for value in graph.objects(term, each)
        if isinstance(value, Literal)
    )


def local_names(namespace: type[DefinedNamespace]) -> set[str]:
    return set(namespace.__annotations__) - {"_NS", "_fail"}


ONTOLOGY = load()
KINDS = turtle("kinds")
TERMS = sorted(CIVIC[name] for name in local_names(CIVIC))
CONCEPTS = set(ONTOLOGY.subjects(RDF.type, SKOS.Concept))


# ---- Python and Turtle -------------------------------------------------------------------------


def test_python_has_exactly_the_terms_of_the_turtle() -> None:
    assert local_names(CIVIC) == declared(turtle("civic"), namespaces.CIVIC)


def test_python_has_exactly_the_kinds_of_the_turtle() -> None:
    assert {str(kind) for kind in map(KIND.term, declared(ONTOLOGY, namespaces.KIND))} == {
        str(kind) for kind in [*CONCEPTS, *ONTOLOGY.subjects(RDF.type, SKOS.ConceptScheme)]
    }


@pytest.mark.parametrize("namespace", [OA, SCHEMA])
def test_python_has_exactly_the_foreign_terms_that_the_turtle_declares(
    namespace: type[DefinedNamespace],
) -> None:
    assert local_names(namespace) == declared(turtle("civic"), str(namespace))


@given(st.text(st.characters(categories=["L"]), min_size=1))
def test_a_misspelt_term_is_an_error(name: str) -> None:
    assume(name not in local_names(CIVIC))
    with pytest.raises(AttributeError):
        CIVIC[name]


@given(st.text(st.characters(categories=["L"]), min_size=1))
def test_a_misspelt_kind_is_an_error(name: str) -> None:
    assume(name not in declared(KINDS, namespaces.KIND))
    with pytest.raises(KeyError):
        KIND[name]


@pytest.mark.parametrize(
    ("values", "members"),
    [(facts.Role, CIVIC.Role), (facts.Status, CIVIC.Status), (facts.Action, CIVIC.Action)],
)
def test_the_closed_lists_of_facts_are_those_of_the_ontology(values: object, members: Node) -> None:
    assert {CIVIC[name] for name in get_args(values)} == set(ONTOLOGY.subjects(RDF.type, members))


def test_each_role_is_a_property_of_those_who_are_involved() -> None:
    roles = set(ONTOLOGY.subjects(RDF.type, CIVIC.Role))
    assert roles == set(ONTOLOGY.subjects(RDFS.subPropertyOf, CIVIC.involves))


def test_the_roles_in_meetings_that_networks_know_are_those_that_are_read() -> None:
    assert set(roles.IN_MEETINGS) == set(get_args(facts.Role))
    assert {role.prop for role in roles.ROLES if role.prop} <= {
        str(term) for term in ONTOLOGY.subjects(RDF.type, OWL.ObjectProperty)
    }


def test_the_sectors_of_facts_are_those_of_the_ontology() -> None:
    sectors = set(ONTOLOGY.subjects(SKOS.inScheme, KIND["sectors"]))
    assert {KIND[f"sector_{name}"] for name in get_args(facts.Sector)} == sectors


# ---- Words for readers -------------------------------------------------------------------------


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.fragment)
def test_a_term_has_one_label_and_one_definition_in_each_language(term: URIRef) -> None:
    expected = dict.fromkeys(LANGUAGES, 1)
    assert languages(ONTOLOGY, term, RDFS.label) == expected
    assert languages(ONTOLOGY, term, SKOS.definition) == expected


def test_a_kind_has_one_preferred_label_in_each_language() -> None:
    expected = dict.fromkeys(LANGUAGES, 1)
    assert {k for k in CONCEPTS if languages(ONTOLOGY, k, SKOS.prefLabel) != expected} == set()


def test_a_kind_has_one_definition_in_each_language() -> None:
    expected = dict.fromkeys(LANGUAGES, 1)
    assert {k for k in CONCEPTS if languages(ONTOLOGY, k, SKOS.definition) != expected} == set()


def test_a_definition_or_note_in_one_language_is_there_in_the_other() -> None:
    for each in (SKOS.definition, SKOS.scopeNote, RDFS.comment):
        for term in set(ONTOLOGY.subjects(each, None)):
            assert languages(ONTOLOGY, term, each) == dict.fromkeys(LANGUAGES, 1), term


def test_no_two_terms_of_a_sort_have_the_same_label() -> None:
    for sort in (OWL.Class, SKOS.Concept):
        labels = Counter(
            (str(label), label.language, ONTOLOGY.value(term, SKOS.inScheme))
            for term in ONTOLOGY.subjects(RDF.type, sort)
            for label in (
                *ONTOLOGY.objects(term, RDFS.label),
                *ONTOLOGY.objects(term, SKOS.prefLabel),
            )
            if isinstance(label, Literal)
        )
        assert [label for label, count in labels.items() if count > 1] == []


# ---- A file of its own -------------------------------------------------------------------------


@pytest.mark.parametrize("name", FILES)
def test_a_file_says_its_version_and_licence(name: str) -> None:
    graph = turtle(name)
    (ontology,) = graph.subjects(RDF.type, OWL.Ontology)
    assert graph.value(ontology, OWL.versionIRI) == URIRef(f"{ontology}/1.0.0")
    assert graph.value(ontology, DCTERMS.license) == URIRef(
        "https://creativecommons.org/licenses/by/4.0/"
    )
    assert languages(graph, ontology, DCTERMS.title) == dict.fromkeys(LANGUAGES, 1)


@pytest.mark.parametrize(("name", "prefix"), [("civic", "civic"), ("kinds", "kind")])
def test_a_vocabulary_says_its_prefix(name: str, prefix: str) -> None:
    graph = turtle(name)
    assert {str(value) for value in graph.objects(None, VANN.preferredNamespacePrefix)} == {prefix}
    assert {str(value) for value in graph.objects(None, VANN.preferredNamespaceUri)} == {
        namespaces.VOCABULARIES[prefix]
    }


@pytest.mark.parametrize("name", ["civic", "kinds"])
def test_a_file_imports_nothing_and_declares_every_property_and_class_that_it_uses(
    name: str,
) -> None:
    graph = turtle(name)
    used = set(graph.predicates()) | set(graph.objects(None, RDF.type))
    known = {term for sort in DECLARED_AS for term in graph.subjects(RDF.type, sort)}
    foreign = {term for term in used - known if not str(term).startswith(LANGUAGE_ITSELF)}
    assert foreign == set()
    assert (None, OWL.imports, None) not in graph


def test_what_is_built_speaks_of_declared_terms_as_they_were_declared() -> None:
    for _, property_, value in build.graph(FACTS):
        sorts = set(ONTOLOGY.objects(property_, RDF.type)) & DECLARED_AS
        if property_ == RDF.type:
            assert (value, RDF.type, OWL.Class) in ONTOLOGY
        elif OWL.ObjectProperty in sorts:
            assert isinstance(value, URIRef)
        elif OWL.DatatypeProperty in sorts:
            assert isinstance(value, Literal)
        else:
            assert sorts == {OWL.AnnotationProperty}


def test_a_build_writes_every_property_but_the_one_that_all_roles_are_kinds_of() -> None:
    sorts = (OWL.ObjectProperty, OWL.DatatypeProperty)
    ours = {term for sort in sorts for term in ONTOLOGY.subjects(RDF.type, sort)} & set(TERMS)
    built = (build.triples(read(case.article)) for case in cases())
    assert ours - {property_ for _, property_, _ in chain.from_iterable(built)} == {CIVIC.involves}


def test_no_term_is_a_property_of_two_sorts() -> None:
    sorts = (OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
    count = Counter(term for sort in sorts for term in set(ONTOLOGY.subjects(RDF.type, sort)))
    assert [term for term, sorts_of_it in count.items() if sorts_of_it > 1] == []


def test_no_class_is_a_property_too() -> None:
    classes = set(ONTOLOGY.subjects(RDF.type, OWL.Class))
    properties = set(ONTOLOGY.subjects(RDF.type, OWL.ObjectProperty))
    assert classes & properties == set()


def test_domains_and_ranges_are_declared_classes_or_datatypes() -> None:
    known = set(ONTOLOGY.subjects(RDF.type, OWL.Class)) | {
        RDFS.Literal, XSD.boolean, XSD.nonNegativeInteger, XSD.string,
    }  # fmt: skip
    for property_ in (RDFS.domain, RDFS.range):
        assert set(ONTOLOGY.objects(None, property_)) <= known


def test_every_shape_speaks_of_declared_terms() -> None:
    named = {term for triple in turtle("shapes") for term in triple}
    ours = {term for term in named if str(term).startswith((namespaces.CIVIC, namespaces.KIND))}
    assert ours <= {*TERMS, *map(KIND.term, declared(ONTOLOGY, namespaces.KIND))}


def test_an_alignment_speaks_of_declared_terms() -> None:
    subjects = {s for s in turtle("alignments").subjects() if str(s).startswith(namespaces.CIVIC)}
    assert subjects <= {*TERMS}
