"""Reads people: a personal name with the posts, rank and honorific around it.

A name is a surname and one to four more capitalised syllables; after a post, a rank or an
honorific also a foreign name or a short one ("ông Chinh").
"""

from collections.abc import Iterator, Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, PersonMention, PostMention
from kg.extract.people.kings import is_old_king
from kg.extract.people.shapes import (
    HONORIFICS,
    abbreviates,
    all_capitals,
    before_verb,
    follows_stop,
    is_addressed,
    is_joined,
    is_no_name,
    is_short_name,
    names_area,
    names_something_else,
    opens_area,
    spelled,
)
from kg.extract.posts.chains import Chains, apart, link, own_chain
from kg.extract.posts.holders import Holders
from kg.extract.posts.titles import FORMER
from kg.lexicon import gazetteer
from kg.text import Document, Token

_NEVER = frozenset(
    ("hồ chí minh", "hồ chủ tịch", "nguyễn ái quốc", "nguyễn tất thành", "hai bà trưng")
)
_NOT_ACTING = frozenset(("deceased", "alias"))
_LIST_MARKS = frozenset((",", ";", ":", "và", "."))
_TELLS_MARKS = frozenset((",", "-", "("))
_ENDS = _LIST_MARKS | _TELLS_MARKS  # what a name of two syllables that counts ends before
_REGNAL = frozenset("II III IV VI VII VIII IX XI XII XIII XIV XV XVI".split())
_LONGEST = 5
_LONGEST_RANK = 4


