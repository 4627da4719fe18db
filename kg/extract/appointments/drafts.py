"""Finds who enters or leaves a post: "bổ nhiệm ông A giữ chức Giám đốc Sở X"."""

from kg.extract.actors.acting import Acting
from kg.extract.appointments.appointees import Appointees, Verb
from kg.extract.appointments.committees import Committees
from kg.extract.appointments.decision_days import DecisionDays
from kg.extract.appointments.draft import AppointmentDraft
from kg.extract.appointments.leaving import how_left
from kg.extract.appointments.office_verbs import LEAVES, REACH, OfficeVerbs
from kg.extract.appointments.past_years import is_history
from kg.extract.appointments.repeated import told_once
from kg.extract.appointments.rosters import rosters
from kg.extract.appointments.sequels import sequel
from kg.extract.meetings.scene import Scene
from kg.extract.mentions import PostMention
from kg.facts import Actor, Body, Evidence, Person, Post
from kg.text import Sentence

_LONGEST_LINK = 3
_STOPS_WORKING = frozenset(("nghỉ", "về"))  # "nghỉ hưu, Giám đốc Sở X …" is of another
_ALSO = frozenset("đồng cũng ngoài theo".split())  # "Đồng thời, ông được chỉ định …"
_OBJECTS = frozenset("tại ở đến về sang chức".split())  # what these words stand before
_HANDS_OVER = frozenset(("trao", "công", "triển"))


