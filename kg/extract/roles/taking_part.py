"""Who takes part in a meeting, and how: one rule an act, listed at the foot."""

from collections.abc import Callable
from functools import cache

from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act
from kg.extract.clauses.participants import participant
from kg.extract.clauses.subjects import Subjects
from kg.extract.clauses.verb_shapes import VerbShapes
from kg.extract.meetings.by_kind import is_for_press
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.named_in import NamedIn
from kg.extract.meetings.organizers import Organizers
from kg.extract.meetings.scene import Scene
from kg.extract.roles.arrivals import Arrivals
from kg.extract.roles.exchanges import Cast, Exchanges, cast
from kg.extract.roles.greetings import Greetings
from kg.extract.roles.sides import Sides
from kg.extract.roles.speeches import Speeches
from kg.text import Sentence

_DONE_THERE = frozenset(("speaker", "signatory", "witness", "presenter", "recipient"))
"""What nobody has done yet at a meeting that is only planned."""
_PLANS = frozenset(("sẽ", "sắp"))
_GREETS, _SITS = "greets_at_meeting", "council_sits"
_IMPLY = frozenset((_GREETS, _SITS))
"""Rules by which someone is there who is not said to be."""
_HOLDING, _SEEING = "organizer_before_verb", "witness_of_signing"
_OF_WHAT_FOLLOWS = frozenset((_HOLDING, _SEEING))
_SPEAKING, _TALKS = frozenset(("speaker_at_meeting", "teller_at_meeting")), "talks"
"""Who speaks at talks is one of their two sides."""
_HELD_REACH = 4  # tokens


