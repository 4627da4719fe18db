"""Finds who enters or leaves a post: "bổ nhiệm ông A giữ chức Giám đốc Sở X"."""

from dataclasses import dataclass

from kg.extract.actors.acting import Acting
from kg.extract.appointments.appointees import Appointees, Verb
from kg.extract.appointments.office_verbs import LEAVES, REACH, OfficeVerbs
from kg.extract.appointments.past_years import is_history
from kg.extract.appointments.rosters import COMMITTEES, rosters
from kg.extract.bodies.delegations import DELEGATION, DEPUTY
from kg.extract.meetings.gathering import Gathering
from kg.extract.meetings.scene import Scene
from kg.extract.mentions import BodyMention, PostMention
from kg.facts import Action, Actor, Body, Evidence, Person, Post
from kg.text import Sentence

_COMMITTEES = COMMITTEES | {DELEGATION}
_TAKES_PART = "gia"  # "thôi tham gia Ban Chấp hành"
_JOINS = frozenset(("appointed", "elected", "transferred"))
_LONGEST_LINK = 3
_HANDS_OVER = frozenset(("trao", "công", "triển"))


@dataclass(eq=False)
class Change:
    """A person entering or leaving a post."""

    person: Person
    post: Post
    action: Action
    decided_by: Actor | None
    gathering: Gathering | None
    evidence: Evidence
    is_news: bool = True


