"""The article itself: what is known of its publication."""

import re
from collections.abc import Iterator

from rdflib import DCTERMS, RDF, Literal, URIRef

from kg.build.literals import date, vietnamese
from kg.build.scope import Scope
from kg.ontology import CIVIC, SCHEMA
from kg.rdf_terms import Triple

_HTTP_IRI = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+")


def describe_article(scope: Scope) -> Iterator[Triple]:
    """Yield what is known of an article; an address that is no http IRI is left out."""
    facts, node = scope.facts, scope.article
    yield node, RDF.type, CIVIC.Article
    yield node, DCTERMS.identifier, Literal(facts.article.id)
    yield node, CIVIC.textDigest, Literal(facts.article.digest)
    yield node, SCHEMA.inLanguage, Literal("vi")
    if facts.headline:
        yield node, SCHEMA.headline, vietnamese(facts.headline)
    if facts.published:
        yield node, SCHEMA.datePublished, date(facts.published)
    if facts.author:
        yield node, SCHEMA.author, vietnamese(facts.author)
    if facts.article.source:
        yield node, SCHEMA.publisher, vietnamese(facts.article.source)
    if facts.article.url and _HTTP_IRI.fullmatch(facts.article.url):
        yield node, SCHEMA.url, URIRef(facts.article.url)
