"""The ontology to Python: closed namespaces, so that a misspelt term is an error.

``ontology/civic.ttl`` is the source of truth: labels, definitions, domains and ranges stand there,
and a test holds the terms below equal to it.
"""

from rdflib import DCTERMS, FOAF, ORG, OWL, PROV, RDF, RDFS, SKOS, XSD, Graph, URIRef
from rdflib.namespace import ClosedNamespace, DefinedNamespace, Namespace

from kg import namespaces, resources
from kg.lexicon.word_tables import rows

__all__ = [
    "CIVIC", "DCTERMS", "FOAF", "KIND", "OA", "ORG", "OWL", "PROV", "RDF", "RDFS", "SCHEMA",
    "SKOS", "XSD", "load",
]  # fmt: skip


class CIVIC(DefinedNamespace):
    """The terms of ``ontology/civic.ttl``; asking for any other raises AttributeError.

    >>> str(CIVIC.Meeting)
    'https://w3id.org/civic-kg/ontology#Meeting'
    """

    _NS = Namespace(namespaces.CIVIC)
    _fail = True

    Actor: URIRef  # whoever can act: a person, body, unnamed group, area or post
    Person: URIRef  # a human being named in the news
    Agency: URIRef  # a public body of Viet Nam
    Group: URIRef  # people or bodies that are described but not named
    Post: URIRef  # a title in a body
    Tenure: URIRef  # a person holds a post, now or formerly
    Area: URIRef  # a country, an administrative unit or a venue
    Meeting: URIRef  # any gathering, told apart by kind
    Participation: URIRef  # the part of one actor in one meeting in one role
    Agreement: URIRef  # two or more parties bind themselves
    Appointment: URIRef  # a person enters or leaves a post
    AwardConferral: URIRef  # an honor is given
    Remark: URIRef  # what an actor is reported as saying
    Article: URIRef  # a news article that was read
    Evidence: URIRef  # the span of one article from which a fact was read
    Paragraph: URIRef  # a block of an article's text in which facts were read
    Role: URIRef  # class of the eight roles
    Status: URIRef  # class of the four statuses of an agreement
    Action: URIRef  # class of the seven actions of an appointment

    involves: URIRef  # any role
    organizer: URIRef
    chair: URIRef
    attendee: URIRef
    speaker: URIRef  # at a meeting, or of a remark
    signatory: URIRef
    witness: URIRef
    presenter: URIRef
    recipient: URIRef  # at a meeting, or of an award

    meeting: URIRef  # of a participation, remark or award
    participant: URIRef
    role: URIRef  # one of the eight role properties
    actingAs: URIRef  # a post of the participant

    roleTitle: URIRef  # the title of a post without its body
    post: URIRef  # of a tenure or appointment
    former: URIRef  # the post was no longer held
    attestedOn: URIRef  # a day on which a source shows the tenure
    appointee: URIRef
    action: URIRef
    decidedBy: URIRef
    appointed: URIRef
    elected: URIRef
    transferred: URIRef
    approved: URIRef
    dismissed: URIRef
    resigned: URIRef
    retired: URIRef

    within: URIRef  # a larger area
    level: URIRef  # of an area, in kind:area_levels
    jurisdiction: URIRef  # the area for which a body is competent

    kind: URIRef  # of a meeting, agreement or award
    party: URIRef
    subject: URIRef  # topic of an agreement, verbatim
    status: URIRef
    signed: URIRef
    reviewed: URIRef
    planned: URIRef
    mentioned: URIRef
    startYear: URIRef
    endYear: URIRef
    signedOn: URIRef
    signedAt: URIRef
    reviewedAt: URIRef
    succeeds: URIRef  # the older agreement

    conferrer: URIRef
    recipientCount: URIRef

    evidencedBy: URIRef
    paragraph: URIRef  # around the sentence of an evidence
    rule: URIRef  # name of the extraction rule
    inferred: URIRef  # a property whose value no words state
    textDigest: URIRef  # SHA-256 of the article as given


class OA(DefinedNamespace):
    """The terms of the Web Annotation Vocabulary that evidence uses."""

    _NS = Namespace(namespaces.VOCABULARIES["oa"])
    _fail = True

    SpecificResource: URIRef
    TextPositionSelector: URIRef
    TextQuoteSelector: URIRef
    hasSource: URIRef
    hasSelector: URIRef
    start: URIRef
    end: URIRef
    exact: URIRef
    prefix: URIRef
    suffix: URIRef


class SCHEMA(DefinedNamespace):
    """The terms of schema.org that the vocabulary uses."""

    _NS = Namespace(namespaces.VOCABULARIES["schema"])
    _fail = True

    AdministrativeArea: URIRef
    CreativeWork: URIRef
    Event: URIRef
    NewsArticle: URIRef
    Person: URIRef
    Quotation: URIRef
    author: URIRef
    datePublished: URIRef
    endDate: URIRef
    headline: URIRef
    inLanguage: URIRef
    location: URIRef
    publisher: URIRef
    startDate: URIRef
    text: URIRef
    url: URIRef


SCHEMES = ("meeting_kinds", "agreement_kinds", "award_kinds", "sectors", "area_levels")
"""Local names of the concept schemes, whose concepts are the values of kinds, sectors, levels."""

_KINDS = [f"{row['scheme']}_{row['notation']}" for row in rows("kinds")]

KIND = ClosedNamespace(namespaces.KIND, [*SCHEMES, *_KINDS])
"""The concepts of ``ontology/kinds.ttl``: ``KIND["meeting_conference"]``; others raise KeyError."""


def load() -> Graph:
    """Return the vocabulary and its kinds as one graph, with prefixes bound."""
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in namespaces.VOCABULARIES.items():
        graph.bind(prefix, namespace)
    for name in ("ontology/civic.ttl", "ontology/kinds.ttl"):
        graph.parse(data=resources.read(name), format="turtle")
    return graph
