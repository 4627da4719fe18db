"""The constants of modules: set once, and no list of what the tables know."""

import ast
from collections import Counter
from pathlib import Path

import pytest

from kg.lexicon.word_tables import forms_of, rows

CODE = Path(__file__).parents[2] / "kg"
MODULES = sorted(CODE.rglob("*.py"))
RULES = sorted((CODE / "extract").rglob("*.py"))
SCHEMES = {"meeting", "agreement", "award"}
TITLES = {forms_of(row)[0] for row in rows("titles")}
KINDS = {row["notation"] for row in rows("kinds") if row["scheme"] in SCHEMES} - SCHEMES


def constants(module: ast.Module) -> list[str]:
    assigned = (node for node in module.body if isinstance(node, ast.Assign))
    return [each.id for node in assigned for each in node.targets if isinstance(each, ast.Name)]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(CODE)))
def test_a_constant_of_a_module_is_set_once(path: Path) -> None:
    named = Counter(constants(ast.parse(path.read_text(encoding="utf-8"))))
    assert [name for name, count in named.items() if count > 1] == []


def words_of(node: ast.AST) -> set[str]:
    """Return the words that a set, list or tuple of strings holds, or a string that is split."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(words)), attr="split")):
            return set(words.split())
        case ast.Set(elts=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            return {
                p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str)
            }
        case _:
            return set()


@pytest.mark.parametrize("path", RULES, ids=lambda path: str(path.relative_to(CODE)))
def test_rules_list_no_kinds_but_ask_for_a_trait_of_the_table(path: Path) -> None:
    listed = (words_of(node) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    assert [sorted(words & KINDS) for words in listed if len(words & KINDS) > 1] == []


@pytest.mark.parametrize("path", RULES, ids=lambda path: str(path.relative_to(CODE)))
def test_rules_list_no_titles_but_ask_for_a_trait_of_the_table(path: Path) -> None:
    listed = (words_of(node) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    assert [sorted(words & TITLES) for words in listed if len(words & TITLES) > 1] == []
