"""Reads the articles of ``cases/`` and holds what is found to the floors and to their answers."""

import pytest

from kg.extract import read
from tests.counting import keys
from tests.floors import floors, pinned, pinned_articles, score
from tests.markup import Case, cases, parse
from tests.scoring import FAMILIES, Score, bodies, people

CASES = cases()


@pytest.fixture(scope="module")
def total() -> Score:
    return score(CASES)


def known(kind: str) -> list[object]:
    """Return every case; one whose header tells why it misses some of a kind has to fail."""
    return [
        pytest.param(
            case,
            id=case.name,
            marks=[pytest.mark.xfail(reason=case.header[f"misses {kind}"], strict=True)]
            if f"misses {kind}" in case.header
            else [],
        )
        for case in CASES
    ]


@pytest.mark.parametrize("family", FAMILIES)
def test_no_family_of_facts_falls_below_its_floor(family: str, total: Score) -> None:
    count = total.counts[family]
    assert count.f1 >= floors()[family], (count.missed, count.wrong)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_is_tried(family: str, total: Score) -> None:
    count = total.counts[family]
    assert count.found + len(count.missed) >= 5


@pytest.mark.parametrize("case", known("people"))
def test_the_people_of_an_article_are_found_and_no_others(case: Case) -> None:
    assert people(read(case.article)) == case.marked("person")


@pytest.mark.parametrize("case", known("bodies"))
def test_the_bodies_of_an_article_are_found_by_full_name_and_no_others(case: Case) -> None:
    assert bodies(case, read(case.article)) == keys(case.marked("body"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_answers_speak_of_what_is_marked(case: Case) -> None:
    """A person or body of the answers that no mark names is a slip of whoever wrote the case."""
    marked = case.marked("person")
    assert {answer.cells[0] for answer in case.of("post")} <= marked
    assert {answer.cells[1] for answer in case.of("appointment")} <= marked


def test_there_are_forty_articles_of_many_styles() -> None:
    assert len(CASES) >= 40
    assert len({case.header["style"] for case in CASES}) >= 40


def test_the_floors_were_pinned_on_these_articles() -> None:
    """A new article wants `python -m tests.floors --pin --lower`, and a look at what it changes."""
    assert pinned_articles() == len(CASES)


def test_marks_leave_the_text_as_a_newspaper_has_it() -> None:
    case = parse(
        "x",
        "style: s\npublished: 2021-04-04\n\n<Sáng 3-4|2021-04-03>, [UBND tỉnh|UBND tỉnh Gia Lai]"
        " mời {An Lê}; [UBND tỉnh] họp.\n---\nmeeting: họp | - | -\n  organizer: A; B\n",
    )
    assert case.article.text == "Sáng 3-4, UBND tỉnh mời An Lê; UBND tỉnh họp."
    assert [(mark.kind, mark.span.of(case.article.text), mark.answer) for mark in case.marks] == [
        ("day", "Sáng 3-4", "2021-04-03"),
        ("body", "UBND tỉnh", "UBND tỉnh Gia Lai"),
        ("person", "An Lê", "An Lê"),
        ("body", "UBND tỉnh", "UBND tỉnh Gia Lai"),
    ]
    assert case.of("meeting")[0].lists == {"organizer": ("A", "B")}
    assert case.of("meeting")[0].cell(1) is None


def test_a_file_without_answers_is_refused() -> None:
    with pytest.raises(ValueError, match="a case is a header"):
        parse("x", "style: s\n\nNo answers.")


def test_floors_rise_unasked_and_fall_only_when_told_to() -> None:
    assert pinned({"people": 0.9}, {"people": 0.95456}, lower=False) == {"people": 0.954}
    with pytest.raises(ValueError, match="people would fall"):
        pinned({"people": 0.9}, {"people": 0.8999}, lower=False)
    assert pinned({"people": 0.9}, {"people": 0.5}, lower=True) == {"people": 0.5}
