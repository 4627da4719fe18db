"""A network as compact columns for the page: each article and each paragraph is written once."""

from collections.abc import Iterable, Mapping
from os.path import commonprefix
from typing import Any, TypeVar

import networkx as nx

from kg.view.kinds import kinds
from kg.view.picture import size_of
from kg.view.roles import Wording, rank, wording_of

Evidence = Mapping[str, Any]
Column = dict[int, object]
Key = TypeVar("Key")

THING = ("sector", "level", "day", "period", "aliases", "status", "concept_vi", "concept_en")
FACT = ("day", "until", "title", "former")
WORDS = ("before", "prefix", "exact", "suffix", "after")


class Sources:
    """Articles, their paragraphs, sentences and words, each numbered when first met."""

    def __init__(self) -> None:
        self.articles: dict[tuple[str, ...], int] = {}
        self.paragraphs: dict[tuple[int, str, int], int] = {}
        self.sentences: dict[tuple[int, int, int], int] = {}
        self.quotes: dict[tuple[int, int, int, str], int] = {}

    def number(self, evidence: Evidence) -> int:
        """Return the number of a quotation: the words at a range of a sentence, and their rule."""
        before, prefix, exact, suffix, after = (str(evidence.get(key) or "") for key in WORDS)
        text = "".join((before, prefix, exact, suffix, after))
        place = int(evidence.get("start") or 0) - len(before) - len(prefix)
        paragraph = _number(self.paragraphs, (self._article(evidence), text, place))
        first, start = _units(before), _units(prefix)
        last = first + _units(prefix + exact + suffix)
        sentence = _number(self.sentences, (paragraph, first, last))
        quote = (sentence, start, start + _units(exact), str(evidence.get("rule") or ""))
        return _number(self.quotes, quote)

    def _article(self, evidence: Evidence) -> int:
        keys = ("article", "headline", "date", "url")
        return _number(self.articles, tuple(str(evidence.get(key) or "") for key in keys))


def records(net: "nx.MultiDiGraph[str]") -> dict[str, Any]:
    """Turn a network into columns.

    Args:
        net: the network; see :func:`kg.traverse.network.network`.

    Returns:
        What JSON can hold: ``things`` and ``facts`` as columns (a sparse column is an object by
        row), and the tables ``articles``, ``paragraphs`` (each with its article and where it
        begins there), ``sentences`` (ranges in paragraphs), ``quotes`` (ranges in sentences) and
        ``roles`` that they point into. Ranges count UTF-16 units, as JavaScript does.
    """
    names, sources = sorted(net), Sources()
    roles = sorted(
        {wording_of(fact, key) for *_, key, fact in net.edges(keys=True, data=True)}, key=rank
    )
    things = _things(net, names, sources)
    facts = _facts(net, names, sources, roles)
    return {
        "things": things,
        "facts": facts,
        "roles": roles,
        "articles": list(sources.articles),
        "paragraphs": list(sources.paragraphs),
        "sentences": list(sources.sentences),
        "quotes": list(sources.quotes),
    }


def _things(net: "nx.MultiDiGraph[str]", names: list[str], sources: Sources) -> dict[str, Any]:
    base = commonprefix(names)  # noqa: RUF071 (by character is what is wanted)
    rows = [net.nodes[name] for name in names]
    number = {kind.name: index for index, kind in enumerate(kinds())}
    return {
        "base": base,
        "id": [name[len(base) :] for name in names],
        "label": [str(row.get("label") or name) for row, name in zip(rows, names, strict=True)],
        "kind": [number.get(row.get("kind", ""), number[""]) for row in rows],
        "size": [size_of(net.degree(name)) for name in names],
        "quotes": _quotes(rows, sources),
        "remarks": _sparse(_remarks(row, names, sources) for row in rows),
        **{key: _sparse(_plain(row.get(key)) for row in rows) for key in THING},
    }


def _facts(
    net: "nx.MultiDiGraph[str]",
    names: list[str],
    sources: Sources,
    roles: list[Wording],
) -> dict[str, Any]:
    number = {name: index for index, name in enumerate(names)}
    role_number = {role: index for index, role in enumerate(roles)}
    edges = sorted(net.edges(keys=True), key=lambda edge: (*edge[:2], str(edge[2])))
    rows = [net.edges[edge] for edge in edges]
    return {
        "source": [number[source] for source, _, _ in edges],
        "target": [number[target] for _, target, _ in edges],
        "role": [
            role_number[wording_of(row, key)] for row, (_, _, key) in zip(rows, edges, strict=True)
        ],
        "quotes": _quotes(rows, sources),
        **{key: _sparse(_plain(row.get(key)) for row in rows) for key in FACT},
    }


def _remarks(row: Mapping[str, Any], names: list[str], sources: Sources) -> list[list[object]]:
    """Return what someone said: the text, the meeting's number or -1, and its quotations."""
    number = {name: index for index, name in enumerate(names)} if row.get("remarks") else {}
    return [
        [str(said["text"]), number.get(said.get("meeting", ""), -1),
         [sources.number(item) for item in said.get("evidence") or ()]]
        for said in row.get("remarks") or ()
    ]  # fmt: skip


def _quotes(rows: Iterable[Mapping[str, Any]], sources: Sources) -> Column:
    return _sparse([sources.number(item) for item in row.get("evidence") or ()] for row in rows)


def _plain(value: object) -> object:
    """Reduce an attribute to what JSON holds: text, truth, or a list of text."""
    if isinstance(value, str | bool):
        return value
    if isinstance(value, Iterable):
        return [str(item) for item in value if item is not None]
    return None if value is None else str(value)


def _sparse(values: Iterable[object]) -> dict[int, object]:
    """Keep the values that say something, by row."""
    return {row: value for row, value in enumerate(values) if value}


def _number(table: dict[Key, int], key: Key) -> int:
    return table.setdefault(key, len(table))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
