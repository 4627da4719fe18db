"""Finds awards: what was conferred on whom by whom."""

from itertools import pairwise

from kg.extract.actors.acting import Acting
from kg.extract.awards.conferrers import confers, office, owners
from kg.extract.awards.draft import AwardDraft, counted, keep, told_whole
from kg.extract.awards.giving_verbs import GivingVerbs
from kg.extract.awards.past_awards import PastAwards
from kg.extract.awards.presenters import Presenters
from kg.extract.awards.recipients import Recipients
from kg.extract.awards.winning import winners
from kg.extract.awards.words import AwardWords
from kg.extract.meetings.elsewhere import Elsewhere
from kg.extract.meetings.scene import Scene
from kg.facts import Body, Group, Post
from kg.lexicon import KindWord
from kg.text import Sentence

_PRAISES = frozenset(("khen thưởng", "tuyên dương"))
_OWNED = " của "  # "Cờ thi đua của Chính phủ"
_IN_NAME_OF = (["thừa", "ủy", "quyền"], ["thay", "mặt"])


class AwardDrafts:
    """The awards of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._meetings = scene.meetings
        self._words = AwardWords(scene.reading, scene.clauses)
        self._verbs = GivingVerbs(scene.clauses)
        self._recipients = Recipients(scene.reading, scene.clauses)
        self._giving = Presenters(scene.clauses, scene.reading)
        self._elsewhere, self._past = Elsewhere(scene), PastAwards(scene)
        self.all: list[AwardDraft] = []
        self._last: AwardDraft | None = None
        self._starts: list[int] = []  # of the awards in the sentence that is read
        for number, sentence in scene.prose():
            self._read_sentence(number, sentence)
        self.all = told_whole(self.all)

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        words = self._words.of(sentence)
        if words and self._past.sums_up(sentence, several=len(words) > 1):
            return
        self._starts = [first for _, first, _ in words]
        for kind, first, last in words:
            clause = self._clauses.clause(first, sentence)
            draft = None if self._past.opens(clause) else self._read_one(kind, first, last, clause)
            if draft is not None and (draft.recipients or draft.conferrers):
                apart = self._elsewhere.is_apart(sentence)
                draft.meeting = None if apart else self._meetings.spoken_of(number)
                draft.is_shown = sentence.kind != "body"
                draft.sentence, draft.is_share = number, self._is_share(first, sentence)
                self._last = draft
                keep(self.all, draft)

    def _is_share(self, first: int, sentence: Sentence) -> bool:
        """ "Trong tổng số 271 người, 99 nhận …", "…, trong đó 3 người nhận …"."""
        words = [self._clauses.word(place) for place in range(sentence.first, first)]
        return words[:1] == ["trong"] or ("trong", "đó") in pairwise(words)

    def _read_one(
        self, kind: KindWord, first: int, last: int, clause: Sentence
    ) -> AwardDraft | None:
        if kind.word in _PRAISES:
            return self._praised(kind, first, last, clause)
        return (
            self._won(kind, first, last, clause)
            or self._given(kind, first, last, clause)
            or self._received(kind, first, last, clause)
            or self._continued(kind, first, last, clause)
        )

    def _given(
        self, kind: KindWord, first: int, last: int, sentence: Sentence
    ) -> AwardDraft | None:
        """ "UBND tỉnh tặng Bằng khen cho 7 người", "7 người được UBND tỉnh tặng Bằng khen"."""
        verb = self._verbs.last(first, sentence, "present")
        if verb is None or self._verbs.is_meant(verb.first, sentence):
            return None
        got = self._verbs.last(first, sentence, "receive")
        if got is not None and got.first > verb.last:
            return None  # "A được trao Huân chương và hai người nhận Huy hiệu"
        if self._verbs.names_occasion(verb) and not self._recipients.counted(last, sentence):
            return None
        passive = self._verbs.passive(verb.first, sentence)
        if passive is not None:
            recipients = self._recipients.before(passive, sentence)
            presenters = self._reading.actors_in(passive, verb.first)
        else:
            recipients = self._recipients.after(last, sentence) or self._recipients.between(
                verb.last, first, sentence
            )
            presenters = self._presenters(verb.first, sentence)
        if not (recipients or (presenters and passive is None)):
            return None
        start = min([verb.first, *(acting.start for acting in (*presenters, *recipients))])
        draft = self._draft(kind, first, last, start, recipients)
        own = [office(a) for a in presenters if confers(a, kind)]
        end = first if _OWNED in kind.word else last
        draft.conferrers = owners(self._clauses, end, sentence) or own
        before = self._before_in_sentence(first)
        if not draft.conferrers and passive is None and before is not None:
            draft.conferrers = list(before.conferrers)
        return draft

    def _received(
        self, kind: KindWord, first: int, last: int, sentence: Sentence
    ) -> AwardDraft | None:
        """ "19 tập thể được nhận Bằng khen của Chủ tịch UBND thành phố"."""
        verb = self._verbs.last(first, sentence, "receive")
        if verb is None or any(self._verbs.is_meant(at, sentence) for at in (first, verb.first)):
            return None
        recipients = (
            self._listed(last)
            or self._recipients.before(verb.first, sentence)
            or self._recipients.of_gift(last, sentence)
            or self._recipients.hosting(verb, sentence)
        )
        conferrers = owners(self._clauses, last, sentence)
        by_office = any(isinstance(each, Post) for each in conferrers)
        if not recipients and not (by_office and self._recipients.is_solemn(verb)):
            return None
        start = min([verb.first, *(recipient.start for recipient in recipients)])
        draft = self._draft(kind, first, last, start, recipients)
        draft.conferrers = conferrers
        return draft

    def _listed(self, last: int) -> list[Acting]:
        """Who gets it as a list after it tells, beyond the clause."""
        return self._recipients.listed(last, self._reading.sentence_of(last - 1))

    def _continued(
        self, kind: KindWord, first: int, last: int, clause: Sentence
    ) -> AwardDraft | None:
        """ "… trao giải Nhất cho A; giải Nhì cho B": by the presenter of the award before it."""
        before = self._before_in_sentence(first)
        if before is None or first > clause.first + 1:
            return None
        recipients = self._recipients.after(last, clause)
        draft = self._draft(kind, first, last, first, recipients)
        draft.conferrers = list(before.conferrers)
        return draft if recipients else None

    def _won(self, kind: KindWord, first: int, last: int, clause: Sentence) -> AwardDraft | None:
        """ "Giải Nhất thuộc về … của tác giả A", "giải Nhì được trao cho B"."""
        end = next((start for start in self._starts if start > first), clause.last)
        given = self._verbs.last(first, clause, "present") is not None
        end = min(end, clause.last)
        recipients = winners(self._reading, self._clauses, last, end, given=given)
        if not recipients or self._verbs.is_meant(recipients[0].start, clause):
            return None
        return self._draft(kind, first, last, first, recipients)

    def _praised(
        self, kind: KindWord, first: int, last: int, sentence: Sentence
    ) -> AwardDraft | None:
        """ "20 tập thể, 35 cá nhân được UBND huyện khen thưởng": the verb is the award."""
        passive = self._verbs.passive(first, sentence)
        if self._verbs.is_meant(first, sentence):
            return None
        if passive is None:
            return self._praises(kind, first, last, sentence)
        recipients = self._recipients.before(passive, sentence)
        start = min([first, *(recipient.start for recipient in recipients)])
        draft = self._draft(kind, first, last, start, recipients)
        draft.conferrers = [office(a) for a in self._reading.actors_in(passive, first)]
        return draft if recipients else None

    def _praises(
        self, kind: KindWord, first: int, last: int, clause: Sentence
    ) -> AwardDraft | None:
        """ "UBND huyện khen thưởng 20 tập thể": who are counted, else it is no news."""
        recipients = self._recipients.praised(last + (self._clauses.word(last) == "cho"), clause)
        presenters = self._clauses.before(first, clause)
        if (
            not presenters
            or not recipients
            or not all(isinstance(a.thing, Group) for a in recipients)
        ):
            return None
        draft = self._draft(kind, first, last, presenters[0].start, recipients)
        draft.conferrers = [office(a) for a in presenters]
        return draft

    def _presenters(self, verb: int, sentence: Sentence) -> list[Acting]:
        """Who gives: in whose name ("thừa ủy quyền của A", "thay mặt A"), else the subject."""
        opening = [self._clauses.word(sentence.first + step) for step in range(3)]
        if opening in _IN_NAME_OF or opening[:2] in _IN_NAME_OF:
            named = self._reading.actors_in(sentence.first, verb)
            return [a for a in named[:1] if a.rule == "holder_of_post" or not a.is_person]
        holds = self._clauses.word(verb - 1) == "chức"  # "tổ chức trao giải"
        subject = self._giving.subject(verb - 2 if holds else verb, sentence)
        if represented := self._giving.represented(verb, sentence):
            return represented
        named = [a for a in subject if not isinstance(a.thing, Group)]
        return [] if self._took(named, verb) else named or self._clause_subject(verb, sentence)

    def _took(self, actors: list[Acting], place: int) -> bool:
        """ "… cho ông A và trao Huy hiệu cho bà B": who got an award gives no other one."""
        before = self._before_in_sentence(place)
        return before is not None and any(a.thing in before.recipients for a in actors)

    def _before_in_sentence(self, place: int) -> AwardDraft | None:
        """The award that the same sentence told last."""
        before = self._last
        number = self._reading.document.sentence_at[place]
        return before if before is not None and before.sentence == number else None

    def _clause_subject(self, place: int, sentence: Sentence) -> list[Acting]:
        """The presenter of the verb before: "A tặng bằng khen cho B, giấy khen cho C"."""
        actors = self._reading.actors_in(sentence.first, place)
        return [a for a in actors if isinstance(a.thing, Body | Post)][:1]

    def _draft(
        self, kind: KindWord, first: int, last: int, start: int, recipients: list[Acting]
    ) -> AwardDraft:
        document = self._reading.document
        draft = AwardDraft(
            kind, document.words(first, last), recipients=[a.thing for a in recipients]
        )
        draft.count = self._count(first, recipients)
        end = max([last, *(a.end for a in recipients)])
        draft.evidence.append(self._reading.evidence(start, end, "award_conferred"))
        return draft

    def _count(self, first: int, recipients: list[Acting]) -> int | None:
        """How many were conferred: "5 Kỷ niệm chương", else as many as got one."""
        before = self._clauses.word(first - 1).replace(".", "")
        counts = [counted(a.thing) for a in recipients]
        return int(before) if before.isdigit() else sum(n for n in counts if n) or None
