"""Lines of work in lower case: "Công ty Tư vấn | thiết kế cầu đường phía Nam"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.fields import is_person
from kg.extract.places.names import read_place
from kg.lexicon import field_words, gazetteer
from kg.text import Token

_LONGEST_THING = 4
_LONGEST_NUMBER = 4
_REGIONS = frozenset(("phía", "miền"))


def past_work(tokens: Sequence[Token], first: int, end: int) -> int:
    """Return where the name of a company ends that goes on in lower case, and with its seat.

    Only words that names of bodies have go on, up to a mark, a number, a capital or an area; after
    a brand a clause does: "Công ty Sao Mai | thiết kế".

    Args:
        tokens: all tokens.
        first: where the name after the word for a company begins.
        end: where its capitals end.
    """
    place = end
    if _opens_work(tokens, first, end):
        while place < len(tokens) and (step := _word_of_work(tokens, first, place)):
            place += step
    if place > end and (tokens[place - 1].key == "và" or not _is_closed(tokens, place)):
        return end
    if place > end and place < len(tokens) and tokens[place].text.isdigit():
        return place + 1
    return _past_seat(tokens, place)


def work_in_area(tokens: Sequence[Token], first: int) -> int | None:
    """Return where a name ends that is but a line of work in lower case and an area's name.

    "Công ty | quản lý nhà quận 7": with no area it is a way to speak of any company.
    """
    if first >= len(tokens) or tokens[first].capital or not tokens[first - 1].text.islower():
        return None
    place = first
    while place < len(tokens) and (step := _word_of_work(tokens, first, place)):
        place += step
    opens = place - first > 1 and place < len(tokens) and tokens[place - 1].key != "và"
    area = gazetteer.levels().match(tokens, place) if opens else None
    where = read_place(tokens, place) if area else None
    return where.last if where is not None and where.name else None


def past_field(tokens: Sequence[Token], place: int) -> int | None:
    """Where a listed field inside a name ends: "Trường Đại học | Giao thông vận tải"."""
    found = field_words.fields().match(tokens, place) if tokens[place].capital else None
    return found[1] if found else None


def is_work(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether a word of two syllables that names of bodies have ends at ``end``."""
    pair = tuple(token.key for token in tokens[end - 2 : end])
    noun = field_words.nouns().match(tokens, end - 2)
    common = tokens[end - 1].text.islower() and lexicon.name_words().issuperset(pair)
    return pair in field_words.bigrams() or common or (noun is not None and noun[1] == end)


def _opens_work(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Tell whether a name so far says what is done, or goes on with a thing: no brand alone."""
    known = is_work(tokens, end) or past_field(tokens, end - 2) == end
    return known or _thing_end(tokens, first, end) is not None


def _word_of_work(tokens: Sequence[Token], first: int, place: int) -> int:
    """The length of a word of two syllables or more that names of bodies have; 0 for none."""
    if tokens[place].capital or not tokens[place].is_word:
        return 0
    if tokens[place].key == "và":
        return 1
    if thing := _thing_end(tokens, first, place):
        return thing - place
    pair = tuple(token.key for token in tokens[place : place + 2])
    words = lexicon.name_words()
    known = pair in field_words.bigrams() or (len(pair) == 2 and words.issuperset(pair))
    return 2 * (known and not tokens[place + 1].capital)


def _thing_end(tokens: Sequence[Token], first: int, place: int) -> int | None:
    """Where a thing ends that begins at ``place`` or not long before: "Thuốc sát | trùng"."""
    for start in range(max(first, place - _LONGEST_THING), place + 1):
        found = field_words.nouns().match(tokens, start)
        if found is not None and found[1] > place and not tokens[found[1] - 1].capital:
            return found[1]
    return None


def _is_closed(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether a mark, a capital, a number or an area follows: no clause goes on."""
    if end >= len(tokens):
        return False
    after = tokens[end]
    if after.text.isdigit():
        return len(after.text) < _LONGEST_NUMBER and not _is_counted(tokens, end + 1)
    area = after.key in _REGIONS or gazetteer.levels().match(tokens, end) is not None
    numbered = after.key == "số" and tokens[end + 1 : end + 2] and tokens[end + 1].text.isdigit()
    return after.capital or not after.is_word or area or bool(numbered)


def _is_counted(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a thing follows that a number counts: "… 5 | xe", not "… 5 | đã"."""
    lower = place < len(tokens) and tokens[place].text.islower()
    return lower and tokens[place].key not in lexicon.words_of("not_in_names")


def _past_seat(tokens: Sequence[Token], end: int) -> int:
    """Step over the region of a company or, after words in lower case, its area."""
    after = tokens[end : end + 2]
    if len(after) == 2 and after[0].key in _REGIONS and after[1].capital:
        return end + 2
    if not after or not tokens[end - 1].text.islower():
        return end
    place = read_place(tokens, end)
    return place.last if place is not None and place.name else _past_brand(tokens, end)


def _past_brand(tokens: Sequence[Token], end: int) -> int:
    """Step over the capitals after a line of work, unless they name someone or open a body."""
    tries = (lexicon.body_heads(), lexicon.titles(), lexicon.ranks())
    if is_person(tokens, end) or any(trie.match(tokens, end) for trie in tries):
        return end
    while end < len(tokens) and tokens[end].capital and tokens[end].text.isalpha():
        end += 1
    return end
