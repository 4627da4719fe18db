"""Who held a post and when: asked of an office, a question answers with them in those years."""

from collections.abc import Iterable
from typing import NamedTuple

from kg.query.binding import bind
from kg.query.names import Ask
from kg.query.terms import literal, node


class Holder(NamedTuple):
    """A person seen as the holder of a post.

    Args:
        iri: the person.
        name: the person's full name.
        since: the first year, or "" if a source without a date shows it.
        until: the last year, likewise.
    """

    iri: str
    name: str
    since: str
    until: str

    def __str__(self) -> str:
        """Return the name and the years: ``"Phạm Dụ (2017-2018)"``."""
        years = [*dict.fromkeys(filter(None, (self.since, self.until)))]
        return f"{self.name} ({'-'.join(years)})" if years else self.name

    def years(self) -> list[str]:
        """Return each year from the first to the last; none if the first is not known."""
        known = range(int(self.since), int(self.until) + 1) if self.since else ()
        return [f"{year:04}" for year in known]


def holders(ask: Ask, post: str) -> list[Holder]:
    """Return who held a post, the first first; of other things nobody.

    Args:
        ask: asks the graph.
        post: its IRI.
    """
    from kg.resources import read

    rows = ask(bind(read("queries/names/holders.rq"), {"post": node(post)})).rows()
    return [Holder(*(term.value for term in row)) for row in rows]


def in_years(iri: str, held_by: Iterable[Holder]) -> str:
    """Return rows of an actor and a year: a thing in any year, and who held it in theirs.

    Args:
        iri: who acts: a person, a body, a post.
        held_by: the holders, where it is a post.
    """
    rows = [f"({node(iri)} UNDEF)"]
    for holder in held_by:
        years = map(literal, holder.years())
        rows += [f"({node(holder.iri)} {year})" for year in [*years] or ["UNDEF"]]
    return " ".join(rows)
