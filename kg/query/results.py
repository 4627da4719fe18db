"""Answers in the forms that people and programs read."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from kg.errors import QueryError
from kg.namespaces import BASE, VOCABULARIES, prefixes
from kg.query.answer import Answer
from kg.query.binding import bind
from kg.query.values import text_of

if TYPE_CHECKING:
    import pyoxigraph as ox

Naming = Callable[[Iterable[str]], Mapping[str, str]]
"""Returns the labels of those IRIs that have one."""


class Style(NamedTuple):
    """How to write an answer.

    Args:
        form: one of :data:`FORMS`; None is a table, and Turtle for triples. JSON is W3C SPARQL
            results, of which triples make rows of subject, predicate and object.
        naming: gives labels to stand beside IRIs in tables, or None for IRIs in full.
        width: how many characters a line of a table may have.
        most: how many rows to write; None is a thousand in a table and all in other forms.
        left_out: columns that a table leaves out.
    """

    form: str | None = None
    naming: Naming | None = None
    width: int | None = None
    most: int | None = None
    left_out: Collection[str] = ()


class Written(NamedTuple):
    """What was written of an answer.

    Args:
        rows: how many rows or triples, or None where nobody counted them.
        more: whether there are more.
    """

    rows: int | None = None
    more: bool = False


_DAY_OF_A_YEAR = f"{VOCABULARIES['xsd']}gMonthDay"
MOST = 1000
"""Rows of a table, unless one asks for more: all of them are in memory at once."""

FORMS = ("table", "json", "csv", "tsv", "md", "turtle", "nt")
_CUT = ("table", "csv", "md")
_TRIPLE = ("subject", "predicate", "object")


def write(answer: Answer, out: BinaryIO, style: Style) -> Written:
    """Write an answer as it comes.

    Args:
        answer: the answer.
        out: where to.
        style: how to write it.

    Raises:
        QueryError: the form is one of triples, and the answer has none; or it is to be cut, and
            the form is none of rows.
    """
    if style.most is not None and style.form not in (None, *_CUT):
        raise QueryError(f"-n cuts answers of -f {', '.join(_CUT)}; {style.form} is whole")
    if answer.form == "triples":
        return _write_triples(answer, out, style)
    if style.form in ("turtle", "nt"):
        raise QueryError(
            f"{style.form} is for CONSTRUCT and DESCRIBE; use -f table, json, csv, tsv or md"
        )
    if style.form == "json":
        out.writelines(answer)
        out.write(b"\n")
    elif answer.form == "boolean":
        out.write(b"true\n" if answer else b"false\n")
    else:
        return _write_rows(answer, out, style)
    return Written()


def compact(iri: str, base: str = BASE) -> str:
    """Return ``person:Phạm_Dụ`` for an IRI under a known prefix, else the IRI in angle brackets.

    Args:
        iri: what to name.
        base: where the things of its graph live.
    """
    for prefix, namespace in prefixes(base).items():
        local = iri.removeprefix(namespace)
        if local != iri and local.replace("-", "").replace("_", "").isalnum():
            return f"{prefix}:{local}"
    return f"<{iri}>"


def labels(ask: Callable[[str], Answer]) -> Naming:
    """Return a way to look up labels: Vietnamese before English before others.

    Args:
        ask: asks a query.
    """
    from kg.query.terms import node
    from kg.resources import read

    def look_up(iris: Iterable[str]) -> dict[str, str]:
        values = " ".join(map(node, sorted(set(iris))))
        found: dict[str, str] = {}
        asked = bind(read("queries/names/labels.rq"), {"thing": values})
        for thing, label in ask(asked).rows() if values else ():
            found.setdefault(thing.value, label.value)
        return found

    return look_up


def _write_rows(answer: Answer, out: BinaryIO, style: Style) -> Written:
    import pyoxigraph as ox

    solutions = answer.rows()
    if style.form == "tsv":
        solutions.serialize(out, format=ox.QueryResultsFormat.TSV)
        return Written()
    columns = [variable.value for variable in solutions.variables]
    return _write_terms(columns, map(tuple, solutions), out, style, answer.base)


def _write_triples(answer: Answer, out: BinaryIO, style: Style) -> Written:
    import pyoxigraph as ox

    if style.form == "nt":
        out.writelines(answer)
    elif style.form in (None, "turtle"):
        triples = sorted(answer.triples(), key=str)
        known = dict(sorted(prefixes(answer.base).items()))
        ox.serialize(triples, out, format=ox.RdfFormat.TURTLE, prefixes=known)
        return Written(len(triples))
    elif style.form in ("json", "tsv"):
        rows = _as_rows(answer.triples())
        rows.serialize(out, format=getattr(ox.QueryResultsFormat, style.form.upper()))
    else:
        rows_of_terms = ((each.subject, each.predicate, each.object) for each in answer.triples())
        return _write_terms(_TRIPLE, rows_of_terms, out, style, answer.base)
    return Written()


def _as_rows(triples: "Iterable[ox.Triple]") -> "ox.QuerySolutions":
    import pyoxigraph as ox

    store = ox.Store()
    store.bulk_extend(ox.Quad(*triple) for triple in triples)
    rows = store.query(f"SELECT ?{' ?'.join(_TRIPLE)} {{ ?{' ?'.join(_TRIPLE)} }}")
    assert isinstance(rows, ox.QuerySolutions)
    return rows


def _write_terms(
    columns: Sequence[str],
    rows: Iterable[tuple[Any, ...]],
    out: BinaryIO,
    style: Style,
    base: str,
) -> Written:
    is_table = style.form != "csv"
    kept = _First(rows, style.most or (MOST if is_table else None))
    if is_table:
        shown = [at for at, column in enumerate(columns) if column not in style.left_out]
        columns = [columns[at] for at in shown]
        told = [tuple(row[at] for at in shown) for row in kept]
        texts: Iterable[list[str]] = _named(told, style.naming, base)
    else:
        texts = ([_value(term) for term in row] for row in kept)
    from kg.tables import render

    for piece in render(columns, texts, style.form or "table", style.width):
        out.write(piece.encode("utf-8", "replace"))
    return Written(kept.count, kept.more)


class _First:
    """The first of some rows, counted as they pass, and whether there are more."""

    def __init__(self, rows: Iterable[tuple[Any, ...]], most: int | None) -> None:
        self._rows, self._most = rows, most
        self.count, self.more = 0, False

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        for row in self._rows:
            if self.count == self._most:
                self.more = True
                return
            self.count += 1
            yield row


def _named(rows: list[tuple[Any, ...]], naming: Naming | None, base: str) -> Iterator[list[str]]:
    """Put labels beside the IRIs of whole rows, looked up all at once."""
    iris = {_value(term) for row in rows for term in row if _is_iri(term)} if naming else set()
    labels = naming(iris) if naming else {}
    told = {iri: _labelled(compact(iri, base), labels.get(iri)) for iri in iris}
    for row in rows:
        values = map(_for_the_eye, row)
        yield [
            told.get(value, value) if _is_iri(term) else value
            for term, value in zip(row, values, strict=True)
        ]


def _labelled(name: str, label: str | None) -> str:
    return f"{label} · {name}" if label else name


def _for_the_eye(term: Any) -> str:
    from kg.query.periods import worded

    datatype = getattr(getattr(term, "datatype", None), "value", "")
    return worded(_value(term)) if datatype == _DAY_OF_A_YEAR else _value(term)


def _value(term: Any) -> str:
    return "" if term is None else text_of(term)


def _is_iri(term: Any) -> bool:
    return type(term).__name__ == "NamedNode"
