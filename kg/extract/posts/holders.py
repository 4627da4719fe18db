"""Gives people the posts that stand after their names, or before a list of names."""

from collections.abc import Mapping
from itertools import pairwise, takewhile

from kg import lexicon
from kg.extract.bodies.delegations import seat
from kg.extract.mentions import BodyMention, PersonMention, PostMention
from kg.extract.posts.chains import Chains
from kg.extract.posts.counted import is_counted
from kg.extract.posts.left import share_former
from kg.extract.posts.ranked_lists import share_ranks
from kg.extract.posts.replaced import is_replaced
from kg.text import Document

_AFTER_NAME = frozenset(
    (",", "-", "(", "là", ":", "hiện", "giữ", "chức", "khi", "lúc", "đó", "bấy", "giờ", "ấy")
)
_THEN = frozenset((("khi", "đó"), ("lúc", "đó"), ("điểm", "đó"), ("bấy", "giờ"), ("khi", "ấy")))
_LONGEST_THEN = 4
_BECOMES = frozenset(("làm", "giữ", "chức", "vụ", "là", "nay", "("))
_LIST_MARKS = frozenset((",", ";", "và", "-", "cùng", "đồng", "chí", "ông", "bà"))
_PLURALS = frozenset(("các", "hai", "ba", "bốn", "những"))
_INTRODUCES = frozenset(("gồm", "là"))
_OPENS_LIST = _INTRODUCES | {":", "các", "đồng", "chí", "ông", "bà"}
_JOINS_NAMES = frozenset((",", "và"))
_ENDS_ITEM = frozenset((";", ",", ".", "và"))
_LONGEST_BRACKET = 14
_LONGEST_ASIDE = 7
_OPENS_ASIDE = frozenset((",", "-", "("))
_CALLINGS = frozenset(("military", "academic", "calling"))
_MOST_MARKS = 4
_LONGEST_OPENING = 5


