"""Finds who signs, reviews or agrees, where the words for an agreement name no sides."""

from kg.extract.actors.acting import Acting
from kg.extract.agreements.between_phrases import BetweenPhrases
from kg.extract.agreements.counterparts import Counterparts
from kg.extract.agreements.draft import AgreementDraft
from kg.extract.agreements.parties import Parties
from kg.extract.agreements.partners import Partners
from kg.extract.agreements.states import GOVERNMENT
from kg.extract.clauses.grammar import Clauses
from kg.extract.reading import Reading
from kg.facts import Body, Person
from kg.text import Sentence

_PARTNER_REACH = 16  # tokens
_SIGN = frozenset(("ký", "kí"))
_ISSUING = frozenset(("ban", "duyệt", "phê"))  # "vừa được Bộ trưởng A ký ban hành"
_BY = frozenset(("được", "do"))
_LEADING = frozenset("đại diện lãnh đạo các hai ông bà đồng chí là".split())


class Signatories:
    """Who does something to the agreements of one article.

    Args:
        reading: the article as read so far.
        clauses: its verbs and who stands around them.
        partners: with whom something is signed.
    """

    def __init__(self, reading: Reading, clauses: Clauses, partners: Partners) -> None:
        self._reading, self._clauses, self._partners = reading, clauses, partners
        self._ranged = BetweenPhrases(reading, clauses)
        self._party, self._counterparts = Parties(reading), Counterparts(reading)

    def add(self, draft: AgreementDraft, verb: int, last: int, sentence: Sentence) -> None:
        """Give an agreement those who do to it what its sentence tells.

        Args:
            draft: the agreement, of which no sides are named.
            verb: where the verb begins, if there is one.
            last: the end of the words for the agreement.
            sentence: where both stand.
        """
        if draft.status == "reviewed":
            hosts = self._clauses.before(verb, sentence)
            bodies = [host for host in hosts if isinstance(host.thing, Body)]
            draft.add_parties(map(self._party.by, bodies if len(bodies) > 1 else []))
        elif draft.status == "mentioned":
            self._agreed_by_verb(draft, draft.first, sentence)
        elif draft.by_verb:
            self._add_signers(draft, verb - (2 if draft.continues else 0), last, sentence)

    def _add_signers(self, draft: AgreementDraft, verb: int, last: int, sentence: Sentence) -> None:
        """ "A và B ký …", "A ký kết với B …", "A ký kết … với B"; also two countries."""
        signers = self._clauses.before(verb, sentence) or self._goes_on(verb, sentence)
        end = min(sentence.last, last + _PARTNER_REACH)
        partners = [
            *self._partners.within(verb, draft.first), *self._partners.within(last, end)
        ]  # fmt: skip
        partners = partners or self._partners.named_within(verb, end)
        counterparts = [] if signers or partners else self._counterparts.before(verb)
        if not any(isinstance(signer.thing, Body | Person) for signer in signers):
            areas = self._ranged.areas_before(verb)
            if len(areas) > 1:  # "Bộ A hai nước | Việt Nam và Lào ký"
                signers, counterparts = areas, self._counterparts.before(areas[0].start)
        bound = [party for side in [*signers, *partners] if (party := self._party.by(side))]
        of_heads = bound == [GOVERNMENT] or len(bound) == len(signers)  # "… và Tổng thống B"
        if len(signers) == 2 and of_heads and all(signer.is_person for signer in signers):
            bound = self._counterparts.doubled(bound, verb)
        draft.add_parties(counterparts or bound or self._counterparts.meeting(sentence.first, verb))

    def agents(self, last: int, stop: int, sentence: Sentence) -> tuple[list[Acting], int]:
        """ "Hiệp định … đã được A và B ký", "… do A ký với B", "… được ký bởi A và B".

        Returns:
            Who signs, and the place of the verb; nobody where the words say it in other ways.
        """
        verbs = (at for at in range(last, stop) if self._clauses.word(at) in _SIGN)
        for verb in verbs:
            end = verb + 1 + (self._clauses.word(verb + 1) == "kết")
            if self._clauses.word(end) == "bởi":
                return self._clauses.after(end + 1, sentence), verb
            if self._clauses.word(end) in _ISSUING:
                return [], last
            signers = self._clauses.before(verb, sentence)
            if signers and self._clauses.word(self._led(signers[0].start)) in _BY:
                partners = self._partners.within(end, min(end + 1, stop))
                return [*signers, *partners], verb
        return [], last

    def _led(self, place: int) -> int:
        """The token before those that lead to a name: "được | đại diện các | Bộ A"."""
        while self._clauses.word(place - 1) in _LEADING:
            place -= 1
        return place - 1

    def _goes_on(self, verb: int, sentence: Sentence) -> list[Acting]:
        """ "UBND tỉnh trao chủ trương đầu tư …; ký kết … với B": who did the act before."""
        if self._clauses.word(verb - 1) not in {";", ","}:
            return []
        acts = (act for act in self._clauses.acts(sentence) if act.first < verb)
        subjects = (self._clauses.before(act.first, sentence) for act in acts)
        return next((subject for subject in subjects if subject), [])

    def _agreed_by_verb(self, draft: AgreementDraft, first: int, sentence: Sentence) -> None:
        """ "A và B thỏa thuận hợp tác …": the words for the agreement are the verb."""
        sides = self._clauses.before(first, sentence)
        if len(sides) > 1 and all(isinstance(side.thing, Body) for side in sides):
            draft.add_parties(map(self._party.by, sides))
            signed = any(self._clauses.word(p) == "ký" for p in range(sentence.first, first))
            draft.status = "signed" if signed else "mentioned"
