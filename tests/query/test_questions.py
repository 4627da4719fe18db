"""Each named question: its head in both languages, its parameters, and its answer."""

import json
import re
from pathlib import Path

import pytest

from kg.errors import QueryError, UnknownName
from kg.kinds import kinds_of
from kg.namespaces import prefixes
from kg.query.binding import bind, places
from kg.query.holders import Holder, in_years
from kg.query.parameters import day, terms
from kg.query.periods import lies_in
from kg.query.questions import (
    TOPICS,
    Question,
    question,
    question_or_sparql,
    questions,
    read_question,
    search,
)
from kg.query.session import Session

ANSWERS = json.loads((Path(__file__).parents[1] / "data" / "answers.json").read_text("utf-8"))
"""Parameters and rows for each question over the invented articles."""

QUERIES = sorted((Path(__file__).parents[2] / "queries").rglob("*.rq"))


def rows(session: Session, asked: Question, given: dict[str, str]) -> list[dict[str, str]]:
    sparql = bind(asked.sparql, terms(session.ask, asked, given))
    found = session.ask(sparql).rows()
    names = [variable.value for variable in found.variables]
    return [
        {name: term.value for name, term in zip(names, row, strict=True) if term is not None}
        for row in found
    ]


def test_there_are_thirty_questions_and_each_has_an_expected_answer() -> None:
    assert len(questions()) >= 30
    assert {each.name for each in questions()} == {each["question"] for each in ANSWERS}


@pytest.mark.parametrize("asked", questions(), ids=lambda each: each.name)
def test_a_head_says_the_question_in_both_languages(asked: Question) -> None:
    assert asked.vi.endswith("?")
    assert asked.en.endswith("?")
    assert asked.topic in TOPICS
    assert all(line.startswith("# ") for line in asked.sparql.split("\n\n")[0].splitlines())


@pytest.mark.parametrize("asked", questions(), ids=lambda each: each.name)
def test_each_parameter_has_a_place_in_the_query_and_a_kind_that_exists(asked: Question) -> None:
    assert {name for name, _ in places(asked.sparql)} == {each.name for each in asked.parameters}
    assert asked.sparql.count("# param ") == len(asked.parameters)
    for each in asked.parameters:
        assert each.kind in ("day", "words") or kinds_of(each.kind)
        assert each.example


@pytest.mark.parametrize("asked", questions(), ids=lambda each: each.name)
def test_a_question_is_sparql_as_it_stands_and_its_order_is_said(
    session: Session, asked: Question
) -> None:
    as_it_stands = session.ask(asked.sparql).rows()
    assert "ORDER BY" in asked.sparql
    assert len(list(as_it_stands)) == len(rows(session, asked, {}))


@pytest.mark.parametrize("expected", ANSWERS, ids=lambda each: str(each["question"]))
def test_a_question_has_its_answer(session: Session, expected: dict[str, object]) -> None:
    given = expected["parameters"]
    assert isinstance(given, dict)
    assert rows(session, question(str(expected["question"])), given) == expected["rows"]


def test_questions_of_one_role_each_differ_in_that_alone() -> None:
    """Each stands by itself, to be pasted anywhere; whoever mends one is told of the others."""
    names = ("who_attended", "who_chaired", "who_organized", "who_spoke", "who_witnessed")
    bodies = [question(name).sparql.partition("\n\n")[2] for name in names]
    assert len({re.sub(r"(VALUES \?as) .*", r"\1", body) for body in bodies}) == 1


def test_an_unknown_question_offers_the_nearest() -> None:
    with pytest.raises(UnknownName) as caught:
        question("who_singed")
    assert "who_signed" in caught.value.nearest
    with pytest.raises(UnknownName, match="kg questions"):
        question("zzzz")


@pytest.mark.parametrize("typed", ["who_signed", "Who signed", " WHO_SIGNED "])
def test_a_question_is_known_by_its_name_however_typed(typed: str) -> None:
    assert question_or_sparql(typed).name == "who_signed"


@pytest.mark.parametrize(
    "text", ["ASK {}", "describe ?x", "drop all", "SELECT ?s", "# x", "a:b", "SELEC ?x", ""]
)
def test_what_begins_as_sparql_is_sparql(text: str) -> None:
    assert question_or_sparql(text).sparql == text


def test_questions_are_searched_without_accents() -> None:
    assert "who_signed" in [each.name for each in search("ai da ky")]
    assert search("zzz") == []


