"""Finds the meetings of an article: which words name one, and which words mean the same one."""

from dataclasses import dataclass, field

from kg.extract.clauses import Clauses
from kg.extract.encounters import Encounter, Encounters
from kg.extract.meeting_words import MeetingWords, Named
from kg.extract.reading import Reading
from kg.extract.same_meeting import agree, content, fits, ordinal
from kg.facts import Actor, Area, Evidence, Meeting, Person, Post, Role
from kg.lexicon import KindWord
from kg.text import Sentence

_ANY_KIND = frozenset(("meeting", "working_session"))
_ALSO_VERBS = frozenset(("talks", "voter_contact", "get_together", "working_session"))
_VISITS = {"visit", "working_session"}
_CALLED_SO = {"meeting", "working_session"}  # "cuộc họp với A", then "làm việc với A"
_PARTS = frozenset(("opening", "closing", "sitting"))
_WHOLES = frozenset(("session", "congress"))
_LONGEST_OPENING = 6  # tokens


@dataclass(eq=False)
class Gathering:
    """A meeting as it takes shape while the article is read."""

    kind: KindWord
    first: int
    last: int
    end: int
    name: str
    sentences: list[int] = field(default_factory=list)
    day: str | None = None
    last_day: str | None = None
    place: Area | None = None
    inferred: set[str] = field(default_factory=set)
    evidence: list[Evidence] = field(default_factory=list)
    roles: dict[tuple[Actor, Role], tuple[tuple[Post, ...], list[Evidence]]] = field(
        default_factory=dict
    )
    meeting: Meeting | None = None
    hosts: set[Actor] = field(default_factory=set)

    def join(self, who: Actor, role: Role, posts: tuple[Post, ...], evidence: Evidence) -> None:
        """Let someone take part in a role; more evidence of the same adds up."""
        known = self.roles.get((who, role))
        if known is None:
            self.roles[who, role] = (posts, [evidence])
        else:
            self.roles[who, role] = (known[0] or posts, [*known[1], evidence])

    def has(self, who: Actor) -> bool:
        """Tell whether someone is known to take part."""
        return any(actor == who for actor, _ in self.roles)


