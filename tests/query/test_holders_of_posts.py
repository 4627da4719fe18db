"""Who held a post and who is seen in it after whom, of articles that are read for it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

import kg
from kg import lexicon, resources
from kg.cli import main
from kg.graph import Graph
from kg.query.questions import questions

SAMPLE = Path(__file__).parents[2] / "data" / "articles"
SAID = {
    "2012-05-06": "Chủ tịch nước Trần Văn Mẫu và Thứ trưởng Bộ Y tế Lê Thị Ví dự hội nghị.",
    "2018-05-06": "Chủ tịch nước Phạm Văn Dụ và Thứ trưởng Bộ Y tế Đỗ Văn Thử dự hội nghị.",
}


def built(path: Path, *arguments: str, typed: str | None = None) -> Graph:
    done = CliRunner().invoke(main, ["build", *arguments, "-o", str(path)], input=typed)
    assert done.exit_code == 0, done.output
    return kg.open(str(path))


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Graph]:
    lines = [json.dumps({"id": day, "text": text, "published": day}) for day, text in SAID.items()]
    path = tmp_path_factory.mktemp("posts") / "posts.nq"
    with built(path, "-", typed="\n".join(lines)) as graph:
        yield graph


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Graph]:
    with built(tmp_path_factory.mktemp("sample") / "sample.nq", str(SAMPLE)) as graph:
        yield graph


def test_a_post_of_the_state_is_held_though_it_stands_in_no_body(graph: Graph) -> None:
    held = list(graph.ask("who_held", post="chu tich nuoc"))
    assert [row["name"] for row in held] == ["Trần Văn Mẫu", "Phạm Văn Dụ"]


def test_a_body_still_tells_its_posts_from_those_of_others(graph: Graph) -> None:
    assert {row["name"] for row in graph.ask("who_held", agency="bo y te")} == {
        "Lê Thị Ví", "Đỗ Văn Thử",
    }  # fmt: skip


def test_one_president_is_seen_after_another_but_no_deputy_minister_is(graph: Graph) -> None:
    followed = [(row["predecessor"], row["successor"]) for row in graph.ask("who_succeeded")]
    assert followed == [("Trần Văn Mẫu", "Phạm Văn Dụ")]


def test_nobody_follows_another_in_a_post_that_the_table_says_several_hold() -> None:
    asked = re.findall(r'!REGEX\(\?title, "(.+)"\)', resources.read("queries/who_succeeded.rq"))
    left_out = re.compile("|".join(f"(?:{pattern})" for pattern in asked))
    several = lexicon.titles_with("several") | lexicon.titles_with("deputy")
    assert {title for title in several if not left_out.search(title)} == set()
    chiefs = {title for title in lexicon.titles_with("leads") if not lexicon.is_deputy(title)}
    assert {title for title in chiefs if left_out.search(f"{title} Sở Y tế")} == set()


@pytest.mark.parametrize("asked", questions(), ids=lambda each: each.name)
def test_what_a_question_gives_as_example_is_known_in_the_sample(
    sample: Graph, asked: kg.query.questions.Question
) -> None:
    for each in asked.parameters:
        sample.ask(asked.name, **{each.name: each.example})


def test_an_article_without_a_headline_answers_too_and_goes_by_its_id(graph: Graph) -> None:
    assert [row["headline"] for row in graph.ask("articles_about", thing="tran van mau")] == [
        "2012-05-06"
    ]
    assert {row["article"] for row in graph.ask("who_held")} == set(SAID)
