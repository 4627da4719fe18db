"""Vietnamese words of two syllables, only the first with a capital: "Cảnh vệ", "Khảo thí"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.places.names import bare_name, is_foreign
from kg.lexicon import field_words
from kg.text import Token

_WHOLE_SYLLABLES = frozenset(("ô", "y"))  # "Ô tô", "Y tế": capitals of one letter


def completes_word(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Tell whether a lower-case syllable ends the word that a capitalised one opened before it.

    In a name from ``first`` on, a capital that stands alone mostly opens a word of two syllables;
    what follows is its second half unless it is a verb, a preposition or a particle.
    """
    token, before = tokens[place], tokens[place - 1]
    alone = place - 1 == first or not tokens[place - 2].capital
    return (
        alone
        and not token.capital
        and token.text.isalpha()
        and before.capital
        and before.text.isalpha()
        and (not before.text.isupper() or before.key in _WHOLE_SYLLABLES)
        and not is_foreign(before)
        and not _is_area(tokens, place - 1)
        and (
            token.key not in lexicon.words_of("not_in_names")
            or (before.key, token.key) in field_words.bigrams()
        )
    )


def _is_area(tokens: Sequence[Token], place: int) -> bool:
    """ "Trường Cao đẳng Cơ khí Huế | tuyển …": an area of one syllable opens no word."""
    where = bare_name(tokens, place)
    return where is not None and where.level != "country" and where.last == place + 1