class Gatherings:
    """The meetings of one article, and which of them each sentence speaks of.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading = reading
        self.all: list[Gathering] = []
        self.of_sentence: dict[int, Gathering] = {}
        self._words = MeetingWords(reading)
        self._encounters = Encounters(reading, clauses)
        self._clauses = clauses
        for number, sentence in enumerate(reading.document.sentences):
            if sentence.is_prose:
                self._read_sentence(number, sentence)

    def spoken_of(self, number: int) -> Gathering | None:
        """Return the meeting that a sentence is about, else the last one before it."""
        if number in self.of_sentence:
            return self.of_sentence[number]
        earlier = [index for index in self.of_sentence if index < number]
        return self.of_sentence[max(earlier)] if earlier else (self.all[0] if self.all else None)

    def held_in(self, number: int, kind: KindWord) -> list[Gathering]:
        """Return the meetings of a kind that a sentence tells, and the parts of them it tells."""
        kinds = {kind.notation, *(_PARTS if kind.notation in _WHOLES else ())}
        return [g for g in self.all if g.kind.notation in kinds and number in g.sentences]

    def heard_at(self, number: int, who: Actor) -> Gathering | None:
        """Return the meeting at which someone speaks: that told, else one he or she attends."""
        if number not in self.of_sentence and isinstance(who, Person):
            own = [g for g in self.all if min(g.sentences, default=number) < number and g.has(who)]
            if own and self.spoken_of(number) not in own:
                return own[-1]
        return self.spoken_of(number)

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        said = self._clauses.content_start(sentence)
        for named in self._words.read(sentence):
            if self._is_told_by_verb(named, sentence):
                continue
            gathering = self._same(named, number)
            if gathering is None and (named.introduced or (named.has_name and not self.all)):
                gathering = Gathering(named.kind, named.first, named.last, named.end, named.name)
                self.all.append(gathering)
            if gathering is not None:
                self._note(gathering, named)
                if named.first < said:
                    self._focus(gathering, number, strong=named.introduced)
        if number not in self.of_sentence and sentence.kind == "body":
            self._read_encounter(number, sentence)

    def _is_told_by_verb(self, named: Named, sentence: Sentence) -> bool:
        """ "Ông A hội đàm với ông B": the word is the verb of an encounter."""
        if named.has_name or named.introduced or named.kind.notation not in _ALSO_VERBS:
            return False
        encounter = self._encounters.read(sentence)
        return encounter is not None and encounter.start <= named.first < encounter.end

    def _focus(self, gathering: Gathering, number: int, *, strong: bool) -> None:
        """Let a sentence be about the first meeting that it introduces or means."""
        gathering.sentences.append(number)
        if strong or gathering.sentences[0] != number:
            self.of_sentence.setdefault(number, gathering)

    def _read_encounter(self, number: int, sentence: Sentence) -> None:
        """A meeting told by a verb: "A làm việc với B"."""
        encounter = self._encounters.read(sentence)
        if encounter is None or (encounter.is_occasion and self._has_occasion_for(encounter)):
            return
        hosts = {host.thing for host in encounter.hosts if host.is_person}
        gathering = self._told_before(encounter, hosts, number)
        if gathering is None:
            start, end = encounter.start, encounter.end
            gathering = Gathering(encounter.kind, start, end, end, encounter.name)
            self.all.append(gathering)
        gathering.hosts |= hosts
        gathering.evidence.append(
            self._reading.evidence(encounter.start, encounter.end, "meeting_by_verb")
        )
        gathering.sentences.append(number)
        self.of_sentence[number] = gathering

    def _told_before(
        self, encounter: Encounter, hosts: set[Actor], number: int
    ) -> Gathering | None:
        """The meeting already known that a verb tells again."""
        dated = bool(self._days(number))
        for gathering in reversed(self.all):
            if self._is_another_day(gathering, number):
                continue
            if _is_told_again(gathering, encounter, hosts, dated=dated):
                return gathering
        return None

    def _has_occasion_for(self, encounter: Encounter) -> bool:
        """Tell whether a meeting is known at which this may be: a signing is no part of a visit."""
        signing = encounter.kind.notation == "signing_ceremony"
        return any(not signing or known.kind.notation != "visit" for known in self.all)

    # ---- which meeting ---------------------------------------------------------------------

    def _same(self, named: Named, number: int) -> Gathering | None:
        """The meeting already known that these words mean."""
        if not named.has_name:
            fitting = self._meant_by(named.kind)
            apart = named.held or self._is_part(named)
            return fitting if fitting or apart or not self.all else self.all[-1]
        words, number_named = content(named.name), ordinal(named.name)
        for gathering in reversed(self.all):
            other = ordinal(gathering.name)
            if number_named and other and named.kind.notation == gathering.kind.notation:
                if number_named == other:
                    return gathering
                continue
            known = content(gathering.name)
            shared = len(words & known) / (min(len(words), len(known)) or 1)
            unnamed = gathering.end - gathering.last <= 1
            alike = shared >= 0.6 and agree(named.kind, gathering.kind)
            may_be = fits(named.kind, gathering.kind) and (alike or unnamed)
            if may_be and not (named.held and self._is_another_day(gathering, number)):
                return gathering
        if not self._is_scene(named, number):
            return None
        any_kind = named.kind.notation in _ANY_KIND and self.all
        return self._meant_by(named.kind) or (self.all[-1] if any_kind else None)

    def _is_part(self, named: Named) -> bool:
        """ "Dự phiên khai mạc có …": a sitting of the session or congress told before."""
        parts = named.introduced and named.kind.notation in _PARTS
        return parts and bool(self.all) and self.all[-1].kind.notation in _WHOLES

    def _is_scene(self, named: Named, number: int) -> bool:
        """ "Tới dự buổi lễ vinh danh … có": where a sentence sets out tells no other meeting."""
        sentence = self._reading.document.sentences[number]
        return (
            named.is_place_of_what_follows
            and named.first - sentence.first <= _LONGEST_OPENING
            and not self._days(number)
        )

    def _is_another_day(self, gathering: Gathering, number: int) -> bool:
        """Tell whether a sentence names one day and those of a meeting only others."""
        told = [day for sentence in gathering.sentences for day in self._days(sentence)]
        here = self._days(number)
        return len(set(here)) == 1 and bool(told) and here[0] not in told

    def _days(self, number: int) -> list[str]:
        sentence = self._reading.document.sentences[number]
        return [
            day.iso for day in self._reading.dates
            if sentence.first <= day.first < sentence.last and len(day.iso) > len("2021-04")
        ]  # fmt: skip

    def _meant_by(self, kind: KindWord) -> Gathering | None:
        """ "hội nghị", "buổi lễ": the last meeting that is one."""
        for gathering in reversed(self.all):
            if fits(kind, gathering.kind):
                return gathering
        return None

    def _note(self, gathering: Gathering, named: Named) -> None:
        """Keep the words as evidence, and the fuller name."""
        rule = "meeting_named" if named.has_name else "meeting_meant"
        gathering.evidence.append(self._reading.evidence(named.first, named.end, rule))
        fuller = named.end - named.last > gathering.end - gathering.last
        if fuller and not gathering.hosts:
            gathering.kind, gathering.name = named.kind, named.name
            gathering.first, gathering.last, gathering.end = named.first, named.last, named.end


def _is_told_again(
    gathering: Gathering, encounter: Encounter, hosts: set[Actor], *, dated: bool
) -> bool:
    """Tell whether an encounter is a known meeting: of its kind, and of its host if it is dated."""
    kinds = {encounter.kind.notation, gathering.kind.notation}
    shared = bool(hosts & gathering.hosts)
    unknown = not (hosts and gathering.hosts)
    if (kinds == _VISITS and shared) or (kinds == _CALLED_SO and dated and not gathering.hosts):
        return True
    return fits(encounter.kind, gathering.kind) and (shared or unknown or not dated)
