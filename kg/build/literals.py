"""Values as literals, each with the datatype that VOCABULARY promises."""

from functools import lru_cache

from rdflib import XSD, Literal, URIRef

from kg.identity import tidy

_DATATYPES = {4: XSD.gYear, 7: XSD.gYearMonth, 10: XSD.date}
"""By the length of an ISO 8601 date."""


@lru_cache(maxsize=65_536)
def vietnamese(words: str) -> Literal:
    """Return words as a name or title: tidied, in Vietnamese."""
    return Literal(tidy(words), lang="vi")


def verbatim(words: str) -> Literal:
    """Return words of the article exactly as they stand, in Vietnamese."""
    return Literal(words, lang="vi")


def quoted(words: str) -> Literal:
    """Return words of the article as Web Annotation quotes them: the article says the language."""
    return Literal(words)


@lru_cache(maxsize=8_192)
def date(day: str) -> Literal:
    """Return a day, month or year in the datatype of its precision.

    >>> date("2021-04").datatype
    rdflib.term.URIRef('http://www.w3.org/2001/XMLSchema#gYearMonth')
    >>> date("--04-03").datatype
    rdflib.term.URIRef('http://www.w3.org/2001/XMLSchema#gMonthDay')
    """
    datatype = XSD.gMonthDay if day.startswith("--") else _DATATYPES[len(day)]
    return typed(day, datatype)


@lru_cache(maxsize=8_192)
def count(number: int) -> Literal:
    """Return a number of things, or an offset.

    A plain integer, which is what Oxigraph makes of every narrower type of integers.
    """
    return typed(str(number), XSD.integer)


def truth(value: bool) -> Literal:
    """Return true or false."""
    return typed(str(value).lower(), XSD.boolean)


def typed(lexical: str, datatype: URIRef) -> Literal:
    """Return a literal just as it is written: rdflib would write some anew."""
    return Literal(lexical, datatype=datatype, normalize=False)
