"""Finds what people are reported as saying: "ông A nhấn mạnh, …", "Theo ông A, …"."""

from dataclasses import dataclass
from itertools import pairwise

from kg.extract.actors.acting import Acting
from kg.extract.clauses.press import is_press
from kg.extract.meetings.by_kind import is_for_speaking
from kg.extract.meetings.draft import MeetingDraft
from kg.extract.meetings.elsewhere import Elsewhere
from kg.extract.meetings.scene import Scene
from kg.extract.remarks.interviews import Interviews
from kg.extract.remarks.reported_speech import Attribution, ReportedSpeech
from kg.extract.remarks.spoken_topics import FEWEST_WORDS
from kg.facts import Actor, Body, Evidence, Person
from kg.text import Sentence

_OPENING = frozenset('" , ; : . - ( rằng'.split())
_GOING_ON = frozenset(
    (
        ("đồng", "thời"), ("bên", "cạnh"), ("ngoài", "ra"), ("qua", "đó"), ("song", "song"),
        ("mặt", "khác"), ("nhân", "dịp"), ("tiếp", "theo"), ("cùng", "với"), ("trong", "đó"),
    )
)  # fmt: skip
_LINKS = frozenset("đó này cũng đã đặc biệt , và với việc".split())
_ANSWER = "answers_question"
_LONGEST_LINK = 8
_LONGEST_VERB = 4  # tokens: "đã đồng ý với"
_AGREES = frozenset(
    (("thống", "nhất"), ("đồng", "ý"), ("chấp", "thuận"), ("nhất", "trí"), ("quyết", "định"),
     ("tán", "thành"), ("phê", "duyệt"))
)  # fmt: skip
_FOLLOWING = frozenset((("theo", "đó"), ("qua", "đó"), ("cụ", "thể"), ("trong", "đó")))


@dataclass(eq=False)
class RemarkDraft:
    """A remark as it takes shape while the article is read."""

    speaker: Actor
    text: str
    meeting: MeetingDraft | None
    evidence: Evidence
    for_body: bool = False  # "lãnh đạo Sở X kêu gọi": who speaks is not named
    told_of: bool = False  # "Theo ông A, tại hội nghị …": he tells of the meeting, maybe elsewhere

    @property
    def heard_at(self) -> MeetingDraft | None:
        """The meeting at which it is said.

        "Theo ông A, …" is said at a meeting by one who is known to take part, and by no body.
        Where people meet to speak, whoever is quoted while the meeting is told is one who spoke.
        """
        if self.meeting is None or self.evidence.rule != "according_to":
            return self.meeting
        spoke = is_for_speaking(self.meeting.kind) and not self.told_of
        known = spoke or self.meeting.has(self.speaker)
        return self.meeting if isinstance(self.speaker, Person) and known else None


