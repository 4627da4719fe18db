"""How names of bodies open, and which bodies may own which."""

from dataclasses import dataclass
from functools import cache
from typing import get_args

from kg.facts import Sector
from kg.lexicon.trie import Trie
from kg.lexicon.word_tables import as_written, forms_of, one_of, rows
from kg.text.folding import fold
from kg.text.tokens import tokenize

_SECTORS: tuple[Sector, ...] = get_args(Sector)


@dataclass(frozen=True, slots=True)
class BodyHead:
    """How the name of a body opens, and how it goes on; see ``data/lexicon/bodies.tsv``."""

    name: str
    grammar: str
    scope: str
    sector: Sector
    public: bool
    common: bool  # some form is written in lower case
    alone: str = ""


@cache
def body_heads() -> Trie[BodyHead]:
    """Return what may open the name of a body."""
    trie: Trie[BodyHead] = Trie()
    for row in rows("bodies"):
        forms = forms_of(row)
        for form in forms:
            head = BodyHead(
                fold(forms[0]), row["grammar"], row["scope"], one_of(row["sector"], _SECTORS),
                row["public"] == "yes", any(form[0].islower() for form in forms),
                fold(_alone(row, form)),
            )  # fmt: skip
            for written in as_written(form):
                trie.add(written, head)
    return trie


def _alone(row: dict[str, str], form: str) -> str:
    """What a form means with no place: what opens with the same word, else the first listed."""
    bodies = forms_of(row, "alone") or [""]
    opening = form.partition(" ")[0]
    return next((body for body in bodies if body.startswith(opening)), bodies[0])


@cache
def body_head(name: str) -> BodyHead | None:
    """Return the head word that a name opens with, if any."""
    found = body_heads().match(tokenize(name), 0)
    return found[0] if found else None


@cache
def party_seats() -> dict[str, BodyHead]:
    """Return the head of the party committee of each kind of area: "tỉnh" → "Tỉnh ủy"."""
    seats = (row for row in rows("bodies") if row["grammar"] == "seat")
    heads = ((row["scope"], body_head(forms_of(row)[0])) for row in seats)
    return {scope: head for scope, head in heads if head is not None and head.sector == "party"}


@cache
def owners() -> dict[str, frozenset[str]]:
    """Return, by the head word of a body, those of the bodies that a mark may join it to."""
    return {
        fold(owned): frozenset(fold(owner) for owner in forms_of(row, "owners"))
        for row in rows("owners")
        for owned in forms_of(row, "owned")
    }


@cache
def named_by_owners() -> frozenset[str]:
    """Return the head words of bodies whose names are whole only with their owners' names."""
    named = (row for row in rows("owners") if row["named"] == "yes")
    return frozenset(fold(owned) for row in named for owned in forms_of(row, "owned"))