def test_values_are_bound_and_never_pasted(session: Session) -> None:
    asked = read_question("", "SELECT ?x { VALUES ?x { UNDEF } }")
    hostile = '" } DROP ALL # \n <urn:a> ?s'
    assert rows(session, asked, {"x": hostile}) == [{"x": hostile}]


def test_a_value_without_a_place_is_an_error() -> None:
    with pytest.raises(QueryError, match="no parameter 'y'; it has x"):
        bind("SELECT ?x { VALUES ?x { UNDEF } }", {"y": "1"})


@pytest.mark.parametrize(
    ("typed", "iso"),
    [("2021-04-03", "2021-04-03"), ("3/4/2021", "2021-04-03"), ("3-4-2021", "2021-04-03"),
     ("2021-4", "2021-04"), ("6/2017", "2017-06"), ("06-2017", "2017-06"),
     ("2021", "2021"), ("29/2/2024", "2024-02-29"),
     ("20210403", "2021-04-03"), ("3.4.2021 10:00", "2021-04-03")],
)  # fmt: skip
def test_days_are_read_as_vietnamese_write_them(typed: str, iso: str) -> None:
    assert day(typed) == iso


@pytest.mark.parametrize("typed", ["30/2/2021", "13/2021", "2021-13-01", "hôm nay", ""])
def test_what_is_no_day_says_so(typed: str) -> None:
    with pytest.raises(QueryError, match="is not a day"):
        day(typed)


DAYS = ("2017", "2017-06", "2017-06-14", "2018-01-01", "--06-14", "---14")
BOUNDS = ("", "2016", "2017", "2017-05", "2017-06", "2017-06-14", "2017-07-01", "1900-01-01")
COMPARISON = (
    'FILTER(!BOUND(?from) || CONCAT(STR(?day), "~") >= STR(?from))',
    'FILTER(!BOUND(?to) || STR(?day) > "0" && STR(?day) <= CONCAT(STR(?to), "~"))',
)


@pytest.mark.parametrize("asked", questions(), ids=lambda each: each.name)
def test_questions_compare_days_with_a_period_in_one_way(asked: Question) -> None:
    found = re.findall(r"FILTER\(!BOUND\(\?(?:from|to)\).*", asked.sparql)
    bounds = {each.name for each in asked.parameters} & {"from", "to"}
    assert [re.sub(r"STR\(\?(?!from|to)\w+\)", "STR(?day)", each) for each in found] == (
        [*COMPARISON] * (len(found) // 2) if bounds else []
    )
    assert bool(found) == bool(bounds) == (bounds == {"from", "to"})


TALK = """
person:q skos:prefLabel "Hồ Thị Giả"@vi .
remark:r a civic:Remark ; civic:speaker person:q ; schema:text "nên trồng cây" ;
  civic:evidencedBy evidence:e .
evidence:e oa:hasSource article:a ; oa:hasSelector selector:s .
selector:s oa:prefix "Bà nói " ; oa:exact "nên trồng cây" ; oa:suffix "." .
article:a dcterms:identifier "bài" ; schema:datePublished "2017-06-12" .
"""


@pytest.mark.parametrize(
    "meeting", ["", 'remark:r civic:meeting meeting:m . meeting:m schema:startDate "--06-11" .']
)
def test_what_was_said_on_no_known_day_counts_for_the_day_of_its_article(
    tmp_path: Path, meeting: str
) -> None:
    file = tmp_path / "graph.ttl"
    declared = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in prefixes().items())
    file.write_text(declared + TALK + meeting, encoding="utf-8")
    with Session(str(file)) as asking:
        for name in ("remarks", "most_quoted"):
            found = [
                rows(asking, question(name), {"from": month, "to": month})
                for month in ("2017-05", "2017-06", "2017-07")
            ]
            assert [len(each) for each in found] == [0, 1, 0]


@pytest.mark.parametrize("since", BOUNDS)
@pytest.mark.parametrize("until", BOUNDS)
def test_a_month_or_year_is_taken_whole_in_sparql_as_in_a_timeline(
    session: Session, since: str, until: str
) -> None:
    known = "VALUES ?day { " + " ".join(f'"{day}"' for day in DAYS) + " } "
    bounds = "VALUES ?from { UNDEF } VALUES ?to { UNDEF } "
    given = {name: f'"{day}"' for name, day in (("from", since), ("to", until)) if day}
    found = session.ask(
        bind(f"SELECT ?day {{ {known}{bounds}{' '.join(COMPARISON)} }}", given)
    ).rows()
    assert {row["day"].value for row in found} == {
        day for day in DAYS if lies_in(day, since, until)
    }


