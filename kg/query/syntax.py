"""Words what Oxigraph says about a query that is not SPARQL."""

import re

from kg.errors import QueryError, SyntaxProblem

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_PROSE = re.compile(r"(?:^|, |one of )([A-Z][a-z]+(?: [\w?]+){2,}|Prefix not found)")
_KEYWORD = re.compile(r"\b[A-Z]{2,}[A-Za-z]*\b(?! \.\.)|\"[^\"]{1,2}\"")
_FEW = 8
_UNDECLARED = "prefix not found"


def problem(message: str, sparql: str, shift: int = 0) -> QueryError:
    """Return the error for a query that Oxigraph cannot read.

    Args:
        message: what Oxigraph says.
        sparql: the query as its author wrote it.
        shift: how many characters were put before it on its first line.
    """
    found = _PLACE.fullmatch(message)
    if not found:
        return QueryError(f"the query cannot be read: {message}")
    line, column = int(found[1]), int(found[2])
    column = max(1, column - shift) if line == 1 else column
    reason = _reason(found[3])
    if reason == _UNDECLARED:
        name = _name_before(sparql, line, column)
        reason, column = f"the prefix of {name!r} is not declared", column - len(name)
    return SyntaxProblem(reason, line, column, _shown(sparql, line, column))


def _name_before(sparql: str, line: int, column: int) -> str:
    """Return the prefixed name that ends at a place."""
    return re.split(r"[^\w:.%-]", sparql.splitlines()[line - 1][: column - 1])[-1]


def _reason(expected: str) -> str:
    """Prefer what a person can read in a list of everything that the grammar would allow."""
    prose = _PROSE.search(expected)
    if prose:
        return prose[1][0].lower() + prose[1][1:]
    classes_left_out = re.sub(r"\[[^\]]*\]", "", expected)
    keywords = sorted(set(_KEYWORD.findall(classes_left_out)))
    return f"expected {', '.join(keywords)}" if 0 < len(keywords) <= _FEW else "not expected here"


def _shown(sparql: str, line: int, column: int) -> str:
    """Return the line with a caret under the column."""
    lines = sparql.splitlines() or [""]
    text = lines[min(line, len(lines)) - 1].replace("\t", " ")
    return f"{text}\n{' ' * (column - 1)}^"
