"""Values as RDF terms in SPARQL, written by the library so that none can end where it stands."""

import pyoxigraph as ox

from kg.errors import QueryError


def node(iri: str) -> str:
    """Return an IRI as SPARQL writes it.

    Raises:
        QueryError: it is not an IRI.
    """
    try:
        return _safe(str(ox.NamedNode(iri)))
    except ValueError as error:
        raise QueryError(f"{iri!r} is not an IRI") from error


def literal(text: str, language: str | None = None) -> str:
    """Return a text, maybe of a language, as SPARQL writes it."""
    return _safe(str(ox.Literal(text, language=language)))


def typed(text: str, datatype: str) -> str:
    """Return a value of a datatype, given by its IRI, as SPARQL writes it."""
    return _safe(str(ox.Literal(text, datatype=ox.NamedNode(datatype))))


def _safe(term: str) -> str:
    r"""Refuse ``\u``: SPARQL may decode it before it looks for quotes."""
    if "\\u" in term.lower():
        raise QueryError("a value with a backslash before the letter u cannot be asked for")
    return term
