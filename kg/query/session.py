"""Asks a graph through a process of its own, within limits."""

import json
import signal
from collections.abc import Generator
from typing import Any, Self

from kg import errors
from kg.errors import QueryError
from kg.namespaces import BASE
from kg.query import frames
from kg.query.answer import Answer
from kg.query.limits import Limits
from kg.query.process import Process, start
from kg.query.watch import Watch

_DEEP = 200  # nested brackets from which on it may be the parser's own stack that ends a query
_OUT_OF_MEMORY = (b"memory allocation", b"MemoryError", b"bad_alloc", b"Resource temporarily")


class Session:
    """A graph that can be asked again and again; each query within the same limits.

    Its process is started by the first query and lives until the session is closed or a query
    fails to end in order; then the next query starts another.

    Args:
        target: a store folder, an RDF file or the address of an endpoint.
        limits: what each query may take.

    Attributes:
        base: where the things of the graph live, as its answers tell.
    """

    base: str = BASE

    def __init__(self, target: str, limits: Limits | None = None) -> None:
        self._target, self._limits = target, limits or Limits()
        self._process: Process | None = None
        self._reply: Generator[bytes, None, None] | None = None

    def ask(self, sparql: str, *, allow_network: bool = False) -> Answer:
        """Ask a query, in which the prefixes of the vocabulary are known.

        An earlier answer ends here, read or not.

        Args:
            sparql: SELECT, ASK, CONSTRUCT or DESCRIBE.
            allow_network: whether ``SERVICE`` may ask other endpoints.

        Raises:
            Refused: it is an update, or reaches for what is not in the graph.
            SyntaxProblem: it is not SPARQL.
            LimitExceeded: it takes too long or too much memory; also while the answer is read.
            GraphError: there is no graph to ask, or it cannot be read.
        """
        from kg.query.refusals import check

        check(sparql, allow_network=allow_network)
        self._end_reply()
        self._reply = self._replies(sparql)
        form, _, self.base = next(self._reply).decode().partition(" ")
        return Answer(form, self._reply, self.base)

    def begin(self) -> Self:
        """Start the process ahead of the first query, so that both can get ready at once."""
        self._running()
        return self

    def close(self) -> None:
        """Stop the process."""
        self._end_reply()
        self._stop()

    def _end_reply(self) -> None:
        if self._reply:
            self._reply.close()

    def _stop(self) -> None:
        if self._process:
            self._process.kill()
            self._process.end()
            self._process = None

    def _replies(self, sparql: str) -> Generator[bytes, None, None]:
        """Yield the form of the answer, then its data in pieces."""
        process, in_order = self._running(), False
        watch = Watch(process, self._limits)
        try:
            _request(process, sparql)
            while True:
                with watch.waiting():
                    frame = frames.receive(process.answers)
                if frame is None:
                    raise self._cause(process, watch, sparql)
                kind, content = frame
                in_order = kind in (frames.END, frames.ERROR)
                if kind == frames.END:
                    return
                if kind == frames.ERROR:
                    raise _error(json.loads(content), sparql)
                yield content
        finally:
            watch.end()
            if not in_order:
                self._stop()

    def _running(self) -> Process:
        if self._process is None:
            self._process = start()
            _put(self._process, {"target": str(self._target), "limits": self._limits})
        return self._process

    def _cause(self, process: Process, watch: Watch, sparql: str) -> QueryError:
        """Tell why a process ended without an answer."""
        from kg.query.tokens import depth

        code, told = process.end()
        self._process = None
        if watch.verdict:
            return watch.verdict
        if code == -getattr(signal, "SIGXCPU", 0):
            return self._limits.too_long()
        if any(word in told for word in _OUT_OF_MEMORY):
            return self._limits.too_much()
        if depth(sparql) > _DEEP:
            return QueryError(f"the query nests brackets {depth(sparql)} deep; that is too deep")
        last = told.decode("utf-8", "replace").strip().rpartition("\n")[2]
        return QueryError(f"the query ended the process that answers it ({code}): {last}")

    def __enter__(self) -> Self:
        """Return the session itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the process."""
        self.close()


def _request(process: Process, sparql: str) -> None:
    from kg.query.refusals import datasets

    _put(process, {"sparql": sparql, "graphs": datasets(sparql)})


def _put(process: Process, message: object) -> None:
    """Send a line; a process that is gone shows by its silence."""
    try:
        process.requests.write(json.dumps(message).encode() + b"\n")
        process.requests.flush()
    except BrokenPipeError:
        pass


def _error(told: dict[str, Any], sparql: str) -> errors.KgError:
    """Raise again what went wrong in the other process."""
    if told["kind"] == "SyntaxError":
        from kg.query.syntax import problem

        return problem(told["message"], sparql, told["shift"])
    kind = getattr(errors, told["kind"], QueryError)
    assert issubclass(kind, errors.KgError)
    return kind(told["message"])
