"""Finds the meetings of an article: which words name one, and which words mean the same one."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.extract.encounters import Encounters
from kg.extract.reading import Reading
from kg.facts import Actor, Area, Evidence, Meeting, Post, Role
from kg.lexicon import KindWord
from kg.text import Sentence

_NOUN_HEADS = frozenset(
    "hội đại lễ buổi cuộc phiên kỳ tọa diễn chuyến lớp khóa ngày nghi vòng liên chương đêm festival"
    " triển tiệc".split()
)
_NOUNS = frozenset(
    ("họp báo", "gặp mặt", "tiếp xúc cử tri", "gặp gỡ báo chí", "gặp mặt báo chí", "giao ban",
     "mít tinh", "lễ", "điện đàm")
)  # fmt: skip
_NAME_ENDS = frozenset(
    "do tại ở vào nhằm để dưới được đã diễn có là sáng chiều ngày tối trưa thì sẽ mà khi nêu cho"
    " của cần phải cũng đang vừa gồm bắt như nhưng trên sau trước từ thu này đó trong theo"
    " trước cùng bao vẫn luôn ông bà sáng hôm xung đồng".split()
)
_GOES_ON = frozenset("ký tổng sơ triển phát trao biểu và khen tuyên tôn gặp".split())
_NOT_EVENTS = frozenset(
    "quyết kiện điều báo_cáo thực sau ban kết hướng chào theo chào_mừng".split()
)
_GENERIC_NAMES = frozenset(("buổi lễ", "lễ", "sự kiện", "buổi", "chương trình"))
_LONGEST_NAME = 60


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

    def join(self, who: Actor, role: Role, posts: tuple[Post, ...], evidence: Evidence) -> None:
        """Let someone take part in a role; more evidence of the same adds up."""
        known = self.roles.get((who, role))
        if known is None:
            self.roles[who, role] = (posts, [evidence])
        else:
            self.roles[who, role] = (known[0] or posts, [*known[1], evidence])


class Gatherings:
    """The meetings of one article, and which of them each sentence speaks of.

    Args:
        reading: the article as read so far.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.all: list[Gathering] = []
        self.of_sentence: dict[int, Gathering] = {}
        self._encounters = Encounters(reading)
        for number, sentence in enumerate(reading.document.sentences):
            self._read_sentence(number, sentence)

    def spoken_of(self, number: int) -> Gathering | None:
        """Return the meeting that a sentence names, else the last one named before it."""
        if number in self.of_sentence:
            return self.of_sentence[number]
        earlier = [index for index in self.of_sentence if index < number]
        return self.of_sentence[max(earlier)] if earlier else (self.all[0] if self.all else None)

    def add(self, gathering: Gathering, number: int) -> Gathering:
        """Add a meeting that a frame found in a sentence."""
        self.all.append(gathering)
        self.of_sentence.setdefault(number, gathering)
        return gathering

    # ---- mentions --------------------------------------------------------------------------

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        if sentence.kind in {"byline", "boilerplate", "posted"}:
            return
        for kind, first, last in self._nouns(sentence):
            end = self._name_end(last, sentence.last)
            gathering = self._same(kind, first, last, end)
            if gathering is None:
                if not self._is_news(kind, first, last, end, sentence):
                    continue
                gathering = Gathering(kind, first, last, end, self._named(first, end))
                self.all.append(gathering)
            self._note(gathering, kind, first, last, end)
            gathering.sentences.append(number)
            self.of_sentence.setdefault(number, gathering)
        if number not in self.of_sentence and sentence.kind == "body":
            self._read_encounter(number, sentence)

    def _read_encounter(self, number: int, sentence: Sentence) -> None:
        """A meeting told by a verb: "A làm việc với B"."""
        encounter = self._encounters.read(sentence)
        if encounter is None:
            return
        gathering = self._meant_by(encounter.kind)
        if gathering is None:
            name = self._named(encounter.start, encounter.end)
            gathering = Gathering(
                encounter.kind, encounter.start, encounter.end, encounter.end, name
            )
            self.all.append(gathering)
        gathering.evidence.append(
            self._reading.evidence(encounter.start, encounter.end, "meeting_by_verb")
        )
        gathering.sentences.append(number)
        self.of_sentence[number] = gathering

    def _nouns(self, sentence: Sentence) -> Iterator[tuple[KindWord, int, int]]:
        """Words for meetings that are nouns where they stand and not part of another's name."""
        reached = sentence.first
        for kind, first, last in self._reading.kind_words("meeting", sentence):
            if first < reached or not _is_noun(kind.word):
                continue
            if not self._is_reference(first):
                yield kind, first, last
            reached = self._name_end(last, sentence.last)

    def _is_reference(self, first: int) -> bool:
        """ "Nghị quyết Đại hội …" speaks of a text, not of the meeting."""
        return first > 0 and self._reading.tokens[first - 1].key in _NOT_EVENTS

    def _name_end(self, place: int, last: int) -> int:
        """Where the name of a meeting ends: before a verb, a place, a day or the next clause."""
        tokens = self._reading.tokens
        start = place
        quoted = False
        while place < last and place - start < _LONGEST_NAME:
            text = tokens[place].key
            if text == '"':
                quoted = not quoted
            elif not quoted and self._breaks(place, start, last):
                break
            place += 1
        return place

    def _breaks(self, place: int, start: int, last: int) -> bool:
        text = self._reading.tokens[place].key
        if text in {",", ";"}:
            following = self._reading.tokens[place + 1].key if place + 1 < last else ""
            return text == ";" or following not in _GOES_ON or place == start
        if text in {".", ":", "(", "!", "?", "...", "…"}:
            return True
        return text in _NAME_ENDS and not self._reading.scan.taken[place]

    def _named(self, first: int, end: int) -> str:
        return self._reading.document.words(first, end).rstrip(' ,;:-"')

    # ---- which meeting ---------------------------------------------------------------------

    def _same(self, kind: KindWord, first: int, last: int, end: int) -> Gathering | None:
        """The meeting already known that these words mean."""
        if not self.all:
            return None
        if end == last or end - last <= 1:
            return self._meant_by(kind)
        words = _content(self._named(first, end))
        for gathering in reversed(self.all):
            known = _content(gathering.name)
            shared = len(words & known) / (min(len(words), len(known)) or 1)
            if _fits(kind, gathering.kind) and (shared >= 0.6 or gathering.end == gathering.last):
                return gathering
        return None

    def _meant_by(self, kind: KindWord) -> Gathering | None:
        """ "hội nghị", "buổi lễ": the last meeting that is one."""
        for gathering in reversed(self.all):
            if _fits(kind, gathering.kind):
                return gathering
        return None

    def _is_news(self, kind: KindWord, first: int, last: int, end: int, sentence: Sentence) -> bool:
        """A meeting not spoken of before: a named one, or one that the sentence introduces."""
        before = self._reading.tokens[max(sentence.first, first - 6) : first]
        introduced = any(
            t.key in {"chức", "dự", "trì", "tại", "diễn", "mạc", "buổi", "khai", "trong"}
            for t in before
        )
        dated = any(sentence.first <= d.first < sentence.last for d in self._reading.dates)
        if not self.all:
            return introduced or dated or end - last > 1
        return (introduced or dated) and end - last > 1

    def _note(self, gathering: Gathering, kind: KindWord, first: int, last: int, end: int) -> None:
        """Keep the words as evidence, and the fuller name."""
        rule = "meeting_named" if end - last > 1 else "meeting_meant"
        gathering.evidence.append(self._reading.evidence(first, max(end, last), rule))
        fuller = end - last > gathering.end - gathering.last
        if fuller and (gathering.end == gathering.last or _fits(kind, gathering.kind)):
            gathering.kind, gathering.first, gathering.last, gathering.end = kind, first, last, end
            gathering.name = self._named(first, end)


def _is_noun(word: str) -> bool:
    return word.split()[0].lower() in _NOUN_HEADS or word.lower() in _NOUNS


def _content(name: str) -> set[str]:
    return set(name.lower().replace(",", " ").split())


def _fits(one: KindWord, other: KindWord) -> bool:
    """Tell whether words for two kinds may mean one meeting: their head nouns agree."""
    if one.notation == other.notation:
        return True
    first, second = one.word.lower().split(), other.word.lower().split()
    if one.word.lower() in _GENERIC_NAMES:
        return second[0] in {"lễ", "buổi", "nghi"} or other.word.lower() in _GENERIC_NAMES
    if first[0] == "hội" and second[0] == "hội":
        return first[:2] == second[:2]
    return (
        first[0] == second[0] == "lễ"
        or " ".join(first[1:]) == " ".join(second)
        or first == second[1:]
    )
