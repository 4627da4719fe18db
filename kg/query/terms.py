"""Values as RDF terms in SPARQL, written by the library so that none can end where it stands."""

import pyoxigraph as ox

from kg.errors import QueryError


def node(iri: str) -> str:
    """Return an IRI as SPARQL writes it.

    Raises:
        QueryError: it is not an IRI.
    """
    try:
        return str(ox.NamedNode(iri))
    except ValueError as error:
        raise QueryError(f"{iri!r} is not an IRI") from error


def literal(text: str, language: str | None = None) -> str:
    """Return a text, maybe of a language, as SPARQL writes it."""
    return str(ox.Literal(_checked(text), language=language))


def typed(text: str, datatype: str) -> str:
    """Return a value of a datatype, given by its IRI, as SPARQL writes it."""
    return str(ox.Literal(_checked(text), datatype=ox.NamedNode(datatype)))


def _checked(text: str) -> str:
    r"""Refuse a backslash before u: some software decodes ``\u0022`` before it looks for quotes."""
    if "\\u" in text.lower():
        raise QueryError("a value with a backslash before the letter u cannot be asked for")
    return text
