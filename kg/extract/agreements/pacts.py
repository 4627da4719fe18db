"""Finds agreements: kind, parties, subject, period, and whether they were signed or reviewed."""

from kg.extract.actors.acting import Acting
from kg.extract.agreements.between import Between
from kg.extract.agreements.bound import Bound
from kg.extract.agreements.durations import Durations
from kg.extract.agreements.pact import Pact, are_others, binds, clash, same_topic
from kg.extract.agreements.periods import period_in
from kg.extract.agreements.sides import Sides
from kg.extract.agreements.signing import SIGNING, Signing
from kg.extract.agreements.signing_days import SigningDays
from kg.extract.agreements.twins import Twins
from kg.extract.meetings.elsewhere import Elsewhere
from kg.extract.meetings.scene import Scene
from kg.extract.reading import Word
from kg.facts import Body, Person
from kg.lexicon import KindWord
from kg.text import Sentence

_SUBJECT_ENDS = frozenset(
    "giữa giai ; . : ( do được đã vừa trị nhằm tại hướng với là có số của sẽ sau vào cho trong "
    "trên đạt".split()
)
_OPENING = frozenset('về " , : -'.split())
_TOPIC = frozenset(("trong", "nhằm", "về"))
_PARTNER_REACH = 16
_LONGEST_SUBJECT = 45
_MANY = 10
_BETWEEN_REACH = 14  # tokens


