"""Finds agreements: kind, parties, subject, period, and whether they were signed or reviewed."""

import re

from kg.extract.actors import Acting
from kg.extract.pact import Pact, are_others, clash, same_topic
from kg.extract.scene import Scene
from kg.facts import Body, Status
from kg.lexicon import KindWord
from kg.text import Sentence

_PERIOD = re.compile(
    r"(?:giai đoạn|nhiệm kỳ|thời kỳ|trong các năm|các năm|từ năm|năm)\s+"
    r"(?:từ\s+)?(?:năm\s+)?(\d{4})\s*(?:-|đến(?: năm)?)\s*(?:năm\s+)?(\d{4})",
    re.IGNORECASE,
)
_SUBJECT_ENDS = frozenset(
    "giữa giai ; . : ( do được đã vừa trị nhằm tại hướng với là có số của sẽ sau vào cho trong "
    "trên đạt".split()
)
_SIGNING = frozenset("ký kết".split())
_REVIEWING = frozenset("tổng sơ rà đánh kiểm".split())
_OPENING = frozenset('về " , : -'.split())
_TOPIC = frozenset(("trong", "nhằm", "về"))
_HANDOVERS = ("bàn giao", "chuyển giao")  # who hands over an office binds no one
_AREAS_REACH = 9
_PARTNER_REACH = 2
_VERB_REACH = 8
_PASSIVE_REACH = 7
_LONGEST_SUBJECT = 45
_PRECEDENCE: tuple[Status, ...] = ("signed", "reviewed", "planned", "mentioned")


