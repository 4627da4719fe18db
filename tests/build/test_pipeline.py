"""Many articles are built like one, in their order, by as many processes as there are."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kg import pipeline
from kg.article import Article
from kg.facts import Facts
from kg.pipeline import build, build_one, state
from tests.invented import ARTICLE, FACTS

MANY = [replace(ARTICLE, id=f"thu-{number:03}") for number in range(60, 0, -1)]


@pytest.fixture
def invented(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "read", lambda article: replace(FACTS, article=article))


@pytest.mark.usefixtures("invented")
def test_statements_are_in_order_each_once() -> None:
    built = build_one(ARTICLE)
    assert list(built.statements) == sorted(set(built.statements))
    assert len(built.statements) > 300
    assert built.iri in built.things


def test_several_processes_give_what_one_gives_in_the_order_of_the_articles() -> None:
    built = list(build(MANY, jobs=2))
    assert [each.id for each in built] == [article.id for article in MANY]
    assert built == list(build(MANY))
    assert all(len(each.statements) > 20 for each in built)


def test_articles_are_taken_as_they_are_needed() -> None:
    taken = []

    def endless() -> Iterator[Article]:
        for number in range(10**6):
            taken.append(number)
            yield Article(str(number), "Không có gì.")

    assert next(build(endless(), jobs=2)).id == "0"
    assert len(taken) < 200


def test_the_state_tells_article_and_base() -> None:
    assert state(ARTICLE) == state(replace(ARTICLE))
    others = {state(replace(ARTICLE, text="khác")), state(ARTICLE, "https://example.org/")}
    assert len(others | {state(ARTICLE)}) == 3


def test_a_defect_names_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Article) -> Facts:
        raise ZeroDivisionError

    monkeypatch.setattr(pipeline, "read", fail)
    with pytest.raises(ZeroDivisionError) as failure:
        build_one(ARTICLE)
    assert "thu-1" in failure.value.__notes__[0]
