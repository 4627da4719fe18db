"""Delegations: who leads one stands for it wherever the article speaks of it again.

"Đoàn công tác của Bộ X do ông A dẫn đầu … Chiều cùng ngày, đoàn công tác của Bộ X làm việc với …";
"Ông A dẫn đầu đoàn công tác … Sau đó, đoàn đã đến thăm …".
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kg import lexicon
from kg.extract.actors.acting import Acting
from kg.facts import Actor, Body
from kg.text import Token

_DELEGATION = "đoàn"
_REACH_BACK = 5  # tokens from "đoàn" to whom it is of
_REACH_TO_LEADER = 4
_REACH_TO_LEADS = 6
_LEADS = frozenset((("dẫn", "đầu"), ("trưởng", "đoàn")))
_TAKES_ALONG = frozenset(("cùng", "và", "dẫn", "đầu"))
_TASKS = frozenset(
    (("công", "tác"), ("kiểm", "tra"), ("giám", "sát"), ("khảo", "sát"), ("đại", "biểu"))
)
_SENT = _TASKS - {("đại", "biểu")}  # a "Đoàn đại biểu" may be a standing body
_TENSES = frozenset("đã vừa cũng tiếp tục".split())


def lead_delegations(tokens: Sequence[Token], actors: Sequence[Acting]) -> list[Acting]:
    """Return actors with each delegation replaced by who is said to lead it.

    Args:
        tokens: all tokens of the document.
        actors: everyone who may act, in order.
    """
    leaders = dict(_led(tokens, actors))
    told = [_leader(tokens, acting, leaders) for acting in actors]
    return [*told, *_named_again(tokens, actors, list(_leaders(tokens, actors)))]


def _led(tokens: Sequence[Token], actors: Sequence[Acting]) -> Iterable[tuple[Actor, Acting]]:
    """Whose delegation is led by whom: "đoàn … của X do ông A làm Trưởng đoàn"."""
    for sender, leader in pairwise(actors):
        near = 0 < leader.start - sender.end <= _REACH_TO_LEADER
        led = near and leader.is_person and tokens[sender.end].key == "do"
        if led and _is_delegation(tokens, sender) and _leads(tokens, leader):
            yield sender.thing, leader


def _leads(tokens: Sequence[Token], leader: Acting) -> bool:
    following = [token.key for token in tokens[leader.last : leader.end + _REACH_TO_LEADS]]
    return any(pair in _LEADS for pair in pairwise(following))


def _is_delegation(tokens: Sequence[Token], acting: Acting) -> bool:
    """ "đoàn công tác của Bộ X"; a standing body that is called Đoàn is none."""
    if not isinstance(acting.thing, Body) or not acting.start:
        return False
    opening = tuple(token.key for token in tokens[acting.first : acting.first + 3])
    if opening[:1] == (_DELEGATION,) and opening[1:] in _SENT:
        return True
    before = [t.key for t in tokens[max(0, acting.start - _REACH_BACK) : acting.start]]
    return _DELEGATION in before and not {",", ".", ";", "và"} & set(
        before[before.index(_DELEGATION) :]
    )


def _leader(tokens: Sequence[Token], acting: Acting, leaders: dict[Actor, Acting]) -> Acting:
    leader = leaders.get(acting.thing)
    if leader is None or leader.start - acting.end in range(_REACH_TO_LEADER + 1):
        return acting
    if not _is_delegation(tokens, acting):
        return acting
    return replace(acting, thing=leader.thing, posts=leader.posts, rule="leader_of_mission")


# ---- named again by nothing but "đoàn" ---------------------------------------------------------


def _leaders(tokens: Sequence[Token], actors: Sequence[Acting]) -> Iterator[Acting]:
    """Who comes with a delegation: "do ông A làm Trưởng đoàn", "ông A cùng | đoàn công tác"."""
    for acting in actors:
        if acting.is_person and (
            _comes_with_delegation(tokens, acting) or _is_agent(tokens, acting)
        ):
            yield acting


def _comes_with_delegation(tokens: Sequence[Token], acting: Acting) -> bool:
    place = acting.end
    while place < len(tokens) and tokens[place].key in _TAKES_ALONG:
        place += 1
    return place > acting.end and place < len(tokens) and tokens[place].text == _DELEGATION


def _is_agent(tokens: Sequence[Token], acting: Acting) -> bool:
    before = {token.key for token in tokens[max(0, acting.start - 1) : acting.start]}
    return "do" in before and _leads(tokens, acting)


def _named_again(
    tokens: Sequence[Token], actors: Sequence[Acting], leaders: Sequence[Acting]
) -> Iterator[Acting]:
    """ "Tiếp đó, | đoàn công tác | đã đến thăm …": who was said last to come with one."""
    if not leaders:
        return
    starts = [leader.start for leader in leaders]
    held = {place for acting in actors for place in range(acting.start, acting.end)}
    for first in range(leaders[0].end, len(tokens) - 1):
        if tokens[first].key != _DELEGATION or first in held or tokens[first - 1].is_word:
            continue
        task = tuple(token.key for token in tokens[first + 1 : first + 3])
        last = first + (3 if task in _TASKS else 1)
        if _acts(tokens, last):
            leader = leaders[bisect_left(starts, first) - 1]
            yield Acting(first, last, first, last, leader.thing, leader.posts, "leader_of_mission")


def _acts(tokens: Sequence[Token], place: int) -> bool:
    following = {token.key for token in tokens[place : place + 1]}
    return bool(_TENSES & following) or lexicon.verbs().match(tokens, place) is not None