class RemarkDrafts:
    """The remarks of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._meetings, self._hearing = scene.meetings, scene.hearing
        self._speech, self._elsewhere = ReportedSpeech(scene), Elsewhere(scene)
        self._interview = Interviews(scene.reading)
        self.all: list[RemarkDraft] = []
        self._left: set[Actor] = set()
        before: Attribution | None = None
        for number, sentence in scene.prose():
            if sentence.kind != "headline":
                before = self._read_sentence(number, sentence, before)

    def _read_sentence(
        self, number: int, sentence: Sentence, before: Attribution | None
    ) -> Attribution | None:
        """Read what a sentence tells; return it for the sentence after it."""
        if before is not None and self._is_quoted(before, sentence):
            whole = Attribution(before.speakers, sentence.first, sentence.last, before.rule)
            self._say(number, whole)
        if number in self._interview.asked:
            return None
        answered = self._answer(number)
        told = self._speech.read(sentence)
        if told is None and before is not None:
            told = self._continued(before, sentence)
        if told is not None and told.start != answered:
            self._say(number, told)
        return told

    def _answer(self, number: int) -> int | None:
        """ "- …?" and then "- …": the line after a question; where what is answered begins."""
        answer = self._interview.answers.get(number)
        if answer is None:
            return None
        self._say(number, Attribution([answer.who], answer.start, answer.end, _ANSWER))
        return answer.start

    def _is_quoted(self, before: Attribution, sentence: Sentence) -> bool:
        """ "Ông A nhấn mạnh:" ends a sentence: the next one is what he says."""
        return before.is_silent and self._clauses.word(sentence.first - 1) == ":"

    def _continued(self, before: Attribution, sentence: Sentence) -> Attribution | None:
        """ "Đồng thời, đề nghị …" goes on with who spoke; so does "Theo đó, …" with a report."""
        opening = (self._clauses.word(sentence.first), self._clauses.word(sentence.first + 1))
        if before.is_silent and opening in _FOLLOWING and not self._only_agrees(before):
            return Attribution(before.speakers, sentence.first + 2, sentence.last, before.rule)
        act = next((act for act in self._clauses.acts(sentence) if "say" in act.acts), None)
        if act is None or not 0 < act.first - sentence.first <= _LONGEST_LINK:
            return None
        link = {self._clauses.word(place) for place in range(sentence.first + 2, act.first)}
        if opening not in _GOING_ON or not link <= _LINKS:
            return None
        return Attribution(before.speakers, self._speech.content(act), sentence.last, before.rule)

    def _only_agrees(self, told: Attribution) -> bool:
        """ "Ông A đã thống nhất với phương án. Theo đó, …": what follows is no word of his."""
        end = told.speakers[-1].end
        words = [self._clauses.word(place) for place in range(end, end + _LONGEST_VERB)]
        return bool(_AGREES & set(pairwise(words)))

    def _say(self, number: int, told: Attribution) -> None:
        start, end = self._reading.document.trimmed(told.start, told.end, opening=_OPENING)
        if end - start < FEWEST_WORDS:
            return
        text = self._reading.document.verbatim(start, end)
        evidence = self._evidence(number, told, start, end)
        self.all += [
            RemarkDraft(
                who.thing, text, self._heard_at(number, who, told.rule), evidence,
                for_body=not told.informs and self._speaks_for(who),
                told_of=number in self._meetings.of_sentence,
            )
            for who in told.speakers
        ]  # fmt: skip

    def _heard_at(self, number: int, who: Acting, rule: str) -> MeetingDraft | None:
        """The meeting at which something is said; the figures of a body that is not there at none.

        "Theo thông tin của Sở X cho biết, …" quotes a report, "“…”, báo Y viết" a page, and who
        informs "sau cuộc họp" does so no longer at it.
        """
        if rule == _ANSWER:
            return None
        meeting = self._hearing.at(number, who.thing)
        sentence = self._reading.document.sentences[number]
        from_paper = is_press(who) or self._clauses.word(sentence.first) == "theo"
        heard = who.is_person or not (from_paper or self._is_told_of(number, who))
        absent = meeting is not None and not heard and not meeting.has(who.thing)
        return None if absent or self._is_past(number, who.thing, rule) else meeting

    def _is_told_of(self, number: int, who: Acting) -> bool:
        """ "Sở X cho biết …": by nobody, where the meeting is not named, is told to the paper."""
        there = number in self._meetings.of_sentence or self._clauses.is_represented(who)
        return isinstance(who.thing, Body) and not there

    def _is_past(self, number: int, who: Actor, rule: str) -> bool:
        """ "Ngay khi kết thúc cuộc họp, ông A cho biết": so is what he says in what follows."""
        sentence = self._reading.document.sentences[number]
        there = number in self._meetings.of_sentence
        quoted = rule == "quote_before_speaker"  # the sentence opens with what is said
        in_an_area = not (there or quoted) and self._elsewhere.is_in_an_area(sentence)
        if in_an_area or self._elsewhere.is_after(sentence):
            self._left.add(who)
        elif there and rule != "according_to":
            self._left.discard(who)
        return who in self._left

    def _speaks_for(self, who: Acting) -> bool:
        """ "lãnh đạo Sở X" says it for the body, "phía Sở X" is the body."""
        is_side = self._clauses.word(who.start - 1) == "phía"
        return not who.is_person and not is_side and self._clauses.is_represented(who)

    def _evidence(self, number: int, told: Attribution, start: int, end: int) -> Evidence:
        """What is said, with who says it where the same sentence names them."""
        sentence, speakers = self._reading.document.sentences[number], told.speakers
        if speakers[0].start < sentence.first and told.rule != "quote_before_speaker":
            return self._reading.evidence(start, end, told.rule)
        first = min(speakers[0].start, start)
        return self._reading.evidence(first, max(end, speakers[-1].end), told.rule)
