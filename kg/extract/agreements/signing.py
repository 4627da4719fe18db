"""Tells what is done to an agreement: it is signed, to be signed, reviewed, or only mentioned."""

from itertools import pairwise, takewhile

from kg.extract.clauses.grammar import Clauses
from kg.facts import Status
from kg.text import Sentence

SIGNING = frozenset(("ký", "kí", "kết"))
"""The words of the verb "ký kết"."""
_SIGN = frozenset(("ký", "kí"))
_REVIEWING = frozenset(
    (
        ("tổng", "kết"), ("sơ", "kết"), ("rà", "soát"), ("đánh", "giá"), ("kiểm", "điểm"),
        ("kinh", "nghiệm"), ("nhìn", "lại"),
    )
)  # fmt: skip
_TO_COME = frozenset(("sẽ", "sắp", "dự"))
_PROPOSING = frozenset(
    (
        ("đề", "xuất"), ("đề", "nghị"), ("kiến", "nghị"), ("tiến", "tới"), ("chuẩn", "bị"),
        ("dự", "kiến"), ("mong", "muốn"), ("hướng", "tới"), ("nghiên", "cứu"), ("xem", "xét"),
        ("thúc", "đẩy"), ("sớm", "được"), ("cơ", "sở"),
        ("bàn", "về"), ("đàm", "phán"), ("hy", "vọng"), ("khả", "năng"), ("dẫn", "tới"),
    )
)  # fmt: skip
_OPEN = _TO_COME | frozenset("sớm thể chưa cần".split())
_WANTED = frozenset("cần phải muốn nên thể để".split())
_AGREED = frozenset("sẽ tiếp thúc tăng đẩy sớm khuyến cùng".split())  # "thỏa thuận thúc đẩy …"
_DENIED = frozenset(("chưa", "không"))
_ONLY = frozenset(("chỉ", "những"))  # "không chỉ ký kết … mà còn"
_DENIAL_REACH = 3
_PAST = frozenset(("năm", "từ", "hồi"))  # "được ký kết từ năm 2003": no news
_DONE = frozenset(("đã", "vừa"))
_OF_THE_SIDES = frozenset((("của", "hai", "bên"), ("của", "các", "bên"), ("giữa", "hai", "bên"),
                           ("giữa", "các", "bên")))  # fmt: skip
_PROPOSING_REACH = 7
_HANDING_REACH = 3
_JOINED_REACH = 14
_VERB_REACH = 8
_PASSIVE_REACH = 7
_LONGEST_PACT = 45  # tokens


