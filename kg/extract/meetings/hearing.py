"""At which meeting something is said, if at any."""

from kg.extract.clauses.press import told_to_press
from kg.extract.meetings.by_kind import is_for_press, is_for_speaking
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.drafts import MeetingDrafts, last_before
from kg.extract.reading import Reading
from kg.facts import Actor, Person

_SPOKESMAN = "Người phát ngôn"


class Hearing:
    """Where people speak in one article.

    Args:
        reading: the article as read so far.
        meetings: its meetings.
    """

    def __init__(self, reading: Reading, meetings: MeetingDrafts) -> None:
        self._meetings = meetings
        self._for_press = told_to_press(reading)
        self._spokesmen = {
            acting.thing
            for acting in reading.actors_in(0, len(reading.tokens))
            if any(post.title == _SPOKESMAN for post in acting.posts)
        }

    def at(self, number: int, who: Actor) -> MeetingDraft | None:
        """Return the meeting at which someone speaks: that told, else one he or she attends.

        None where what is said is said to the press, or where the article only tells of plans.
        """
        if self.is_told_to_press(number):
            return None
        meant = self._meetings.spoken_of(number)
        if number not in self._meetings.of_sentence and isinstance(who, Person):
            told = (g for g in self._meetings.all if min(g.sentences, default=number) < number)
            own = [meeting for meeting in told if meeting.told and meeting.has(who)]
            if own and meant not in own and not self._is_spoken_at(meant, own[-1]):
                return own[-1]
        if self._is_told_by(who, number):
            before = last_before(number, self._meetings.scenes)
            meant = None if before is None else self._meetings.of_sentence[before]
        told_there = meant is not None and meant.told and not self._is_told_of(meant, who)
        return meant if told_there else None

    def _is_told_of(self, meant: MeetingDraft, who: Actor) -> bool:
        """ "Người phát ngôn A cho biết, …": he tells the press of a visit, and is not on it."""
        there = is_for_press(meant.kind) or meant.has(who)
        return who in self._spokesmen and not there

    def _is_spoken_at(self, meant: MeetingDraft | None, own: MeetingDraft) -> bool:
        """On a visit one speaks to the press, too: what is said is said where people speak."""
        return own.kind.notation == "visit" and meant is not None and is_for_speaking(meant.kind)

    def _is_told_by(self, who: Actor, number: int) -> bool:
        """ "Ông A thông báo chiều 9/6, ông B đã tiếp bà C": A was not there, and says it before."""
        meant = self._meetings.of_sentence.get(number)
        if meant is None or not meant.hosts or meant.sentences[0] != number:
            return False
        return isinstance(who, Person) and who not in meant.hosts | meant.guests

    def is_told_to_press(self, number: int) -> bool:
        """Tell whether a sentence is told to the press, itself or since a meeting was last told."""
        meant = self._meetings.spoken_of(number)
        if meant is not None and is_for_press(meant.kind):
            return False
        if number in self._meetings.scenes:
            return number in self._for_press
        since = last_before(number, self._meetings.scenes)
        first = 0 if since is None else since + 1
        return any(earlier in self._for_press for earlier in range(first, number + 1))
