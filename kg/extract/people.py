"""Reads people: a personal name with the posts, rank and honorific around it.

A name is a surname and one to four more capitalised syllables; after a post, a rank or an
honorific also a foreign name or a short one ("ông Chinh").
"""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.mentions import PersonMention, PostMention
from kg.text import Token

_CHAIN_MARKS = frozenset((",", "-", "kiêm", "và", ";", ":", "đồng", "thời", "là", "/"))
_AFTER_NAME = frozenset((",", "-", "(", "là", ":"))
_LIST_MARKS = frozenset((",", ";", "và", "-"))
_NOT_PEOPLE = frozenset(
    "đường phố trường giải quỹ bổng phường xã huyện quận cầu chợ lăng tượng đài mang tên hội chùa"
    " đền làng thôn ấp bản sông núi hồ biển đảo tư tưởng bác khu đại_lộ tỉnh thành".split()
)
_NEVER = frozenset(("hồ chí minh", "hồ chủ tịch"))
_LONGEST = 5


class People:
    """Finds the people of one sentence at a time.

    Args:
        tokens: all tokens of the document.
        taken: for each token whether another reading (a place, a body) has claimed it.
        posts: the posts of the document, in order.
    """

    def __init__(
        self, tokens: Sequence[Token], taken: Sequence[bool], posts: Sequence[PostMention]
    ) -> None:
        self.tokens = tokens
        self.taken = taken
        self._posts = posts

    def read(self, first: int, last: int) -> list[PersonMention]:
        """Return the people named in tokens ``[first, last)``, with their posts, in order."""
        posts = _chains(self.tokens, [p for p in self._posts if first <= p.first < last])
        people: list[PersonMention] = []
        place = first
        while place < last:
            person = self._person(place, last, posts)
            if person is None:
                place += 1
                continue
            people.append(person)
            place = person.last
        self._share_plural(people, posts)
        self._attach_following(people, posts, last)
        return people

    def _person(
        self, place: int, last: int, posts: dict[int, list[PostMention]]
    ) -> PersonMention | None:
        """A name at ``place``, with the rank and the chain of posts right before it."""
        before = posts.get(place)
        cue, start, rank = self._rank_before(place)
        if cue and not before:
            before = posts.get(start)
        if before:
            start = before[0].first
        end = self._name_end(place, last, cued=bool(cue or before))
        if end == place:
            return None
        rule = "name_after_post" if before else "name_after_rank" if cue else "surname_and_capitals"
        name = _spelled(self.tokens, place, end)
        if name.lower() in _NEVER:
            return None
        return PersonMention(place, end, start, end, name, list(before or ()), rank, rule)

    def _rank_before(self, place: int) -> tuple[bool, int, str]:
        """Honorifics and ranks that end right before ``place``: whether, where they begin, which."""
        start, rank = place, ""
        for back in range(1, 9):
            begin = place - back
            if begin < 0:
                break
            found = lexicon.ranks().match(self.tokens, begin)
            if found and found[1] >= start and found[1] <= place and found[1] == start:
                start = begin
                if found[0] != "honorific":
                    rank = " ".join(t.text for t in self.tokens[begin : found[1]])
                if start > 1 and self.tokens[start - 1].text in {",", "-", "."}:
                    pass
        return start < place, start, rank

    def _name_end(self, place: int, last: int, *, cued: bool) -> int:
        """Where a name that begins at ``place`` ends; ``place`` itself where none does."""
        end = place
        while end < last and end - place < _LONGEST and self._is_name_word(end, inside=end > place):
            end += 1
        end = self._before_title(place, end)
        length = end - place
        known = length > 0 and self.tokens[place].key in lexicon.surnames()
        if cued:
            return end if (length >= 2 or self._is_short_name(place, length)) else place
        if not known or not 3 <= length <= 4 or self._names_something_else(place, end):
            return place
        return end

    def _is_name_word(self, place: int, *, inside: bool) -> bool:
        token = self.tokens[place]
        if not token.capital or not token.text.replace("-", "").replace("'", "").isalpha():
            return (
                inside
                and token.key in {"bin", "van", "de", "von", "al", "der"}
                and place + 1 < len(self.tokens)
            )
        if self.taken[place] or (
            token.text.isupper() and len(token.text) > 1 and not self._all_capitals(place)
        ):
            return False
        return not (inside and lexicon.levels().match(self.tokens, place))

    def _all_capitals(self, place: int) -> bool:
        """A name in capitals stands among capitals."""
        near = [t.text for t in self.tokens[max(0, place - 2) : place + 3] if t.text.isalpha()]
        return (
            len(near) > 1
            and sum(text.isupper() for text in near) >= 2
            and all(len(t) <= 7 for t in near)
        )

    def _before_title(self, place: int, end: int) -> int:
        """A name ends where a title begins: "Trần Văn A Giám đốc …"."""
        for cut in range(place + 1, end):
            if (
                lexicon.titles().match(self.tokens, cut)
                and self.tokens[cut].key not in lexicon.surnames()
            ):
                return cut
        return end

    def _is_short_name(self, place: int, length: int) -> bool:
        if length != 1:
            return False
        token = self.tokens[place]
        return (
            len(token.text) > 1
            and not token.text.isupper()
            and not lexicon.titles().match(self.tokens, place)
        )

    def _names_something_else(self, place: int, end: int) -> bool:
        """A street, a school or a prize may bear a person's name; a longer run is no name."""
        before = self.tokens[place - 1].key if place else ""
        goes_on = end < len(self.tokens) and self.tokens[end].capital and self.tokens[end].is_word
        return before in _NOT_PEOPLE or goes_on

    # ---- posts after names -----------------------------------------------------------------

    def _attach_following(
        self, people: list[PersonMention], posts: dict[int, list[PostMention]], last: int
    ) -> None:
        """ "Trần Văn A, Giám đốc Sở X": a chain after a name is that person's, unless it opens another's."""
        starts = {person.start for person in people}
        chains = {chain[0].first: (chain, end) for end, chain in posts.items()}
        for person in people:
            place = person.last
            while (
                place < last and self.tokens[place].text in _AFTER_NAME and place - person.last < 2
            ):
                place += 1
            found = chains.get(place)
            if found is None or place == person.last or place in starts:
                continue
            chain, person.end = found
            person.posts += chain

    def _share_plural(
        self, people: list[PersonMention], posts: dict[int, list[PostMention]]
    ) -> None:
        """ "các Phó Chủ tịch UBND tỉnh: A, B và C": a plural chain belongs to each of the list."""
        for end, chain in posts.items():
            opener = self.tokens[chain[0].first - 1].key if chain[0].first else ""
            if opener not in {"các", "hai", "ba", "những"}:
                continue
            place = end
            while place < len(self.tokens) and self.tokens[place].text in {":", "là", "gồm"}:
                place += 1
            for person in people:
                if person.start == place or (person.first == place):
                    if chain[0] not in person.posts:
                        person.posts = list(chain)
                    place = self._past_list_mark(person.last)

    def _past_list_mark(self, place: int) -> int:
        while place < len(self.tokens) and self.tokens[place].text in _LIST_MARKS:
            place += 1
        return place


def _chains(tokens: Sequence[Token], posts: Sequence[PostMention]) -> dict[int, list[PostMention]]:
    """Return the chains of posts that follow one another, by where each chain ends."""
    chains: dict[int, list[PostMention]] = {}
    chain: list[PostMention] = []
    for post in posts:
        if chain and _links(tokens, chain[-1].last, post.first):
            chains.pop(chain[-1].last)
        else:
            chain = []
        chain = [*chain, post]
        chains[post.last] = chain
    return chains


def _links(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether only marks of a chain stand between two posts."""
    return 0 < last - first <= 3 and all(token.key in _CHAIN_MARKS for token in tokens[first:last])


def _spelled(tokens: Sequence[Token], first: int, end: int) -> str:
    """A personal name in its usual spelling, also where the text has it in capitals."""
    words = [token.text for token in tokens[first:end]]
    return " ".join(
        word.title() if word.isupper() and len(word) > 1 and "'" not in word else word
        for word in words
    )
