"""The two states of which an article says "hai nước", and what is theirs."""

from collections import Counter
from functools import cached_property

from kg.extract.reading import Reading
from kg.facts import Actor, Area, Body
from kg.lexicon.gazetteer import HOME

_OURS = Area(HOME, "country")
GOVERNMENT = Body("Chính phủ", sector="government", public=True)
_TWO = frozenset(("hai", "2"))
_STATES = frozenset(("nước", "quốc"))  # "quốc gia"


class States:
    """Which two states one article is about.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @cached_property
    def are_told(self) -> bool:
        """Whether the article speaks of "hai nước" anywhere: then "hai bên" are these."""
        return any(
            self.are_meant(place)
            for place, token in enumerate(self._reading.tokens) if token.key in _TWO
        )  # fmt: skip

    def other(self, place: int) -> Area | None:
        """Return the one country that the sentence names beside the article's own.

        Where it names none or several, the one that the article names most.

        Args:
            place: a token of the sentence.
        """
        sentence = self._reading.sentence_of(place)
        near = self._abroad(sentence.first, sentence.last)
        named = near if len(near) == 1 else self._abroad(0, len(self._reading.tokens))
        return named.most_common(1)[0][0] if named else None

    def both(self, place: int) -> list[Actor]:
        """Return the article's own country and the other; nobody where no other is named."""
        other = self.other(place)
        return [_OURS, other] if other else []

    def _abroad(self, first: int, last: int) -> Counter[Area]:
        """The countries but the article's own that are named in tokens ``[first, last)``."""
        return Counter(
            mention.thing for mention in self._reading.places
            if mention.thing is not None and first <= mention.place.first < last
            and mention.thing.level == "country" and mention.thing != _OURS
        )  # fmt: skip

    def are_meant(self, place: int) -> bool:
        """Tell whether "hai nước" or "hai quốc gia" begins at a token."""
        words = self._reading.document.keys[place : place + 2]
        return len(words) == 2 and words[0] in _TWO and words[1] in _STATES


def of_country(body: Body, country: Area) -> Body:
    """Return the body of a name in another country: "Bộ Quốc phòng Lào"."""
    name = body.name.removesuffix(f" {HOME}")
    return Body(f"{name} {country.name}", sector="foreign", public=False, area=country)


def government_of(country: Area) -> Body:
    """Return the government of a country."""
    return GOVERNMENT if country == _OURS else of_country(GOVERNMENT, country)