class Pacts:
    """The agreements of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._gatherings, self._elsewhere = scene.gatherings, Elsewhere(scene)
        self._sides, self._signing = Sides(scene), Signing(scene.clauses)
        self._ranged = Between(scene.reading, scene.clauses)
        self._bound, self._twins = Bound(scene.reading), Twins(scene.reading)
        self.all: list[Pact] = []
        for number, sentence in scene.prose():
            self._read_sentence(number, sentence)
        steps = (self._sides.understand, Durations(scene).settle, SigningDays(self._reading).settle)
        for pact in self.all:
            for step in steps:
                step(pact)
        self.all = [pact for pact in self.all if binds(pact)]

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        words = self._whole(self._reading.kind_words("agreement", sentence))
        several: Pact | None = None
        for place, (kind, first, last) in enumerate(words):
            stop = words[place + 1][1] if place + 1 < len(words) else sentence.last
            if stop == last + 1 and self._clauses.word(last) == "về":
                continue  # "thỏa thuận về | kế hoạch hợp tác" is one
            if self._are_many(first) or self._signing.is_left_open(first, last):
                continue
            found = self._read_one(number, sentence, kind, first, last, stop)
            if several is None and self._lists(found, last, stop):
                several = found
                continue
            if several is not None:
                found.belong_to(several)
            known = self._same(found)
            if known is None or (found.listed and known.listed and known.number == number):
                self.all.append(found)
            else:
                known.absorb(found)

    def _whole(self, words: list[Word]) -> list[Word]:
        """ "Bản ghi nhớ (MOU)" is one word: the short form in brackets names no other agreement."""
        whole: list[Word] = []
        for kind, first, last in words:
            marks = self._clauses.word(first - 1), self._clauses.word(last)
            if marks == ("(", ")") and whole and whole[-1][2] == first - 1:
                whole[-1] = (whole[-1][0], whole[-1][1], last + 1)
            else:
                whole.append((kind, first, last))
        return whole

    def _are_many(self, first: int) -> bool:
        """ "86 hiệp định thương mại" are none of those that the article tells."""
        number = self._clauses.word(first - 1)
        return number.isdigit() and int(number) >= _MANY

    def _lists(self, pact: Pact, last: int, stop: int) -> bool:
        """ "ký kết bốn văn kiện: Thỏa thuận …; Biên bản …": these are the agreements."""
        several = pact.kind.notation == "cooperation_document" and pact.status == "signed"
        return several and ":" in {self._clauses.word(place) for place in range(last, stop)}

    def _read_one(
        self, number: int, sentence: Sentence, kind: KindWord, first: int, last: int, stop: int
    ) -> Pact:
        status, verb = self._signing.status(first, last, sentence)
        words = self._reading.document.words
        period = period_in(words(first, stop), self._reading.published.year)
        past_verb = self._signing.past_verb(first)
        name = words(past_verb, last).partition(" (")[0]
        pact = Pact(kind, name, None, period, status, number, first)
        if topic := self._subject(last, stop):
            pact.subject = self._reading.document.verbatim(*topic)
            pact.topic = words(*topic)
        pact.told = sentence.kind == "body"
        pact.at_meeting = number in self._gatherings.of_sentence
        pact.continues = self._clauses.word(verb - 1) == "tục"
        pact.by_verb = verb < first or past_verb > first
        pact.evidence.append(self._reading.evidence(first, stop, f"agreement_{status}"))
        self._add_sides(pact, last, stop, sentence)
        if not pact.parties:
            self._add_doers(pact, verb, last, sentence)
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
        pact.between = len(pact.parties) > 1
        pact.signers = [side for side in sides if side.is_person]

    def _add_doers(self, pact: Pact, verb: int, last: int, sentence: Sentence) -> None:
        """Who signs, reviews or agrees, where the words for an agreement name no sides."""
        if pact.status == "reviewed":
            hosts = self._clauses.before(verb, sentence)
            bodies = [host for host in hosts if isinstance(host.thing, Body)]
            pact.add_parties(map(self._bound.by, bodies if len(bodies) > 1 else []))
        elif pact.status == "mentioned":
            self._agreed_by_verb(pact, pact.first, sentence)
        elif pact.by_verb:
            self._add_signers(pact, verb - (2 if pact.continues else 0), last, sentence)

    def _add_signers(self, pact: Pact, verb: int, last: int, sentence: Sentence) -> None:
        """ "A và B ký …", "A ký kết với B …", "A ký kết … với B"; also two countries."""
        signers = self._clauses.before(verb, sentence) or self._goes_on(verb, sentence)
        end = min(sentence.last, last + _PARTNER_REACH)
        partners = [*self._partners(verb, pact.first), *self._partners(last, end)]
        if not any(isinstance(signer.thing, Body | Person) for signer in signers):
            areas = self._ranged.areas_before(verb)
            signers = areas if len(areas) > 1 else signers
        twins = [] if signers or partners else self._twins.before(verb)
        pact.add_parties(twins or map(self._bound.by, [*signers, *partners]))

    def _goes_on(self, verb: int, sentence: Sentence) -> list[Acting]:
        """ "UBND tỉnh trao chủ trương đầu tư …; ký kết … với B": who did the act before."""
        if self._clauses.word(verb - 1) not in {";", ","}:
            return []
        acts = (act for act in self._clauses.acts(sentence) if act.first < verb)
        subjects = (self._clauses.before(act.first, sentence) for act in acts)
        return next((subject for subject in subjects if subject), [])

    def _partners(self, first: int, last: int) -> list[Acting]:
        """Who follows "với" in tokens ``[first, last)``, or "trao … cho"."""
        links = (at for at in range(first, last) if self._clauses.word(at) in {"với", "cho"})
        followers = (
            self._clauses.after(link + 1, self._reading.sentence_of(link), gap=2) for link in links
        )
        return next((found for found in followers if found), [])

    def _agreed_by_verb(self, pact: Pact, first: int, sentence: Sentence) -> None:
        """ "A và B thỏa thuận hợp tác …": the words for the agreement are the verb."""
        sides = self._clauses.before(first, sentence)
        if len(sides) > 1 and all(isinstance(side.thing, Body) for side in sides):
            pact.add_parties(map(self._bound.by, sides))
            signed = any(self._clauses.word(p) == "ký" for p in range(sentence.first, first))
            pact.status = "signed" if signed else "mentioned"

    # ---- parts -----------------------------------------------------------------------------

    def _subject(self, last: int, stop: int) -> tuple[int, int] | None:
        """The topic: the words after the kind, up to the parties or the period."""
        tokens = self._reading.tokens
        end = last = self._past_partner(last, stop)
        while end < min(stop, last + _LONGEST_SUBJECT):
            if tokens[end].key in _SUBJECT_ENDS and not self._reading.scan.taken[end]:
                break
            if tokens[end].key == "," and end + 1 < stop and tokens[end + 1].key in SIGNING:
                break
            end += 1
        while end > last and tokens[end - 1].key in {",", "-", "và"}:
            end -= 1
        first, end = self._reading.document.trimmed(last, end, opening=_OPENING)
        words = [token.key for token in tokens[first:end]]
        is_year = words[:1] == ["năm"] and len(words) == len(("năm", "2021"))
        return (first, end) if end - first > 1 and not is_year else None

    def _past_partner(self, last: int, stop: int) -> int:
        """Step over "số 526" and "với B" to the topic: "… với B về C", "… trong công tác C"."""
        if self._clauses.word(last) == "số":
            last += 2
        if partners := self._partners(last, last + 1):
            last = partners[-1].end
        return min(stop, last + (self._clauses.word(last) in _TOPIC))

    def _between(self, last: int, stop: int, sentence: Sentence) -> list[Acting]:
        """The parties after "giữa": "giữa A với B và C"."""
        for place in range(last, stop):
            if self._clauses.word(place) == "giữa":
                sides = [
                    a for a in self._clauses.after(place + 1, sentence)
                    if a.start < stop and not self._clauses.closes_before(a.start, stop)
                ]  # fmt: skip
                ranged = self._ranged.sides(place + 1, stop)
                return ranged if len(ranged) > len(sides) else sides
        return []

    # ---- which agreement -------------------------------------------------------------------

    def _same(self, found: Pact) -> Pact | None:
        """The agreement already known that is meant: of the kind, no other period or parties."""
        bare = found.kind.notation == "agreement" and not (found.period or found.subject)
        bare |= found.kind.word.startswith("ký") and len(found.parties) < 2
        for pact in reversed(self.all):
            if not (bare or pact.kind.notation == found.kind.notation) or clash(
                pact.period, found.period
            ):
                continue
            if {pact.status, found.status} == {"signed", "reviewed"} or are_others(pact, found):
                continue
            strangers = (
                found.parties and pact.parties and not set(found.parties) & set(pact.parties)
            ) or self._is_of_others(found, pact)
            told_apart = found.period is None or (found.between and pact.between)
            if told_apart and strangers and not same_topic(pact, found):
                continue
            return pact
        return None

    def _is_of_others(self, found: Pact, known: Pact) -> bool:
        """ "theo thỏa thuận giữa chính quyền A và UBND tỉnh B": between others than the known."""
        near = range(found.first, found.first + _BETWEEN_REACH)
        links = [place for place in near if self._clauses.word(place) == "giữa"]
        if found.status != "mentioned" or not links or not known.parties:
            return False
        stop = min(links[0] + _BETWEEN_REACH, self._reading.sentence_of(links[0]).last)
        named = {acting.thing for acting in self._reading.actors_in(links[0], stop)}
        return bool(named) and not named & set(known.parties)