class People:
    """Finds the people of one sentence at a time.

    Args:
        document: the article laid out.
        taken: for each token whether another reading (a place, a body) has claimed it.
        bodies: the bodies of the document.

    Attributes:
        gone: names of no one who acts: of the dead ("cố Tổng Bí thư …"), and by-names ("tức …").
    """

    def __init__(
        self,
        document: Document,
        taken: Sequence[bool],
        bodies: Sequence[BodyMention] = (),
    ) -> None:
        self._document = document
        self.tokens = document.tokens
        self.taken = taken
        self._bodies = {body.first: body for body in bodies}
        self.gone: set[str] = set()

    def read(self, first: int, last: int, mentioned: Sequence[PostMention]) -> list[PersonMention]:
        """Return the people named in tokens ``[first, last)``, with their posts, in order.

        Args:
            first: first token.
            last: end of the tokens.
            mentioned: the posts that begin there, in order.
        """
        posts = link(self.tokens, mentioned)
        people = self._named(self._document.capitals_in(first, last), last, posts)
        people = sorted([*people, *self._listed(people, first, last)], key=lambda p: p.first)
        Holders(self._document, posts, self._bodies).attach(people, last)
        return people

    def _named(self, capitals: list[int], last: int, posts: Chains) -> list[PersonMention]:
        people: list[PersonMention] = []
        reached = 0
        for place in capitals:
            free = place >= reached and not self.taken[place]
            person = self._person(place, last, posts) if free else None
            if person is not None:
                people.append(person)
                reached = person.last
        return people

    def _listed(
        self, people: list[PersonMention], first: int, last: int
    ) -> Iterator[PersonMention]:
        """Names of two syllables, which alone prove nothing, in a list with other people."""
        known = {person.last for person in people} | {person.start for person in people}
        surnames = lexicon.surnames()
        for place in self._document.capitals_in(first + 1, last - 2):
            if self.tokens[place].key not in surnames or self.tokens[place + 2].text not in _ENDS:
                continue
            if self._name_end(place, last, cued=True) != place + 2:
                continue
            marks = {self.tokens[place - 1].text, self.tokens[place + 2].text}
            listed = marks <= _LIST_MARKS and (place - 1 in known or place + 3 in known)
            other = names_something_else(self.tokens, place, place + 2, last)
            if not other and (listed or self._is_told(place)):
                name = spelled(self.tokens, place, place + 2)
                yield PersonMention(place, place + 2, place, place + 2, name, rule="name_in_list")

    def _is_told(self, place: int) -> bool:
        """ "; Hà An, Giám đốc Sở X": a name of two syllables and what its bearer is or was."""
        if self.tokens[place - 1].capital or self.tokens[place + 2].text not in _TELLS_MARKS:
            return False
        first = place + 3 + any(token.key in FORMER for token in self.tokens[place + 3 : place + 4])
        return lexicon.titles().match(self.tokens, first) is not None

    def _person(self, place: int, last: int, posts: Chains) -> PersonMention | None:
        """A name at ``place``, with the rank and the chain of posts right before it."""
        before = posts.get(place)
        start = self._ranks_start(place)
        cue = start < place
        if not before:
            before = posts.get(start) or apart(self.tokens, start, posts)
        if not (cue or before) and self.tokens[place].key not in lexicon.surnames():
            return None  # mostly: asked first, as most capitals are no one's
        if not self._is_name_word(place, inside=False):
            return None
        country = place + 1 < last and self._is_country(place)
        if country or names_area(self.tokens, start, place):
            return None
        if before:
            before = own_chain(self.tokens, before)
            start = before[0].first
        end = self._name_end(place, last, cued=bool(cue or before))
        if end == place or is_no_name(self.tokens, place, end):
            return None
        kind = closest[1] if (closest := self._rank_ending(place)) else ""
        late = self.tokens[start - 1].key == "cố" or is_old_king(self.tokens[place:end], before)
        gone = kind in _NOT_ACTING or (bool(before) and late)
        if gone:
            self.gone.add(spelled(self.tokens, place, end))
        if gone or (kind == "calling" and not self._is_full_name(place, end)):
            return None
        rule = "name_after_post" if before else "name_after_rank" if cue else "surname_and_capitals"
        name = spelled(self.tokens, place, end)
        if name.lower() in _NEVER or (
            rule == "surname_and_capitals" and name.lower() in lexicon.words_of("historical_names")
        ):
            return None
        return PersonMention(place, end, start, end, name, list(before or ()), rule)

    def _is_full_name(self, place: int, end: int) -> bool:
        """Tell whether a name has a surname and more: "sinh viên Thủ đô" names no one."""
        return end - place > 1 and self.tokens[place].key in lexicon.surnames()

    def _is_country(self, place: int) -> bool:
        """ "Thủ tướng Lào Thongloun …": the country is no part of the name."""
        found = gazetteer.units().match(self.tokens, place)
        country = found is not None and found[1] == place + 1 and found[0][0].level == "country"
        goes_on = place + 1 < len(self.tokens) and self.tokens[place + 1].capital
        return country and goes_on and self.tokens[place].key not in lexicon.surnames()

    def _ranks_start(self, place: int) -> int:
        """Return where the ranks and honorifics begin that end before ``place``, or ``place``."""
        start = place
        while found := self._rank_ending(start):
            start, _ = found
            if (
                start > 1
                and self.tokens[start - 1].text in {",", "-"}
                and self._rank_ending(start - 1)
            ):
                start -= 1
        return start

    def _rank_ending(self, place: int) -> tuple[int, str] | None:
        """The longest rank or honorific that ends at ``place``: where it begins, and its kind."""
        if not place or self.tokens[place - 1].key not in lexicon.rank_endings():
            return None
        for begin in range(max(0, place - _LONGEST_RANK), place):
            found = lexicon.ranks().match(self.tokens, begin)
            if found and found[1] == place:
                return begin, found[0]
        return None

    def _name_end(self, place: int, last: int, *, cued: bool) -> int:
        """Where a name that begins at ``place`` ends; ``place`` itself where none does."""
        end = place
        while end < last and end - place < _LONGEST and self._is_name_word(end, inside=end > place):
            end += 1
        end = before_verb(self.tokens, place, self._before_title(place, end))
        length = end - place
        known = length > 0 and self.tokens[place].key in lexicon.surnames()
        if cued:
            return end if (length >= 2 or is_short_name(self.tokens, place, length)) else place
        if not known or not 3 <= length <= 4 or names_something_else(self.tokens, place, end, last):
            return place
        return end

    def _is_name_word(self, place: int, *, inside: bool) -> bool:
        token = self.tokens[place]
        if inside and (token.text in _REGNAL or abbreviates(self.tokens, place)):
            return True
        if not (token.capital and (token.text.isalpha() or is_joined(token.text))):
            return (
                inside
                and token.key in {"bin", "van", "de", "von", "al", "der"}
                and place + 1 < len(self.tokens)
            )
        shouted = token.text.isupper() and len(token.text) > 1
        if self.taken[place] or (shouted and not all_capitals(self.tokens, place)):
            return False
        if inside and self._addresses(place):
            return False
        if not inside and (self._opens_body(place) or follows_stop(self.tokens, place)):
            return False
        return not (inside and opens_area(self.tokens, place))

    def _addresses(self, place: int) -> bool:
        """Tell whether another's mention opens here: "Ông", "Đồng chí"."""
        found = lexicon.ranks().match(self.tokens, place)
        if found is not None and found[1] - place > 1:  # in "Lưu Anh Hùng" it is the name
            return not self.tokens[place + 1].capital or _is_named(self.tokens, found[1])
        return self.tokens[place].key in HONORIFICS

    def _opens_body(self, place: int) -> bool:
        if self.tokens[place].key in lexicon.surnames() or is_addressed(self.tokens, place):
            return False
        return lexicon.body_heads().match(self.tokens, place) is not None

    def _before_title(self, place: int, end: int) -> int:
        """A name ends where a title begins: "Trần Văn A Giám đốc …"."""
        for cut in range(place + 1, end):
            if self.tokens[cut].key not in lexicon.surnames() and self._opens_title(cut):
                return cut
        return end

    def _opens_title(self, place: int) -> bool:
        """Tell whether a title begins; "Trưởng" alone is one only before a body: "Trưởng Ban"."""
        found = lexicon.titles().match(self.tokens, place)
        if found is None or not found[0].goes_on:
            return found is not None
        return lexicon.body_heads().match(self.tokens, found[1]) is not None


def _is_named(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and tokens[place].key in lexicon.surnames() and tokens[place].capital
