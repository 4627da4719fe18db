"""Finds who gets an award: people, bodies, and groups that are counted or described."""

from itertools import takewhile

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.extract.clauses.grammar import Act, Clauses
from kg.extract.reading import Reading
from kg.facts import Body, Group, Post
from kg.text import Sentence

_REACH = 14
_PLURALS = frozenset(("các", "những", "nhiều", "một"))
_LONGEST_DESCRIPTION = 30
_OPENERS = frozenset("Năm Ngày Sáng Chiều Tối Trong Theo Tại Sau Trước Phát Dịp Nhân".split())
_LONGEST_COUNTED = 9
_LONGEST_NOUN = 3
_COUNTED_ENDS = frozenset('có vì đã và đạt trong của tại , ; . ( " với là do ông bà'.split())
_DESCRIPTION_ENDS = frozenset("; . vì nhằm để".split())  # "các tập thể, cá nhân | vì đã có …"
_LONGEST_LIST = 60  # tokens
_NUMBERS = lexicon.words_of("numerals")
_PEOPLE = "nhân dân"
_CALLING = 9
_LONGEST_GAP = 7
_OWNERS = frozenset("của thuộc trong".split())
_WITHIN = frozenset(
    ", và của thuộc trong tại ở từ do cho với bộ ban sở tỉnh xã huyện là như gồm phi đồng chí ông"
    " bà đạo viên".split()
)  # before part of a description
_PARTY_UNITS = frozenset(("đảng", "chi"))
_FORMER = frozenset(("nguyên", "cựu"))


