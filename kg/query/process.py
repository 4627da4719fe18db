"""Starts a process that may be killed at any moment, for work that might never end.

A young program of one thread forks, which takes a millisecond. Any other starts a new interpreter,
which takes tens of them and is safe whatever threads and memory the program has.
"""

import contextlib
import gc
import os
import signal
import sys
from collections.abc import Callable
from typing import BinaryIO, NoReturn, cast

_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # where there is no SIGKILL, SIGTERM is one
_YOUNG = 128 << 20
"""Bytes of memory up to which a program forks: a fork begins with all that its parent holds."""

_NEW = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
from kg.query.child import main
main()
"""


class Process:
    """A process at work.

    Args:
        pid: its number.
        pipes: to its standard input, from its standard output and from its standard error.
        wait: waits until it ends and returns its exit code, or the negative number of the signal
            that killed it.
    """

    def __init__(
        self, pid: int, pipes: tuple[BinaryIO, BinaryIO, BinaryIO], wait: Callable[[], int]
    ) -> None:
        self.pid, self._wait = pid, wait
        self.requests, self.answers, self._errors = pipes

    def kill(self) -> None:
        """Kill it, unless it has ended."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(self.pid, _KILL)

    def end(self) -> tuple[int, bytes]:
        """Wait until it ends, and return its exit code and what it wrote to standard error."""
        told = self._errors.read()
        for pipe in (self.requests, self.answers, self._errors):
            with contextlib.suppress(BrokenPipeError):
                pipe.close()
        return self._wait(), told


_prepared: list[Process] = []


def prepare() -> None:
    """Start a process ahead of its use, where that costs next to nothing."""
    if _is_young():
        _prepared.append(fork())


def start() -> Process:
    """Start the process that :mod:`kg.query.child` describes, or take the one that is prepared."""
    if _prepared:
        return _prepared.pop()
    return fork() if _is_young() else spawn()


def spawn() -> Process:
    """Start it in a new interpreter that finds modules where this one does."""
    import json
    from subprocess import PIPE, Popen

    command = [sys.executable, "-I", "-S", "-c", _NEW, json.dumps(sys.path)]
    new = Popen(command, stdin=PIPE, stdout=PIPE, stderr=PIPE)
    pipes = cast(tuple[BinaryIO, BinaryIO, BinaryIO], (new.stdin, new.stdout, new.stderr))
    return Process(new.pid, pipes, new.wait)


def fork() -> Process:
    """Start it as a copy of this process."""
    requests, answers, errors = os.pipe(), os.pipe(), os.pipe()
    pid = os.fork()
    if pid == 0:
        _work(requests[0], answers[1], errors[1])
    for theirs in (requests[0], answers[1], errors[1]):
        os.close(theirs)
    pipes = os.fdopen(requests[1], "wb"), os.fdopen(answers[0], "rb"), os.fdopen(errors[0], "rb")
    return Process(pid, pipes, lambda: os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


def _work(*pipes: int) -> NoReturn:
    """Answer on three pipes, holding on to nothing else of the process that was copied."""
    code = 1
    try:
        gc.enable()
        gc.freeze()  # a file of the parent that is collected here would close a number used anew
        for standard, pipe in enumerate(pipes):
            os.dup2(pipe, standard)
        _close_all_but_standard()
        from kg.query.child import main

        main()
        code = 0
    except BaseException as error:
        os.write(2, repr(error).encode())
    finally:
        os._exit(code)


def _close_all_but_standard() -> None:
    for number in map(int, os.listdir("/proc/self/fd")):
        if number > 2:
            with contextlib.suppress(OSError):
                os.close(number)


def _is_young() -> bool:
    """Tell whether this process may fork: it has one thread, little memory and standard streams."""
    try:
        threads = len(os.listdir("/proc/self/task"))
    except OSError:
        return False
    has_streams = None not in (sys.__stdin__, sys.__stdout__, sys.__stderr__)
    return threads == 1 and 0 < resident(os.getpid()) <= _YOUNG and has_streams


def resident(pid: int) -> int:
    """Return the bytes of memory that a process holds, or 0 where the system does not tell."""
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0
