"""Verbs: what someone does at a meeting, and how someone enters or leaves a post."""

from functools import cache
from typing import get_args

from kg.facts import Action
from kg.lexicon.kind_words import KindWord
from kg.lexicon.listed import listed
from kg.lexicon.trie import Trie
from kg.lexicon.word_tables import forms_of, one_of, rows
from kg.text.folding import fold

_ACTIONS: tuple[Action, ...] = get_args(Action)


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
def meetings_made() -> dict[str, KindWord]:
    """Return, by the act, the kind of meeting that there was where a verb tells of one."""
    making = (row for row in rows("verbs") if row["makes"])
    return {row["act"]: KindWord("meeting", row["makes"], fold(row["called"])) for row in making}


@cache
def actions() -> Trie[Action]:
    """Return the verbs of entering and leaving a post; an entry is the action."""
    return listed("actions", lambda row: one_of(row["action"], _ACTIONS))


@cache
def actions_that(effect: str) -> frozenset[Action]:
    """Return the actions of one effect: "enter" a post, "leave" it, or "join" a committee."""
    having = (row for row in rows("actions") if effect in forms_of(row, "effects"))
    return frozenset(one_of(row["action"], _ACTIONS) for row in having)
