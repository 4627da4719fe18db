"""Looks after a process that answers queries, and stops what takes too long or too much."""

import contextlib
import os
from collections.abc import Iterator
from threading import Event, Thread
from time import monotonic, thread_time

from kg.errors import LimitExceeded
from kg.query.limits import Limits
from kg.query.process import Process, resident

_GLANCE = 0.05  # seconds between two looks at a query


class Watch:
    """Looks after a process from its start, and kills it when a query exceeds its limits.

    Args:
        process: what answers queries.
        limits: what one query may take.

    Attributes:
        verdict: why the process was killed, if it was.
    """

    def __init__(self, process: Process, limits: Limits) -> None:
        self._process, self._limits = process, limits
        self._spent = 0.0
        self._since: float | None = monotonic()
        self._worked = thread_time()
        self._held = resident(os.getpid())
        self._over = Event()
        self.verdict: LimitExceeded | None = None
        Thread(target=self._look, daemon=True).start()

    @contextlib.contextmanager
    def waiting(self) -> Iterator[None]:
        """Count the time inside as the query's, and the work that was done since the last."""
        self._spent += max(0.0, thread_time() - self._worked)
        self._since = monotonic()
        try:
            yield
        finally:
            self._spent += monotonic() - self._since
            self._since, self._worked = None, thread_time()

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
        spent = self._spent + (monotonic() - since if since is not None else 0.0)
        if spent > self._limits.seconds:
            return self._limits.too_long()
        gathered = max(0, resident(os.getpid()) - self._held)
        if resident(self._process.pid) + gathered > self._limits.memory:
            return self._limits.too_much()
        return None
