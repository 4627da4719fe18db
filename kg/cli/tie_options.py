"""What commands that follow ties have in common."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.store import GraphSource
    from kg.traverse.exploring import Way


@contextmanager
def opened(target: str, *names: str) -> "Iterator[tuple[GraphSource, list[str]]]":
    """Open a graph and find things in it by name."""
    from kg.query.asking import Direct
    from kg.query.names import resolve
    from kg.store import open_graph

    with open_graph(target) as source:
        yield source, [resolve(Direct(source).ask, name) for name in names]


def way(via: str | None, as_of: str | None) -> "Way":
    """Read along which roles, and as of which day, one may walk."""
    from kg.traverse import exploring

    roles = [role.strip() for role in via.split(",")] if via else None
    return exploring.way(roles, as_of)


def write(output: str, picture: str | None, written: str, net: Any, title: str) -> None:
    """Write an answer, and draw it where that is wanted."""
    from kg.output import replace_file

    if picture:
        from kg.view import page

        replace_file(picture, page(net, title))
    replace_file(output, written)
