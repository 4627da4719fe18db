"""Tells where a quotation begins that ends at a mark, also where it holds another."""

from kg.extract.reading import Reading
from kg.extract.remarks.spoken_topics import FEWEST_WORDS
from kg.text import Sentence

_MARK = '"'
_OPENING = frozenset(":([-")  # what a mark that opens may follow without a space
_APART = frozenset((",", "-"))
_LONGEST_QUOTE = 400  # tokens
_SHORTEST_QUOTE = 12
_LONGEST_CALLING = 6  # "“…” - thuyền trưởng tàu cá A", tokens


class QuotationMarks:
    """The quotation marks of one article, which side they face told by the spaces around them.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._document, self._tokens = reading.document, reading.tokens
        self._places = reading.document.places_of.get(_MARK, ())

    def opening(self, closing: int, default: int) -> int:
        """Return where a quotation opens.

        Args:
            closing: the token that ends it.
            default: where it is taken to begin if its own mark is missing.
        """
        inner = 0
        for place in self._before(closing):
            if not self.closes(place):
                if inner == 0:
                    return place
                inner -= 1
            elif not self._is_in_paragraph_of(place, closing):
                break  # the end of what somebody said before
            else:
                inner += 1
        return default

    def before(
        self, speaker: int, sentence: Sentence, *, ended: bool = False
    ) -> tuple[int, int] | None:
        """ "“…”, ông A nói": the quotation before a speaker.

        Args:
            speaker: the token at which he or she is named.
            sentence: the one that names them.
            ended: whether a full stop may stand between the two.

        Returns:
            the places of its two marks, if there is one; the name of a thing is none.
        """
        if speaker - sentence.first < FEWEST_WORDS:
            return None
        near = range(max(sentence.first + 1, speaker - _LONGEST_CALLING), speaker)
        closing = max((place for place in near if self.closes(place)), default=None)
        if closing is None or (not ended and self._stops(closing, speaker)):
            return None
        opening = self.opening(closing, sentence.first)
        named = opening > sentence.first + 2 and closing - opening < _SHORTEST_QUOTE
        return None if named else (opening, closing)

    def _stops(self, first: int, last: int) -> bool:
        return any(token.text == "." for token in self._tokens[first:last])

    def just_before(self, sentence: Sentence) -> tuple[int, int] | None:
        """ "“…”. Bà A trả lời như vậy …": the quotation that the sentence before ends with.

        Args:
            sentence: one of the article.

        Returns:
            the places of its two marks, if there is one.
        """
        near = range(sentence.first - 1, max(-1, sentence.first - 3), -1)
        closing = next((at for at in near if self._tokens[at].text == _MARK), None)
        return None if closing is None else (self.opening(closing, closing), closing)

    def last_closing(self, sentence: Sentence) -> int | None:
        """Return the last mark of a sentence if it ends a quotation.

        Args:
            sentence: one of the article.
        """
        last = max((at for at in self._places if sentence.first < at < sentence.last), default=None)
        return last if last is not None and self.closes(last) else None

    def tell_who_speaks(self, sentence: Sentence) -> bool:
        """ "…", ông A nói": whether words follow the end of a quotation.

        Args:
            sentence: one of the article.
        """
        inside = (at for at in self._places if sentence.first <= at < sentence.last)
        return any(self.closes(at) and self._follows(at) in _APART for at in inside)

    def _before(self, closing: int) -> list[int]:
        """The marks before one, from the nearest on."""
        return [at for at in reversed(self._places) if closing - _LONGEST_QUOTE < at < closing]

    def closes(self, place: int) -> bool:
        """Tell whether a token is a mark with a word before it and a space after it."""
        if self._tokens[place].text != _MARK:
            return False
        before, after = self._tokens[place - 1], self._tokens[place + 1 : place + 2]
        spaced = not self._tokens[place].clings or before.text in _OPENING
        runs_on = any(each.clings and each.is_word for each in after)
        return place > 0 and not spaced and not runs_on

    def _follows(self, place: int) -> str:
        return "".join(token.text for token in self._tokens[place + 1 : place + 2])

    def _is_in_paragraph_of(self, place: int, other: int) -> bool:
        first, last = (
            self._document.sentences[self._document.sentence_at[at]].block for at in (place, other)
        )
        return first is last
