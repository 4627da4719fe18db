"""The meetings found so far, and which of them further words mean."""

from collections import defaultdict
from collections.abc import Set as AbstractSet

from kg.extract.clauses.encounter import Encounter
from kg.extract.meetings.by_kind import FACE_TO_FACE, is_for_press, may_be, of_kind
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.matching import agree, content, fits, is_about, ordinal
from kg.extract.meetings.sentence_days import SentenceDays
from kg.extract.meetings.words import PARTS, Named
from kg.extract.reading import Reading
from kg.extract.roundups import items
from kg.facts import Actor
from kg.lexicon import KindWord, kinds_with

_GENERAL = kinds_with("meeting", "general")  # "cuộc họp với A", then "làm việc với A"
_VISITS = kinds_with("meeting", "of_visit")
_HOSTED = kinds_with("meeting", "one_host")
WHOLES = kinds_with("meeting", "whole")
_WITH_PRESS = kinds_with("meeting", "with_press")
_SOLEMN = kinds_with("meeting", "solemn")
_OF_GROUPS = "phiên thảo luận tổ"  # another sitting than that of the whole house
POINT = "này"
_LONGEST_POINTED = 3  # tokens: "quan trọng này"
_POINTS = frozenset(("này", "lần"))
_LONGEST_OPENING = 6  # tokens
_NEAR_DAY = 4  # tokens: "cuộc họp báo | chiều 5/4"
_ALIKE = 0.6  # of the words of the shorter name


