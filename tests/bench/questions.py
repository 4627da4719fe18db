"""Times every named question, paths and company on a store of tests/bench/synthetic.py.

    python tests/bench/questions.py /tmp/synthetic.kg [--rdflib]

With --rdflib each question is asked of rdflib's own engine too (use a small store), side by side.
The shortest query is timed against the program of ``pip install oxigraph``, where that is found.
"""

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from statistics import geometric_mean, median

from kg.query.binding import bind
from kg.query.limits import Limits
from kg.query.parameters import terms
from kg.query.prologue import prologue
from kg.query.questions import Question, questions
from kg.query.session import Session
from kg.store import open_graph

TRIES = 3
PATIENCE = 10.0  # seconds after which another engine is given up
VALUES = {
    "person": "tran thu thu thu", "who": "tran thu thu thu", "thing": "tran thu thu thu",
    "agency": "ubnd tinh thu thu", "other": "cong an tinh thu thu", "area": "tinh thu thu",
    "meeting": "hoi nghi so 30", "agreement": "chuong trinh phoi hop so 303 giai",
    "post": "chu tich ubnd tinh thu thu", "day": "2018-06-01", "from": "2018-06-01",
    "to": "2018-06-30", "about": "viec so 30",
}  # fmt: skip
COLD = (
    ["query", "ASK {}"],
    ["path", "tran thu thu thu", "tran thu thu mau"],
    ["together", "tran thu thu thu"],
    ["neighbors", "tran thu thu thu"],
    ["neighbors", "tran thu thu thu", "--hops", "2"],
    ["rank"],
    ["timeline", "tran thu thu thu"],
    ["show", "tran thu thu thu"],
    ["find", "thu thu"],
)


def seconds(work: Callable[[], object]) -> float:
    """Return how long some work takes: the median of a few tries."""
    return median(_once(work) for _ in range(TRIES))


def _once(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def patiently(work: Callable[[], object]) -> float:
    """Return how long some work takes once, or the seconds after which it was given up."""
    signal.signal(signal.SIGALRM, lambda *_: (_ for _ in ()).throw(TimeoutError))
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    began = time.perf_counter()
    with suppress(TimeoutError):
        work()
    signal.setitimer(signal.ITIMER_REAL, 0)
    return min(time.perf_counter() - began, PATIENCE)


def ask_all(target: str, other: Callable[[str], object] | None) -> None:
    """Time each question, maybe against another engine."""
    ratios = []
    with Session(target, Limits(seconds=60)) as session:
        for each in questions():
            sparql = _with_values(session, each)
            mine = seconds(lambda text=sparql: list(session.ask(text)))  # type: ignore[misc]
            line = f"{mine:8.3f} s  {each.name}"
            if other and "GRAPH ?" not in sparql:  # the other engine holds one graph
                theirs = patiently(lambda text=sparql: other(text))  # type: ignore[misc]
                ratios.append(theirs / mine)
                line += f"  (rdflib {theirs:.3f} s{' and more' * (theirs >= PATIENCE)})"
            print(line, flush=True)
    if ratios:
        print(f"geometric mean of the ratios: {geometric_mean(ratios):.1f}")


def _with_values(session: Session, asked: Question) -> str:
    given = {each.name: VALUES[each.name] for each in asked.parameters}
    if asked.name in ("meetings", "awards", "appointments"):
        given = {name: value for name, value in given.items() if name in ("from", "to")}
    if asked.name == "who_held":
        del given["agency"]
    return bind(asked.sparql, terms(session.ask, asked, given))


def _run(command: list[str], target: str) -> None:
    """Run the program as a shell would."""
    program = [sys.executable, "-m", "kg"]
    subprocess.run([*program, *command, "-g", target], check=True, capture_output=True)


def beside_oxigraph(target: str) -> None:
    """Time the shortest query against the program of Oxigraph itself, by turns."""
    theirs = ["oxigraph", "query", "--results-format", "json", "--query", "ASK {}", "-l", target]
    ratios = []
    for _ in range(21):
        mine = _once(lambda: _run(["query", "ASK {}"], target))
        ratios.append(mine / _once(lambda: subprocess.run(theirs, check=True, capture_output=True)))
    print(f"kg query 'ASK {{}}' takes {median(ratios):.1f} times as long as oxigraph query")


def main() -> None:
    """Time questions and commands on the store that the first argument names."""
    target = sys.argv[1]
    other = None
    if "--rdflib" in sys.argv:
        with open_graph(target) as source:
            graph = source.rdflib()
        for name in ("civic", "kinds"):
            graph.parse(f"ontology/{name}.ttl")
        print(f"{len(graph)} triples in rdflib")
        other = lambda sparql: list(graph.query(prologue() + sparql))  # noqa: E731
    if shutil.which("oxigraph"):
        beside_oxigraph(target)
    for command in COLD:
        print(f"{seconds(lambda each=command: _run(each, target)):8.3f} s  kg {' '.join(command)}")  # type: ignore[misc]
    ask_all(target, other)


if __name__ == "__main__":
    main()
