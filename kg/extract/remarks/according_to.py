"""Finds whom "Theo …" at the beginning of a sentence quotes, and where what they say begins."""

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.clauses.press import is_press
from kg.extract.reading import Reading
from kg.facts import Area, Body, Person
from kg.text import Sentence

_ENDS = frozenset((",", ":"))
_BEFORE_ASIDE = frozenset(", nhưng bởi vì mà cũng và -".split())
_AFTER_ASIDE = frozenset(("là", "."))
_OPINIONS = frozenset(
    (("nhận", "định"), ("đánh", "giá"), ("ý", "kiến"), ("quan", "điểm"), ("báo", "cáo"),
     ("phản", "ánh"), ("phân", "tích"), ("thông", "tin"), ("nhận", "xét"), ("giải", "thích"),
     ("tính", "toán"), ("dự", "báo"), ("ước", "tính"), ("đề", "xuất"), ("kinh", "nghiệm"),
     ("ghi", "nhận"), ("khẳng", "định"), ("tiết", "lộ"), ("lý", "giải"), ("giải", "trình"),
     ("trình", "bày"), ("suy", "nghĩ"))
)  # fmt: skip
_APART = frozenset((",", "-"))
_LINKS = frozenset("cũng còn nhưng vẫn và song bởi vì mà".split())
_PAIRS = frozenset(
    (("tuy", "nhiên"), ("ngoài", "ra"), ("bên", "cạnh"), ("do", "vậy"), ("do", "đó"),
     ("vì", "vậy"), ("vì", "thế"), ("thế", "nhưng"), ("trong", "khi"), ("trước", "mắt"))
)  # fmt: skip
_ADDRESSES = frozenset(("ông", "bà", "anh", "chị"))
_NOT_TOLD = frozenset("và cùng ( - / về đi lên ra vào đến".split())
_NOT_NAMED = frozenset(("pronoun", "holder_of_post"))
_CALLINGS = frozenset(
    (("phụ", "trách"), ("đại", "diện"), ("chuyên", "gia"), ("người", "phụ"), ("người", "đứng"),
     ("người", "chịu"), ("người", "trực"), ("người", "sáng"), ("người", "phát"), ("chủ", "cơ"),
     ("chủ", "cửa"), ("chủ", "doanh"), ("chủ", "trang"), ("chủ", "quán"), ("chủ", "tàu"))
)  # fmt: skip
_TELLS = frozenset(
    'đã sẽ đang vừa cũng là được có phải cần nên rất thì cho nói nêu nhưng khi . ; "'.split()
)  # words of a clause, which no title holds but in names: "Sở X thành phố Cần Thơ"
_OF_CLAUSES = frozenset("là đã sẽ được phải cần có không nên bị đang rất vẫn".split())
_FRAMES = frozenset(
    "tại trong sau khi trước về theo ngày sáng chiều tối phát trả trao đánh để với qua nhân liên"
    " bên cùng ngay".split()
)  # "Phát biểu tại hội nghị, ông A khẳng định" tells no words
_SAYS = "nói"
_READ_OUT = frozenset(("trình", "báo"))  # "trình bày", "báo cáo"
_LONGEST_TITLE = 30  # tokens


