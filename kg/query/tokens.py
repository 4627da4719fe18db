"""SPARQL cut into tokens, enough to tell what a query is about to do.

Oxigraph alone decides what is SPARQL; this only looks for words outside of strings, comments, IRIs
and names. Tokens follow https://www.w3.org/TR/sparql11-query/#grammar, in particular backslash
escapes in strings and names, so that no word can hide behind a quote that is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r'''
    (?P<space>   \s+ | \#[^\n\r]* )
  | (?P<string>  """(?:[^"\\]|\\.|"(?!""))*""" | "(?:[^"\\\n\r]|\\.)*"
               | \'\'\'(?:[^'\\]|\\.|'(?!\'\'))*\'\'\' | '(?:[^'\\\n\r]|\\.)*' )
  | (?P<iri>     <[^<>"{}|^`\x00-\x20]*> )
  | (?P<variable>[?$]\w+ )
  | (?P<name>    [\w.-]*:(?:[\w.:%·-]|\\[_~.!$&'()*+,;=/?\#@%-])* )
  | (?P<word>    @?\w+ )
  | (?P<mark>    . )
    ''',
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a query.

    Args:
        kind: ``"word"``, ``"iri"``, ``"mark"`` …
        text: as it is written.
        start: where it begins in the query, in code points.
    """

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where the next token may start."""
        return self.start + len(self.text)

    def says(self, *keywords: str) -> bool:
        """Tell whether it is one of these keywords, in upper case; SPARQL's case is free."""
        return self.kind == "word" and self.text.upper() in keywords


def tokens(sparql: str) -> Iterator[Token]:
    """Yield the tokens of a query without space and comments."""
    for match in _TOKEN.finditer(sparql):
        if match.lastgroup != "space":
            yield Token(str(match.lastgroup), match.group(), match.start())


def depth(sparql: str) -> int:
    """Return how deep the brackets of a query are nested."""
    deepest = level = 0
    for token in tokens(sparql):
        level += (token.text in ("(", "{", "[", "!")) - (token.text in (")", "}", "]"))
        deepest = max(deepest, level)
    return deepest
