"""Finds agreements: kind, parties, subject, period, and whether they were signed or reviewed."""

from kg.extract.actors.acting import Acting
from kg.extract.agreements.between import Between
from kg.extract.agreements.bound import Bound
from kg.extract.agreements.doers import Doers
from kg.extract.agreements.durations import Durations
from kg.extract.agreements.joined import Joined
from kg.extract.agreements.known import Known
from kg.extract.agreements.pact import Pact, binds, without_sums
from kg.extract.agreements.partners import Partners
from kg.extract.agreements.periods import period_in
from kg.extract.agreements.sides import Sides
from kg.extract.agreements.signing import SIGNING, Signing
from kg.extract.agreements.signing_days import SigningDays
from kg.extract.agreements.summaries import Summaries
from kg.extract.agreements.topics import Topics
from kg.extract.agreements.twins import Twins
from kg.extract.meetings.elsewhere import Elsewhere
from kg.extract.meetings.scene import Scene
from kg.extract.reading import Word
from kg.facts import Body
from kg.lexicon import KindWord
from kg.text import Sentence

_MANY, _MANY_SIGNED = 10, 20
_BETWEEN_REACH = 14  # tokens
_NEWS = frozenset(("lễ", "buổi", "nghị", "vừa", "thức", "trao"))  # "lễ ký", "chính thức ký"
_AMENDING = frozenset(("bổ", "sửa", "thực", "thi", "gia"))  # "bổ sung", "thực hiện"
_AMENDING_REACH = 3
_TITLING = frozenset(("về", "việc"))  # "Quyết định số 9 về (việc) ban hành"
_WAYS = ("hợp tác", "kết nghĩa")
_ACTIVITIES = ["hoạt", "động"]  # "chương trình phối hợp hoạt động | kết nghĩa"
_APART = frozenset(", ; và với".split())
_BINDING = frozenset(("signed", "planned"))


