"""What a user can get wrong, as one tree.

KgError
├── ArticleError      an article cannot be read
├── GraphError        a graph cannot be opened, read or written
│   └── NoGraphError  there is no graph yet
├── QueryError        a query cannot be answered
│   ├── SyntaxProblem     it is not SPARQL; knows line and column
│   ├── Refused           it asks for what is not allowed
│   └── LimitExceeded     it took too long or too much memory
├── UnknownName       nothing is called so; knows the nearest names
├── AmbiguousName     several things are called so; knows them
└── OutputError       an output cannot be written

The command line shows the message of each on standard error, with no traceback, and ends with
exit code 1. Anything else is a defect of ours and keeps its traceback.
"""

from collections.abc import Sequence

INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells know it."""

_LISTED = 20  # choices, before one had better say more of the name


class KgError(Exception):
    """Anything a user can cause; the message says what happened and what to do."""


class ArticleError(KgError):
    """An article cannot be read.

    Args:
        message: what happened and what to do; names of files with line breaks take one line.
    """

    def __init__(self, message: str) -> None:
        super().__init__(" ".join(message.splitlines()))


class GraphError(KgError):
    """A graph cannot be opened, read or written."""


class NoGraphError(GraphError):
    """There is no graph yet where one is asked for."""


class QueryError(KgError):
    """A query cannot be answered."""


class SyntaxProblem(QueryError):
    """A query is not SPARQL.

    Args:
        reason: what the parser expected.
        line: line of the query, from 1.
        column: column of that line, from 1.
        shown: the line with a caret under the column, to print below the message.
    """

    def __init__(self, reason: str, line: int, column: int, shown: str = "") -> None:
        message = f"SPARQL syntax error at line {line}, column {column}: {reason}"
        super().__init__(f"{message}\n{shown}" if shown else message)
        self.reason, self.line, self.column = reason, line, column


class Refused(QueryError):
    """A query asks for what is not allowed, such as the network or an update."""


class LimitExceeded(QueryError):
    """A query took too long or too much memory and was stopped."""


class UnknownName(KgError):
    """Nothing is called so.

    Args:
        kind: what was looked for, as a noun ("question", "person").
        name: the name that was given.
        nearest: names that exist and are most like it, best first.
    """

    def __init__(self, kind: str, name: str, nearest: Sequence[str] = ()) -> None:
        search = "kg questions" if kind == "question" else "kg find WORDS"
        hint = f"did you mean {'; '.join(nearest)}?" if nearest else f"search with: {search}"
        super().__init__(f"no {kind} is called {name!r}; {hint}")
        self.kind, self.name, self.nearest = kind, name, tuple(nearest)


class AmbiguousName(KgError):
    """Several things are called so.

    Args:
        kind: what was looked for, as a noun ("person").
        name: the name that was given.
        choices: the names to choose from, each enough to tell its thing from the others; of very
            many the message lists the first.
    """

    def __init__(self, kind: str, name: str, choices: Sequence[str]) -> None:
        listed = "".join(f"\n  {choice}" for choice in choices[:_LISTED])
        if len(choices) > _LISTED:
            listed += f"\n  … and {len(choices) - _LISTED} more; say more of the name"
        is_of_any = kind == "thing"
        things = "things" if is_of_any else f"things of kind {kind}"
        ways = "full name, kind (kg show -k) or <IRI>" if is_of_any else "full name or <IRI>"
        asked = f"{len(choices)} {things} match {name!r}; ask for one by its {ways}:"
        super().__init__(asked + listed)
        self.kind, self.name, self.choices = kind, name, tuple(choices)


class OutputError(KgError):
    """An output cannot be written."""
