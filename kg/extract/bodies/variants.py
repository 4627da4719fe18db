"""One body by a shorter and a longer name: "Công ty Sao Mai", "Công ty TNHH Sao Mai Bình Định"."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from kg import lexicon
from kg.facts import Area, Body
from kg.text import tokenize

_LEGAL_FORMS = frozenset(
    "tnhh mtv cổ phần cp tmcp trách nhiệm hữu hạn một thành viên".split()
)  # they are left out as one likes
_BRANCHES = frozenset(("cơ", "chi", "số", "tại", "khu", "phân"))  # "… cơ sở 2", "… chi nhánh X"
_KINDS = (("trường",), ("tập", "đoàn"), ("công", "ty"), ("tổng", "công", "ty"))
_MOST_ALIKE = 12
_ENDING = 2
_SHORTEST_TASK = 3  # words

Words = tuple[str, ...]


def longer_names(bodies: Iterable[Body]) -> dict[Body, Body]:
    """Return for bodies by a shorter name the one body that an article names in full.

    Args:
        bodies: the bodies of an article, each once.
    """
    bodies = list(bodies)
    words = {body: _words(body.name) for body in bodies}
    openings, endings, kinds = _by_opening(words), _by_ending(words), _by_rest(words)
    found: dict[Body, Body] = {}
    for body, own in words.items():
        if body.area is None and body.parent is None and not _is_head(body.name):
            alike = openings.get(own, []) + kinds.get(own, [])
            alike += _same_company(body, own, words, endings)
            sector = (other for other in alike if other.sector == body.sector)
            longer = {other for other in sector if len(other.name) > len(body.name)}
            if len(longer) == 1:
                found[body] = longer.pop()
    found |= _of_same_area(bodies)
    return {body: _last(other, found) for body, other in found.items()}


def _of_same_area(bodies: Iterable[Body]) -> dict[Body, Body]:
    """ "Ban Chỉ đạo Chống hạn tỉnh X" of "Ban Chỉ đạo Chống hạn, mặn tỉnh X": one task in short."""
    words = {b: _words(b.name.removesuffix(b.area.name)) for b in bodies if b.area and not b.parent}
    longer: defaultdict[tuple[Area | None, Words], set[Body]] = defaultdict(set)
    for body, own in words.items():
        for length in range(_SHORTEST_TASK, len(own)):
            longer[body.area, own[:length]].add(body)
    alike = {body: longer.get((body.area, own), set()) for body, own in words.items()}
    return {body: others.pop() for body, others in alike.items() if len(others) == 1}


def _words(name: str) -> Words:
    """The words of a name without those for its legal form."""
    keys = [token.key for token in tokenize(name)]
    return tuple(key for key in keys if key not in _LEGAL_FORMS)


def _by_opening(words: dict[Body, Words]) -> dict[Words, list[Body]]:
    """The bodies by the openings of their names; a branch is none of a name that opens so."""
    found: defaultdict[Words, list[Body]] = defaultdict(list)
    for body, own in words.items():
        for length in range(_ENDING, len(own) + 1):
            if length == len(own) or own[length] not in _BRANCHES:
                found[own[:length]].append(body)
    return found


def _by_rest(words: dict[Body, Words]) -> dict[Words, list[Body]]:
    """The bodies by their names without the kind: "Đại học X" of "Trường Đại học X"."""
    found: defaultdict[Words, list[Body]] = defaultdict(list)
    for body, own in words.items():
        for kind in _KINDS:
            if own[: len(kind)] == kind:
                found[own[len(kind) :]].append(body)
    return found


def _by_ending(words: dict[Body, Words]) -> dict[Words, list[Body]]:
    """The companies by the kind of company and the last two words of their names."""
    found: defaultdict[Words, list[Body]] = defaultdict(list)
    for body, own in words.items():
        if body.sector == "company" and len(own) > _ENDING:
            found[own[:1] + own[-_ENDING:]].append(body)
    return found


def _same_company(
    body: Body, own: Words, words: dict[Body, Words], endings: dict[Words, list[Body]]
) -> list[Body]:
    """ "Công ty Hoa Sim" of "Công ty TNHH Thương mại Hoa Sim": words inside are left out."""
    alike = endings.get(own[:1] + own[-_ENDING:], [])
    if body.sector != "company" or len(alike) > _MOST_ALIKE:
        return []
    return [other for other in alike if _leaves_out(own, words[other])]


def _leaves_out(short: Words, long: Words) -> bool:
    """Tell whether a name has the words of a longer one in their order."""
    rest = iter(long)
    return len(short) <= len(long) and all(word in rest for word in short)


def _last(body: Body, longer: dict[Body, Body]) -> Body:
    """The longest of a chain of names, each longer than the one before."""
    seen = {body}
    while (following := longer.get(body)) is not None and following not in seen:
        body = following
        seen.add(body)
    return body


@cache
def _is_head(name: str) -> bool:
    """Tell whether a name is a listed one, complete by itself: "Chính phủ" is not Lào's."""
    tokens = tokenize(name)
    found = lexicon.body_heads().match(tokens, 0)
    return found is not None and found[1] == len(tokens)
