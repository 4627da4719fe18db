"""An award as it takes shape while an article is read, and which mentions mean the same one."""

from dataclasses import dataclass, field
from itertools import takewhile

from kg.extract.meetings.draft import MeetingDraft
from kg.facts import Actor, Body, Evidence, Group, Person, Post
from kg.lexicon import KindWord, kinds_with

_MANY = 20
_BADGES = kinds_with("award", "years_in_party")
_PLURALS = frozenset(("các", "những", "và"))
_RANKED = " hạng "
_DESCRIBES = frozenset("có đã đạt vì trong của tại thuộc tiêu xuất tham".split())


@dataclass(eq=False)
class AwardDraft:
    """An award as it takes shape while the article is read."""

    kind: KindWord
    name: str
    conferrers: list[Actor] = field(default_factory=list)
    recipients: list[Actor] = field(default_factory=list)
    count: int | None = None
    evidence: list[Evidence] = field(default_factory=list)
    meeting: MeetingDraft | None = None
    sentence: int = -1
    is_shown: bool = False  # told by a headline or under a picture, in few words
    is_share: bool = False  # "trong đó, 3 đảng viên nhận Huy hiệu 65 năm": part of a total
    is_divided: bool = False  # a total whose parts are told with the names of who gets them


def keep(drafts: list[AwardDraft], found: AwardDraft) -> None:
    """Add an award, or merge it with the same one told before."""
    for known in drafts:
        if found.is_share and not _is_named(known) and _is_share_of(found, known):
            if _is_named(found):
                known.is_divided = True
                continue
            known.evidence += found.evidence
            return
        if _is_one_list(found, known):
            known.recipients += [who for who in found.recipients if who not in known.recipients]
            known.count = (known.count or 0) + (found.count or 0)
            known.evidence += found.evidence
            return
        if _same_kind(known, found) and _compatible(known, found):
            known.evidence += found.evidence
            if _is_office_held(known.conferrers, found.conferrers) and not known.recipients:
                known.conferrers = (
                    found.conferrers
                )  # told first who hands it over, then whose it is
            if known.is_shown and found.conferrers:
                known.conferrers, known.is_shown = found.conferrers, found.is_shown
            known.conferrers = known.conferrers or found.conferrers
            if not known.recipients or counted(known.recipients[0]) is None:
                known.recipients = found.recipients or known.recipients
            known.count = known.count or found.count
            return
    drafts.append(found)


def told_whole(drafts: list[AwardDraft]) -> list[AwardDraft]:
    """Return the awards without those that only hint at one that is told in full."""
    drafts = [h for h in drafts if not h.is_divided]
    whole = [h for h in drafts if _is_named(h) or (h.recipients and h.conferrers)]
    told = [h for h in drafts if h in whole or h.count or not any(_hints(h, w) for w in whole)]
    return [h for h in told if not any(_names(h, other) for other in told)]


def _names(praise: AwardDraft, draft: AwardDraft) -> bool:
    """Tell whether an award says what those got who are praised without saying with what."""
    plain = praise.kind.notation == "award" != draft.kind.notation
    return plain and bool(set(praise.recipients) & set(draft.recipients))


def _hints(thin: AwardDraft, whole: AwardDraft) -> bool:
    """Tell whether "trao huy hiệu" may speak of "Huy hiệu 70 năm tuổi Đảng" for someone."""
    return _same_kind(whole, thin) or {thin.kind.notation, whole.kind.notation} == _BADGES


def counted(actor: Actor) -> int | None:
    """Return how many a recipient is; None where nothing tells."""
    if isinstance(actor, Group):
        digits = actor.name.split()[0].replace(".", "")
        return int(digits) if digits.isdigit() else None
    return 1 if isinstance(actor, Person | Body) else None


def _same_kind(known: AwardDraft, found: AwardDraft) -> bool:
    """Tell whether the words may mean one award: "Huân chương" after "Huân chương Lao động"."""
    one, other = known.kind.notation, found.kind.notation
    if _RANKED in known.name and _RANKED in found.name:
        return known.name.lower() == found.name.lower()
    return (
        one == other
        or found.name.lower() == found.kind.word.lower() == known.name.lower()[: len(found.name)]
    )


def _is_one_list(found: AwardDraft, known: AwardDraft) -> bool:
    """ "A nhận Huy hiệu 50 năm; …; B nhận Huy hiệu 50 năm": one badge that two people got."""
    same = found.sentence == known.sentence and found.name.lower() == known.name.lower()
    named = _is_named(found) and _is_named(known)
    return same and named and found.conferrers == known.conferrers


def _is_named(draft: AwardDraft) -> bool:
    """Tell whether it is said by name who gets it."""
    return any(isinstance(recipient, Person) for recipient in draft.recipients)


def _is_share_of(found: AwardDraft, whole: AwardDraft) -> bool:
    """Tell whether some of those whom a whole counts got the award: "99 of 271 members"."""
    opens = found.name.split()[0].lower() == whole.name.split()[0].lower()
    return opens and bool(found.count and whole.count) and (found.count or 0) < (whole.count or 0)


def _compatible(known: AwardDraft, found: AwardDraft) -> bool:
    """Tell whether two mentions of an award contradict each other in presenters or recipients."""
    same_presenters = (
        not (known.conferrers and found.conferrers) or known.conferrers == found.conferrers
    )
    same_presenters |= known.is_shown or found.is_shown  # who hands it over, for who confers it
    same_presenters |= _is_office_held(known.conferrers, found.conferrers)
    if not same_presenters and _are_many(known) and _are_many(found):
        return set(known.recipients) == set(found.recipients)
    return same_presenters and _same_recipients(known.recipients, found.recipients)


def _is_office_held(known: list[Actor], found: list[Actor]) -> bool:
    """Tell whether an office and a person confer, who is told elsewhere to hold it."""
    pair = [known[0], found[0]] if len(known) == len(found) == 1 else []
    return {type(actor) for actor in pair} == {Post, Person}


def _are_many(draft: AwardDraft) -> bool:
    """Tell whether so many got an award that others who are as many are the same."""
    return (draft.count or 0) >= _MANY


def _same_recipients(known: list[Actor], found: list[Actor]) -> bool:
    if not known or not found or set(known) & set(found):
        return True
    return any(_may_mean(one, other) for one in known for other in found)


def _may_mean(one: Actor, other: Actor) -> bool:
    """Tell whether a group that is not counted may be the other: they share a word."""
    if not (isinstance(one, Group) and isinstance(other, Group)):
        return isinstance(one, Group) != isinstance(other, Group) and None in (
            counted(one), counted(other)
        )  # fmt: skip
    uncounted = [group for group in (one, other) if counted(group) is None]
    return bool(uncounted) and (bool(_words(one) & _words(other)) or any(map(_is_bare, uncounted)))


def _is_bare(group: Group) -> bool:
    """ "các đảng viên" may be any of them, unlike "các giáo viên có thành tích"."""
    return len([word for word in group.name.split() if word not in _PLURALS]) <= 2


def _words(group: Group) -> set[str]:
    """The words for who is meant, without those that describe them."""
    words = group.name.lower().replace(",", " ").split()
    heads = takewhile(lambda word: word not in _DESCRIBES, words)
    return set(heads) - _PLURALS
