"""Reads abbreviations that an article defines: "Hội Doanh nhân trẻ (DNT)", then "DNT" alone."""

from collections.abc import Iterator, Sequence

from kg import lexicon
from kg.extract.mentions import BodyMention, PostMention
from kg.lexicon import BodyHead, field_words
from kg.lexicon.word_tables import short_words
from kg.text import Token


def define_abbreviations(
    tokens: Sequence[Token],
    bodies: list[BodyMention],
    posts: Sequence[PostMention],
    taken: list[bool],
) -> list[BodyMention]:
    """Return the bodies with those that abbreviations name, in the order of the text.

    Args:
        tokens: all tokens.
        bodies: the bodies of the document; those with an abbreviation grow by it.
        posts: its posts; those of such a body get it.
        taken: for each token whether a body or a place has claimed it; kept up to date.
    """
    defined = _Definitions(tokens, taken)
    for body in bodies:
        defined.learn(body)
    if not defined.brackets and not defined.meant:
        return bodies
    bodies = [body for body in bodies if body.first not in defined.brackets]
    bodies += defined.recurring()
    bodies.sort(key=lambda body: body.first)
    _complete_posts(posts, bodies)
    return bodies


class _Definitions:
    """What the abbreviations of one article mean, and the brackets that define them."""

    def __init__(self, tokens: Sequence[Token], taken: list[bool]) -> None:
        self._tokens, self._taken = tokens, taken
        self.meant: dict[str, BodyMention] = {}
        self.brackets: set[int] = set()

    def learn(self, body: BodyMention) -> None:
        """Take in what is defined in or right after the name of a body."""
        if (inside := _inside(self._tokens, body)) is not None:
            self.meant.setdefault(self._tokens[inside].text, body)
            self.brackets.add(inside)
        if (short := _bracketed(self._tokens, body.last)) is not None:
            self._learn_after(body, short)
        elif body.head.sector == "company" and _is_acronym(body.field):
            self.meant.setdefault(body.field, body)

    def _learn_after(self, body: BodyMention, short: int) -> None:
        """ "Hội Doanh nhân trẻ | (DNT)": what stands in brackets becomes part of the mention."""
        listed = _listed(self._tokens, short)
        ends = listed is not None and _names_part(listed, body.head)
        if listed is not None and not ends:
            body.head, body.field, body.place, body.parent = listed, "", None, None
        if not ends and not _abbreviates_a_part(self._tokens, short):
            word = self._tokens[short].text
            self.meant.setdefault(word, _abbreviated(word, body))
        self.brackets.add(short)
        body.last = short + len(("DNT", ")"))
        self._taken[short] = True

    def recurring(self) -> Iterator[BodyMention]:
        """Claim and yield the places where an abbreviation stands for its body."""
        for place, token in enumerate(self._tokens):
            meant = self.meant.get(token.text)
            free = meant is not None and place not in self.brackets and not self._taken[place]
            if meant is not None and free and not _numbers(self._tokens, place):
                self._taken[place] = True
                yield _again(meant, place)


def _inside(tokens: Sequence[Token], body: BodyMention) -> int | None:
    """ "Hội Doanh nhân trẻ (DNT) tỉnh X": the abbreviation that stands before whose the body is."""
    shorts = (_bracketed(tokens, place) for place in range(body.first + 1, body.last - 2))
    return next(
        (at for at in shorts if at is not None and not _abbreviates_a_part(tokens, at)), None
    )


def _abbreviated(short: str, body: BodyMention) -> BodyMention:
    """ "Thường vụ Quân ủy (QU)": where only the whole opens with its first letter, that whole."""
    whole = body.parent
    if whole is None or body.head.name[0] == short[0] or whole.head.name[0] != short[0]:
        return body
    return whole


def _abbreviates_a_part(tokens: Sequence[Token], short: int) -> bool:
    """ "Sở Khoa học và Công nghệ (KH&CN)": the short form is of the field, not of the body."""
    field = field_words.fields().match(tokens, short)
    return field is not None or tokens[short].text in short_words()


def _listed(tokens: Sequence[Token], short: int) -> BodyHead | None:
    """ "Phòng Thương mại và Công nghiệp (VCCI)": a listed abbreviation says which body it is."""
    found = lexicon.body_heads().match(tokens, short)
    named = found is not None and found[0].grammar == "name" and found[1] == short + 1
    return found[0] if found is not None and named else None


def _names_part(listed: BodyHead, whole: BodyHead) -> bool:
    """ "Ủy ban Thường vụ Quốc hội (QH)"; and a paper of a company's is no company."""
    paper = listed.sector == "press" and whole.sector == "company"
    return paper or whole.name.endswith(f" {listed.name}")


def _is_acronym(word: str) -> bool:
    return 2 < len(word) < 8 and word.isalpha() and word.isupper()


def _complete_posts(posts: Sequence[PostMention], bodies: Sequence[BodyMention]) -> None:
    """ "Chủ tịch BRG": a post whose body is named by an abbreviation of the article's own."""
    defined = {body.first: body for body in bodies if body.rule == "defined_abbreviation"}
    for post in posts:
        body = defined.get(post.last)
        if post.body is None and not post.default_body and body is not None:
            post.body, post.last = body, body.last


def _numbers(tokens: Sequence[Token], place: int) -> bool:
    """ "Chỉ thị số 5-CT/QUTW": the letters of whoever gave out a text are part of its number."""
    return place > 0 and tokens[place - 1].text == "/"


def _bracketed(tokens: Sequence[Token], place: int) -> int | None:
    """The one word in capitals in brackets at ``place``, if it stands so."""
    if place + 2 >= len(tokens) or tokens[place].text != "(" or tokens[place + 2].text != ")":
        return None
    word = tokens[place + 1].text
    return place + 1 if 2 <= len(word) <= 12 and sum(c.isupper() for c in word) >= 2 else None


def _again(body: BodyMention, place: int) -> BodyMention:
    return BodyMention(
        place, place + 1, body.head, body.field, body.place, body.parent,
        rule="defined_abbreviation", shared=body.shared, implied=body.implied,
    )  # fmt: skip
