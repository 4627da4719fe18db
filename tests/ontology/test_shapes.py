"""What a graph promises, and that each promise is kept watch over."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from rdflib import RDF, SH, Graph, URIRef

from kg import build, resources
from kg.validate import Problem, conforms, report, validate
from tests.invented import FACTS

EXAMPLES = Path(__file__).parents[1] / "shapes"
SHAPES = Graph().parse(data=resources.read("ontology/shapes.ttl"), format="turtle")
PROMISES = sorted(
    shape for shape in SHAPES.subjects(RDF.type, SH.PropertyShape) if isinstance(shape, URIRef)
)

NO_CONSTRAINT = {RDF.type, SH.path, SH.message, SH.severity, SH.qualifiedValueShape}


def local(iri: str) -> str:
    return iri.rpartition("#")[2]


def example(focus: str) -> str:
    return focus.removeprefix("https://example.org/bad/")


def constraints(promise: URIRef) -> Iterator[tuple[URIRef, URIRef]]:
    """Yield a promise with the component of each parameter that constrains it."""
    for parameter in set(SHAPES.predicates(promise)) - NO_CONSTRAINT:
        name = local(str(parameter))
        yield promise, SH[f"{name[0].upper()}{name[1:]}ConstraintComponent"]


@pytest.fixture(scope="module")
def good() -> Graph:
    return Graph().parse(EXAMPLES / "good.ttl")


@pytest.fixture(scope="module")
def bad(good: Graph) -> Graph:
    return good + Graph().parse(EXAMPLES / "bad.ttl")


@pytest.fixture(scope="module")
def problems(bad: Graph) -> list[Problem]:
    return validate(bad)


def test_a_good_graph_has_no_problem(good: Graph) -> None:
    assert validate(good) == []


def test_what_is_built_keeps_every_promise() -> None:
    assert validate(build.graph(FACTS)) == []


def test_a_good_graph_has_something_for_each_shape(good: Graph) -> None:
    targets = set(SHAPES.objects(None, SH.targetClass))
    assert targets <= set(good.objects(None, RDF.type))


def test_what_is_wrong_in_one_respect_is_reported_for_it_alone(problems: list[Problem]) -> None:
    reported = Counter((example(problem.focus), problem.promise) for problem in problems)
    wrong = {str(subject) for subject in Graph().parse(EXAMPLES / "bad.ttl").subjects()}
    assert reported == Counter((example(name), example(name).partition("-")[0]) for name in wrong)


def test_every_constraint_of_every_promise_is_broken_by_some_example(bad: Graph) -> None:
    found = report(bad)
    broken = {
        (found.value(result, SH.sourceShape), found.value(result, SH.sourceConstraintComponent))
        for result in found.objects(None, SH.result)
    }
    assert {each for promise in PROMISES for each in constraints(promise)} == broken


def test_nothing_good_is_reported(problems: list[Problem]) -> None:
    assert all(problem.focus.startswith("https://example.org/bad/") for problem in problems)


@pytest.mark.parametrize("promise", PROMISES, ids=local)
def test_a_promise_is_worded_in_both_languages(promise: URIRef) -> None:
    messages = {message.language for message in SHAPES.objects(promise, SH.message)}  # type: ignore[attr-defined]
    assert messages == {"vi", "en"}


@pytest.mark.parametrize("promise", PROMISES, ids=local)
def test_a_promise_belongs_to_a_shape_with_a_target(promise: URIRef) -> None:
    owners = set(SHAPES.subjects(SH.property, promise))
    assert any(SHAPES.value(owner, SH.targetClass) for owner in owners)


def test_a_problem_says_what_where_and_in_which_words(problems: list[Problem]) -> None:
    (problem,) = [each for each in problems if each.promise == "place"]
    assert problem == Problem(
        severity="violation",
        focus="https://example.org/bad/place",
        promise="place",
        path="schema:location",
        value="agency:Công_ty_Lá_Non",
        vi="Nơi họp là một địa bàn hoặc địa điểm.",
        en="A meeting takes place in an area or venue.",
    )


def test_problems_come_in_order(problems: list[Problem]) -> None:
    assert problems == sorted(problems)


def test_an_agreement_of_one_known_party_is_a_warning_with_which_a_graph_conforms(
    problems: list[Problem],
) -> None:
    warnings = [problem for problem in problems if problem.severity == "warning"]
    assert [problem.promise for problem in warnings] == ["two_parties"]
    assert conforms(warnings)
    assert not conforms(problems)


def test_validating_leaves_the_graph_as_it_was(good: Graph) -> None:
    before = set(good)
    validate(good)
    assert set(good) == before
