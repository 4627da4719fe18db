"""Who comes along, mostly unnamed, between a subject and its verb."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.extract.clauses.attendance import LONGEST_TAIL, Attendance
from kg.facts import Area, Body

_WITH = frozenset(("cùng", "và", ";"))
_UNNAMED = frozenset(
    (("một", "số"), ("đông", "đảo"), ("toàn", "thể"), ("tập", "thể"), ("đại", "diện"),
     ("đại", "biểu"), ("lãnh", "đạo"), ("thành", "viên"), ("cán", "bộ"))
)  # fmt: skip
_SPEAK_FOR = frozenset((("lãnh", "đạo"), ("đại", "diện")))
_ARE = _SPEAK_FOR | {("chí", "trong"), ("thành", "viên"), ("tập", "thể")}
_BREAKS = frozenset('; : . " ( đã sẽ đang vừa được bị để khi rằng là mà thì nhằm về tại ở'.split())
_BEFORE_VERB = frozenset(
    "đã sẽ đang vừa cũng đến về tới tham trực tiếp cùng đồng ra vinh trân trọng thành kính".split()
)
_LONGEST = 60  # tokens
_BETWEEN_SUBJECT_AND_VERB = frozenset(
    "và kiến quyết định vừa thực hiện nghi thức lễ dẫn đầu làm trưởng đoàn đã cũng sẽ cùng "
    "tiếp tục có được đồng thay mặt đến về tới xin vinh dự trực chính thức long"
    " trọng tiến hành thống nhất đều lần lượt đang còn , thêm rằng tham phát hiện nhiệt liệt ghi"
    " ân cần sâu phối hợp với ) - chủ nêu chia ký đại diện thân mật nhà trường riêng tận"
    " vào ra lên xuống sang thì".split()
)
_PLURALS = frozenset("các những đông hơn nhiều gần trên khoảng toàn cùng hàng".split())
_OTHERS = frozenset(("…", "..."))
_COMES = frozenset("đã cũng cùng đến tới tham dự".split())
_LONGEST_OPENING = 4  # tokens: "Đại diện lãnh đạo"
_LONGEST_COMPANY = 8  # "cùng đoàn công tác của"


class Companions(Attendance):
    """Those who come with the people of one article."""

    def _tells_company(self, place: int, verb: int) -> bool:
        """Tell whether all from a name to a verb says who comes along."""
        if self.word(place) not in _WITH or verb - place > _LONGEST:
            return False
        place += 1 + (self.word(place + 1) == "với")
        while verb > place and self.word(verb - 1) in _BEFORE_VERB:
            verb -= 1
        first = self.word(place)
        opens = _is_plural(first) or (first, self.word(place + 1)) in _UNNAMED
        return opens and not any(self.word(at) in _BREAKS for at in range(place, verb))

    def _speaks_for(self, acting: Acting, first: int) -> bool:
        """ "Đại diện A, B, các bộ, ngành … đã dự": who is led or spoken for opens the sentence."""
        opening = (self.word(first), self.word(first + 1))
        return opening in _SPEAK_FOR and acting.start <= first + _LONGEST_OPENING

    def _represented(self, start: int, company: Sequence[Acting]) -> Iterator[Acting]:
        """The bodies that some of those who come along lead or speak for."""
        end, listed = start, False
        for acting in company:
            words = [self.word(at) for at in range(end, acting.start)]
            listed = bool(_ARE & set(pairwise(words))) or (listed and words[0] in {",", "và"})
            end = acting.end
            if listed and isinstance(acting.thing, Body | Area):
                yield acting

    def _without_delegation(self, actors: list[Acting], verb: int) -> tuple[list[Acting], int]:
        """Leave out who sent the delegation that someone leads or comes with.

        Words of a title may stand between: "Ông A, Trưởng ban X …, cùng đoàn công tác của Y".
        """
        led = len(actors) > 1 and actors[-2].is_person and not _is_delegation(actors[-1])
        if led and self._past_company(actors[-2].end) >= actors[-1].end:
            return actors[:-1], verb
        if not led or not self._comes_with(actors[-2].end, actors[-1].start):
            return actors, verb
        return (
            (actors[:-1], actors[-2].end) if self._reaches(actors[-1].end, verb) else (actors, verb)
        )

    def _comes_with(self, first: int, last: int) -> bool:
        """Tell whether "cùng đoàn công tác của" ends at a token, not far from another."""
        reach = range(max(first, last - _LONGEST_COMPANY), min(last - 1, first + LONGEST_TAIL))
        return any((self.word(at), self.word(at + 1)) == ("cùng", "đoàn") for at in reach)

    def _reaches(self, first: int, verb: int) -> bool:
        """Tell whether a subject that ends at ``first`` reaches its verb.

        A place or a day may stand between ("…, Nhật Bản cho biết", "… ngày 15/4 đã dự"), or others
        that nobody names ("…, các sở, ngành và hơn 300 công nhân đã dự").
        """
        first = self._past_company(first)
        first += self.word(first) in _OTHERS and self.word(first + 1) in _COMES
        told = self._past_day(self._past_place(self._past_day(first)))
        if self._only(told, verb, _BETWEEN_SUBJECT_AND_VERB):
            return True
        opening = first + (self.word(first) == ",")
        opening += 2 * ((self.word(opening), self.word(opening + 1)) == ("phối", "hợp"))
        opening += self.word(opening) in {"và", "cùng", "với"}
        if opening == first or not 0 < verb - opening <= LONGEST_TAIL:
            return False
        tail = [self.word(place) for place in range(opening, verb)]
        title = lexicon.titles().match(self._tokens, opening)  # "và giám đốc | các sở"
        first_word = self.word(title[1]) if title else tail[0]
        return _is_plural(first_word) and not {";", ".", ":", '"'} & set(tail)


def _is_delegation(acting: Acting) -> bool:
    """ "Đoàn đại biểu Quốc hội tỉnh A": a body that is called a delegation comes by itself."""
    return isinstance(acting.thing, Body) and acting.thing.name.startswith("Đoàn ")


def _is_plural(word: str) -> bool:
    """Tell whether a word opens a phrase for many who are not named."""
    return word in _PLURALS or word[:1].isdigit()
