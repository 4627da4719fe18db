"""The things that an article tells of: people, bodies, areas, posts and groups."""

from collections.abc import Iterator

from rdflib import ORG, RDF, SKOS, URIRef

from kg.build.literals import vietnamese
from kg.build.scope import Scope
from kg.facts import Area, Body, Group, Person, Post, Thing
from kg.identity import label
from kg.ontology import CIVIC, KIND
from kg.rdf_terms import Triple


def describe_mentions(scope: Scope) -> Iterator[Triple]:
    """Yield where each thing is named, and in which other forms than its label."""
    text = scope.facts.article.text
    for mention in scope.facts.mentions:
        node = scope.thing(mention.thing, [mention.evidence])
        form = vietnamese(mention.evidence.span.of(text))
        if str(form) != label(mention.thing):
            yield node, SKOS.altLabel, form
        yield from scope.cite(node, [mention.evidence])


def describe_things(scope: Scope) -> Iterator[Triple]:
    """Yield what each thing is that the article tells of, and what it lies in or belongs to.

    A thing that is never named by itself was read in the words of a fact that tells of it; a body
    that another's name implies, in that name.
    """
    for thing, evidence in list(scope.things.items()):
        for part in _within(thing):
            scope.thing(part, evidence if part == thing or isinstance(part, Body) else ())
    for thing, evidence in scope.things.items():
        yield from scope.cite(URIRef(scope.names.thing(thing)), evidence)
        yield from _describe(scope, thing)


def _within(thing: Thing | None) -> Iterator[Thing]:
    """Yield a thing and all that is needed to say what it is."""
    match thing:
        case Post():
            yield thing
            yield from _within(thing.body)
        case Body():
            yield thing
            yield from _within(thing.area)
            yield from _within(thing.parent)
        case Area():
            yield thing
            yield from _within(thing.within)
        case Person() | Group():
            yield thing


def _describe(scope: Scope, thing: Thing) -> Iterator[Triple]:
    node = URIRef(scope.names.thing(thing))
    yield node, SKOS.prefLabel, vietnamese(label(thing))
    match thing:
        case Person():
            yield node, RDF.type, CIVIC.Person
        case Group():
            yield node, RDF.type, CIVIC.Group
        case Area():
            yield from _describe_area(scope, node, thing)
        case Body():
            yield from _describe_body(scope, node, thing)
        case Post():
            yield from _describe_post(scope, node, thing)


def _describe_area(scope: Scope, node: URIRef, area: Area) -> Iterator[Triple]:
    yield node, RDF.type, CIVIC.Area
    yield node, CIVIC.level, KIND[f"level_{area.level}"]
    if area.within:
        yield node, CIVIC.within, URIRef(scope.names.thing(area.within))


def _describe_body(scope: Scope, node: URIRef, body: Body) -> Iterator[Triple]:
    yield node, RDF.type, ORG.Organization
    if body.public:
        yield node, RDF.type, CIVIC.Agency
    yield node, ORG.classification, KIND[f"sector_{body.sector}"]
    if body.area:
        yield node, CIVIC.jurisdiction, URIRef(scope.names.thing(body.area))
    if body.parent:
        yield node, ORG.subOrganizationOf, URIRef(scope.names.thing(body.parent))


def _describe_post(scope: Scope, node: URIRef, post: Post) -> Iterator[Triple]:
    yield node, RDF.type, CIVIC.Post
    yield node, CIVIC.roleTitle, vietnamese(post.title)
    if post.body:
        yield node, ORG.postIn, URIRef(scope.names.thing(post.body))
