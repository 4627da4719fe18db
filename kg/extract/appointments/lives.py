"""Reads posts that a sentence about a life states: "Ông từng giữ các chức vụ …", "Ông A là …".

Also those that someone leaves to another: "… giữ chức Giám đốc Sở X thay ông B".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from kg.extract.actors.acting import Acting
from kg.extract.appointments.seats import seated
from kg.extract.mentions import PostMention
from kg.extract.posts.chains import chained
from kg.extract.posts.replaced import is_replaced
from kg.extract.reading import Reading
from kg.facts import Evidence, Person, Post

_LINKS = frozenset(
    "là hiện nay đang đã từng cũng đồng thời giữ các chức vụ danh cương vị trí làm đảm nhận nhiệm "
    "kinh qua được có thời gian , : còn trải những đến về vừa mới trở thành tân".split()
)
_STATES = frozenset(("là", "giữ", "làm", "nhiệm", "nhận", "vụ", "thành"))
_CAREER = _LINKS | frozenset(
    "như những lãnh đạo quản lý bầu cử bổ phân công tác qua nhiều rồi sau đó chuyển sang"
    " tiếp tục chính thức tái đắc".split()
)
_CAREER_STATES = _STATES | frozenset(("qua", "rồi"))
_SAYS = frozenset(("nghị", "rằng", "biết", "mạnh", "thay"))
_OF_A_CAREER = frozenset(("từng", "sinh", "trở", "trải", "rồi", "kinh", "sau", "chuyển"))
_LONGEST_CAREER_LINK = 18
_PAST = frozenset(("từng", "trải", "nguyên"))
_LONGEST_LINK = 9
_ENTERS = frozenset(("chức", "vụ", "làm", "nhiệm", "giữ", "danh", "khỏi"))
_IN_PLACE_OF = frozenset(("thay", "thế", "cho", "kế", "nhiệm"))
_TAKES_OVER = frozenset("giữ làm chức vụ đảm nhận nhiệm".split())
_GOES_ON = frozenset("sau đến từ năm rồi tiếp trước".split())
_LONGEST_HANDOVER = 4
_LONGEST_TERM = 12  # tokens: "từ tháng 2 năm 2011 đến tháng 3 năm 2016 ,"
_YEARS = frozenset(("năm", "tháng"))
_UNTIL_NOW = frozenset(("nay", "giờ"))


@dataclass(frozen=True, slots=True)
class Held:
    """A post that a sentence states of someone."""

    person: Person
    post: Post
    former: bool
    evidence: Evidence


def lives(reading: Reading) -> Iterator[Held]:
    """Yield the posts that sentences state of their subject, one after another."""
    before: list[Acting] = []
    for _, sentence in reading.document.prose:
        posts = reading.posts_in(sentence.first, sentence.last)
        actors = reading.actors_in(sentence.first, sentence.last)
        people = [who for who in actors if who.is_person and not _is_office(reading, who)]
        goes_on = not people and reading.tokens[sentence.first].key in _GOES_ON
        subjects, before = before[:1] if goes_on else people, people or before[:1] * goes_on
        if posts and subjects:
            yield from _stated(reading, subjects, posts, sentence.first)
        if posts and people:
            yield from _succeeded(reading, people, posts)
            yield from _replaced(reading, people, posts)


def _is_office(reading: Reading, acting: Acting) -> bool:
    """ "thôi giữ chức | Bí thư Tỉnh ủy | về làm …": an office that is left is no subject."""
    return acting.rule == "holder_of_post" and reading.tokens[acting.start - 1].key in _ENTERS


def _stated(
    reading: Reading, people: list[Acting], posts: list[PostMention], first: int
) -> Iterator[Held]:
    """The chains of posts right after someone and a verb of being or holding.

    "Sau đó làm Phó Giám đốc Sở X": a sentence may go on with whom the one before is about.
    """
    ended = _is_term(reading, first)
    told: Acting | None = None  # "Ông từng giữ các chức vụ: A …; | B …"
    for chain in chained(reading.tokens, posts).values():
        if (earlier := _held_before(reading, people, chain, first)) is not None:
            yield earlier
        subject = next((who for who in reversed(people) if who.end <= chain[0].first), people[0])
        assert isinstance(subject.thing, Person)
        if is_replaced(reading.tokens, subject.start):
            continue
        words = reading.document.keys[max(subject.end, first) : chain[0].first]
        linked = _STATES & set(words) and len(words) <= _LONGEST_LINK and set(words) <= _LINKS
        goes_on = subject is told and reading.tokens[chain[0].first - 1].text == ";"
        if not (linked or goes_on or _in_career(words)):
            continue
        before = subject.end <= first or reading.tokens[first].key == "trước"
        former = before or ended or bool(_PAST & set(words))
        told = subject
        for post in chain:
            if not (linked or post.body or post.default_body):
                continue
            evidence = reading.evidence(max(subject.start, first), post.last, "post_in_life")
            yield Held(subject.thing, seated(reading, post), former or post.former, evidence)


def _held_before(
    reading: Reading, people: list[Acting], chain: list[PostMention], first: int
) -> Held | None:
    """ "Trước khi làm Giám đốc Sở X, ông A …": he has held the post, or holds it still."""
    opening = reading.document.keys[first : chain[0].first]
    entered = len(opening) <= _LONGEST_LINK and set(opening[2:]) <= _CAREER
    if opening[:2] != ["trước", "khi"] or not (entered and _STATES & set(opening)):
        return None
    subject = next((who for who in people if 0 <= who.start - chain[-1].last <= 1), None)
    if subject is None or not isinstance(subject.thing, Person):
        return None
    post = reading.things.post(chain[0])
    return Held(subject.thing, post, False, reading.evidence(first, subject.end, "post_in_life"))


def _is_term(reading: Reading, first: int) -> bool:
    """ "Từ năm 2008 đến tháng 5/2013, ông làm …": a term that is over."""
    if reading.tokens[first].key != "từ":
        return False
    tokens = reading.tokens[first : first + _LONGEST_TERM]
    words = list(takewhile(lambda word: word != ",", (token.key for token in tokens)))
    ends = len(words) < len(tokens) and "đến" in words
    return ends and bool(_YEARS & set(words)) and not _UNTIL_NOW & set(words)


def _in_career(words: list[str]) -> bool:
    """Tell whether the words between someone and a chain of posts tell of a career.

    "Ông A sinh năm 1970, từng giữ các chức danh lãnh đạo, quản lý như: …"; "ông A … rồi trở thành".
    """
    near: list[str] = []
    for word in reversed(words):
        if word not in _CAREER or len(near) == _LONGEST_CAREER_LINK:
            break
        near.append(word)
    told = set(near) | ({"sinh"} & set(words))
    return bool(_CAREER_STATES & set(near) and _OF_A_CAREER & told) and not _SAYS & set(words)


def _succeeded(reading: Reading, people: list[Acting], posts: list[PostMention]) -> Iterator[Held]:
    """Who held a post before: "Giám đốc Sở X thay ông B", "… thay thế cho bà C"."""
    for post in posts:
        following = reading.tokens[post.last : post.last + 1]
        end = post.last + any(token.text == "," for token in following)
        words = reading.document.keys[end : end + _LONGEST_HANDOVER]
        before = set(reading.document.keys[max(0, post.first - 2) : post.first])
        if words[:1] != ["thay"] or not before & _ENTERS:
            continue
        first = end + next((n for n, word in enumerate(words) if word not in _IN_PLACE_OF), 0)
        for who in people:
            if who.start == first and isinstance(who.thing, Person):
                evidence = reading.evidence(post.first, who.end, "post_left_to_another")
                yield Held(who.thing, reading.things.post(post), True, evidence)


def _replaced(reading: Reading, people: list[Acting], posts: list[PostMention]) -> Iterator[Held]:
    """Both of "Ông A thay ông B làm Giám đốc Sở X": A holds the post, B did."""
    starts = {post.first: post for post in posts}
    for one, other in pairwise(people):
        place = other.end
        while place < len(reading.tokens) and reading.tokens[place].key in _TAKES_OVER:
            place += 1
        post = starts.get(place) if place > other.end else None
        between = set(reading.document.keys[one.end : other.start])
        if post is None or not is_replaced(reading.tokens, other.start) or between - _IN_PLACE_OF:
            continue
        for who, former in ((one, False), (other, True)):
            assert isinstance(who.thing, Person)
            evidence = reading.evidence(one.start, post.last, "post_taken_over")
            yield Held(who.thing, reading.things.post(post), former, evidence)
