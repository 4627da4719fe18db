"""Words what Oxigraph says about a query that is not SPARQL."""

import re

from kg.errors import QueryError, SyntaxProblem
from kg.query.tokens import tokens

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_PROSE = re.compile(r"(?:^|, |one of )([A-Z][a-z]+(?: [\w?]+){2,}|Prefix not found)")
_KEYWORD = re.compile(r"\b[A-Z]{2,}[A-Za-z]*\b(?! \.\.)|\"[^\"]{1,2}\"")
_CLOSING = {"(": ")", "{": "}", "[": "]"}
_FEW = 8
_AROUND = 60  # characters that are shown on either side of an error
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
    reason, (word, column) = _reason(found[3]), _word_around(_line(sparql, line), column)
    if reason == _UNDECLARED:
        reason = f"the prefix of {word!r} is not declared"
    reason = _bracket(sparql) or reason
    return SyntaxProblem(reason, line, column, _shown(_line(sparql, line), column))


def _bracket(sparql: str) -> str:
    """Name the bracket that is not closed, or closes none: a parser lists what could follow."""
    waiting: list[str] = []
    for token in tokens(sparql):
        if token.text in _CLOSING:
            waiting.append(token.text)
        elif token.text in _CLOSING.values():
            if not waiting:
                return f"a '{token.text}' closes no bracket"
            if _CLOSING[waiting.pop()] != token.text:
                break
    else:
        return f"a '{waiting[-1]}' is not closed" if waiting else ""
    return f"a bracket is not closed before a '{token.text}'"


def _shown(line: str, column: int) -> str:
    """Show a line with a caret under the column; of a long line only what is around it."""
    first = max(0, column - 1 - _AROUND)
    last = column - 1 + _AROUND
    before, after = "…" * (first > 0), "…" * (last < len(line))
    caret = " " * (len(before) + column - 1 - first) + "^"
    return f"{before}{line[first:last]}{after}\n{caret}"


def _line(sparql: str, number: int) -> str:
    """Return a line of a query as it can be shown, its first if there is none of the number."""
    lines = sparql.splitlines() or [""]
    return lines[min(number, len(lines)) - 1].replace("\t", " ")


def _word_around(line: str, column: int) -> tuple[str, int]:
    """Return the word in or after which the parser gave up, and the column at which it begins."""
    for token in tokens(line):
        if token.kind in ("word", "name") and token.start + 1 < column <= token.end + 1:
            return token.text, token.start + 1
    return "", column


def _reason(expected: str) -> str:
    """Prefer what a person can read in a list of everything that the grammar would allow."""
    prose = _PROSE.search(expected)
    if prose:
        return prose[1][0].lower() + prose[1][1:]
    classes_left_out = re.sub(r"\[[^\]]*\]", "", expected)
    keywords = sorted(set(_KEYWORD.findall(classes_left_out)))
    return f"expected {', '.join(keywords)}" if 0 < len(keywords) <= _FEW else "not expected here"
