"""What happened: tenures, meetings, agreements, appointments, awards and remarks.

Each function tells one fact; the meetings and agreements that it points to are told as well, so
that no node of the graph is bare.
"""

from collections.abc import Iterable, Iterator

from rdflib import ORG, RDF, SKOS, XSD, URIRef

from kg.build.literals import count, date, truth, typed, verbatim, vietnamese
from kg.build.scope import Scope
from kg.facts import (
    Actor,
    Agreement,
    Appointment,
    Award,
    Evidence,
    Meeting,
    Participation,
    Remark,
    Tenure,
)
from kg.ontology import CIVIC, KIND, SCHEMA
from kg.rdf_terms import Triple

_FIELDS: dict[str, tuple[URIRef, ...]] = {
    "kind": (CIVIC.kind,),
    "day": (SCHEMA.startDate,),
    "last_day": (SCHEMA.endDate,),
    "place": (SCHEMA.location,),
    "parties": (CIVIC.party,),
    "subject": (CIVIC.subject,),
    "status": (CIVIC.status,),
    "period": (CIVIC.startYear, CIVIC.endYear),
    "signed_on": (CIVIC.signedOn,),
    "signed_at": (CIVIC.signedAt,),
    "reviewed_at": (CIVIC.reviewedAt,),
    "succeeds": (CIVIC.succeeds,),
}
"""Which properties say what a field of a fact says."""


def describe_events(scope: Scope) -> Iterator[Triple]:
    """Yield every fact of an article."""
    for tenure in scope.facts.tenures:
        yield from _tenure(scope, tenure)
    for meeting in scope.facts.meetings:
        yield from _meeting(scope, meeting)
    for participation in scope.facts.participations:
        yield from _participation(scope, participation)
    for agreement in scope.facts.agreements:
        yield from _agreement(scope, agreement)
    for appointment in scope.facts.appointments:
        yield from _appointment(scope, appointment)
    for award in scope.facts.awards:
        yield from _award(scope, award)
    for remark in scope.facts.remarks:
        yield from _remark(scope, remark)


def _tenure(scope: Scope, fact: Tenure) -> Iterator[Triple]:
    node = URIRef(scope.names.tenure(fact))
    yield node, RDF.type, CIVIC.Tenure
    yield node, ORG.member, scope.thing(fact.person, fact.evidence)
    yield node, CIVIC.post, scope.thing(fact.post, fact.evidence)
    yield node, CIVIC.former, truth(fact.former)
    if scope.facts.published:
        yield node, CIVIC.attestedOn, date(scope.facts.published)
    yield from scope.cite(node, fact.evidence)


def _meeting(scope: Scope, fact: Meeting) -> Iterator[Triple]:
    if not scope.tells(fact):
        return
    node = URIRef(scope.names.meeting(fact))
    yield node, RDF.type, CIVIC.Meeting
    yield node, SKOS.prefLabel, vietnamese(fact.name)
    yield node, CIVIC.kind, KIND[f"meeting_{fact.kind}"]
    if fact.day:
        yield node, SCHEMA.startDate, date(fact.day)
    if fact.last_day:
        yield node, SCHEMA.endDate, date(fact.last_day)
    if fact.place:
        yield node, SCHEMA.location, scope.thing(fact.place, ())
    yield from _inferred(node, fact.inferred)
    yield from scope.cite(node, fact.evidence)


def _participation(scope: Scope, fact: Participation) -> Iterator[Triple]:
    node = URIRef(scope.names.participation(fact))
    meeting = URIRef(scope.names.meeting(fact.meeting))
    who = scope.thing(fact.participant, fact.evidence)
    yield meeting, CIVIC[fact.role], who
    yield node, RDF.type, CIVIC.Participation
    yield node, CIVIC.meeting, meeting
    yield node, CIVIC.participant, who
    yield node, CIVIC.role, CIVIC[fact.role]
    yield from _actors(scope, node, CIVIC.actingAs, fact.acting_as, fact.evidence)
    yield from scope.cite(node, fact.evidence)
    yield from _meeting(scope, fact.meeting)