class Signing:
    """What the verbs of one article do to its agreements.

    Args:
        clauses: its verbs and who stands around them.
    """

    def __init__(self, clauses: Clauses) -> None:
        self._clauses = clauses

    def past_verb(self, first: int) -> int:
        """Return where the thing signed begins: "ký kết hợp tác" signs a cooperation."""
        if self._clauses.word(first) not in _SIGN:
            return first  # "kết nghĩa" is no verb of it
        return first + 1 + (self._clauses.word(first + 1) == "kết")

    def is_left_open(self, first: int, last: int) -> bool:
        """ "… chi trả theo thỏa thuận của hai bên": what they may agree on is no agreement yet.

        Nor is what they have "chưa ký", or what they only say: "hai bên thỏa thuận sẽ …".
        """
        follows = tuple(self._clauses.word(place) for place in range(last, last + 3))
        may = self._clauses.word(first - 1) == "theo" and follows in _OF_THE_SIDES
        is_verb = self._clauses.word(first) == "thỏa" and self._clauses.word(last) in _AGREED
        return may or is_verb or self._is_denied(first)

    def _is_denied(self, first: int) -> bool:
        """ "vẫn chưa ký kết hợp đồng", "không ký biên bản"."""
        reach = range(first, max(0, first - _DENIAL_REACH) - 1, -1)
        verb = next((place for place in reach if self._clauses.word(place) in _SIGN), None)
        if verb is None:
            return False
        near = [self._clauses.word(place) for place in range(verb - _DENIAL_REACH, verb)]
        return bool(_DENIED & set(near)) and not _ONLY & set(near)

    def status(self, first: int, last: int, sentence: Sentence) -> tuple[Status, int]:
        """Return what the words right before say is done to it, and where the verb begins."""
        if self.past_verb(first) > first:
            return self.signs(first, sentence), first
        joined = self._clauses.word(first - 1) == "và"  # "tổng kết hoạt động … và chương trình …"
        reach = _VERB_REACH * (1 + joined)
        for place in range(first - 1, max(sentence.first, first - reach) - 1, -1):
            word = self._clauses.word(place)
            if word in _SIGN or (word == "trao" and first - place <= _HANDING_REACH):
                return self.signs(place, sentence), place
            if (word, self._clauses.word(place + 1)) in _REVIEWING:
                return ("planned" if self._is_to_come(place, sentence) else "reviewed"), place
            if word in {",", ";"}:
                break
        return self._is_signed(last, sentence), first

    def _is_signed(self, last: int, sentence: Sentence) -> Status:
        """ "thỏa thuận ký ngày 1-3", "thỏa thuận vừa được ký": what follows says it is signed."""
        following = [self._clauses.word(place) for place in range(last, last + _PASSIVE_REACH)]
        signs = [place for place, word in enumerate(following) if word in _SIGN]
        if signs and self.is_past(last + signs[0]):
            return "mentioned"
        signed = bool(_SIGN & set(following[:2])) or {"ký", "được"} <= set(following)
        if signed and _OPEN & set(following[: signs[0]]):
            return "planned"
        return "signed" if signed else self._passive(last, sentence)

    def is_past(self, verb: int) -> bool:
        """Tell whether years are told after a verb: "ký kết từ năm 2003"."""
        return bool(_PAST & {self._clauses.word(verb + step) for step in (1, 2)})

    def _passive(self, last: int, sentence: Sentence) -> Status:
        """ "Thỏa thuận giữa A và B về C đã được ký", "… sẽ được ký": far behind its sides."""
        reach = range(last, min(sentence.last, last + _LONGEST_PACT))
        words = list(takewhile(lambda word: word not in {";", "."}, map(self._clauses.word, reach)))
        for place, pair in enumerate(pairwise(words)):
            if pair[0] == "được" and pair[1] in _SIGN and not _PAST & set(words[place + 2 :][:3]):
                return "planned" if _OPEN & set(words[max(0, place - 2) : place]) else "signed"
        return "mentioned"

    def _is_to_come(self, verb: int, sentence: Sentence) -> bool:
        """ "sẽ tổ chức hội nghị sơ kết"."""
        near = range(max(sentence.first, verb - _VERB_REACH), verb)
        return bool(_TO_COME & {self._clauses.word(place) for place in near})

    def signs(self, verb: int, sentence: Sentence) -> Status:
        """Return what a verb says: "ký" signs; "sẽ ký", "đề xuất … được ký" is to sign."""
        before = {self._clauses.word(verb - 1), self._clauses.word(verb - 2)}
        if self._clauses.word(verb - 1) == "và":  # "sẽ thăm A và ký …"
            before |= {
                self._clauses.word(place)
                for place in range(max(sentence.first, verb - _JOINED_REACH), verb)
            } & _TO_COME
        if self._clauses.word(verb - 1) == "ngày":
            return "mentioned"  # "kỷ niệm 40 năm ngày ký …"
        wanted = bool(before & (_TO_COME | _WANTED))
        return "planned" if wanted or self._is_proposed(verb, sentence) else "signed"

    def _is_proposed(self, verb: int, sentence: Sentence) -> bool:
        """Tell whether someone only proposes what a verb says."""
        first = max(sentence.first, verb - _PROPOSING_REACH)
        words = [self._clauses.word(place) for place in range(first, verb)]
        return bool(_PROPOSING & set(pairwise(words))) and not _DONE & set(words)
