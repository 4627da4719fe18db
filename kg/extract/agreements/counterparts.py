"""Finds the other of two bodies of one name: "giữa Bộ Quốc phòng hai nước"."""

from itertools import pairwise

from kg.extract.actors.acting import Acting
from kg.extract.agreements.states import GOVERNMENT, States, of_country
from kg.extract.reading import Reading
from kg.facts import Actor, Body

_GOVERNMENTS = ("chính phủ hai nước", "thủ tướng hai nước", "hai thủ tướng", "hai phó thủ tướng")
_TWO = ["hai", "chính", "phủ"]
_LONGEST_GOVERNMENT = 4  # tokens
_TENSES = frozenset("đã vừa cùng cũng sẽ sắp có thể chính thức".split())
_LONGEST_SIGNER = 15  # tokens
_LONGEST_POINTER = 3  # "của hai nước"
_LONGEST_TOPIC = 25
_STATES = len(("hai", "nước"))
_COUNTED = frozenset(("hai", "2"))
_BEFORE_STATES = frozenset("việc khi mà do để rằng , . : và của diện đạo".split())
"""What stands before "hai nước" where the states act, and not "doanh nghiệp (của) hai nước"."""
_BOTH_SIDES, _COMPANIES = ["hai", "bên"], ("doanh", "nghiệp")
_SIGN = frozenset(("ký", "kí"))
_SEE = ("chứng", "kiến")
_VERBS = frozenset("sẽ đã vừa được là giúp góp để nhằm thúc tạo mở ; .".split())


class Counterparts:
    """The bodies that bind themselves to those of the same name in another country.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading, self._states = reading, States(reading)

    def of(self, sides: list[Acting]) -> list[Actor]:
        """Return the sides, with its counterpart where they name one body of two states."""
        things: list[Actor] = [side.thing for side in sides]
        if not sides or not self._are_two(sides):
            return things
        told = self._are_of_states(sides)
        return self.doubled(things, sides[0].start, told=told)

    def doubled(self, things: list[Actor], place: int, *, told: bool = False) -> list[Actor]:
        """Return a body that is named alone with its counterpart in the other country.

        Args:
            things: who is named.
            place: a token of the sentence that names them.
            told: whether words say that it is one of each state; else only a public body is.
        """
        body = things[0] if len(set(things)) == 1 else None
        if not isinstance(body, Body) or not (body.public or told):
            return things
        other = self._states.other(place)
        return [body, of_country(body, other)] if other is not None else things

    def before(self, verb: int) -> list[Actor]:
        """ "đại diện Chính phủ hai nước đã ký …": who signs, of two states; nobody else."""
        tokens, verb = self._reading.tokens, self._past_tenses(verb)
        before = " ".join(token.key for token in tokens[max(0, verb - _LONGEST_GOVERNMENT) : verb])
        if before.endswith(_GOVERNMENTS):
            pair = self.doubled([GOVERNMENT], verb)
            return pair if len(pair) > 1 else []
        sides = self._reading.actors_in(max(0, verb - _LONGEST_SIGNER), verb)
        near = bool(sides) and verb - sides[-1].end <= _LONGEST_POINTER
        pair = self.of(sides[-1:]) if near else []
        if len(pair) > 1:
            return pair
        led = [token.key for token in tokens[max(0, verb - _STATES - 3) : verb - _STATES]]
        alone = bool(led) and led[-1] in _BEFORE_STATES and "nghiệp" not in led
        alone &= self._states.are_meant(verb - _STATES)
        return self._states.both(verb) if alone else []

    def meeting(self, first: int, verb: int) -> list[Actor]:
        """Return the two states, where they sign as "hai bên", or their leaders see it done.

        Args:
            first: where the sentence of the verb begins.
            verb: where "ký" or "lễ ký" begins.
        """
        tokens = self._reading.tokens
        words = [token.key for token in tokens[first : self._past_tenses(verb)]]
        seen = _SEE in pairwise(words) and tokens[verb].key in _SIGN
        sign = (seen or words[-2:] == _BOTH_SIDES) and _COMPANIES not in pairwise(words)
        return self._states.both(verb) if sign and self._states.are_told else []

    def _past_tenses(self, verb: int) -> int:
        """Step back over "đã", "sẽ" and the like before a verb."""
        while self._reading.tokens[verb - 1].key in _TENSES:
            verb -= 1
        return verb

    def between(self, first: int, stop: int) -> list[Actor]:
        """Return the two states, or governments, that "giữa hai nước" or "… hai chính phủ" means.

        Args:
            first: the token after the words for an agreement.
            stop: where what is said of it ends.
        """
        tokens = self._reading.tokens
        for place in range(first, min(stop, first + _LONGEST_TOPIC)):
            if tokens[place].key == "giữa":
                return self._meant(place + 1)
            if tokens[place].key in _VERBS:
                break
        return []

    def _meant(self, place: int) -> list[Actor]:
        if self._states.are_meant(place):
            return self._states.both(place)
        words = self._reading.document.keys[place : place + len(_TWO)]
        pair = self.doubled([GOVERNMENT], place) if words == _TWO else []
        return pair if len(pair) > 1 else []

    def _are_two(self, sides: list[Acting]) -> bool:
        """Tell whether a name is said twice, counted, or followed by "(của) hai nước"."""
        if self._reading.tokens[sides[0].start - 1].key in _COUNTED:
            return True  # "giữa hai | Chính phủ"
        return len(sides) == 2 or self._are_of_states(sides)

    def _are_of_states(self, sides: list[Acting]) -> bool:
        """ "Phòng Thương mại và Công nghiệp | (của) hai nước": one of each."""
        after = sides[-1].end
        after += self._reading.tokens[after].key == "của" if after < self._end else 0
        return self._states.are_meant(after)

    @property
    def _end(self) -> int:
        return len(self._reading.tokens)
