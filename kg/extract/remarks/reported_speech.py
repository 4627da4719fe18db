"""Finds who says something in a sentence and where what is said begins and ends."""

from dataclasses import dataclass

from kg.extract.actors.acting import Acting
from kg.extract.clauses.appositions import Appositions, is_noun
from kg.extract.clauses.grammar import Act
from kg.extract.meetings.scene import Scene
from kg.extract.remarks.according_to import AccordingTo
from kg.extract.remarks.going_on import GoingOn
from kg.extract.remarks.pointing_back import PointingBack
from kg.extract.remarks.quotation_marks import QuotationMarks
from kg.extract.remarks.quoted_people import QuotedPeople
from kg.extract.remarks.spoken_topics import FEWEST_WORDS, SpokenTopics
from kg.facts import Area, Body
from kg.text import Sentence

_AGREE = frozenset(("thống", "nhất", "đồng"))  # two who agree say nothing
_OPENERS = frozenset((",", ":", "rằng", "thêm"))
_AGAIN = frozenset("lại một lần nữa thêm rõ".split())  # "khẳng định lại một lần nữa rằng"
_HARDSHIPS = frozenset("những khó nỗi mất sự".split())  # "chia sẻ với những khó khăn"
_ANSWERS = frozenset(("trả", "hỏi", "lấy", "đơn", "đưa"))  # "hỏi thêm vài câu" tells no words
_SENTENCE_ENDS = frozenset('. ! ? … ... : ; ) "'.split())
_LONGEST_LEGEND = 40
_LONGEST_CREDIT = 10
_ASKS = frozenset((("kêu", "gọi"), ("kiến", "nghị"), ("đề", "nghị"), ("đề", "xuất")))
_NOT_SAID = frozenset(("sẽ", "có", "ra"))  # "sẽ thông báo", "có thông báo đồng ý", "ra thông báo"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says something, in tokens ``[start, end)``, and the rule that tells."""

    speakers: list[Acting]
    start: int
    end: int
    rule: str
    informs: bool = False  # with a verb that bodies use of themselves

    @property
    def is_silent(self) -> bool:
        """Whether the sentence names who speaks but not what is said."""
        return self.end - self.start < FEWEST_WORDS