class Holders:
    """Attaches the posts of one sentence to its people.

    Args:
        document: the article laid out.
        chains: the chains of posts of the sentence, by where each ends.
        bodies: the bodies of the document, by where each begins.
    """

    def __init__(
        self, document: Document, chains: Chains, bodies: Mapping[int, BodyMention]
    ) -> None:
        self._tokens, self._word = document.tokens, document.word
        self._bodies = bodies
        self._ends = chains
        self._starts = {chain[0].first: (chain, end) for end, chain in chains.items()}

    def attach(self, people: list[PersonMention], last: int) -> None:
        """Complete the posts of the people of a sentence that ends at ``last``."""
        opened = {person.start for person in people}
        for person in people:
            self._take_following(person, opened, last)
            if (seated := seat(self._tokens, person, self._bodies)) is not None:
                person.posts.append(seated)
        share_former(self._tokens, people)
        self._share_plural(people)
        share_ranks(self._tokens, self._ends, people)
        self._share_former(people)

    def _take_following(self, person: PersonMention, opened: set[int], last: int) -> None:
        """ "Trần Văn A, Giám đốc Sở X": his, unless the chain opens another's name."""
        start = self._past_aside(self._past_bracket(person.last, last), last)
        replaced = is_replaced(self._tokens, person.start)
        for marks in (_AFTER_NAME - _BECOMES,) if replaced else (_AFTER_NAME, _BECOMES):
            place = self._past(start, last, marks)
            found = self._starts.get(place)
            if found is None or (self._word(found[1]) == ":" and found[1] + 1 in opened):
                continue
            if self._opens_clause(*found):
                continue
            if (place > person.last or found[0][0].former) and place not in opened:
                held = list(takewhile(lambda post: post.first not in opened, found[0]))
                if self._is_of_then(start, place, held[-1].last, last):
                    for post in held:
                        post.former = True
                person.posts += held
                start = person.end = held[-1].last

    def _opens_clause(self, chain: list[PostMention], end: int) -> bool:
        """ "Theo ông A, Thủ tướng đánh giá …": an office of state alone, before a verb."""
        alone = len(chain) == 1 and chain[0].body is None and not chain[0].former
        office = alone and (chain[0].title in lexicon.state_offices() or chain[0].default_body)
        comma = self._word(chain[0].first - 1) == ","
        return bool(office) and comma and lexicon.verbs().match(self._tokens, end) is not None

    def _is_of_then(self, start: int, first: int, end: int, last: int) -> bool:
        """ "ông A, khi đó là Giám đốc Sở X", "(Chủ tịch UBND tỉnh vào thời điểm đó)"."""
        around = [*range(start, first), *range(end, min(last, end + _LONGEST_THEN))]
        words = [self._word(at) for at in around]
        return any(pair in _THEN for pair in pairwise(words))

    def _past_bracket(self, place: int, last: int) -> int:
        """Step over "(sinh năm 1987)" after a name, but not into a post in brackets."""
        if place >= last or self._tokens[place].text != "(":
            return place
        reach = range(place, min(last, place + _LONGEST_BRACKET))
        closing = next((at for at in reach if self._tokens[at].text == ")"), place)
        inside = place + 1 in self._starts or any(
            lexicon.titles().match(self._tokens, at) for at in range(place, closing)
        )
        return place if inside or closing == place else closing + 1

    def _past_aside(self, place: int, last: int) -> int:
        """Step over ", sinh năm 1970", "- Thượng tướng", "(hưu trí" between name and posts."""
        if place + 1 >= last or self._word(place) not in _OPENS_ASIDE:
            return place
        reach = range(place + 1, min(last, place + _LONGEST_ASIDE))
        closing = next((at for at in reach if self._word(at) == ","), place)
        words = [self._word(at) for at in range(place + 1, closing)]
        told = words[:1] == ["sinh"] or words[1:] == ["tuổi"] or self._is_in_bracket(place, closing)
        ranked = lexicon.ranks().match(self._tokens, place + 1)
        calling = ranked is not None and ranked[0] in _CALLINGS and ranked[1] <= closing
        if calling and ranked is not None:  # ", Đại tá Trần Văn B," is another
            calling = not any(token.capital for token in self._tokens[ranked[1] : closing])
        return closing if closing > place and (told or calling) else place

    def _is_in_bracket(self, place: int, closing: int) -> bool:
        """ "ông A (hưu trí, nguyên Giám đốc Sở X)": whatever is said there before a post is his."""
        plain = not any(token.capital for token in self._tokens[place:closing])
        return self._word(place) == "(" and plain and closing + 1 in self._starts

    def _past(self, place: int, last: int, marks: frozenset[str], most: int = _MOST_MARKS) -> int:
        start = place
        while place < last and self._word(place) in marks and place - start < most:
            place += 1
        return place

    # ---- one chain for several people ------------------------------------------------------

    def _share_plural(self, people: list[PersonMention]) -> None:
        """ "các Phó Chủ tịch UBND tỉnh: A, B và C": a plural chain belongs to each of the list."""
        for end, chain in self._ends.items():
            if not self._opens_list(chain[0].first, end):
                continue
            place = self._list_start(end)
            for person in people:
                before = [post for post in person.posts if post.first < person.first]
                has_own = any(post not in chain for post in before)
                if place in (person.start, person.first) and not has_own:
                    person.posts = _with(chain, person.posts)
                    end_of_item = self._past_bracket(person.end, len(self._tokens))
                    place = self._past(end_of_item, len(self._tokens), _LIST_MARKS)

    def _share_former(self, people: list[PersonMention]) -> None:
        """ "nguyên Tổng Bí thư A, B; …": of those who left an office there may be several."""
        for person, following in pairwise(people):
            held = [post for post in person.posts if post.last <= person.first]
            alone = not following.posts and self._word(following.last) in _ENDS_ITEM
            listed = following.start == person.last + 1 and self._word(person.last) in _JOINS_NAMES
            if alone and listed and held and held[-1].former:
                following.posts = held

    def _opens_list(self, first: int, end: int) -> bool:
        """Tell whether a chain of posts is held by all who are named after it."""
        place = end + self._is_comma(end)
        opening, following = self._word(place), self._word(place + 1)
        introduced = opening in _INTRODUCES and (
            is_counted(self._tokens, first) or following in _PLURALS
        )
        return introduced or self._is_plural(first) or opening == ":"

    def _list_start(self, end: int) -> int:
        """Where the names after ", gồm các ông:" begin; the honorific is part of the first."""
        start = end + self._is_comma(end)
        return self._past(start, start + _LONGEST_OPENING, _OPENS_LIST, _LONGEST_OPENING)

    def _is_comma(self, end: int) -> bool:
        return self._word(end) == "," and self._word(end + 1) in _INTRODUCES

    def _is_plural(self, first: int) -> bool:
        before = [token.key for token in self._tokens[max(0, first - 3) : first]]
        return bool(before) and (
            before[-1] in _PLURALS or before in (["các", "đồng", "chí"], [",", "các", "vị"])
        )


def _with(chain: list[PostMention], posts: list[PostMention]) -> list[PostMention]:
    """Add a shared chain to someone's own posts; a higher rank of the same post is in its body."""
    for post in posts:
        shared = next((each for each in chain if post.title.startswith(each.title)), None)
        if shared is not None and post.body is None and not post.default_body:
            post.body = shared.body
    return [*chain, *(post for post in posts if post not in chain)]
