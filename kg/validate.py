"""Checks that a graph keeps its promises: the SHACL shapes of ``ontology/shapes.ttl``."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from rdflib import RDF, SH, Graph, Literal, URIRef
from rdflib.term import Node

from kg import resources
from kg.namespaces import prefixes


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A promise that one thing does not keep.

    Args:
        severity: "violation" or "warning"; a graph with warnings alone still conforms.
        focus: the thing, as a prefixed name where a prefix is known.
        promise: local name of the shape that it breaks, such as "label".
        path: the property it is about, or "" where it is about several.
        value: the value that is wrong, or "" where one is missing.
        vi: what is promised, in Vietnamese.
        en: the same in English.
    """

    severity: str
    focus: str
    promise: str
    path: str
    value: str
    vi: str
    en: str


def validate(graph: Graph, promises: Iterable[Node] | None = None) -> list[Problem]:
    """Return every promise that a graph breaks, sorted; none means that it conforms.

    Args:
        graph: the union of the graphs of articles, without the ontology.
        promises: the shapes to check, taken one at a time as each is needed, or None for all.
    """
    found = report(graph, promises)
    return sorted({_problem(found, result) for result in found.objects(None, SH.result)})


def report(graph: Graph, promises: Iterable[Node] | None = None) -> Graph:
    """Return the same as reports in SHACL's own terms (W3C Recommendation, 2017), one a shape.

    One after the other they take no longer than all at once, and a caller sees how far they are.

    Args:
        graph: what to check, without the kinds of the ontology, which are added.
        promises: the shapes to check it against; None is all.
    """
    from pyshacl import validate as run_shacl

    checked, found = graph + _turtle("kinds"), Graph()
    for shape in shapes() if promises is None else promises:
        _, told, _ = run_shacl(checked, shacl_graph=_aimed(shape), inplace=True)
        assert isinstance(told, Graph)
        found += told
    return found


def shapes() -> list[Node]:
    """Return the shapes that promise something of all things of a class."""
    return sorted(set(_turtle("shapes").subjects(SH.targetClass)), key=str)


def has_promises(graph: Graph) -> bool:
    """Tell whether anything is promised of what a graph holds."""
    classes = _turtle("shapes").objects(None, SH.targetClass)
    return any((None, RDF.type, each) in graph for each in classes)


def _aimed(shape: Node) -> Graph:
    """Return the shapes with this one alone looking for things by itself."""
    aimed = _turtle("shapes") + Graph()
    for other in shapes():
        if other != shape:
            aimed.remove((other, SH.targetClass, None))
    return aimed


def conforms(problems: Iterable[Problem]) -> bool:
    """Tell whether there are warnings at most.

    >>> conforms([])
    True
    """
    return all(problem.severity == "warning" for problem in problems)


@cache
def _turtle(name: str) -> Graph:
    return Graph().parse(data=resources.read(f"ontology/{name}.ttl"), format="turtle")


def _problem(found: Graph, result: Node) -> Problem:
    """Read one sh:ValidationResult of a found."""
    messages = [
        term for term in found.objects(result, SH.resultMessage) if isinstance(term, Literal)
    ]
    said = {message.language: str(message) for message in messages}
    return Problem(
        severity=_local(found.value(result, SH.resultSeverity)).lower(),
        focus=_words(found.value(result, SH.focusNode)),
        promise=_local(found.value(result, SH.sourceShape)),
        path=_words(found.value(result, SH.resultPath)),
        value=_words(found.value(result, SH.value)),
        vi=said["vi"],
        en=said["en"],
    )


def _local(term: Node | None) -> str:
    return str(term).rpartition("#")[2]


def _words(term: Node | None) -> str:
    """Return a prefixed name for an IRI, the text of a literal, nothing for a blank node."""
    match term:
        case URIRef():
            return _prefixed(str(term))
        case Literal():
            return str(term)
    return ""


def _prefixed(iri: str) -> str:
    for prefix, namespace in prefixes().items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri
