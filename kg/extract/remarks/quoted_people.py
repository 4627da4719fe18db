"""Finds whom a quotation is of, whatever the verb: "“…”, ông A bức xúc", "bà A dặn dò: “…”"."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Clauses
from kg.extract.clauses.press import is_press
from kg.extract.reading import Reading
from kg.extract.remarks.quotation_marks import QuotationMarks
from kg.extract.remarks.spoken_topics import FEWEST_WORDS
from kg.text import Sentence

_APART = frozenset((",", "-"))
_LONGEST_OPENING = 40  # tokens
_LONGEST_CALLING = 4  # ", theo lời | đại biểu A"
_LONGEST_CLAUSE = 24
_SHORTEST_DIALOGUE = 8
_NO_SPEECH = frozenset('là được dạy lời tên tựa đề hiệu ; "'.split())
_TAKES_WORD = frozenset(("trả", "tiếp", "đáp", "nhắn"))  # "tiếp | lời: “…”"
_NO_END = frozenset('" : ; .'.split())
_LISTING = frozenset("gồm sau như đây là ảnh".split())
_ITEM_ENDS = frozenset((",", ";", "và", "."))
_TITLES_OPEN = frozenset((",", "-", "(", ":"))
_LONGEST_BARE, _SHORTEST_BARE = 10, 5
_STOPS = frozenset('. ? ! … ... "'.split())


class QuotedPeople:
    """The people of one article who stand beside a quotation.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
        marks: its quotation marks.
    """

    def __init__(self, reading: Reading, clauses: Clauses, marks: QuotationMarks) -> None:
        self._reading, self._clauses, self._marks = reading, clauses, marks

    def before_colon(self, sentence: Sentence) -> tuple[Acting, int] | None:
        """Return the one person who is named before a colon and words, and where these begin.

        "Ông A, Giám đốc B: “…”", "Bà A giao luôn nhiệm vụ: “…”", "Đại biểu A (tỉnh B): Nên …".
        """
        colon = self._quotation(sentence) or self._dialogue(sentence) or self._last_colon(sentence)
        if colon is None:
            return None
        named = [who for who in self._reading.actors_in(sentence.first, colon) if who.is_person]
        opens = len(named) == 1 and self._opens(named[0], colon, sentence)
        return (named[0], colon + 1) if opens else None

    def after_quotation(self, sentence: Sentence) -> tuple[Acting, tuple[int, int]] | None:
        """Return who opens the short clause that follows a quotation, and its two marks.

        "“…”, ông A bức xúc", "“…”, Hãng tin B so sánh": it quotes nobody else.
        """
        closing = self._marks.last_closing(sentence)
        if closing is None or self._clauses.word(closing + 1) not in _APART:
            return None
        actors = self._reading.actors_in(closing, sentence.last)
        named = actors[0] if actors and (actors[0].is_person or is_press(actors[0])) else None
        if named is None or named.start - closing > _LONGEST_CALLING:
            return None
        words = {self._clauses.word(place) for place in range(closing + 1, sentence.last - 1)}
        brief = sentence.last - named.last <= _LONGEST_CLAUSE and not words & _NO_END
        quote = self._marks.before(named.start, sentence) if brief else None
        return quote and (named, quote)

    def under_quotation(self, sentence: Sentence) -> tuple[Acting, tuple[int, int]] | None:
        """Return whose the quotation before a bare sentence is, and its marks.

        "“…”. Ông A nói.", "“…” - Đại biểu A (tỉnh B) thẳng thắn."
        """
        opening = sentence.first + (self._clauses.word(sentence.first) == "-")
        named = self._reading.actors_in(opening, sentence.last)[:1]
        if not named or not named[0].is_person or named[0].start > opening + 1:
            return None
        said = any(
            "say" in a.acts and a.last == sentence.last - 1 for a in self._clauses.acts(sentence)
        )
        rest = sentence.last - named[0].end
        bare = (
            rest <= _LONGEST_BARE if opening > sentence.first else said and rest <= _SHORTEST_BARE
        )
        quote = self._marks.just_before(sentence) if bare else None
        return (named[0], quote) if quote and quote[1] - quote[0] > _SHORTEST_DIALOGUE else None

    def _quotation(self, sentence: Sentence) -> int | None:
        """The colon before the first quotation."""
        places = range(sentence.first + 1, sentence.last - FEWEST_WORDS)[:_LONGEST_OPENING]
        words = self._clauses.word
        return next((at for at in places if words(at) == ":" and words(at + 1) == '"'), None)

    def _last_colon(self, sentence: Sentence) -> int | None:
        """ "Ông A, Giám đốc B | :" on a line of its own, above what he says."""
        colon = sentence.last - 1
        named = self._reading.actors_in(sentence.first, colon)[:1]
        titled = named and self._clauses.word(named[0].end) in _TITLES_OPEN
        return colon if titled and self._reading.tokens[colon].text == ":" else None

    def _dialogue(self, sentence: Sentence) -> int | None:
        """ "Đại biểu A (tỉnh B) | : Nên …": the colon after who opens a sentence, not a heading."""
        tokens, first = self._reading.tokens, sentence.first
        first += tokens[first].text == "-"
        places = range(first, sentence.last - _SHORTEST_DIALOGUE)[:_LONGEST_OPENING]
        colon = next((at for at in places if tokens[at].text == ":"), None)
        whole = tokens[sentence.last - 1].text in _STOPS
        if colon is None or not whole or self._lists(colon, sentence):
            return None
        opening = self._reading.actors_in(first, colon)[:1]
        by_name = bool(opening) and opening[0].is_person and opening[0].start <= first + 1
        return colon if by_name else None

    def _lists(self, colon: int, sentence: Sentence) -> bool:
        """ "Các phó thủ tướng: A, B", "nguyên nhân chính: một là …": what follows are items."""
        follows = self._reading.actors_in(colon, sentence.last)[:1]
        items = [who for who in follows if who.start == colon + 1]
        named = any(self._clauses.word(item.end) in _ITEM_ENDS for item in items)
        goes_on = not self._reading.tokens[colon + 1].capital
        return named or goes_on or self._clauses.word(colon - 1) in _LISTING

    def _opens(self, speaker: Acting, colon: int, sentence: Sentence) -> bool:
        """Tell whether it is the subject of a sentence or a clause that ends with a colon."""
        named = [sentence.first, *(a.end for a in self._reading.actors_in(sentence.first, colon))]
        before = self._clauses.word(speaker.start - 1)
        subject = speaker.start in named or before in {",", "-", "đó"}  # "Chi cục X | Trần A: “…”"
        between = range(speaker.last, colon)
        told = any("say" in a.acts and a.last == colon for a in self._clauses.acts(sentence))
        return subject and (told or not any(self._is_no_speech(place) for place in between))

    def _is_no_speech(self, place: int) -> bool:
        word, before = self._clauses.word(place), self._clauses.word(place - 1)
        return word in _NO_SPEECH and not (word == "lời" and before in _TAKES_WORD)
