"""Titles of posts, and what people are called before their names."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, get_args

from kg.lexicon.listed import listed
from kg.lexicon.trie import Trie
from kg.lexicon.word_tables import forms_of, one_of, rows
from kg.text.folding import fold
from kg.text.tokens import tokenize

_DEPUTY = "Phó "
_PERMANENT = "Thường trực"

Grammar = Literal[
    "", "ends_in_head", "next_word_is_head", "seat_opens", "part_of_what_follows", "office", "job"
]
_GRAMMARS: tuple[Grammar, ...] = get_args(Grammar)


@dataclass(frozen=True, slots=True)
class Title:
    """A title, as a row of ``data/lexicon/titles.tsv`` has it.

    Args:
        name: its canonical form.
        body: the full name of the body that it means by itself; "" where it means none.
        grammar: how title and body go together; the head of the table explains the values.
        head: the word that opens the name of a body which the title itself tells of, or "".
        traits: what rules ask of it.
    """

    name: str
    body: str = ""
    grammar: Grammar = ""
    head: str = ""
    traits: frozenset[str] = frozenset()

    @property
    def goes_on(self) -> bool:
        """Whether it is whole only with the word that opens a body after it: "Trưởng | Ban"."""
        return self.grammar == "next_word_is_head"

    def has(self, trait: str) -> bool:
        """Tell whether a trait holds of it, as the head of the table explains it."""
        return trait in self.traits


@cache
def _titles() -> tuple[tuple[dict[str, str], Title], ...]:
    """The rows of the table, each with the title that it tells of."""
    return tuple((row, _title(row)) for row in rows("titles"))


def _title(row: dict[str, str]) -> Title:
    grammar = one_of(row["grammar"], _GRAMMARS)
    name, traits = fold(forms_of(row)[0]), frozenset(forms_of(row, "traits"))
    return Title(name, fold(row["body"]), grammar, fold(row["head"]), traits)


@cache
def titles() -> Trie[Title]:
    """Return the titles of posts, each deputy's also with the word for a permanent one."""
    trie: Trie[Title] = Trie()
    for row, title in _titles():
        if title.grammar == "job":
            continue
        permanent = replace(title, name=f"{title.name} {_PERMANENT}")
        for form in forms_of(row):
            trie.add(form, title)
            if is_deputy(title.name) and not title.grammar:
                trie.add(f"{form} {_PERMANENT}", permanent)
    return trie


@cache
def jobs() -> Trie[Title]:
    """Return what people work as, which is a post only beside a name: "cán bộ UBND xã"."""
    trie: Trie[Title] = Trie()
    for row, title in _titles():
        for form in forms_of(row) if title.grammar == "job" else ():
            trie.add(form, title)
    return trie


@cache
def state_offices() -> frozenset[str]:
    """Return the titles that name an office by themselves: "Chủ tịch nước"."""
    return frozenset(title.name for _, title in _titles() if title.grammar == "office")


@cache
def titles_with(trait: str) -> frozenset[str]:
    """Return the titles, in their canonical forms, of which a trait of ``titles.tsv`` holds.

    Args:
        trait: as the head of the table explains it.
    """
    return frozenset(title.name for _, title in _titles() if title.has(trait))


def is_deputy(title: str) -> bool:
    """Tell whether a title is a deputy's, if the permanent one's.

    Args:
        title: in its canonical form.
    """
    bare = title.removesuffix(f" {_PERMANENT}")
    return title.startswith(_DEPUTY) or bare in titles_with("deputy")


def is_of_several(title: str) -> bool:
    """Tell whether several hold a title at once in one body, as deputies and members do.

    Args:
        title: in its canonical form.
    """
    return is_deputy(title) or title in titles_with("several")


@cache
def title_bodies() -> dict[str, frozenset[str]]:
    """Return, by the end of a title, the head words of the bodies it belongs to."""
    return {
        fold(row["title"]): frozenset(fold(head) for head in forms_of(row, "heads"))
        for row in rows("title_bodies")
    }


@cache
def ranks() -> Trie[str]:
    """Return honorifics and ranks; an entry is the kind."""
    return listed("ranks", lambda row: row["kind"])


@cache
def rank_endings() -> frozenset[str]:
    """Return the last words of ranks and honorifics, lower case."""
    forms = (form for row in rows("ranks") for form in forms_of(row))
    return frozenset(tokenize(fold(form))[-1].key for form in forms)
