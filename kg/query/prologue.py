"""The prefixes that every query knows without declaring them."""

from functools import cache

from kg.namespaces import prefixes


@cache
def prologue() -> str:
    """Declare every prefix of the vocabulary, on one line so that a query's lines keep theirs."""
    return "".join(f"PREFIX {prefix}: <{iri}> " for prefix, iri in prefixes().items())
