"""Facts become the statements that the vocabulary promises, each with its words."""

from dataclasses import replace

import pytest
from rdflib import DCTERMS, ORG, RDF, SKOS, XSD, Graph, Literal, URIRef

from kg.article import Article, Span
from kg.build import graph, triples
from kg.facts import Area, Body, Facts, Mention, Participation, Person
from kg.namespaces import BASE
from kg.ontology import CIVIC, KIND, OA, SCHEMA
from tests.invented import FACTS, MEETING, TEXT, words


@pytest.fixture(scope="module")
def built() -> Graph:
    return graph(FACTS)


def node(name: str) -> URIRef:
    return URIRef(BASE + name)


def values(built: Graph, subject: URIRef, predicate: URIRef) -> set[str]:
    return {str(value) for value in built.objects(subject, predicate)}


def the(built: Graph, kind: URIRef) -> URIRef:
    found = set(built.subjects(RDF.type, kind))
    assert len(found) == 1
    return URIRef(str(found.pop()))


LABELLED = (CIVIC.Person, ORG.Organization, CIVIC.Post, CIVIC.Area, CIVIC.Meeting,
                 CIVIC.Agreement, CIVIC.AwardConferral, CIVIC.Group)  # fmt: skip
EVIDENCED = (CIVIC.Person, ORG.Organization, CIVIC.Tenure, CIVIC.Meeting, CIVIC.Participation,
             CIVIC.Agreement, CIVIC.Appointment, CIVIC.AwardConferral, CIVIC.Remark)  # fmt: skip


@pytest.mark.parametrize("kind", LABELLED)
def test_every_thing_has_one_vietnamese_label(built: Graph, kind: URIRef) -> None:
    things = list(built.subjects(RDF.type, kind))
    assert things
    for thing in things:
        labels = list(built.objects(thing, SKOS.prefLabel))
        assert [isinstance(each, Literal) and each.language for each in labels] == ["vi"]


@pytest.mark.parametrize("kind", EVIDENCED)
def test_every_fact_and_actor_is_evidenced_and_names_its_rule(built: Graph, kind: URIRef) -> None:
    things = list(built.subjects(RDF.type, kind))
    assert things
    for thing in things:
        assert set(built.objects(thing, CIVIC.evidencedBy))
        assert set(built.objects(thing, CIVIC.rule))


def test_evidence_is_exactly_the_text_and_its_sentence(built: Graph) -> None:
    selectors = set(built.subjects(RDF.type, OA.TextQuoteSelector))
    assert selectors == set(built.subjects(RDF.type, OA.TextPositionSelector))
    assert len(selectors) > 10
    for selector in selectors:
        start, end = (int(str(built.value(selector, each))) for each in (OA.start, OA.end))
        prefix, exact, suffix = (
            str(built.value(selector, each)) for each in (OA.prefix, OA.exact, OA.suffix)
        )
        assert exact == TEXT[start:end]
        assert prefix + exact + suffix == TEXT[start - len(prefix) : end + len(suffix)]
        assert prefix + exact + suffix in TEXT.split("\n")


def test_a_span_that_two_rules_read_keeps_one_sentence() -> None:
    whole = words("tỉnh Sông Thử", within=TEXT.replace("\u00a0", " "))
    narrow = replace(whole, sentence=whole.span, rule="other")
    thing = Person("Sông Thử")
    twice = replace(FACTS, mentions=(Mention(thing, whole), Mention(thing, narrow)))
    made = graph(twice)
    selector = node(f"selector/thu-1-{whole.span.start}-{whole.span.end}")
    assert len(values(made, selector, OA.prefix)) == 1
    assert values(made, node("person/Sông_Thử"), CIVIC.rule) == {"mention", "other"}


