"""Finds the other of two bodies of one name: "giữa Bộ Quốc phòng hai nước"."""

from collections import Counter

from kg.extract.actors.acting import Acting
from kg.extract.reading import Reading
from kg.facts import Actor, Area, Body

_TWO = frozenset(("hai", "2"))
_STATES = frozenset(("nước", "quốc"))
_GOVERNMENT = Body("Chính phủ", sector="government", public=True)
_GOVERNMENTS = "chính phủ hai nước".split()  # mostly without a capital
_TENSES = frozenset(("đã", "vừa", "cùng"))
_LONGEST_SIGNER = 15  # tokens
_LONGEST_POINTER = 3  # "của hai nước"
_HOME = "Việt Nam"


class Twins:
    """The bodies that bind themselves to those of the same name in another country.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def of(self, sides: list[Acting]) -> list[Actor]:
        """Return the sides with the twin of the one body that they name, if it is of two states."""
        things: list[Actor] = [side.thing for side in sides]
        body = things[0] if len(set(things)) == 1 else None
        if not isinstance(body, Body) or not body.public or not self._are_two(sides):
            return things
        country = self._other_country()
        return things if country is None else [body, _of(body, country)]

    def before(self, verb: int) -> list[Actor]:
        """ "đại diện Chính phủ hai nước đã ký …": who signs, of two states; nobody else."""
        tokens = self._reading.tokens
        while tokens[verb - 1].key in _TENSES:
            verb -= 1
        if [token.key for token in tokens[max(0, verb - len(_GOVERNMENTS)) : verb]] == _GOVERNMENTS:
            country = self._other_country()
            return [_GOVERNMENT, _of(_GOVERNMENT, country)] if country else []
        sides = self._reading.actors_in(max(0, verb - _LONGEST_SIGNER), verb)
        near = bool(sides) and verb - sides[-1].end <= _LONGEST_POINTER
        pair = self.of(sides[-1:]) if near else []
        return pair if len(pair) > 1 else []

    def _are_two(self, sides: list[Acting]) -> bool:
        """Tell whether a name is said twice, or followed by "hai nước" or "của hai nước"."""
        after = [token.key for token in self._reading.tokens[sides[-1].end : sides[-1].end + 3]]
        after = after[after[:1] == ["của"] :]
        both = bool(after) and after[0] in _TWO and bool(_STATES & set(after[1:2]))
        return len(sides) == 2 or both

    def _other_country(self) -> Area | None:
        """The country that the article names most beside its own."""
        named = Counter(
            mention.thing for mention in self._reading.places
            if mention.thing is not None
            and mention.thing.level == "country" and mention.thing.name != _HOME
        )  # fmt: skip
        return named.most_common(1)[0][0] if named else None


def _of(body: Body, country: Area) -> Body:
    return Body(f"{body.name} {country.name}", sector="foreign", public=False, area=country)
