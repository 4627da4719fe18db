"""The word lists of ``data/lexicon`` as tries over tokens.

Each list is a table that a non-programmer can extend: a header line, tabs between columns, ``|``
between forms, lines with ``#`` for remarks. A trie finds the longest listed phrase that begins at
a token; spelling is folded as in the texts, case is left to the caller.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar, get_args

from kg.facts import Action, Sector
from kg.text.folding import fold
from kg.text.tokens import tokenize
from kg.trie import Trie
from kg.word_tables import as_written, forms_of, one_of, rows

T = TypeVar("T")

_SECTORS: tuple[Sector, ...] = get_args(Sector)
_ACTIONS: tuple[Action, ...] = get_args(Action)
_DEPUTIES = ("Phó ", "Thứ trưởng")
_PERMANENT = "Thường trực"
_JOB = "!"


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


@dataclass(frozen=True, slots=True)
class Title:
    """A title; see ``data/lexicon/titles.tsv``."""

    name: str
    body: str
    head: str


@dataclass(frozen=True, slots=True)
class KindWord:
    """A word for a kind of the ontology's schemes: ``notation`` in ``scheme``."""

    scheme: str
    notation: str
    word: str


def _trie(table: str, entry: Callable[[dict[str, str]], T], column: str = "forms") -> Trie[T]:
    """The forms that a column of a table lists, each with what its row says."""
    trie: Trie[T] = Trie()
    for row in rows(table):
        for form in forms_of(row, column):
            trie.add(form, entry(row))
    return trie


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
def titles() -> Trie[Title]:
    """Return the titles of posts, each deputy's also with the word for a permanent one."""
    trie: Trie[Title] = Trie()
    for row in (row for row in rows("titles") if row["head"] != _JOB):
        name, *_ = forms = forms_of(row)
        title = Title(fold(name), fold(row["body"]), fold(row["head"]))
        permanent = replace(title, name=f"{title.name} {_PERMANENT}")
        for form in forms:
            trie.add(form, title)
            if name.startswith(_DEPUTIES) and not row["head"]:
                trie.add(f"{form} {_PERMANENT}", permanent)
    return trie


@cache
def jobs() -> Trie[Title]:
    """Return what people work as, which is a post only beside a name: "cán bộ UBND xã"."""
    trie: Trie[Title] = Trie()
    for row in (row for row in rows("titles") if row["head"] == _JOB):
        for form in (forms := forms_of(row)):
            trie.add(form, Title(fold(forms[0]), "", ""))
    return trie


@cache
def state_offices() -> frozenset[str]:
    """Return the titles that name an office by themselves: "Chủ tịch nước"."""
    return frozenset(fold(forms_of(row)[0]) for row in rows("titles") if row["body"] == "-")


@cache
def rank_endings() -> frozenset[str]:
    """Return the last words of ranks and honorifics, lower case."""
    forms = (form for row in rows("ranks") for form in forms_of(row))
    return frozenset(tokenize(fold(form))[-1].key for form in forms)


@cache
def ranks() -> Trie[str]:
    """Return honorifics and ranks; an entry is the kind."""
    return _trie("ranks", lambda row: row["kind"])


@cache
def surnames() -> frozenset[str]:
    """Return Vietnamese surnames, lower case."""
    return frozenset(fold(row["surname"]).lower() for row in rows("surnames"))


@cache
def kinds(scheme: str) -> Trie[KindWord]:
    """Return the words for the kinds of one scheme: meeting, agreement or award."""
    trie: Trie[KindWord] = Trie()
    for row in rows("kinds"):
        if row["scheme"] == scheme:
            for word in forms_of(row, "words"):
                trie.add(word, KindWord(scheme, row["notation"], fold(word)))
    return trie


@cache
def kinds_with(scheme: str, trait: str) -> frozenset[str]:
    """Return the notations of the kinds of one scheme of which a trait of ``kinds.tsv`` holds.

    Args:
        scheme: "meeting", "agreement" or "award".
        trait: as the head of the table explains it.
    """
    of_scheme = (row for row in rows("kinds") if row["scheme"] == scheme)
    return frozenset(row["notation"] for row in of_scheme if trait in forms_of(row, "traits"))


@cache
def verbs() -> Trie[frozenset[str]]:
    """Return the verbs of acts; an entry is the set of acts that a verb may stand for."""
    acts: dict[str, set[str]] = {}
    for row in rows("verbs"):
        for form in forms_of(row):
            acts.setdefault(form, set()).add(row["act"])
    trie: Trie[frozenset[str]] = Trie()
    for form, meant in acts.items():
        trie.add(form, frozenset(meant))
    return trie


@cache
def words_of(table: str) -> frozenset[str]:
    """Return the first column of a table of single entries, lower case."""
    return frozenset(fold(next(iter(row.values()))).lower() for row in rows(table))


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
def houses() -> Trie[str]:
    """Return the words that open the name of a place to meet in; an entry says what else it is."""
    return _trie("venues", lambda row: row["house"], "word")


@cache
def topics() -> Trie[str]:
    """Return the words that open what a committee is for; an entry is "deed" or "occasion"."""
    return _trie("topics", lambda row: row["kind"], "words")


@cache
def name_words() -> frozenset[str]:
    """Return the syllables that may go on in lower case inside a proper name."""
    return frozenset(word for phrase in words_of("name_words") for word in phrase.split())


@cache
def actions() -> Trie[Action]:
    """Return the verbs of entering and leaving a post; an entry is the action."""
    return _trie("actions", lambda row: one_of(row["action"], _ACTIONS))


@cache
def actions_that(effect: str) -> frozenset[Action]:
    """Return the actions of one effect: "enter" a post, "leave" it, or "join" a committee."""
    having = (row for row in rows("actions") if effect in forms_of(row, "effects"))
    return frozenset(one_of(row["action"], _ACTIONS) for row in having)


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


@cache
def title_bodies() -> dict[str, frozenset[str]]:
    """Return, by the end of a title, the head words of the bodies it belongs to."""
    return {
        fold(row["title"]): frozenset(fold(head) for head in forms_of(row, "heads"))
        for row in rows("title_bodies")
    }