class Pacts:
    """The agreements of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._gatherings = scene.gatherings
        self.all: list[Pact] = []
        for number, sentence in scene.prose():
            self._read_sentence(number, sentence)
        for pact in self.all:
            self._understand_parties(pact)
        self.all = [
            pact
            for pact in self.all
            if (len(pact.parties) > 1 or (pact.status == "signed" and _has_body(pact)))
            and not pact.topic.lower().startswith(_HANDOVERS)
        ]

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        words = self._reading.kind_words("agreement", sentence)
        for place, (kind, first, last) in enumerate(words):
            stop = words[place + 1][1] if place + 1 < len(words) else sentence.last
            found = self._read_one(number, sentence, kind, first, last, stop)
            known = self._same(found)
            if known is None:
                self.all.append(found)
            else:
                self._merge(known, found)

    def _read_one(
        self, number: int, sentence: Sentence, kind: KindWord, first: int, last: int, stop: int
    ) -> Pact:
        status, verb = self._status(first, last, sentence)
        pact = Pact(
            kind, self._reading.document.words(first, last), None,
            self._period(first, stop), status, number, first,
        )  # fmt: skip
        if topic := self._subject(last, stop):
            pact.subject = self._reading.document.verbatim(*topic)
            pact.topic = self._reading.document.words(*topic)
        pact.told = sentence.kind == "body"
        pact.continues = self._clauses.word(verb - 1) == "tục"
        pact.evidence.append(self._reading.evidence(first, stop, f"agreement_{status}"))
        sides = self._between(last, stop, sentence)
        pact.add_parties(sides)
        pact.between = len(sides) > 1
        pact.signers = [side for side in sides if side.is_person]
        if status == "reviewed" and not pact.parties:
            hosts = self._clauses.before(verb, sentence)
            bodies = [host for host in hosts if isinstance(host.thing, Body)]
            pact.add_parties(bodies if len(bodies) > 1 else [])
        if status in {"signed", "planned"} and not pact.parties and verb < first:
            self._add_signers(pact, verb - (2 if pact.continues else 0), last, sentence)
        if status == "mentioned" and not pact.parties:
            self._agreed_by_verb(pact, first, sentence)
        gathering = self._gatherings.spoken_of(number)
        status = pact.status
        pact.signed_at = gathering if status == "signed" else None
        pact.reviewed_at = gathering if status == "reviewed" else None
        return pact

    def _add_signers(self, pact: Pact, verb: int, last: int, sentence: Sentence) -> None:
        """ "A và B ký …", "A ký kết với B …", "A ký kết … với B"; also two countries."""
        signers = self._clauses.before(verb, sentence)
        partners = [*self._partners(verb, pact.first), *self._partners(last, last + _PARTNER_REACH)]
        if not signers and len(areas := self._areas(verb - _AREAS_REACH, verb)) > 1:
            signers = areas
        pact.add_parties([*signers, *partners])

    def _partners(self, first: int, last: int) -> list[Acting]:
        """Who follows "với" in tokens ``[first, last)``."""
        for place in range(first, last):
            if self._clauses.word(place) == "với":
                return self._clauses.after(place + 1, self._reading.sentence_of(place), gap=2)
        return []

    def _agreed_by_verb(self, pact: Pact, first: int, sentence: Sentence) -> None:
        """ "A và B thỏa thuận hợp tác …": the words for the agreement are the verb."""
        sides = self._clauses.before(first, sentence)
        if len(sides) > 1 and all(isinstance(side.thing, Body) for side in sides):
            pact.add_parties(sides)
            signed = any(self._clauses.word(p) == "ký" for p in range(sentence.first, first))
            pact.status = "signed" if signed else "mentioned"

    # ---- parts -----------------------------------------------------------------------------

    def _status(self, first: int, last: int, sentence: Sentence) -> tuple[Status, int]:
        """What the words right before say is done to it, and where the verb begins."""
        for place in range(first - 1, max(sentence.first, first - _VERB_REACH) - 1, -1):
            word = self._clauses.word(place)
            if word == "ký":
                planned = self._clauses.word(place - 1) in {"sẽ", "sắp", "dự"}
                return ("planned" if planned else "signed"), place
            if word in _REVIEWING and self._clauses.word(place + 1) in {
                "kết",
                "soát",
                "giá",
                "điểm",
            }:
                return "reviewed", place
            if word in {",", ";"}:
                break
        following = [self._clauses.word(place) for place in range(last, last + _PASSIVE_REACH)]
        return ("signed" if "ký" in following and "được" in following else "mentioned"), first

    def _subject(self, last: int, stop: int) -> tuple[int, int] | None:
        """The topic: the words after the kind, up to the parties or the period."""
        tokens = self._reading.tokens
        end = last = self._past_partner(last, stop)
        while end < min(stop, last + _LONGEST_SUBJECT):
            if tokens[end].key in _SUBJECT_ENDS and not self._reading.scan.taken[end]:
                break
            if tokens[end].key == "," and end + 1 < stop and tokens[end + 1].key in _SIGNING:
                break
            end += 1
        while end > last and tokens[end - 1].key in {",", "-", "và"}:
            end -= 1
        first, end = self._reading.document.trimmed(last, end, opening=_OPENING)
        return (first, end) if end - first > 1 else None

    def _past_partner(self, last: int, stop: int) -> int:
        """Step over "số 526" and "với B" to the topic: "… với B về C", "… trong công tác C"."""
        if self._clauses.word(last) == "số":
            last += 2
        if partners := self._partners(last, last + 1):
            last = partners[-1].end
        return min(stop, last + (self._clauses.word(last) in _TOPIC))

    def _period(self, first: int, stop: int) -> tuple[int, int] | None:
        match = _PERIOD.search(self._reading.document.words(first, stop))
        if match is None:
            return None
        start, end = int(match[1]), int(match[2])
        return (start, end) if 1900 < start <= end < 2100 else None

    def _between(self, last: int, stop: int, sentence: Sentence) -> list[Acting]:
        """The parties after "giữa": "giữa A với B và C"."""
        for place in range(last, stop):
            if self._clauses.word(place) == "giữa":
                return self._clauses.after(place + 1, sentence) or self._areas(place + 1, stop)
        return []

    def _areas(self, first: int, stop: int) -> list[Acting]:
        """Countries or provinces that bind themselves: "giữa Việt Nam và Mông Cổ"."""
        named = [
            m
            for m in self._reading.places
            if first <= m.place.first < min(stop, first + _AREAS_REACH)
        ]
        return [
            Acting(
                m.place.first, m.place.last, m.place.first, m.place.last, m.thing, (), "area_binds"
            )
            for m in named
            if m.thing is not None
        ]

    def _understand_parties(self, pact: Pact) -> None:
        """Who holds a signing or a review together, and no one else is named, are the parties."""
        gathering = pact.signed_at or pact.reviewed_at
        if gathering is None or len(pact.parties) > 1 or not pact.told:
            return
        hosts = [who for (who, role) in gathering.roles if role == "organizer"]
        if len(hosts) > 1:
            pact.parties = hosts
            pact.inferred = True

    # ---- which agreement -------------------------------------------------------------------

    def _same(self, found: Pact) -> Pact | None:
        """The agreement already known that is meant: of the kind, no other period or parties."""
        bare = found.kind.notation == "agreement" and not (found.period or found.subject)
        for pact in reversed(self.all):
            if not (bare or pact.kind.notation == found.kind.notation) or clash(
                pact.period, found.period
            ):
                continue
            if {pact.status, found.status} == {"signed", "reviewed"} or are_others(pact, found):
                continue
            strangers = (
                found.parties and pact.parties and not set(found.parties) & set(pact.parties)
            )
            if found.period is None and strangers and not same_topic(pact, found):
                continue
            return pact
        return None

    def _merge(self, known: Pact, found: Pact) -> None:
        known.evidence += found.evidence
        known.period = known.period or found.period
        if found.parties or found.period:
            known.subject, known.topic = known.subject or found.subject, known.topic or found.topic
        known.continues |= found.continues
        known.told |= found.told
        known.signers += found.signers
        known.signed_at = known.signed_at or found.signed_at
        known.reviewed_at = known.reviewed_at or found.reviewed_at
        if found.between and not known.between:
            known.parties, known.between = list(found.parties), True
        elif found.status != "mentioned" or not known.parties:
            known.parties += [party for party in found.parties if party not in known.parties]
        if _PRECEDENCE.index(found.status) < _PRECEDENCE.index(known.status):
            known.status = found.status


def _has_body(pact: Pact) -> bool:
    """Tell whether one party at least is no country or province, which alone signs nothing."""
    return any(isinstance(party, Body) for party in pact.parties)
