"""Titles of posts, and what people are called before their names."""

from dataclasses import dataclass, replace
from functools import cache

from kg.lexicon.listed import listed
from kg.text.folding import fold
from kg.text.tokens import tokenize
from kg.trie import Trie
from kg.word_tables import forms_of, rows

_DEPUTIES = ("Phó ", "Thứ trưởng")
_PERMANENT = "Thường trực"
_JOB = "!"


@dataclass(frozen=True, slots=True)
class Title:
    """A title; see ``data/lexicon/titles.tsv``."""

    name: str
    body: str
    head: str


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
