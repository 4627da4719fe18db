"""Terms of an answer as values of Python."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from kg.namespaces import VOCABULARIES

if TYPE_CHECKING:
    import pyoxigraph as ox

    Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple

Value = str | bool | int | float | date


def value_of(term: "Term") -> Value:
    """Return a truth, number or day where a literal is typed as one, of other terms the text.

    A literal that is not what its type says, and a day of which only the month or year is known,
    are text too.

    >>> import pyoxigraph as ox
    >>> value_of(ox.Literal(19)), value_of(ox.Literal(False)), value_of(ox.NamedNode("urn:a"))
    (19, False, 'urn:a')
    """
    text = text_of(term)
    datatype = getattr(term, "datatype", None)
    read = _READERS.get(datatype.value) if datatype else None
    try:
        return read(text) if read else text
    except ValueError:
        return text


def text_of(term: "Term") -> str:
    """Return the text of a literal, the IRI of a thing, and of a triple how it is written."""
    return str(getattr(term, "value", term))


def text_rows(rows: "ox.QuerySolutions") -> Iterator[dict[str, str]]:
    """Yield rows as text by variable, without what is unbound."""
    names = [variable.value for variable in rows.variables]
    for row in rows:
        terms = zip(names, row, strict=True)
        yield {name: text_of(term) for name, term in terms if term is not None}


def _truth(text: str) -> Value:
    return {"true": True, "1": True, "false": False, "0": False}.get(text, text)


_XSD = VOCABULARIES["xsd"]
_READERS: dict[str, Callable[[str], Value]] = {
    f"{_XSD}boolean": _truth,
    f"{_XSD}integer": int,
    f"{_XSD}decimal": float,
    f"{_XSD}double": float,
    f"{_XSD}date": date.fromisoformat,
}
"""How a literal is read, by its datatype."""