class Changes:
    """The appointments of one article.

    Args:
        scene: the article with its verbs and meetings.
    """

    def __init__(self, scene: Scene) -> None:
        self._reading, self._clauses = scene.reading, scene.clauses
        self._gatherings = scene.gatherings
        self.all: list[Change] = []
        self._verbs = OfficeVerbs(scene.reading, scene.clauses)
        self._appointees = Appointees(scene.reading, scene.clauses)
        self._posts: dict[int, list[PostMention]] = {}
        for post in scene.reading.scan.posts:
            number = scene.reading.document.sentence_at[post.first]
            self._posts.setdefault(number, []).append(post)
        for number, sentence in scene.prose():
            self._read_sentence(number, sentence)
        self._read_rosters()

    def _read_sentence(self, number: int, sentence: Sentence) -> None:
        verbs = self._verbs.within(sentence)
        self._leave(number, sentence, verbs)
        posts = self._posts.get(number, [])
        before: tuple[PostMention, Verb] | None = None
        for post in posts:
            verb = self._verbs.of(post, verbs, posts, sentence)
            if verb is None and before and self._verbs.is_joined(post, before[0], sentence):
                verb = before[1]
            before = (post, verb) if verb is not None else None
            if verb is not None and not self._verbs.is_meant(verb):
                self._enter(number, sentence, verb, post)
        self._join_committees(number, sentence, verbs)

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

    def _join_committees(self, number: int, sentence: Sentence, verbs: list[Verb]) -> None:
        """ "chỉ định ông A tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy": a member of each."""
        joined = sentence.first
        bodies = self._reading.bodies_in(sentence.first, sentence.last) if verbs else []
        for body in bodies:
            verb = self._joining(body, verbs) if body.head.name in _COMMITTEES else None
            if verb is not None and self._is_joined(body.first, joined):
                joined = body.last
                self._join(number, sentence, verb, body)

    def _joining(self, body: BodyMention, verbs: list[Verb]) -> Verb | None:
        """The verb by which someone comes to sit in a committee, if that has come to pass."""
        near = [
            verb for verb in verbs
            if 0 <= body.first - verb.last <= REACH
            and (verb.action in _JOINS or self._clauses.word(verb.last - 1) == _TAKES_PART)
        ]  # fmt: skip
        return near[-1] if near and not self._verbs.is_meant(near[-1]) else None

    def _join(self, number: int, sentence: Sentence, verb: Verb, body: BodyMention) -> None:
        """Keep who comes to sit in a committee as a member of it."""
        post = Post(
            DEPUTY if body.head.name == DELEGATION else "Ủy viên",
            self._reading.things.body(body) or self._seat_after(body, sentence),
        )
        mention = PostMention(body.first, body.last, post.title)
        for person in self._appointees.of(mention, verb, sentence):
            self._keep(number, verb, sentence, person, post)

    def _is_joined(self, first: int, before: int) -> bool:
        """Tell whether "tham gia" stands before a committee, or another committee and a comma."""
        words = self._clauses.word(first - 2), self._clauses.word(first - 1)
        listed = before == first - 1 and words[1] in {",", "và"}
        return words == ("tham", "gia") or words[1] == "vào" or listed

    def _seat_after(self, body: BodyMention, sentence: Sentence) -> Body | None:
        """The party committee that the next post of the sentence names, or the next part of it."""
        number = self._reading.document.sentence_at[sentence.first]
        later = (post for post in self._posts.get(number, ()) if post.first > body.first)
        bodies = [self._reading.things.post(post).body for post in later]
        parts = (
            part.parent for part in self._reading.scan.bodies
            if body.last <= part.first < sentence.last and part.parent
        )  # fmt: skip
        bodies += [self._reading.things.body(owner) for owner in parts]
        return next((found for found in bodies if found is not None), None)

    # ---- who -------------------------------------------------------------------------------

    def _leave(self, number: int, sentence: Sentence, verbs: list[Verb]) -> None:
        """ "Ông A, Trưởng ban X, nghỉ hưu": the post left is the one beside the name."""
        for verb in verbs:
            if verb.action not in {"retired", "resigned"} or self._names_post(number, verb):
                continue
            leaving = (
                self._appointees.to_whom(verb.last, sentence)
                or (self._clauses.before(verb.first, sentence)[-1:])
            )
            for acting in leaving:
                if acting.is_person and acting.posts:
                    self._keep(number, verb, sentence, acting, acting.posts[-1])

    def _names_post(self, number: int, verb: Verb) -> bool:
        """ "thôi giữ chức Giám đốc Sở X": words after the verb say what is left."""
        posts = self._posts.get(number, ()) if verb.action == "resigned" else ()
        return any(0 <= post.first - verb.last <= _LONGEST_LINK for post in posts)

    # ---- by whom ---------------------------------------------------------------------------

    def _decider(self, verb: Verb, sentence: Sentence) -> Actor | None:
        """ "được Ban Bí thư chỉ định"; "Chủ tịch UBND tỉnh quyết định bổ nhiệm …"."""
        subject = self._clauses.before(verb.first, sentence)
        near = next((a for a in reversed(subject) if not a.is_person), None)
        if self._clauses.word(verb.first) == "được":  # "chủ tịch được chọn là": by others
            return None
        if near is None or self._only_hands_over(near, verb):
            return None
        holds = near.rule == "holder_of_post" and near.posts
        decider = near.posts[0] if holds else near.thing
        return decider if isinstance(decider, Body | Post) else None

    def _only_hands_over(self, acting: Acting, verb: Verb) -> bool:
        """ "trao quyết định bổ nhiệm": who brings a decision has not made it."""
        between = {self._clauses.word(place) for place in range(acting.end, verb.first)}
        return bool(_HANDS_OVER & between)

    def _keep(
        self, number: int, verb: Verb, sentence: Sentence, person: Acting, post: Post
    ) -> None:
        assert isinstance(person.thing, Person)
        if any(
            c.person == person.thing and c.post == post
            and (c.action in LEAVES) == (verb.action in LEAVES)
            for c in self.all
        ):  # fmt: skip
            return
        evidence = self._reading.evidence(
            min(verb.first, person.start), max(sentence.last, person.end), "change_of_post"
        )
        self.all.append(
            Change(
                person.thing, post, verb.action, self._decider(verb, sentence),
                self._gatherings.spoken_of(number), evidence,
                not (is_history(self._reading, sentence) or self._verbs.is_background(verb)),
            )
        )  # fmt: skip
