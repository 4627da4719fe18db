"""The scores themselves: nothing read scores nothing, wrong facts count, matching is one to one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract import read
from kg.facts import Facts
from tests.counting import Count, pair
from tests.markup import Case, cases
from tests.scoring import Score

CASES = cases()
FOUND = ("people", "organizations", "posts", "meetings", "participations", "agreements", "parties",
         "appointments", "awards", "remarks")  # fmt: skip


def scored(case: Case, facts: Facts) -> Score:
    score = Score()
    score.add(case, facts)
    return score


@pytest.mark.parametrize("family", FOUND)
def test_who_reads_nothing_finds_nothing(family: str) -> None:
    score = Score()
    for case in CASES:
        score.add(case, Facts(case.article))
    assert score.counts[family].f1 == 0
    assert len(score.counts[family].missed) >= 5


@pytest.mark.parametrize("family", FOUND)
def test_the_facts_of_another_article_are_wrong(family: str) -> None:
    score = Score()
    for case, other in zip(CASES, [*CASES[1:], CASES[0]], strict=True):
        score.add(case, replace(read(other.article), article=case.article))
    count = score.counts[family]
    assert count.f1 < 0.2
    assert count.wrong


def test_one_fact_more_or_less_shows() -> None:
    case = next(case for case in CASES if case.name == "vice_chairs_listed")
    facts = read(case.article)
    fewer = replace(facts, tenures=facts.tenures[1:])
    assert scored(case, facts).counts["posts"].f1 == 1
    assert len(scored(case, fewer).counts["posts"].missed) == 1
    more = replace(facts, remarks=tuple(replace(r, speaker=facts.tenures[1].person)
                                        for r in facts.remarks))  # fmt: skip
    assert len(scored(case, more).counts["remarks"].wrong) == 1


def test_f1_is_the_harmonic_mean() -> None:
    count = Count()
    count.add("a", {("x",), ("y",)}, {("y",), ("z",), ("w",)})
    precision, recall = 1 / 3, 1 / 2
    assert count.f1 == pytest.approx(2 * precision * recall / (precision + recall))


@given(st.lists(st.lists(st.integers(0, 5), min_size=4, max_size=4), max_size=5))
def test_matching_is_one_to_one_and_never_by_weight_nought(weights: list[list[int]]) -> None:
    pairs = pair(range(len(weights)), range(4), lambda i, j: weights[i][j])
    assert len(set(pairs.values())) == len(pairs)
    assert all(weights[i][j] > 0 for i, j in pairs.items())
    best = max((weight for row in weights for weight in row), default=0)
    assert not best or max(weights[i][j] for i, j in pairs.items()) == best
