"""Everything that a graph knows of one thing, each fact with the words that say it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.query.binding import bind
from kg.query.names import Ask, Found, about
from kg.query.questions import read_question
from kg.query.terms import node
from kg.query.values import text_rows
from kg.resources import read

SECTIONS = (
    "details", "posts", "holders", "meetings", "participants", "held_here", "agreements",
    "parties", "appointments", "awards", "remarks",
)  # fmt: skip
"""In the order in which they are shown; each is the query of its name in ``queries/show``."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words behind a fact; what is not known is "".

    Args:
        prefix: what stands before the words in their sentence.
        exact: the words.
        suffix: what stands after them in the sentence.
        start: where the words begin, in code points of the article's text.
        end: where they end, excluded.
        article: the IRI of the article.
        headline: its headline.
        date: its day of publication, ISO 8601.
        url: where it was published.
    """

    prefix: str
    exact: str
    suffix: str
    start: int
    end: int
    article: str
    headline: str
    date: str
    url: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is said; what is not known is "".

    Args:
        what: the post, meeting, party … that it is about.
        role: in which role or relation, in Vietnamese.
        day: ISO 8601 day, month or year; of a post the first on which it is seen.
        until: the last day on which a post is seen, if that is another.
        evidence: the words behind it, of the oldest article first.
    """

    what: str
    role: str
    day: str
    until: str
    evidence: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Facts of one sort.

    Args:
        name: one of :data:`SECTIONS`.
        vi: what the sort is called in Vietnamese.
        en: what it is called in English.
        facts: the facts, at least one.
    """

    name: str
    vi: str
    en: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Portrait:
    """One thing with all that is known of it.

    Args:
        thing: the thing, by its full name.
        aliases: its other names.
        sections: its facts by sort; a sort without facts is left out.
        mentions: where it is named.
    """

    thing: Found
    aliases: tuple[str, ...]
    sections: tuple[Section, ...]
    mentions: tuple[Quotation, ...]


def portrait(ask: Ask, iri: str) -> Portrait:
    """Return everything that is known of a thing.

    Args:
        ask: asks the graph.
        iri: the thing.

    Raises:
        UnknownName: nothing in the graph has a name and this IRI.
    """
    names = about(ask, iri)
    sections = tuple(section for name in SECTIONS if (section := _section(ask, name, iri)).facts)
    aliases = tuple(sorted({each.form for each in names} - {names[0].label}))
    return Portrait(names[0], aliases, sections, quotations(ask, [iri]).get(iri, ()))


def quotations(ask: Ask, facts: Iterable[str]) -> dict[str, tuple[Quotation, ...]]:
    """Return the words behind facts, by the fact's IRI, of the oldest article first.

    Args:
        ask: asks the graph.
        facts: the IRIs of the facts.
    """
    wanted = " ".join(node(fact) for fact in sorted(set(facts)))
    found = defaultdict[str, list[Quotation]](list)
    for row in _rows(ask, bind(read("queries/show/evidence.rq"), {"fact": wanted})):
        fact, start, end = row.pop("fact"), int(row.pop("start")), int(row.pop("end"))
        found[fact].append(Quotation(**row, start=start, end=end))
    return {fact: tuple(quoted) for fact, quoted in found.items()}


def _section(ask: Ask, name: str, iri: str) -> Section:
    asked = read_question(name, read(f"queries/show/{name}.rq"))
    rows = [*_rows(ask, bind(asked.sparql, {"thing": node(iri)}))]
    facts = [row.get("fact", "") for row in rows]
    quoted = quotations(ask, facts) if any(facts) else {}
    told = tuple(
        Fact(row["what"], row.get("role", ""), *_days(row), quoted.get(fact, ()))
        for row, fact in zip(rows, facts, strict=True)
    )
    return Section(name, asked.vi, asked.en, told)


def _days(row: dict[str, str]) -> tuple[str, str]:
    day, until = row.get("day", ""), row.get("until", "")
    return day, "" if until == day else until


def _rows(ask: Ask, sparql: str) -> Iterator[dict[str, str]]:
    """Yield rows as text by variable, what is unbound as ""."""
    rows = ask(sparql).rows()
    unbound = {variable.value: "" for variable in rows.variables}
    yield from (unbound | row for row in text_rows(rows))