class KnownMeetings:
    """The meetings of one article that are known while it is read.

    Args:
        reading: the article as read so far.
        times: the days that its sentences name.

    Attributes:
        all: the meetings, in the order in which they were found.
        item_of: for each sentence the item of a round-up that it stands in.
    """

    def __init__(self, reading: Reading, times: SentenceDays) -> None:
        self._reading = reading
        self.all: list[MeetingDraft] = []
        self._times = times
        self.item_of = items(reading.document)
        self._by_item: dict[int, list[MeetingDraft]] = defaultdict(list)
        self._filed = 0

    def _in_item(self, number: int) -> list[MeetingDraft]:
        """The meetings that the item of a round-up tells in which sentence ``number`` stands."""
        for meeting in self.all[self._filed :]:
            opening = self._reading.document.sentence_at[meeting.found]
            self._by_item[self.item_of[opening]].append(meeting)
        self._filed = len(self.all)
        return self._by_item[self.item_of[number]]

    # ---- meant by words for a meeting ------------------------------------------------------

    def named(self, named: Named, number: int) -> MeetingDraft | None:
        """Return the known meeting that words of sentence ``number`` mean, if any."""
        known = may_be(named.kind, self._in_item(number))
        fitting = of_kind(named.kind, known)
        if fitting and self._is_pointed(named):
            return fitting
        if not named.has_name:
            if self._is_proper(named):
                return next((g for g in reversed(known) if fits(named.kind, g.kind)), None)
            apart = named.held or self.is_part(named) or self._is_new(named, number, known)
            return fitting if fitting or apart or not known else known[-1]
        known = [meeting for meeting in known if not _are_topics(named, meeting)]
        for meeting in reversed(known):
            if self._is_called_so(meeting, named, number) or self._is_with(meeting, named, number):
                return meeting
        if not self._is_scene(named, number):
            again = self._is_shown_again(named, number)
            known = [g for g in known if again and g.kind.notation == named.kind.notation]
        any_kind = named.kind.notation in _GENERAL and known
        return of_kind(named.kind, known) or (known[-1] if any_kind else None)

    def _is_new(self, named: Named, number: int, known: list[MeetingDraft]) -> bool:
        """ "Tại cuộc họp báo sau đó", "Tại buổi họp sáng 5/4": none of those told before."""
        if self._is_pointed(named) or not (named.introduced and known):
            return False
        if is_for_press(named.kind) and known[-1].kind.notation not in _WITH_PRESS:
            return True
        start = self._reading.document.sentences[number].first
        dated = bool(self._times.days_in(start, named.end + _NEAR_DAY))
        return dated and all(self._times.is_another_day(each, number) for each in known)

    def _is_proper(self, named: Named) -> bool:
        """ "Hội nghị Potsdam": one word that is a name tells it from those of another kind."""
        return named.end - named.last == 1 and self._reading.tokens[named.last].capital

    def _is_pointed(self, named: Named) -> bool:
        """ "Buổi lễ quan trọng | này": one that was told before."""
        tokens, longest = self._reading.tokens, named.last + _LONGEST_POINTED
        return named.end < min(len(tokens), longest) and tokens[named.end].key == POINT

    def _is_called_so(self, meeting: MeetingDraft, named: Named, number: int) -> bool:
        one, other = ordinal(named.name), ordinal(meeting.name)
        if one and other and named.kind.notation == meeting.kind.notation:
            return one == other
        kinds = {named.kind.notation, meeting.kind.notation}
        if kinds == _GENERAL and self._times.is_same_day(meeting, number):
            return True
        alike = _is_alike(named, meeting)
        fitting = fits(named.kind, meeting.kind) and agree(named.kind, meeting.kind)
        if not fitting or not (alike or meeting.end - meeting.last <= 1):
            return False
        apart = named.held or not alike
        return not (apart and self._times.is_another_day(meeting, number))

    def _is_with(self, meeting: MeetingDraft, named: Named, number: int) -> bool:
        """ "Tại cuộc làm việc với B": the meeting that was told by "A đến thăm B"."""
        met = self._reading.tokens[named.last].key == "với" and named.end > named.last + 1
        kinds = {named.kind.notation, meeting.kind.notation}
        if (
            not met
            or not kinds <= FACE_TO_FACE | _VISITS
            or self._times.is_another_day(meeting, number)
        ):
            return False
        sides = self._reading.actors_in(named.last, named.end)
        return any(side.thing in meeting.hosts | meeting.guests for side in sides)

    def is_vague(self, named: Named, number: int) -> bool:
        """ "… trong việc tổ chức lễ hội": with no name and day, beside a meeting, it is none."""
        told = named.has_name or bool(self._times.days(number)) or self._times.turns(number)
        told |= is_for_press(named.kind)
        told |= self.is_part(named) or not may_be(named.kind, self._in_item(number))
        return not told or self._is_any(named, number)

    def _is_any(self, named: Named, number: int) -> bool:
        """ "… và trả lời chất vấn tại kỳ họp Quốc hội": far in a sentence without a day, any."""
        sentence = self._reading.document.sentences[number]
        far = named.first - sentence.first > _LONGEST_OPENING
        any_session = named.kind.notation == "session" and named.is_place_of_what_follows
        pointed = self._reading.tokens[min(named.end, sentence.last - 1)].key in _POINTS
        return far and any_session and not (named.held or pointed or self._times.days(number))

    def is_part(self, named: Named) -> bool:
        """ "Dự phiên khai mạc có …": a sitting of the session or congress told before."""
        parts = named.introduced and named.kind.notation in PARTS
        return parts and bool(self.all) and self.all[-1].kind.notation in WHOLES

    def _is_scene(self, named: Named, number: int) -> bool:
        """ "Tới dự buổi lễ vinh danh … có": where a sentence sets out tells no other meeting."""
        sentence = self._reading.document.sentences[number]
        return (
            named.is_place_of_what_follows
            and named.first - sentence.first <= _LONGEST_OPENING
            and not self._times.days(number)
        )

    def _is_shown_again(self, named: Named, number: int) -> bool:
        """ "Ông A phát biểu tại lễ ký B": a ceremony of no day of its own, as captions tell it."""
        ceremony = named.kind.notation in _SOLEMN
        shown = named.witnessed or (ceremony and named.is_place_of_what_follows)
        return shown and not self._times.days(number)

    # ---- told by a verb --------------------------------------------------------------------

    def told_by(
        self, encounter: Encounter, hosts: AbstractSet[Actor], number: int
    ) -> MeetingDraft | None:
        """Return the known meeting that the verb of sentence ``number`` tells again, if any."""
        guests = {guest.thing for guest in encounter.guests}
        turns, dated = self._times.turns(number), bool(self._times.days(number))
        sits = encounter.kind.notation == "sitting"
        for meeting in reversed(self._in_item(number)):
            others = meeting.guests and guests and not meeting.guests & guests
            if others or self._times.is_another_day(meeting, number):
                continue
            if self._is_frame(meeting, encounter, number):
                continue
            if sits and self._times.is_another_half_day(meeting, number):
                continue
            if (meeting.kind.word == _OF_GROUPS) != (encounter.kind.word == _OF_GROUPS):
                continue
            undated = not self._times.days_of(meeting)
            same = bool(hosts & meeting.hosts and guests & meeting.guests)
            if same and undated and _are_face_to_face(encounter.kind, meeting.kind):
                return meeting
            goes_on = sits and not (dated and undated)  # "Tiếp đó, Quốc hội nghe …"
            if (goes_on or not turns) and _is_told_again(meeting, encounter, hosts, dated=dated):
                return meeting
        return None

    def _is_frame(self, meeting: MeetingDraft, encounter: Encounter, number: int) -> bool:
        """ "Trong chuyến thăm Việt Nam, ngày 3/4, A thăm tỉnh B": one visit within another."""
        start = self._reading.document.sentences[number].first
        return meeting.kind.notation == "visit" and start <= meeting.first < encounter.start

    def has_occasion_for(self, encounter: Encounter, number: int) -> bool:
        """Tell whether a meeting is known at which this may be: a signing is no part of a visit.

        Nor is what sentence ``number`` tells of another time: "Chiều cùng ngày, ông A trao …".
        """
        signing = encounter.kind.notation == "signing_ceremony"
        fitting = any(not signing or known.kind.notation != "visit" for known in self.all)
        return fitting and not self._times.is_apart(number)


def _are_topics(named: Named, meeting: MeetingDraft) -> bool:
    """Tell whether one of two meetings is what the other is held about."""
    return is_about(named.name, meeting.name) or is_about(meeting.name, named.name)


def _is_alike(named: Named, meeting: MeetingDraft) -> bool:
    """Tell whether two names share most of their words."""
    words, known = content(named.name), content(meeting.name)
    shared = len(words & known) / (min(len(words), len(known)) or 1)
    return shared >= _ALIKE


def _are_face_to_face(one: KindWord, other: KindWord) -> bool:
    """ "A tiếp B", "A làm việc với B", of one day: a picture may show what the text tells."""
    return {one.notation, other.notation} <= FACE_TO_FACE


def _is_told_again(
    meeting: MeetingDraft, encounter: Encounter, hosts: AbstractSet[Actor], *, dated: bool
) -> bool:
    """Tell whether an encounter is a known meeting: of its kind, and of its host if it is dated."""
    kinds = {encounter.kind.notation, meeting.kind.notation}
    shared = bool(hosts & meeting.hosts)
    unknown = not (hosts and meeting.hosts)
    if (kinds == _VISITS and shared) or (kinds == _GENERAL and dated and not meeting.hosts):
        return True
    alike = any(fits(encounter.kind, own) for own in meeting.kinds)
    again = not dated and encounter.kind.notation not in _HOSTED
    return alike and (shared or unknown or again)
