"""Names written out that are typed as the press shortens them: "UBND TP" for "UBND thành phố"."""

from collections.abc import Iterator
from functools import cache

from kg.lexicon.word_tables import forms_of, rows
from kg.query.folding import unaccented


def written_out(name: str) -> str:
    """Return a name without accents, but with its short forms written out as graphs have them.

    >>> written_out("Sở GD&ĐT TP.Đà Nẵng")
    'so Giáo dục và Đào tạo thành phố da nang'
    """
    full, longest = _full_forms()
    words, written = _words(name), list[str]()
    while words:
        for length in range(min(longest, len(words)), 0, -1):
            found = full.get(" ".join(words[:length]))
            if found or length == 1:
                written.append(found or words[0])
                del words[:length]
                break
    return " ".join(written)


@cache
def _full_forms() -> tuple[dict[str, str], int]:
    """Return full forms by their short ones, and of how many words the longest of these is."""
    full: dict[str, str] = {}
    for short, written in _pairs():
        full.setdefault(" ".join(_words(short)), written)
    return full, max(len(short.split()) for short in full)


def _pairs() -> Iterator[tuple[str, str]]:
    """Yield what may be typed and what it stands for; of two meanings the first counts."""
    for table in ("levels", "bodies"):
        for first, *others in map(forms_of, rows(table)):
            yield from ((other, first) for other in others)
    for table, short, full in (
        ("short_words", "short", "word"),
        ("abbreviations", "short", "full"),
        ("areas", "aliases", "name"),
    ):
        for row in rows(table):
            yield from ((form, row[full]) for form in forms_of(row, short))


def _words(name: str) -> list[str]:
    """Return the words of a name as they are compared; a point ends one: "TP.", "HCM"."""
    return unaccented(name).replace(".", ". ").split()
