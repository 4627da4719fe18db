"""Tells whether what stands between a name and a verb only says more of who is named."""

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.reading import Reading
from kg.text import Sentence

_NOUNS = frozenset("bản số những các ý sự lời".split())
_BOARD, _LEADS, _TELLS = "ban", "chỉ", "cho"
_LONGEST = 30  # tokens
_APART = frozenset((",", "-"))
_CLAUSE_MARKS = frozenset('; : " . khi mà thì là được bị nghe trước sau về đọc'.split())
_SENTENCE_MARKS = frozenset('; : " . ! ?'.split())
_WHEN = frozenset("sau khi trước trong".split())
_DONE = frozenset(("đã", "cũng", "thì"))
_LINKS = frozenset('còn riêng nhưng song và - "'.split())
_DESCRIBE = frozenset(", - ( ở tại từ trú ngụ kiêm".split())  # "Bà A | ở xã B cho biết, …"
_WORDS_FOLLOW = frozenset((",", ":", "rằng"))
_SOURCES = frozenset(("theo",))
_THEN = "thì"
_JOINS = frozenset("và cùng với".split())
_BEFORE_TITLE = frozenset("đã tân quyền là".split())
_FOR_OTHERS = frozenset((("thay", "mặt"), ("đại", "diện"), ("người", "phát")))


def is_noun(before: str, verb: str) -> bool:
    """Tell whether a verb is a noun after a word: "văn bản chỉ đạo", "Trưởng ban chỉ đạo".

    Args:
        before: the word before it, lower case.
        verb: its first word, lower case.
    """
    return (before in _NOUNS and verb != _TELLS) or (before == _BOARD and verb == _LEADS)


class Appositions:
    """What is added to the names of those who speak in one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def reach(self, first: int, act: Act, sentence: Sentence) -> bool:
        """Tell whether only titles, or the rest of one, stand in tokens up to a verb."""
        if "tell" in act.acts and self._is_parenthesis(first, act.first):
            return True
        last = act.first - (self._clauses.word(act.first - 1) in _APART)
        between = {self._clauses.word(place) for place in range(first, last)}
        opens = self._clauses.word(act.last) == ":" and self._are_set_off(first, act.first)
        acts = any(self._acts(other) for other in self._between(first, act, sentence)) and not opens
        if acts or last - first > _LONGEST or _CLAUSE_MARKS & between:
            return False
        if self._are_set_off(first, act.first):
            return True
        apart = [place for place in range(first, last) if self._clauses.word(place) in _APART]
        if not apart:
            return not _JOINS & between
        return all(map(self._is_titled, apart[:1] if apart[0] == first else apart))

    def describe(self, named: Acting, act: Act, sentence: Sentence) -> bool:
        """ "Ông A, chủ tàu | cho biết, …": all from a name that opens a sentence to who tells."""
        first = sentence.first + (self._clauses.word(sentence.first) in _LINKS)
        opens = named.start == first and self._clauses.word(named.last) in _DESCRIBE
        marked = "tell" in act.acts and self._clauses.word(act.last) in _WORDS_FOLLOW
        between = {self._clauses.word(place) for place in range(named.last, act.first)}
        said = any("say" in other.acts for other in self._between(named.last, act, sentence))
        near = act.first - named.last <= _LONGEST and not between & (_SENTENCE_MARKS | _SOURCES)
        return opens and marked and near and not said

    def _between(self, first: int, act: Act, sentence: Sentence) -> list[Act]:
        return [other for other in self._clauses.acts(sentence) if first <= other.first < act.first]

    def _acts(self, act: Act) -> bool:
        """Tell whether something is done, and not part of a title: "Trưởng ban | chỉ đạo"."""
        return self._clauses.word(act.first - 1) != "ban"

    def tell_of_quoted(self, first: int, verb: int) -> bool:
        """ "“…”, bà A, người từng đến B, nói": anything may be told of who has just been quoted."""
        between = {self._clauses.word(place) for place in range(first, verb)}
        near = verb - first <= _LONGEST and not _SENTENCE_MARKS & between
        return near and self._are_set_off(first, verb)

    def _are_set_off(self, first: int, verb: int) -> bool:
        """ "Bà A - thợ hàn của Công ty B - nói": marks on both sides."""
        opens, closes = self._clauses.word(first), self._clauses.word(verb - 1)
        return verb - first > 1 and opens == closes and opens in _APART

    def _is_parenthesis(self, first: int, verb: int) -> bool:
        """ "Bà A - thợ hàn, dự giải B, - cho biết", "ông A sau khi xem C đã nêu rõ"."""
        opens, closes = self._clauses.word(first), self._clauses.word(verb - 1)
        between = {self._clauses.word(place) for place in range(first, verb)}
        marked = opens in _WHEN and closes in _DONE
        marked |= opens in _APART and (closes in _APART or closes == _THEN)
        return 1 < verb - first <= _LONGEST and marked and not between & _SENTENCE_MARKS

    def _is_titled(self, mark: int) -> bool:
        """Tell whether a title follows a comma, or in whose name someone speaks."""
        place = mark + 1 + (self._clauses.word(mark + 1) in _BEFORE_TITLE)
        for_others = (self._clauses.word(place), self._clauses.word(place + 1)) in _FOR_OTHERS
        return for_others or lexicon.titles().match(self._reading.tokens, place) is not None
