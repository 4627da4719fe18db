"""Finds the meetings of an article, and which of them each sentence speaks of."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from kg.extract.clauses.grammar import Clauses
from kg.extract.clauses.quotations import Quotations
from kg.extract.meetings.by_kind import FACE_TO_FACE
from kg.extract.meetings.coreference import POINT, WHOLES, KnownMeetings
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.encounters import Encounters
from kg.extract.meetings.met_in_turn import MetInTurn
from kg.extract.meetings.sentence_days import SentenceDays
from kg.extract.meetings.words import AT, PARTS, MeetingWords, Named
from kg.extract.reading import Reading
from kg.lexicon import KindWord, kinds_with
from kg.text import Sentence

_ALSO_VERBS = kinds_with("meeting", "also_verb")
_CLOSING = frozenset(("luận", "thúc", "biểu", "trong"))  # "kết luận | hội nghị"
_AFTER, _WITH = "sau", "với"
_WELL, _PRAISE = ("thành", "công"), 5  # tokens: "thành công tốt đẹp của"
_LONGEST_OPENING = 4  # tokens: "Chốt lại phiên chất vấn"
_WITHIN_VISITS = FACE_TO_FACE & kinds_with("meeting", "with_guests")
_SOON = 4  # sentences before the one that names the meeting of an article
_LATEST = 12  # sentences; a meeting that is first told later is not what an article is about


class MeetingDrafts:
    """The meetings of one article, and which of them each sentence speaks of.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.

    Attributes:
        of_sentence: the meetings that sentences name, by the number of the sentence.
        meant_at: the meetings that words mean, by the first token of those.
        words: its words for meetings.
        encounters: the meetings that its verbs tell.
        in_turn: those that one sentence tells, one after another.
        scenes: the sentences after which what follows is about their meeting, in order.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses
        self.of_sentence: dict[int, MeetingDraft] = {}
        self.meant_at: dict[int, MeetingDraft] = {}
        self._times = SentenceDays(reading)
        self._known = KnownMeetings(reading, self._times)
        self.words = MeetingWords(reading)
        self.encounters = Encounters(reading, clauses)
        self.in_turn = MetInTurn(reading, self._known, self.encounters)
        self._quotations = Quotations(reading.document)
        self.scenes: list[int] = []
        self._spoken_of: dict[int, MeetingDraft | None] = {}
        for number, sentence in reading.document.prose:
            self._read_sentence(number, sentence)

    @property
    def all(self) -> list[MeetingDraft]:
        """The meetings, in the order in which the article tells them."""
        return self._known.all

    # ---- what a sentence is about ----------------------------------------------------------

    def spoken_of(self, number: int) -> MeetingDraft | None:
        """Return the meeting that a sentence is about, else the last one before it."""
        if number not in self._spoken_of:
            self._spoken_of[number] = self._find_spoken_of(number)
        return self._spoken_of[number]

    def _find_spoken_of(self, number: int) -> MeetingDraft | None:
        if number in self.of_sentence:
            return self.of_sentence[number]
        item = self._known.item_of
        own = [named for named in self.of_sentence if item[named] == item[number]]
        scene = last_before(number, [named for named in self.scenes if item[named] == item[number]])
        last = last_before(number, own) if scene is None else scene
        meant = self._first_soon_after(number) if last is None else self.of_sentence[last]
        if meant is None or number in meant.sentences:
            return meant
        told = number if last is None else last + 1
        near = range(max(told, number - 1), number + 1)  # "Trước đó, …", and what follows it
        return None if any(self._times.is_past_of(meant, each) for each in near) else meant

    def _first_soon_after(self, number: int) -> MeetingDraft | None:
        """The first meeting of an article, which a few sentences may lead up to."""
        first = self.all[0] if self.all else None
        told = min(first.sentences, default=_SOON) if first is not None else 0
        soon = told - number < _SOON and (number >= told or told <= _LATEST)
        return first if soon else None

    def held_in(self, number: int, kind: KindWord) -> list[MeetingDraft]:
        """Return the meetings of a kind that a sentence tells, and the parts of them it tells."""
        kinds = {kind.notation, *(PARTS if kind.notation in WHOLES else ())}
        return [g for g in self.all if g.kind.notation in kinds and number in g.sentences]

    # ---- which meetings there are ----------------------------------------------------------

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        said = self._clauses.content_start(sentence)
        for named in sorted(self.words.read(sentence), key=lambda named: named.witnessed):
            meeting = None if self._is_verb(named, sentence) else self._meant(named, number)
            if meeting is None:
                continue
            self.meant_at[named.first] = meeting
            _note(meeting, named, self._reading)
            is_content = named.first >= said or self._is_praised(named, sentence)
            aside = named.planned or is_content or self._quotations.holds(named.first)
            meeting.told |= not aside
            if is_content:
                meeting.spoken_of.append(number)
            else:
                self._focus(meeting, named, number, aside=aside)
        if sentence.kind == "body":
            self._read_encounters(number, sentence)

    def _is_praised(self, named: Named, sentence: Sentence) -> bool:
        """ "A chúc mừng B đã tổ chức thành công | đại hội": it was at another time."""
        near = self._reading.document.keys[max(0, named.first - _PRAISE) : named.first]
        acts = (act for act in self._clauses.acts(sentence) if act.last <= named.first)
        return _WELL in pairwise(near) and any("appraise" in act.acts for act in acts)

    def _meant(self, named: Named, number: int) -> MeetingDraft | None:
        """The meeting that words mean, a new one where they introduce it."""
        known = self._known.named(named, number)
        introduced = named.introduced or (named.has_name and not self.all)
        if known is not None or not introduced or self._known.is_vague(named, number):
            return known
        if named.witnessed and self._is_framed(number):
            return None
        self.all.append(MeetingDraft(named.kind, named.first, named.last, named.end, named.name))
        return self.all[-1]

    def _is_framed(self, number: int) -> bool:
        """ "Trong khuôn khổ diễn đàn, ông A chứng kiến lễ ký": a part of what is told.

        "Ngay sau cuộc hội đàm, ông A chứng kiến lễ ký" is not: the talks are over.
        """
        frame = self.of_sentence.get(number)
        first = self._reading.document.sentences[number].first
        over = any(token.key == _AFTER for token in self._reading.tokens[first : first + 2])
        return frame is not None and frame.kind.notation != "visit" and not over

    def _is_verb(self, named: Named, sentence: Sentence) -> bool:
        """ "Ông A hội đàm với ông B": the word is the verb of an encounter."""
        met = sentence.kind == "body" and self._clauses.word(named.last) == _WITH
        if (
            (named.has_name and not met)
            or named.introduced
            or named.kind.notation not in _ALSO_VERBS
        ):
            return False
        told = self.encounters.told(sentence)
        return any(encounter.start <= named.first < encounter.end for encounter in told)

    def _focus(self, meeting: MeetingDraft, named: Named, number: int, *, aside: bool) -> None:
        """Let a sentence be about the first meeting that it introduces or means."""
        meeting.sentences.append(number)
        if self._is_around(meeting, named, number) or self._is_topic(meeting, named, number):
            return
        if self._is_visit_around(named, number):
            return
        if named.introduced or meeting.sentences[0] != number:
            self.of_sentence.setdefault(number, meeting)
        told = number in self.of_sentence and not aside
        past = bool(self.scenes) and told and self._times.is_long_past(number)
        if told and not past and self._sets_scene(named, meeting, number):
            self._open_scene(number)

    def _open_scene(self, number: int) -> None:
        if number not in self.scenes[-1:]:
            self.scenes.append(number)

    def _is_around(self, meeting: MeetingDraft, named: Named, number: int) -> bool:
        """ "… trả lời chất vấn tại kỳ họp thứ 3": while a sitting is told, its session is not."""
        if meeting.kind.notation not in WHOLES or named.held or self._times.days(number):
            return False
        last = last_before(number, self.scenes)
        return last is not None and self.of_sentence[last].kind.notation in PARTS

    def _is_visit_around(self, named: Named, number: int) -> bool:
        """ "A tiếp B đang có | chuyến thăm": the reception is told, and not the visit."""
        if named.kind.notation != "visit":
            return False
        encounter = self.encounters.read(self._reading.document.sentences[number])
        return encounter is not None and encounter.kind.notation in _WITHIN_VISITS

    def _is_topic(self, meeting: MeetingDraft, named: Named, number: int) -> bool:
        """ "… quy chế của lễ hội": what is told of another meeting than the one told last."""
        opening = self._reading.document.sentences[number].first + _LONGEST_OPENING
        if named.introduced or named.word_before in _CLOSING or named.first < opening:
            return False
        last = last_before(number, self.scenes)
        return last is not None and self.of_sentence[last] is not meeting

    def _sets_scene(self, named: Named, meeting: MeetingDraft, number: int) -> bool:
        """Tell whether what follows is about a meeting, too, and not only this sentence.

        "Lễ hội A ngày càng hấp dẫn" says something of a meeting, and tells of none.
        """
        if not named.introduced:
            return named.word_before in AT
        known = [self.of_sentence[scene] for scene in self.scenes]
        new = bool(known) and meeting not in known
        passing = named.word_before in AT and named.kind.notation not in PARTS
        weak = named.only_opens or named.witnessed or (passing and not named.held)
        return not (weak and new and not self._times.days(number))

    def _read_encounters(self, number: int, sentence: Sentence) -> None:
        """Meetings told by verbs: "A làm việc với B", and the next "và hội kiến với C"."""
        around = self.of_sentence.get(number)
        if around is None or self.in_turn.is_sitting_at(around, sentence):
            told = self.in_turn.read(number, sentence)
            if told is None:
                return
            self.of_sentence[number] = told
            if told.told:
                self._open_scene(number)
        self.in_turn.read_further(number, sentence, self.of_sentence[number])


def last_before(number: int, sentences: Sequence[int]) -> int | None:
    """Return the last of some sentences, in order, that stands before another; None if none does.

    Args:
        number: that other.
        sentences: their numbers.
    """
    place = bisect_left(sentences, number)
    return sentences[place - 1] if place else None


def _note(meeting: MeetingDraft, named: Named, reading: Reading) -> None:
    """Keep the words as evidence, and the fuller name."""
    if named.kind not in meeting.kinds:
        meeting.also_called.append(named.kind)
    rule = "meeting_named" if named.has_name else "meeting_meant"
    meeting.evidence.append(reading.evidence(named.first, named.end, rule))
    fuller = named.end - named.last > meeting.end - meeting.last
    fuller &= not (named.witnessed and meeting.end - meeting.last > 1)
    pointed = reading.document.keys[named.end : named.end + 1] == [POINT]
    if fuller and not pointed and not meeting.hosts and (named.introduced or not meeting.told):
        meeting.also_called.append(meeting.kind)
        meeting.kind, meeting.name = named.kind, named.name
        meeting.first, meeting.last, meeting.end = named.first, named.last, named.end
