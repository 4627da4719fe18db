"""The documents show what happens: every command and every piece of Python in them is run."""

import doctest
import re
import tomllib
from pathlib import Path

import click
import pytest

from kg import __version__
from kg.cli import COMMANDS, main
from kg.query.questions import Question, questions
from tests.consoles import ROOT, commands, documents, prepare, rerun

README = (ROOT / "README.md").read_text(encoding="utf-8")
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("tour")
    prepare(place)
    return place


@pytest.mark.parametrize("document", documents())
def test_commands_print_what_a_document_shows(document: str, folder: Path) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    assert rerun(text, folder) == text, f"see it by: python -m tests.consoles {document}"


def test_a_document_that_shows_something_else_is_noticed(folder: Path) -> None:
    shown = "```console\n$ echo one; echo two\none\n```\n"
    assert rerun(shown, folder) == "```console\n$ echo one; echo two\none\ntwo\n```\n"


def test_python_in_the_readme_gives_what_it_shows(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    shown = "\n".join(re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL))
    test = doctest.DocTestParser().get_doctest(shown, {}, "README.md", None, 0)
    assert test.examples
    assert doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test).failed == 0


def test_the_readme_opens_with_a_picture_and_the_two_commands() -> None:
    opening = README[: README.index("\n## ", README.index("\n## ") + 1)]
    picture = re.search(r"!\[.+\]\((.+\.png)\)", opening)
    assert picture
    assert (ROOT / picture[1]).is_file()
    lines = opening.splitlines()
    assert "pip install . && kg build --sample && kg view -o network.html" in lines
    assert "pip install '.[test]' && pytest" in lines


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\((?!http)([^)#]+)\)", README))))
def test_a_link_leads_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_in_the_readme(command: str) -> None:
    assert f"kg {command}" in README


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_has_an_example_and_is_in_both_languages(command: str) -> None:
    context = click.Context(main)
    found = main.get_command(context, command)
    assert found is not None
    text = found.get_help(click.Context(found, info_name=f"kg {command}", parent=None))
    assert re.search(rf"^ {{4}}(.+\| )?kg {command}\b", text, re.MULTILINE)
    assert re.search("[ạảấầểễệịọộớờợụủứừửỹđĐ]", text)


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.name)
def test_a_question_is_put_in_both_languages_with_an_example(question: Question) -> None:
    assert question.vi.endswith("?")
    assert question.en.endswith("?")
    assert all(parameter.example for parameter in question.parameters)


def test_every_dependency_has_its_reason_in_the_readme() -> None:
    project = SETTINGS["project"]
    needs = project["dependencies"] + project["optional-dependencies"]["html"]
    reasons = README[README.index("## What it is made of") :]
    names = [re.split("[><=~]", need)[0] for need in needs]
    assert [name for name in names if f"`{name}`" not in reasons] == []
    assert all(">=" in need for need in needs)


def test_the_changelog_tells_of_this_version() -> None:
    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_version_stands_in_one_place() -> None:
    assert SETTINGS["project"]["dynamic"] == ["version"]
    assert SETTINGS["tool"]["hatch"]["version"]["path"] == "kg/__init__.py"


def test_commands_of_the_documents_are_found_at_all() -> None:
    assert len(commands(README)) >= 5
