"""The prefixes that every query knows without declaring them."""

from functools import cache

from kg.namespaces import BASE, prefixes


@cache
def prologue(base: str = BASE) -> str:
    """Declare every prefix of a graph, on one line so that a query's lines keep theirs.

    Args:
        base: where the things of the graph live.
    """
    return "".join(f"PREFIX {prefix}: <{iri}> " for prefix, iri in prefixes(base).items())
