"""Chains of posts: "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh" belongs to one person.

In a chain the last post often says the body for those before it: "Bí thư Đảng ủy, Giám đốc Sở Y
tế tỉnh" is secretary of the party committee of that department.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg import lexicon
from kg.extract.mentions import BodyMention, PostMention
from kg.text import Token

_MARKS = frozenset((",", "-", "kiêm", "và", ";", "đồng", "thời", "là", "/", "nguyên", "cựu", "rồi"))
_SAYS_WHAT = frozenset(("làm", "là", "chức", "vụ", "danh"))
_OF = "của"
_MINISTER, _CABINET = "Bộ trưởng", "Chính phủ"
_GENITIVE = frozenset((_OF, "với", "cho", "do"))
_HANGING = frozenset(("-", ",", "(", ")"))
_OFFICE = "Ban"
_COMMITTEES = frozenset(("Ban Thường vụ", "Ban Chấp hành", "Thường trực"))
_AT_HOME = frozenset(("party", "government", "legislature", "justice", "police", "front"))
_LONGEST_GAP = 3
_LONGEST_BRACKET = 10

Chains = dict[int, list[PostMention]]


def link(tokens: Sequence[Token], posts: Sequence[PostMention]) -> Chains:
    """Return the chains of posts, each post with the body that its chain gives it."""
    chains = chained(tokens, posts)
    for chain in chains.values():
        _complete(chain)
    return chains


def chained(tokens: Sequence[Token], posts: Sequence[PostMention]) -> Chains:
    """Return the chains of posts that follow one another, by where each chain ends."""
    chains: Chains = {}
    chain: list[PostMention] = []
    for post in posts:
        apart = bool(chain) and (
            _in_whose_name(tokens, chain[0].first)
            or _is_anothers(tokens, chain[0], post)
            or (chain[-1].country is not None and _is_home(post))
        )
        if chain and not apart and goes_on(tokens, chain[-1], post):
            chains.pop(chain[-1].last)
        else:
            chain = []
        chain = [*chain, post]
        chains[post.last] = chain
    return chains


def backwards(chain: Sequence[PostMention]) -> Iterator[tuple[PostMention, PostMention]]:
    """Yield each post of a chain with the one after it, the last first: what it says goes back."""
    return reversed(list(pairwise(chain)))


def _is_home(post: PostMention) -> bool:
    """ "Đại sứ Pháp, Bí thư Tỉnh ủy X A", "hạ nghị sĩ Pháp, Thủ tướng A": A is ours."""
    body = post.body
    while body is not None and body.parent is not None:
        body = body.parent
    public = body is not None and body.head.sector in _AT_HOME
    abroad = body is not None and body.place is not None and body.place.is_other_country
    return bool(post.default_body) or (public and not abroad)


def _in_whose_name(tokens: Sequence[Token], first: int) -> bool:
    """ "Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy A": the first post is not A's."""
    before = [token.key for token in tokens[max(0, first - 4) : first]]
    return " ".join(before).removesuffix(" của").endswith(("ủy quyền", "ủy nhiệm", "thay mặt"))


def _is_anothers(tokens: Sequence[Token], first: PostMention, post: PostMention) -> bool:
    """ "do ông A làm Trưởng ban; Bộ trưởng X B làm Phó ban": B's post is no part of A's chain."""
    follows = post.last < len(tokens) and tokens[post.last].capital
    return _is_predicate(tokens, first.first) and follows