class Roles(VerbShapes):
    """Lets the actors of an article take part in its meetings.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene.reading, scene.clauses)
        self._scene, self.exchanges, self.sides = scene, Exchanges(scene), Sides(scene)
        self._words = scene.meetings.words
        self._subjects = Subjects(scene.clauses)
        self.speeches = Speeches(scene, self.exchanges, self._subjects)
        self.greetings = Greetings(scene.reading, scene.clauses)
        self._arrivals = Arrivals(scene.reading, scene.clauses)
        self._implied: list[tuple[MeetingDraft, str, Act, Cast]] = []
        self._own = NamedIn(scene.reading, scene.clauses, scene.meetings)
        self._organizers = Organizers(scene.reading, scene.clauses, self._words, self._own)

    def read(self) -> None:
        """Apply every rule to every sentence, and look at headlines when all the rest is read."""
        self._read_sentences()
        for meeting, name, act, found in self._implied:
            only = [(acting, role) for acting, role in found if not meeting.has(acting.thing)]
            self._join(meeting, name, act, only)  # who speaks, gives or holds it is there anyway
        for number, sentence in self._scene.prose():
            meant = self._scene.meetings.spoken_of(number)
            if sentence.kind == "headline" and meant is not None:
                sides = self.sides.headline(sentence, meant)
                self._join(meant, "sides_in_headline", None, cast("attendee", sides))

    def _read_sentences(self) -> None:
        for number, sentence in self._scene.prose():
            meeting = self._scene.meetings.spoken_of(number)
            if meeting is None:
                continue
            if self._own.tells(sentence):
                self._join_named(number, sentence, meeting)
            for act in self.clauses.acts(sentence):
                for name, rule in _rules_of(act.acts):
                    self._apply(name, rule, act, sentence, meeting)
            self._join_in_turn(number)

    def _join_in_turn(self, number: int) -> None:
        """ "A hội đàm với B, | hội kiến với C": both sides of each meeting after the first."""
        for encounter, held in self._scene.meetings.in_turn.further[number]:
            sides = (*encounter.hosts, *encounter.guests)
            self._join(held, "meets_in_turn", None, cast("attendee", sides))

    def _join_named(self, number: int, sentence: Sentence, meeting: MeetingDraft) -> None:
        """Let those take part whom the words for a meeting name."""
        for name, named_in in (
            ("between_sides", self._own.sides),
            ("leader_of_guests", self._own.led_guests),
            ("has_a_meeting", self._own.having),
        ):
            self._join(meeting, name, None, cast("attendee", named_in(sentence)))
        for named, bodies, role in self._own.bodies_of(sentence):
            same = [meeting] if named.kind.notation == meeting.kind.notation else []
            for held in self._scene.meetings.held_in(number, named.kind) or same:
                self._join(held, "body_of_session", None, cast(role, bodies))

    def _apply(
        self, name: str, rule: "Rule", act: Act, sentence: Sentence, meeting: MeetingDraft
    ) -> None:
        meant = self._held_next(act, sentence) if name in _OF_WHAT_FOLLOWS else None
        if meant is None and self._is_told_to_press(act, sentence, meeting):
            return
        found = rule(self, act, sentence)
        if self.clauses.word(act.first - 1) in _PLANS:
            found = [(acting, role) for acting, role in found if role not in _DONE_THERE]
        if name in _SPEAKING and meeting.told and meeting.kind.notation == _TALKS:
            found = [*found, *cast("attendee", [who for who, _ in found if who.is_person])]
        if name in _IMPLY:
            self._implied.append((meeting, name, act, found))
        else:
            self._join(meant or meeting, name, act, found)

    def _is_told_to_press(self, act: Act, sentence: Sentence, meeting: MeetingDraft) -> bool:
        """What is told at a press conference is done elsewhere."""
        return is_for_press(meeting.kind) and act.first >= self.clauses.content_start(sentence)

    def _held_next(self, act: Act, sentence: Sentence) -> MeetingDraft | None:
        """ "Tại cuộc họp báo, ông A cho biết Sở B sẽ tổ chức | lễ hội": what the verb holds."""
        places = (named.first for named in self._words.read(sentence))
        held = next((at for at in places if act.first <= at <= act.last + _HELD_REACH), None)
        meant = self._scene.meetings.meant_at.get(held) if held is not None else None
        return meant if meant is not None and meant.sentences else None

    def _join(
        self,
        meeting: MeetingDraft,
        name: str,
        act: Act | None,
        found: Cast,
    ) -> None:
        for acting, role in found:
            who = participant(acting)
            if who is None or (role in _DONE_THERE and not meeting.told):
                continue
            first, last = acting.start, acting.end
            if act is not None:
                first, last = min(first, act.first), max(last, act.last)
            evidence = self._reading.evidence(first, last, name)
            meeting.join(who, role, acting.posts, evidence)

    # ---- rules -----------------------------------------------------------------------------

    def organizers(self, act: Act, sentence: Sentence) -> Cast:
        """ "A phối hợp với B tổ chức hội nghị", "hội nghị do A tổ chức"."""
        return cast("organizer", self._organizers.of(act, sentence))

    def chairs(self, act: Act, sentence: Sentence) -> Cast:
        """ "Ông A chủ trì hội nghị", "dưới sự chủ trì của lãnh đạo Bộ B", "Chủ trì có ông C"."""
        follows = self._organizers.meeting_follows(act, sentence)
        subject = self._subject(act, sentence, follows=follows)
        opens = not subject and self.opens(act, sentence)
        if opens and self.opens_list(act, sentence):
            return cast("chair", self._listed_people(act, sentence))
        if opens or (not subject and self.is_noun(act)):
            subject = self.clauses.after(act.last, sentence, gap=8)
        if not subject and follows:
            subject = self._arrivals.after_front(act, sentence)
        holds = follows or (bool(subject) and self._organizers.is_held_by(subject[0], sentence))
        holds |= self.is_noun(act) and bool(self._words.read(sentence))
        people = [acting for acting in subject if acting.is_person]
        named = people and self.is_noun(act)  # "của các đồng chí Thường trực Tỉnh ủy: A; B"
        return cast("chair", subject if holds and not named else people)

    def _subject(self, act: Act, sentence: Sentence, *, follows: bool) -> list[Acting]:
        """ "Ông A thăm Sở B và dự | hội nghị": verbs share one where a meeting is named."""
        shared = self._subjects.shared(act, sentence) if follows else []
        return shared or self.clauses.before(act.first, sentence)

    def _listed_people(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Chủ trì phiên bế mạc có các đồng chí: A, …; B, …": everyone named on the list."""
        people = [a for a in self.clauses.listed_after(act.last, sentence) if a.is_person]
        verbs = [other.first for other in self.clauses.acts(sentence) if other.first > act.last]
        end = next((verb for verb in verbs if people and verb > people[0].start), sentence.last)
        return [acting for acting in people if acting.start < end]

    def attendees(self, act: Act, sentence: Sentence) -> Cast:
        """ "Ông A dự hội nghị", "Dự hội nghị có ông A; bà B", "với sự tham dự của ông A"."""
        if self.is_noun(act) or self.clauses.word(act.last - 1) == "của":
            return cast("attendee", self.clauses.after(act.last, sentence))
        follows = self._organizers.meeting_follows(act, sentence)
        subject = self.sides.going_on(act, sentence)
        subject = subject or self._subject(act, sentence, follows=follows)
        if self.tells_of_side(act, sentence):
            return []
        if self.opens(act, sentence) and self.opens_list(act, sentence):
            present = self.clauses.listed_after(act.last, sentence)
            return cast("attendee", [a for a in present if not self.is_side_of_named(a)])
        if not subject and act.first <= sentence.first + 1:
            subject = self.first_after_comma(act, sentence)
        if not subject and follows:
            subject = self._arrivals.of(act, sentence)
        if self.clauses.word(act.last - 1) == "gia" and not follows:
            return []  # one may "tham gia" anything
        return cast(
            "attendee",
            [a for a in subject if a.is_person or follows or self.clauses.is_represented(a)],
        )


