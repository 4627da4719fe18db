"""The answer to a query, read as it comes."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from kg.namespaces import BASE

if TYPE_CHECKING:
    import pyoxigraph as ox
    from _typeshed import WriteableBuffer

    from kg.query.values import Value


class Answer:
    """An answer on its way.

    Args:
        form: ``"boolean"``, ``"rows"`` or ``"triples"``.
        data: W3C JSON results for the first two, N-Triples for the third, in pieces.
        base: where the things of the graph live that answers.
    """

    def __init__(self, form: str, data: Iterator[bytes], base: str = BASE) -> None:
        self.form, self.base, self._data = form, base, data

    def __iter__(self) -> Iterator[bytes]:
        """Yield its bytes as they come."""
        return self._data

    def file(self) -> io.BufferedReader:
        """Return its bytes as a file to read."""
        return io.BufferedReader(_Pieces(self._data))

    def rows(self) -> "ox.QuerySolutions":
        """Return the rows of a SELECT; see ``pyoxigraph.QuerySolutions``."""
        import pyoxigraph as ox

        solutions = ox.parse_query_results(self.file(), ox.QueryResultsFormat.JSON)
        assert isinstance(solutions, ox.QuerySolutions)
        return solutions

    def triples(self) -> "Iterator[ox.Triple]":
        """Yield the triples of a CONSTRUCT or DESCRIBE."""
        import pyoxigraph as ox

        for quad in ox.parse(self.file(), ox.RdfFormat.N_TRIPLES):
            yield quad.triple

    def plain(self) -> "bool | list[dict[str, Value]] | list[tuple[Value, ...]]":
        """Return all of it as plain values: a truth, rows by column, or triples.

        What is no truth, number or day is text; see :func:`kg.query.values.value_of`.
        """
        from kg.query.values import value_of

        if self.form == "boolean":
            return bool(self)
        if self.form == "triples":
            return [tuple(map(value_of, triple)) for triple in self.triples()]
        rows = self.rows()
        names = [variable.value for variable in rows.variables]
        return [
            {
                name: value_of(term)
                for name, term in zip(names, row, strict=True)
                if term is not None
            }
            for row in rows
        ]

    def __bool__(self) -> bool:
        """Return the answer of an ASK; of others, whether anything is to come."""
        import json

        if self.form == "boolean":
            said: Any = json.loads(b"".join(self._data))
            return bool(said["boolean"])
        return next(self._data, b"") != b""


class _Pieces(io.RawIOBase):
    """Pieces of bytes as a raw file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._rest = pieces, b""

    def readable(self) -> bool:
        """Tell that one can read it."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill a buffer with the next bytes."""
        self._rest = self._rest or next(self._pieces, b"")
        place = memoryview(buffer).cast("B")
        taken = self._rest[: len(place)]
        place[: len(taken)] = taken
        self._rest = self._rest[len(taken) :]
        return len(taken)