class AccordingTo:
    """Who one article says things according to.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses
        self._theo = reading.document.places_of_any(("theo",))

    def named(self, sentence: Sentence) -> tuple[Acting, int] | None:
        """ "Theo ông A, …", "Theo ông A: …": who says it, and where it begins."""
        place = self._past_link(sentence)
        if self._clauses.word(place) != "theo":
            return None
        opinion = self._opinion(place + 1)
        speakers = self._clauses.after(opinion, sentence)
        if not speakers or not _can_speak(speakers[0]):
            return None  # "Theo TTXVN, ông A cho biết …": the agency quotes, A says it
        if self._is_asked(speakers[0], sentence):
            return None
        if opinion > place + 1 and not speakers[0].is_person:
            return self._presented(speakers[0].end, sentence)
        end = self._past_titles(speakers[0], sentence)
        if self._ends(end, speakers[0]):
            return speakers[0], end + 1
        return (speakers[0], end) if self._runs_on(end, speakers[0]) else None

    def _presented(self, place: int, sentence: Sentence) -> tuple[Acting, int] | None:
        """ "Theo báo cáo của Sở X | do ông A trình bày, …": else a paper is no speech."""
        reach = range(place, min(sentence.last, place + _LONGEST_TITLE))
        end = next((at for at in reach if self._clauses.word(at) in _ENDS), place)
        named = [who for who in self._reading.actors_in(place, end) if who.is_person]
        read_out = bool(named) and self._clauses.word(end - 2) in _READ_OUT
        by = named and "do" in {self._clauses.word(at) for at in range(place, named[0].start)}
        return (named[0], end + 1) if read_out and by else None

    def _is_asked(self, speaker: Acting, sentence: Sentence) -> bool:
        """ "Theo ông, vì sao … ?": a reporter asks him."""
        return speaker.rule in _NOT_NAMED and self._clauses.word(sentence.last - 1) == "?"

    def _runs_on(self, place: int, speaker: Acting) -> bool:
        """ "Do vậy, theo ông A | việc này là …": what he says follows without a comma."""
        addressed = speaker.rule == "pronoun" or (
            place == speaker.last and self._clauses.word(speaker.first - 1) in _ADDRESSES
        )
        titled = self._reading.tokens[place].capital  # "ông A | Giám đốc B, …"
        return addressed and not titled and self._clauses.word(place) not in _NOT_TOLD

    def aside(self, sentence: Sentence) -> Acting | None:
        """ "…, theo ông A, …", "…, theo ông A là …": the person whose words a sentence is."""
        for place in self._theo:
            inside = sentence.first < place < sentence.last
            if not inside or self._clauses.word(place - 1) not in _BEFORE_ASIDE:
                continue
            speakers = self._clauses.after(self._opinion(place + 1), sentence)
            if speakers and speakers[0].is_person and not self._is_asked(speakers[0], sentence):
                end = self._past_titles(speakers[0], sentence)
                ends = self._ends(end, speakers[0]) or self._clauses.word(end) in _AFTER_ASIDE
                if ends or self._runs_on(end, speakers[0]):
                    return speakers[0]
        return None

    def clause_before(
        self, speaker: Acting, act: Act, sentence: Sentence
    ) -> tuple[int, int] | None:
        """ "Nhiều hộ đã đào kênh, | ông A cho biết.": the tokens of the clause that is his words.

        Args:
            speaker: who does what the verb tells.
            act: the verb.
            sentence: the one that both stand in.
        """
        end = speaker.start - 1
        closes = act.last >= sentence.last - 1 and self._clauses.word(sentence.last - 1) != ":"
        tells = "tell" in act.acts or self._clauses.word(act.first) == _SAYS
        told = closes and tells and speaker.is_person
        words = [self._clauses.word(place) for place in range(sentence.first, end)]
        apart = self._clauses.word(end) in _APART
        clause = bool(_OF_CLAUSES.intersection(words)) and words[0] not in _FRAMES
        return (sentence.first, end) if told and clause and apart else None

    def _opinion(self, place: int) -> int:
        """ "Theo | nhận định của | ông A", "Theo | lời | bà B": step over what he or she gives."""
        first = self._clauses.word(place)
        if first == "lời":
            return place + 1 + (self._clauses.word(place + 1) in {"kể", "của"})
        given = (first, self._clauses.word(place + 1)) in _OPINIONS
        return place + 3 if given and self._clauses.word(place + 2) in {"của", "từ"} else place

    def _ends(self, place: int, speaker: Acting) -> bool:
        word = self._clauses.word(place)
        return word in _ENDS or (word == "thì" and speaker.is_person)

    def _past_link(self, sentence: Sentence) -> int:
        """ "Cũng | theo ông A, …", "Tuy nhiên, | theo ông A, …"."""
        first = sentence.first
        if (self._clauses.word(first), self._clauses.word(first + 1)) in _PAIRS:
            first += 2 + (self._clauses.word(first + 2) == ",")
        return first + (self._clauses.word(first) in _LINKS)

    def _past_titles(self, speaker: Acting, sentence: Sentence) -> int:
        """ "ông A, Cục trưởng Cục B (Bộ C), chuyên gia về D | , …": all that says who he is."""
        end = self._past_bracket(speaker.end, sentence)
        titled = speaker.is_person and speaker.end > speaker.last
        if titled and self._clauses.word(end) not in _ENDS:  # "Phó ban | chuẩn bị dự án D, …"
            end = self._past_title(end, sentence) or end
        while speaker.is_person and self._clauses.word(end) in _APART and self._is_title(end + 1):
            after = self._past_title(end + 1, sentence)
            if after is None:
                break
            end = after
        return end

    def _is_title(self, place: int) -> bool:
        pair = (self._clauses.word(place), self._clauses.word(place + 1))
        tries = (lexicon.titles(), lexicon.jobs())
        return pair in _CALLINGS or any(
            words.match(self._reading.tokens, place) is not None for words in tries
        )

    def _past_title(self, place: int, sentence: Sentence) -> int | None:
        """The mark that ends a title; None where the words up to it are a clause."""
        last = min(sentence.last, place + _LONGEST_TITLE)
        while place < last and self._clauses.word(place) not in _ENDS:
            told = self._clauses.word(place) in _TELLS
            if told and not self._reading.tokens[place].capital:
                return None
            past = self._past_bracket(place, sentence)
            place = past if past > place else place + 1
        return place if place < last else None

    def _past_bracket(self, place: int, sentence: Sentence) -> int:
        """Step over "(VCCI)", "(Bộ B)" after who is named."""
        if self._clauses.word(place) != "(":
            return place
        reach = range(place, min(sentence.last, place + _LONGEST_TITLE))
        return next((at + 1 for at in reach if self._clauses.word(at) == ")"), place)


def _can_speak(acting: Acting) -> bool:
    return isinstance(acting.thing, Person | Body | Area) and not is_press(acting)
