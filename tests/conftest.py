"""What several tests ask: four invented articles as an RDF file, and a process that asks it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.query.limits import Limits
from kg.query.session import Session
from kg.store import GraphSource, open_graph

INVENTED = Path(__file__).parent / "data" / "invented.trig"


@pytest.fixture(scope="session")
def invented() -> str:
    return str(INVENTED)


@pytest.fixture(scope="session")
def source() -> Iterator[GraphSource]:
    with open_graph(INVENTED) as graph:
        yield graph


@pytest.fixture(scope="session")
def session() -> Iterator[Session]:
    with Session(str(INVENTED), Limits(seconds=20)) as asking:
        yield asking
