"""The constants of modules: what is set twice holds only what is set last."""

import ast
from collections import Counter
from pathlib import Path

import pytest

CODE = Path(__file__).parents[1] / "kg"
MODULES = sorted(CODE.rglob("*.py"))


def constants(module: ast.Module) -> list[str]:
    assigned = (node for node in module.body if isinstance(node, ast.Assign))
    return [each.id for node in assigned for each in node.targets if isinstance(each, ast.Name)]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(CODE)))
def test_a_constant_of_a_module_is_set_once(path: Path) -> None:
    named = Counter(constants(ast.parse(path.read_text(encoding="utf-8"))))
    assert [name for name, count in named.items() if count > 1] == []
