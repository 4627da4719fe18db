"""How long and how much a query may take, and how a process keeps itself to that.

Oxigraph has no time-out and does not hear Ctrl-C, so a query runs in a process of its own, which
bounds itself where the system can; :mod:`kg.query.watch` sees to the rest.
"""

import contextlib
from typing import NamedTuple

from kg.errors import LimitExceeded

MEBIBYTE = 1 << 20


class Limits(NamedTuple):
    """What one query may take.

    Args:
        seconds: of waiting for it and of work on what it answers; the time in which its reader
            rests, such as before a full pipe, does not count.
        memory: bytes, of the process that answers and of what its reader gathers meanwhile.
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