def _agreement(scope: Scope, fact: Agreement) -> Iterator[Triple]:
    if not scope.tells(fact):
        return
    node = URIRef(scope.names.agreement(fact))
    yield node, RDF.type, CIVIC.Agreement
    yield node, SKOS.prefLabel, vietnamese(fact.name)
    yield node, CIVIC.kind, KIND[f"agreement_{fact.kind}"]
    yield node, CIVIC.status, CIVIC[fact.status]
    yield from _actors(scope, node, CIVIC.party, fact.parties, fact.evidence)
    if fact.subject:
        yield node, CIVIC.subject, verbatim(fact.subject)
    yield from _agreement_dates(node, fact)
    yield from _agreement_links(scope, node, fact)
    yield from _inferred(node, fact.inferred)
    yield from scope.cite(node, fact.evidence)


def _agreement_dates(node: URIRef, fact: Agreement) -> Iterator[Triple]:
    if fact.period:
        yield node, CIVIC.startYear, typed(f"{fact.period[0]:04}", XSD.gYear)
        yield node, CIVIC.endYear, typed(f"{fact.period[1]:04}", XSD.gYear)
    if fact.signed_on:
        yield node, CIVIC.signedOn, date(fact.signed_on)


def _agreement_links(scope: Scope, node: URIRef, fact: Agreement) -> Iterator[Triple]:
    if fact.signed_at:
        yield node, CIVIC.signedAt, URIRef(scope.names.meeting(fact.signed_at))
        yield from _meeting(scope, fact.signed_at)
    if fact.reviewed_at:
        yield node, CIVIC.reviewedAt, URIRef(scope.names.meeting(fact.reviewed_at))
        yield from _meeting(scope, fact.reviewed_at)
    if fact.succeeds:
        yield node, CIVIC.succeeds, URIRef(scope.names.agreement(fact.succeeds))
        yield from _agreement(scope, fact.succeeds)


def _appointment(scope: Scope, fact: Appointment) -> Iterator[Triple]:
    node = URIRef(scope.names.appointment(fact))
    yield node, RDF.type, CIVIC.Appointment
    yield node, CIVIC.appointee, scope.thing(fact.person, fact.evidence)
    yield node, CIVIC.post, scope.thing(fact.post, fact.evidence)
    yield node, CIVIC.action, CIVIC[fact.action]
    if fact.day:
        yield node, SCHEMA.startDate, date(fact.day)
    if fact.decided_by:
        yield node, CIVIC.decidedBy, scope.thing(fact.decided_by, fact.evidence)
    yield from scope.cite(node, fact.evidence)


def _award(scope: Scope, fact: Award) -> Iterator[Triple]:
    node = URIRef(scope.names.award(fact))
    yield node, RDF.type, CIVIC.AwardConferral
    yield node, SKOS.prefLabel, vietnamese(fact.name)
    yield node, CIVIC.kind, KIND[f"award_{fact.kind}"]
    yield from _actors(scope, node, CIVIC.conferrer, fact.conferrers, fact.evidence)
    yield from _actors(scope, node, CIVIC.recipient, fact.recipients, fact.evidence)
    if fact.count is not None:
        yield node, CIVIC.recipientCount, count(fact.count)
    if fact.day:
        yield node, SCHEMA.startDate, date(fact.day)
    yield from _at(scope, node, fact.meeting)
    yield from scope.cite(node, fact.evidence)


def _remark(scope: Scope, fact: Remark) -> Iterator[Triple]:
    node = URIRef(scope.names.remark(fact))
    yield node, RDF.type, CIVIC.Remark
    yield node, CIVIC.speaker, scope.thing(fact.speaker, fact.evidence)
    yield node, SCHEMA.text, verbatim(fact.text)
    yield from _at(scope, node, fact.meeting)
    yield from scope.cite(node, fact.evidence)


def _at(scope: Scope, node: URIRef, meeting: Meeting | None) -> Iterator[Triple]:
    if meeting:
        yield node, CIVIC.meeting, URIRef(scope.names.meeting(meeting))
        yield from _meeting(scope, meeting)


def _actors(
    scope: Scope,
    node: URIRef,
    role: URIRef,
    actors: Iterable[Actor],
    evidence: tuple[Evidence, ...],
) -> Iterator[Triple]:
    for actor in actors:
        yield node, role, scope.thing(actor, evidence)


def _inferred(node: URIRef, fields: Iterable[str]) -> Iterator[Triple]:
    for field in sorted(fields):
        for said_by in _FIELDS[field]:
            yield node, CIVIC.inferred, said_by
