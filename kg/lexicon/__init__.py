"""The word lists of ``data/lexicon`` as tries over tokens.

Each list is a table that a non-programmer can extend: a header line, tabs between columns, ``|``
between forms, lines with ``#`` for remarks. A trie finds the longest listed phrase that begins at
a token; spelling is folded as in the texts, case is left to the caller.

What most rules need is named here; areas are in :mod:`kg.lexicon.gazetteer`, the words of the
fields of bodies in :mod:`kg.lexicon.field_words`.
"""

from kg.lexicon.acts import actions, actions_that, meetings_made, verbs
from kg.lexicon.heads import BodyHead, body_head, body_heads, named_by_owners, owners, party_seats
from kg.lexicon.kind_words import KindWord, kinds, kinds_with
from kg.lexicon.offices import (
    Title,
    is_deputy,
    is_of_several,
    jobs,
    rank_endings,
    ranks,
    state_offices,
    title_bodies,
    titles,
    titles_with,
)
from kg.lexicon.words import name_words, not_places, surnames, topics, venues, words_of

__all__ = [
    "BodyHead",
    "KindWord",
    "Title",
    "actions",
    "actions_that",
    "body_head",
    "body_heads",
    "is_deputy",
    "is_of_several",
    "jobs",
    "kinds",
    "kinds_with",
    "meetings_made",
    "name_words",
    "named_by_owners",
    "not_places",
    "owners",
    "party_seats",
    "rank_endings",
    "ranks",
    "state_offices",
    "surnames",
    "title_bodies",
    "titles",
    "titles_with",
    "topics",
    "venues",
    "verbs",
    "words_of",
]