class Pacts:
    """The agreements of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._gatherings, self._elsewhere = scene.gatherings, Elsewhere(scene)
        self._sides, self._signing = Sides(scene), Signing(scene.clauses)
        given = scene.reading, scene.clauses
        partners = Partners(*given)
        self._summaries, self._joined = Summaries(scene.clauses), Joined(scene.clauses)
        self._ranged, self._known = Between(*given), Known(*given)
        self._topics, self._doers = Topics(*given, partners), Doers(*given, partners)
        self._bound, self._twins = Bound(scene.reading), Twins(scene.reading)
        self.all: list[Pact] = []
        for number, sentence in scene.prose():
            self._read_sentence(number, sentence)
        steps = (self._sides.understand, Durations(scene).settle, SigningDays(self._reading).settle)
        for pact in self.all:
            for step in steps:
                step(pact)
        self.all = without_sums([pact for pact in self.all if binds(pact)])

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        words = self._whole(self._reading.kind_words("agreement", sentence))
        several = self._summaries.spelled_out(number, sentence) if words else None
        before: Pact | None = None
        for place, (kind, first, last) in enumerate(words):
            stop = words[place + 1][1] if place + 1 < len(words) else sentence.last
            if stop == last + 1 and self._clauses.word(last) == "về":
                continue  # "thỏa thuận về | kế hoạch hợp tác" is one
            if (
                self._are_many(first)
                or self._is_laid_down(kind, first)
                or self._signing.is_left_open(first, last)
            ):
                continue
            found = self._read_one(number, sentence, kind, first, last, stop)
            if several is None:
                self._joined.join(found, before)
            begun = self._summaries.before_list(found, stop) if several is None else None
            if begun is not None:
                several = begun
                continue
            if several is not None and place and self._clauses.word(first - 1) == "là":
                continue  # "…, là cam kết của hai bên"
            parts = self._summaries.parts(found)
            whole = found if len(parts) > 1 else self._summaries.of_ordinal(found)
            for part in parts:
                known = self._keep(part, several or whole)
                before = known if part.by_verb else part
        if several is not None:
            self._summaries.note(several, number)

    def _keep(self, found: Pact, several: Pact | None) -> Pact:
        """Add an agreement, one of several that are signed together, or one known already."""
        if several is not None:
            found.belong_to(several)
            self.all = [pact for pact in self.all if pact is not several]
        known = self._known.same(found, self.all)
        if known is None:
            self.all.append(found)
        else:
            known.absorb(found)
        if several is None and self._summaries.is_several(found):
            self._summaries.note(known or found, found.number)
        return known or found

    def _whole(self, words: list[Word]) -> list[Word]:
        """Return the words for agreements without those that are part of another.

        "Bản ghi nhớ (MOU)" is one word; "Hiệp ước bổ sung Hiệp ước …" is one agreement.
        """
        whole: list[Word] = []
        for kind, first, last in words:
            marks = self._clauses.word(first - 1), self._clauses.word(last)
            if marks == ("(", ")") and whole and whole[-1][2] == first - 1:
                whole[-1] = (whole[-1][0], whole[-1][1], last + 1)
            elif not (whole and (marks == ("(", ")") or self._is_part(whole[-1][2], kind, first))):
                whole.append((kind, first, last))
        return whole

    def _is_part(self, last: int, kind: KindWord, first: int) -> bool:
        """ "Tuyên bố chung | hợp tác toàn diện", "… về hợp tác toàn diện" are about cooperation."""
        between = [self._clauses.word(place) for place in range(last, first)]
        if kind.word.startswith(_WAYS):
            about = "về" in between and not _APART & set(between)
            return not between or about or between[-2:] == _ACTIVITIES
        return 0 < len(between) <= _AMENDING_REACH and between[0] in _AMENDING

    def _are_many(self, first: int) -> bool:
        """ "86 hiệp định thương mại" are none of those told; "ký 11 văn kiện" may be."""
        number, verb = self._clauses.word(first - 1), self._clauses.word(first - 2)
        many = _MANY_SIGNED if verb in SIGNING else _MANY
        return number.isdigit() and int(number) >= many

    def _is_laid_down(self, kind: KindWord, first: int) -> bool:
        """ "Nghị quyết về ban hành | Quy chế …": an authority lays it down for those it names."""
        words = [self._clauses.word(first - step) for step in (3, 2, 1)]
        issued = words[1:] == ["ban", "hành"] and words[0] in _TITLING
        return kind.notation == "regulation" and issued

    def _read_one(
        self, number: int, sentence: Sentence, kind: KindWord, first: int, last: int, stop: int
    ) -> Pact:
        status, verb = self._signing.status(first, last, sentence)
        words = self._reading.document.words
        period = period_in(words(first, stop), self._reading.published.year)
        past_verb = self._signing.past_verb(first)
        name = words(past_verb, last).partition(" (")[0]
        pact = Pact(kind, name, None, period, status, number, first, last)
        if topic := self._topics.of(last, stop):
            pact.subject = self._reading.document.verbatim(*topic)
            pact.topic = words(*topic)
        pact.told = sentence.kind == "body"
        pact.as_news = bool(_NEWS & {self._clauses.word(verb - step) for step in (0, 1, 2)})
        pact.at_meeting = number in self._gatherings.of_sentence
        pact.continues = self._clauses.word(verb - 1) == "tục"
        pact.by_verb = verb < first or past_verb > first
        pact.evidence.append(self._reading.evidence(first, stop, f"agreement_{status}"))
        self._add_sides(pact, last, stop, sentence)
        if not pact.by_verb:
            self._add_agents(pact, last, stop, sentence)
        if not pact.parties:
            self._doers.add(pact, verb, last, sentence)
        if not self._elsewhere.is_reported(first, sentence):
            pact.hold_at(self._gatherings.spoken_of(number))
        return pact

    def _add_sides(self, pact: Pact, last: int, stop: int, sentence: Sentence) -> None:
        """Between whom an agreement is said to be."""
        sides = self._between(last, stop, sentence)
        if pact.status == "reviewed" and not sides:  # "cuộc gặp giữa A và B nhằm đánh giá …"
            sides = self._between(sentence.first, pact.first, sentence)
        if pact.status != "mentioned" and not sides:
            sides = self._ranged.joined(last, min(stop, last + _BETWEEN_REACH))
        bodies = all(isinstance(side.thing, Body) for side in sides)
        pact.add_parties(self._twins.of(sides) if bodies else map(self._bound.by, sides))
        if pact.status in _BINDING and not pact.parties:
            pact.add_parties(self._twins.between(last, stop))
        pact.between = len(pact.parties) > 1
        pact.apart = bool(sides) and self._clauses.word(sides[0].end) == "với"
        pact.signers = [side for side in sides if side.is_person]

    def _add_agents(self, pact: Pact, last: int, stop: int, sentence: Sentence) -> None:
        """ "Hiệp định … vừa được A và B ký": who signs it stands behind it."""
        agents, verb = self._doers.agents(last, stop, sentence)
        if not agents or self._signing.is_past(verb):
            return
        pact.status, pact.by_verb = self._signing.signs(verb, sentence), True
        pact.signers = [agent for agent in agents if agent.is_person]
        if not pact.parties:
            pact.add_parties(map(self._bound.by, agents))

    def _between(self, last: int, stop: int, sentence: Sentence) -> list[Acting]:
        """The parties after "giữa": "giữa A với B và C"."""
        for place in range(last, self._topics.clause_end(last, stop)):
            if self._clauses.word(place) == "giữa":
                sides = [
                    a for a in self._clauses.after(place + 1, sentence)
                    if a.start < stop and not self._clauses.closes_before(a.start, stop)
                ]  # fmt: skip
                ranged = self._ranged.sides(place + 1, stop)
                return ranged if len(ranged) > len(sides) else sides
        return []
