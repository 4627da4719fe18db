"""How deep the names of bodies may lie in one another: no real one holds more than a few."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_DEEPEST = 8
_depth: ContextVar[int] = ContextVar("depth", default=0)


@contextmanager
def deeper() -> Iterator[bool]:
    """Go one name deeper; tell whether another may be read there.

    A text that says "Sở Y tế" ten thousand times over is no name of ten thousand owners.
    """
    depth = _depth.get()
    mark = _depth.set(depth + 1)
    try:
        yield depth < _DEEPEST
    finally:
        _depth.reset(mark)