def test_a_period_that_ends_before_it_begins_is_refused(session: Session) -> None:
    given = {"from": "2018", "to": "31/6/2017"}
    with pytest.raises(QueryError, match="is not a day"):
        terms(session.ask, question("meetings"), given)
    with pytest.raises(QueryError, match="2018 is after 2017-06"):
        terms(session.ask, question("meetings"), given | {"to": "6/2017"})


def succession(folder: Path, seen: dict[str, tuple[str, ...]]) -> list[dict[str, str]]:
    """Return who succeeded whom, by the days on which each is seen; "nguyên" is a former holder."""
    told = "".join(
        f"""
        person:{name} skos:prefLabel "{name.replace("_", " ")}"@vi .
        tenure:{name}_{day}_{is_former} civic:post post:x ; org:member person:{name} ;
          civic:attestedOn "{day}" ; civic:former {is_former} ;
          civic:evidencedBy evidence:{name}_{day} .
        evidence:{name}_{day} oa:hasSource article:{day} ; oa:hasSelector selector:{name}_{day} .
        selector:{name}_{day} oa:prefix "" ; oa:exact "{name} {day}" ; oa:suffix "" .
        article:{day} dcterms:identifier "bài {day}" ; schema:datePublished "{day}" ."""
        for name, days in seen.items()
        for day, is_former in ((each.split()[-1], str(" " in each).lower()) for each in days)
    )
    file = folder / "graph.ttl"
    declared = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in prefixes().items())
    label = 'post:x skos:prefLabel "Bí thư Tỉnh ủy Sông Thử"@vi .'
    file.write_text(f"{declared}{label}\n{told}", encoding="utf-8")
    with Session(str(file)) as asking:
        return rows(asking, question("who_succeeded"), {})


@pytest.mark.parametrize(
    ("seen", "followed"),
    [
        (
            {
                "Phạm_Dụ": ("2017-05-08", "2017-05-10"),
                "Hồ_Thị_Giả": ("2017-05-10", "2017-07-09"),
                "Trần_Văn_Mẫu": ("2022",),
            },
            [("Phạm Dụ", "Hồ Thị Giả"), ("Hồ Thị Giả", "Trần Văn Mẫu")],
        ),
        (
            {
                "Hồ_Thị_Giả": ("2021-04-24", "2021-04-27"),
                "Phạm_Dụ": ("2021-04-27", "nguyên 2021-04-27"),
            },
            [("Phạm Dụ", "Hồ Thị Giả")],
        ),
        (
            {
                "Hồ_Thị_Giả": ("2017-05-08", "2017-06-30"),
                "Phạm_Dụ": ("nguyên 2017-05-23", "2017-06-21"),
                "Trần_Văn_Mẫu": ("2022",),
            },
            [("Hồ Thị Giả", "Trần Văn Mẫu")],
        ),
    ],
    ids=["the later is seen longer", "former on the first day", "former before"],
)  # fmt: skip
def test_who_follows_whom_in_a_post(
    tmp_path: Path, seen: dict[str, tuple[str, ...]], followed: list[tuple[str, str]]
) -> None:
    found = succession(tmp_path, seen)
    assert [(row["predecessor"], row["successor"]) for row in found] == followed
    for row in found:
        first, name = row["first_seen"], row["successor"].replace(" ", "_")
        assert (row["sentence"], row["article"]) == (f"{name} {first}", f"bài {first}")


OFFICE = "chu tich ubnd tinh song thu"


@pytest.mark.parametrize("name", ["meetings_of", "who_met_whom", "remarks"])
def test_asked_by_office_those_who_held_it_answer(session: Session, name: str) -> None:
    of_office = rows(session, question(name), {"who": OFFICE})
    held = rows(session, question("who_held"), {"post": OFFICE})
    names = {row["name"]: row for row in held}
    of_each = [row for each in names for row in rows(session, question(name), {"who": each})]
    tellers = [row.get("name", row.get("speaker")) for row in of_office]
    assert set(tellers) <= set(names)
    assert tellers
    said_by = [{key: row[key] for key in ("sentence", "article")} for row in of_office]
    assert all(each in [{key: row[key] for key in each} for row in of_each] for each in said_by)


