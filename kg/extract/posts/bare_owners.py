"""Reads owners by their head word alone: "Thanh tra Bộ", "Phó Chủ tịch Hội"."""

from collections.abc import Sequence

from kg import lexicon
from kg.extract.bodies.short_forms import last_named
from kg.extract.mentions import BodyMention, PostMention
from kg.lexicon import BodyHead
from kg.text import Token

_GRAMMARS = frozenset(("field", "proper"))
_OFFICES = frozenset(("Phòng", "Ban", "Khoa", "Vụ"))
_THIS = frozenset(("này", "ta"))


def bare_owner(
    tokens: Sequence[Token], first: int, bodies: Sequence[BodyMention]
) -> BodyMention | None:
    """Return the body that a head word alone at ``first`` means: the last one of that head.

    Args:
        tokens: all tokens.
        first: the place after a title or after the name of a part.
        bodies: the bodies named before, in order.
    """
    found = lexicon.body_heads().match(tokens, first)
    if found is None or not tokens[first].capital or found[0].grammar not in _GRAMMARS:
        return None
    head, last = found
    meant = last_named(tokens, head, bodies)
    if meant is None or not _ends(tokens, last):
        return None
    return BodyMention(
        first, last, meant.head, meant.field, meant.place, meant.parent,
        rule="short_form", shared=meant.shared,
    )  # fmt: skip


def own_part(tokens: Sequence[Token], body: BodyMention, bodies: Sequence[BodyMention]) -> None:
    """Give a part that no one owns the owner that follows by its head word alone.

    Such is "Đảng ủy | Sở", and an office by its field: "Phòng Tổ chức | Cục", "Ban Kiểm tra | Hội".
    """
    office = body.head.name in _OFFICES and bool(body.field)
    part = body.head.grammar == "part" and not body.field
    if not (office or part) or body.parent or body.place:
        return
    if (owner := bare_owner(tokens, body.last, bodies)) is not None:
        body.parent, body.last, body.implied = owner, owner.last, False


def own_post(tokens: Sequence[Token], post: PostMention, bodies: Sequence[BodyMention]) -> None:
    """Give a title that no body follows the one whose head word alone does, or ends the title.

    So does the office that follows: "Bí thư Đảng ủy | Tập đoàn".
    """
    if post.body is not None and post.body.last == post.last:
        own_part(tokens, post.body, bodies)
        post.last = post.body.last
    if post.body is not None or post.default_body:
        return
    for first in (post.last, post.last - 1):
        if (owner := bare_owner(tokens, first, bodies)) is not None:
            post.body, post.last = _office(tokens, post, owner), owner.last
            return
    post.of_kind = _kind(tokens, post.last)


def _kind(tokens: Sequence[Token], last: int) -> BodyHead | None:
    """ "Trưởng | ban chỉ đạo củng cố …": the kind of a body whose name no rule can read."""
    found = lexicon.body_heads().match(tokens, last - 1)
    return found[0] if found is not None and found[1] > last else None


def _office(tokens: Sequence[Token], post: PostMention, owner: BodyMention) -> BodyMention:
    """ "Chánh Văn phòng Bộ": the office in the title, of the ministry; else the owner itself."""
    for first in range(post.first + 1, post.last):
        part = lexicon.body_heads().match(tokens, first)
        if part is not None and part[0].grammar == "part" and part[1] == post.last:
            return BodyMention(first, owner.last, part[0], parent=owner, rule="part_in_title")
    return owner


def _ends(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a name may end here: before a mark, a verb, a particle or a person's name."""
    if place >= len(tokens) or not tokens[place].is_word:
        return True
    if tokens[place].capital:
        return tokens[place].key in lexicon.surnames() | lexicon.rank_endings()
    particles = lexicon.words_of("not_in_names") | _THIS
    return tokens[place].key in particles or lexicon.verbs().match(tokens, place) is not None
