"""Tells the kings of old, who act in no news, from those who reign in other countries."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import PostMention
from kg.extract.places.names import is_foreign
from kg.text import Token

_CROWNS = lexicon.titles_with("reigns")


def is_old_king(name: Sequence[Token], posts: Sequence[PostMention] | None) -> bool:
    """Tell whether "vua" and a Vietnamese name tell of one of the country's own kings.

    Args:
        name: the tokens of a name.
        posts: the posts before it.
    """
    crown = posts[-1] if posts else None
    if crown is None or crown.title not in _CROWNS or crown.country is not None:
        return False
    return not any(is_foreign(token) for token in name)
