"""The meetings that the verbs of a sentence tell: "A hội đàm với B, hội kiến với C"."""

from collections import defaultdict

from kg.extract.clauses.encounter import Encounter
from kg.extract.meetings.encounters import Encounters
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.known import KnownMeetings
from kg.extract.meetings.told_times import is_dated
from kg.extract.reading import Reading
from kg.text import Sentence

_BY_VERB = "meeting_by_verb"
_CONGRESS = "congress"
_SITTING = "sitting"


class MetInTurn:
    """Makes meetings of the encounters of an article.

    Args:
        reading: the article as read so far.
        known: the meetings known so far.
        encounters: the meetings that its verbs tell.

    Attributes:
        further: by sentence, the encounters that follow the one it is about, with their meetings.
    """

    def __init__(self, reading: Reading, known: KnownMeetings, encounters: Encounters) -> None:
        self._reading, self._known, self._encounters = reading, known, encounters
        self.further: dict[int, list[tuple[Encounter, Gathering]]] = defaultdict(list)

    def read(self, number: int, sentence: Sentence) -> Gathering | None:
        """Return the meeting that the first encounter of a sentence tells, if any."""
        encounter = self._encounters.read(sentence)
        if encounter is None:
            return None
        hosts = {host.thing for host in encounter.hosts if host.is_person}
        known = self._known.told_by(encounter, hosts, number)
        told_again = known is not None and bool(known.hosts & hosts)
        if (
            encounter.is_occasion
            and not told_again
            and self._known.has_occasion_for(encounter, number)
        ):
            return None
        gathering = known or self._new(encounter)
        self._tell(gathering, encounter, number)
        return gathering

    def is_sitting_at(self, around: Gathering, sentence: Sentence) -> bool:
        """ "Tại đại hội, Ban Chấp hành khóa mới đã | họp phiên thứ nhất": a meeting of its own.

        Args:
            around: the meeting that the sentence names.
            sentence: to be looked at.
        """
        encounter = self._encounters.read(sentence)
        sits = encounter is not None and encounter.kind.notation == _SITTING
        return sits and around.kind.notation == _CONGRESS

    def read_further(self, number: int, sentence: Sentence, first: Gathering) -> None:
        """Make meetings of the encounters that follow the one a sentence is about."""
        for encounter in self._encounters.further(sentence):
            hosts = {host.thing for host in encounter.hosts if host.is_person}
            known = self._known.told_by(encounter, hosts, number)
            gathering = known if known and known is not first else self._new(encounter)
            self._tell(gathering, encounter, number)
            self.further[number].append((encounter, gathering))

    def _new(self, encounter: Encounter) -> Gathering:
        start, end = encounter.start, encounter.end
        self._known.all.append(Gathering(encounter.kind, start, end, end, encounter.name))
        return self._known.all[-1]

    def _tell(self, gathering: Gathering, encounter: Encounter, number: int) -> None:
        gathering.hosts |= {host.thing for host in encounter.hosts if host.is_person}
        gathering.guests |= {guest.thing for guest in encounter.guests}
        sentence = self._reading.document.sentences[number]
        gathering.told |= not encounter.planned or is_dated(self._reading, sentence)
        told = self._reading.evidence(encounter.start, encounter.end, _BY_VERB)
        gathering.evidence.append(told)
        gathering.sentences.append(number)
