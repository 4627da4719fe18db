"""Joins the page's modules into one script that a page without a server can run.

Browsers load modules by address only, and a file on disk has none that its policy could allow. So
each module becomes a function called once, in an order in which everything imported stands before.
The modules keep to two forms: ``import { a, b } from "./name.js";`` and ``export`` before a const,
function or class.
"""

import re
from collections.abc import Iterable, Mapping

_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./(\w+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:const|function|class) (\w+))", re.MULTILINE)


def bundle(modules: Mapping[str, str], start: str) -> str:
    """Join modules.

    Args:
        modules: the text of each by its name, without ``.js``.
        start: the module that the page starts with.

    Returns:
        One script with its own scope.

    Raises:
        KeyError: a module imports one that is not there.
        RecursionError: two modules import each other.
    """
    ordered = "\n".join(
        _wrapped(name, modules[name]) for name in dict.fromkeys(_order(modules, start))
    )
    return f'"use strict";\n(() => {{\n{ordered}\n}})();\n'


def _order(modules: Mapping[str, str], name: str) -> Iterable[str]:
    """Yield the modules that one needs, then itself."""
    for match in _IMPORT.finditer(modules[name]):
        yield from _order(modules, match[2])
    yield name


def _wrapped(name: str, text: str) -> str:
    """Turn a module into a constant that holds what it exports."""
    exported = ", ".join(match[1] for match in _EXPORT.finditer(text))
    imported = _IMPORT.sub(lambda match: f"const {{{match[1]}}} = {match[2]}Module;", text)
    body = f"{_EXPORT.sub('', imported)}\nreturn {{ {exported} }};"
    return f"const {name}Module = (() => {{\n{body}\n}})();"
