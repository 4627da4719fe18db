"""Finds agreements: kind, parties, subject, period, and whether they were signed or reviewed."""

from kg.extract.actors.acting import Acting
from kg.extract.agreements.between_phrases import BetweenPhrases
from kg.extract.agreements.coordination import Coordination
from kg.extract.agreements.coreference import KnownAgreements
from kg.extract.agreements.counterparts import Counterparts
from kg.extract.agreements.draft import AgreementDraft, binds, without_sums
from kg.extract.agreements.durations import Durations
from kg.extract.agreements.implied_parties import ImpliedParties
from kg.extract.agreements.parties import Parties
from kg.extract.agreements.partners import Partners
from kg.extract.agreements.periods import period_in
from kg.extract.agreements.signatories import Signatories
from kg.extract.agreements.signing import SIGNING, Signing
from kg.extract.agreements.signing_days import SigningDays
from kg.extract.agreements.summaries import Summaries
from kg.extract.agreements.topics import Topics
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


class AgreementDrafts:
    """The agreements of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._meetings, self._elsewhere = scene.meetings, Elsewhere(scene)
        self._sides, self._signing = ImpliedParties(scene), Signing(scene.clauses)
        given = scene.reading, scene.clauses
        partners = Partners(*given)
        self._summaries, self._coordination = Summaries(scene.clauses), Coordination(scene.clauses)
        self._ranged, self._known = BetweenPhrases(*given), KnownAgreements(*given)
        self._topics, self._signatories = Topics(*given, partners), Signatories(*given, partners)
        self._party, self._counterparts = Parties(scene.reading), Counterparts(scene.reading)
        self.all: list[AgreementDraft] = []
        for number, sentence in scene.prose():
            self._read_sentence(number, sentence)
        steps = (self._sides.understand, Durations(scene).settle, SigningDays(self._reading).settle)
        for draft in self.all:
            for step in steps:
                step(draft)
        self.all = without_sums([draft for draft in self.all if binds(draft)])

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        words = self._whole(self._reading.kind_words("agreement", sentence))
        several = self._summaries.spelled_out(number, sentence) if words else None
        before: AgreementDraft | None = None
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
                self._coordination.join(found, before)
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

    def _keep(self, found: AgreementDraft, several: AgreementDraft | None) -> AgreementDraft:
        """Add an agreement, one of several that are signed together, or one known already."""
        if several is not None:
            found.belong_to(several)
            self.all = [draft for draft in self.all if draft is not several]
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
    ) -> AgreementDraft:
        status, verb = self._signing.status(first, last, sentence)
        words = self._reading.document.words
        period = period_in(words(first, stop), self._reading.published.year)
        past_verb = self._signing.past_verb(first)
        name = words(past_verb, last).partition(" (")[0]
        draft = AgreementDraft(kind, name, None, period, status, number, first, last)
        if topic := self._topics.of(last, stop):
            draft.subject = self._reading.document.verbatim(*topic)
            draft.topic, draft.lead = words(*topic), self._topics.lead(last, topic[0])
        draft.told = sentence.kind == "body"
        draft.as_news = bool(_NEWS & {self._clauses.word(verb - step) for step in (0, 1, 2)})
        draft.at_meeting = number in self._meetings.of_sentence
        draft.continues = self._clauses.word(verb - 1) == "tục"
        draft.by_verb = verb < first or past_verb > first
        draft.evidence.append(self._reading.evidence(first, stop, f"agreement_{status}"))
        self._add_sides(draft, last, stop, sentence)
        if not draft.by_verb:
            self._add_agents(draft, last, stop, sentence)
        if not draft.parties:
            self._signatories.add(draft, verb, last, sentence)
        if not self._elsewhere.is_reported(first, sentence):
            draft.hold_at(self._meetings.spoken_of(number))
        return draft

    def _add_sides(self, draft: AgreementDraft, last: int, stop: int, sentence: Sentence) -> None:
        """Between whom an agreement is said to be."""
        sides = self._between(last, stop, sentence)
        if draft.status == "reviewed" and not sides:  # "cuộc gặp giữa A và B nhằm đánh giá …"
            sides = self._between(sentence.first, draft.first, sentence)
        if draft.status != "mentioned" and not sides:
            sides = self._ranged.joined(last, min(stop, last + _BETWEEN_REACH))
        bodies = all(isinstance(side.thing, Body) for side in sides)
        draft.add_parties(self._counterparts.of(sides) if bodies else map(self._party.by, sides))
        if draft.status in _BINDING and not draft.parties:
            draft.add_parties(self._counterparts.between(last, stop))
        draft.between = len(draft.parties) > 1
        draft.apart = bool(sides) and self._clauses.word(sides[0].end) == "với"
        draft.signers = [side for side in sides if side.is_person]

    def _add_agents(self, draft: AgreementDraft, last: int, stop: int, sentence: Sentence) -> None:
        """ "Hiệp định … vừa được A và B ký": who signs it stands behind it."""
        agents, verb = self._signatories.agents(last, stop, sentence)
        if not agents or self._signing.is_past(verb):
            return
        draft.status, draft.by_verb = self._signing.signs(verb, sentence), True
        draft.signers = [agent for agent in agents if agent.is_person]
        if not draft.parties:
            draft.add_parties(map(self._party.by, agents))

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