def _is_predicate(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a chain is what someone named before is said to be: "hiện là Trưởng ban"."""
    return first > 0 and tokens[first - 1].key in _SAYS_WHAT


def goes_on(tokens: Sequence[Token], post: PostMention, following: PostMention) -> bool:
    """Tell whether a chain goes on, as after the "Bộ trưởng" of "Bộ trưởng | Chủ nhiệm …"."""
    ranked = post.title == _MINISTER and post.body is None and post.last == following.first
    return ranked or _linked(tokens, post.last, following.first)


def _linked(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether only marks of a chain stand between two posts."""
    ranked = lexicon.ranks().match(tokens, first + 1) if tokens[first].text == "," else None
    if ranked is not None and tokens[first + 1].capital and tokens[ranked[1]].text == ",":
        first = ranked[1]  # "Bí thư Đảng ủy, Đại tá, Phó Tham mưu trưởng"
    between = tokens[first:last]
    return 0 < len(between) <= _LONGEST_GAP and all(token.key in _MARKS for token in between)


def _complete(chain: list[PostMention]) -> None:
    """Give posts without a body, or with one that needs a parent, the body that comes next."""
    for post, following in backwards(chain):
        if post.default_body or following.body is None or following.body.head.name == _CABINET:
            continue  # "các Bộ trưởng và thành viên Chính phủ"
        if post.body is None and not _needs_none(post):
            post.body = _whole(post.title, following.body)
        elif post.body is not None and (part := _implied(post.body)) is not None:
            _inside(part, following.body)


def _needs_none(post: PostMention) -> bool:
    """ "Chủ tịch nước", "Chủ tịch Cuba", and a "Bí thư", whose is another committee."""
    of_state = post.country is not None or post.title in lexicon.state_offices()
    return of_state or "Bí thư" in post.title


def _implied(body: BodyMention) -> BodyMention | None:
    """The part that still needs an owner: "Ban Thường vụ | Đảng ủy", "Đảng ủy" alone."""
    part: BodyMention | None = body
    while part is not None and not part.implied:
        part = part.parent
    return part


def _whole(title: str, body: BodyMention) -> BodyMention:
    """ "Tổng Thư ký, Chủ nhiệm Văn phòng Quốc hội": the secretary is the house's."""
    served = lexicon.body_head("Quốc hội")
    of_office = body.head.name == "Văn phòng Quốc hội" and title.endswith("Tổng Thư ký")
    return BodyMention(body.first, body.last, served) if of_office and served else body


def _inside(body: BodyMention, owner: BodyMention) -> None:
    """Put a body inside another; one level up where the other is inside something itself.

    The party committee beside a commune's government is the commune's: "Đảng ủy xã X".
    """
    while owner.parent is not None and (owner.head.grammar == "part" or _leads(body, owner)):
        owner = owner.parent
    beside = body.head.name in _COMMITTEES and owner.head.name == _OFFICE
    if owner.implied or owner.head.name == body.head.name or beside:
        return
    if body.head.name == "Đảng ủy" and _governs_commune(owner):
        body.place, body.implied = owner.place, False
    else:
        body.parent, body.implied = owner, False


def _leads(body: BodyMention, owner: BodyMention) -> bool:
    """ "Ủy viên Ban Thường vụ, Trưởng Ban Khoa giáo Thành ủy X": it is the Thành ủy's.

    So it is with any other "Ban": "Ủy viên Ban Chấp hành, Trưởng Ban Sáng tác Hội X".
    """
    seat = owner.parent is not None and owner.parent.head.grammar == "seat"
    return (seat or owner.head.name == _OFFICE) and body.head.name in _COMMITTEES


def _governs_commune(body: BodyMention) -> bool:
    governs = body.head.name in {"UBND", "HĐND"}
    return governs and body.place is not None and body.place.level == "commune"


def apart(tokens: Sequence[Token], start: int, posts: Chains) -> list[PostMention] | None:
    """ "Bí thư Tỉnh ủy X - Trần Văn A", "Giám đốc Sở Y (Bộ Z) B" where no name holds it."""
    mark = tokens[start - 1].text if start else ""
    if mark == ")":
        chain = _before_bracket(tokens, start - 1, posts)
    elif mark in {"-", ","}:
        chain = posts.get(start - 1) or _before_bracket(tokens, start - 2, posts)
    else:
        chain = None
    if chain is None or (mark == "," and _is_predicate(tokens, chain[0].first)):
        return None
    chain = _past_semicolon(tokens, chain)
    if tokens[chain[0].first - 1].key == _OF and (aide := posts.get(chain[0].first - 1)):
        chain = _serving(aide, chain[0])
    if mark == "," and chain[0].first and tokens[chain[0].first - 1].key in _GENITIVE:
        return None  # "công văn của Thủ tướng, ông A"
    return None if _hangs(tokens, chain[0].first) else chain


def _serving(aide: list[PostMention], served: PostMention) -> list[PostMention]:
    """ "Người phát ngôn của Thủ tướng - ông A": he serves in the same body."""
    if aide[-1].body is None and not aide[-1].default_body:
        aide[-1].body, aide[-1].default_body = served.body, served.default_body
    return aide


def _before_bracket(tokens: Sequence[Token], end: int, posts: Chains) -> list[PostMention] | None:
    """The chain before "(Bộ Z)" whose bracket closes at ``end``."""
    if end < 0 or tokens[end].text != ")":
        return None
    back = range(end - 1, max(0, end - _LONGEST_BRACKET), -1)
    return posts.get(next((at for at in back if tokens[at].text == "("), -1))


def _hangs(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a chain hangs on a name before it: "ông A, Giám đốc Sở X - …"."""
    if first < 2 or tokens[first - 1].text not in _HANGING:
        return False
    before = tokens[first - 2]
    if before.text == ")":  # "ông A (Cà Mau), Giám đốc"; but "Chiều nay (7/2), …"
        return any(token.capital for token in tokens[max(0, first - _LONGEST_BRACKET) : first])
    return before.capital


def _past_semicolon(tokens: Sequence[Token], chain: list[PostMention]) -> list[PostMention]:
    """ "ông A, Chủ tịch Hội X; Bí thư Đoàn Y - B": the posts after the semicolon are B's."""
    splits = [n for n, post in enumerate(chain) if n and tokens[post.first - 1].text == ";"]
    return chain[splits[-1] :] if splits else chain


def own_chain(tokens: Sequence[Token], chain: list[PostMention]) -> list[PostMention]:
    """Of "A, Bộ trưởng Bộ X và Chủ nhiệm Ủy ban Y B" the posts after "và" are B's.

    The chain hangs on the name before it where a comma after a capital opens it.
    """
    first = chain[0].first
    if tokens[first - 1].text == "," and len(parted := _past_semicolon(tokens, chain)) < len(chain):
        return parted
    hangs = first > 1 and tokens[first - 1].text == "," and tokens[first - 2].capital
    split = next((n for n, post in enumerate(chain) if n and tokens[post.first - 1].key == "và"), 0)
    return chain[split:] if hangs and split else chain
