"""Finds what people are reported as saying: "ông A nhấn mạnh, …", "Theo ông A, …"."""

from dataclasses import dataclass

from kg.extract.actors import Acting
from kg.extract.clauses import Act
from kg.extract.gathering import Gathering
from kg.extract.scene import Scene
from kg.facts import Actor, Area, Body, Evidence, Person
from kg.text import Sentence

_FEWEST_WORDS = 4
_OPENING = frozenset('" , ; : . - ( rằng'.split())
_LISTENERS = 16
_AGREE = frozenset(("thống", "nhất", "đồng"))  # two who agree say nothing
_SHORTEST_QUOTE = 12  # tokens
_LONGEST_QUOTE = 400

Told = tuple[list[Acting], int, int, str]
"""Who says it, where what is said begins and ends, and the rule that tells."""


@dataclass(eq=False)
class Saying:
    """A remark as it takes shape while the article is read."""

    speaker: Actor
    text: str
    gathering: Gathering | None
    evidence: Evidence


class Sayings:
    """The remarks of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._gatherings = scene.gatherings
        self.all: list[Saying] = []
        for number, sentence in scene.prose():
            if sentence.kind != "headline":
                self._read_sentence(number, sentence)

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        told = self._according_to(sentence) or self._reported(sentence)
        if told is None:
            return
        speakers, start, end, rule = told
        start = self._past_occasion(start, end)
        if start >= end:
            return
        start, end = self._reading.document.trimmed(start, end, opening=_OPENING)
        if end - start < _FEWEST_WORDS:
            return
        text = self._reading.document.verbatim(start, end)
        first = min(speakers[0].start, start)
        evidence = self._reading.evidence(first, max(end, speakers[-1].end), rule)
        self.all += [
            Saying(who.thing, text, self._gatherings.heard_at(number, who.thing), evidence)
            for who in speakers
        ]

    def _past_occasion(self, start: int, end: int) -> int:
        """Step over "tại hội nghị," which says where, not what."""
        if self._clauses.word(start) != "tại":
            return start
        stops = (place for place in range(start, end) if self._clauses.word(place) in {",", ":"})
        return next(stops, end - 1) + 1

    def _according_to(self, sentence: Sentence) -> Told | None:
        """ "Theo ông A, …", "Theo ông A: …" at the beginning of a sentence."""
        if self._clauses.word(sentence.first) != "theo":
            return None
        speakers = self._clauses.after(sentence.first + 1, sentence)
        if not speakers or not _can_speak(speakers[0]):
            return None
        end = self._past_bracket(speakers[0].end)
        if self._clauses.word(end) not in {",", ":"}:
            return None
        return speakers[:1], end + 1, sentence.last, "according_to"

    def _past_bracket(self, place: int) -> int:
        """Step over "(VCCI)" after who is named."""
        short = (self._clauses.word(place), self._clauses.word(place + 2)) == ("(", ")")
        return place + 3 if short else place

    def _reported(self, sentence: Sentence) -> Told | None:
        """A speaker before a verb of saying; what follows the verb, or the quote before both."""
        for act in self._clauses.acts(sentence):
            if not {"say", "speak"} & act.acts:
                continue
            said = self._clauses.speakers(act.first, sentence)
            speakers = [speaker for speaker in said if self._may_say(speaker, act)]
            if speakers and self._is_heard(speakers[0], act, sentence):
                continue
            if not speakers or (len(speakers) > 1 and self._clauses.word(act.first) in _AGREE):
                continue
            quote = self._quote_before(speakers[0], sentence)
            if quote is not None:
                return speakers, *quote, "quote_before_speaker"
            if "say" in act.acts:
                return speakers, self._content(act), sentence.last, "said_after_verb"
            if self._says_more(act, sentence):
                return speakers, self._topic(act, sentence), sentence.last, "reported_after_verb"
        return None

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
        informs = "inform" in act.acts or self._clauses.is_represented(acting)
        return isinstance(acting.thing, Body | Area) and informs

    def _content(self, act: Act) -> int:
        """Where what is said begins: with a verb of appraisal ("ghi nhận và đánh giá cao")."""
        word = self._clauses.word(act.last)
        if word in {",", ":", "rằng", "thêm"}:
            return act.last + 1
        return act.first if "appraise" in act.acts else act.last

    def _topic(self, act: Act, sentence: Sentence) -> int:
        """Where the topic begins: after the listeners of "báo cáo với Đoàn về …"."""
        if self._clauses.word(act.last) == "với":
            for place in range(act.last, min(sentence.last, act.last + _LISTENERS)):
                if self._clauses.word(place) == "về":
                    return place
        return act.last

    def _says_more(self, act: Act, sentence: Sentence) -> bool:
        """ "báo cáo về …" says what was said; "phát biểu tại hội nghị." does not."""
        if sentence.last - act.last <= _FEWEST_WORDS:
            return False
        return self._clauses.word(self._topic(act, sentence)) in {":", "về"}

    def _quote_before(self, speaker: Acting, sentence: Sentence) -> tuple[int, int] | None:
        tokens = self._reading.tokens
        if speaker.start - sentence.first < _FEWEST_WORDS:
            return None
        near = range(max(sentence.first + 1, speaker.start - 3), speaker.start)
        closing = [place for place in near if tokens[place].text == '"']
        if not closing:
            return None
        reach = range(closing[-1] - 1, max(-1, closing[-1] - _LONGEST_QUOTE), -1)
        opening = next((place for place in reach if tokens[place].text == '"'), sentence.first)
        named = opening > sentence.first + 2 and closing[-1] - opening < _SHORTEST_QUOTE
        return None if named else (opening, closing[-1])  # the name of a thing, no utterance


def _can_speak(acting: Acting) -> bool:
    return isinstance(acting.thing, Person | Body | Area)
