"""The meetings that the verbs of a sentence tell: "A hội đàm với B, hội kiến với C"."""

from collections import defaultdict

from kg.extract.clauses.encounter import Encounter
from kg.extract.meetings.coreference import KnownMeetings
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.encounters import Encounters
from kg.extract.meetings.sentence_days import is_dated
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
        self.further: dict[int, list[tuple[Encounter, MeetingDraft]]] = defaultdict(list)

    def read(self, number: int, sentence: Sentence) -> MeetingDraft | None:
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
        meeting = known or self._new(encounter)
        self._tell(meeting, encounter, number)
        return meeting

    def is_sitting_at(self, around: MeetingDraft, sentence: Sentence) -> bool:
        """ "Tại đại hội, Ban Chấp hành khóa mới đã | họp phiên thứ nhất": a meeting of its own.

        Args:
            around: the meeting that the sentence names.
            sentence: to be looked at.
        """
        encounter = self._encounters.read(sentence)
        sits = encounter is not None and encounter.kind.notation == _SITTING
        return sits and around.kind.notation == _CONGRESS

    def read_further(self, number: int, sentence: Sentence, first: MeetingDraft) -> None:
        """Make meetings of the encounters that follow the one a sentence is about."""
        for encounter in self._encounters.further(sentence):
            hosts = {host.thing for host in encounter.hosts if host.is_person}
            known = self._known.told_by(encounter, hosts, number)
            meeting = known if known and known is not first else self._new(encounter)
            self._tell(meeting, encounter, number)
            self.further[number].append((encounter, meeting))

    def _new(self, encounter: Encounter) -> MeetingDraft:
        start, end = encounter.start, encounter.end
        self._known.all.append(MeetingDraft(encounter.kind, start, end, end, encounter.name))
        return self._known.all[-1]

    def _tell(self, meeting: MeetingDraft, encounter: Encounter, number: int) -> None:
        meeting.hosts |= {host.thing for host in encounter.hosts if host.is_person}
        meeting.guests |= {guest.thing for guest in encounter.guests}
        sentence = self._reading.document.sentences[number]
        meeting.told |= not encounter.planned or is_dated(self._reading, sentence)
        told = self._reading.evidence(encounter.start, encounter.end, _BY_VERB)
        meeting.evidence.append(told)
        meeting.sentences.append(number)
