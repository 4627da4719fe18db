"""Finds things by their names as people type them: without accents, in part, in any case."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Protocol
from unicodedata import normalize

from kg.errors import AmbiguousName, QueryError, UnknownName
from kg.kinds import Kind, kinds_of
from kg.namespaces import THINGS, VOCABULARIES
from kg.query.binding import bind
from kg.query.circumstances import Circumstances, circumstances
from kg.query.folding import agrees, pattern, unaccented
from kg.query.short_forms import written_out
from kg.query.terms import literal, node

if TYPE_CHECKING:
    import pyoxigraph as ox


class Rows(Protocol):
    """An answer that has rows."""

    def rows(self) -> "ox.QuerySolutions":
        """Return the rows of a SELECT."""


Ask = Callable[[str], Rows]


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

    def is_called(self, words: str) -> bool:
        """Tell whether words are the whole of the name that matched, or its IRI, not a part."""
        whole = unaccented(self.form) in (unaccented(words), unaccented(written_out(words)))
        return whole or self.iri.endswith(words.strip("<>").rpartition(":")[2])


def find(ask: Ask, words: str, kind: str = "thing") -> list[Found]:
    """Return the things with a name that has all these words, however accented; best first.

    If there are none, short forms are written out: "TP" is "thành phố".

    Args:
        ask: asks the graph.
        words: beginnings of words, in any order.
        kind: a kind of thing, or ``"actor"`` or ``"thing"`` for any.
    """
    return _matching(ask, words, kind) or _matching(ask, written_out(words), kind)


def _matching(ask: Ask, words: str, kind: str) -> list[Found]:
    tests = " ".join(_test(word) for word in words.split())
    found = _by_name(ask, kind, f"?thing ?naming ?form {tests}")
    return sorted(
        found, key=lambda each: (_rank(each, words), each.label, each.kind.name, each.iri)
    )


def resolve(ask: Ask, name: str, kind: str = "thing") -> str:
    """Return the IRI of the one thing that a name means; see :func:`look_up`."""
    return look_up(ask, name, kind).iri


def look_up(ask: Ask, name: str, kind: str = "thing") -> Found:
    """Return the one thing that a name means.

    An IRI or short IRI stands for itself. Else a whole name counts more than a part, a part more
    than words here and there, an office more than that of a deputy; accents that were typed count,
    and the full name counts more than other forms. Where nothing is called so, short forms are
    written out: "TP" is "thành phố".

    Args:
        ask: asks the graph.
        name: what a user typed.
        kind: a kind of thing, or ``"actor"`` or ``"thing"`` for any.

    Raises:
        QueryError: the name is empty.
        UnknownName: nothing is called so.
        AmbiguousName: several things are; those of most facts come first.
    """
    if not name.strip():
        raise QueryError("the name is empty; say what to look for, such as: kg show da nang")
    found = _given(ask, name, kind) or _exact(ask, name, kind) or _best(ask, name, kind)
    found = found or _best(ask, written_out(name), kind)
    if not found:
        raise UnknownName(kind, name, _nearest(ask, name, kind))
    if len(found) > 1:
        raise AmbiguousName(kind, name, _choices(ask, _busiest_first(ask, found)))
    return found[0]


def about(ask: Ask, iri: str) -> list[Found]:
    """Return a thing by each of its names.

    Args:
        ask: asks the graph.
        iri: the thing.

    Raises:
        UnknownName: nothing in the graph has a name and this IRI.
    """
    found = _by_name(ask, "thing", f"VALUES ?thing {{ {node(iri)} }} ?thing ?naming ?form")
    if not found:
        raise UnknownName("thing", iri)
    return found


def count_facts(ask: Ask, iris: Iterable[str]) -> dict[str, int]:
    """Return in how many facts, each with its evidence, things take part.

    Args:
        ask: asks the graph.
        iris: the things; one that takes part in none is left out.
    """
    from kg.resources import read

    things = " ".join(node(iri) for iri in iris)
    rows = ask(bind(read("queries/names/facts.rq"), {"thing": things})).rows() if things else ()
    return {thing.value: int(count.value) for thing, count in rows}


def _given(ask: Ask, name: str, kind: str) -> list[Found]:
    """Look up an IRI, in angle brackets or not, or with a prefix: ``person:Phạm_Dụ``."""
    bare = name.strip("<>")
    prefix, colon, local = normalize("NFC", bare).partition(":")
    if not colon or " " in bare:
        return []
    iri = (_namespace(ask, prefix) or f"{prefix}{colon}") + local
    return _one_each(_by_name(ask, kind, f"VALUES ?thing {{ {node(iri)} }} ?thing ?naming ?form"))


def _namespace(ask: Ask, prefix: str) -> str | None:
    """Return what a prefix of the vocabulary stands for, which the base of the graph decides."""
    if prefix not in {*THINGS, *VOCABULARIES}:
        return None
    ((namespace,),) = ask(f"SELECT (STR({prefix}:) AS ?namespace) {{}}").rows()
    return str(namespace.value)


def _exact(ask: Ask, name: str, kind: str) -> list[Found]:
    label = literal(" ".join(normalize("NFC", name).split()), "vi")
    return _one_each(_by_name(ask, kind, f"VALUES ?form {{ {label} }} ?thing ?naming ?form"))


def _best(ask: Ask, name: str, kind: str) -> list[Found]:
    """Return those that match as well as the first."""
    found = _matching(ask, name, kind)
    ranks = [_rank(each, name) for each in found]
    return _one_each(each for each, rank in zip(found, ranks, strict=True) if rank == min(ranks))


def _rank(found: Found, words: str) -> int:
    """Say how well a name matches, from 0 for the full name with each accent that was typed."""
    form, wanted = unaccented(found.form), unaccented(words)
    if form != wanted:
        is_part, is_of_deputy = (f" {each} " in f" {form} " for each in (wanted, f"pho {wanted}"))
        return 4 + is_of_deputy if is_part else 6
    return 2 * (not agrees(words, found.form)) + (found.form != found.label)


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


def _busiest_first(ask: Ask, found: list[Found]) -> list[Found]:
    facts = count_facts(ask, (each.iri for each in found))
    return sorted(found, key=lambda each: -facts.get(each.iri, 0))


def _choices(ask: Ask, found: Sequence[Found]) -> list[str]:
    known = circumstances(ask, (each.iri for each in found))
    return [f"{each.label}  ({_told(each, known)})  <{each.iri}>" for each in found]


def _told(found: Found, known: Mapping[str, Circumstances]) -> str:
    kind = f"{found.kind.vi}, {found.kind.en}"
    return f"{kind}; {known[found.iri]}" if found.iri in known else kind


def _nearest(ask: Ask, name: str, kind: str) -> list[str]:
    """Return the names most like one that nothing has; if some share half its words, of them."""
    labels = {
        unaccented(each.label): each.label for each in _by_name(ask, kind, "?thing ?naming ?form")
    }
    wanted = unaccented(written_out(name))
    words = set(wanted.split())
    sharing = [each for each in labels if 2 * len(words.intersection(each.split())) >= len(words)]
    near = get_close_matches(wanted, sharing or labels, n=3, cutoff=0.0 if sharing else 0.6)
    return [labels[each] for each in near]