Rule = Callable[[Roles, Act, Sentence], Cast]


def _greeting(rule: Callable[[Greetings, Act, Sentence], Cast]) -> Rule:
    return lambda roles, act, sentence: rule(roles.greetings, act, sentence)


def _side(rule: Callable[[Sides, Act, Sentence], Cast]) -> Rule:
    return lambda roles, act, sentence: rule(roles.sides, act, sentence)


def _exchange(rule: Callable[[Exchanges, Act, Sentence], Cast]) -> Rule:
    return lambda roles, act, sentence: rule(roles.exchanges, act, sentence)


def _speech(rule: Callable[[Speeches, Act, Sentence], Cast]) -> Rule:
    return lambda roles, act, sentence: rule(roles.speeches, act, sentence)


RULES: dict[str, tuple[str, Rule]] = {
    _HOLDING: ("organize", Roles.organizers),
    "chair_of_meeting": ("chair", Roles.chairs),
    "attendee_of_meeting": ("attend", Roles.attendees),
    _GREETS: ("greet", _greeting(Greetings.by)),
    "speaker_at_meeting": ("speak", _speech(Speeches.speakers)),
    "teller_at_meeting": ("say", _speech(Speeches.tellers)),
    "signatory_before_verb": ("sign", _exchange(Exchanges.signatories)),
    "meets": ("meet", _side(Sides.met)),
    _SITS: ("sit", _side(Sides.sitting)),
    "works_with": ("work", _side(Sides.met)),
    "receives_guest": ("receive_guest", _side(Sides.met)),
    "talks_with": ("talk", _side(Sides.met)),
    "visits": ("visit", _side(Sides.met)),
    "inspects": ("inspect", _side(Sides.met)),
    "honours": ("honour", _side(Sides.met)),
    "meets_voters": ("voters", _side(Sides.met)),
    _SEEING: ("witness", _exchange(Exchanges.witnesses)),
    "presenter_before_verb": ("present", _exchange(Exchanges.presenters)),
    "recipient_before_verb": ("receive", _exchange(Exchanges.recipients)),
}
"""Each rule with the act it waits for."""


@cache
def _rules_of(acts: frozenset[str]) -> tuple[tuple[str, Rule], ...]:
    """The rules that wait for one of the acts that a verb may stand for."""
    return tuple((name, rule) for name, (meant, rule) in RULES.items() if meant in acts)