class ReportedSpeech:
    """What the sentences of one article tell of who says what.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._appositions = Appositions(scene.reading, scene.clauses)
        self._topics = SpokenTopics(scene.reading, scene.clauses)
        self._according = AccordingTo(scene.reading, scene.clauses)
        self._going_on = GoingOn(scene.clauses)
        self._marks = QuotationMarks(scene.reading)
        self._beside = QuotedPeople(scene.reading, scene.clauses, self._marks)
        self._pointing = PointingBack(scene.reading, scene.clauses, self._marks)

    def read(self, sentence: Sentence) -> Attribution | None:
        """Return who says what in a sentence; what is said may be empty, None if nobody speaks."""
        pointed = self._pointed_back(sentence)
        told = pointed or self._according_to(sentence) or self._reported(sentence)
        if told is not None and not told.is_silent:
            return told
        return self._quoted(sentence) or told or self._aside(sentence)

    def _according_to(self, sentence: Sentence) -> Attribution | None:
        """ "Theo ông A, …", "Theo ông A: …" at the beginning of a sentence."""
        source = self._according.named(sentence)
        return source and Attribution(
            [source[0]], source[1], sentence.last, "according_to", informs=True
        )

    def _aside(self, sentence: Sentence) -> Attribution | None:
        """ "…, theo ông A, …": what nobody else says."""
        who = self._according.aside(sentence)
        if who is None:
            return None
        return Attribution([who], sentence.first, sentence.last, "according_to")

    def _pointed_back(self, sentence: Sentence) -> Attribution | None:
        """ "…. Đó là khẳng định của ông A": the quotation or sentence that stands before."""
        spoken = self._pointing.spoken_by(sentence)
        if spoken is None:
            return None
        return Attribution([spoken], *self._pointing.said_before(sentence), "quote_before_speaker")

    def _reported(self, sentence: Sentence) -> Attribution | None:
        """A speaker before a verb of saying; what follows the verb, or the quote before both."""
        silent: Attribution | None = None
        doing: Act | None = None
        verbs = {"tell"} if self._is_picture(sentence) else {"say", "speak"}
        for act in self._clauses.acts(sentence):
            speakers = self._speakers(act, sentence) if verbs & act.acts else []
            if not speakers and self._going_on.is_joined(act, doing):
                speakers = self._going_on.speaker(doing, sentence) if verbs & act.acts else []
            else:
                doing = act
            if not speakers:
                continue
            told = self._told(act, speakers, sentence)
            if not told.is_silent:
                return told
            silent = told
        return silent

    def _is_picture(self, sentence: Sentence) -> bool:
        """Tell whether a line stands under a picture, where who greets or explains is shown."""
        open_ended = self._clauses.word(sentence.last - 1) not in _SENTENCE_ENDS
        open_ended |= self._is_credited(sentence)
        is_short = sentence.last - sentence.first < _LONGEST_LEGEND
        shown = sentence.kind == "caption" or (open_ended and is_short)
        return shown and not self._marks.tell_who_speaks(sentence)

    def _is_credited(self, sentence: Sentence) -> bool:
        """ "Ông A chúc mừng ông B (ảnh: TTXVN)"."""
        near = range(max(sentence.first, sentence.last - _LONGEST_CREDIT), sentence.last - 1)
        pictures = self._reading.document.places_of.get("ảnh", ())
        return any(at in near and self._clauses.word(at + 1) == ":" for at in pictures)

    def _told(self, act: Act, speakers: list[Acting], sentence: Sentence) -> Attribution:
        informs = "inform" in act.acts
        pointed = self._clauses.points_back(act)
        quote = self._marks.before(speakers[0].start, sentence, ended=pointed)
        if pointed and quote is None:
            quote = self._pointing.said_before(sentence)
        if quote is not None:
            return Attribution(speakers, *quote, "quote_before_speaker", informs)
        clause = self._according.clause_before(speakers[0], act, sentence)
        if clause is not None:
            return Attribution(speakers, *clause, "according_to", informs)
        if "say" in act.acts and self._is_said(act):
            start = self._past_occasion(self.content(act), sentence.last)
            return Attribution(speakers, start, sentence.last, "said_after_verb", informs)
        in_person = speakers[-1].is_person or self._clauses.is_represented(speakers[-1])
        start = self._topics.begins(act, sentence, in_person=in_person)
        return Attribution(speakers, start, sentence.last, "reported_after_verb")

    def _quoted(self, sentence: Sentence) -> Attribution | None:
        """ "Bà A dặn dò: “…”", "“…”, ông A bức xúc": any verb may tell of a quotation."""
        after = self._beside.before_colon(sentence)
        if after is not None:
            return Attribution([after[0]], after[1], sentence.last, "quote_after_speaker")
        before = self._beside.after_quotation(sentence) or self._beside.under_quotation(sentence)
        return before and Attribution([before[0]], *before[1], "quote_before_speaker")

    # ---- who -------------------------------------------------------------------------------

    def _speakers(self, act: Act, sentence: Sentence) -> list[Acting]:
        bracketed = self._clauses.closes_before(act.first, sentence.last)  # "(được giao trả lời)"
        if bracketed or is_noun(self._clauses.word(act.first - 1), self._clauses.word(act.first)):
            return []
        said = self._clauses.speakers(act.first, sentence)
        speakers = [speaker for speaker in said if self._may_say(speaker, act)]
        if not any(speaker.is_person for speaker in speakers):
            bodies = [speaker for speaker in speakers if isinstance(speaker.thing, Body)]
            described = [] if bodies else self._described(act, sentence)
            speakers = self._titled(act, sentence) or described or speakers
        if speakers and self._is_heard(speakers[0], act, sentence):
            return []
        agree = len(speakers) > 1 and self._clauses.word(act.first) in _AGREE
        return [] if agree else speakers

    def _titled(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Ông A, Bí thư phường B cho biết": who bears the title that stands before the verb."""
        near = self._reading.actors_in(sentence.first, act.first)
        named = [acting for acting in near if acting.is_person][-1:]
        is_noun = self._reading.tokens[act.first].capital  # "Trưởng Ban Chỉ đạo"
        if not named or is_noun or self._clauses.word(named[0].start - 1) == "theo":
            return []
        last = named[0].last
        quoted = self._marks.before(named[0].start, sentence) is not None
        said = quoted and self._appositions.tell_of_quoted(last, act.first)
        return named if said or self._appositions.reach(last, act, sentence) else []

    def _described(self, act: Act, sentence: Sentence) -> list[Acting]:
        """ "Ông A, chủ tàu cho biết, …": the one person whom a sentence names before the verb."""
        near = self._reading.actors_in(sentence.first, act.first)
        named = [acting for acting in near if acting.is_person]
        alone = len(named) == 1 and self._appositions.describe(named[0], act, sentence)
        return named if alone else []

    def _is_heard(self, speaker: Acting, act: Act, sentence: Sentence) -> bool:
        """ "Sau khi nghe ông A báo cáo, ông B lưu ý …": what follows is B's."""
        heard = self._clauses.word(speaker.start - 1) in {"nghe", "ơn"}
        later = (other for other in self._clauses.acts(sentence) if other.first > act.first)
        says = (self._clauses.speakers(other.first, sentence) for other in later)
        return heard and any(who.thing != speaker.thing for others in says for who in others)

    def _may_say(self, acting: Acting, act: Act) -> bool:
        """People say anything; a body informs or reports, or speaks through its leaders."""
        if acting.is_person:
            return True
        informs = "inform" in act.acts and self._clauses.word(act.first - 1) not in _NOT_SAID
        informs |= self._clauses.is_represented(acting) or self._is_voiced(act)
        return isinstance(acting.thing, Body | Area) and informs

    def _is_voiced(self, act: Act) -> bool:
        """ "Tại lễ phát động, tỉnh A kêu gọi …": what a body asks for there is said aloud."""
        asks = self._clauses.word(act.first), self._clauses.word(act.first + 1)
        sentence = self._reading.sentence_of(act.first)
        aloud = self._clauses.word(sentence.first) == "tại" and asks in _ASKS
        return aloud and self._clauses.word(act.last) != "với"

    # ---- what ------------------------------------------------------------------------------

    def _past_occasion(self, start: int, end: int) -> int:
        """Step over "khẳng định tại hội nghị, …", which says where, not what."""
        marked = self._clauses.word(start - 1) in _OPENERS
        if marked or self._clauses.word(start) != "tại":
            return start
        stops = (place for place in range(start, end) if self._clauses.word(place) in {",", ":"})
        return next(stops, end - 1) + 1

    def _is_said(self, act: Act) -> bool:
        """ "trả lời rằng …" goes on with words, "trả lời các câu hỏi", "đồng tình với A" do not."""
        verb, follows = self._clauses.word(act.first), self._clauses.word(act.last)
        if follows == "với" and verb in _AGREE | {"chia"}:
            return verb == "chia" and self._clauses.word(act.last + 1) not in _HARDSHIPS
        return follows in _OPENERS or verb not in _ANSWERS

    def content(self, act: Act) -> int:
        """Return where what is said begins: with a verb of appraisal ("ghi nhận và biểu dương")."""
        place = act.last
        while self._clauses.word(place) in _AGAIN:
            place += 1
        if self._clauses.word(place) in _OPENERS:
            return place + 1
        return act.first if "appraise" in act.acts else act.last