def test_a_paragraph_is_told_once_for_all_its_evidence() -> None:
    start, end = TEXT.index("Chủ tịch"), TEXT.index("\nÔng Nghiệm")
    seen = [replace(words(each), paragraph=Span(start, end)) for each in ("chủ trì", "Gió Mây")]
    unseen = words("Ông Nghiệm")
    thing = Person("Phạm Thử Nghiệm")
    made = graph(
        Facts(FACTS.article, mentions=tuple(Mention(thing, each) for each in (*seen, unseen)))
    )
    paragraph = the(made, CIVIC.Paragraph)
    assert paragraph == node(f"paragraph/thu-1-{start}-{end}")
    selector = made.value(paragraph, OA.hasSelector)
    assert made.value(selector, OA.exact) == Literal(TEXT[start:end])
    assert [int(str(made.value(selector, each))) for each in (OA.start, OA.end)] == [start, end]
    assert set(made.subjects(CIVIC.paragraph, paragraph)) == {
        node(f"evidence/thu-1-{each.span.start}-{each.span.end}") for each in seen
    }


def test_other_forms_than_the_label_are_told_tidied(built: Graph) -> None:
    assert values(built, node("agency/UBND_tỉnh_Sông_Thử"), SKOS.altLabel) == {"UBND tỉnh Phạm"}
    assert values(built, node("person/Phạm_Thử_Nghiệm"), SKOS.altLabel) == {"Ông Nghiệm"}


def test_a_body_tells_sector_area_parent_and_whether_it_is_public(built: Graph) -> None:
    body = node("agency/Sở_Gió_Mây_tỉnh_Sông_Thử")
    assert (body, RDF.type, CIVIC.Agency) in built
    assert (body, ORG.classification, KIND["sector_government"]) in built
    assert (body, CIVIC.jurisdiction, node("area/tỉnh_Sông_Thử")) in built
    assert (body, ORG.subOrganizationOf, node("agency/UBND_tỉnh_Sông_Thử")) in built
    company = Body("Công ty Thử", "company", False)
    made = graph(replace(FACTS, mentions=(Mention(company, words("Rừng")),)))
    assert set(made.objects(node("agency/Công_ty_Thử"), RDF.type)) == {ORG.Organization}


def test_areas_lie_in_areas(built: Graph) -> None:
    assert (node("area/tỉnh_Sông_Thử"), CIVIC.within, node("area/Việt_Nam")) in built
    assert (node("area/Việt_Nam"), CIVIC.level, KIND["level_country"]) in built


def test_a_parent_that_only_a_name_implies_is_evidenced_by_that_name() -> None:
    parent = Body("Tỉnh ủy Sông Thử", "party", True)
    child = Body("Ban Thử Tỉnh ủy Sông Thử", "party", True, None, parent)
    made = graph(Facts(FACTS.article, mentions=(Mention(child, words("Công an tỉnh")),)))
    own = values(made, node("agency/Ban_Thử_Tỉnh_ủy_Sông_Thử"), CIVIC.evidencedBy)
    assert values(made, node("agency/Tỉnh_ủy_Sông_Thử"), CIVIC.evidencedBy) == own != set()


def test_a_tenure_is_attested_on_the_day_of_the_article(built: Graph) -> None:
    held = {
        (str(built.value(each, ORG.member)), str(built.value(each, CIVIC.former)))
        for each in built.subjects(RDF.type, CIVIC.Tenure)
    }
    assert held == {
        (f"{BASE}person/Phạm_Thử_Nghiệm", "false"),
        (f"{BASE}person/Trần_Ví_Dụ", "true"),
    }
    assert set(built.objects(None, CIVIC.attestedOn)) == {Literal("2018-02-06", datatype=XSD.date)}


def test_a_post_has_title_body_and_full_name(built: Graph) -> None:
    post = node("post/Chủ_tịch_UBND_tỉnh_Sông_Thử")
    assert values(built, post, CIVIC.roleTitle) == {"Chủ tịch"}
    assert (post, ORG.postIn, node("agency/UBND_tỉnh_Sông_Thử")) in built


def test_roles_are_direct_and_qualified(built: Graph) -> None:
    meeting, chair = the(built, CIVIC.Meeting), node("person/Phạm_Thử_Nghiệm")
    assert (meeting, CIVIC.chair, chair) in built
    fact = built.value(predicate=CIVIC.role, object=CIVIC.chair)
    assert built.value(fact, CIVIC.meeting) == meeting
    assert built.value(fact, CIVIC.participant) == chair
    assert built.value(fact, CIVIC.actingAs) == node("post/Chủ_tịch_UBND_tỉnh_Sông_Thử")


