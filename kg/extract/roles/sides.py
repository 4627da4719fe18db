"""Who is on the two sides of a meeting that a verb tells: "Ông A làm việc với Sở B"."""

from kg.extract.actors.acting import Acting
from kg.extract.clauses.encounter import Encounter
from kg.extract.clauses.grammar import Act
from kg.extract.clauses.verb_shapes import OPENS_LIST, VerbShapes
from kg.extract.meetings.by_kind import FACE_TO_FACE
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.scene import Scene
from kg.extract.roles.exchanges import Cast, cast
from kg.facts import Body, Person
from kg.text import Sentence

_NOUNS = frozenset(("cuộc", "buổi", "phiên"))  # "nhiều cuộc | họp có ông A tham gia"
_BETWEEN_TWO = FACE_TO_FACE | {"visit"}
_SITTING, _COMPANY = "sitting", "mặt"  # "gặp mặt", "họp mặt"
_GOES_ON_TO = frozenset("dự mạc kiến trì".split())  # "dự", "khai mạc", "chứng kiến", "chủ trì"


class Sides(VerbShapes):
    """Reads the sides of the encounters of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene.reading, scene.clauses)
        self._meetings = scene.meetings
        self._encounters = scene.meetings.encounters

    def met(self, act: Act, sentence: Sentence) -> Cast:
        """ "Ông A làm việc với Sở B": both sides attend."""
        noun = self.clauses.word(act.first - 1) in _NOUNS
        if not noun and self.opens(act, sentence) and self.opens_list(act, sentence):
            listed = self.clauses.listed_after(act.last, sentence)
            return cast("attendee", [a for a in listed if not self._is_honoured(a, act)])
        if sentence.kind != "body":
            return []
        encounter = self._encounters.read(sentence)
        if encounter is None or not encounter.start <= act.first < encounter.end:
            return []
        if self._goes_on_to_another(encounter, sentence):
            return []
        alone = len(encounter.hosts) == 1
        called = [h for h in encounter.hosts if alone and self._calls(h, act, encounter)]
        present = [host for host in encounter.hosts if host not in called]
        return [*cast("organizer", called), *cast("attendee", [*present, *encounter.guests])]

    def headline(self, sentence: Sentence, meeting: MeetingDraft) -> list[Acting]:
        """ "Bộ trưởng A làm việc với Tỉnh ủy B", above a text that only says "làm việc tại B"."""
        encounter = self._encounters.read(sentence) if sentence.kind == "headline" else None
        kinds = {kind.notation for kind in meeting.kinds}
        if encounter is None or encounter.is_occasion or encounter.kind.notation not in kinds:
            return []
        sides = (*encounter.hosts, *encounter.guests)
        named = [side for side in sides if isinstance(side.thing, Person | Body)]
        same = any(meeting.has(side.thing) for side in named)
        return named if same else []

    def _is_honoured(self, acting: Acting, act: Act) -> bool:
        """ "Đến viếng | ông A có ông B, …": who is remembered is not there."""
        before = {self.clauses.word(at) for at in range(act.last, acting.start)}
        return "honour" in act.acts and not OPENS_LIST & before

    def going_on(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Ông A gặp ông B và | dự diễn đàn": the one who met him does the next, too."""
        encounter = self._encounters.read(sentence)
        if encounter is None or self.clauses.word(act.first - 1) != "và":
            return []
        return list(encounter.hosts) if encounter.end == act.first - 1 else []

    def _goes_on_to_another(self, encounter: Encounter, sentence: Sentence) -> bool:
        """ "Ông A gặp ông B và khai mạc | diễn đàn": ông B is not said to be at the forum."""
        number = self._reading.document.sentence_at[sentence.first]
        meant = self._meetings.of_sentence.get(number)
        later = (n for n in self._meetings.words.read(sentence) if n.first >= encounter.end)
        return meant is not None and any(
            self._meetings.meant_at.get(named.first) is meant
            and named.kind.notation not in _BETWEEN_TWO
            and self.clauses.word(named.first - 1) in _GOES_ON_TO
            for named in later
        )

    def sitting(self, act: Act, sentence: Sentence) -> Cast:
        """ "Ngày 13/7, HĐND tỉnh đã bầu …", "… khai mạc kỳ họp": a council holds its sittings."""
        encounter = self._encounters.read(sentence)
        if encounter is None or encounter.kind.notation != _SITTING:
            return []
        told = encounter.start <= act.first < encounter.end
        return cast("organizer", encounter.hosts if told else ())

    def _calls(self, acting: Acting, act: Act, encounter: Encounter) -> bool:
        """ "UBND tỉnh họp": a body that meets holds its meeting; a party committee is its members.

        "Tỉnh ủy gặp mặt các nhà báo": whoever does so invites them.
        """
        if not isinstance(acting.thing, Body):
            return False
        holds = "meet" in act.acts or encounter.kind.notation == _SITTING
        sits = holds and acting.thing.sector != "party"
        return sits or self.clauses.word(act.last - 1) == _COMPANY