class AppointmentDrafts:
    """The appointments of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._meetings = scene.meetings
        self.all: list[AppointmentDraft] = []
        self._verbs = OfficeVerbs(scene.reading, scene.clauses)
        self._appointees = Appointees(scene.reading, scene.clauses)
        self._committees = Committees(scene.reading, scene.clauses, self._verbs, self._appointees)
        self._days = DecisionDays(scene.reading)
        self._posts: dict[int, list[PostMention]] = {}
        for post in scene.reading.scan.posts:
            number = scene.reading.document.sentence_at[post.first]
            self._posts.setdefault(number, []).append(post)
        self._told: tuple[int, Verb] | None = None  # the last sentence with news, and its verb
        for number, sentence in scene.prose():
            self._read_sentence(number, sentence)
        self._read_rosters()
        self.all = told_once(self.all)

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        verbs = self._verbs.within(sentence)
        self._leave(number, sentence, verbs)
        posts = self._posts.get(number, [])
        before: tuple[PostMention, Verb] | None = None
        last: tuple[PostMention, Verb] | None = None
        for post in posts:
            verb = self._verbs.of(post, verbs, posts, sentence)
            if verb is None and before and self._verbs.is_joined(post, before[0], sentence):
                verb = before[1]
            verb = verb or self._in_items(post, last) or self._sequel(number, post, sentence)
            last = (post, verb) if verb is not None else last
            before = (post, verb) if verb is not None else None
            if verb is not None and not self._verbs.is_meant(verb):
                self._enter(number, sentence, verb, post)
        for seat in self._committees.joined(sentence, verbs):
            self._keep(number, seat.verb, sentence, seat.person, seat.post)

    def _in_items(self, post: PostMention, last: tuple[PostMention, Verb] | None) -> Verb | None:
        """ "bổ nhiệm: - A giữ chức X; …; - B giữ chức Y": an item far from the verb of them all."""
        if last is None or last[1].action in LEAVES or post.first - last[0].last > REACH:
            return None
        between = {self._clauses.word(at) for at in range(last[0].last, post.first)}
        goes_on = ";" in between and not self._verbs.is_proposed(last[0].last, post.first)
        return last[1] if goes_on and self._verbs.is_entered(post.first) else None

    def _sequel(self, number: int, post: PostMention, sentence: Sentence) -> Verb | None:
        """The verb of the words before, where a post is entered by the same decision."""
        if self._told is None or number - self._told[0] > 1:
            return None
        return sequel(self._reading, self._clauses, post, sentence, self._told[1])

    def _read_rosters(self) -> None:
        """Each in a list of those elected to a committee is a member of it."""
        for body, members in rosters(self._reading, self._clauses):
            seat = self._reading.things.body(body)
            number = self._reading.document.sentence_at[body.first]
            sentence = self._reading.document.sentences[number]
            elected = Verb("elected", body.first, body.last)
            for member in members if seat is not None else ():
                self._keep(number, elected, sentence, member, Post("Ủy viên", seat))

    def _enter(self, number: int, sentence: Sentence, verb: Verb, post: PostMention) -> None:
        """Keep who enters a post; of as many posts as people each enters one."""
        people = self._appointees.of(post, verb, sentence)
        run = self._appointees.run(post, self._posts[number])
        entered = (
            zip(run, people, strict=True)
            if len(run) == len(people) > 1
            else ((post, person) for person in people)
        )
        for each, person in entered:
            self._keep(number, verb, sentence, person, self._reading.things.post(each))

    # ---- who -------------------------------------------------------------------------------

    def _leave(self, number: int, sentence: Sentence, verbs: list[Verb]) -> None:
        """ "Ông A, Trưởng ban X, nghỉ hưu": the post left is the one beside the name."""
        for verb in verbs:
            owned = self._clauses.word(verb.last) == "của"  # "đơn từ chức của Bộ trưởng A"
            names_post = not owned and self._names_post(number, verb)
            if verb.action not in {"retired", "resigned"} or names_post:
                continue
            leaving = (
                self._clauses.after(verb.last + 1, sentence)[: int(owned)]
                or self._appointees.to_whom(verb.last, sentence)
                or (self._clauses.before(verb.first, sentence)[-1:])
            )
            for acting in leaving:
                if acting.is_person and acting.posts:
                    self._keep(number, verb, sentence, acting, acting.posts[-1])

    def _names_post(self, number: int, verb: Verb) -> bool:
        """ "thôi giữ chức Giám đốc Sở X": words after the verb say what is left."""
        stays = self._clauses.word(verb.first) in _STOPS_WORKING
        posts = () if stays else self._posts.get(number, ())
        return any(0 <= post.first - verb.last <= _LONGEST_LINK for post in posts)

    # ---- by whom ---------------------------------------------------------------------------

    def _decider(self, verb: Verb, sentence: Sentence) -> Actor | None:
        """ "được Ban Bí thư chỉ định"; "Chủ tịch UBND tỉnh quyết định bổ nhiệm …"."""
        subject = self._clauses.before(verb.first, sentence)
        near = next((a for a in reversed(subject) if self._may_decide(a)), None)
        if self._clauses.word(verb.first) == "được":  # "chủ tịch được chọn là": by others
            return None
        if near is None or self._only_hands_over(near, verb):
            return None
        holds = near.rule == "holder_of_post" and near.posts
        decider = near.posts[0] if holds else near.thing
        return decider if isinstance(decider, Body | Post) else None

    def _may_decide(self, acting: Acting) -> bool:
        """ "đến công tác tại | Sở X", "hai phó chủ tịch | Hội là": such bodies decide nothing."""
        near = self._reading.posts_in(max(0, acting.first - REACH), acting.first)
        in_post = any(acting.last <= post.last for post in near)
        where = self._clauses.word(acting.start - 1) in _OBJECTS
        return not (acting.is_person or where or in_post)

    def _only_hands_over(self, acting: Acting, verb: Verb) -> bool:
        """ "trao quyết định bổ nhiệm": who brings a decision has not made it."""
        between = {self._clauses.word(place) for place in range(acting.end, verb.first)}
        return bool(_HANDS_OVER & between)

    def _keep(
        self, number: int, verb: Verb, sentence: Sentence, person: Acting, post: Post
    ) -> None:
        assert isinstance(person.thing, Person)
        decider = self._decider(verb, sentence)
        evidence = self._reading.evidence(
            min(verb.first, person.start), max(sentence.last, person.end), "change_of_post"
        )
        past = is_history(self._reading, sentence) or self._verbs.is_background(verb)
        is_news = not (past or self._is_career(person, verb, evidence))
        if is_news and verb.action not in LEAVES:
            said = verb if verb.is_said or self._told is None else self._told[1]
            self._told = number, said
        action, days = how_left(self._reading, verb, sentence), self._days.told(verb, sentence)
        if (known := self._known(person.thing, post, verb)) is not None:
            if verb.is_said > known.is_said:
                known.action, known.is_said = action, True
                known.decided_by = known.decided_by or decider
            return
        spoken_of = self._meetings.spoken_of(number)
        held = spoken_of and self._days.is_of(spoken_of, person.thing, number, sentence)
        self.all.append(
            AppointmentDraft(
                person.thing, post, action, decider, spoken_of if held else None, evidence,
                days, is_news, verb.is_said,
            )
        )  # fmt: skip

    def _is_career(self, person: Acting, verb: Verb, evidence: Evidence) -> bool:
        """ "… giữ chức X. Ông từng … Ông được bầu làm Y": after the news of him, his life."""
        opening = self._reading.tokens[max(0, person.start - _LONGEST_LINK) : verb.first]
        return (
            person.rule == "pronoun"
            and verb.action not in LEAVES
            and not _ALSO & {token.key for token in opening}
            and any(
                draft.person == person.thing and draft.is_news and draft.action not in LEAVES
                and draft.evidence.sentence != evidence.sentence
                for draft in self.all
            )
        )  # fmt: skip

    def _known(self, person: Person, post: Post, verb: Verb) -> AppointmentDraft | None:
        """The same change, where it was told before."""
        leaves = verb.action in LEAVES
        same = (c for c in self.all if c.person == person and c.post == post)
        return next((c for c in same if (c.action in LEAVES) == leaves), None)
