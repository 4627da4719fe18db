"""The process that asks a graph on a reader's behalf, so that it can be stopped at any moment.

Requests come in as lines of JSON on standard input; answers go out as frames on standard output.
"""

import io
import json
import os
import signal
from contextlib import suppress
from typing import Any, BinaryIO

import pyoxigraph as ox

from kg.errors import KgError, Refused
from kg.query import frames
from kg.query.limits import Limits, bound_next_query, bound_this_process
from kg.query.prologue import prologue
from kg.store.opening import open_graph
from kg.store.readable import GraphSource, Results

_BUFFER = 1 << 16


def main() -> None:
    """Open the graph that the first line names, then answer each line after it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the reader decides what Ctrl-C ends
    answers = _claim_standard_output()
    requests = os.fdopen(0, "rb")
    setting = json.loads(requests.readline())
    limits = Limits(*setting["limits"])
    bound_this_process(limits)
    bound_next_query(limits)
    source: GraphSource | None = None
    with suppress(Exception):  # what is wrong with the graph is told when it is asked
        source = open_graph(setting["target"])
    for line in requests:
        bound_next_query(limits)
        known = ""
        try:
            source = source or open_graph(setting["target"])
            known = prologue(source.base)
            _answer(source, known, json.loads(line), answers)
        except Exception as error:
            told = _told(error, len(known))
            frames.send(answers, frames.ERROR, json.dumps(told).encode())


def _claim_standard_output() -> BinaryIO:
    """Take standard output for answers alone: what else is printed goes to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _answer(source: GraphSource, known: str, request: dict[str, Any], answers: BinaryIO) -> None:
    """Answer a request whose query follows on what declares the known prefixes."""
    for graph, query in request["graphs"].items():
        _check(graph, is_known=bool(source.query(known + query)))
    results = _asked(source, known, request["sparql"])
    form = "triples" if isinstance(results, ox.QueryTriples) else (
        "boolean" if isinstance(results, ox.QueryBoolean) else "rows"
    )  # fmt: skip
    frames.send(answers, frames.FORM, f"{form} {source.base}".encode())
    with io.BufferedWriter(frames.DataWriter(answers), _BUFFER) as file:
        if isinstance(results, ox.QueryTriples):
            ox.serialize(results, file, format=ox.RdfFormat.N_TRIPLES)
        else:
            results.serialize(file, format=ox.QueryResultsFormat.JSON)
    frames.send(answers, frames.END)


def _asked(source: GraphSource, known: str, sparql: str) -> Results:
    """Ask a query; of ``SELECT *`` once more with its columns in order, before any row is found."""
    results = source.query(known + sparql)
    if "*" in sparql and isinstance(results, ox.QuerySolutions):
        from kg.query.columns import named_in_order

        ordered = named_in_order(sparql, [variable.value for variable in results.variables])
        return results if ordered == sparql else source.query(known + ordered)
    return results


def _check(graph: str, *, is_known: bool) -> None:
    """Refuse ``FROM`` for what is no part of the graph: other software would fetch it."""
    if not is_known:
        raise Refused(
            f"FROM names {graph}, which is no article of this graph, and nothing is fetched;"
            " list its articles with: kg query 'SELECT ?a { ?a a civic:Article }'"
        )


def _told(error: Exception, shift: int) -> dict[str, object]:
    """Say what went wrong so that the reader can raise it again."""
    kind = type(error).__name__ if isinstance(error, KgError | SyntaxError) else "QueryError"
    return {"kind": kind, "message": str(error) or type(error).__name__, "shift": shift}