class Recipients:
    """Who gets the awards of one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
    """

    def __init__(self, reading: Reading, clauses: Clauses) -> None:
        self._reading, self._clauses = reading, clauses

    def before(self, place: int, sentence: Sentence) -> list[Acting]:
        """Return who stands before a verb of getting; else a counted group before it."""
        near = self.getting(place, sentence)
        groups = [
            a for a in self._reading.actors_in(sentence.first, place) if isinstance(a.thing, Group)
        ]
        return near or groups[:1]

    def getting(self, place: int, sentence: Sentence) -> list[Acting]:
        """Return who is named right before a verb of getting, as no part of somebody's title."""
        subject = self._clauses.before(place, sentence)
        if subject and place - subject[-1].end > _LONGEST_GAP:
            return []  # "A và các sở thực hiện nghiêm quy chế tiếp nhận …"
        named = any(
            recipient.is_person for recipient in subject
        )  # "các ông A và B nguyên Phó Chủ tịch C"
        subject = [a for a in subject if not (named and isinstance(a.thing, Post))]
        return [recipient for recipient in subject if not self._is_attribute(recipient)]

    def _is_attribute(self, recipient: Acting) -> bool:
        """ "các đảng viên của Đảng bộ X", "ông A nguyên Chủ tịch X": X gets nothing."""
        before = self._clauses.word(recipient.start - 1)
        unit = self._clauses.word(recipient.start - 2) in _PARTY_UNITS and before == "bộ"
        formerly = isinstance(recipient.thing, Post) and before in _FORMER
        return not recipient.is_person and (before in _OWNERS or unit or formerly)

    def after(self, last: int, sentence: Sentence) -> list[Acting]:
        """Return who gets it: "… cho A và B", "trao 5 Kỷ niệm chương tặng lãnh đạo C"."""
        reach = last + _REACH
        for place in range(last, min(sentence.last, last + _LONGEST_LIST)):
            if place >= reach:
                break
            if self._goes_on(place):  # "trao 9 Huân chương A, | 7 Huân chương B tặng …"
                reach = place + _REACH
            if self._clauses.word(place) in {"cho", "tặng"}:
                return self._named(place + 1, sentence) or self._described(place + 1, sentence)
        return []

    def _goes_on(self, place: int) -> bool:
        """Tell whether a number opens what else is given."""
        joined = self._clauses.word(place - 1) in {",", "và"}
        return joined and self._clauses.word(place).isdigit()

    def between(self, verb: int, first: int, sentence: Sentence) -> list[Acting]:
        """Return who gets it between the verb and the award: "trao tặng ông A Huân chương"."""
        found = self._clauses.after(verb, sentence, gap=1) if verb < first else []
        named = [a for a in found if a.end <= first and not isinstance(a.thing, Post)]
        return named if named and first - named[-1].end <= 1 else []

    def hosting(self, verb: Act, sentence: Sentence) -> list[Acting]:
        """Return who holds the ceremony: "A tổ chức lễ kỷ niệm và đón nhận Huân chương"."""
        if not self.is_solemn(verb):
            return []
        acts = [act for act in self._clauses.acts(sentence) if act.last <= verb.first]
        held = next((act for act in reversed(acts) if "organize" in act.acts), None)
        hosts = self._clauses.before(held.first, sentence) if held is not None else []
        return hosts if len(hosts) == 1 and isinstance(hosts[0].thing, Body) else []

    def of_gift(self, last: int, sentence: Sentence) -> list[Acting]:
        """Return who gets it after its presenter: "Huân chương do Chủ tịch nước tặng | Sở X"."""
        reach = range(last, min(sentence.last, last + _REACH))
        by = next((at for at in reach if self._clauses.word(at) == "do"), None)
        acts = [act for act in self._clauses.acts(sentence) if by is not None and act.first > by]
        if not acts or "present" not in acts[0].acts or acts[0].first not in reach:
            return []
        return self._clauses.after(acts[0].last, sentence)

    def is_solemn(self, verb: Act) -> bool:
        """Tell whether a verb is "đón nhận", which tells of a ceremony and not of a life."""
        return self._clauses.word(verb.last - 2) == "đón"

    def praised(self, first: int, sentence: Sentence) -> list[Acting]:
        """Return who is praised as so many: "tuyên dương | 500 đội viên giỏi"."""
        return self._clauses.after(first, sentence, gap=0) or self._counted(first, sentence)

    def listed(self, last: int, sentence: Sentence) -> list[Acting]:
        """ "hai đồng chí nhận Huy hiệu 80 năm gồm A; B; C nhận …": A and B, not who is next."""
        opens = last + (self._clauses.word(last) == ",")
        if self._clauses.word(opens) not in {"gồm", ":"}:
            return []
        named = self._clauses.after(opens + 1, sentence)
        return list(takewhile(lambda a: a.is_person and not self._gets(a.end), named))

    def _gets(self, place: int) -> bool:
        return self._clauses.word(place) in {"nhận", "được", "đã", "vinh", "đón"}

    def counted(self, last: int, sentence: Sentence) -> bool:
        """Tell whether "… cho 90 mẹ" says how many get it: so much is no mere name of a meeting."""
        recipients = self.after(last, sentence)
        return any(isinstance(a.thing, Group) and a.thing.name[:1].isdigit() for a in recipients)

    def _named(self, first: int, sentence: Sentence) -> list[Acting]:
        counted = self._counted(first, sentence)
        found = self._clauses.after(counted[-1].end if counted else first, sentence)
        where = counted[-1].end if counted else -1
        named = [a for a in found if not (isinstance(a.thing, Post) or self._is_home(a, where))]
        return counted + named or self._called(first)

    def _is_home(self, body: Acting, where: int) -> bool:
        """ "cho 6 sinh viên Học viện A (Bộ B)": they get it, and not where they are."""
        inside = body.start == where or self._clauses.word(body.start - 1) == "("
        return isinstance(body.thing, Body) and inside

    def _counted(self, first: int, sentence: Sentence) -> list[Acting]:
        """ "13 chi hội, …": what is counted and on no list of nouns."""
        known = self._reading.actors_in(first, first + _LONGEST_NOUN + 1)
        number = self._clauses.word(first)
        is_number = number.replace(".", "").isdigit() or number in _NUMBERS
        if not is_number or (known and known[0].start == first):
            return []
        end = first + 1
        while end < min(sentence.last, first + _LONGEST_COUNTED):
            if self._clauses.word(end) in _COUNTED_ENDS:
                break
            end += 1
        described = number not in _NUMBERS or self._is_described(first + 1, end)
        return [self._group(first, end)] if described and end > first + 1 else []

    def _is_described(self, first: int, end: int) -> bool:
        """Tell whether words after a number say who is meant: not "hai ông", "hai em A và B"."""
        capital = any(token.capital for token in self._reading.tokens[first:end])
        return end > first + 1 and not capital

    def _called(self, first: int) -> list[Acting]:
        """ "cho thí sinh Trần Thị A": who is named after what he or she is."""
        near = self._reading.actors_in(first, first + _CALLING)
        return [a for a in near if a.is_person and a.start - first < 3][:1]

    def _described(self, first: int, sentence: Sentence) -> list[Acting]:
        """A group by its description: "các tập thể, cá nhân có thành tích xuất sắc"."""
        opening = " ".join(self._clauses.word(place) for place in (first, first + 1))
        described = self._clauses.word(first) in _PLURALS or opening == _PEOPLE
        if not described and opening not in lexicon.words_of("group_nouns"):
            return []
        end = first + 1  # "cho Nhân dân và cán bộ": what opens it may open sentences
        limit = min(sentence.last, first + _LONGEST_DESCRIPTION)
        starts = {a.start for a in self._reading.actors_in(first + 1, limit)}
        while end < limit and self._clauses.word(end) not in _DESCRIPTION_ENDS:
            if self._opens_next(end) or (end in starts and self._is_next(end)):
                break
            end += 1
        return [self._group(first, end)]

    def _opens_next(self, place: int) -> bool:
        """ "cho các đơn vị có thành tích | Năm 2004 …": a sentence that ran into the next."""
        return self._reading.tokens[place].text in _OPENERS

    def _is_next(self, place: int) -> bool:
        """ "cho các tác giả | Chủ tịch nước phát biểu": who opens the next sentence is no part."""
        opens = self._reading.tokens[place].capital
        return opens and self._clauses.word(place - 1) not in _WITHIN

    def _group(self, first: int, end: int) -> Acting:
        group = Group(self._reading.document.words(first, end))
        return Acting(first, end, first, end, group, (), "described_group")