def test_what_was_inferred_says_so_by_its_property(built: Graph) -> None:
    assert values(built, the(built, CIVIC.Meeting), CIVIC.inferred) == {str(SCHEMA.location)}
    inferred = {str(value) for value in built.objects(None, CIVIC.inferred)}
    assert {str(CIVIC.startYear), str(CIVIC.endYear), str(CIVIC.party)} < inferred


def test_an_agreement_tells_parties_period_signing_and_what_it_continues(built: Graph) -> None:
    signed = built.value(predicate=CIVIC.status, object=CIVIC.signed)
    assert isinstance(signed, URIRef)
    assert len(values(built, signed, CIVIC.party)) == 2
    assert built.value(signed, CIVIC.startYear) == Literal("2018", datatype=XSD.gYear)
    assert built.value(signed, CIVIC.signedOn) == Literal("2018-02-05", datatype=XSD.date)
    assert built.value(signed, CIVIC.signedAt) == the(built, CIVIC.Meeting)
    older = built.value(signed, CIVIC.succeeds)
    assert built.value(older, CIVIC.status) == CIVIC.mentioned
    assert str(built.value(signed, CIVIC.subject)) == "trồng rừng"


def test_an_award_an_appointment_and_a_remark(built: Graph) -> None:
    award, change = the(built, CIVIC.AwardConferral), the(built, CIVIC.Appointment)
    assert built.value(award, CIVIC.conferrer) == node("post/Chủ_tịch_UBND_tỉnh_Sông_Thử")
    assert str(built.value(award, CIVIC.recipientCount)) == "7"
    assert built.value(award, CIVIC.recipient) == the(built, CIVIC.Group)
    assert built.value(change, CIVIC.action) == CIVIC.appointed
    assert built.value(change, SCHEMA.startDate) == Literal("2018-02", datatype=XSD.gYearMonth)
    remark = the(built, CIVIC.Remark)
    assert built.value(remark, SCHEMA.text) == Literal("Rừng là nhà chung", lang="vi")


def test_the_article_tells_of_its_publication(built: Graph) -> None:
    article = node("article/thu-1")
    assert values(built, article, DCTERMS.identifier) == {"thu-1"}
    assert values(built, article, SCHEMA.url) == {"https://example.org/thu-1"}
    assert values(built, article, SCHEMA.publisher) == {"Báo Thử"}
    assert values(built, article, CIVIC.textDigest) == {FACTS.article.digest}


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://e.org/a b", "https://e.org/<x>", "/a", "file:///etc"]
)
def test_an_address_that_is_none_is_left_out(url: str) -> None:
    made = graph(Facts(Article("a", "x", url=url)))
    assert not set(made.subject_objects(SCHEMA.url))


@pytest.mark.parametrize(
    ("day", "datatype"),
    [
        ("2018-02-05", XSD.date), ("2018-02", XSD.gYearMonth), ("2018", XSD.gYear),
        ("--02-05", XSD.gMonthDay),
    ],
)  # fmt: skip
def test_a_date_is_as_precise_as_it_is_known(day: str, datatype: URIRef) -> None:
    made = graph(Facts(Article("a", TEXT), meetings=(replace(MEETING, day=day),)))
    found = set(made.objects(None, SCHEMA.startDate))
    assert {(str(each), getattr(each, "datatype", None)) for each in found} == {(day, datatype)}


def test_a_meeting_that_only_a_fact_points_to_is_told_too() -> None:
    fact = Participation(MEETING, Area("tỉnh Khác", "province"), "attendee", (), (words("dự"),))
    made = graph(Facts(FACTS.article, participations=(fact,)))
    assert values(made, the(made, CIVIC.Meeting), SKOS.prefLabel) == {MEETING.name}
    assert set(made.objects(node("area/tỉnh_Khác"), CIVIC.evidencedBy))


def test_things_live_where_the_user_says() -> None:
    subjects = {str(subject) for subject, _, _ in triples(FACTS, "https://example.org/kg/")}
    assert all(subject.startswith("https://example.org/kg/") for subject in subjects)


def test_there_are_no_blank_nodes(built: Graph) -> None:
    assert all(isinstance(term, URIRef | Literal) for triple in built for term in triple)
