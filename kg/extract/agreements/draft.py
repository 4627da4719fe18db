"""An agreement as it takes shape while an article is read."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.extract.meetings.draft import MeetingDraft
from kg.facts import Actor, Area, Body, Evidence, Group, Status
from kg.lexicon import KindWord, kinds_with

_SIDES = frozenset(("đơn vị", "cơ quan", "tổ chức", "địa phương", "huyện", "xã"))
_PRECEDENCE: tuple[Status, ...] = ("signed", "reviewed", "planned", "mentioned")
_DONE = frozenset(("signed", "reviewed"))
_DAILY = kinds_with("agreement", "daily")
_RULES = "quy chế"
_COMPANIES = "doanh nghiệp"
_FEW = lexicon.words_of("numerals") | {"một"}
_HANDOVERS = ("bàn giao", "chuyển giao")  # who hands over an office binds no one


@dataclass(eq=False)
class AgreementDraft:
    """An agreement as it takes shape while the article is read.

    The word for its kind stands in tokens ``[first, last)`` of sentence ``number``.
    """

    kind: KindWord
    words: str
    subject: str | None
    period: tuple[int, int] | None
    status: Status
    number: int
    first: int
    last: int
    parties: list[Actor] = field(default_factory=list)
    continues: bool = False
    told: bool = False
    inferred: bool = False
    as_news: bool = False  # "lễ ký kết hợp đồng", "vừa ký hợp đồng"
    at_meeting: bool = False  # told by a sentence that names a meeting
    summary: "AgreementDraft | None" = None  # the words for several of which it is one
    between: bool = False
    apart: bool = False  # "giữa A với B và C"
    by_verb: bool = False  # "ký thỏa thuận", not "thỏa thuận ký ngày 1-3"
    topic: str = ""
    lead: str = ""  # "về", "trong": joins the topic to the word for the kind
    signers: list[Acting] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    day: str | None = None  # of the signing, if its sentence tells one
    signed_at: MeetingDraft | None = None
    reviewed_at: MeetingDraft | None = None
    latest: int = 0  # the last sentence that tells of it

    def __post_init__(self) -> None:
        self.latest = self.number

    @property
    def is_settled(self) -> bool:
        """Whether two bodies at least are known to bind themselves, and nobody else."""
        return len(self.parties) > 1 and all(isinstance(party, Body) for party in self.parties)

    @property
    def is_listed(self) -> bool:
        """Whether it was told as one of several that were signed together."""
        return self.summary is not None

    @property
    def is_of_companies(self) -> bool:
        """Whether it binds companies of which only the country is told."""
        return bool(self.parties) and all(
            isinstance(party, Group) and party.name.startswith(_COMPANIES) for party in self.parties
        )

    @property
    def is_of_states(self) -> bool:
        """Whether countries bind themselves, for whom bodies and people sign."""
        countries = [p for p in self.parties if isinstance(p, Area) and p.level == "country"]
        return len(countries) > 1 and len(countries) == len(self.parties)

    def belong_to(self, several: "AgreementDraft") -> None:
        """Be signed as one of several, by whom they are unless others are named."""
        self.status, self.signed_at, self.summary = several.status, several.signed_at, several
        self.parties = self.parties or list(several.parties)

    def be_done_with(self, before: "AgreementDraft") -> None:
        """Be signed, or be to be signed, by the same verb as the one told of just before."""
        place, signed_by = before.signed_at, self.parties or list(before.parties)
        self.belong_to(before)
        self.parties, self.by_verb = signed_by, True
        self.signed_at = place if self.status == "signed" else None

    def hold_at(self, meeting: MeetingDraft | None) -> None:
        """Let it be signed or reviewed at a meeting."""
        self.signed_at = meeting if self.status == "signed" else None
        self.reviewed_at = meeting if self.status == "reviewed" else None

    def leave_to_the_past(self) -> None:
        """Be only mentioned: it was signed long before the news."""
        self.status, self.signed_at = "mentioned", None

    def add_parties(self, parties: Iterable[Actor | None]) -> None:
        """Add those who bind themselves, each once."""
        for party in parties:
            if party is not None and party not in self.parties and not _is_pronoun(party):
                self.parties.append(party)

    def absorb(self, found: "AgreementDraft") -> None:
        """Learn what further words tell of the same agreement."""
        self.evidence += found.evidence
        self.latest = found.number
        self.period = self.period or found.period
        if found.parties or found.period:
            self._take_topic(found)
        self.continues |= found.continues
        in_full = found.told and not self.told
        if in_full:  # a headline does not say where it was signed
            self.signed_at = found.signed_at or self.signed_at
        self.told |= found.told
        self.at_meeting |= found.at_meeting
        self.as_news |= found.as_news
        self.signers += found.signers
        self.signed_at = self.signed_at or found.signed_at
        self.reviewed_at = self.reviewed_at or found.reviewed_at
        weaker = self.is_settled and len(found.parties) <= len(self.parties)
        weaker &= not found.is_of_states
        if found.between and not weaker and (in_full or not self.between):
            self.parties, self.between = list(found.parties), True
        elif not self.parties or (found.status != "mentioned" and self._may_gain(found)):
            self.parties += [party for party in found.parties if party not in self.parties]
        told = found.by_verb or self.status != "planned"  # "sẽ ký …", "biên bản ký giữa hai bên"
        if told and _PRECEDENCE.index(found.status) < _PRECEDENCE.index(self.status):
            self.status = found.status

    def _may_gain(self, found: "AgreementDraft") -> bool:
        """Tell whether others may be party: "giữa A và B" names all, unless A, B and C sign."""
        in_full = not self.between or set(self.parties) < set(found.parties)
        return in_full and not self.is_of_states

    def _take_topic(self, found: "AgreementDraft") -> None:
        self.subject = self.subject or found.subject
        if not self.topic:
            self.topic, self.lead = found.topic, found.lead


def _is_pronoun(party: Actor) -> bool:
    """ "hai đơn vị" points to parties named elsewhere; "30 doanh nghiệp" are parties."""
    if not isinstance(party, Group):
        return False
    number, *noun = party.name.lower().split()
    return number in _FEW or (len(number) == 1 and " ".join(noun) in _SIDES)


def clash(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    """Tell whether two periods are known and differ."""
    return one is not None and other is not None and one != other


def same_topic(one: AgreementDraft, other: AgreementDraft) -> bool:
    """Tell whether two agreements are about the same, in so many words."""
    if not (one.topic and other.topic):
        return False
    whole = [f"{draft.words} {draft.topic}".lower() for draft in (one, other)]
    return one.topic.lower() == other.topic.lower() or whole[0] == whole[1]


def are_others(one: AgreementDraft, other: AgreementDraft) -> bool:
    """Tell two agreements apart by their counted parties.

    "30 doanh nghiệp" are not "150 doanh nghiệp": one of each is party to one agreement.
    """
    counted = [{p.name for p in draft.parties if isinstance(p, Group)} for draft in (one, other)]
    return bool(counted[0]) and bool(counted[1]) and not counted[0] & counted[1]


def binds(draft: AgreementDraft) -> bool:
    """Tell whether an agreement binds someone: two sides, or one body that signs or reviews it."""
    several = len(draft.parties) > 1 or (draft.status in _DONE and _is_done_by_one(draft))
    handed_over = draft.topic.lower().startswith(_HANDOVERS)
    return several and not handed_over and not _is_friendship(draft)


def _is_done_by_one(draft: AgreementDraft) -> bool:
    """Tell whether one body is enough: it lays down rules alone, and some sign contracts daily."""
    if draft.status == "signed" and draft.kind.word == _RULES:
        return False
    daily = draft.status == "signed" and draft.kind.notation in _DAILY
    return _has_body(draft) and (draft.as_news or not daily)


def _has_body(draft: AgreementDraft) -> bool:
    """Tell whether one party at least is no country or province, which alone signs nothing."""
    return any(isinstance(party, Body) for party in draft.parties)


def _is_friendship(draft: AgreementDraft) -> bool:
    """ "quan hệ hợp tác toàn diện giữa hai nước" binds no one to anything."""
    is_noun = draft.status == "mentioned" and draft.kind.word.startswith("hợp tác")
    return is_noun and not _has_body(draft)


def _is_vague(draft: AgreementDraft) -> bool:
    """ "ký 3 văn kiện về kinh tế", "ký hợp tác": of what kind each is stands elsewhere."""
    return draft.kind.notation == "cooperation_document" or draft.words.lower() == "hợp tác"


def without_sums(drafts: list[AgreementDraft]) -> list[AgreementDraft]:
    """Leave out what only sums up agreements that are told more fully.

    So do "thỏa thuận giữa các doanh nghiệp A và B" where companies are named that sign one, and a
    headline that names one party of several or only says "A - B ký văn kiện hợp tác".
    """
    signed = [draft for draft in drafts if draft.status == "signed"]
    of_bodies = any(draft.is_settled for draft in signed)
    in_full = any(draft.told and len(draft.parties) > 1 for draft in signed)
    return [
        draft for draft in drafts
        if not (of_bodies and draft.is_of_companies)
        and not (in_full and not draft.told and (len(draft.parties) < 2 or _is_vague(draft)))
    ]  # fmt: skip
