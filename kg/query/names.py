"""Finds things by their names as people type them: without accents, in part, in any case."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from unicodedata import normalize

from kg.errors import AmbiguousName, QueryError, UnknownName
from kg.namespaces import prefixes
from kg.query.answer import Answer
from kg.query.folding import fold, pattern
from kg.query.kinds import Kind, kinds_of
from kg.query.terms import literal, node

Ask = Callable[[str], Answer]

_MANY = 20  # choices that are listed before one had better say more of the name


@dataclass(frozen=True, slots=True)
class Found:
    """A thing that has a name.

    Args:
        iri: the thing.
        kind: what it is.
        label: its full name.
        form: the name that matched, which may be another.
    """

    iri: str
    kind: Kind
    label: str
    form: str


def find(ask: Ask, words: str, kind: str = "thing") -> list[Found]:
    """Return the things with a name that has all these words, however accented; best first.

    Args:
        ask: asks the graph.
        words: beginnings of words, in any order.
        kind: a kind of thing, or ``"actor"`` or ``"thing"`` for any.
    """
    tests = " ".join(_test(word) for word in words.split())
    found = _by_name(ask, kind, f"?thing ?naming ?form {tests}")
    return sorted(
        found, key=lambda each: (_rank(each, words), each.label, each.kind.name, each.iri)
    )


def resolve(ask: Ask, name: str, kind: str = "thing") -> str:
    """Return the IRI of the one thing that a name means.

    An IRI or short IRI stands for itself. Else the exact name counts more than the same letters
    without accents, the full name more than other forms, and a whole name more than a part.

    Args:
        ask: asks the graph.
        name: what a user typed.
        kind: a kind of thing, or ``"actor"`` or ``"thing"`` for any.

    Raises:
        UnknownName: nothing is called so.
        AmbiguousName: several things are.
    """
    found = _given(ask, name, kind) or _exact(ask, name, kind) or _best(find(ask, name, kind), name)
    if not found:
        raise UnknownName(kind, name, _nearest(ask, name, kind))
    if len(found) > 1:
        raise AmbiguousName(kind, name, [*_choices(found)])
    return found[0].iri


def _given(ask: Ask, name: str, kind: str) -> list[Found]:
    """Look up an IRI, in angle brackets or not, or with a prefix: ``person:Phạm_Dụ``."""
    bare = name.strip("<>")
    prefix, colon, local = normalize("NFC", bare).partition(":")
    iri = prefixes().get(prefix, f"{prefix}{colon}") + local
    if not colon or " " in bare:
        return []
    return _one_each(_by_name(ask, kind, f"VALUES ?thing {{ {node(iri)} }} ?thing ?naming ?form"))


def _exact(ask: Ask, name: str, kind: str) -> list[Found]:
    label = literal(" ".join(normalize("NFC", name).split()), "vi")
    return _one_each(_by_name(ask, kind, f"VALUES ?form {{ {label} }} ?thing ?naming ?form"))


def _best(found: list[Found], name: str) -> list[Found]:
    """Keep those that match as well as the first."""
    ranks = [_rank(each, name) for each in found]
    return _one_each(each for each, rank in zip(found, ranks, strict=True) if rank == min(ranks))


def _rank(found: Found, words: str) -> int:
    """Say how well a name matches: 0 the full name, 1 another whole name, 2 a part."""
    whole = fold(found.form) == fold(words)
    return (0 if found.form == found.label else 1) if whole else 2


def _by_name(ask: Ask, kind: str, pattern: str) -> list[Found]:
    by_iri = {each.iri: each for each in kinds_of(kind)}
    if not by_iri:
        raise QueryError(f"there is no kind of thing called {kind!r}")
    classes = " ".join(node(iri) for iri in by_iri)
    rows = ask(_NAMED.replace("CLASSES", classes).replace("PATTERN", pattern)).rows()
    found = (
        Found(thing.value, by_iri[cls.value], label.value, form.value)
        for thing, cls, label, form in rows
    )
    return [*{(each.iri, each.form): each for each in found}.values()]


_NAMED = """
SELECT DISTINCT ?thing ?class ?label ?form WHERE {
  VALUES ?naming { skos:prefLabel skos:altLabel schema:headline }
  PATTERN
  VALUES ?class { CLASSES }
  ?thing a ?class ; skos:prefLabel|schema:headline ?label
}
ORDER BY ?thing ?class ?label ?form
"""


def _test(word: str) -> str:
    return f'FILTER(REGEX(STR(?form), {literal(pattern(word))}, "i"))'


def _one_each(found: Iterable[Found]) -> list[Found]:
    """Keep the first name of each thing."""
    return [*{each.iri: each for each in reversed([*found])}.values()][::-1]


def _choices(found: Sequence[Found]) -> Iterator[str]:
    for each in found[:_MANY]:
        yield f"{each.label}  ({each.kind.vi}, {each.kind.en})  <{each.iri}>"
    if len(found) > _MANY:
        yield f"… and {len(found) - _MANY} more; say more of the name"


def _nearest(ask: Ask, name: str, kind: str) -> list[str]:
    """Return the names most like one that nothing has."""
    labels = {fold(each.label): each.label for each in _by_name(ask, kind, "?thing ?naming ?form")}
    near = get_close_matches(fold(name), labels, n=3, cutoff=0.6)
    return [labels[each] for each in near]
