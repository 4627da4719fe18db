"""Terms of an answer as values of Python."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from kg.namespaces import VOCABULARIES

if TYPE_CHECKING:
    import pyoxigraph as ox

Value = str | bool | int | float | date


def value_of(term: "ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple") -> Value:
    """Return a truth, number or day where a literal is typed as one, of other terms the text.

    A literal that is not what its type says, and a day of which only the month or year is known,
    are text too.

    >>> import pyoxigraph as ox
    >>> value_of(ox.Literal(19)), value_of(ox.Literal(False)), value_of(ox.NamedNode("urn:a"))
    (19, False, 'urn:a')
    """
    text = str(getattr(term, "value", term))
    datatype = getattr(term, "datatype", None)
    read = _READERS.get(datatype.value) if datatype else None
    try:
        return read(text) if read else text
    except ValueError:
        return text


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