def test_of_a_holder_counts_what_was_told_in_the_years_of_the_office(session: Session) -> None:
    did = rows(session, question("meetings_of"), {"who": OFFICE})
    assert [(row["day"][:4], row["name"]) for row in did] == [
        ("2018", "Phạm Dụ"), ("2023", "Trần Văn Mẫu"), ("2023", "Trần Văn Mẫu"),
        ("2024", "Nguyễn Thị Thử"),
    ]  # fmt: skip
    whenever = rows(session, question("meetings_of"), {"who": "pham du"})
    assert [row["day"][:4] for row in whenever] == ["2018", "2023"]


def test_it_is_told_whom_an_office_is_taken_for(session: Session) -> None:
    told: list[str] = []
    terms(session.ask, question("remarks"), {"who": OFFICE}, told.append)
    assert told == [
        "Chủ tịch UBND tỉnh Sông Thử: Phạm Dụ (2018), Trần Văn Mẫu (2023), Nguyễn Thị Thử (2024)"
    ]


def test_it_is_told_what_a_part_of_a_name_is_taken_for(session: Session) -> None:
    told: list[str] = []
    for name in ("cong an tinh song thu", "agency:Công_an_tỉnh_Sông_Thử", "ho thi"):
        terms(session.ask, question("agreements"), {"agency": name}, told.append)
    assert told == ["ho thi: Hồ Thị Giả"]


def test_an_area_may_be_a_party_and_agreements_are_asked_for_by_area(tmp_path: Path) -> None:
    told = """
    area:p a civic:Area ; skos:prefLabel "tỉnh Sông Thử"@vi ; civic:within area:c .
    area:c a civic:Area ; skos:prefLabel "miền Thử"@vi .
    agency:b a org:Organization ; skos:prefLabel "Công an tỉnh Sông Thử"@vi ;
      civic:jurisdiction area:p .
    agreement:a a civic:Agreement ; skos:prefLabel "A"@vi ; civic:party area:p .
    agreement:b a civic:Agreement ; skos:prefLabel "B"@vi ; civic:party agency:b .
    agreement:a civic:evidencedBy evidence:e . agreement:b civic:evidencedBy evidence:e .
    evidence:e oa:hasSource article:x ; oa:hasSelector selector:s .
    selector:s oa:prefix "" ; oa:exact "A và B" ; oa:suffix "." .
    article:x dcterms:identifier "bài" .
    """
    file = tmp_path / "graph.ttl"
    declared = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in prefixes().items())
    file.write_text(declared + told, encoding="utf-8")
    with Session(str(file)) as asking:
        for given, names in (
            ({"agency": "tinh song thu"}, ["A"]),
            ({"agency": "cong an tinh song thu"}, ["B"]),
            ({"area": "tinh song thu"}, ["A", "B"]),
            ({"area": "mien thu"}, ["A", "B"]),
        ):
            found = rows(asking, question("agreements"), given)
            assert [row["name"] for row in found] == names


def test_a_holder_of_unknown_years_is_one_at_any_time() -> None:
    held_by = [
        Holder("urn:p", "Phạm Dụ", "", "2018"),
        Holder("urn:q", "Hồ Thị Giả", "2018", "2019"),
    ]
    assert in_years("urn:x", held_by) == (
        '(<urn:x> UNDEF) (<urn:p> UNDEF) (<urn:q> "2018") (<urn:q> "2019")'
    )


def test_what_has_no_year_comes_after_what_has_a_day(session: Session) -> None:
    order = re.findall(r"^ORDER BY (.+?) \?meeting", question("meetings").sparql, re.MULTILINE)[0]
    known = "VALUES ?day { UNDEF '--01-13' '2022' '2017-05-10' }"
    found = session.ask(f"SELECT ?day {{ {known} }} ORDER BY {order}").rows()
    days = [row["day"].value if row["day"] else None for row in found]
    assert sorted(days[2:], key=str) == ["--01-13", None]
    assert days[:2] == ["2017-05-10", "2022"]


@pytest.mark.parametrize("path", QUERIES, ids=lambda each: f"{each.parent.name}/{each.stem}")
def test_days_are_ordered_as_text_for_the_store_cannot_compare_all_sorts_of_them(
    path: Path,
) -> None:
    order = re.findall(r"^ORDER BY .*", path.read_text("utf-8"), re.MULTILINE)
    assert not any(re.search(r" \?(day|date|published|value)\b", each) for each in order)
