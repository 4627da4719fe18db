"""How long and how much a query may take, and who sees to it.

Oxigraph has no time-out and does not hear Ctrl-C, so a query runs in a process of its own. That
process bounds itself where the system can; a watch beside it kills it where it cannot.
"""

import contextlib
from collections.abc import Iterator
from threading import Event, Thread
from time import monotonic
from typing import NamedTuple

from kg.errors import LimitExceeded
from kg.query.process import Process, resident

MEBIBYTE = 1 << 20
_GLANCE = 0.05  # seconds between two looks at a query


class Limits(NamedTuple):
    """What one query may take.

    Args:
        seconds: of waiting for it; the time in which its reader is busy does not count.
        memory: bytes, beyond what an idle process takes.
    """

    seconds: float = 30.0
    memory: int = 2048 * MEBIBYTE

    def too_long(self) -> LimitExceeded:
        """Word the error of a query that took too long."""
        return LimitExceeded(
            f"the query was stopped after {self.seconds:g} s;"
            " narrow it, or allow more with --timeout"
        )

    def too_much(self) -> LimitExceeded:
        """Word the error of a query that took too much memory."""
        return LimitExceeded(
            f"the query was stopped because it needs more than {self.memory // MEBIBYTE} MB of"
            " memory; narrow it or add LIMIT"
        )


class Watch:
    """Looks after a process that answers queries, and kills it when one exceeds its limits."""

    def __init__(self, process: Process, limits: Limits) -> None:
        self._process, self._limits = process, limits
        self._waited: float = 0.0
        self._since: float | None = monotonic()
        self._over = Event()
        self.verdict: LimitExceeded | None = None
        Thread(target=self._look, daemon=True).start()

    @contextlib.contextmanager
    def waiting(self) -> Iterator[None]:
        """Count the time inside as the query's."""
        self._since = monotonic()
        try:
            yield
        finally:
            self._waited += monotonic() - self._since
            self._since = None

    def end(self) -> None:
        """Look no more."""
        self._over.set()

    def _look(self) -> None:
        while not self._over.wait(_GLANCE):
            self.verdict = self._judged()
            if self.verdict:
                self._process.kill()
                return

    def _judged(self) -> LimitExceeded | None:
        since = self._since
        waited = self._waited + (monotonic() - since if since is not None else 0.0)
        if waited > self._limits.seconds:
            return self._limits.too_long()
        if resident(self._process.pid) > self._limits.memory:
            return self._limits.too_much()
        return None


def bound_this_process(limits: Limits) -> None:
    """Bound the memory of this process where the system can; it ends when it asks for more."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (limits.memory, limits.memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def bound_next_query(limits: Limits) -> None:
    """Bound the processor time of what follows, should nobody be left to watch."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        seconds = int(used.ru_utime + used.ru_stime + 2 * limits.seconds) + 2
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))
